"""Lists and pages cost the same however many products there are: SQLite's steps are counted, not seconds."""

import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from domains import catalog
from domains.catalog import AttributeFilter, Listing, ProductFilter, ProductSort
from domains.kernel import Money, window
from persistence import Reader, Row, Statement, migrating
from tests.domains.catalog.world import CNY

pytestmark = pytest.mark.anyio

FEW, MANY = 2_000, 20_000
LISTINGS: Final = {
    "the whole shop": Listing(),
    "a front category": Listing(front_category_id=1),
    "by price": Listing(front_category_id=1, sort=ProductSort.PRICE_ASC),
    "the dearest first": Listing(sort=ProductSort.PRICE_DESC),
    "the newest": Listing(front_category_id=1, sort=ProductSort.NEWEST),
    "the best rated": Listing(sort=ProductSort.RATING),
    "filtered": Listing(
        front_category_id=1,
        filter=ProductFilter(in_stock=True, brand_ids=(1, 2, 3), price_max=Money(50_000, "CNY")),
    ),
}
# Front category 2 shows brands 1 to 3 with tag 1; 3 a subtree with two colours, tag 2 and a price from and to;
# 4 what is cheap; 5 all of these rules, with picks and exclusions; 6 what costs next to nothing.
RULED: Final = {
    f"{front}, {sort}": Listing(front_category_id=front, sort=sort) for front in (2, 3, 4, 5) for sort in ProductSort
} | {
    "with a tag": Listing(filter=ProductFilter(tag_codes=("t1",))),
    "with a colour, by price": Listing(
        filter=ProductFilter(attributes=(AttributeFilter("colour", ("c1",)),)), sort=ProductSort.PRICE_ASC
    ),
    "of a brand, the newest": Listing(filter=ProductFilter(brand_ids=(3,)), sort=ProductSort.NEWEST),
    "from a price on": Listing(filter=ProductFilter(price_min=Money(50_000, "CNY")), sort=ProductSort.PRICE_ASC),
    "up to a price, the dearest first": Listing(
        filter=ProductFilter(price_max=Money(50_000, "CNY")), sort=ProductSort.PRICE_DESC
    ),
}


class CountingReader:
    """Reads a SQLite file, and counts the steps that SQLite takes in tens."""

    def __init__(self, path: Path) -> None:
        self.steps = 0
        self._connection = sqlite3.connect(path)
        self._connection.set_progress_handler(self._step, 10)

    def _step(self) -> None:
        self.steps += 1

    def close(self) -> None:
        self._connection.close()

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        compiled = statement.compiled("sqlite")
        rows = self._connection.execute(compiled.text, compiled.arguments(parameters)).fetchall()
        return rows if compiled.read is None else list(map(compiled.read, rows))


