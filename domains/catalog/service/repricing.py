"""Use cases of repricing: rules propose list prices, and staff decide on each."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.rules.kinds import ProposalStatus, RepricingBase
from domains.catalog.rules.product_commands import PriceSku
from domains.catalog.rules.publishing import reason_problems
from domains.catalog.rules.repricing import (
    MAX_SKUS,
    SEEN_FOR,
    CreateRepricingRule,
    Known,
    PriceProposal,
    PriceProposals,
    ProposalResult,
    RepricingRule,
    RepricingTerms,
    SetCompetitorPrices,
    UpdateRepricingRule,
    batch_problems,
    reckon,
    seen_problems,
    terms_problems,
)
from domains.catalog.rules.taxes import percent_bp
from domains.catalog.service.platform import find_owner, store_of
from domains.catalog.service.prices import price_skus
from domains.catalog.service.publishing import hold
from domains.catalog.store import price_lists, prices, products, proposals
from domains.catalog.store import repricing as store
from domains.kernel import (
    Conflict,
    Invalid,
    NotFound,
    Outdated,
    Problem,
    Refused,
    TransitionNotAllowed,
    Window,
    edges_of,
    id_at,
)
from persistence import Reader, Transaction

_ACTION: Final = "catalog.price.write"


async def create_repricing_rule(
    tx: Transaction, command: CreateRepricingRule, now: datetime, author: stores.Author | None = None
) -> int:
    """Makes a rule, which proposes nothing before it is asked to, and returns its id. Raises Refused."""
    store_id, unfit = await find_owner(tx, command.store_id, author)
    problems = [*await _terms_problems(tx, command.terms, store_id), *unfit]
    if problems:
        raise Refused(*problems)
    rule = _rule(0, command.terms, store_id, 1)
    rule_id = await store.add_rule(tx, rule, now)
    await _record(tx, author, f"repricing_rule:{rule_id}", None, _told(rule), now)
    return rule_id


async def update_repricing_rule(
    tx: Transaction, command: UpdateRepricingRule, now: datetime, author: stores.Author | None = None
) -> None:
    """Says a rule anew, in all its parts; what it proposed before still waits. Raises Refused."""
    held = await _held(tx, command.id, author)
    problems = await _terms_problems(tx, command.terms, held.store_id)
    if held.version != command.version:
        problems.insert(0, Outdated(current=held.version, field=("version",)))
    if problems:
        raise Refused(*problems)
    rule = _rule(held.id, command.terms, held.store_id, command.version)
    if not await store.change_rule(tx, rule):
        raise Refused(Outdated(current=held.version, field=("version",)))
    await _record(tx, author, f"repricing_rule:{rule.id}", _told(held), _told(rule), now)


async def set_competitor_prices(
    tx: Transaction, command: SetCompetitorPrices, now: datetime, author: stores.Author | None = None
) -> None:
    """Says what others ask for the same as SKUs, as it is seen now. All or nothing: raises Refused."""
    problems = [*command.unread, *seen_problems(command.prices)]
    own = await price_lists.get_own_sku_ids(tx, {each.sku_id for each in command.prices}, store_of(author))
    for place, each in enumerate(command.prices):
        if each.sku_id not in own:
            problems.append(NotFound(field=("prices", str(place), "sku_id")))
    if problems:
        raise Refused(*problems)
    await store.put_competitor_prices(tx, command.prices, now)
    told = [
        (f"sku:{each.sku_id}", None, {each.competitor: each.price.amount if each.price else None})
        for each in command.prices
    ]
    await stores.record_changes(tx, author, _ACTION, told, now)


async def propose_prices(tx: Transaction, rule_id: int, now: datetime, author: stores.Author | None = None) -> int:
    """Lets a rule propose the prices that it makes of what is known now, and says how many wait for a decision.

    What the rule proposed before, and what others proposed for the same SKUs, waits no longer. In a number of
    statements that does not grow with the SKUs. Raises Refused.
    """
    rule = await _held(tx, rule_id, author, "rule_id")
    known = await store.get_known(tx, rule.scope, rule.currency, rule.store_id, MAX_SKUS + 1)
    if len(known) > MAX_SKUS:
        why, why_zh = f"It is about more than {MAX_SKUS} SKUs.", f"涉及的 SKU 超过 {MAX_SKUS} 个。"
        raise Refused(Invalid(why=why, why_zh=why_zh, field=("rule_id",)))
    if rule.base is RepricingBase.COMPETITOR:
        known = await _with_competitors(tx, known, rule.currency, now)
    found = [each for each in (reckon(rule, one) for one in known) if each is not None]
    count = await proposals.propose(tx, rule, found, now)
    await _record(tx, author, f"repricing_rule:{rule.id}", None, {"proposed": count}, now)
    return count


async def approve_proposals(
    tx: Transaction, ids: Sequence[int], now: datetime, author: stores.Author
) -> list[ProposalResult]:
    """Sets the list prices that were proposed, each in the history of its product. Results are in the ids' order.

    One whose SKU costs something else by now is refused, and still waits. Raises Refused for the batch as a whole.
    """
    found = await _found(tx, ids, author)
    current = await prices.get_prices(tx, {each.sku_id for each in found.values()})
    stale = {
        each.id
        for each in found.values()
        if (each.sku_id, each.old_price.currency) not in current
        or current[each.sku_id, each.old_price.currency].list_price != each.old_price
    }
    fit = [each.id for each in found.values() if each.id not in stale]
    staff = (author.staff.id, author.staff.name)
    decided = await proposals.decide(tx, fit, ProposalStatus.APPROVED, staff, None, now) if fit else set()
    asked = [PriceSku(sku_id=found[each].sku_id, list_price=found[each].new_price) for each in ids if each in decided]
    if asked:
        await price_skus(tx, asked, (), now, author)
    return _results(ids, found, decided, stale)


async def reject_proposals(
    tx: Transaction, ids: Sequence[int], reason: str, now: datetime, author: stores.Author
) -> list[ProposalResult]:
    """Says that proposed prices are not to be, and why. Results are in the ids' order. Raises Refused for all."""
    if problems := list(reason_problems(reason)):
        raise Refused(*problems)
    found = await _found(tx, ids, author)
    staff = (author.staff.id, author.staff.name)
    decided = await proposals.decide(tx, found.keys(), ProposalStatus.REJECTED, staff, reason.strip(), now)
    told = [(f"price_proposal:{each}", None, {"reason": reason.strip()}) for each in sorted(decided)]
    await stores.record_changes(tx, author, _ACTION, told, now)
    return _results(ids, found, decided, set())


