"""What PostgreSQL and we promise each other, tried with the promise and without it."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from persistence import Database, Statement, Transaction, postgresql, schedule
from persistence.tables import JobRow
from tests.concurrency.market import open_market
from tests.faults.conftest import on
from tests.faults.proxy import FaultProxy, proxy_to
from tests.postgresql_server import restartable_server

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
JOBS = Statement(select(JobRow.id).where(JobRow.name == "a job"))
FOREVER_S = 3600.0


@on("postgresql")
@pytest.mark.parametrize(("give_up_s", "in_time"), [(0.2, True), (FOREVER_S, False)], ids=["guarded", "too polite"])
async def test_whoever_is_cancelled_lets_go_of_a_stalled_connection(
    market_url: str, monkeypatch: pytest.MonkeyPatch, give_up_s: float, in_time: bool
) -> None:
    await open_market(market_url, units=1, buyers=0)
    monkeypatch.setattr(postgresql, "GIVE_UP_S", give_up_s)
    async with proxy_to(market_url) as proxy:
        database = await Database.open(proxy.address, connections=1)
        await database.ping()
        writing = asyncio.create_task(_write_while_it_stalls(database, proxy))
        done, _ = await asyncio.wait([writing], timeout=1.5)
        assert bool(done) is in_time
        proxy.flow()
        with pytest.raises(TimeoutError):
            await writing
        await database.ping()
        await database.close()


@pytest.mark.parametrize(("synchronous", "kept"), [("on", 1), ("off", 0)])
async def test_what_was_committed_survives_a_crash_of_postgresql_if_it_waits_for_its_log(
    synchronous: str, kept: int
) -> None:
    with restartable_server(synchronous_commit=synchronous, wal_writer_delay="10s") as server:
        server.create_database("market")
        await open_market(server.url("market"), units=1, buyers=0)
        await asyncio.to_thread(server.stop)
        await asyncio.to_thread(server.start)
        database = await Database.open(server.url("market"), connections=1)
        await database.write(lambda tx: schedule(tx, "a job", {}, NOW))
        await asyncio.to_thread(server.stop, "immediate")
        await asyncio.to_thread(server.start)
        assert len(await database.read().rows(JOBS)) == kept
        await database.close()


async def _write_while_it_stalls(database: Database, proxy: FaultProxy) -> None:
    async def work(tx: Transaction) -> None:
        await schedule(tx, "a job", {}, NOW)
        proxy.stall()
        await schedule(tx, "another", {}, NOW)

    async with asyncio.timeout(0.2):
        await database.write(work)
