"""Who reacts to what: the one table of events, and the one of jobs."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from domains import catalog, checkout, inventory, orders, payments
from persistence import Job, Reaction, Transaction


async def show_availability(tx: Transaction, stock: Mapping[str, Any], now: datetime) -> None:
    """Shows on cards and SKUs whether they can be had. Asks how things stand now, for events may be told late."""
    await catalog.hold_stock_flags(tx, stock["sku_ids"])
    available = await inventory.get_availability(tx, stock["sku_ids"])
    await catalog.set_in_stock(tx, {sku_id: quantity > 0 for sku_id, quantity in available.items()}, now)


async def count_sales(tx: Transaction, order: Mapping[str, Any], now: datetime) -> None:
    """Counts what was paid for among the sales that lists show and sort by."""
    await catalog.add_sales(tx, _by_product(order), now)


async def take_back_sales(tx: Transaction, order: Mapping[str, Any], now: datetime) -> None:
    """Takes the goods of a cancelled order that had been paid out of the sales again."""
    if order["was_paid"]:
        await catalog.add_sales(tx, {product: -quantity for product, quantity in _by_product(order).items()}, now)


REACTIONS: Mapping[str, Sequence[Reaction]] = {
    inventory.StockRanOut.name: [show_availability],
    inventory.StockCameBack.name: [show_availability],
    orders.OrderPaid.name: [count_sales],
    orders.OrderCancelled.name: [take_back_sales],
}


def jobs(channels: Mapping[str, payments.PaymentChannelAdapter]) -> Mapping[str, Job]:
    """What each job does, with the payment channels that some of them call."""
    return checkout.jobs(channels)


def _by_product(order: Mapping[str, Any]) -> dict[int, int]:
    quantities: dict[int, int] = {}
    for product_id, quantity in zip(order["product_ids"], order["quantities"], strict=True):
        quantities[product_id] = quantities.get(product_id, 0) + quantity
    return quantities
