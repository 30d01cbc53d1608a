"""Coupons from the cart to the order, and back where it is called off, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domains import cart, checkout, marketing, orders
from domains.checkout import Preview
from domains.kernel import Money, Refused
from domains.marketing import (
    CouponForm,
    CouponStatus,
    ExclusionReason,
    FixedDates,
    FixedPriceTerms,
    FreightTerms,
    GiftsTerms,
    GoodsNamed,
    PercentTerms,
    ScopeTerms,
)
from persistence import Database, recorded_statements
from tests.domains.checkout.shopping import (
    CLOSING,
    FRAME,
    NOW,
    Shopper,
    another_shopper,
    breaches,
    close,
    codes,
    open_second_store,
    told,
)
from tests.domains.marketing.coupon_world import World, breaches_in
from tests.goods import cny

pytestmark = pytest.mark.anyio

C = CouponStatus
SHIRT: dict[str, Any] = {"SHIRT-S": 1}


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


async def hold(world: World, ada: Shopper, **terms: Any) -> int:
    """A coupon of a template of its own in a member's hands."""
    return await world.claim(await world.template(**terms), ada.id)


async def set_coupons(ada: Shopper, ids: list[int] | None) -> None:
    await ada.database.write(lambda tx: cart.set_coupons(tx, ada.key, ids, ada.id, FRAME, NOW))


def taken(preview: Preview) -> list[tuple[int | None, int]]:
    """The coupons that were used, and what they took off."""
    discounts = preview.cart.pricing.discounts
    return [(each.coupon.id, each.amount.minor) for each in discounts if each.coupon is not None]


async def discounts_of(ada: Shopper, order: orders.Order) -> list[orders.OrderDiscount]:
    [found] = await orders.discounts_of(ada.database.read(), [order], FRAME, NOW)
    return found


async def sound(ada: Shopper) -> None:
    assert await breaches(ada.database) == []
    assert [row for check in checkout.CHECKS for row in await check.find_breaches(ada.database.read())] == []
    assert await breaches_in(ada.database.read()) == []


async def test_the_best_coupon_is_taken_and_the_others_are_told(ada: Shopper, world: World) -> None:
    await ada.fill(**SHIRT)
    best = await hold(world, ada)
    less = await hold(world, ada, value=cny(500), threshold=None)
    far = await hold(world, ada, threshold=cny(50_000))
    other = await hold(world, ada, scope=ScopeTerms(included=GoodsNamed(sku_ids=(ada.goods.skus["MUG"],))))
    early = await hold(world, ada, validity=FixedDates(NOW + timedelta(days=1), NOW + timedelta(days=2)))
    await hold(world, ada, value=Money(500, "USD"), threshold=None)
    preview = await ada.look()
    assert taken(preview) == [(best, 2_000)]
    assert preview.payable == cny(10_000)
    chances = preview.coupons
    assert {(each.coupon.id, each.discount.minor) for each in chances.usable} == {(best, 2_000), (less, 500)}
    assert {(each.coupon.id, each.reason) for each in chances.unusable} == {
        (far, ExclusionReason.BELOW_THRESHOLD),
        (other, ExclusionReason.OUT_OF_SCOPE),
        (early, ExclusionReason.NOT_IN_PERIOD),
    }
    hints = [(each.coupon.id, each.missing) for each in preview.cart.pricing.hints if each.coupon is not None]
    assert hints == [(far, cny(38_000))]


async def test_an_order_locks_its_coupon_and_its_payment_uses_it(ada: Shopper, world: World) -> None:
    coupon = await hold(world, ada, value=PercentTerms(percent_off_bp=1_000, cap=cny(1_500)))
    order = await ada.buy(MUG=2, **SHIRT)
    assert ((await world.see(coupon)).status, (await world.see(coupon)).order_id) == (C.LOCKED, order.id)
    [promotion, discount] = await discounts_of(ada, order)
    assert discount.coupon is not None
    assert (discount.coupon.id, discount.label) == (coupon, "10% off from 100.00, at most 15.00")
    assert (discount.amount, sum(each.amount.minor for each in discount.allocations)) == (cny(1_500), 1_500)
    assert (order.payable, order.discount_total) == (cny(17_500), cny(4_500))
    assert promotion.coupon is None
    await sound(ada)
    await ada.pay(order)
    assert (await world.see(coupon)).status is C.USED
    await ada.fill(**SHIRT)
    assert (await ada.look()).coupons.usable == ()
    await sound(ada)


