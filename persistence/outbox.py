"""Events that are stored with their cause and told afterwards, in order, at least once."""

import dataclasses
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, select, update

from persistence.database import Database
from persistence.reader import Transaction
from persistence.statements import Statement, insert_into
from persistence.tables import DeliveryStatus, OutboxEventRow

Reaction = Callable[[Transaction, Mapping[str, Any], datetime], Awaitable[None]]

MAX_ATTEMPTS: Final = 12

_ADD = Statement(insert_into(OutboxEventRow, "name", "payload", "occurred_at", "status", "due_at", "attempts"))
_NEXT = Statement(
    select(OutboxEventRow.id, OutboxEventRow.name, OutboxEventRow.payload)
    .where(OutboxEventRow.status == DeliveryStatus.WAITING, OutboxEventRow.due_at <= bindparam("now"))
    .order_by(OutboxEventRow.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_DONE = Statement(update(OutboxEventRow).where(OutboxEventRow.id == bindparam("id")).values(status=DeliveryStatus.DONE))
_FAILED = Statement(
    update(OutboxEventRow)
    .where(OutboxEventRow.id == bindparam("id"), OutboxEventRow.status == DeliveryStatus.WAITING)
    .values(
        attempts=OutboxEventRow.attempts + 1,
        last_error=bindparam("error"),
        due_at=bindparam("due_at"),
        status=sa.case(
            (OutboxEventRow.attempts + 1 >= MAX_ATTEMPTS, sa.literal(DeliveryStatus.DEAD, OutboxEventRow.status.type)),
            else_=sa.literal(DeliveryStatus.WAITING, OutboxEventRow.status.type),
        ),
    )
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


async def deliver_next(database: Database, reactions: Mapping[str, Sequence[Reaction]], now: datetime) -> bool:
    """Tells the oldest event that is due to all who react; their writes and its mark commit together.

    Returns whether there was one. Where a reaction fails, all of them are undone, and the event is due
    again later: after 2, 4, 8 … seconds, until it is given up as DEAD.
    """
    told: list[int] = []

    async def work(tx: Transaction) -> bool:
        told.clear()
        found = await tx.rows(_NEXT, now=now)
        if not found:
            return False
        event_id, name, payload = found[0]
        told.append(event_id)
        for react in reactions.get(name, ()):
            await react(tx, payload, now)
        await tx.run(_DONE, id=event_id)
        return True

    try:
        return await database.write(work)
    except Exception as error:
        if not told:
            raise
        await _put_off(database, told[0], error, now)
        return True


async def deliver_all(database: Database, reactions: Mapping[str, Sequence[Reaction]], now: datetime) -> None:
    """Tells every event that is due, and those that the telling brings forth."""
    while await deliver_next(database, reactions, now):
        pass


async def _put_off(database: Database, event_id: int, error: Exception, now: datetime) -> None:
    async def work(tx: Transaction) -> None:
        # The pause grows with the attempts so far; reading them here keeps the statement the same for all.
        attempts = (await tx.rows(_ATTEMPTS, id=event_id))[0][0]
        due_at = now + timedelta(seconds=2 ** (attempts + 1))
        await tx.run(_FAILED, id=event_id, error=repr(error)[:500], due_at=due_at)

    await database.write(work)


_ATTEMPTS = Statement(select(OutboxEventRow.attempts).where(OutboxEventRow.id == bindparam("id")))
