"""Rules that propose prices, and what staff decide on what they proposed."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from domains import catalog, stores
from domains.kernel import Problem, window
from persistence import Transaction
from resolvers.catalog.prices import DECIDE, WRITE
from resolvers.catalog.reading import skus_by_ids
from resolvers.context import Context


@dataclass(frozen=True, slots=True)
class Decision:
    """Proposals by the global ids that were sent, what these say, and why they are not to be, where that is so."""

    sent: tuple[str, ...]
    ids: tuple[int, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of one proposal, by the id that was sent."""

    id: str
    result: catalog.ProposalResult

    @property
    def problems(self) -> Sequence[Problem]:
        return self.result.problems


@dataclass(frozen=True, slots=True)
class Proposed:
    """How many prices a rule proposed."""

    count: int
    rule: catalog.RepricingRule | None


async def rules(context: Context) -> list[catalog.RepricingRule]:
    return await catalog.list_repricing_rules(context.read(), context.staff)


async def rules_by_ids(ids: Sequence[int], context: Context) -> list[catalog.RepricingRule | None]:
    """Rules, for those alone who may change them."""
    staff = context.viewer.staff_with(WRITE)
    if staff is None:
        return [None for _ in ids]
    found = await catalog.get_repricing_rules(context.read(), ids, staff)
    return [found.get(each) for each in ids]


async def proposals_by_ids(ids: Sequence[int], context: Context) -> list[catalog.PriceProposal | None]:
    """Proposals, for those alone who may have them made, or decide on them."""
    staff = context.viewer.staff_with(WRITE, DECIDE)
    if staff is None:
        return [None for _ in ids]
    found = await catalog.get_proposals(context.read(), ids, staff)
    return [found.get(each) for each in ids]


async def proposals(
    context: Context,
    status: catalog.ProposalStatus | None,
    rule_id: int | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> catalog.PriceProposals:
    asked = window(first, after, last, before)
    return await catalog.list_proposals(context.read(), status, rule_id, asked, context.staff)


async def skus_of_proposals(found: Sequence[catalog.PriceProposal], context: Context) -> list[catalog.Sku | None]:
    return await skus_by_ids([each.sku_id for each in found], context)


async def rules_of_proposals(
    found: Sequence[catalog.PriceProposal], context: Context
) -> list[catalog.RepricingRule | None]:
    return await rules_by_ids([each.rule_id for each in found], context)


async def proposals_of_results(found: Sequence[Decided], context: Context) -> list[catalog.PriceProposal | None]:
    known = await catalog.get_proposals(context.read(), [each.result.found or 0 for each in found], context.staff)
    return [known.get(each.result.found or 0) for each in found]


async def create_rule(context: Context, command: catalog.CreateRepricingRule) -> catalog.RepricingRule | None:
    author = context.author
    rule_id = await context.database.write(lambda tx: catalog.create_repricing_rule(tx, command, context.now, author))
    return (await rules_by_ids([rule_id], context))[0]


async def update_rule(context: Context, command: catalog.UpdateRepricingRule) -> catalog.RepricingRule | None:
    author = context.author
    await context.database.write(lambda tx: catalog.update_repricing_rule(tx, command, context.now, author))
    return (await rules_by_ids([command.id], context))[0]


async def set_competitor_prices(context: Context, command: catalog.SetCompetitorPrices) -> list[catalog.Sku | None]:
    """Answers the SKUs in the order in which they were named."""
    author = context.author
    await context.database.write(lambda tx: catalog.set_competitor_prices(tx, command, context.now, author))
    return await skus_by_ids([each.sku_id for each in command.prices], context)


async def propose(context: Context, rule_id: int) -> Proposed:
    author = context.author
    count = await context.database.write(lambda tx: catalog.propose_prices(tx, rule_id, context.now, author))
    return Proposed(count, (await rules_by_ids([rule_id], context))[0])


async def approve(context: Context, asked: Decision) -> list[Decided]:
    return await _decide(context, asked, lambda tx, by: catalog.approve_proposals(tx, asked.ids, context.now, by))


async def reject(context: Context, asked: Decision) -> list[Decided]:
    return await _decide(
        context, asked, lambda tx, by: catalog.reject_proposals(tx, asked.ids, asked.reason, context.now, by)
    )


async def _decide(
    context: Context,
    asked: Decision,
    work: Callable[[Transaction, stores.Author], Awaitable[list[catalog.ProposalResult]]],
) -> list[Decided]:
    author = context.author
    results = await context.database.write(lambda tx: work(tx, author))
    return [Decided(sent, result) for sent, result in zip(asked.sent, results, strict=True)]
