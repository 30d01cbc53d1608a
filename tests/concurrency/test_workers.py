"""Several `stoa worker` processes: no job twice, none lost whatever happens to a worker, and a quiet end at SIGTERM."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import func, select

from persistence import Database, Statement, Transaction, emit, migrating, schedule
from persistence.tables import DeliveryStatus, JobRow, OutboxEventRow
from tests.concurrency.kitchen import KettleBoiled, Noted
from tests.concurrency.worker_process import LIMIT_S, WORK, working

pytestmark = pytest.mark.anyio

# In a long run STOA_TEST_JOBS=5000, by four workers.
JOBS: Final = int(os.environ.get("STOA_TEST_JOBS", "200"))
WORKERS: Final = 4 if JOBS >= 5000 else 2
NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
OPEN = Statement(select(func.count()).select_from(JobRow).where(JobRow.status == DeliveryStatus.WAITING))
ALL = Statement(select(JobRow.name, JobRow.status, JobRow.attempts, JobRow.due_at).order_by(JobRow.id))
NOTED = Statement(select(OutboxEventRow.payload).where(OutboxEventRow.name == Noted.name).order_by(OutboxEventRow.id))
HEARD = Statement(select(JobRow.payload).where(JobRow.name == "kitchen.heard").order_by(JobRow.id))


@pytest.fixture
async def kitchen(migrated_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(migrated_url, durable=False)
    yield opened
    await opened.close()


@pytest.fixture
async def migrated_url(database_url: str) -> str:
    """The command wants to see every migration, so the tables are marked as having had them."""
    await migrating.stamp(database_url)
    return database_url


async def noted(kitchen: Database) -> list[dict[str, Any]]:
    return [row[0] for row in await kitchen.read().rows(NOTED)]


async def jobs(kitchen: Database) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await kitchen.read().rows(ALL)]


async def until(kitchen: Database, statement: Statement, expected: int) -> None:
    """Waits for a number in the database."""
    async with asyncio.timeout(LIMIT_S * max(1, JOBS // 200)):
        while True:
            if (await kitchen.read().rows(statement))[0][0] == expected:
                return
            await asyncio.sleep(0.02)


async def begun(kitchen: Database, times: int) -> None:
    count = Statement(select(func.count()).select_from(OutboxEventRow).where(OutboxEventRow.name == Noted.name))
    await until(kitchen, count, times)


async def order(kitchen: Database, *names: str) -> None:
    async def work(tx: Transaction) -> None:
        for cup, name in enumerate(names):
            await schedule(tx, f"kitchen.{name}", {"cup": cup}, NOW)

    await kitchen.write(work)


async def test_each_of_many_jobs_is_run_once_by_several_workers(kitchen: Database, tmp_path: Path) -> None:
    await order(kitchen, *["brew"] * JOBS)
    async with AsyncExitStack() as stack:
        for number in range(WORKERS):
            await stack.enter_async_context(working(kitchen.url, tmp_path, f"worker {number}"))
        await until(kitchen, OPEN, 0)
    assert sorted(each["cup"] for each in await noted(kitchen)) == list(range(JOBS))
    assert {each[1:3] for each in await jobs(kitchen)} == {(DeliveryStatus.DONE, 1)}


async def test_a_long_job_is_left_to_its_worker_while_that_lives_and_taken_over_when_it_is_killed(
    kitchen: Database, tmp_path: Path
) -> None:
    await order(kitchen, "linger")
    ends = set[datetime]()
    async with working(kitchen.url, tmp_path, "one", KITCHEN_LEASE_S="2") as worker:
        await begun(kitchen, 1)
        async with working(kitchen.url, tmp_path, "other", KITCHEN_LEASE_S="2"), asyncio.timeout(LIMIT_S):
            # Two leases long somebody else looks for work all the time.
            while len(ends) < 7:
                ends.add((await jobs(kitchen))[0][3])
                await asyncio.sleep(0.05)
            await order(kitchen, "brew")
            await begun(kitchen, 2)
            assert [each["what"] for each in await noted(kitchen)] == ["begun", "brewed"]
            await worker.end(signal.SIGKILL)
            await until(kitchen, OPEN, 0)
    assert [each[:3] for each in await jobs(kitchen)] == [
        ("kitchen.linger", DeliveryStatus.DONE, 2),
        ("kitchen.brew", DeliveryStatus.DONE, 1),
    ]


async def test_sigterm_ends_the_job_at_hand_and_begins_no_other(kitchen: Database, tmp_path: Path) -> None:
    await order(kitchen, "listen")
    async with working(kitchen.url, tmp_path, "one") as worker:
        await begun(kitchen, 1)
        await order(kitchen, "brew")
        worker.process.send_signal(signal.SIGTERM)
        await order(kitchen, "bell")
        assert await asyncio.wait_for(worker.process.wait(), LIMIT_S) == 0
    assert [each[:3] for each in await jobs(kitchen)] == [
        ("kitchen.listen", DeliveryStatus.DONE, 1),
        ("kitchen.brew", DeliveryStatus.WAITING, 0),
        ("kitchen.bell", DeliveryStatus.WAITING, 0),
    ]


async def test_events_whose_teller_is_killed_among_them_are_told_by_the_next(kitchen: Database, tmp_path: Path) -> None:
    async def boil(tx: Transaction) -> None:
        for kettle in range(30):
            await emit(tx, KettleBoiled(kettle), NOW)

    await kitchen.write(boil)
    async with working(kitchen.url, tmp_path, "one", KITCHEN_HANGS="7") as worker:
        await worker.until_said("hanging")
        await worker.end(signal.SIGKILL)
    assert list(await kitchen.read().rows(HEARD)) == []
    async with working(kitchen.url, tmp_path, "other"):
        told = select(func.count()).select_from(OutboxEventRow).where(OutboxEventRow.status == DeliveryStatus.DONE)
        await until(kitchen, Statement(told), 30)
    assert [row[0]["kettle"] for row in await kitchen.read().rows(HEARD)] == list(range(30))


async def test_a_worker_wants_a_database_in_the_newest_shape(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="stoa migrate"):
        async with working(f"sqlite:///{tmp_path}/new.db", tmp_path, "early", command=WORK):
            pass