async def test_what_is_not_paid_gives_its_coupon_back(ada: Shopper, world: World) -> None:
    coupon = await hold(world, ada)
    order = await ada.buy("one", **SHIRT)
    await ada.cancel(order)
    assert ((await world.see(coupon)).status, (await world.see(coupon)).order_id) == (C.UNUSED, None)
    again = await ada.buy("two", **SHIRT)
    assert (await world.see(coupon)).status is C.LOCKED
    assert await close(ada.database, again)
    assert not await close(ada.database, again)
    assert (await world.see(coupon)).status is C.UNUSED
    await sound(ada)


async def test_a_coupon_that_comes_back_too_late_is_expired(ada: Shopper, world: World) -> None:
    dates = FixedDates(NOW - timedelta(days=1), NOW + timedelta(minutes=10))
    coupon = await hold(world, ada, validity=dates)
    order = await ada.buy(**SHIRT)
    late = CLOSING + timedelta(days=1)
    assert await ada.database.write(lambda tx: marketing.expire_coupons(tx, late, 10)) == 0
    assert await close(ada.database, order)
    assert (await world.see(coupon)).status is C.EXPIRED
    await sound(ada)


@pytest.mark.parametrize(("returns", "status"), [(True, C.UNUSED), (False, C.USED)])
async def test_a_cancelled_paid_order_returns_its_coupon_by_its_rule(
    ada: Shopper, world: World, returns: bool, status: CouponStatus
) -> None:
    coupon = await hold(world, ada, returns_on_refund=returns)
    order = await ada.buy(**SHIRT)
    await ada.pay(order)
    await ada.cancel(await ada.see(order.id))
    assert (await world.see(coupon)).status is status
    await sound(ada)


async def test_a_coupon_comes_back_with_the_last_of_an_orders_children(ada: Shopper, world: World) -> None:
    ada = replace(ada, goods=await open_second_store(ada.database, ada.goods))
    coupon = await hold(world, ada)
    order = await ada.buy(CHAIR=1, **SHIRT)
    await ada.pay(order)
    [children] = await orders.children_of(ada.database.read(), [order])
    await ada.cancel(children[0])
    assert (await world.see(coupon)).status is C.USED
    await ada.cancel(children[1])
    assert (await world.see(coupon)).status is C.UNUSED
    assert (await ada.see(order.id)).refunded == (await ada.see(order.id)).paid
    await sound(ada)


async def test_of_forty_orders_at_once_one_has_the_coupon(ada: Shopper, world: World) -> None:
    await hold(world, ada, value=cny(500), threshold=None)
    wanted = ada.items(MUG=1)
    commands = [await ada.order(wanted, key=f"k{at}") for at in range(40)]
    outcomes = await asyncio.gather(*[ada.place(each) for each in commands], return_exceptions=True)
    placed = [each for each in outcomes if isinstance(each, int)]
    refused = [each for each in outcomes if isinstance(each, Refused)]
    assert (len(placed), len(refused)) == (1, 39)
    assert {code for each in refused for code in codes(each)} == {"PAYABLE_CHANGED"}
    assert {each.offers["preview"].payable for each in refused} == {cny(6_000)}
    assert (await ada.stock("MUG"))[:2] == (9, 1)
    await sound(ada)


async def test_a_coupon_that_is_gone_is_told_by_its_field(ada: Shopper, world: World) -> None:
    coupon = await hold(world, ada, value=cny(500), threshold=None)
    wanted = replace(ada.items(MUG=1), coupon_ids=(coupon,))
    first, second = await ada.order(wanted, key="one"), await ada.order(wanted, key="two")
    await ada.place(first)
    with pytest.raises(Refused) as refused:
        await ada.place(second)
    assert ("COUPON_NOT_USABLE", ("coupon_ids", "0")) in told(refused)
    await sound(ada)


