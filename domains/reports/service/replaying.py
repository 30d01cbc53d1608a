"""Placed orders are priced again with the promotions and coupons that they had."""

from collections.abc import Collection, Sequence

from domains import marketing, orders
from domains.orders import BoughtOrder
from domains.reports.rules.replaying import Difference, differences
from domains.reports.rules.repricing import as_it_was
from domains.reports.service.terms import get_terms
from persistence import Reader


async def replay(reader: Reader, order_ids: Collection[int]) -> list[Difference]:
    """Where these orders differ from what the engine makes of them now; nothing where all is as it was recorded.

    In as many statements for any number of orders.
    """
    return await _replayed(reader, await orders.get_bought(reader, order_ids))


async def replay_last(reader: Reader, most: int) -> list[Difference]:
    """The same for the orders that were placed last."""
    return await _replayed(reader, await orders.last_bought(reader, most))


async def _replayed(reader: Reader, bought: Sequence[BoughtOrder]) -> list[Difference]:
    terms = await get_terms(reader, bought)
    found = []
    for order in bought:
        if missing := terms.missing(order):
            found.append(Difference(order.id, order.number, "terms", str(missing), "unknown"))
        else:
            found += differences(order, marketing.price(as_it_was(order, terms)))
    return found
