"""From an order to the snapshot that gave it: on generated carts, with everything that a price can be made of."""

from dataclasses import replace

from bench.carts import Market
from domains.kernel import Channel
from domains.marketing import (
    Choices,
    DiscountKind,
    ItemDiscount,
    ItemSaving,
    Priced,
    Snapshot,
    SpendAndSave,
    UnitPriceReason,
    price,
)
from domains.orders import BoughtLine, BoughtOrder, DiscountGiven, GivenBy, OrderStatus
from domains.reports.rules.replaying import differences
from domains.reports.rules.repricing import Terms, as_it_was
from tests.domains.marketing.carts import NOW, freight, line, promotion, spend

CARTS = 300


def test_what_generated_carts_had_gives_the_same_discounts_again() -> None:
    market = Market(7)
    kinds: set[DiscountKind] = set()
    for number in range(CARTS):
        cart = market.cart(number)
        priced = price(cart)
        order = bought(cart, priced)
        kinds |= {each.kind for each in order.discounts}
        terms = {(each.id, each.version): each for each in cart.promotions}
        again = price(as_it_was(order, Terms(terms, {each.id: each for each in cart.coupons})))
        assert differences(order, again) == [], number
    assert kinds == {DiscountKind.PROMOTION, DiscountKind.COUPON, DiscountKind.POINTS}


def test_what_was_best_for_its_free_delivery_is_used_again() -> None:
    """10.00 off the item keeps the goods at 360.00, and delivery is free from 358.00; without it they cost 355.00."""
    tiers = (*spend(20_000, 3_000).tiers, *spend(40_000, 4_500).tiers)
    item = promotion(1, ItemDiscount(ItemSaving.AMOUNT_OFF, 1_000))
    cart = Snapshot((line(1, 40_000),), (item, promotion(2, SpendAndSave(tiers))), freight=freight(1_200, 35_800))
    priced = price(cart)
    assert (priced.payable, [each.promotion_id for each in priced.discounts]) == (36_000, [1, 2])
    order = bought(cart, priced)
    again = as_it_was(order, Terms({(each.id, 1): each for each in cart.promotions}, {}))
    assert differences(order, price(again)) == []
    assert differences(order, price(replace(again, choices=Choices()))) != []


def bought(cart: Snapshot, priced: Priced) -> BoughtOrder:
    """The order that comes of a price."""
    lines = {each.id: each for each in cart.lines}
    goods = [
        BoughtLine(
            id=each.line_id,
            store_id=lines[each.line_id].store_id,
            sku_id=lines[each.line_id].sku_id,
            product_id=lines[each.line_id].product_id,
            brand_id=lines[each.line_id].brand_id,
            category_path=lines[each.line_id].category_path,
            name="",
            sku_code="",
            quantity=each.quantity,
            unit_price=each.unit_price,
            unit_price_reason=each.reason,
            discounted_total=each.net,
            cost=None,
            sent=lines[each.line_id].shipped,
            given_by=None,
        )
        for each in priced.lines
        if each.selected
    ]
    versions = {each.id: each.version for each in cart.promotions}
    gifts = [
        BoughtLine(
            -at, 1, each.sku_id, 0, None, (), "", "", each.quantity, each.price, UnitPriceReason.PROMOTION, 0, None,
            False,
            GivenBy(each.promotion_id, versions.get(each.promotion_id or 0), each.coupon_id),
        )
        for at, each in enumerate(priced.gifts, start=1)
    ]  # fmt: skip
    return BoughtOrder(
        id=1,
        number="1",
        member_id=1,
        status=OrderStatus.PAID,
        channel=Channel.PC,
        currency="CNY",
        placed_at=NOW,
        lines=(*goods, *gifts),
        discounts=tuple(
            DiscountGiven(
                each.kind, each.promotion_id, each.version, each.coupon_id, each.amount, each.bearer,
                dict(each.allocations), dict(each.freight),
            )
            for each in priced.discounts
        ),
        freight={each.store_id: each.amount - each.off for each in priced.fees or ()},
    )  # fmt: skip