async def test_what_is_named_and_does_not_apply_is_refused_with_the_reason(ada: Shopper, world: World) -> None:
    far = await hold(world, ada)
    bob = await another_shopper(ada.database, ada.goods, "bob")
    his = await hold(world, bob, value=cny(500), threshold=None)
    await ada.fill(MUG=1)
    with pytest.raises(Refused) as refused:
        await ada.look(ada.checkout(coupon_ids=(far, his, 0)))
    assert told(refused) == [("COUPON_NOT_USABLE", ("coupon_ids", str(at))) for at in range(3)]
    words = [each.message("en") for each in refused.value.problems]
    assert words == ["There is not enough in the cart for it.", *["This coupon cannot be used here."] * 2]
    assert refused.value.offers["preview"].payable == cny(6_000)
    with pytest.raises(Refused) as refused:
        await set_coupons(ada, [his])
    assert told(refused) == [("COUPON_NOT_USABLE", ("coupon_ids", "0"))]


async def test_a_cart_keeps_its_choice_until_it_is_ordered(ada: Shopper, world: World) -> None:
    best = await hold(world, ada)
    less = await hold(world, ada, value=cny(500), threshold=None)
    await ada.fill(**SHIRT)
    await set_coupons(ada, [less])
    assert taken(await ada.look()) == [(less, 500)]
    shown = await cart.show(ada.database.read(), ada.key, FRAME, NOW)
    assert shown is not None
    assert [each.coupon.id for each in shown.pricing.discounts if each.coupon is not None] == [less]
    assert [(each.coupon.id, each.reason) for each in shown.pricing.excluded if each.coupon is not None] == [
        (best, ExclusionReason.NOT_CHOSEN)
    ]
    await set_coupons(ada, [])
    assert taken(await ada.look()) == []
    # What is said at the checkout wins.
    assert taken(await ada.look(ada.checkout(coupon_ids=(best,)))) == [(best, 2_000)]
    await set_coupons(ada, None)
    assert taken(await ada.look()) == [(best, 2_000)]
    await set_coupons(ada, [less])
    await ada.place(await ada.order())
    await ada.fill(**SHIRT)
    assert taken(await ada.look()) == [(best, 2_000)]
    with pytest.raises(Refused) as refused:
        await set_coupons(ada, [best, less, 0])
    assert told(refused) == [("COUPON_NOT_USABLE", ("coupon_ids", "1")), ("COUPON_NOT_USABLE", ("coupon_ids", "2"))]


async def test_freight_coupons_are_kept_with_the_order(ada: Shopper, world: World) -> None:
    ada = replace(ada, goods=await open_second_store(ada.database, ada.goods))
    coupon = await hold(world, ada, value=FreightTerms(off=cny(900)), threshold=None)
    await ada.fill(MUG=1, CHAIR=1, VOUCHER=1)
    preview = await ada.look()
    # 10.00 and 5.00 of freight bear 6.00 and 3.00.
    assert (preview.cart.pricing.freight, preview.payable) == (cny(600), cny(10_600))
    assert [(each.coupon.id, each.discount) for each in preview.coupons.usable] == [(coupon, cny(900))]
    order = await ada.see(await ada.place(await ada.order()))
    assert (order.freight, order.payable, order.discount_total) == (cny(600), cny(10_600), cny(0))
    [discount] = await discounts_of(ada, order)
    assert (discount.amount, discount.freight_amount, discount.allocations) == (cny(900), cny(900), ())
    [children] = await orders.children_of(ada.database.read(), [order])
    assert sorted(each.freight.minor for each in children) == [0, 200, 400]
    parts = await orders.discounts_of(ada.database.read(), children, FRAME, NOW)
    assert sorted(each.freight_amount.minor for some in parts for each in some) == [300, 600]
    await ada.pay(order)
    await ada.cancel(await ada.see(order.id))
    assert (await ada.see(order.id)).refunded == order.payable
    assert (await world.see(coupon)).status is C.UNUSED
    await sound(ada)


async def test_a_freight_coupon_is_not_used_where_delivery_is_free(ada: Shopper, world: World) -> None:
    await hold(world, ada, value=FreightTerms(), threshold=None)
    await ada.fill(MUG=2)
    [unusable] = (await ada.look()).coupons.unusable
    assert (unusable.coupon.template.form, unusable.message) == (
        CouponForm.FREIGHT_OFF,
        "There is no delivery fee that it could take off.",
    )


