"""What `stoa verify` claims of the stock holds whatever stock goes through, and a planted breach is found."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from domains import inventory
from domains.inventory import Demand
from persistence import Database, Statement
from tests.domains.inventory.unguarded import drop_check

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
A, B = 101, 102

SUMS, OPEN_LOCKS, NEGATIVE, ENDS = (check.claim for check in inventory.CHECKS)


async def go_through_everything(database: Database) -> None:
    """Stock of A: 10 received, 3 locked and sold, 2 locked and given back, 1 locked."""
    await database.write(lambda tx: inventory.receive(tx, [(A, 10), (B, 10)], "PO-1", NOW, "first"))
    for document, quantity in [("sold", 3), ("given back", 2), ("open", 1)]:
        demands = [Demand(A, quantity), Demand(B, 1)]
        await database.write(lambda tx, document=document, demands=demands: inventory.lock(tx, document, demands, NOW))
    await database.write(lambda tx: inventory.deduct(tx, "sold", NOW))
    await database.write(lambda tx: inventory.release(tx, "given back", NOW))


async def breaches(database: Database) -> dict[str, list[str]]:
    """What breaks each claim that does not hold, in words."""
    async with database.snapshot() as reader:
        found = {check: await check.find_breaches(reader) for check in inventory.CHECKS}
    return {check.claim: [check.describe(row) for row in rows] for check, rows in found.items() if rows}


async def test_all_claims_hold_of_an_empty_shop(database: Database) -> None:
    assert await breaches(database) == {}


async def test_all_claims_hold_after_everything(database: Database) -> None:
    await go_through_everything(database)
    assert await breaches(database) == {}


@pytest.mark.parametrize(
    ("planted", "broken"),
    [
        ("UPDATE sales_stock SET sellable = sellable + 1 WHERE sku_id = 101", {SUMS}),
        ("UPDATE sales_stock SET sold = 0 WHERE sku_id = 101", {SUMS}),
        ("UPDATE sales_stock SET presale = 1 WHERE sku_id = 101", {SUMS}),
        ("UPDATE sales_stock SET locked = 0 WHERE sku_id = 101", {SUMS, OPEN_LOCKS}),
        ("DELETE FROM sales_stock WHERE sku_id = 101", {SUMS, OPEN_LOCKS}),
        ("DELETE FROM stock_movements WHERE operation = 'ADD' AND sku_id = 101", {SUMS}),
        ("UPDATE stock_movements SET delta = -2 WHERE operation = 'DEDUCT' AND sku_id = 101", {SUMS, ENDS}),
        ("DELETE FROM stock_movements WHERE operation = 'UNLOCK' AND sku_id = 101", {SUMS, ENDS}),
        ("DELETE FROM stock_locks WHERE document = 'open'", {OPEN_LOCKS, ENDS}),
        ("UPDATE stock_locks SET quantity = 4 WHERE document = 'sold'", {ENDS}),
        ("UPDATE stock_locks SET status = 'RELEASED' WHERE document = 'sold'", {ENDS}),
        ("UPDATE stock_locks SET status = 'OPEN' WHERE document = 'given back'", {OPEN_LOCKS, ENDS}),
        (
            "INSERT INTO stock_movements (sku_id, layer, operation, delta, document, at, idempotency)"
            " SELECT sku_id, layer, 'UNLOCK', 0, document, at, 'again' FROM stock_movements"
            " WHERE operation = 'DEDUCT' AND sku_id = 101",
            {ENDS},
        ),
    ],
)
async def test_a_planted_breach_is_found(database: Database, planted: str, broken: set[str]) -> None:
    await go_through_everything(database)
    await database.write(lambda tx: tx.rows(Statement(sa.text(planted + " RETURNING 1"))))
    assert set(await breaches(database)) == broken


async def test_negative_stock_is_found_where_the_table_let_it_in(database: Database) -> None:
    await go_through_everything(database)
    await drop_check(database)
    await database.write(lambda tx: tx.rows(Statement(sa.text("UPDATE sales_stock SET sellable = -1 RETURNING 1"))))
    assert len((await breaches(database))[NEGATIVE]) == 2


async def test_a_breach_is_told_with_the_names_of_what_is_in_it(database: Database) -> None:
    await go_through_everything(database)
    planted = Statement(sa.text("UPDATE sales_stock SET locked = 5 WHERE sku_id = 101 RETURNING 1"))
    await database.write(lambda tx: tx.rows(planted))
    assert (await breaches(database))[OPEN_LOCKS] == ["sku_id 101, locked 4"]
