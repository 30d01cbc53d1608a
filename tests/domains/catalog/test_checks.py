"""What `stoa verify` proves of the catalogue: each claim holds for real goods, and a planted breach of it is found."""

from dataclasses import replace
from typing import Final

import pytest
from sqlalchemy import text

from domains import catalog
from domains.catalog import CHECKS, NewComponent, SetPrice, SkuPrice
from domains.kernel import Money
from persistence import Database, Statement, Transaction
from tests.domains.catalog.world import NOW, STORE, World, add, furnish, sku

pytestmark = pytest.mark.anyio

BREACHES: Final = {
    "a card shows what is true of its product, once changed tags were shown": [
        "UPDATE product_cards SET slug = 'x' WHERE product_id = 1"
    ],
    "a SKU's card shows its specs": ["UPDATE sku_cards SET specs = '{}' WHERE sku_id = 1"],
    "a card's prices are those of its SKUs": ["UPDATE sku_prices SET list_minor = 1 WHERE sku_id = 1"],
    "a rating to sort by is the mean of its stars": [
        "UPDATE product_cards SET rating_milli = 5000",
        "UPDATE shelves SET rating_milli = 5000",
    ],
    "products have the tags that rules give them, once these were followed": [
        "INSERT INTO tag_rules (tag_id, position, said, member_count, channel, listed_after_ms, min_sales) "
        "VALUES (1, 0, '{}', 0, 'PC', 0, 0)"
    ],
    "a product stands on its shelves while it is published, once changed tags were shown": [
        "DELETE FROM shelf_prices",
        "DELETE FROM shelves WHERE shelf_id <> 0",
    ],
    "a shelf says of a product what its card says": ["UPDATE shelves SET sales_count = 9"],
    "the prices on a shelf are those on the cards": ["DELETE FROM shelf_prices WHERE shelf_id = 0"],
    "a product can be had where one of its SKUs can": ["UPDATE sku_cards SET in_stock = {true}"],
    "what is on sale is approved, and in no violation": ["UPDATE products SET violation = 'x' WHERE id = 1"],
    "what a rule has taken off sale is off sale": [
        "INSERT INTO publishing_rules (id, kind, publishes_again, active, created_at) "
        "VALUES (1, 'NO_PICTURE', {true}, {true}, '2026-11-11T00:00:00+00:00')",
        "INSERT INTO products_taken_off (product_id, rule_id, at) VALUES (1, 1, '2026-11-11T00:00:00+00:00')",
    ],
    "a member's purchases are counted as their orders say": [
        "INSERT INTO purchase_counts (member_id, product_id, sku_id, period, began_on, quantity) "
        "VALUES (1, 1, 0, 'DAY', '2026-11-11', 2)",
    ],
    "only leaves hold products": ["UPDATE back_categories SET holds = NULL WHERE code = 'phones'"],
    "a store's price list has its own SKUs alone": [
        "INSERT INTO price_lists (id, code, name, currency, priority, starts_at, store_id, version, created_at) VALUES "
        "(1, 'a', '{}', 'CNY', 0, '2026-11-11T00:00:00+00:00', 99, 1, '2026-11-11T00:00:00+00:00')",
        "INSERT INTO price_list_entries (price_list_id, sku_id, min_quantity, amount_minor) VALUES (1, 1, 1, 1)",
    ],
    "a SKU is sold by its product's store": ["UPDATE skus SET store_id = 99 WHERE id = 1"],
    "each back category has its whole path": ["DELETE FROM back_category_ancestors WHERE distance = 1"],
    "each front category has its whole path": ["UPDATE front_category_ancestors SET distance = 2 WHERE distance = 1"],
}


async def live(database: Database) -> World:
    """Goods of every kind after a little of everything."""
    world = await furnish(database)
    phone, table, stool = await add(database, world.phone(), world.thing("table"), world.thing("stool"))
    ids = await catalog.get_sku_ids(database.read(), STORE, ["phone-b", "phone-w", "table", "stool"])
    parts = (NewComponent(sku_id=ids["table"], quantity=1), NewComponent(sku_id=ids["stool"], quantity=4))
    await add(database, world.thing("set", skus=(replace(sku("set"), components=parts),)))
    await add(database, world.phone("hidden"), published=False)

    async def work(tx: Transaction) -> None:
        await catalog.add_sales(tx, {phone: 3, stool: 9}, NOW)
        price = SkuPrice(list_price=Money(5, "USD"), market_price=Money(7, "USD"))
        await catalog.set_prices(tx, [SetPrice(sku_id=ids["table"], price=price)], NOW)
        await catalog.unpublish_products(tx, [table], NOW)
        await catalog.remove_sku(tx, catalog.RemoveSku(id=ids["phone-w"], version=1), NOW)

    await database.write(work)
    return world


async def broken(database: Database) -> list[str]:
    async with database.snapshot() as reader:
        return [check.claim for check in CHECKS if await check.find_breaches(reader)]


async def test_all_claims_hold_for_goods_that_live(database: Database) -> None:
    await live(database)
    assert await broken(database) == []


def test_every_claim_has_a_planted_breach() -> None:
    assert BREACHES.keys() == {check.claim for check in CHECKS}


@pytest.mark.parametrize("claim", BREACHES)
async def test_a_planted_breach_is_found(database: Database, claim: str) -> None:
    await live(database)

    async def plant(tx: Transaction) -> None:
        for statement in BREACHES[claim]:
            await tx.run(Statement(text(statement.replace("{true}", "true"))))

    await database.write(plant)
    assert claim in await broken(database)
