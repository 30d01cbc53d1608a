"""What checks the journals is checked: each kind of disagreement is planted and told."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import text

from persistence import Database, Statement
from tests.concurrency.market import Market, open_market
from tests.concurrency.server_process import running_server
from tests.faults.books import all_told, disagreements
from tests.faults.shopping import PAYABLE, Crowd, crowd

pytestmark = pytest.mark.anyio

UNITS = 100


@pytest.fixture(scope="module")
async def bought(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator["Bought"]:
    """Three orders: one that waits to be paid, one that is paid, one that was cancelled."""
    folder = tmp_path_factory.mktemp("books")
    url = f"sqlite:///{folder / 'market.db'}"
    market = await open_market(url, units=UNITS, buyers=3)
    database = await Database.open(url, durable=False)
    async with (
        running_server(url, folder, **PAYABLE) as server,
        crowd(market, [server.url], size=3, seed=1) as shoppers,
    ):
        for shopper, plan in zip(shoppers.shoppers, ((), ("start", "pay"), ("cancel",)), strict=True):
            await shopper.choose(plan)
            await shopper.finish()
        await all_told(database)
        yield Bought(database, market, shoppers)
    await database.close()


@dataclass(frozen=True, slots=True)
class Bought:
    database: Database
    market: Market
    shoppers: Crowd

    async def disagreements(self) -> list[str]:
        return await disagreements(self.database, self.market, UNITS, self.shoppers.purchases)


async def test_where_all_is_well_nothing_is_told(bought: Bought) -> None:
    assert await bought.disagreements() == []


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        ("UPDATE idempotency_keys SET result_id = 1 WHERE operation = 'orderPlace'", "has 3 keys"),
        ("DELETE FROM idempotency_keys WHERE operation = 'orderPlace'", "was acknowledged and is nowhere"),
        (
            "UPDATE idempotency_keys SET key = 'another' WHERE operation = 'orderPlace'",
            "was acknowledged and is nowhere",
        ),
        ("UPDATE orders SET number = number || 'x'", "told"),
        ("UPDATE payments SET captured = 0", "by the journal"),
        ("UPDATE orders SET status = 'PENDING_PAYMENT' WHERE status = 'PAID'", "by the journal"),
        ("UPDATE sales_stock SET sellable = sellable - 1", "sellable, locked, sold should be"),
        ("UPDATE product_cards SET sales_count = sales_count + 1", "sales should be counted"),
        ("UPDATE order_lines SET paid_total = paid_total - 1", "BROKEN orders"),
    ],
)
async def test_what_is_wrong_is_told(bought: Bought, planted: str, told: str) -> None:
    class Undone(Exception):
        pass

    async def plant(tx: Any) -> None:
        await tx.run(Statement(text(planted)))
        looking = _Looking(bought.database, tx)
        found = await disagreements(looking, bought.market, UNITS, bought.shoppers.purchases)  # type: ignore[arg-type]
        assert any(told in line for line in found), found
        raise Undone

    with pytest.raises(Undone):
        await bought.database.write(plant)


async def test_an_order_that_nobody_was_told_of_is_told(bought: Bought) -> None:
    purchases = bought.shoppers.purchases[1:]
    found = await disagreements(bought.database, bought.market, UNITS, purchases)
    assert "2 orders were acknowledged, 3 are there" in found


class _Looking:
    """The database as an open transaction sees it."""

    def __init__(self, database: Database, tx: Any) -> None:
        self._tx = tx
        self.dialect = database.dialect

    def read(self) -> Any:
        return self._tx

    def snapshot(self) -> Any:
        from contextlib import nullcontext

        return nullcontext(self._tx)
