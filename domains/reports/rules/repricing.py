"""From a placed order to the snapshot that the engine prices: with what it had, or with what runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from domains.marketing import (
    Choices,
    CouponInHand,
    DiscountKind,
    FreightOption,
    GiftChoice,
    Line,
    OwnPrice,
    Points,
    RunningPromotion,
    Snapshot,
    StoreFreight,
    UnitPrice,
    UnitPriceReason,
)
from domains.orders import BoughtLine, BoughtOrder

_OWN_PRICES: Final = frozenset({UnitPriceReason.FLASH_SALE, UnitPriceReason.GROUP_BUY, UnitPriceReason.PRESALE})


@dataclass(frozen=True, slots=True)
class Terms:
    """What promotions, by id and version, and coupons give that orders had."""

    promotions: Mapping[tuple[int, int], RunningPromotion]
    coupons: Mapping[int, CouponInHand]

    def missing(self, order: BoughtOrder) -> list[tuple[int, int] | int]:
        """What an order had that is not among them."""
        promotions = [each for each in promotions_had(order) if each not in self.promotions]
        return [*promotions, *(each for each in coupons_had(order) if each not in self.coupons)]


def promotions_had(order: BoughtOrder) -> dict[tuple[int, int], int]:
    """The promotions that an order had, by id and version, and what each took off; nothing where it gave gifts."""
    had = {
        (line.given_by.promotion_id, line.given_by.promotion_version): 0
        for line in order.lines
        if line.given_by is not None and line.given_by.promotion_id is not None
    }
    had |= {(each.promotion_id, each.promotion_version): each.amount for each in order.discounts if each.promotion_id}
    return {(promotion_id, version or 1): amount for (promotion_id, version), amount in had.items() if promotion_id}


def coupons_had(order: BoughtOrder) -> set[int]:
    """The coupons that an order had."""
    given = [line.given_by.coupon_id for line in order.lines if line.given_by is not None]
    return {each for each in (*given, *(discount.coupon_id for discount in order.discounts)) if each is not None}


def as_it_was(order: BoughtOrder, terms: Terms) -> Snapshot:
    """What is priced to the very discounts and gifts of the order: its lines with what it had, all of it used.

    Delivery costs what it cost. A budget that was nearly spent gives what was left of it. Raises KeyError where the
    terms of something that it had are missing.
    """
    promotions = []
    for version, taken in promotions_had(order).items():
        running = terms.promotions[version]
        promotions.append(replace(running, budget_left=taken if taken and running.budget_left is not None else None))
    points = sum(each.amount for each in order.discounts if each.kind is DiscountKind.POINTS)
    return Snapshot(
        lines=lines_of(order),
        promotions=tuple(promotions),
        coupons=tuple(terms.coupons[each] for each in sorted(coupons_had(order))),
        points=Points(points, 1, 10_000) if points else None,
        gift_stock=_gifts_given(order),
        freight=tuple(_freight(order)),
        choices=Choices(points=points or None, gifts=_gifts_chosen(order), everything=True),
    )


def lines_of(order: BoughtOrder) -> tuple[Line, ...]:
    """What was bought, without the gifts, at the unit prices of then."""
    with_coupon = {line_id for each in order.discounts if each.coupon_id is not None for line_id in each.shares}
    return tuple(_line(line, line.id in with_coupon) for line in order.lines if line.given_by is None)


def _line(line: BoughtLine, had_coupon: bool) -> Line:
    price = UnitPrice(line.unit_price, line.unit_price_reason)
    return Line(
        id=line.id,
        sku_id=line.sku_id,
        product_id=line.product_id,
        store_id=line.store_id,
        brand_id=line.brand_id,
        category_path=line.category_path,
        quantity=line.quantity,
        prices=(price,),
        own_price=OwnPrice(price, had_coupon) if price.reason in _OWN_PRICES else None,
        shipped=line.sent,
    )


def _freight(order: BoughtOrder) -> Iterable[StoreFreight]:
    """One way of delivery for each store, at what it cost before coupons took something off it."""
    for store_id, fee in sorted(order.freight.items()):
        off = sum(each.freight.get(store_id, 0) for each in order.discounts)
        yield StoreFreight(store_id, (FreightOption(str(store_id), fee + off),))


def _gifts_given(order: BoughtOrder) -> dict[int, int]:
    given: dict[int, int] = {}
    for line in order.lines:
        if line.given_by is not None:
            given[line.sku_id] = given.get(line.sku_id, 0) + line.quantity
    return given


def _gifts_chosen(order: BoughtOrder) -> tuple[GiftChoice, ...]:
    chosen: dict[int, list[int]] = {}
    for line in order.lines:
        if line.given_by is not None and line.given_by.promotion_id is not None:
            chosen.setdefault(line.given_by.promotion_id, []).append(line.sku_id)
    return tuple(GiftChoice(promotion_id, tuple(sku_ids)) for promotion_id, sku_ids in chosen.items())
