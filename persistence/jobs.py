"""Durable work for later: stored with its cause, run at least once at or after its moment, by one worker at a time."""

import asyncio
import contextlib
import secrets
from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
import structlog
from sqlalchemy import bindparam, select, update

from persistence.database import Database
from persistence.delivery import DEADLINE_S, MAX_ATTEMPTS, any_due, failed, failure, is_due
from persistence.reader import Transaction
from persistence.statements import Statement, insert_into
from persistence.tables import DeliveryStatus, JobRow

Job = Callable[[Database, Mapping[str, Any], datetime], Awaitable[None]]
WhenDead = Callable[[Transaction, Mapping[str, Any], datetime], Awaitable[None]]
Clock = Callable[[], datetime]

LEASE_S: Final = 60.0
# For so long a job that is ended may clean up; one that goes on for longer is left to itself.
ENDING_S: Final = 10.0

_log = structlog.get_logger(__name__)

_ADD = Statement(insert_into(JobRow, "name", "payload", "created_at", "status", "due_at", "attempts"))
_ANY_DUE = any_due(JobRow)
_DUE = (
    select(JobRow.id)
    .where(is_due(JobRow))
    .order_by(JobRow.due_at, JobRow.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
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
_FAILED = Statement(update(JobRow).where(*_IS_HELD).values(held_by=sa.null(), **failed(JobRow, JobRow.attempts)))


class LeaseLost(Exception):
    """A job was not kept in time: another worker may have it by now."""


class JobOverdue(Exception):
    """A job ran for longer than a job may, and was ended."""


@dataclass(frozen=True, slots=True)
class WithEnd:
    """A job with what is written, in the transaction that gives it up as DEAD, for those who wait for what it does."""

    run: Job
    when_dead: WhenDead

    async def __call__(self, database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        await self.run(database, payload, now)


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
    await tx.run(_ADD, **_row(name, payload, run_at, now or run_at))


async def schedule_at_each(
    tx: Transaction, name: str, payload: Mapping[str, Any], moments: Collection[datetime], now: datetime
) -> None:
    """Does so once for each of many moments, in one statement."""
    if moments:
        await tx.run_many(_ADD, [_row(name, payload, moment, now) for moment in sorted(moments)])


def _row(name: str, payload: Mapping[str, Any], run_at: datetime, now: datetime) -> dict[str, Any]:
    return {
        "name": name,
        "payload": dict(payload),
        "created_at": now,
        "status": DeliveryStatus.WAITING,
        "due_at": run_at,
        "attempts": 0,
    }


async def run_next(
    database: Database,
    jobs: Mapping[str, Job],
    now: datetime,
    clock: Clock | None = None,
    lease_s: float = LEASE_S,
    deadline_s: float = DEADLINE_S,
) -> bool:
    """Runs the job that is longest due. Returns whether there was one.

    A job opens its own transactions and must bear being run again: it is marked done only after it ended.
    While it runs it is kept; a worker that dies loses it after `lease_s`. One that runs for longer than
    `deadline_s` is ended and has failed. One that fails is due again after 2, 4, 8 … seconds, until it is
    given up as DEAD.
    """
    taken = await _take(database, now, lease_s)
    if taken is None:
        return False
    clock = clock or (lambda: now)
    try:
        work = jobs[taken.name](database, taken.payload, now)
        await _run_kept(work, _keep(database, taken, clock, lease_s), deadline_s)
    except LeaseLost:
        _log.warning("job_lost", job_id=taken.id, job=taken.name)
    except Exception as error:
        _log.warning("job_failed", job_id=taken.id, job=taken.name, attempt=taken.attempts, exc_info=error)
        await _fail(database, taken, jobs.get(taken.name), error, clock())
    else:
        await database.write(lambda tx: tx.run(_DONE, id=taken.id, holder=taken.holder, finished=clock()))
    return True


async def _take(database: Database, now: datetime, lease_s: float) -> _Taken | None:
    if not await database.read().rows(_ANY_DUE, now=now):
        return None
    holder = secrets.token_hex(8)
    leased_until = now + timedelta(seconds=lease_s)
    rows = await database.write(lambda tx: tx.rows(_TAKE, now=now, leased_until=leased_until, holder=holder))
    if not rows:
        return None
    job_id, name, payload, attempts = rows[0]
    return _Taken(job_id, name, payload, attempts, holder)


async def _fail(database: Database, taken: _Taken, job: Job | None, error: Exception, now: datetime) -> None:
    told = failure(error, taken.attempts, now)
    when_dead = job.when_dead if isinstance(job, WithEnd) and taken.attempts >= MAX_ATTEMPTS else None

    async def fail(tx: Transaction) -> int:
        return await tx.run(_FAILED, id=taken.id, holder=taken.holder, **told)

    async def fail_and_tell(tx: Transaction) -> None:
        if await fail(tx) and when_dead is not None:
            await when_dead(tx, taken.payload, now)

    try:
        await database.write(fail_and_tell)
    except Exception:
        if when_dead is None:
            raise
        # Better dead in silence than run again and again.
        _log.exception("dead_job_not_told", job_id=taken.id, job=taken.name)
        await database.write(fail)


async def _run_kept(work: Awaitable[None], keeping: Coroutine[Any, Any, None], deadline_s: float) -> None:
    """Runs a job, kept meanwhile. Raises LeaseLost, JobOverdue, and ends the job, where it cannot be kept or hangs."""
    run, keep = asyncio.ensure_future(work), asyncio.create_task(keeping)
    try:
        await asyncio.wait([run, keep], timeout=deadline_s, return_when=asyncio.FIRST_COMPLETED)
        is_overdue = not run.done() and not keep.done()
    finally:
        # Whichever has not ended: the one that keeps a job that is over, or the job that was lost or hangs.
        for task in (run, keep):
            task.cancel()
        await asyncio.wait([run, keep], timeout=ENDING_S)
    if is_overdue:
        raise JobOverdue(f"It ran for longer than {deadline_s:g} s{'' if run.done() else ', and does not end'}.")
    if not run.done() or (run.cancelled() and not keep.cancelled()):
        raise LeaseLost
    run.result()


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
