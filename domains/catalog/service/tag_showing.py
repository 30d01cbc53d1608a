"""Showing how tags are now on the products that carry them: at once on few, by a job on many."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains.catalog.store import card_writing
from domains.catalog.store import tag_rules as store
from persistence import Database, Reader, Transaction, queues, schedule
from persistence.tables import DeliveryStatus

SHOW_TAG_JOB: Final = "catalog.show_tag"
# A tag that more products carry is left to the job.
AT_ONCE: Final = 200
# So many products the job writes in a transaction, for on SQLite all others wait for it.
BATCH: Final = 50
# After so many transactions the job goes on as another, so that a run that is broken off has lost little.
_IN_A_RUN: Final = 100
_MOST: Final = 1_000


async def show(tx: Transaction, tag_id: int, now: datetime) -> None:
    """Has the cards and shelves of all products with a tag say how it is now; if they are many, soon after."""
    ids = await store.get_tagged_after(tx, tag_id, 0, AT_ONCE + 1)
    if len(ids) > AT_ONCE:
        await schedule(tx, SHOW_TAG_JOB, {"tag_id": tag_id, "after": 0}, now)
    elif ids:
        await _write(tx, ids)


async def show_tag(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Does so with the products behind one, and has another job go on where there are many.

    Each is shown the tag as it is at that moment, so of several changes the last one stays, whichever job is first.
    """
    tag_id, after = payload["tag_id"], payload["after"]
    for left in reversed(range(_IN_A_RUN)):
        after = await database.write(lambda tx, after=after, left=left: _show_some(tx, tag_id, after, left, now))  # type: ignore[misc]
        if not after:
            return


async def get_unfinished_tags(reader: Reader) -> set[int]:
    """The tags that some products do not show as they are now, for a job is still at it."""
    rows = await queues.JOBS.list(reader, [DeliveryStatus.WAITING], SHOW_TAG_JOB, None, _MOST)
    return {payload["tag_id"] for *_, payload in rows}


async def _show_some(tx: Transaction, tag_id: int, after: int, left: int, now: datetime) -> int:
    """Returns the last product; 0 where there is none behind it. Where no turn is left another job goes on there."""
    ids = await store.get_tagged_after(tx, tag_id, after, BATCH)
    if ids:
        await _write(tx, ids)
    if len(ids) < BATCH:
        return 0
    if not left:
        await schedule(tx, SHOW_TAG_JOB, {"tag_id": tag_id, "after": ids[-1]}, now)
    return ids[-1]


async def _write(tx: Transaction, product_ids: list[int]) -> None:
    await card_writing.hold_cards(tx, product_ids)
    await card_writing.write_tags(tx, product_ids)
