"""Events that are stored with their cause and told afterwards, in order, at least once."""

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
import structlog
from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement

from persistence.database import Database
from persistence.delivery import DEADLINE_S, any_due, failed, failure, is_due
from persistence.reader import Transaction
from persistence.statements import Statement, insert_into, one_of
from persistence.tables import DeliveryStatus, OutboxEventRow

Reaction = Callable[[Transaction, Mapping[str, Any], datetime], Awaitable[None]]

# Told in one transaction: few enough to hold nobody up, enough for a commit to cost little.
TOLD_AT_ONCE: Final = 20

_log = structlog.get_logger(__name__)


class EventOverdue(Exception):
    """Telling an event took longer than it may, and was ended."""


class _my_turn(ColumnElement[bool]):  # noqa: N801  (reads as the function it is)
    """Whether nobody else tells events now; it stays ours until the transaction ends."""

    inherit_cache = True
    type = sa.Boolean()


@compiles(_my_turn, "postgresql")
def _advisory_lock(element: _my_turn, compiler: SQLCompiler, **kw: Any) -> str:
    return "pg_try_advisory_xact_lock(7360137)"  # a number of no meaning; the lock is this database's own


@compiles(_my_turn, "sqlite")
def _only_writer(element: _my_turn, compiler: SQLCompiler, **kw: Any) -> str:
    return "1"


_ADD = Statement(insert_into(OutboxEventRow, "name", "payload", "occurred_at", "status", "due_at", "attempts"))
_ANY_DUE = any_due(OutboxEventRow)
_MY_TURN = Statement(select(_my_turn()))
_NEXT = Statement(
    select(OutboxEventRow.id, OutboxEventRow.name, OutboxEventRow.payload)
    .where(is_due(OutboxEventRow))
    .order_by(OutboxEventRow.id)
    .limit(TOLD_AT_ONCE)
    .with_for_update()
)
_DONE = Statement(
    update(OutboxEventRow)
    .where(one_of(OutboxEventRow.id, "ids"))
    .values(status=DeliveryStatus.DONE, finished_at=bindparam("finished"))
)
_ATTEMPTS = Statement(select(OutboxEventRow.attempts).where(OutboxEventRow.id == bindparam("id")))
_FAILED = Statement(
    update(OutboxEventRow)
    .where(OutboxEventRow.id == bindparam("id"), OutboxEventRow.status == DeliveryStatus.WAITING)
    .values(attempts=OutboxEventRow.attempts + 1, **failed(OutboxEventRow, OutboxEventRow.attempts + 1))
)


async def emit(tx: Transaction, event: Any, now: datetime) -> None:
    """Stores an event (a dataclass with a `name`) to be told once this transaction has committed."""
    payload = dataclasses.asdict(event)
    await tx.run(
        _ADD,
        name=event.name,
        payload=payload,
        occurred_at=now,
        status=DeliveryStatus.WAITING,
        due_at=now,
        attempts=0,
    )


async def deliver_next(
    database: Database, reactions: Mapping[str, Sequence[Reaction]], now: datetime, deadline_s: float = DEADLINE_S
) -> bool:
    """Tells the oldest events that are due to all who react; their writes and the events' marks commit together.

    Returns whether there were any. One worker tells at a time, whatever their number, so events are told in
    their order. Where a reaction fails, all of them are undone, and the event is due again later: after
    2, 4, 8 … seconds, until it is given up as DEAD. Those behind it do not wait for it. The one that is being told
    when `deadline_s` is over has failed too.
    """
    if not await database.read().rows(_ANY_DUE, now=now):
        return False
    told: list[int] = []

    async def work(tx: Transaction) -> bool:
        told.clear()
        if not (await tx.rows(_MY_TURN))[0][0]:
            return False
        for event_id, name, payload in await tx.rows(_NEXT, now=now):
            told.append(event_id)
            for react in reactions.get(name, ()):
                await react(tx, payload, now)
        await tx.run(_DONE, ids=told, finished=now)
        return bool(told)

    try:
        async with asyncio.timeout(deadline_s) as limit:
            return await database.write(work)
    except Exception as caught:
        if not told:
            raise
        error = EventOverdue(f"It was told for longer than {deadline_s:g} s.") if limit.expired() else caught
        # The last of them failed; those before it were undone with it, and are told again.
        await _put_off(database, told[-1], error, now)
        return True


async def deliver_all(database: Database, reactions: Mapping[str, Sequence[Reaction]], now: datetime) -> None:
    """Tells every event that is due, and those that the telling brings forth."""
    while await deliver_next(database, reactions, now):
        pass


async def _put_off(database: Database, event_id: int, error: Exception, now: datetime) -> None:
    _log.warning("event_failed", event_id=event_id, exc_info=error)

    async def work(tx: Transaction) -> None:
        # The pause grows with the attempts so far; reading them here keeps the statement the same for all.
        attempts = (await tx.rows(_ATTEMPTS, id=event_id))[0][0]
        await tx.run(_FAILED, id=event_id, **failure(error, attempts + 1, now))

    await database.write(work)
