"""What `stoa verify` proves across domains: that what an order holds elsewhere is held for an order that stands."""

from collections.abc import Sequence
from typing import Final

from domains import marketing, orders
from persistence import Check, Reader, Row


async def _locked_for_nothing(reader: Reader) -> Sequence[Row]:
    """Locked coupons whose order does not wait for its payment, each with the order and its status."""
    locked = await marketing.list_locked_coupons(reader)
    statuses = await orders.get_statuses(reader, {order_id for _, order_id in locked}) if locked else {}
    return [
        (f"coupon {coupon_id}", f"order {order_id}", statuses.get(order_id))
        for coupon_id, order_id in locked
        if statuses.get(order_id) is not orders.OrderStatus.PENDING_PAYMENT
    ]


CHECKS: Final = (Check("A coupon is locked for an order that waits for its payment", _locked_for_nothing),)