async def list_repricing_rules(reader: Reader, staff: stores.Staff) -> list[RepricingRule]:
    """All rules, newest first; the staff of a store see its own alone."""
    return await store.list_rules(reader, staff.store_id)


async def get_repricing_rules(reader: Reader, ids: Sequence[int], staff: stores.Staff) -> dict[int, RepricingRule]:
    """These rules; the staff of a store see its own alone."""
    return await store.get_rules(reader, ids, staff.store_id)


async def get_proposals(reader: Reader, ids: Sequence[int], staff: stores.Staff) -> dict[int, PriceProposal]:
    """These proposals; the staff of a store see those for its SKUs alone."""
    return await proposals.get_proposals(reader, ids, staff.store_id)


async def list_proposals(
    reader: Reader, status: ProposalStatus | None, rule_id: int | None, asked: Window, staff: stores.Staff
) -> PriceProposals:
    """Proposals, newest first; the staff of a store see those for its SKUs alone. Raises BadRequest."""
    statuses = list(ProposalStatus) if status is None else [status]
    found = await proposals.list_proposals(reader, statuses, rule_id, staff.store_id, asked, id_at(asked))
    return PriceProposals(*edges_of(found, asked, lambda each: (each.id,)))


async def _found(tx: Transaction, ids: Sequence[int], author: stores.Author) -> dict[int, PriceProposal]:
    """The proposals that are the author's to decide on, once nobody else can change their SKUs' products."""
    if problems := list(batch_problems(ids)):
        raise Refused(*problems)
    seen = await proposals.get_proposals(tx, ids, author.staff.store_id)
    product_ids = await products.get_products_of_skus(tx, {each.sku_id for each in seen.values()})
    own = await hold(tx, set(product_ids.values()), author)
    return {
        each.id: each
        for each in (await proposals.get_proposals(tx, ids, author.staff.store_id)).values()
        if product_ids.get(each.sku_id) in own
    }


def _results(
    ids: Sequence[int], found: dict[int, PriceProposal], decided: set[int], stale: set[int]
) -> list[ProposalResult]:
    results = []
    for place, each in enumerate(ids):
        problem: Problem | None = None
        if each not in found:
            problem = NotFound()
        elif found[each].status is not ProposalStatus.WAITING:
            problem = TransitionNotAllowed(status=found[each].status)
        elif each not in decided:
            problem = _changed_since() if each in stale else Conflict()
        blamed = () if problem is None else (problem.at("ids", place),)
        results.append(ProposalResult(each, each if each in found else None, blamed))
    return results


def _changed_since() -> Problem:
    why = "The SKU's price has changed since this was proposed: let it be proposed anew."
    return Invalid(why=why, why_zh="提案之后价格已变动，请重新生成提案。")


async def _with_competitors(tx: Transaction, known: Sequence[Known], currency: str, now: datetime) -> list[Known]:
    found = await store.get_cheapest_competitors(tx, [each.sku_id for each in known], currency, now - SEEN_FOR)
    none = (None, None)
    return [Known(each.sku_id, each.listed, each.cost, *(found.get(each.sku_id, none))) for each in known]


async def _terms_problems(tx: Transaction, terms: RepricingTerms, store_id: int | None) -> list[Problem]:
    """What is wrong with a rule for a store's goods, or all; all of it at once."""
    problems = list(terms_problems(terms))
    own = await price_lists.get_own_sku_ids(tx, terms.scope.sku_ids, store_id) if terms.scope.sku_ids else set()
    missing = await store.get_missing(tx, terms.scope)
    missing += [("sku_ids", place) for place, each in enumerate(terms.scope.sku_ids) if each not in own]
    return problems + [NotFound(field=("scope", name, str(place))) for name, place in missing]


async def _held(tx: Transaction, rule_id: int, author: stores.Author | None, field: str = "id") -> RepricingRule:
    held = await store.hold_rule(tx, rule_id, store_of(author))
    if held is None:
        raise Refused(NotFound(field=(field,)))
    return held


def _rule(rule_id: int, terms: RepricingTerms, store_id: int | None, version: int) -> RepricingRule:
    return RepricingRule(
        id=rule_id,
        name=terms.name.strip(),
        base=terms.base,
        change_bp=percent_bp(terms.change) or 0,
        floor_bp=None if terms.floor is None else percent_bp(terms.floor),
        currency=terms.currency,
        scope=terms.scope,
        store_id=store_id,
        version=version,
    )


def _told(rule: RepricingRule) -> dict[str, Any]:
    return {"name": rule.name, "base": rule.base, "change": rule.change, "floor": rule.floor}


async def _record(
    tx: Transaction, author: stores.Author | None, subject: str, before: Any, after: Any, now: datetime
) -> None:
    await stores.record_change(tx, author, _ACTION, subject, before, after, now)
