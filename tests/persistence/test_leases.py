"""Leases on jobs: one that runs long is kept by whoever lives, and taken over from whoever died."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from persistence import Database, Statement, Worker, run_next, schedule
from persistence.tables import DeliveryStatus, JobRow

pytestmark = pytest.mark.anyio

START = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
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
