"""PostgreSQL goes away and comes back under load: typed errors meanwhile, no hangs, and no restart of the server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from persistence import Database
from tests.concurrency.market import open_market
from tests.concurrency.server_process import ServerProcess, running_server
from tests.faults.asking import Asker
from tests.faults.books import all_told, disagreements
from tests.faults.conftest import IS_SOAK, Scale
from tests.faults.hurried_server import HURRIED
from tests.faults.shopping import PAYABLE, crowd
from tests.postgresql_server import RestartableServer

pytestmark = pytest.mark.anyio

SHOPPERS = 8
UNITS = 100_000
CUT_ALL = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
TYPED = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "notification 503"}


@pytest.fixture
async def own_url(own_postgresql: RestartableServer) -> AsyncIterator[str]:
    """An empty database on the server that may be stopped."""
    name = f"market_{uuid4().hex[:12]}"
    own_postgresql.create_database(name)
    yield own_postgresql.url(name)
    own_postgresql.drop_database(name)


async def test_all_connections_cut_again_and_again(
    own_url: str, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(own_url, units=UNITS, buyers=40, skus=3)
    cuts = scale(5, 100)
    async with (
        running_server(own_url, tmp_path, command=HURRIED, **PAYABLE) as server,
        crowd(market, [server.url], size=SHOPPERS, seed=seed) as shoppers,
    ):
        async with shoppers.out():
            for _ in range(cuts):
                await shoppers.until_answered(20)
                await _cut_all(own_url)
        await _agree(own_url, market, shoppers.purchases)
        evidence(cuts=cuts, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert set(shoppers.troubles) <= TYPED
        assert shoppers.troubles


@pytest.mark.parametrize("mode", ["fast", "immediate"] if IS_SOAK else ["immediate"])
async def test_stopped_and_started_again(
    own_url: str,
    own_postgresql: RestartableServer,
    tmp_path: Path,
    seed: int,
    scale: Scale,
    evidence: Callable[..., None],
    mode: str,
) -> None:
    market = await open_market(own_url, units=UNITS, buyers=40, skus=3)
    away_s = scale(2, 30)
    async with (
        running_server(own_url, tmp_path, command=HURRIED, **PAYABLE) as server,
        crowd(market, [server.url], size=SHOPPERS, seed=seed) as shoppers,
    ):
        async with shoppers.out():
            await shoppers.until_answered(40)
            await asyncio.to_thread(own_postgresql.stop, mode)
            assert await _ready(server) == 503
            await asyncio.sleep(away_s)
            assert await _ready(server) == 503
            assert (await _get(server, "/health")) == 200
            await asyncio.to_thread(own_postgresql.start)
            await shoppers.until_answered(40)
            assert await _ready(server) == 200
        await _agree(own_url, market, shoppers.purchases)
        evidence(away_s=away_s, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert set(shoppers.troubles) <= TYPED
        assert shoppers.troubles["UNAVAILABLE"]


async def _agree(url: str, market: object, purchases: object) -> None:
    onlooker = await Database.open(url, connections=2)
    try:
        await all_told(onlooker)
        assert await disagreements(onlooker, market, UNITS, purchases) == []
    finally:
        await onlooker.close()


async def _cut_all(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(CUT_ALL)
    finally:
        await connection.close()


async def _ready(server: ServerProcess) -> int:
    return await _get(server, "/ready")


async def _get(server: ServerProcess, path: str) -> int:
    asker = Asker(server.url, patience_s=5)
    try:
        return (await asker.get(path)).status_code
    finally:
        await asker.close()
