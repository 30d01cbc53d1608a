"""What is pruned and what stays: told events, jobs done, idempotency keys; how many there were stays known."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import insert, select

from persistence import Base, Database, Statement, idempotency, pruning
from persistence.tables import DeliveryStatus, IdempotencyKeyRow, JobRow, OutboxEventRow, PrunedEventsRow

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=400)
PRUNED = Statement(select(PrunedEventsRow.name, PrunedEventsRow.quantity).order_by(PrunedEventsRow.name))


async def add(database: Database, table: type[Base], *rows: dict[str, Any]) -> None:
    await database.write(lambda tx: tx.run(Statement(insert(table).values(list(rows)))))


def event(name: str, status: DeliveryStatus, ended: datetime | None) -> dict[str, Any]:
    row = {"name": name, "payload": {}, "occurred_at": LONG_AGO, "due_at": LONG_AGO, "attempts": 0}
    return row | {"status": status, "finished_at": ended}


def job(name: str, status: DeliveryStatus, ended: datetime | None) -> dict[str, Any]:
    row = {"name": name, "payload": {}, "created_at": LONG_AGO, "due_at": LONG_AGO, "attempts": 0}
    return row | {"status": status, "finished_at": ended}


async def names(database: Database, table: type[OutboxEventRow | JobRow]) -> list[str]:
    return [row[0] for row in await database.read().rows(Statement(select(table.name).order_by(table.id)))]


FORTNIGHT = NOW - timedelta(days=14)
KEPT_FOR_NOW = FORTNIGHT + timedelta(microseconds=1)
STATUSES = [
    ("told", DeliveryStatus.DONE, FORTNIGHT),
    ("told lately", DeliveryStatus.DONE, KEPT_FOR_NOW),
    ("waiting", DeliveryStatus.WAITING, None),
    ("dead", DeliveryStatus.DEAD, None),
    ("given up", DeliveryStatus.DISCARDED, FORTNIGHT),
    ("given up lately", DeliveryStatus.DISCARDED, KEPT_FOR_NOW),
]
STAYING = ["told lately", "waiting", "dead", "given up lately"]


async def test_events_told_a_fortnight_ago_go_and_all_others_stay(database: Database) -> None:
    await add(database, OutboxEventRow, *(event(*each) for each in STATUSES))
    await pruning.prune_events(database, {}, NOW)
    assert await names(database, OutboxEventRow) == STAYING


async def test_jobs_done_a_fortnight_ago_go_and_all_others_stay(database: Database) -> None:
    await add(database, JobRow, *(job(*each) for each in STATUSES))
    await pruning.prune_jobs(database, {}, NOW)
    assert await names(database, JobRow) == STAYING


async def test_what_was_pruned_stays_counted_by_name(database: Database) -> None:
    ended = [event(name, DeliveryStatus.DONE, FORTNIGHT) for name in ("a", "b", "a")]
    for _ in range(2):
        await add(database, OutboxEventRow, *ended)
        await pruning.prune_events(database, {}, NOW)
    assert [tuple(row) for row in await database.read().rows(PRUNED)] == [("a", 4), ("b", 2)]


async def test_more_than_go_at_once_all_go(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    many = pruning.AT_ONCE + 1
    await add(database, OutboxEventRow, *(event("a", DeliveryStatus.DONE, LONG_AGO) for _ in range(many)))
    await add(database, JobRow, *(job("a", DeliveryStatus.DONE, LONG_AGO) for _ in range(many)))
    await add(database, IdempotencyKeyRow, *(key(str(each), LONG_AGO) for each in range(many)))
    for prune in (pruning.prune_events, pruning.prune_jobs, pruning.prune_idempotency_keys):
        await prune(database, {}, NOW)
    for table in (OutboxEventRow, JobRow, IdempotencyKeyRow):
        count = Statement(select(sa.func.count()).select_from(table))
        assert (await database.read().rows(count))[0][0] == 0


def key(name: str, created_at: datetime) -> dict[str, Any]:
    row = {"caller": "member:1", "operation": "orderPlace", "key": name, "input_hash": "h", "result_id": 1}
    return row | {"created_at": created_at}


async def test_a_key_is_kept_for_two_days(database: Database) -> None:
    """A day is what those who try again are promised."""
    two_days_ago = NOW - timedelta(days=2)
    await add(database, IdempotencyKeyRow, key("old", two_days_ago), key("new", two_days_ago + timedelta(seconds=1)))
    await pruning.prune_idempotency_keys(database, {}, NOW)
    for name, is_known in (("old", False), ("new", True)):
        asked = idempotency.Key("member:1", "orderPlace", name, "h")
        earlier = await database.write(lambda tx, asked=asked: idempotency.begin(tx, asked, NOW))  # type: ignore[misc]
        assert (earlier is not None) == is_known


@pytest.mark.parametrize(
    ("status", "ended"),
    [
        (DeliveryStatus.DONE, None),
        (DeliveryStatus.DISCARDED, None),
        (DeliveryStatus.WAITING, NOW),
        (DeliveryStatus.DEAD, NOW),
    ],
)
async def test_an_end_that_does_not_fit_the_status_is_found(
    database: Database, status: DeliveryStatus, ended: datetime | None
) -> None:
    await add(database, OutboxEventRow, *(event(*each) for each in STATUSES))
    await add(database, JobRow, *(job(*each) for each in STATUSES))
    assert [await check.find_breaches(database.read()) for check in pruning.CHECKS] == [[], []]
    await add(database, OutboxEventRow, event("planted", status, ended))
    await add(database, JobRow, job("planted", status, ended))
    for check in pruning.CHECKS:
        assert [row[1] for row in await check.find_breaches(database.read())] == ["planted"]
