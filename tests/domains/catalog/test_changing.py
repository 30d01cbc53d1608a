"""What changes on cards and lists at once: publishing, prices, stock, sales."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from domains import catalog
from domains.catalog import Listing, ProductSort, SetPrice, SkuPrice
from domains.kernel import Channel, Frame, Money, Refused
from persistence import Database, Transaction, recorded_statements
from tests.domains.catalog.world import CNY, NOW, STORE, World, add, furnish, listed, rows_of, sku

pytestmark = pytest.mark.anyio


async def card(database: Database, product_id: int, frame: Frame = CNY) -> catalog.ProductCard:
    return (await catalog.get_products(database.read(), [product_id], frame))[product_id]


async def publish(database: Database, *ids: int, minutes: int = 0) -> list[catalog.ListingResult]:
    return await database.write(lambda tx: catalog.publish_products(tx, ids, NOW + timedelta(minutes=minutes)))


async def unpublish(database: Database, *ids: int) -> list[catalog.ListingResult]:
    return await database.write(lambda tx: catalog.unpublish_products(tx, ids, NOW))


async def set_prices(database: Database, *prices: SetPrice) -> None:
    await database.write(lambda tx: catalog.set_prices(tx, prices, NOW))


def price(sku_id: int, minor: int, currency: str = "CNY", promotion: int | None = None) -> SetPrice:
    lower = None if promotion is None else Money(promotion, currency)
    return SetPrice(sku_id=sku_id, price=SkuPrice(list_price=Money(minor, currency), promotion_price=lower))


async def sku_of(database: Database, code: str) -> int:
    return (await catalog.get_sku_ids(database.read(), STORE, [code]))[code]


async def test_publishing_puts_a_product_into_lists_and_unpublishing_takes_it_out(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.phone("p"), published=False)
    gadgets = Listing(front_category_id=world.fronts["gadgets"])
    assert await listed(database.read(), gadgets) == []
    await publish(database, product_id)
    assert await listed(database.read(), gadgets) == ["p"]
    assert (await card(database, product_id)).published
    await unpublish(database, product_id)
    assert await listed(database.read(), gadgets) == []
    assert await listed(database.read(), Listing(sort=ProductSort.PRICE_ASC)) == []
    assert not (await card(database, product_id)).published


async def test_each_product_of_a_batch_has_its_result(database: Database) -> None:
    world = await furnish(database)
    one, two = await add(database, world.thing("one"), world.thing("two"), published=False)
    await publish(database, one)
    results = await publish(database, two, 0, one)
    assert [(each.id, each.product_id, [p.code for p in each.problems]) for each in results] == [
        (two, two, []),
        (0, None, ["NOT_FOUND"]),
        (one, one, []),
    ]
    hidden = await unpublish(database, one, 0)
    assert [(each.product_id, [p.code for p in each.problems]) for each in hidden] == [(one, []), (None, ["NOT_FOUND"])]


async def test_a_product_that_is_not_approved_is_not_published(database: Database) -> None:
    from sqlalchemy import text

    from persistence import Statement

    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"), published=False)
    reject = Statement(text("UPDATE products SET status = 'REJECTED'"))
    await database.write(lambda tx: tx.run(reject))
    (result,) = await publish(database, product_id)
    assert [problem.code for problem in result.problems] == ["TRANSITION_NOT_ALLOWED"]
    assert await listed(database.read(), Listing()) == []


async def test_a_product_is_as_new_as_when_it_was_first_published(database: Database) -> None:
    world = await furnish(database)
    one, two = await add(database, world.thing("one"), world.thing("two"), published=False)
    await publish(database, one)
    await publish(database, two, minutes=1)
    await unpublish(database, one)
    await publish(database, one, minutes=2)
    assert await listed(database.read(), Listing(sort=ProductSort.NEWEST)) == ["two", "one"]


async def test_publishing_many_takes_no_more_statements_than_publishing_one(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, *(world.thing(f"t{n}") for n in range(30)), published=False)
    with recorded_statements() as one:
        await publish(database, ids[0])
    with recorded_statements() as many:
        await publish(database, *ids[1:])
    assert len(many) == len(one)


async def test_a_new_price_is_on_the_card_and_in_the_lists_at_once(database: Database) -> None:
    world = await furnish(database)
    dear, cheap = await add(database, world.thing("dear", 5_000), world.thing("cheap", 1_000))
    by_price = Listing(sort=ProductSort.PRICE_ASC)
    assert await listed(database.read(), by_price) == ["cheap", "dear"]
    await set_prices(database, price(await sku_of(database, "dear"), 6_000, promotion=500))
    assert await listed(database.read(), by_price) == ["dear", "cheap"]
    for channel in Channel:
        found = (await card(database, dear, Frame(channel=channel))).price_range
        assert found == catalog.MoneyRange(Money(500, "CNY"), Money(500, "CNY"))
    assert (await card(database, cheap)).price_range == catalog.MoneyRange(Money(1_000, "CNY"), Money(1_000, "CNY"))


async def test_a_price_in_another_currency_leaves_the_others(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a", 5_000))
    await set_prices(database, price(await sku_of(database, "a"), 700, "USD"))
    assert (await card(database, product_id)).price_range == catalog.MoneyRange(
        Money(5_000, "CNY"), Money(5_000, "CNY")
    )
    usd = await card(database, product_id, Frame(currency="USD"))
    assert usd.price_range == catalog.MoneyRange(Money(700, "USD"), Money(700, "USD"))


async def test_prices_are_set_all_or_none(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a", 5_000))
    good = price(await sku_of(database, "a"), 1)
    mixed = replace(good, price=replace(good.price, market_price=Money(1, "USD")))
    with pytest.raises(Refused) as caught:
        await set_prices(database, good, price(0, 1), good, mixed, price(good.sku_id, -1, "USD"))
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [
        ("NOT_FOUND", ("prices", "1", "sku_id")),
        ("INVALID", ("prices", "2")),
        ("INVALID", ("prices", "3")),
        ("INVALID", ("prices", "3", "market_price")),
        ("INVALID", ("prices", "4", "list_price")),
    ]
    assert (await card(database, product_id)).price_range == catalog.MoneyRange(
        Money(5_000, "CNY"), Money(5_000, "CNY")
    )


async def test_a_product_can_be_had_as_long_as_one_of_its_skus_can(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.phone("p"))
    black, white = await sku_of(database, "p-b"), await sku_of(database, "p-w")
    in_stock = Listing(filter=catalog.ProductFilter(in_stock=True))

    async def after(**flags: bool) -> tuple[bool, list[str]]:
        stock = {{"black": black, "white": white}[name]: flag for name, flag in flags.items()}
        await database.write(lambda tx: catalog.set_in_stock(tx, stock, NOW))
        return (await card(database, product_id)).in_stock, await listed(database.read(), in_stock)

    assert await after(black=True) == (True, ["p"])
    assert await after(white=True, black=False) == (True, ["p"])
    found = (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]
    assert [each.in_stock for each in found] == [False, True]
    assert await after(white=False) == (False, [])


async def test_two_skus_that_run_out_at_once_leave_no_product_in_stock(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.phone("p"))
    skus = [await sku_of(database, code) for code in ("p-b", "p-w")]
    for _ in range(5):
        await database.write(lambda tx: catalog.set_in_stock(tx, dict.fromkeys(skus, True), NOW))

        async def run_out(sku_id: int) -> None:
            await database.write(lambda tx: catalog.set_in_stock(tx, {sku_id: False}, NOW))

        await asyncio.gather(*map(run_out, skus))
        assert not (await card(database, product_id)).in_stock


async def test_sales_are_counted_and_taken_back(database: Database) -> None:
    world = await furnish(database)
    one, two = await add(database, world.thing("one"), world.thing("two"))
    await database.write(lambda tx: catalog.add_sales(tx, {one: 5, two: 3}, NOW))
    assert await listed(database.read(), Listing(sort=ProductSort.SALES)) == ["one", "two"]
    await database.write(lambda tx: catalog.add_sales(tx, {one: -4}, NOW))
    assert await listed(database.read(), Listing(sort=ProductSort.SALES)) == ["two", "one"]
    assert (await card(database, one)).sales_count == 1


async def test_stock_and_sales_stay_through_a_change_of_price_and_publishing(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"))
    sku_id = await sku_of(database, "a")

    async def know(tx: Transaction) -> None:
        await catalog.set_in_stock(tx, {sku_id: True}, NOW)
        await catalog.add_sales(tx, {product_id: 7}, NOW)

    await database.write(know)
    await set_prices(database, price(sku_id, 1))
    await unpublish(database, product_id)
    await publish(database, product_id)
    assert await listed(database.read(), Listing(filter=catalog.ProductFilter(in_stock=True))) == ["a"]
    assert (await card(database, product_id)).sales_count == 7


async def test_prices_set_while_a_product_is_published_are_the_ones_listed(database: Database) -> None:
    world = await furnish(database)
    for round_ in range(6):
        (product_id,) = await add(database, world.thing(f"t{round_}", 1_000), published=False)
        sku_id = await sku_of(database, f"t{round_}")
        await asyncio.gather(publish(database, product_id), set_prices(database, price(sku_id, 2_000 + round_)))
        stale = await rows_of(database, f"SELECT price_minor FROM shelf_prices WHERE product_id = {product_id}")
        assert set(stale) == {(2_000 + round_,)}


async def test_an_empty_catalogue_says_so(database: Database) -> None:
    assert not await catalog.has_products(database.read())
    world: World = await furnish(database)
    assert not await catalog.has_products(database.read())
    await add(database, world.thing("a", skus=(sku("a"),)), published=False)
    assert await catalog.has_products(database.read())
