"""Limits of promotions: counted when an order is placed, given back when it ends unfulfilled; and who is new."""

from collections.abc import Sequence
from datetime import datetime

from domains.marketing.rules.limits import PromotionUse
from domains.marketing.store import promotion_uses as store
from persistence import Transaction


async def take_promotions(
    tx: Transaction, order_id: int, member_id: int, uses: Sequence[PromotionUse], now: datetime
) -> bool:
    """Counts what an order has of promotions with limits, each once.

    False where another order was first and a limit is passed: then the transaction must not go on.
    """
    return not uses or await store.take(tx, order_id, member_id, uses, now)


async def return_promotions(tx: Transaction, order_id: int, now: datetime) -> None:
    """Counts what an order has of promotions no more, for it ended unfulfilled as a whole."""
    await store.give_back(tx, order_id, now)


async def remember_buyer(tx: Transaction, member_id: int, now: datetime) -> None:
    """Knows that a member has paid an order, and is new no more: not even where it is cancelled later."""
    await store.remember_buyer(tx, member_id, now)
