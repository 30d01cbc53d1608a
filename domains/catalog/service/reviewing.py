"""Use cases of reviews: a product is submitted, and somebody approves it or says what is wrong with it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from domains import stores
from domains.catalog.problems import OwnChange
from domains.catalog.rules.changes import Change
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.product_commands import ProductAsRead
from domains.catalog.rules.publishing import Standing, batch_problems, reason_problems
from domains.catalog.rules.reviewing import ACTIONS, ReviewStep, review_problems, target_of
from domains.catalog.service.changing import approve_revisions, reject_revisions
from domains.catalog.service.history import record
from domains.catalog.service.publishing import ListingResult, hold, results_of
from domains.catalog.service.refusing import require_sound
from domains.catalog.store import reviewing as store
from domains.catalog.store import revisions
from domains.catalog.store.history import get_changed_by
from domains.kernel import NotFound, Outdated, Problem, Refused
from persistence import Transaction


async def submit_products(
    tx: Transaction, ids: Sequence[int], now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Asks for products to be reviewed; where nobody reviews them they are approved at once. Raises Refused."""
    require_sound(batch_problems(ids))
    standings = await hold(tx, ids, author)
    problems = await _take(tx, standings, ReviewStep.SUBMIT, None, now, author)
    return results_of(ids, standings, problems)


async def approve_products(
    tx: Transaction, products: Sequence[ProductAsRead], now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Approves products that wait for it, as they were read: they may be published.

    Not what has changed since; and where a store's products are reviewed, its own staff do not approve what they
    changed themselves. Raises Refused.
    """
    ids = [each.id for each in products]
    require_sound(batch_problems(ids, "products"))
    standings = await hold(tx, ids, author)
    refused = _outdated(products, standings)
    refused |= await _own_changes(tx, {each: standings[each] for each in standings.keys() - refused}, author)
    fit = {each: standing for each, standing in standings.items() if each not in refused}
    problems = await _take(tx, fit, ReviewStep.APPROVE, None, now, author)
    return results_of(ids, standings, problems | refused, "products")


async def reject_products(
    tx: Transaction, ids: Sequence[int], reason: str, now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Says what is wrong with products that wait to be approved; put right, they can be submitted again.

    Raises Refused.
    """
    require_sound([*batch_problems(ids), *reason_problems(reason)])
    standings = await hold(tx, ids, author)
    problems = await _take(tx, standings, ReviewStep.REJECT, reason.strip(), now, author)
    return results_of(ids, standings, problems)


async def set_reviewed(
    tx: Transaction, store_id: int, is_reviewed: bool, now: datetime, author: stores.Author | None = None
) -> None:
    """Says whether a store's products are reviewed from now on; those that wait go on waiting. For the platform alone.

    Raises Refused(NotFound).
    """
    is_platform = author is None or author.staff.store_id is None
    if not is_platform or not await stores.get_stores(tx, [store_id], "en"):
        raise Refused(NotFound(field=("store_id",)))
    if await store.set_reviewed(tx, store_id, is_reviewed, now):
        before, after = {"reviewed": not is_reviewed}, {"reviewed": is_reviewed}
        await stores.record_change(tx, author, "catalog.product.review", f"store:{store_id}", before, after, now)


async def _take(
    tx: Transaction,
    standings: Mapping[int, Standing],
    step: ReviewStep,
    reason: str | None,
    now: datetime,
    author: stores.Author,
) -> dict[int, tuple[Problem, ...]]:
    """Takes a step with products that are held. Returns what keeps any of them from it."""
    problems = {each: review_problems(step, standing) for each, standing in standings.items()}
    problems |= await _decide_revisions(tx, standings, step, reason, now, author)
    for target, movers in (await _by_target(tx, standings, step)).items():
        moved = await store.move(tx, movers, {standings[each].status for each in movers}, target, now)
        told = [Change(each, {"status": standings[each].status}, {"status": target}) for each in sorted(moved)]
        await record(tx, told, ACTIONS[step], now, author, reason)
    return problems


def _outdated(products: Sequence[ProductAsRead], standings: Mapping[int, Standing]) -> dict[int, tuple[Problem, ...]]:
    return {
        each.id: (Outdated(current=standings[each.id].version),)
        for each in products
        if each.id in standings and standings[each.id].version != each.version
    }


async def _own_changes(
    tx: Transaction, standings: Mapping[int, Standing], author: stores.Author
) -> dict[int, tuple[Problem, ...]]:
    """The products that somebody of a reviewed store may not approve, for it is their own change that waits."""
    if author.staff.store_id is None or not await store.get_reviewed(tx, [author.staff.store_id]):
        return {}
    waiting = await revisions.get_waiting(tx, standings.keys())
    own = {each for each, revision in waiting.items() if revision.staff_id == author.staff.id}
    own |= await get_changed_by(tx, standings.keys() - waiting.keys(), author.staff.id)
    return dict.fromkeys(own, (OwnChange(),))


async def _decide_revisions(
    tx: Transaction,
    standings: Mapping[int, Standing],
    step: ReviewStep,
    reason: str | None,
    now: datetime,
    author: stores.Author,
) -> dict[int, tuple[Problem, ...]]:
    """Does the same with changes that wait of products that are through themselves. Returns what is wrong with each."""
    if step is ReviewStep.SUBMIT:
        return {}
    waiting = sorted(await revisions.get_waiting(tx, standings.keys()))
    if step is ReviewStep.APPROVE:
        return await approve_revisions(tx, waiting, now, author)
    if waiting:
        await reject_revisions(tx, waiting, reason or "", now, author)
    return dict.fromkeys(waiting, ())


async def _by_target(
    tx: Transaction, standings: Mapping[int, Standing], step: ReviewStep
) -> dict[ProductStatus, list[int]]:
    reviewed = await store.get_reviewed(tx, {each.store_id for each in standings.values()})
    found: defaultdict[ProductStatus, list[int]] = defaultdict(list)
    for product_id, standing in standings.items():
        target = target_of(step, standing.store_id in reviewed, standing.status)
        if target is not None:
            found[target].append(product_id)
    return found
