"""Durable work for later: stored with its cause, run at least once at or after its moment."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, select, update

from persistence.database import Database
from persistence.reader import Transaction
from persistence.statements import Statement, insert_into
from persistence.tables import DeliveryStatus, JobRow

Job = Callable[[Database, Mapping[str, Any], datetime], Awaitable[None]]

MAX_ATTEMPTS: Final = 12
LEASE_S: Final = 60

_ADD = Statement(insert_into(JobRow, "name", "payload", "status", "due_at", "attempts"))
_DUE = (
    select(JobRow.id)
    .where(JobRow.status == DeliveryStatus.WAITING, JobRow.due_at <= bindparam("now"))
    .order_by(JobRow.due_at, JobRow.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
# Taking a job moves its moment on by the lease: should the taker die, the job is due again then.
_TAKE = Statement(
    update(JobRow)
    .where(JobRow.id == _DUE.scalar_subquery())
    .values(attempts=JobRow.attempts + 1, due_at=bindparam("leased_until"))
    .returning(JobRow.id, JobRow.name, JobRow.payload, JobRow.attempts)
)
_DONE = Statement(update(JobRow).where(JobRow.id == bindparam("id")).values(status=DeliveryStatus.DONE))
_FAILED = Statement(
    update(JobRow)
    .where(JobRow.id == bindparam("id"))
    .values(
        last_error=bindparam("error"),
        due_at=bindparam("due_at"),
        status=sa.case(
            (JobRow.attempts >= MAX_ATTEMPTS, sa.literal(DeliveryStatus.DEAD, JobRow.status.type)),
            else_=sa.literal(DeliveryStatus.WAITING, JobRow.status.type),
        ),
    )
)


async def schedule(tx: Transaction, name: str, payload: Mapping[str, Any], run_at: datetime) -> None:
    """Stores a job to be run at or after a moment, once this transaction has committed."""
    await tx.run(_ADD, name=name, payload=dict(payload), status=DeliveryStatus.WAITING, due_at=run_at, attempts=0)


async def run_next(database: Database, jobs: Mapping[str, Job], now: datetime) -> bool:
    """Runs the job that is longest due. Returns whether there was one.

    A job opens its own transactions and must bear being run again: it is marked done only after it ended.
    One that fails is due again after 2, 4, 8 … seconds, until it is given up as DEAD.
    """
    leased_until = now + timedelta(seconds=LEASE_S)
    taken = await database.write(lambda tx: tx.rows(_TAKE, now=now, leased_until=leased_until))
    if not taken:
        return False
    job_id, name, payload, attempts = taken[0]
    try:
        await jobs[name](database, payload, now)
    except Exception as error:
        failure = {"id": job_id, "error": repr(error)[:500], "due_at": now + timedelta(seconds=2**attempts)}
        await database.write(lambda tx: tx.run(_FAILED, **failure))
    else:
        await database.write(lambda tx: tx.run(_DONE, id=job_id))
    return True
