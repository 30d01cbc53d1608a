"""What is to be done with products at a moment."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.rules.publishing import publishing_problems
from domains.catalog.store import card_writing, history
from domains.catalog.store import publishing as store
from persistence import Database, Transaction

LISTING_JOB: Final = "catalog.list_products"
# So many products are done with in one transaction.
_AT_ONCE: Final = 500

# Who wanted it (nobody of the staff: the shop itself), and why.
_By = tuple[tuple[int, str] | None, str | None]


async def list_due(tx: Transaction, now: datetime) -> int:
    """Does what is due with some products, each once, whoever else is at it. Returns with how many it was due."""
    ids = await store.get_due(tx, now, _AT_ONCE)
    if ids:
        await card_writing.hold_cards(tx, ids)
        wanted: defaultdict[tuple[bool, _By], list[int]] = defaultdict(list)
        for product_id, publishes, staff_id, staff_name, reason in await store.take_due(tx, ids, now):
            staff = None if staff_id is None else (staff_id, staff_name)
            wanted[publishes, (staff, reason)].append(product_id)
        for (publishes, by), each in wanted.items():
            await (_publish if publishes else _unpublish)(tx, each, by, now)
    return len(ids)


async def run_listings(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Does so with all that are due."""
    while await database.write(lambda tx: list_due(tx, now)) == _AT_ONCE:
        pass


async def _publish(tx: Transaction, ids: Sequence[int], by: _By, now: datetime) -> None:
    standings = await store.get_standings(tx, ids)
    problems = {each: publishing_problems(standings.get(each)) for each in ids}
    changed = await store.publish(tx, ids, now)
    await card_writing.write_shelves(tx, changed)
    staff, reason = by
    told = [Change(each, {"published": False}, {"published": True}) for each in changed]
    await history.add_entries(tx, told, ProductAction.PUBLISHED, now, staff, reason)
    # What has come between is said where staff will look for it.
    hindered: defaultdict[str, list[Change]] = defaultdict(list)
    for each, found in problems.items():
        if found:
            hindered[" ".join(problem.message("en") for problem in found)].append(Change(each))
    for words, unchanged in hindered.items():
        await history.add_entries(tx, unchanged, ProductAction.NOT_PUBLISHED, now, staff, words)


async def _unpublish(tx: Transaction, ids: Sequence[int], by: _By, now: datetime) -> None:
    changed = await store.unpublish(tx, ids, now)
    await card_writing.write_shelves(tx, changed)
    told = [Change(each, {"published": True}, {"published": False}) for each in changed]
    await history.add_entries(tx, told, ProductAction.UNPUBLISHED, now, *by)
