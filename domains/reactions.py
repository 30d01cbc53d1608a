"""Who reacts to what, and what happens when: the tables of events, of jobs, and of the hours that some jobs keep."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import Any, Final

from domains import (
    cart,
    catalog,
    checkout,
    files,
    identity,
    interchange,
    inventory,
    marketing,
    members,
    orders,
    payments,
)
from persistence import Daily, EveryMinutes, Job, Periodic, Reaction, Transaction, pruning


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


async def remember_buyer(tx: Transaction, order: Mapping[str, Any], now: datetime) -> None:
    """Knows that a member has paid an order, so that what is for new members is for them no more."""
    await marketing.remember_buyer(tx, order["member_id"], now)


REACTIONS: Mapping[str, Sequence[Reaction]] = {
    inventory.StockRanOut.name: [show_availability],
    inventory.StockCameBack.name: [show_availability],
    orders.OrderPaid.name: [count_sales, remember_buyer],
    orders.OrderCancelled.name: [take_back_sales],
}


# At the hours of the shop's zone. In each table somewhere rows would gather without end.
PERIODIC: Final = (
    Periodic("persistence.prune_idempotency_keys", EveryMinutes(60)),
    Periodic("persistence.prune_events", Daily(time(3, 0))),
    Periodic("persistence.prune_jobs", Daily(time(3, 20))),
    Periodic(identity.PRUNE_JOB, Daily(time(3, 40))),
    Periodic(catalog.CHOOSE_LEADS_JOB, Daily(time(4, 0))),
    Periodic(catalog.TAKE_OFF_JOB, Daily(time(0, 5))),
    Periodic(catalog.PUT_BACK_JOB, EveryMinutes(15)),
    Periodic(catalog.FOLLOW_TAG_RULES_JOB, Daily(time(0, 20))),
    Periodic(files.REMOVE_UNUSED_JOB, EveryMinutes(60)),
    Periodic(cart.REMOVE_EXPIRED_JOB, EveryMinutes(60)),
    Periodic(marketing.EXPIRE_COUPONS_JOB, EveryMinutes(15)),
    Periodic(members.EXPIRE_POINTS_JOB, EveryMinutes(60)),
)


def jobs(channels: Mapping[str, payments.PaymentChannelAdapter], storage: files.Storage) -> Mapping[str, Job]:
    """What each job does, with the payment channels and the storage of files that some of them call."""
    return {
        "persistence.prune_idempotency_keys": pruning.prune_idempotency_keys,
        "persistence.prune_events": pruning.prune_events,
        "persistence.prune_jobs": pruning.prune_jobs,
        identity.PRUNE_JOB: identity.prune,
        **cart.jobs(),
        **catalog.jobs(),
        **files.jobs(storage),
        **interchange.jobs(storage),
        **marketing.jobs(),
        **members.jobs(),
        **checkout.jobs(channels),
    }


def _by_product(order: Mapping[str, Any]) -> dict[int, int]:
    quantities: dict[int, int] = {}
    for product_id, quantity in zip(order["product_ids"], order["quantities"], strict=True):
        quantities[product_id] = quantities.get(product_id, 0) + quantity
    return quantities
