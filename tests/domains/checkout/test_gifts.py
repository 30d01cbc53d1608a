"""Gifts in orders, on both databases: chosen, placed, paid for, lost to others, and given back."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text

from domains import catalog, checkout, inventory, marketing, orders
from domains.catalog import LimitPeriod, PurchaseLimit, SetPurchaseLimits
from domains.checkout import GiftChoice
from domains.kernel import Refused
from domains.orders import OrderStatus
from domains.reactions import REACTIONS
from persistence import Database, Statement, deliver_all
from tests.domains.checkout.shopping import (
    CLOSING,
    NOW,
    Channel,
    Shopper,
    another_shopper,
    breaches,
    codes,
    open_second_store,
    work,
)
from tests.gifts import from_spend, give, only, with_item

pytestmark = pytest.mark.anyio

_SALES = Statement(text("select product_id, sales_count from product_cards"))


async def lines_of(ada: Shopper, order: orders.Order) -> list[tuple[str, int, int, bool]]:
    (found,) = await orders.lines_of(ada.database.read(), [order])
    return [(line.sku_code, line.quantity, line.paid_total.minor, line.is_gift) for line in found]


def choosing(ada: Shopper, promotion: marketing.Promotion, *skus: str) -> tuple[GiftChoice, ...]:
    return (GiftChoice(promotion.id, tuple(ada.goods.skus[code] for code in skus)),)


async def problems(ada: Shopper, wanted: checkout.Checkout) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        await ada.look(wanted)
    return [(each.code, ".".join(each.field or ())) for each in refused.value.problems]


async def limit_to_two_a_day(ada: Shopper, product: str) -> None:
    product_id = ada.goods.products[product]
    version = (await catalog.get_versions(ada.database.read(), [product_id]))[product_id]
    limits = (PurchaseLimit(product_id, None, LimitPeriod.DAY, 2),)
    command = SetPurchaseLimits(product_id=product_id, version=version, limits=limits)
    await ada.database.write(lambda tx: catalog.set_purchase_limits(tx, command, NOW))


async def sales_of(ada: Shopper, product: str) -> int:
    product_id = ada.goods.products[product]
    rows = await ada.database.read().rows(_SALES)
    return {row[0]: int(row[1]) for row in rows}[product_id]


async def test_gifts_are_lines_of_the_order_and_hold_their_stock(ada: Shopper, database: Database) -> None:
    promotion = await give(database, with_item(ada.goods, "HIDDEN"), scope=only(ada.goods, "MUG"))
    order = await ada.buy(MUG=2)
    assert await lines_of(ada, order) == [("MUG", 2, 10_000, False), ("HIDDEN", 2, 0, True)]
    (lines,) = await orders.lines_of(database.read(), [order])
    assert [line.gift_promotion_id for line in lines] == [None, promotion.id]
    assert (order.payable.minor, await ada.stock("HIDDEN")) == (10_000, (8, 2, 0))
    assert await breaches(database) == []


async def test_an_add_on_is_in_all_sums_of_the_order(ada: Shopper, database: Database) -> None:
    promotion = await give(database, from_spend(ada.goods, 20_000, 2, HIDDEN=990, MUG=500))
    wanted = replace(ada.items(STOOL=1), gift_choices=choosing(ada, promotion, "HIDDEN", "MUG"))
    order = await ada.see(await ada.place(await ada.order(wanted)))
    assert await lines_of(ada, order) == [
        ("STOOL", 1, 17_000, False),
        ("HIDDEN", 1, 990, True),
        ("MUG", 1, 500, True),
    ]
    sums = (order.goods_total, order.discount_total, order.freight, order.payable)
    assert [each.minor for each in sums] == [21_490, 3_000, 0, 18_490]
    order = await ada.pay(order)
    assert (order.paid.minor, await ada.stock("HIDDEN")) == (18_490, (9, 0, 1))
    order = await ada.cancel(order)
    assert (order.refunded, await ada.stock("HIDDEN")) == (order.paid, (10, 0, 1))
    assert await breaches(database) == []


async def test_an_unpaid_order_gives_its_gifts_back(ada: Shopper, database: Database) -> None:
    await give(database, with_item(ada.goods, "HIDDEN"))
    await ada.cancel(await ada.buy("a", MUG=1))
    assert await ada.stock("HIDDEN") == (10, 0, 0)
    order = await ada.buy("b", MUG=1)
    await work(database, Channel(), CLOSING)
    assert (await ada.see(order.id)).status is OrderStatus.CLOSED
    assert await ada.stock("HIDDEN") == (10, 0, 0)
    assert await breaches(database) == []


async def test_a_gift_of_another_store_goes_with_that_stores_child(ada: Shopper, database: Database) -> None:
    ada = replace(ada, goods=await open_second_store(database, ada.goods))
    await give(database, with_item(ada.goods, "CHAIR"), scope=only(ada.goods, "MUG"))
    order = await ada.pay(await ada.buy(MUG=1, CHAIR=1))
    (children,) = await orders.children_of(database.read(), [order])
    assert [await lines_of(ada, child) for child in children] == [
        [("MUG", 1, 5_000, False)],
        [("CHAIR", 1, 3_000, False), ("CHAIR", 1, 0, True)],
    ]
    for child in children:
        await ada.cancel(child)
    assert (await ada.see(order.id)).refunded == order.paid
    assert (await ada.stock("CHAIR"))[0] == 10
    assert await breaches(database) == []


async def test_a_gift_is_not_counted_as_bought(ada: Shopper, database: Database) -> None:
    await give(database, with_item(ada.goods, "SHIRT-S", 3), scope=only(ada.goods, "SHIRT-S"))
    await limit_to_two_a_day(ada, "shirt")
    order = await ada.pay(await ada.see(await ada.place(await ada.order(ada.items(**{"SHIRT-S": 1})))))
    assert [each[:2] for each in await lines_of(ada, order)] == [("SHIRT-S", 1), ("SHIRT-S", 3)]
    await deliver_all(database, REACTIONS, NOW)
    assert await sales_of(ada, "shirt") == 1
    await ada.cancel(order)
    await deliver_all(database, REACTIONS, NOW)
    assert (await sales_of(ada, "shirt"), (await ada.stock("SHIRT-S"))[0]) == (0, 10)
    assert await breaches(database) == []


async def test_what_cannot_be_had_of_the_chosen_gifts_is_blamed_on_its_place(ada: Shopper, database: Database) -> None:
    promotion = await give(database, from_spend(ada.goods, 4_000, HIDDEN=0, LAMP=0))
    mug = ada.items(MUG=1)
    chosen = (*choosing(ada, promotion, "HIDDEN", "LAMP"), GiftChoice(0, (ada.goods.skus["MUG"],)))
    assert await problems(ada, replace(mug, gift_choices=chosen)) == [
        ("GIFT_GONE", "gift_choices.0.sku_ids.1"),
        ("GIFT_GONE", "gift_choices.1.sku_ids.0"),
    ]
    twice = choosing(ada, promotion, "HIDDEN") * 2
    assert await problems(ada, replace(mug, gift_choices=twice)) == [("INVALID", "gift_choices.1.promotion_id")]
    assert await problems(ada, replace(mug, gift_choices=twice * 26)) == [("INVALID", "gift_choices")]
    many = (GiftChoice(promotion.id, tuple(range(21))),)
    assert ("INVALID", "gift_choices.0.sku_ids") in await problems(ada, replace(mug, gift_choices=many))


async def test_no_gift_is_taken_where_the_choice_is_empty(ada: Shopper, database: Database) -> None:
    promotion = await give(database, with_item(ada.goods, "HIDDEN"))
    seen = await ada.look(replace(ada.items(MUG=1), gift_choices=(GiftChoice(promotion.id, ()),)))
    assert seen.cart.pricing.gifts == ()


async def test_an_order_whose_gift_is_gone_is_refused_with_the_preview_as_it_is_now(
    ada: Shopper, database: Database
) -> None:
    await give(database, with_item(ada.goods, "HIDDEN", 10))
    command = await ada.order(ada.items(MUG=1))
    sold = [inventory.Demand(ada.goods.skus["HIDDEN"], 10)]
    await database.write(lambda tx: inventory.lock(tx, "order/1", sold, NOW))
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    preview = refused.value.offers["preview"]
    assert codes(refused.value) == ["PAYABLE_CHANGED"]
    assert (preview.payable, preview.cart.pricing.gifts) == (command.expected_payable, ())
    again = replace(command, expected_digest=preview.digest)
    assert await lines_of(ada, await ada.see(await ada.place(again))) == [("MUG", 1, 5_000, False)]


async def leave(database: Database, ada: Shopper, code: str, quantity: int) -> None:
    sold = [inventory.Demand(ada.goods.skus[code], 10 - quantity)]
    await database.write(lambda tx: inventory.lock(tx, "others", sold, NOW))


async def test_of_twenty_orders_at_once_as_many_have_the_gift_as_there_are(ada: Shopper, database: Database) -> None:
    promotion = await give(database, with_item(ada.goods, "HIDDEN"), scope=only(ada.goods, "MUG"))
    await database.write(lambda tx: inventory.receive(tx, [(ada.goods.skus["MUG"], 10)], "receipt/3", NOW, "receipt/3"))
    await leave(database, ada, "HIDDEN", 5)
    shoppers = [await another_shopper(database, ada.goods, f"shopper{at}") for at in range(20)]
    wanted = [replace(each.items(MUG=1), gift_choices=choosing(ada, promotion, "HIDDEN")) for each in shoppers]
    commands = [await each.order(one) for each, one in zip(shoppers, wanted, strict=True)]
    racing = (each.place(command) for each, command in zip(shoppers, commands, strict=True))
    outcomes = await asyncio.gather(*racing, return_exceptions=True)
    refused = [each for each in outcomes if isinstance(each, Refused)]
    assert sum(isinstance(each, int) for each in outcomes) == 5
    assert len(refused) == 15
    for each in refused:
        assert codes(each)[0] == "GIFT_GONE"
        assert each.problems[0].field == ("gift_choices", "0", "sku_ids", "0")
        assert each.offers["preview"].cart.pricing.gifts == ()
    assert await ada.stock("HIDDEN") == (0, 10, 0)
    given = await database.read().rows(Statement(text("select sum(quantity) from order_lines where total = 0")))
    assert given[0][0] == 5
    assert await breaches(database) == []
