"""Races: many contenders at once on one database, as if from several processes, and what came of each."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from domains import inventory
from domains.inventory import Demand
from domains.kernel import Refused
from operations.verify import verify_database
from persistence import Database

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)

Contender = Callable[[], Awaitable[object]]


async def race(contenders: Sequence[Contender]) -> list[object]:
    """Starts all at once. Returns each one's result, or the Refused it ended with; any other failure is raised."""
    results = await asyncio.gather(*(each() for each in contenders), return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, Refused):
            raise result
    return list(results)


def refused(results: Sequence[object]) -> list[Refused]:
    """Those that were refused."""
    return [result for result in results if isinstance(result, Refused)]


def locking(database: Database, document: str, *demands: Demand) -> Contender:
    """A contender that locks for a document of its own."""
    return lambda: database.write(lambda tx: inventory.lock(tx, document, demands, NOW))


async def receive(database: Database, *receipts: tuple[int, int]) -> None:
    """Puts stock on sale."""
    await database.write(lambda tx: inventory.receive(tx, receipts, "PO-1", NOW, "stock for the race"))


async def stock_of(database: Database, sku_id: int) -> tuple[int, int, int]:
    """What is sellable, locked and sold."""
    stock = (await inventory.get_stock(database.read(), [sku_id]))[sku_id]
    return stock.sellable, stock.locked, stock.sold


async def broken_claims(database: Database) -> list[str]:
    """The lines in which `stoa verify` says what does not hold."""
    lines: list[str] = []
    await verify_database(database, lines.append)
    return [line for line in lines if line.startswith("BROKEN")]
