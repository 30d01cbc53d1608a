"""What is proven of payments catches each planted breach, on both databases."""

import pytest
import sqlalchemy

from persistence import Database, Statement
from tests.domains.payments.told_payments import breaches, captured

pytestmark = pytest.mark.anyio

_BREAKS = [
    ("UPDATE payments SET captured = 0, status = 'CLOSED'", "whose money came in, paid an order"),
    ("UPDATE payments SET captured = 0, status = 'CLOSED'", "record of transactions"),
    ("UPDATE payments SET settles = FALSE", "on its way back"),
    ("UPDATE payments SET status = 'PENDING'", "whether its money came in"),
    ("UPDATE payments SET status = 'REFUNDED'", "whether its money came in"),
    ("UPDATE payments SET refund_granted = 5", "sum to what was granted"),
    ("UPDATE payments SET refund_granted = 5, refunded = 5", "record of transactions"),
    ("UPDATE payment_transactions SET amount = amount - 1", "record of transactions"),
]


@pytest.mark.parametrize(("damage", "claim"), _BREAKS)
async def test_a_planted_breach_is_found(database: Database, damage: str, claim: str) -> None:
    await captured(database)
    assert await breaches(database) == []
    await database.write(lambda tx: tx.run(Statement(sqlalchemy.text(damage))))
    assert [each for each in await breaches(database) if claim in each]
