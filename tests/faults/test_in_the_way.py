"""Another transaction is in the way: the deadlock and the serialization failure are gone through inside."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy import select, text

from domains.inventory import receive
from persistence import Base, Database, DatabaseUnavailable, Statement
from persistence import database as module
from tests.concurrency.racing import NOW, broken_claims, stock_of
from tests.resolvers.buying import Buyer, new_buyer
from tests.shop import ShopUnderTest

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)]

REPEATABLE = Statement(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
SELLABLE = Statement(select(Base.metadata.tables["sales_stock"].c.sellable))
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


async def test_a_checkout_that_a_deadlock_ends_is_placed_all_the_same(
    shop: ShopUnderTest, database: Database, database_url: str
) -> None:
    buyer = await new_buyer(shop)
    payload = await _deadlocked_order(buyer, database_url)
    assert payload["userErrors"] == []
    assert await stock_of(database, buyer.goods.skus["MUG"]) == (9, 1, 0)
    assert await broken_claims(database) == []


async def test_without_another_try_the_deadlock_is_an_error(
    shop: ShopUnderTest, database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "TRIES", 1)
    buyer = await new_buyer(shop)
    with pytest.raises(AssertionError, match="UNAVAILABLE"):
        await _deadlocked_order(buyer, database_url)
    assert await stock_of(database, buyer.goods.skus["MUG"]) == (10, 0, 0)
    assert await broken_claims(database) == []


async def test_a_serialization_failure_is_gone_through(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await _with_a_change_in_between(database) == [5, 6]
    monkeypatch.setattr(module, "TRIES", 1)
    with pytest.raises(DatabaseUnavailable):
        await _with_a_change_in_between(database)


async def _deadlocked_order(buyer: Buyer, url: str) -> dict[str, Any]:
    """Orders while somebody else holds the stock and then wants the cart's line, which the order holds."""
    await buyer.fill(MUG=1)
    order = await buyer.order_input()
    other, watch = await asyncpg.connect(url), await asyncpg.connect(url)
    try:
        # Whoever has waited so long looks once for a deadlock, and is ended if it finds one. That is to be the order.
        await watch.execute("ALTER SYSTEM SET deadlock_timeout = '3s'")
        await watch.execute("SELECT pg_reload_conf()")
        await other.execute("SET deadlock_timeout = '1min'")
        async with other.transaction():
            await other.execute("SELECT * FROM sales_stock FOR UPDATE")
            placing = asyncio.create_task(buyer.place(order))
            async with asyncio.timeout(30):
                while not await watch.fetchval(WAITING):  # noqa: ASYNC110  (the database is asked)
                    await asyncio.sleep(0.01)
            await other.execute("UPDATE cart_lines SET quantity = quantity")
        return await placing
    finally:
        await watch.execute("ALTER SYSTEM RESET deadlock_timeout")
        await watch.execute("SELECT pg_reload_conf()")
        await other.close()
        await watch.close()


async def _with_a_change_in_between(database: Database) -> list[int]:
    """What each try saw of the stock, the first of which is changed by another while it runs."""
    seen: list[int] = []
    name = uuid4().hex
    await database.write(lambda tx: receive(tx, [(1, 5)], "PO-1", NOW, f"{name} before"))

    async def work(tx: Any) -> None:
        await tx.rows(REPEATABLE)
        seen.append((await tx.rows(SELLABLE))[0][0])
        if len(seen) == 1:
            await database.write(lambda other: receive(other, [(1, 1)], "PO-2", NOW, f"{name} between"))
        await receive(tx, [(1, 1)], "PO-3", NOW, f"{name} after")

    await database.write(work)
    return seen
