"""Lists of products, each compared with what plain Python makes of the same goods."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

import pytest
from sqlalchemy import text

from domains import catalog
from domains.catalog import AttributeFilter, Listing, MapFrontCategory, ProductFilter, ProductSort, SkuPrice
from domains.kernel import BadRequest, Frame, Money, window
from persistence import Database, Statement, Transaction, recorded_statements
from tests.domains.catalog.world import CNY, NOW, STORE, World, furnish, listed, sku

pytestmark = pytest.mark.anyio

SEED: Final = 20261111
USD: Final = Frame(currency="USD")


@dataclass(frozen=True, slots=True)
class Goods:
    """A product as the tests know it."""

    id: int
    slug: str
    category: str
    brand: str | None
    store: int
    tags: tuple[str, ...]
    colours: frozenset[str]
    price: int | None
    in_stock: bool
    sales: int
    listed: int
    rating: int


KEYS: Final[dict[ProductSort, Callable[[Goods], Any]]] = {
    ProductSort.RELEVANCE: lambda goods: (-goods.sales, -goods.id),
    ProductSort.SALES: lambda goods: (-goods.sales, -goods.id),
    ProductSort.NEWEST: lambda goods: (-goods.listed, -goods.id),
    ProductSort.RATING: lambda goods: (-goods.rating, -goods.id),
    ProductSort.PRICE_ASC: lambda goods: (goods.price is None, goods.price or 0, goods.id),
    ProductSort.PRICE_DESC: lambda goods: (goods.price is None, -(goods.price or 0), -goods.id),
}


async def test_all_sorts_and_filters_give_what_plain_python_gives(database: Database) -> None:
    world = await furnish(database)
    goods = await scatter(database, world)
    for sort, key in KEYS.items():
        for asked, fits in questions(world):
            expected = [each.slug for each in sorted(goods, key=key) if fits(each)]
            listing = replace(asked, sort=sort)
            assert await listed(database.read(), listing) == expected, (SEED, listing)
            assert await catalog.count_products(database.read(), listing, CNY) == len(expected), (SEED, listing)


@pytest.mark.parametrize("size", [1, 7, 24, 25, 99])
async def test_pages_forwards_and_backwards_add_up_to_the_list(database: Database, size: int) -> None:
    world = await furnish(database)
    goods = await scatter(database, world)
    listings = [Listing(sort=sort) for sort in ProductSort]
    listings.append(Listing(sort=ProductSort.PRICE_ASC, front_category_id=world.fronts["gadgets"]))
    for listing in listings:
        whole = await listed(database.read(), listing)
        assert len(whole) == len(goods) or listing.front_category_id
        assert await walk(database, listing, size, backwards=False) == whole
        assert await walk(database, listing, size, backwards=True) == whole


async def walk(database: Database, listing: Listing, size: int, *, backwards: bool) -> list[str]:
    """The slugs of all pages, each asked for with the cursor of the one before."""
    slugs: list[str] = []
    cursor: str | None = None
    while True:
        asked = window(last=size, before=cursor) if backwards else window(size, cursor)
        page = await catalog.list_products(database.read(), listing, asked, CNY)
        found = [edge.node.slug for edge in page.edges]
        slugs = [*found, *slugs] if backwards else [*slugs, *found]
        info = page.page_info
        assert (info.has_next_page if backwards else info.has_previous_page) is (cursor is not None)
        if not (info.has_previous_page if backwards else info.has_next_page):
            return slugs
        cursor = info.start_cursor if backwards else info.end_cursor


def questions(world: World) -> Iterable[tuple[Listing, Callable[[Goods], bool]]]:
    """Lists to ask for, each with what says whether goods belong in it."""
    fronts, brands = world.fronts, world.brands
    electronics = ("phones", "cameras")
    red = AttributeFilter("colour", ("red",))

    def asking(front: str | None = None, **members: Any) -> Listing:
        return Listing(front_category_id=fronts[front] if front else None, filter=ProductFilter(**members))

    yield asking(), lambda goods: True
    yield asking("gadgets"), lambda goods: goods.category in electronics
    yield asking("calls"), lambda goods: goods.category == "phones"
    yield (
        asking(front_category_ids=(fronts["stuff"], fronts["calls"])),
        lambda goods: goods.category in ("phones", "things"),
    )
    yield (
        asking("gadgets", front_category_ids=(fronts["stuff"], fronts["calls"])),
        lambda goods: goods.category == "phones",
    )
    yield asking(brand_ids=(brands["acme"],)), lambda goods: goods.brand == "acme"
    yield asking(brand_ids=tuple(brands.values())), lambda goods: goods.brand is not None
    yield asking(store_id=STORE + 1), lambda goods: goods.store == STORE + 1
    yield asking(in_stock=True), lambda goods: goods.in_stock
    yield asking(in_stock=False), lambda goods: not goods.in_stock
    yield asking(tag_codes=("hot",)), lambda goods: "hot" in goods.tags
    yield asking(tag_codes=("hot", "new")), lambda goods: bool(goods.tags)
    yield asking(attributes=(red,)), lambda goods: "red" in goods.colours
    yield (
        asking(attributes=(AttributeFilter("colour", ("red", "black")),)),
        lambda goods: bool(goods.colours & {"red", "black"}),
    )
    yield (
        asking(attributes=(red, AttributeFilter("screen_size", ("6.1",)))),
        lambda goods: "red" in goods.colours,
    )
    yield asking(attributes=(red, AttributeFilter("unknown", ("x",)))), lambda goods: False
    yield asking(price_min=Money(3_000, "CNY")), lambda goods: goods.price is not None and goods.price >= 3_000
    yield asking(price_max=Money(3_000, "CNY")), lambda goods: goods.price is not None and goods.price <= 3_000
    yield (
        asking("gadgets", in_stock=True, brand_ids=(brands["acme"],), price_max=Money(5_000, "CNY")),
        lambda goods: (
            goods.category in electronics
            and goods.in_stock
            and goods.brand == "acme"
            and goods.price is not None
            and goods.price <= 5_000
        ),
    )
    yield asking("gadgets", brand_ids=(0,)), lambda goods: False


async def scatter(database: Database, world: World, count: int = 60) -> list[Goods]:
    """Publishes goods that differ in everything that can be asked for; many are equal in one thing or another."""
    chance = random.Random(SEED)
    plans = [plan(chance, number) for number in range(count)]
    commands = [command_of(world, goods) for goods in plans]

    async def work(tx: Transaction) -> list[Goods]:
        results = await catalog.create_products(tx, commands, NOW)
        ids = [each.product_id or 0 for each in results]
        made = [replace(goods, id=product_id) for goods, product_id in zip(plans, ids, strict=True)]
        for goods in made:
            await catalog.publish_products(tx, [goods.id], NOW + timedelta(minutes=goods.listed))
        await catalog.add_sales(tx, {goods.id: goods.sales for goods in made}, NOW)
        stocked = [goods.slug for goods in made if goods.in_stock]
        for store in (STORE, STORE + 1):
            skus = await catalog.get_sku_ids(tx, store, stocked)
            await catalog.set_in_stock(tx, dict.fromkeys(skus.values(), True), NOW)
        for goods in made:
            for table in ("product_cards", "shelves"):
                await tx.run(RATE[table], milli=goods.rating, product=goods.id)
        return made

    return await database.write(work)


RATE: Final = {
    table: Statement(text(f"UPDATE {table} SET rating_milli = :milli WHERE product_id = :product"))
    for table in ("product_cards", "shelves")
}


def plan(chance: random.Random, number: int) -> Goods:
    category = chance.choice(["phones", "phones", "cameras", "things"])
    return Goods(
        id=0,
        slug=f"g{number}",
        category=category,
        brand=chance.choice([None, "acme", "other"]),
        store=chance.choice([STORE, STORE, STORE + 1]),
        tags=tuple(tag for tag in ("hot", "new") if chance.random() < 0.3),
        colours=frozenset(chance.sample(["black", "white", "red"], 2)) if category == "phones" else frozenset(),
        price=chance.choice([None, 1_000, 3_000, 5_000, 9_000]),
        in_stock=chance.random() < 0.5,
        sales=chance.randrange(4),
        listed=chance.randrange(5),
        rating=chance.choice([0, 3_000, 4_500]),
    )


def command_of(world: World, goods: Goods) -> catalog.CreateProduct:
    money = Money(goods.price, "CNY") if goods.price is not None else Money(700, "USD")
    price = (SkuPrice(list_price=money),)
    base = world.phone(goods.slug) if goods.category != "things" else world.thing(goods.slug)
    skus = [replace(sku(goods.slug), prices=price)]
    if goods.colours:
        skus = [
            replace(sku(goods.slug if n == 0 else f"{goods.slug}-{n}", colour=colour), prices=price)
            for n, colour in enumerate(sorted(goods.colours))
        ]
    return replace(
        base,
        back_category_id=world.categories[goods.category],
        brand_id=world.brands[goods.brand] if goods.brand else None,
        store_id=goods.store,
        tag_codes=goods.tags,
        attributes=base.attributes if goods.category == "phones" else base.attributes[:1],
        skus=tuple(skus),
    )


# --- what is shown where ---


async def test_hand_picked_products_are_listed_once_and_exclusions_win(database: Database) -> None:
    world = await furnish(database)
    goods = {each.slug: each for each in await scatter(database, world)}
    phones = [each for each in goods.values() if each.category == "phones"]
    things = [each for each in goods.values() if each.category == "things"]
    mapping = MapFrontCategory(
        front_category_id=world.fronts["calls"],
        back_category_ids=(world.categories["phones"], world.categories["electronics"]),
        product_ids=(phones[0].id, things[0].id, things[1].id),
        exclude_product_ids=(phones[1].id, things[1].id),
    )
    await database.write(lambda tx: catalog.map_front_category(tx, mapping))
    expected = {each.slug for each in goods.values() if each.category in ("phones", "cameras")}
    expected = expected - {phones[1].slug} | {things[0].slug}
    for sort in ProductSort:
        found = await listed(database.read(), Listing(front_category_id=world.fronts["calls"], sort=sort))
        assert len(found) == len(expected)
        assert set(found) == expected
    inside = ProductFilter(front_category_ids=(world.fronts["calls"],))
    within = Listing(front_category_id=world.fronts["stuff"], filter=inside)
    assert await listed(database.read(), within) == [things[0].slug]


async def test_an_exclusion_of_one_category_hides_nothing_in_another(database: Database) -> None:
    world = await furnish(database)
    await scatter(database, world, 10)
    whole = set(await listed(database.read(), Listing(front_category_id=world.fronts["gadgets"])))
    phone = next(iter(await listed(database.read(), Listing(front_category_id=world.fronts["calls"]))))
    page = await catalog.find_page(database.read(), phone, CNY)
    assert page is not None
    mapping = MapFrontCategory(
        front_category_id=world.fronts["calls"],
        back_category_ids=(world.categories["phones"],),
        exclude_product_ids=(page.id,),
    )
    await database.write(lambda tx: catalog.map_front_category(tx, mapping))
    assert phone not in await listed(database.read(), Listing(front_category_id=world.fronts["calls"]))
    assert set(await listed(database.read(), Listing(front_category_id=world.fronts["gadgets"]))) == whole
    both = ProductFilter(front_category_ids=(world.fronts["calls"], world.fronts["gadgets"]))
    assert phone in await listed(database.read(), Listing(filter=both))


async def test_a_front_category_that_is_not_there_shows_nothing(database: Database) -> None:
    world = await furnish(database)
    await scatter(database, world, 5)
    assert await listed(database.read(), Listing(front_category_id=0)) == []


async def test_what_has_no_price_in_the_currency_is_listed_without_one(database: Database) -> None:
    world = await furnish(database)
    goods = await scatter(database, world, 20)
    page = await catalog.list_products(database.read(), Listing(), window(100), USD)
    priced = {edge.node.slug for edge in page.edges if edge.node.price_range is not None}
    assert len(page.edges) == len(goods)
    assert priced == {each.slug for each in goods if each.price is None}


async def test_prices_are_not_filtered_in_another_currency(database: Database) -> None:
    await furnish(database)
    listing = Listing(filter=ProductFilter(price_min=Money(1, "USD")))
    with pytest.raises(BadRequest):
        await catalog.list_products(database.read(), listing, window(), CNY)


@pytest.mark.parametrize(
    "cursor", [("SALES", 1), ("NEWEST", 1, 1), ("SALES", "1", 1), ("SALES", 2**80, 1), ("SALES", None, 1), (1, 2, 3)]
)
async def test_a_cursor_of_another_list_is_refused(database: Database, cursor: tuple[Any, ...]) -> None:
    asked = replace(window(), cursor=cursor)
    with pytest.raises(BadRequest):
        await catalog.list_products(database.read(), Listing(sort=ProductSort.SALES), asked, CNY)


async def test_an_empty_page_has_no_cursors_and_says_whether_there_is_more(database: Database) -> None:
    world = await furnish(database)
    await scatter(database, world, 3)
    page = await catalog.list_products(database.read(), Listing(), window(0), CNY)
    assert (page.edges, page.page_info.has_next_page, page.page_info.end_cursor) == ([], True, None)


async def test_counting_stops_at_one_more_than_a_thousand(database: Database) -> None:
    world = await furnish(database)

    async def work(tx: Transaction) -> None:
        commands = [world.thing(f"t{number}") for number in range(1_005)]
        created = await catalog.create_products(tx, commands, NOW)
        await catalog.publish_products(tx, [each.product_id or 0 for each in created], NOW)

    await database.write(work)
    assert await catalog.count_products(database.read(), Listing(), CNY) == 1_001


async def test_a_page_takes_one_statement_and_at_most_two_at_the_end_of_a_list_by_price(database: Database) -> None:
    world = await furnish(database)
    await scatter(database, world)
    for sort in ProductSort:
        by_price = sort in (ProductSort.PRICE_ASC, ProductSort.PRICE_DESC)
        for size, most in ((24, 1), (100, 2 if by_price else 1)):
            with recorded_statements() as texts:
                await catalog.list_products(database.read(), Listing(sort=sort), window(size), CNY)
            assert len(texts) == most
