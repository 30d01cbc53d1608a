"""What is proven of orders catches each planted breach, on both databases."""

import pytest
from sqlalchemy import text

from persistence import Database, Statement
from tests.domains.orders.made_orders import breaches, placed, two_stores

pytestmark = pytest.mark.anyio

_BREAKS = [
    ("UPDATE orders SET freight = freight + 1, payable = payable + 1 WHERE parent_id IS NULL", "children of an order"),
    ("UPDATE orders SET status = 'PAID' WHERE parent_id IS NULL", "status of a parent"),
    ("UPDATE orders SET status = 'SHIPPED'", "last change"),
    ("UPDATE orders SET paid = payable WHERE parent_id IS NOT NULL", "children of an order"),
    ("UPDATE order_lines SET paid_total = paid_total - 1, tax = 0", "A line pays"),
    ("UPDATE order_portions SET amount = amount + 1", "portions of a line"),
    ("UPDATE order_portions SET quantity = quantity + 1", "portions of a line"),
    ("UPDATE order_discounts SET amount = amount + 1", "shares of a discount"),
    ("UPDATE order_discount_shares SET amount = amount + 1", "has to pay"),
    ("UPDATE order_discount_shares SET amount = 30000", "at most the line"),
    ("UPDATE order_transitions SET status = 'SHIPPED'", "along the table"),
    ("UPDATE order_transitions SET from_status = 'PAID'", "begins where the one before ended"),
    ("UPDATE orders SET paid = 1", "in full or not at all"),
    ("DELETE FROM outbox_events", "has its event"),
    ("INSERT INTO pruned_events (name, quantity) VALUES ('orders.order_paid', 1)", "has its event"),
    ("UPDATE order_portions SET refunded = 1", "give its balances"),
    ("UPDATE order_portions SET refunded_quantity = 1", "give its balances"),
]


@pytest.mark.parametrize(("damage", "claim"), _BREAKS)
async def test_a_planted_breach_is_found(database: Database, damage: str, claim: str) -> None:
    await placed(database, two_stores())
    assert await breaches(database) == []
    await database.write(lambda tx: tx.run(Statement(text(damage))))
    assert [each for each in await breaches(database) if claim in each]
