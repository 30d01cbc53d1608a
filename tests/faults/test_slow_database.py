"""The database is slow, stalls, or is locked by somebody else: requests end at their deadline and all recovers."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from persistence import Database
from tests.concurrency.market import open_market
from tests.concurrency.server_process import running_server
from tests.faults.asking import Asker
from tests.faults.books import all_told, disagreements
from tests.faults.conftest import Scale, on
from tests.faults.hurried_server import DEADLINE_S, HURRIED
from tests.faults.proxy import proxy_to
from tests.faults.shopping import PAYABLE, crowd

pytestmark = pytest.mark.anyio

UNITS = 100_000
# What a cancelled statement and a lock of SQLite may take on top.
GRACE_S = 7.0
TYPED = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "notification 503"}


@on("postgresql")
async def test_a_slow_and_stalled_database(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    stalls = scale(1, 20)
    async with (
        proxy_to(market_url) as proxy,
        running_server(proxy.address, tmp_path, command=HURRIED, **PAYABLE) as server,
        crowd(market, [server.url], size=8, seed=seed) as shoppers,
    ):
        watch = Asker(server.url)
        async with shoppers.out():
            for _ in range(stalls):
                proxy.delay_s = 0.005
                await shoppers.until_answered(30)
                proxy.delay_s = 0
                proxy.stall()
                await shoppers.until_told("DEADLINE_EXCEEDED", 4)
                assert (await watch.get("/ready")).status_code == 503
                assert (await watch.get("/health")).status_code == 200
                proxy.flow()
                await shoppers.until_answered(30)
                assert (await watch.get("/ready")).status_code == 200
        await watch.close()
        await all_told(onlooker)
        longest_s = max(shopper.asker.longest_s for shopper in shoppers.shoppers)
        evidence(stalls=stalls, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert set(shoppers.troubles) <= TYPED
        assert longest_s < DEADLINE_S + GRACE_S


@on("postgresql", in_soak="sqlite")
async def test_a_lock_held_by_another(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    locks = scale(1, 20)
    async with (
        running_server(market_url, tmp_path, command=HURRIED, **PAYABLE) as server,
        crowd(market, [server.url], size=8, seed=seed) as shoppers,
    ):
        watch = Asker(server.url)
        async with shoppers.out():
            for _ in range(locks):
                await shoppers.until_answered(30)
                async with _stock_locked(market_url):
                    await shoppers.until_told("DEADLINE_EXCEEDED", 2)
                    # Whoever only looks waits for nobody.
                    assert (await watch.ask("ProductList", first=8))["products"]["edges"]
                await shoppers.until_answered(30)
        await watch.close()
        await all_told(onlooker)
        longest_s = max(shopper.asker.longest_s for shopper in shoppers.shoppers)
        evidence(locks=locks, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert set(shoppers.troubles) <= TYPED
        assert longest_s < DEADLINE_S + GRACE_S


@asynccontextmanager
async def _stock_locked(url: str) -> AsyncIterator[None]:
    """Somebody else's transaction holds what every checkout needs."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, timeout=30)
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield
        finally:
            connection.close()
        return
    other = await asyncpg.connect(url)
    try:
        async with other.transaction():
            await other.execute("SELECT * FROM sales_stock FOR UPDATE")
            yield
    finally:
        await other.close()
