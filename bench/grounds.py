"""Where it is measured: a filled database of either kind, and the shop served from it."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import urlsplit

import asyncpg

from bench.asking import Asker
from bench.catalogue import fill
from bench.market import Market, open_market
from bench.postgresql_cpu import ServerCpu, find_server
from persistence import Database, migrating
from tests.concurrency.server_process import running_server
from tests.postgresql_server import running_server as running_postgresql

KINDS: Final = ("sqlite", "postgresql")
_SERVE: Final = ("bench.serving",)
_NO_LIMIT: Final = "1000000000"


@dataclass(frozen=True, slots=True)
class Ground:
    """A filled database."""

    kind: str
    url: str
    market: Market
    products: int


@dataclass(frozen=True, slots=True)
class Served:
    """A server on a ground: a connection to it, its port, and how long it took to start, in wall-clock seconds."""

    asker: Asker
    port: int
    started_s: float
    database_cpu: ServerCpu | None


@contextmanager
def filled(kind: str, products: int) -> Iterator[Ground]:
    """A database with so many products, gone with the block."""
    if kind == "sqlite":
        with TemporaryDirectory(prefix="stoa-bench-") as folder:
            yield _ground(kind, f"sqlite:///{folder}/shop.db", products)
        return
    with running_postgresql() as server:
        server.create_database("bench")
        url = server.url("bench")
        try:
            yield _ground(kind, url, products)
        finally:
            server.drop_database("bench")


def _ground(kind: str, url: str, products: int) -> Ground:
    return Ground(kind, url, asyncio.run(_filled(url, products)), products)


async def _filled(url: str, products: int) -> Market:
    await migrating.create_tables(url)
    database = await Database.open(url, durable=False)
    try:
        market = await open_market(database, await fill(database, products), datetime.now(UTC))
    finally:
        await database.close()
    if url.startswith("postgresql"):
        await _tidy(url)
    return market


async def _tidy(url: str) -> None:
    """What autovacuum would have done by now; it is off in servers of the tests."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()


@asynccontextmanager
async def served(ground: Ground) -> AsyncIterator[Served]:
    """The shop in a process of its own, on one connection that stays open."""
    started = time.monotonic()
    with TemporaryDirectory(prefix="stoa-bench-") as folder:
        async with running_server(
            ground.url,
            Path(folder),
            command=_SERVE,
            anew=True,
            STOA_COST_PER_MINUTE=_NO_LIMIT,
            STOA_LOG_REQUESTS="0",
        ) as server:
            took = time.monotonic() - started
            port = urlsplit(server.url).port
            assert port is not None
            cpu = await find_server(ground.url) if ground.kind == "postgresql" else None
            with Asker(port) as asker:
                yield Served(asker, port, took, cpu)
