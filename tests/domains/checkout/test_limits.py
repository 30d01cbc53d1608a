"""How many a member may buy in a time: counted when they order, also of many orders at once, and given back."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domains import catalog, checkout, orders
from domains.catalog import LimitPeriod, PurchaseLimit, SetPurchaseLimits
from domains.kernel import Refused
from persistence import Database, recorded_statements
from tests.domains.catalog.world import rows_of
from tests.domains.checkout.shopping import (
    NOW,
    Shopper,
    another_shopper,
    breaches,
    close,
    codes,
    open_second_store,
    told,
)
from tests.domains.checkout.test_races import at_once

pytestmark = pytest.mark.anyio

WEEK, EVER = LimitPeriod.WEEK, LimitPeriod.EVER


async def limit(
    ada: Shopper, product: str, most: int, period: LimitPeriod = WEEK, sku: str | None = None, **more: Any
) -> None:
    """Limits a product, or one of its SKUs, and nothing else of it."""
    product_id = ada.goods.products[product]
    version = (await catalog.get_versions(ada.database.read(), [product_id]))[product_id]
    limits = (PurchaseLimit(product_id, None if sku is None else ada.goods.skus[sku], period, most, **more),)
    command = SetPurchaseLimits(product_id=product_id, version=version, limits=limits)
    await ada.database.write(lambda tx: catalog.set_purchase_limits(tx, command, NOW))


async def buy(ada: Shopper, key: str, now: datetime = NOW, **quantities: int) -> int:
    """Orders goods at once, past the cart."""
    return await ada.place(await ada.order(ada.items(**quantities), key), now)


async def refused(ada: Shopper, key: str, now: datetime = NOW, **quantities: int) -> list[Any]:
    """What stands in the way of an order; the total is as it would be without it."""
    wanted = ada.items(**quantities)
    with pytest.raises(Refused) as caught:
        await ada.look(wanted, now)
    preview = caught.value.offers["preview"]
    order = checkout.PlaceOrder(
        checkout=wanted, idempotency_key=key, expected_payable=preview.payable, expected_digest=preview.digest
    )
    with pytest.raises(Refused) as caught:
        await ada.place(order, now)
    return told(caught)


def shirts(small: int, medium: int) -> dict[str, Any]:
    return {"SHIRT-S": small, "SHIRT-M": medium}


async def notes(ada: Shopper) -> list[str]:
    lines = [line for group in (await ada.look()).cart.groups for line in group.lines]
    return [note.message for line in lines for note in line.notes if note.code == "PURCHASE_LIMIT"]


async def test_what_was_bought_before_counts(ada: Shopper, database: Database) -> None:
    await limit(ada, "mug", 3)
    await buy(ada, "one", MUG=2)
    assert await refused(ada, "two", MUG=2) == [("PURCHASE_LIMIT_EXCEEDED", ("items", "0", "quantity"))]
    await buy(ada, "two", MUG=1)
    assert await breaches(database) == []


async def test_a_cart_tells_what_is_left(ada: Shopper) -> None:
    await limit(ada, "mug", 3)
    await ada.fill(MUG=1)
    assert await notes(ada) == ["At most 3 a week."]
    await buy(ada, "one", MUG=2)
    assert await notes(ada) == ["At most 3 a week: 1 left for you."]


async def test_a_cart_that_goes_beyond_is_told_so_before_it_is_ordered(ada: Shopper) -> None:
    await limit(ada, "mug", 3)
    await ada.fill(MUG=4)
    with pytest.raises(Refused) as caught:
        await ada.look()
    assert told(caught) == [("PURCHASE_LIMIT_EXCEEDED", None)]


@pytest.mark.parametrize(
    ("period", "first", "still", "again"),
    [
        (LimitPeriod.DAY, "2026-11-11T00:00:00+08:00", "2026-11-11T23:59:59+08:00", "2026-11-12T00:00:00+08:00"),
        (LimitPeriod.WEEK, "2026-11-09T00:00:00+08:00", "2026-11-15T23:59:59+08:00", "2026-11-16T00:00:00+08:00"),
        (LimitPeriod.MONTH, "2026-11-01T00:00:00+08:00", "2026-11-30T23:59:59+08:00", "2026-12-01T00:00:00+08:00"),
    ],
)
async def test_periods_are_those_of_the_shop_s_calendar(
    ada: Shopper, period: LimitPeriod, first: str, still: str, again: str
) -> None:
    await limit(ada, "mug", 1, period)
    moments = [datetime.fromisoformat(each).astimezone(UTC) for each in (first, still, again)]
    await buy(ada, "one", moments[0], MUG=1)
    assert await refused(ada, "two", moments[1], MUG=1) == [("PURCHASE_LIMIT_EXCEEDED", ("items", "0", "quantity"))]
    await ada.place(await order_at(ada, "three", moments[2]), moments[2])


async def order_at(ada: Shopper, key: str, now: datetime) -> checkout.PlaceOrder:
    wanted = ada.items(MUG=1)
    seen = await ada.look(wanted, now)
    return checkout.PlaceOrder(
        checkout=wanted, idempotency_key=key, expected_payable=seen.payable, expected_digest=seen.digest
    )


async def test_what_has_no_period_counts_from_its_moment_on(ada: Shopper) -> None:
    await limit(ada, "mug", 1, EVER, since=NOW + timedelta(days=1))
    await buy(ada, "before", MUG=2)
    later = NOW + timedelta(days=400)
    await ada.place(await order_at(ada, "one", later), later)
    much_later = later + timedelta(days=400)
    assert await refused(ada, "two", much_later, MUG=1) == [
        ("PURCHASE_LIMIT_EXCEEDED", ("items", "0", "quantity")),
    ]


async def test_skus_of_a_product_count_together_and_one_that_is_named_alone(ada: Shopper) -> None:
    await limit(ada, "shirt", 2)
    assert await refused(ada, "a", **shirts(2, 1)) == [
        ("PURCHASE_LIMIT_EXCEEDED", ("items", "0", "quantity")),
    ]
    await limit(ada, "shirt", 2, sku="SHIRT-M")
    await buy(ada, "b", **shirts(3, 2))
    assert await refused(ada, "c", **shirts(1, 1)) == [
        ("PURCHASE_LIMIT_EXCEEDED", ("items", "1", "quantity")),
    ]


async def test_an_order_by_itself_may_be_limited(ada: Shopper) -> None:
    await limit(ada, "mug", 2, LimitPeriod.ORDER)
    assert await refused(ada, "a", MUG=3) == [("PURCHASE_LIMIT_EXCEEDED", ("items", "0", "quantity"))]
    await buy(ada, "b", MUG=2)
    await buy(ada, "c", MUG=2)


async def test_each_member_has_their_own_count(ada: Shopper, database: Database) -> None:
    bob = await another_shopper(database, ada.goods, "bob")
    await limit(ada, "mug", 1)
    await buy(ada, "one", MUG=1)
    await buy(bob, "one", MUG=1)


async def test_what_is_cancelled_or_not_paid_in_time_may_be_bought_again(ada: Shopper, database: Database) -> None:
    await limit(ada, "mug", 2)
    order = await ada.see(await buy(ada, "one", MUG=2))
    await ada.cancel(order)
    unpaid = await ada.see(await buy(ada, "two", MUG=2))
    assert await close(database, unpaid)
    paid = await ada.pay(await ada.see(await buy(ada, "three", MUG=2)))
    await ada.cancel(paid)
    await buy(ada, "four", MUG=2)
    assert await breaches(database) == []


async def test_of_twenty_orders_of_one_member_at_once_three_are_made(ada: Shopper, database: Database) -> None:
    await limit(ada, "mug", 3)
    placing = [await ada.order(ada.items(MUG=1), f"k{at}") for at in range(20)]
    outcomes = await at_once(*(ada.place(each) for each in placing))
    assert Counter(map(tuple, map(codes, outcomes))) == {(): 3, ("PURCHASE_LIMIT_EXCEEDED",): 17}
    assert await rows_of(database, "SELECT quantity FROM purchase_counts") == [(3,)]
    assert (await ada.stock("MUG"))[:2] == (7, 3)
    assert await breaches(database) == []


async def test_of_orders_and_cancellations_at_once_what_is_counted_is_what_is_bought(
    ada: Shopper, database: Database
) -> None:
    await limit(ada, "mug", 3)
    standing = [await ada.see(await buy(ada, f"old{at}", MUG=1)) for at in range(3)]
    wanted = ada.items(MUG=1)
    with pytest.raises(Refused) as caught:
        await ada.look(wanted)
    seen = caught.value.offers["preview"]
    placing = [
        checkout.PlaceOrder(
            checkout=wanted, idempotency_key=f"k{at}", expected_payable=seen.payable, expected_digest=seen.digest
        )
        for at in range(6)
    ]
    outcomes = await at_once(*(ada.cancel(each) for each in standing), *(ada.place(each) for each in placing))
    made = sum(isinstance(each, int) for each in outcomes)
    assert made <= 3
    assert await rows_of(database, "SELECT quantity FROM purchase_counts") == [(made,)]
    assert await breaches(database) == []


async def test_what_is_not_limited_is_bought_in_as_many_statements_as_before(ada: Shopper) -> None:
    order = await ada.order(ada.items(MUG=1))
    with recorded_statements() as texts:
        await ada.place(order)
    tables = ("purchase_limits", "purchase_counts", "purchase_claims")
    assert [text for text in texts if any(table in text for table in tables)] == []


async def test_a_limit_that_is_lowered_leaves_nothing(ada: Shopper) -> None:
    await limit(ada, "mug", 5)
    await buy(ada, "one", MUG=4)
    await limit(ada, "mug", 2)
    await ada.fill(MUG=1)
    with pytest.raises(Refused) as caught:
        await ada.look()
    [problem] = caught.value.problems
    assert isinstance(problem, catalog.PurchaseLimitReached)
    assert problem.left == 0


async def test_a_part_of_an_order_that_is_cancelled_gives_back_what_was_in_it(ada: Shopper, database: Database) -> None:
    shopper = replace(ada, goods=await open_second_store(database, ada.goods))
    chairs = await catalog.get_product_ids(database.read(), ["chair"])
    shopper = replace(shopper, goods=replace(shopper.goods, products=shopper.goods.products | chairs))
    for product in ("mug", "chair"):
        await limit(shopper, product, 3)
    order = await shopper.pay(await shopper.buy(MUG=2, CHAIR=2))
    (children,) = await orders.children_of(database.read(), [order])
    [part] = [each for each in children if each.store_id != ada.goods.store_id]
    await shopper.cancel(part)
    found = await rows_of(database, "SELECT product_id, quantity FROM purchase_counts ORDER BY product_id")
    assert found == [(shopper.goods.products["mug"], 2), (shopper.goods.products["chair"], 0)]
    assert await breaches(database) == []