@pytest.fixture(scope="module")
async def shops(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A shop with few products and one with many, otherwise alike."""
    shops = {count: tmp_path_factory.mktemp("growth") / f"{count}.db" for count in (FEW, MANY)}
    for count, path in shops.items():
        await migrating.create_tables(f"sqlite:///{path}")
        fill(path, count)
    return shops


@pytest.mark.parametrize("name", LISTINGS)
async def test_a_page_of_a_list_costs_the_same(shops: dict[int, Path], name: str) -> None:
    async def read(reader: Reader) -> int:
        page = await catalog.list_products(reader, LISTINGS[name], window(24), CNY)
        return len(page.edges)

    few, many = [await cost(path, read) for path in shops.values()]
    assert many <= 1.2 * few


@pytest.mark.parametrize("name", RULED)
async def test_a_page_of_a_category_by_rules_costs_the_same(shops: dict[int, Path], name: str) -> None:
    async def read(reader: Reader) -> int:
        page = await catalog.list_products(reader, RULED[name], window(24), CNY)
        return len(page.edges)

    few, many = [await cost(path, read) for path in shops.values()]
    # How far a shelf is walked for 24 that fit is a matter of luck, but not of how long it is, which is tenfold.
    assert many <= 2 * few


async def test_a_list_by_price_that_ends_within_a_rule_s_prices_is_not_searched_for_what_has_none(
    shops: dict[int, Path],
) -> None:
    steps = []
    for path in shops.values():
        with closing(CountingReader(path)) as reader:
            listing = Listing(front_category_id=6, sort=ProductSort.PRICE_ASC)
            page = await catalog.list_products(reader, listing, window(24), CNY)
            assert len(page.edges) < 24
            steps.append(reader.steps)
    # A few rows more that fit, but not the 18,000 more that the whole shop has.
    assert steps[1] <= steps[0] + 1_000


async def test_a_product_page_costs_the_same(shops: dict[int, Path]) -> None:
    async def read(reader: Reader) -> int:
        page = await catalog.find_page(reader, "p100", CNY)
        assert page is not None
        breadcrumbs = await catalog.get_breadcrumbs(reader, [page.id], CNY)
        await catalog.get_specifications(reader, [page.id], "en")
        await catalog.get_options(reader, [page.id], "en")
        await catalog.get_skus_of(reader, [page.id], CNY)
        return 24 * len(breadcrumbs)

    few, many = [await cost(path, read) for path in shops.values()]
    assert many <= 1.2 * few


async def cost(path: Path, read: Callable[[Reader], Awaitable[int]]) -> int:
    with closing(CountingReader(path)) as reader:
        assert await read(reader) == 24
        return reader.steps


def fill(path: Path, count: int) -> None:
    """Puts products on the shelves of four leaves under two roots; front category 1 shows one root and a leaf."""
    numbers = "(WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {}) SELECT n FROM n)"
    connection = sqlite3.connect(path)
    connection.executescript(_FILL.format(products=numbers.format(count), ten=numbers.format(10), **SHELVES))
    connection.close()


SHELVES: Final = {"brand": 2**40, "tag": 2 * 2**40, "facet": 3 * 2**40}
_FILL: Final = """
INSERT INTO back_categories (id, parent_id, name, position, holds, created_at)
  SELECT n, CASE WHEN n <= 2 THEN NULL ELSE 1 + n % 2 END, '{{"en": "Category"}}', 0,
         CASE WHEN n <= 2 THEN 'CATEGORIES' ELSE 'PRODUCTS' END, '2026-01-01T00:00:00.000000+00:00'
  FROM {ten} WHERE n <= 6;
INSERT INTO back_category_ancestors SELECT id, id, 0 FROM back_categories;
INSERT INTO back_category_ancestors SELECT id, parent_id, 1 FROM back_categories WHERE parent_id IS NOT NULL;
INSERT INTO brands (id, name, created_at)
  SELECT n, '{{"en": "Brand"}}', '2026-01-01T00:00:00.000000+00:00' FROM {ten};
INSERT INTO products (id, slug, name, store_id, back_category_id, brand_id, type, status, published, tax_rate_bp,
                      created_at, updated_at)
  SELECT n, 'p' || n, '{{"en": "Product"}}', 1, 3 + n % 4, 1 + n % 10, 'PHYSICAL', 'APPROVED', 1, 0,
         '2026-01-01T00:00:00.000000+00:00', '2026-01-01T00:00:00.000000+00:00' FROM {products};
INSERT INTO product_cards (product_id, slug, name, store_id, back_category_id, category_path, brand_id, status,
                           published, listed_at_ms, images, tags, in_stock, sales_count, rating_sum, rating_milli, good,
                           neutral, bad)
  SELECT id, slug, name, store_id, back_category_id, '[]', brand_id, status, published, id, '{{"en": []}}',
         '{{"en": []}}', id % 10 <> 0, id * 7919 % 100, 0, id * 31 % 5000, 0, 0, 0 FROM products;
INSERT INTO skus (id, product_id, store_id, code, spec_key, is_bundle, position, created_at)
  SELECT id, id, 1, slug, '', 0, 0, created_at FROM products;
INSERT INTO sku_cards (sku_id, product_id, specs, in_stock) SELECT id, id, '{{"en": []}}', 1 FROM products;
INSERT INTO card_prices SELECT id, 'PC', 'CNY', id * 7907 % 99991, id * 7907 % 99991, NULL FROM products;
INSERT INTO tags (id, code, label, kind) SELECT n, 't' || n, '{{"en": "Tag"}}', 'ACTIVITY' FROM {ten} WHERE n <= 2;
INSERT INTO product_tags (product_id, tag_id)
  SELECT products.id, tags.id FROM products JOIN tags ON products.id * 40503 % 65521 % 4 = tags.id;
INSERT INTO facets (id, code, value) SELECT n, 'colour', 'c' || n FROM {ten} WHERE n <= 5;
INSERT INTO card_facets (product_id, code, value)
  SELECT id, 'colour', 'c' || (1 + id * 48271 % 65537 % 5) FROM products;
INSERT INTO shelves (shelf_id, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli)
  SELECT shelf, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli
  FROM (SELECT category_id, ancestor_id AS shelf FROM back_category_ancestors
        UNION ALL SELECT category_id, 0 FROM back_category_ancestors WHERE distance = 0)
  JOIN product_cards ON back_category_id = category_id
  UNION ALL
  SELECT shelf, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli
  FROM (SELECT id, {brand} + brand_id AS shelf FROM products
        UNION ALL SELECT product_id, {tag} + tag_id FROM product_tags
        UNION ALL SELECT product_id, {facet} + facets.id FROM card_facets JOIN facets USING (code, value)) AS due
  JOIN product_cards ON product_id = due.id;
INSERT INTO shelf_prices (shelf_id, channel, currency, price_minor, product_id)
  SELECT shelf_id, channel, currency, min_minor, product_id FROM shelves JOIN card_prices USING (product_id);
INSERT INTO front_categories (id, channel, slug, name, position, created_at)
  SELECT n, 'PC', 'front-' || n, '{{"en": "One"}}', 0, '2026-01-01T00:00:00.000000+00:00' FROM {ten} WHERE n <= 6;
INSERT INTO front_category_ancestors SELECT id, id, 0 FROM front_categories;
INSERT INTO front_category_rules (id, front_category_id, channel, position, member_count, currency, price_min,
                                  price_max)
  VALUES (1, 1, 'PC', 0, 1, NULL, NULL, NULL), (2, 2, 'PC', 0, 2, NULL, NULL, NULL),
         (3, 3, 'PC', 0, 3, 'CNY', 20000, 80000), (4, 4, 'PC', 0, 1, 'CNY', NULL, 10000),
         (5, 5, 'PC', 0, 2, NULL, NULL, NULL), (6, 5, 'PC', 1, 3, 'CNY', 20000, 80000),
         (7, 5, 'PC', 2, 1, 'CNY', NULL, 10000), (8, 6, 'PC', 0, 1, 'CNY', NULL, 90);
INSERT INTO front_category_sources (rule_id, shelf_id, front_category_id, member, leads)
  VALUES (1, 1, 1, 0, 1), (1, 3, 1, 0, 1), (1, 4, 1, 0, 1),
         (2, {brand} + 1, 2, 0, 0), (2, {brand} + 2, 2, 0, 0), (2, {brand} + 3, 2, 0, 0), (2, {tag} + 1, 2, 1, 1),
         (3, {facet} + 1, 3, 0, 0), (3, {facet} + 2, 3, 0, 0), (3, {tag} + 2, 3, 1, 1), (3, 1, 3, 2, 0),
         (4, 0, 4, 0, 1);
INSERT INTO front_category_sources (rule_id, shelf_id, front_category_id, member, leads)
  SELECT rule_id + 3, shelf_id, 5, member, leads FROM front_category_sources WHERE rule_id > 1;
INSERT INTO front_category_sources (rule_id, shelf_id, front_category_id, member, leads) VALUES (8, 0, 6, 0, 1);
INSERT INTO front_category_picks SELECT 5, id FROM products WHERE id <= 10;
INSERT INTO front_category_exclusions SELECT 5, id FROM products WHERE id > 1980 AND id <= 2000;
"""
