"""What orders come to together, whoever's they are: for reports."""

from collections.abc import Collection, Sequence

from domains.orders.rules.totals import Period, PromotionTotals
from domains.orders.store import totals as store
from persistence import Reader


async def promotion_totals(
    reader: Reader, promotion_ids: Collection[int], periods: Sequence[Period], currency: str
) -> dict[tuple[int, Period], PromotionTotals]:
    """What promotions did to the orders placed in these periods, for each that has any; in three statements.

    Periods begin at different instants.
    """
    return await store.promotion_totals(reader, promotion_ids, periods, currency) if promotion_ids and periods else {}


async def paid_amounts(reader: Reader, order_ids: Collection[int], currency: str) -> dict[int, int]:
    """What was paid for those of these orders that are paid, refunds taken off, in minor units of the currency."""
    return await store.paid_amounts(reader, order_ids, currency) if order_ids else {}


async def paid_orders_of(reader: Reader, member_ids: Collection[int]) -> dict[int, int]:
    """How many paid orders each of these members has; those who have none are not in it."""
    return await store.paid_orders_of(reader, member_ids) if member_ids else {}


async def count_buyers(reader: Reader) -> tuple[int, int]:
    """How many members have a paid order, and how many of them more than one."""
    return await store.count_buyers(reader)
