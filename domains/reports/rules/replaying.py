"""Whether an order, priced again with the promotions and coupons that it had, has the discounts that it has."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domains.marketing import Discount, DiscountKind, Priced
from domains.orders import BoughtOrder, DiscountGiven

# What gave it: its kind, a promotion and its version, a coupon.
Source = tuple[DiscountKind, int | None, int | None, int | None]
# What it takes off, by line and by store's freight.
Taken = tuple[Mapping[int, int], Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class Difference:
    """What an order has and what it has when it is priced again, where that is not the same."""

    order_id: int
    number: str
    what: str
    recorded: str
    priced: str


def differences(order: BoughtOrder, priced: Priced) -> list[Difference]:
    """All that differs: discounts with their shares, what lines pay, gifts; empty where the order is as recorded."""
    compared = {
        "discounts": (_recorded(order.discounts), _priced(priced.discounts)),
        "lines": (
            {line.id: line.discounted_total for line in order.lines if line.given_by is None},
            {line.line_id: line.net for line in priced.lines},
        ),
        "gifts": (_gifts_recorded(order), _gifts_priced(priced)),
    }
    return [
        Difference(order.id, order.number, what, str(recorded), str(found))
        for what, (recorded, found) in compared.items()
        if recorded != found
    ]


def _recorded(discounts: Iterable[DiscountGiven]) -> dict[Source, Taken]:
    return {
        (each.kind, each.promotion_id, each.promotion_version, each.coupon_id): (each.shares, each.freight)
        for each in discounts
    }


def _priced(discounts: Iterable[Discount]) -> dict[Source, Taken]:
    return {
        (each.kind, each.promotion_id, each.version, each.coupon_id): (dict(each.allocations), dict(each.freight))
        for each in discounts
    }


def _gifts_recorded(order: BoughtOrder) -> dict[tuple[int | None, int | None, int], tuple[int, int]]:
    return {
        (line.given_by.promotion_id, line.given_by.coupon_id, line.sku_id): (line.quantity, line.unit_price)
        for line in order.lines
        if line.given_by is not None
    }


def _gifts_priced(priced: Priced) -> dict[tuple[int | None, int | None, int], tuple[int, int]]:
    return {(each.promotion_id, each.coupon_id, each.sku_id): (each.quantity, each.price) for each in priced.gifts}
