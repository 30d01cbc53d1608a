"""What became of coupons and what they brought."""

import pytest

from domains import marketing, orders, reports
from domains.kernel import Frame, Money
from domains.marketing import CouponCounts
from domains.reports.rules.coupon_statistics import Buyers, buyers_among, statistics_of
from persistence import Database, recorded_statements
from tests.domains.checkout.shopping import NOW, another_shopper, settle, success
from tests.domains.marketing.coupon_world import World
from tests.domains.reports.busy_shop import busy_shop
from tests.goods import cny

pytestmark = pytest.mark.anyio

COUNTS = CouponCounts(10, 8, 3, 2, 1)


def test_who_bought_again_is_told_of_buyers_with_one_and_without() -> None:
    found = statistics_of(COUNTS, [1_000, 501], Buyers(4, 3), Buyers(10, 4), "CNY")
    assert (found.repurchase_rate, found.repurchase_rate_without) == (0.75, 1 / 6)
    assert (found.orders, found.order_total, found.average_order) == (2, cny(1_501), cny(750))


def test_without_orders_and_buyers_there_is_nothing_to_tell() -> None:
    found = statistics_of(COUNTS, [], Buyers(), Buyers(), "CNY")
    assert (found.order_total, found.average_order) == (Money(0, "CNY"), None)
    assert (found.repurchase_rate, found.repurchase_rate_without) == (None, None)


def test_only_who_has_a_paid_order_is_a_buyer() -> None:
    assert buyers_among({1, 2, 3}, {1: 1, 2: 2, 4: 5}) == Buyers(2, 1)


async def test_statistics_follow_the_orders_that_used_a_coupon(database: Database) -> None:
    ada = await busy_shop(database)
    bob = await another_shopper(database, ada.goods, "bob")
    world = World(database)
    # Delivery is free from 99.00, so 60.00 off keeps it.
    template_id, unused = await world.template(value=cny(60_00), quantity=5), await world.template(quantity=7)
    await world.claim(template_id, ada.id)
    first = await ada.see(await ada.place(await ada.order(ada.items(TABLE=1), key="first"), NOW))
    assert await ada.pay(first)
    for number in range(2):
        placed = await bob.see(await bob.place(await bob.order(bob.items(MUG=1), key=f"bob {number}")))
        await settle(database, success(await bob.start_payment(placed, key=f"pay {number}")))
    with recorded_statements() as statements:
        found = await reports.coupon_statistics(database.read(), [template_id, unused], Frame(), NOW)
    assert len(statements) == 5
    told = found[template_id]
    assert (told.issued, told.claimed, told.used, told.expired, told.voided) == (1, 1, 1, 0, 0)
    assert (told.order_total, told.average_order) == (first.payable, first.payable)
    assert (told.repurchase_rate, told.repurchase_rate_without) == (0.0, 1.0)
    nothing = found[unused]
    assert (nothing.issued, nothing.order_total, nothing.average_order) == (0, cny(0), None)
    assert (nothing.repurchase_rate, nothing.repurchase_rate_without) == (None, 0.5)


async def test_orders_with_coupons_replay_to_what_they_recorded(database: Database) -> None:
    ada = await busy_shop(database)
    world = World(database)
    placed = []
    coupons = (
        {"value": cny(5_555), "threshold": cny(50_000)},
        {"value": marketing.PercentTerms(percent_off_bp=1_234), "threshold": None},
        {"value": marketing.FreightTerms(), "threshold": None},
    )
    for number, more in enumerate(coupons):
        await world.claim(await world.template(**more), ada.id)
        wanted = ada.items(CHAIR=1) if number == 2 else ada.items(TABLE=1, STOOL=1, CHAIR=3)
        placed.append(await ada.place(await ada.order(wanted, key=f"order {number}")))
    bought = await orders.get_bought(database.read(), placed)
    assert all(any(each.coupon_id for each in order.discounts) for order in bought)
    assert any(each.freight for order in bought for each in order.discounts)
    assert await reports.replay(database.read(), placed) == []
