"""The best sellers of many front categories at once, on both databases."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from domains import catalog
from domains.kernel import Channel, Money
from persistence import Database, Transaction, recorded_statements

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
# How many of each product were sold; e is out of stock and f is not published.
SOLD = {"a": 5, "b": 9, "c": 2, "d": 9, "e": 50, "f": 60}


@dataclass(frozen=True, slots=True)
class Goods:
    """Products a–c in one leaf, d–f in another, both below one root."""

    products: dict[str, int]
    root: int
    leaf: int


def named(text: str) -> dict[str, str]:
    return {"en": text}


async def fill(tx: Transaction) -> Goods:
    root = await catalog.create_back_category(tx, catalog.CreateBackCategory(name=named("Root")), NOW)
    leaves = [
        await catalog.create_back_category(tx, catalog.CreateBackCategory(name=named(name), parent_id=root), NOW)
        for name in ("One", "Two")
    ]
    products = {}
    for place, slug in enumerate(SOLD):
        sku = catalog.CreateSku(code=slug, prices=(catalog.SkuPrice(list_price=Money(100, "CNY")),))
        command = catalog.CreateProduct(
            store_id=1, back_category_id=leaves[place // 3], name=named(slug), slug=slug, skus=(sku,)
        )
        products[slug] = await catalog.create_product(tx, command, NOW)
    await catalog.publish_products(tx, [number for slug, number in products.items() if slug != "f"], NOW)
    await catalog.add_sales(tx, {products[slug]: sold for slug, sold in SOLD.items()}, NOW)
    sku_ids = await catalog.get_sku_ids(tx, 1, list(SOLD))
    await catalog.set_in_stock(tx, {number: code != "e" for code, number in sku_ids.items()}, NOW)
    return Goods(products, root, leaves[0])


async def front(
    tx: Transaction, slug: str, sources: Sequence[int] = (), picks: Sequence[int] = (), without: Sequence[int] = ()
) -> int:
    command = catalog.CreateFrontCategory(channel=Channel.PC, slug=slug, name=named(slug))
    front_id = await catalog.create_front_category(tx, command, NOW)
    mapping = catalog.MapFrontCategory(
        front_category_id=front_id,
        back_category_ids=tuple(sources),
        product_ids=tuple(picks),
        exclude_product_ids=tuple(without),
    )
    await catalog.map_front_category(tx, mapping)
    return front_id


async def best(database: Database, front_ids: Sequence[int], goods: Goods, first: int = 10) -> list[str]:
    """The slugs of the best sellers of each category, as words."""
    slugs = {number: slug for slug, number in goods.products.items()}
    found = await catalog.get_best_seller_ids(database.read(), front_ids, first)
    return ["".join(slugs[each] for each in found.get(front_id, ())) for front_id in front_ids]


async def test_the_best_come_first_and_of_equal_ones_the_newest(database: Database) -> None:
    goods = await database.write(fill)
    everything = await database.write(lambda tx: front(tx, "all", [goods.root]))
    assert await best(database, [everything], goods) == ["dbac"]


async def test_no_more_are_answered_than_are_wanted(database: Database) -> None:
    goods = await database.write(fill)
    everything = await database.write(lambda tx: front(tx, "all", [goods.root]))
    assert await best(database, [everything], goods, first=2) == ["db"]


async def test_picked_products_count_and_excluded_ones_do_not(database: Database) -> None:
    goods = await database.write(fill)
    ids = goods.products
    mixed = await database.write(
        lambda tx: front(tx, "mixed", [goods.leaf], [ids["d"], ids["b"], ids["e"], ids["f"]], [ids["a"]])
    )
    assert await best(database, [mixed], goods) == ["dbc"]


async def test_an_excluded_product_is_out_even_where_it_is_picked(database: Database) -> None:
    goods = await database.write(fill)
    picked = await database.write(lambda tx: front(tx, "x", [], [goods.products["d"]], [goods.products["d"]]))
    assert await best(database, [picked], goods) == [""]


async def test_many_categories_take_one_statement(database: Database) -> None:
    goods = await database.write(fill)
    leaf = await database.write(lambda tx: front(tx, "leaf", [goods.leaf]))
    everything = await database.write(lambda tx: front(tx, "all", [goods.root]))
    nothing = await database.write(lambda tx: front(tx, "nothing"))
    with recorded_statements() as statements:
        assert await best(database, [leaf, everything, nothing, 404], goods) == ["bac", "dbac", "", ""]
    assert len(statements) == 1
