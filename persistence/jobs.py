"""Durable work for later: stored with its cause, run at least once at or after its moment, by one worker at a time."""

import asyncio
import contextlib
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
import structlog
from sqlalchemy import bindparam, select, update

from persistence.database import Database
from persistence.reader import Transaction
from persistence.statements import Statement, insert_into
from persistence.tables import DeliveryStatus, JobRow

Job = Callable[[Database, Mapping[str, Any], datetime], Awaitable[None]]
Clock = Callable[[], datetime]

MAX_ATTEMPTS: Final = 12
LEASE_S: Final = 60.0

_log = structlog.get_logger(__name__)

_ADD = Statement(insert_into(JobRow, "name", "payload", "created_at", "status", "due_at", "attempts"))
_IS_DUE = (JobRow.status == DeliveryStatus.WAITING, JobRow.due_at <= bindparam("now"))
_ANY_DUE = Statement(select(JobRow.id).where(*_IS_DUE).limit(1))
_DUE = select(JobRow.id).where(*_IS_DUE).order_by(JobRow.due_at, JobRow.id).limit(1).with_for_update(skip_locked=True)
# Taking a job moves its moment on by the lease: should the taker die, the job is due again then.
_TAKE = Statement(
    update(JobRow)
    .where(JobRow.id == _DUE.scalar_subquery())
    .values(attempts=JobRow.attempts + 1, due_at=bindparam("leased_until"), held_by=bindparam("holder"))
    .returning(JobRow.id, JobRow.name, JobRow.payload, JobRow.attempts)
)
_IS_HELD = (JobRow.id == bindparam("id"), JobRow.held_by == bindparam("holder"))
_KEEP = Statement(update(JobRow).where(*_IS_HELD).values(due_at=bindparam("leased_until")))
_DONE = Statement(
    update(JobRow)
    .where(*_IS_HELD)
    .values(status=DeliveryStatus.DONE, held_by=sa.null(), finished_at=bindparam("finished"))
)
_FAILED = Statement(
    update(JobRow)
    .where(*_IS_HELD)
    .values(
        last_error=bindparam("error"),
        due_at=bindparam("due_at"),
        held_by=sa.null(),
        status=sa.case(
            (JobRow.attempts >= MAX_ATTEMPTS, sa.literal(DeliveryStatus.DEAD, JobRow.status.type)),
            else_=sa.literal(DeliveryStatus.WAITING, JobRow.status.type),
        ),
    )
)


class LeaseLost(Exception):
    """A job was not kept in time: another worker may have it by now."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """A job that this worker holds."""

    id: int
    name: str
    payload: Mapping[str, Any]
    attempts: int
    holder: str


async def schedule(
    tx: Transaction, name: str, payload: Mapping[str, Any], run_at: datetime, now: datetime | None = None
) -> None:
    """Stores a job to be run at or after a moment, once this transaction has committed.

    `now` may be left out where the job is to be run at once.
    """
    await tx.run(
        _ADD,
        name=name,
        payload=dict(payload),
        created_at=now or run_at,
        status=DeliveryStatus.WAITING,
        due_at=run_at,
        attempts=0,
    )


async def run_next(
    database: Database,
    jobs: Mapping[str, Job],
    now: datetime,
    clock: Clock | None = None,
    lease_s: float = LEASE_S,
) -> bool:
    """Runs the job that is longest due. Returns whether there was one.

    A job opens its own transactions and must bear being run again: it is marked done only after it ended.
    While it runs it is kept, however long that takes; a worker that dies loses it after `lease_s`.
    One that fails is due again after 2, 4, 8 … seconds, until it is given up as DEAD.
    """
    taken = await _take(database, now, lease_s)
    if taken is None:
        return False
    clock = clock or (lambda: now)
    try:
        await _run_kept(database, jobs[taken.name](database, taken.payload, now), taken, clock, lease_s)
    except LeaseLost:
        _log.warning("job_lost", job_id=taken.id, job=taken.name)
    except Exception as error:
        _log.warning("job_failed", job_id=taken.id, job=taken.name, attempt=taken.attempts, exc_info=error)
        failure = {"error": repr(error)[:500], "due_at": clock() + timedelta(seconds=2**taken.attempts)}
        await database.write(lambda tx: tx.run(_FAILED, id=taken.id, holder=taken.holder, **failure))
    else:
        await database.write(lambda tx: tx.run(_DONE, id=taken.id, holder=taken.holder, finished=clock()))
    return True


async def _take(database: Database, now: datetime, lease_s: float) -> _Taken | None:
    # A look costs no write lock, of which SQLite has one for all processes.
    if not await database.read().rows(_ANY_DUE, now=now):
        return None
    holder = secrets.token_hex(8)
    leased_until = now + timedelta(seconds=lease_s)
    rows = await database.write(lambda tx: tx.rows(_TAKE, now=now, leased_until=leased_until, holder=holder))
    if not rows:
        return None
    job_id, name, payload, attempts = rows[0]
    return _Taken(job_id, name, payload, attempts, holder)


async def _run_kept(database: Database, work: Awaitable[None], taken: _Taken, clock: Clock, lease_s: float) -> None:
    """Runs a job and keeps it meanwhile. Raises LeaseLost, and ends the job, where it cannot be kept."""
    running = asyncio.ensure_future(work)
    keeping = asyncio.create_task(_keep(database, taken, clock, lease_s))
    try:
        await asyncio.wait([running, keeping], return_when=asyncio.FIRST_COMPLETED)
    finally:
        # Whichever has not ended: the one that keeps a job that is over, or the job that was lost.
        for task in (running, keeping):
            task.cancel()
        await asyncio.gather(running, keeping, return_exceptions=True)
    if running.cancelled() and not keeping.cancelled():
        raise LeaseLost
    running.result()


async def _keep(database: Database, taken: _Taken, clock: Clock, lease_s: float) -> None:
    """Moves the end of the lease on, three times in each. Returns once the job is not ours any more."""
    loop = asyncio.get_running_loop()
    kept_at = loop.time()
    while loop.time() - kept_at < lease_s:
        await asyncio.sleep(lease_s / 3)
        asked_at = loop.time()
        with contextlib.suppress(Exception):  # a database that is away for a moment may be back in time
            async with asyncio.timeout(lease_s / 3):
                leased_until = clock() + timedelta(seconds=lease_s)
                kept = await database.write(
                    lambda tx, until=leased_until: tx.run(_KEEP, id=taken.id, holder=taken.holder, leased_until=until)  # type: ignore[misc]
                )
            if not kept:
                return
            kept_at = asked_at
