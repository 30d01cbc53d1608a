"""Leases on jobs: one that runs long is kept by whoever lives, and taken over from whoever died."""

import asyncio
import contextlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from persistence import Database, Statement, Worker, run_next, schedule
from persistence.tables import DeliveryStatus, JobRow

pytestmark = pytest.mark.anyio

START = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
ERRORS = Statement(select(JobRow.status, JobRow.attempts, JobRow.held_by, JobRow.last_error))
JOBS = Statement(select(JobRow.status, JobRow.attempts, JobRow.held_by, JobRow.due_at, JobRow.finished_at))
STEAL = Statement(update(JobRow).values(held_by="another"))
# Long enough for a slow machine to keep it in time, short enough to be lost within a test.
SHORT_S = 0.6


class Clock:
    """Moves on as far as a test says, whatever real time does."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


async def job(database: Database) -> tuple[Any, ...]:
    [row] = await database.read().rows(JOBS)
    return tuple(row)


async def until(database: Database, expected: datetime) -> None:
    """Waits for the job's lease to end at a moment."""
    async with asyncio.timeout(30):
        while True:
            if (await job(database))[3] == expected:
                return
            await asyncio.sleep(0.01)


async def test_a_job_that_outlives_its_lease_is_kept_while_its_worker_lives(database: Database) -> None:
    clock, begun, ran = Clock(), asyncio.Event(), list[str]()
    may_end = asyncio.Event()

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        ran.append("brew")
        begun.set()
        await may_end.wait()

    await database.write(lambda tx: schedule(tx, "brew", {}, START))
    running = asyncio.create_task(Worker(database, {}, {"brew": brew}, clock, lease_s=SHORT_S).drain())
    await begun.wait()
    clock.now += timedelta(hours=1)
    await until(database, clock.now + timedelta(seconds=SHORT_S))
    # Its first lease is long over: another worker asks, and gets nothing.
    assert not await run_next(database, {"brew": brew}, clock.now)
    may_end.set()
    await running
    assert ran == ["brew"]
    assert await job(database) == (DeliveryStatus.DONE, 1, None, clock.now + timedelta(seconds=SHORT_S), clock.now)


async def test_a_job_that_another_has_taken_over_is_ended_and_leaves_no_mark(database: Database) -> None:
    began, ended = asyncio.Event(), list[str]()

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("brew")
            raise

    await database.write(lambda tx: schedule(tx, "brew", {}, START))
    running = asyncio.create_task(run_next(database, {"brew": brew}, START, Clock(), SHORT_S))
    await began.wait()
    await database.write(lambda tx: tx.run(STEAL))
    assert await asyncio.wait_for(running, 30)
    assert ended == ["brew"]
    assert (await job(database))[:3] == (DeliveryStatus.WAITING, 1, "another")


@pytest.mark.parametrize("fails", [True, False])
async def test_whoever_lost_a_job_does_not_say_how_it_ended(database: Database, fails: bool) -> None:
    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        await database.write(lambda tx: tx.run(STEAL))
        if fails:
            raise LookupError

    await database.write(lambda tx: schedule(tx, "brew", {}, START))
    await run_next(database, {"brew": brew}, START)
    assert (await job(database))[:3] == (DeliveryStatus.WAITING, 1, "another")


async def test_a_job_that_cannot_be_kept_for_a_whole_lease_is_ended(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the database is away: another worker, which reaches it, may have the job by then."""
    began = asyncio.Event()

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        began.set()
        await asyncio.Event().wait()

    async def away(work: Any) -> None:
        raise OSError("no route to host")

    await database.write(lambda tx: schedule(tx, "brew", {}, START))
    running = asyncio.create_task(run_next(database, {"brew": brew}, START, Clock(), 0.15))
    await began.wait()
    monkeypatch.setattr(database, "write", away)
    assert await asyncio.wait_for(running, 30)


async def test_each_try_of_a_job_has_a_holder_of_its_own(database: Database) -> None:
    holders: list[str] = []

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        holders.append((await job(database))[2])
        raise LookupError

    await database.write(lambda tx: schedule(tx, "brew", {}, START))
    for seconds in (0, 10):
        await run_next(database, {"brew": brew}, START + timedelta(seconds=seconds))
    assert None not in holders
    assert len(set(holders)) == 2


async def never(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """A job that hangs."""
    await asyncio.Event().wait()


async def errors(database: Database) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await database.read().rows(ERRORS)]


async def test_a_job_that_hangs_is_ended_at_its_deadline_and_has_failed(database: Database) -> None:
    ended: list[str] = []

    async def hang(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        try:
            await never(database, payload, now)
        finally:
            ended.append("hang")

    await database.write(lambda tx: schedule(tx, "hang", {}, START))
    assert await asyncio.wait_for(run_next(database, {"hang": hang}, START, deadline_s=0.1), 30)
    assert ended == ["hang"]
    why = "JobOverdue('It ran for longer than 0.1 s.')"
    assert await errors(database) == [(DeliveryStatus.WAITING, 1, None, why)]
    assert (await job(database))[3] == START + timedelta(seconds=2)


async def test_a_job_that_hangs_holds_up_none_behind_it(database: Database) -> None:
    ran: list[str] = []

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        ran.append("brew")

    for name in ("hang", "brew"):
        await database.write(lambda tx, name=name: schedule(tx, name, {}, START))  # type: ignore[misc]
    worker = Worker(database, {}, {"hang": never, "brew": brew}, Clock(), deadline_s=0.1)
    await asyncio.wait_for(worker.drain(), 30)
    assert ran == ["brew"]


async def test_a_job_that_always_hangs_is_given_up(database: Database) -> None:
    clock = Clock()
    worker = Worker(database, {}, {"hang": never}, clock, deadline_s=0.02)
    await database.write(lambda tx: schedule(tx, "hang", {}, START))
    for _ in range(14):
        await asyncio.wait_for(worker.drain(), 30)
        clock.now += timedelta(days=1)
    why = "JobOverdue('It ran for longer than 0.02 s.')"
    assert await errors(database) == [(DeliveryStatus.DEAD, 12, None, why)]


async def test_a_job_that_does_not_end_when_told_is_left_to_itself(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("persistence.jobs.ENDING_S", 0.1)
    may_end, over = asyncio.Event(), asyncio.Event()

    async def stay(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await may_end.wait()
        await may_end.wait()
        over.set()

    await database.write(lambda tx: schedule(tx, "stay", {}, START))
    assert await asyncio.wait_for(run_next(database, {"stay": stay}, START, deadline_s=0.1), 30)
    why = "JobOverdue('It ran for longer than 0.1 s, and does not end.')"
    assert await errors(database) == [(DeliveryStatus.WAITING, 1, None, why)]
    may_end.set()
    await asyncio.wait_for(over.wait(), 30)


async def test_a_job_that_nobody_knows_has_failed(database: Database) -> None:
    await database.write(lambda tx: schedule(tx, "unknown", {}, START))
    assert await run_next(database, {}, START)
    assert await errors(database) == [(DeliveryStatus.WAITING, 1, None, "KeyError('unknown')")]
