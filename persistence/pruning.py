"""Removing what nobody will ask for again: told events, jobs that are done, idempotency keys."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.sql.expression import Executable

from persistence.checks import Check
from persistence.database import Database
from persistence.reader import Transaction
from persistence.statements import Statement, upsert
from persistence.tables import DeliveryStatus, IdempotencyKeyRow, JobRow, OutboxEventRow, PrunedEventsRow

# At least a day is promised to those who try again.
KEYS_KEPT: Final = timedelta(days=2)
TOLD_KEPT: Final = timedelta(days=14)
# Removed in one transaction, so that nobody waits long for it.
AT_ONCE: Final = 1000


def _oldest(row: type[OutboxEventRow | JobRow]) -> Executable:
    # What a person discarded has a moment of its end too, and goes the same way.
    ids = (
        select(row.id)
        .where(row.finished_at <= bindparam("before"))
        .order_by(row.finished_at)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    return delete(row).where(row.id.in_(ids))


_PRUNE_EVENTS = Statement(_oldest(OutboxEventRow).returning(OutboxEventRow.name))  # type: ignore[attr-defined]
_PRUNE_JOBS = Statement(_oldest(JobRow))
_COUNT_PRUNED = Statement(upsert(PrunedEventsRow, "name", "quantity", key=["name"], add=["quantity"]))
_OLD_KEYS = (
    select(IdempotencyKeyRow.caller, IdempotencyKeyRow.operation, IdempotencyKeyRow.key)
    .where(IdempotencyKeyRow.created_at <= bindparam("before"))
    .order_by(IdempotencyKeyRow.created_at)
    .limit(AT_ONCE)
    .subquery()
)
_PRUNE_KEYS = Statement(
    delete(IdempotencyKeyRow).where(
        IdempotencyKeyRow.created_at <= bindparam("before"),
        select(_OLD_KEYS.c.key)
        .where(
            _OLD_KEYS.c.caller == IdempotencyKeyRow.caller,
            _OLD_KEYS.c.operation == IdempotencyKeyRow.operation,
            _OLD_KEYS.c.key == IdempotencyKeyRow.key,
        )
        .exists(),
    )
)


async def prune_events(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """The job that removes events told (or discarded) two weeks ago; how many there were stays known."""
    while await database.write(lambda tx: _prune_events(tx, now - TOLD_KEPT)) == AT_ONCE:
        pass


async def prune_jobs(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """The job that removes jobs done (or discarded) two weeks ago. Dead ones stay until a person decides."""
    while await database.write(lambda tx: tx.run(_PRUNE_JOBS, before=now - TOLD_KEPT)) == AT_ONCE:
        pass


async def prune_idempotency_keys(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """The job that removes idempotency keys two days after their request."""
    while await database.write(lambda tx: tx.run(_PRUNE_KEYS, before=now - KEYS_KEPT)) == AT_ONCE:
        pass


async def _prune_events(tx: Transaction, before: datetime) -> int:
    names = [row[0] for row in await tx.rows(_PRUNE_EVENTS, before=before)]
    for name in sorted(set(names)):
        await tx.run(_COUNT_PRUNED, name=name, quantity=names.count(name))
    return len(names)


def _wrong_ends(row: type[OutboxEventRow | JobRow]) -> Statement:
    over = row.status.in_([DeliveryStatus.DONE, DeliveryStatus.DISCARDED])
    return Statement(select(row.id, row.name, row.status, row.finished_at).where(over != row.finished_at.is_not(None)))


CHECKS: Final = (
    Check("An event has the moment of its end exactly when it was told or discarded", _wrong_ends(OutboxEventRow)),
    Check("A job has the moment of its end exactly when it is done or discarded", _wrong_ends(JobRow)),
)
