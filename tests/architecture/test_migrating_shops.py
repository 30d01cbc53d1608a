"""Shops that are older than the code keep what they had when they are brought to its shape."""

from typing import Final

import pytest
import sqlalchemy as sa
from alembic import command

from domains import catalog
from domains.kernel import Frame, window
from persistence import Database, migrating
from tests.architecture.test_migrations import empty_url
from tests.domains.catalog.world import rows_of

pytestmark = pytest.mark.anyio
__all__ = ["empty_url"]  # the fixture that the tests here ask for


_AT: Final = "'2026-01-01T00:00:00.000000+00:00'"
# A shop before front categories had rules: one product, shown by its category, with a brand, a tag and a facet.
_BEFORE_RULES: Final = (
    f"INSERT INTO back_categories (id, name, position, holds, created_at) VALUES (5, '{{}}', 0, 'PRODUCTS', {_AT})",
    "INSERT INTO back_category_ancestors (category_id, ancestor_id, distance) VALUES (5, 5, 0)",
    f"INSERT INTO brands (id, name, created_at) VALUES (7, '{{}}', {_AT})",
    "INSERT INTO tags (id, code, label, kind) VALUES (3, 'hot', '{}', 'ACTIVITY')",
    f"""INSERT INTO products (id, slug, name, store_id, back_category_id, brand_id, type, status, published,
                              tax_rate_bp, created_at, updated_at)
        VALUES (9, 'lamp', '{{}}', 1, 5, 7, 'PHYSICAL', 'APPROVED', true, 0, {_AT}, {_AT})""",
    """INSERT INTO product_cards (product_id, slug, name, store_id, back_category_id, category_path, brand_id, status,
           published, listed_at_ms, images, tags, in_stock, sales_count, rating_sum, rating_milli, good, neutral, bad)
        VALUES (9, 'lamp', '{}', 1, 5, '[5]', 7, 'APPROVED', true, 8, '{"en": []}', '{"en": []}', true, 4, 0, 0, 0, 0,
                0)""",
    "INSERT INTO card_prices (product_id, channel, currency, min_minor, max_minor) VALUES (9, 'PC', 'CNY', 100, 100)",
    "INSERT INTO card_facets (product_id, code, value) VALUES (9, 'colour', 'red')",
    "INSERT INTO product_tags (product_id, tag_id) VALUES (9, 3)",
    """INSERT INTO shelves (shelf_id, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli)
        VALUES (0, 9, 1, 7, true, 4, 8, 0), (5, 9, 1, 7, true, 4, 8, 0)""",
    """INSERT INTO shelf_prices (shelf_id, channel, currency, price_minor, product_id)
        VALUES (0, 'PC', 'CNY', 100, 9), (5, 'PC', 'CNY', 100, 9)""",
    f"""INSERT INTO front_categories (id, channel, slug, name, position, created_at)
        VALUES (2, 'PC', 'lamps', '{{}}', 0, {_AT}), (4, 'PC', 'empty', '{{}}', 0, {_AT})""",
    "INSERT INTO front_category_ancestors (category_id, ancestor_id, distance) VALUES (2, 2, 0), (4, 4, 0)",
    "INSERT INTO front_category_sources (front_category_id, back_category_id) VALUES (2, 5)",
)


async def test_a_shop_from_before_the_rules_shows_what_it_showed_and_can_be_ruled(empty_url: str) -> None:
    await migrating._on_connection(empty_url, _open_old_shop)
    await migrating.migrate(empty_url)
    database = await Database.open(empty_url, durable=False)
    try:
        reader, frame = database.read(), Frame()
        assert await catalog.count_in_front_categories(reader, [2, 4]) == {2: 1}
        mapping = catalog.ProductRule(
            brand_ids=(7,), tag_codes=("hot",), attributes=(catalog.AttributeFilter("colour", ("red",)),)
        )
        assert (await catalog.get_mappings(reader, [2]))[2].include == (catalog.ProductRule(back_category_ids=(5,)),)
        for sort in catalog.ProductSort:
            listing = catalog.Listing(front_category_id=2, sort=sort)
            page = await catalog.list_products(reader, listing, window(), frame)
            assert [edge.node.slug for edge in page.edges] == ["lamp"]
            every = catalog.ProductFilter(brand_ids=(7,), tag_codes=("hot",), attributes=mapping.attributes)
            page = await catalog.list_products(reader, catalog.Listing(filter=every, sort=sort), window(), frame)
            assert [edge.node.slug for edge in page.edges] == ["lamp"]
        claims = {each.claim for each in catalog.CHECKS if "shel" in each.claim}
        assert len(claims) == 3
        assert [
            each.claim for each in catalog.CHECKS if each.claim in claims and await each.find_breaches(reader)
        ] == []
    finally:
        await database.close()


async def test_days_out_of_stock_from_before_they_were_counted_count_from_the_migration(empty_url: str) -> None:
    def sell_out(connection: sa.Connection) -> None:
        _open_old_shop(connection)
        command.upgrade(migrating._config(connection), "0012")
        connection.exec_driver_sql("UPDATE product_cards SET in_stock = false")

    await migrating._on_connection(empty_url, sell_out)
    await migrating.migrate(empty_url)
    database = await Database.open(empty_url, durable=False)
    try:
        assert await rows_of(database, "SELECT 1 FROM product_cards WHERE stock_changed_at_ms > listed_at_ms") == [(1,)]
    finally:
        await database.close()


def _open_old_shop(connection: sa.Connection) -> None:
    command.upgrade(migrating._config(connection), "0007")
    for statement in _BEFORE_RULES:
        connection.exec_driver_sql(statement)
