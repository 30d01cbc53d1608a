"""Use cases of reviews: a product is submitted, and somebody approves it or says what is wrong with it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from domains import stores
from domains.catalog.rules.changes import Change
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.publishing import Standing, batch_problems, reason_problems
from domains.catalog.rules.reviewing import ACTIONS, ReviewStep, review_problems, target_of
from domains.catalog.service.changing import approve_revisions, reject_revisions
from domains.catalog.service.history import record
from domains.catalog.service.publishing import ListingResult, hold, results_of
from domains.catalog.store import reviewing as store
from domains.catalog.store import revisions
from domains.kernel import NotFound, Problem, Refused
from persistence import Transaction


async def submit_products(
    tx: Transaction, ids: Sequence[int], now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Asks for products to be reviewed; where nobody reviews them they are approved at once. Raises Refused."""
    return await _take(tx, ids, ReviewStep.SUBMIT, None, now, author)


async def approve_products(
    tx: Transaction, ids: Sequence[int], now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Approves products that wait for it: they may be published. Raises Refused."""
    return await _take(tx, ids, ReviewStep.APPROVE, None, now, author)


async def reject_products(
    tx: Transaction, ids: Sequence[int], reason: str, now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Says what is wrong with products that wait to be approved; put right, they can be submitted again.

    Raises Refused.
    """
    return await _take(tx, ids, ReviewStep.REJECT, reason, now, author)


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
    tx: Transaction, ids: Sequence[int], step: ReviewStep, reason: str | None, now: datetime, author: stores.Author
) -> list[ListingResult]:
    wrong = batch_problems(ids)
    if reason is not None:
        wrong += reason_problems(reason)
    if wrong:
        raise Refused(*wrong)
    standings = await hold(tx, ids, author)
    problems: dict[int, tuple[Problem, ...]] = {each: review_problems(step, standings.get(each)) for each in ids}
    problems |= await _decide_revisions(tx, standings, step, reason, now, author)
    for target, movers in (await _by_target(tx, standings, step)).items():
        moved = await store.move(tx, movers, {standings[each].status for each in movers}, target, now)
        told = [Change(each, {"status": standings[each].status}, {"status": target}) for each in sorted(moved)]
        await record(tx, told, ACTIONS[step], now, author, reason and reason.strip())
    return results_of(ids, standings, problems)


async def _decide_revisions(
    tx: Transaction,
    standings: dict[int, Standing],
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
        await reject_revisions(tx, waiting, (reason or "").strip(), now, author)
    return dict.fromkeys(waiting, ())


async def _by_target(
    tx: Transaction, standings: dict[int, Standing], step: ReviewStep
) -> dict[ProductStatus, list[int]]:
    reviewed = await store.get_reviewed(tx, {each.store_id for each in standings.values()})
    found: defaultdict[ProductStatus, list[int]] = defaultdict(list)
    for product_id, standing in standings.items():
        target = target_of(step, standing.store_id in reviewed, standing.status)
        if target is not None:
            found[target].append(product_id)
    return found
