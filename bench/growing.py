"""How cost grows: with the length of a page, with the number of clients at once, with the size of the catalogue."""

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from statistics import quantiles
from typing import Any, Final

from bench.asking import Asker
from bench.grounds import Served, filled
from bench.looking import look
from bench.market import Market
from bench.measuring import cpu_seconds, measure
from bench.operations import MEASURED, Way, product_list
from execution.compiled import COMPILED

PAGES: Final = (1, 10, 100)
CLIENTS: Final = (1, 16, 64)
CATALOGUES: Final = (2_000, 20_000, 200_000)
_REQUESTS: Final = 640
_ROUNDS: Final = 5


def measure_growth(server: Served, market: Market) -> dict[str, Any]:
    """With pages and clients, on a server that runs."""
    return {"page": _by_page(server, market), "clients": [_by_clients(server, market, each) for each in CLIENTS]}


def _by_page(server: Served, market: Market) -> list[dict[str, Any]]:
    found = []
    for first in PAGES:
        listed = replace(MEASURED[0], variables=product_list(first))
        ways = [Way(name, listed, market) for name in ("a", "b", COMPILED)]
        result = measure(server.asker, ways, server.database_cpu, _ROUNDS)
        costs = {name: cost.least_ms for name, cost in result.costs.items()}
        found.append({"first": first, "ratio": result.ratio, "control": result.control, "cpu_ms": costs})
    return found


def _by_clients(server: Served, market: Market, clients: int) -> dict[str, Any]:
    """So many clients ask for the list at once, each again as soon as it is answered."""
    asked = Way(COMPILED, MEASURED[0], market).request()
    each = _REQUESTS // clients

    def ask(_: int) -> list[float]:
        with Asker(server.port) as asker:
            return [_seconds(asker, asked) for _ in range(each)]

    with ThreadPoolExecutor(clients) as pool:
        before, started = _spent_s(server), time.perf_counter()
        waits = [wait for waits in pool.map(ask, range(clients)) for wait in waits]
        took, spent = time.perf_counter() - started, _spent_s(server) - before
    return {
        "clients": clients,
        "cpu_ms": spent * 1000 / len(waits),
        "per_second": len(waits) / took,
        "median_ms": _percentile(waits, 50),
        "p99_ms": _percentile(waits, 99),
    }


def _spent_s(server: Served) -> float:
    """The server's CPU so far, asked on a new connection: one that has rested while others asked may be closed."""
    with Asker(server.port) as asker:
        return cpu_seconds(asker)


def _seconds(asker: Asker, asked: bytes) -> float:
    started = time.perf_counter()
    asker.send(asked)
    return time.perf_counter() - started


def _percentile(waits: Sequence[float], percent: int) -> float:
    return quantiles(waits, n=100)[percent - 1] * 1000


def growth_of_catalogue(sizes: Sequence[int] = CATALOGUES) -> list[dict[str, Any]]:
    """Rows that PostgreSQL reads for a list and a page, and the tables that it reads from end to end, by size."""
    found = []
    for products in sizes:
        with filled("postgresql", products) as ground:
            looked = asyncio.run(look(ground))
        for name in ("ProductList", "ProductDetail"):
            rows, scanned = looked[name].rows, looked[name].scanned
            found.append({"products": products, "operation": name, "rows": rows, "scanned": scanned})
            print(f"{products:,} products, {name}: {rows} rows, scanned: {', '.join(scanned) or 'nothing'}", flush=True)
    return found