async def test_a_stores_coupon_goes_with_the_platforms_and_pays_with_nothing_left(ada: Shopper, world: World) -> None:
    store = marketing.CouponIssuer.STORE
    own = await hold(
        world,
        ada,
        issuer=store,
        store_id=ada.goods.store_id,
        value=FixedPriceTerms(price=cny(1_000)),
        threshold=None,
    )
    all_of_it = await hold(world, ada, value=cny(5_000), threshold=None)
    free = await hold(world, ada, value=FreightTerms(), threshold=None)
    await ada.fill(MUG=1)
    preview = await ada.look()
    assert preview.payable == cny(0)
    order_id = await ada.place(await ada.order())
    used = [await world.see(each) for each in (own, all_of_it, free)]
    # Whatever takes nothing off is not used up: the platform's takes all that is left of the goods.
    assert [each.status for each in used if each.order_id == order_id] == [C.USED] * sum(
        each.order_id is not None for each in used
    )
    assert (await ada.see(order_id)).payable == cny(0)
    await sound(ada)


async def test_a_coupons_gift_is_a_line_of_the_order_and_uses_the_coupon(ada: Shopper, world: World) -> None:
    gift = marketing.GiftGoodsTerms(sku_id=ada.goods.skus["MUG"], quantity=2)
    coupon = await hold(world, ada, value=GiftsTerms(gifts=(gift,)), threshold=cny(10_000))
    await ada.fill(**SHIRT)
    preview = await ada.look()
    assert [(each.sku.sku_code, each.quantity) for each in preview.cart.pricing.coupon_gifts] == [("MUG", 2)]
    assert [(each.coupon.id, each.discount) for each in preview.coupons.usable] == [(coupon, cny(0))]
    order = await ada.see(await ada.place(await ada.order()))
    [lines] = await orders.lines_of(ada.database.read(), [order])
    assert [(each.sku_code, each.total, each.is_gift) for each in lines][-1] == ("MUG", cny(0), True)
    assert (await world.see(coupon)).status is C.LOCKED
    assert (await ada.stock("MUG"))[:2] == (8, 2)
    await ada.cancel(order)
    assert (await world.see(coupon)).status is C.UNUSED
    assert (await ada.stock("MUG"))[:2] == (10, 0)
    await sound(ada)


async def test_only_members_are_asked_for_coupons_and_once(ada: Shopper, world: World) -> None:
    await ada.fill(MUG=1)
    with recorded_statements() as without:
        await ada.look()
    for _ in range(3):
        await hold(world, ada, value=cny(500), threshold=None)
    with recorded_statements() as texts:
        await ada.look()
    assert len(texts) == len(without)
    assert sum("FROM coupons" in each for each in texts) == 1


async def test_a_coupon_that_is_locked_for_nothing_is_found(ada: Shopper, world: World) -> None:
    await hold(world, ada)
    order = await ada.buy(**SHIRT)
    [check] = checkout.CHECKS
    assert await check.find_breaches(ada.database.read()) == []
    await ada.database.write(lambda tx: orders.close_unpaid(tx, order, CLOSING))
    [breach] = await check.find_breaches(ada.database.read())
    assert check.describe(breach) == f"coupon 1, order {order.id}, CLOSED"


async def test_a_refused_order_leaves_no_coupon_locked(ada: Shopper, world: World) -> None:
    coupon = await hold(world, ada, value=cny(500), threshold=None)
    command = await ada.order(ada.items(MUG=10))
    bob = await another_shopper(ada.database, ada.goods, "bob")
    await bob.buy("bob", MUG=1)
    with pytest.raises(Refused):
        await ada.place(command)
    assert (await world.see(coupon)).status is C.UNUSED
    await sound(ada)


async def test_the_same_order_sent_twice_uses_the_coupon_once(ada: Shopper, world: World) -> None:
    coupon = await hold(world, ada, value=cny(500), threshold=None)
    command = await ada.order(ada.items(MUG=1))
    assert await ada.place(command) == await ada.place(command)
    assert (await world.see(coupon)).status is C.LOCKED
    await sound(ada)
