"""Lists and pages cost the same however many products there are: SQLite's steps are counted, not seconds."""

import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from domains import catalog
from domains.catalog import Listing, ProductFilter, ProductSort
from domains.kernel import Money, window
from persistence import Reader, Row, Statement, migrating
from tests.domains.catalog.world import CNY

pytestmark = pytest.mark.anyio

FEW, MANY = 400, 8_000
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


class CountingReader:
    """Reads a SQLite file, and counts the steps that SQLite takes in tens."""

    def __init__(self, path: Path) -> None:
        self.steps = 0
        self._connection = sqlite3.connect(path)
        self._connection.set_progress_handler(self._step, 10)

    def _step(self) -> None:
        self.steps += 1

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
    reader = CountingReader(path)
    assert await read(reader) == 24
    return reader.steps


def fill(path: Path, count: int) -> None:
    """Puts products on the shelves of four leaves under two roots; front category 1 shows one root and a leaf."""
    numbers = "(WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {}) SELECT n FROM n)"
    connection = sqlite3.connect(path)
    connection.executescript(_FILL.format(products=numbers.format(count), ten=numbers.format(10)))
    connection.close()


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
INSERT INTO card_prices SELECT id, 'PC', 'CNY', id * 31 % 99991, id * 31 % 99991, NULL FROM products;
INSERT INTO shelves (shelf_id, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli)
  SELECT shelf, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli
  FROM (SELECT category_id, ancestor_id AS shelf FROM back_category_ancestors
        UNION ALL SELECT category_id, 0 FROM back_category_ancestors WHERE distance = 0)
  JOIN product_cards ON back_category_id = category_id;
INSERT INTO shelf_prices (shelf_id, channel, currency, price_minor, product_id)
  SELECT shelf_id, channel, currency, min_minor, product_id FROM shelves JOIN card_prices USING (product_id);
INSERT INTO front_categories (id, channel, slug, name, position, created_at)
  VALUES (1, 'PC', 'one', '{{"en": "One"}}', 0, '2026-01-01T00:00:00.000000+00:00');
INSERT INTO front_category_ancestors VALUES (1, 1, 0);
INSERT INTO front_category_sources VALUES (1, 1), (1, 3), (1, 4);
"""
