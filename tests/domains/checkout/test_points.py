"""Points at the checkout: what they may pay, that they are taken once, and that they go back with what is cancelled."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from domains import checkout, members, orders
from domains.kernel import Refused
from persistence import Database
from tests.domains.checkout.shopping import (
    NOW,
    Shopper,
    breaches,
    close,
    codes,
    open_second_store,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio


@pytest.fixture
async def rich(ada: Shopper) -> Shopper:
    """A member with 3,000 points, worth 30.00."""
    command = members.GrantPoints(member_ids=(ada.id,), points=3_000, idempotency_key="start")
    await ada.database.write(lambda tx: members.grant_points(tx, command, NOW))
    return ada


async def points_of(ada: Shopper) -> int:
    return await members.get_spendable_points(ada.database.read(), ada.id, NOW)


async def test_a_look_tells_what_points_may_pay(rich: Shopper) -> None:
    await rich.fill(MUG=1)
    assert (await rich.look()).points == checkout.PointsChances(3_000, 2_500, cny(2_500))
    seen = await rich.look(rich.checkout(points=2_999))
    assert (seen.cart.pricing.points_used, seen.payable) == (2_500, cny(3_500))
    [discount] = seen.cart.pricing.discounts
    assert (discount.kind.value, discount.label, discount.amount) == ("POINTS", "2500 points", cny(2_500))


async def test_more_points_than_there_are_are_refused(rich: Shopper) -> None:
    await rich.fill(MUG=1)
    with pytest.raises(Refused) as refused:
        await rich.look(rich.checkout(points=3_001))
    assert [(each.code, each.field) for each in refused.value.problems] == [("INSUFFICIENT_POINTS", ("points",))]


async def test_points_are_worth_nothing_in_another_currency(rich: Shopper) -> None:
    await rich.fill(MUG=1)
    rate = members.PointsRate(currency="USD")
    async with rich.database.snapshot() as reader:
        seen = await checkout.preview(reader, rich.checkout(), rich.id, rich.frame, NOW, rate)
    assert seen.points == checkout.PointsChances(0, 0, cny(0))


async def test_the_rate_and_the_share_are_the_shops(rich: Shopper) -> None:
    await rich.fill(MUG=1)
    rate = members.PointsRate(points_per_minor=10, most_bp=1_000)
    async with rich.database.snapshot() as reader:
        seen = await checkout.preview(reader, rich.checkout(points=3_000), rich.id, rich.frame, NOW, rate)
    assert (seen.cart.pricing.points_used, seen.points) == (3_000, checkout.PointsChances(3_000, 3_000, cny(300)))


async def place(ada: Shopper, points: int, **quantities: int) -> orders.Order:
    await ada.fill(**quantities)
    return await ada.see(await ada.place(await ada.order(ada.checkout(points=points))))


async def test_points_do_not_cost_free_delivery(rich: Shopper) -> None:
    await rich.fill(MUG=2)
    seen = await rich.look(rich.checkout(points=1_000))
    [options] = seen.delivery_options
    assert [each.fee for each in options.options] == [cny(0)]
    assert (seen.cart.pricing.freight, seen.payable) == (cny(0), cny(9_000))
    order = await rich.see(await rich.place(await rich.order(rich.checkout(points=1_000))))
    assert (order.freight, order.payable) == (cny(0), cny(9_000))


async def test_an_order_takes_its_points_and_an_unpaid_one_gives_them_back(rich: Shopper, database: Database) -> None:
    order = await place(rich, 2_000, MUG=1)
    assert (order.points_used, order.discount_total, order.payable) == (2_000, cny(2_000), cny(4_000))
    assert await points_of(rich) == 1_000
    assert await close(database, order)
    assert not await close(database, order)
    assert await points_of(rich) == 3_000
    assert await breaches(database) == []


async def test_what_is_cancelled_before_it_is_paid_gives_them_back(rich: Shopper, database: Database) -> None:
    await rich.cancel(await place(rich, 2_000, MUG=1))
    assert await points_of(rich) == 3_000
    assert await breaches(database) == []


async def test_each_child_of_a_paid_order_gives_its_own_back(rich: Shopper, database: Database) -> None:
    both = replace(rich, goods=await open_second_store(database, rich.goods))
    order = await both.pay(await place(both, 3_000, MUG=1, CHAIR=1))
    [children] = await orders.children_of(database.read(), [order])
    used = [each.points_used for each in children]
    assert (sum(used), min(used) > 0) == (3_000, True)
    await both.cancel(children[0])
    assert await points_of(both) == used[0]
    await both.cancel(await both.see(order.id))
    assert await points_of(both) == 3_000
    assert (await both.see(order.id)).refunded == order.payable
    assert await breaches(database) == []


async def test_of_two_orders_for_the_same_points_one_has_them(rich: Shopper, database: Database) -> None:
    wanted = [replace(rich.items(**{code: 1}), points=2_500) for code in ("MUG", "STOOL")]
    commands = [await rich.order(each, key=f"k{at}") for at, each in enumerate(wanted)]
    tries: list[Any] = await asyncio.gather(*map(rich.place, commands), return_exceptions=True)
    refused = [each for each in tries if isinstance(each, Refused)]
    assert len(refused) == 1
    assert "PAYABLE_CHANGED" in codes(refused[0]) or "INSUFFICIENT_POINTS" in codes(refused[0])
    assert refused[0].offers["preview"].points.balance == 500
    assert await points_of(rich) == 500
    assert await breaches(database) == []


async def test_a_guest_has_none(ada: Shopper) -> None:
    async with ada.database.snapshot() as reader:
        seen = await checkout.preview(reader, replace(ada.items(MUG=1), address_id=None), None, ada.frame, NOW)
    assert seen.points is None
