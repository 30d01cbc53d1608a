"""Prices by staff: what is said stays said, promotion prices begin and end by themselves, and the past is known."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import Listing, PricedPeriod, PriceSku, ProductSort, SetPrice, SkuPrice
from domains.kernel import Frame, Money, Refused, window
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import CNY, NOW, STORE, World, add, furnish, listed, rows_of

pytestmark = pytest.mark.anyio


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


def later(**time: float) -> datetime:
    return NOW + timedelta(**time)


def period(minor: int, starts_at: datetime | None = None, ends_at: datetime | None = None) -> PricedPeriod:
    return PricedPeriod(price=cny(minor), starts_at=starts_at, ends_at=ends_at)


async def thing(database: Database, world: World, slug: str = "a", price: int = 5_000) -> int:
    """The id of a SKU for sale at a price."""
    await add(database, world.thing(slug, price))
    return (await catalog.get_sku_ids(database.read(), STORE, [slug]))[slug]


async def price(
    database: Database, by: stores.Author, sku_id: int, listed: int, now: datetime = NOW, **more: Any
) -> None:
    asked = PriceSku(sku_id=sku_id, list_price=cny(listed), **more)
    await database.write(lambda tx: catalog.price_skus(tx, [asked], (), now, by))


async def run_jobs(database: Database, now: datetime) -> None:
    await catalog.jobs()["catalog.turn_prices"](database, {}, now)


async def prices_of(database: Database, sku_id: int, frame: Frame = CNY) -> tuple[int | None, int | None, int | None]:
    """What a SKU costs, by list, and the struck-through reference."""
    sku = (await catalog.get_skus(database.read(), [sku_id], frame))[sku_id]
    found = [None if each is None else each.minor for each in (sku.price, sku.list_price, sku.market_price)]
    return found[0], found[1], found[2]


async def lowest(database: Database, sku_id: int, now: datetime) -> int:
    return (await catalog.get_lowest_prices(database.read(), [sku_id], "CNY", now))[sku_id].minor


async def test_what_is_not_said_of_a_price_stays_and_null_takes_it_away(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 4_000, market_price=cny(6_000), cost=cny(2_000), promotion=period(3_000))
    await price(database, grace, sku_id, 4_500)
    assert await prices_of(database, sku_id) == (3_000, 4_500, 6_000)
    assert (await catalog.get_costs(database.read(), [sku_id], "CNY")) == {sku_id: cny(2_000)}
    await price(database, grace, sku_id, 4_500, market_price=None, cost=None, promotion=None)
    assert await prices_of(database, sku_id) == (4_500, 4_500, None)
    assert await catalog.get_costs(database.read(), [sku_id], "CNY") == {}


async def test_a_promotion_price_counts_from_its_start_until_just_before_its_end(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    dear, cheap = await thing(database, world, "dear"), await thing(database, world, "cheap", 4_000)
    await price(database, grace, dear, 5_000, promotion=period(3_000, later(hours=1), later(hours=2)))
    by_price = Listing(sort=ProductSort.PRICE_ASC)
    for minutes, first, paid in (
        (59, "cheap", 5_000),
        (60, "dear", 3_000),
        (119, "dear", 3_000),
        (120, "cheap", 5_000),
    ):
        await run_jobs(database, later(minutes=minutes))
        assert (await listed(database.read(), by_price))[0] == first
        assert (await prices_of(database, dear))[0] == paid
    assert await catalog.get_promotion_prices(database.read(), [dear, cheap], "CNY") == {}


async def test_workers_at_once_begin_a_promotion_price_once(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 5_000, promotion=period(3_000, later(hours=1)))
    await asyncio.gather(*(run_jobs(database, later(hours=1)) for _ in range(3)))
    assert await rows_of(database, "SELECT price_minor FROM past_prices") == [(5_000,)]


async def test_a_promotion_price_said_anew_takes_the_other_s_place(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 5_000, promotion=period(3_000, later(hours=1)))
    await price(database, grace, sku_id, 5_000, promotion=period(2_000, later(hours=3)))
    await run_jobs(database, later(hours=2))
    assert (await prices_of(database, sku_id))[0] == 5_000
    await run_jobs(database, later(hours=3))
    assert (await prices_of(database, sku_id))[0] == 2_000


async def test_a_price_that_is_set_whole_ends_what_was_to_come(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 5_000, promotion=period(3_000, later(hours=1)))
    whole = SetPrice(sku_id=sku_id, price=SkuPrice(list_price=cny(4_800)))
    await database.write(lambda tx: catalog.set_prices(tx, [whole], NOW))
    await run_jobs(database, later(hours=1))
    assert (await prices_of(database, sku_id))[0] == 4_800


async def test_a_worker_that_comes_too_late_begins_nothing_that_is_over(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 5_000, promotion=period(3_000, later(hours=1), later(hours=2)))
    await run_jobs(database, later(hours=3))
    assert (await prices_of(database, sku_id))[0] == 5_000
    assert await rows_of(database, "SELECT count(*) FROM past_prices") == [(0,)]


async def test_the_lowest_of_thirty_days_forgets_what_is_older(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    assert await lowest(database, sku_id, NOW) == 5_000
    await price(database, grace, sku_id, 3_000, now=later(days=1))
    await price(database, grace, sku_id, 6_000, now=later(days=2))
    assert await lowest(database, sku_id, later(days=2)) == 3_000
    assert await lowest(database, sku_id, later(days=32, seconds=-1)) == 3_000
    assert await lowest(database, sku_id, later(days=32)) == 6_000


async def test_what_a_sku_cost_is_kept_only_where_the_price_is_another(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 5_000, market_price=cny(9_000))
    assert await rows_of(database, "SELECT count(*) FROM past_prices") == [(0,)]


async def test_who_changed_prices_is_in_the_history_of_the_product(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 4_000, promotion=period(3_000, later(hours=1)))
    await run_jobs(database, later(hours=1))
    [product_id] = [row[0] for row in await rows_of(database, "SELECT id FROM products")]
    edges = (await catalog.get_histories(database.read(), [product_id], window(2)))[product_id].edges
    told = [
        (edge.node.action, edge.node.staff_name, edge.node.after[f"{sku_id} CNY"]["promotion_price"]) for edge in edges
    ]
    assert told == [("PRICED", None, 3_000), ("PRICED", "Grace", None)]


async def test_all_that_is_wrong_with_prices_is_said_and_none_is_set(database: Database) -> None:
    world, other = await furnish(database), await author(database, STORE + 1)
    mine = await author(database, STORE)
    sku_id = await thing(database, world)
    good = PriceSku(sku_id=sku_id, list_price=cny(4_000))
    asked = [
        good,
        good,
        PriceSku(sku_id=99, list_price=cny(-1), cost=Money(1, "USD")),
        PriceSku(sku_id=98, list_price=cny(5), promotion=period(5, later(days=2), later(days=1))),
    ]
    with pytest.raises(Refused) as caught:
        await database.write(lambda tx: catalog.price_skus(tx, asked, (), NOW, mine))
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [
        ("ALREADY_EXISTS", ("prices", "1", "sku_id")),
        ("INVALID", ("prices", "2", "list_price")),
        ("INVALID", ("prices", "2", "cost")),
        ("INVALID", ("prices", "3", "promotion", "price")),
        ("INVALID", ("prices", "3", "promotion", "ends_at")),
        ("NOT_FOUND", ("prices", "2", "sku_id")),
        ("NOT_FOUND", ("prices", "3", "sku_id")),
    ]
    with pytest.raises(Refused) as caught:
        await price(database, other, sku_id, 1)
    assert [problem.code for problem in caught.value.problems] == ["NOT_FOUND"]
    assert (await prices_of(database, sku_id))[0] == 5_000


async def test_many_prices_take_no_more_statements_than_one(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    skus = [await thing(database, world, f"t{n}") for n in range(12)]

    async def all_at(minor: int, *sku_ids: int) -> int:
        periods = [period(minor - 1, NOW + timedelta(days=place)) for place in range(1, len(sku_ids) + 1)]
        asked = [
            PriceSku(sku_id=each, list_price=cny(minor), promotion=promotion)
            for each, promotion in zip(sku_ids, periods, strict=True)
        ]
        with recorded_statements() as record:
            await database.write(lambda tx: catalog.price_skus(tx, asked, (), NOW, grace))
        return len(record)

    assert await all_at(4_000, skus[0]) == await all_at(3_000, *skus)


async def test_every_claim_of_the_catalogue_holds_after_prices_turned(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    sku_id = await thing(database, world)
    await price(database, grace, sku_id, 5_000, promotion=period(3_000, later(hours=1)))
    await run_jobs(database, later(hours=1))
    assert [each.claim for each in catalog.CHECKS if await each.find_breaches(database.read())] == []
