"""What an operation asks of the database: its statements, and on PostgreSQL the rows that they read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import httpx
from starlette.applications import Starlette

from bench.agreeing import with_market_price
from bench.grounds import Ground
from bench.market import GOODS
from bench.operations import MEASURED, Way
from bench.serving import all_routes
from execution.compiled import COMPILED
from operations.settings import Settings
from persistence import Database, recorded_statements
from server import open_shop
from web.surroundings import Surroundings

_LARGE: Final = 1_000
_COUNTS: Final = """
    SELECT relname, seq_scan, seq_tup_read + coalesce(idx_tup_fetch, 0) AS read, n_live_tup FROM pg_stat_user_tables
"""


@dataclass(frozen=True, slots=True)
class Looked:
    """What one request asked: statements without BEGIN and COMMIT; rows that PostgreSQL read for it (None: SQLite).

    `scanned`: large tables that were read from end to end.
    """

    statements: int
    rows: int | None
    scanned: tuple[str, ...]


async def look(ground: Ground) -> dict[str, Looked]:
    """Runs each operation in this process, on one connection, and counts."""
    settings = Settings(database_url=ground.url, database_connections=1, cost_per_minute=1_000_000_000, log_requests=0)
    surroundings = Surroundings(settings.origins, settings.trusted_proxies, settings.log_requests)
    shop = await open_shop(settings)
    try:
        app = surroundings.around(Starlette(routes=all_routes(shop, settings, surroundings)))
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bench") as http:
            market = await with_market_price(http, ground.market)
            return {each.name: await _looked(http, Way(COMPILED, each, market), shop.database) for each in MEASURED}
    finally:
        await shop.database.close()


async def _looked(http: httpx.AsyncClient, way: Way, database: Database) -> Looked:
    await _ask(http, way)  # what is learnt once, such as how a driver sends a type, is not counted
    before = await _counts(database)
    with recorded_statements() as statements:
        await _ask(http, way)
    after = await _counts(database)
    if not after:
        return Looked(len(statements), None, ())
    rows = sum(after[name]["read"] - before[name]["read"] for name in after)
    scanned = [
        name
        for name, counts in after.items()
        if counts["seq_scan"] > before[name]["seq_scan"] and counts["n_live_tup"] > _LARGE
    ]
    return Looked(len(statements), rows, tuple(scanned))


async def _ask(http: httpx.AsyncClient, way: Way) -> None:
    path, body, headers = way.parts(3 * GOODS)  # on a cart that is not compared afterwards
    answer = await http.post(path, json=body, headers=headers)
    assert "errors" not in answer.json(), answer.text


async def _counts(database: Database) -> Mapping[str, Any]:
    if database.dialect != "postgresql":
        return {}
    pool = database._store._pool  # type: ignore[union-attr]
    async with pool.acquire() as connection:
        await connection.execute("SELECT pg_stat_force_next_flush()")
        return {row["relname"]: row for row in await connection.fetch(_COUNTS)}
