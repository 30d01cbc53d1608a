"""Stock over HTTP: seen by staff who may, and told to shoppers when there is too little."""

from datetime import timedelta
from typing import Any

import pytest

from domains import inventory, stores
from domains.inventory import Demand
from domains.kernel import encode_cursor
from schema.ids import global_id
from tests.goods import SINCE, Goods, stock_shop
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

STOCK = """
query ($sku: ID!, $asOf: DateTime, $first: Int, $after: String) {
  stock(skuId: $sku, asOf: $asOf) {
    sku { code }
    salesLayer { channel sellable locked sold activity presale }
    movements(first: $first, after: $after) {
      edges { cursor node { id at operation delta document layer } }
      pageInfo { hasNextPage }
    }
  }
}
"""
MOVEMENT = "query ($id: ID!) { node(id: $id) { ... on StockMovement { delta document } } }"


@pytest.fixture
async def goods(shop: ShopUnderTest) -> Goods:
    return await stock_shop(shop.database)


async def stock(client: Client, sku_id: int, **variables: Any) -> Any:
    return (await client.query(STOCK, sku=global_id("Sku", sku_id), **variables))["stock"]


async def test_staff_see_stock_and_the_ledger_behind_it(shop: ShopUnderTest, goods: Goods) -> None:
    mug = goods.skus["MUG"]
    await shop.database.write(lambda tx: inventory.lock(tx, "O-1", [Demand(mug, 3)], shop.clock()))
    seen = await stock(await hire(shop, "inventory.read"), mug)
    assert seen["sku"] == {"code": "MUG"}
    assert seen["salesLayer"] == [{"channel": None, "sellable": 7, "locked": 3, "sold": 0, "activity": 0, "presale": 0}]
    entries = [edge["node"] for edge in seen["movements"]["edges"]]
    assert [(entry["operation"], entry["delta"], entry["document"], entry["layer"]) for entry in entries] == [
        ("LOCK", -3, "O-1", "SALES"),
        ("ADD", 10, "receipt/1", "SALES"),
    ]


async def test_the_ledger_is_read_page_by_page(shop: ShopUnderTest, goods: Goods) -> None:
    mug = goods.skus["MUG"]
    await shop.database.write(lambda tx: inventory.lock(tx, "O-1", [Demand(mug, 3)], shop.clock()))
    client = await hire(shop, "inventory.read")
    newest = (await stock(client, mug, first=1))["movements"]
    assert newest["pageInfo"] == {"hasNextPage": True}
    older = (await stock(client, mug, first=1, after=newest["edges"][0]["cursor"]))["movements"]
    assert [edge["node"]["operation"] for edge in older["edges"]] == ["ADD"]
    assert older["pageInfo"] == {"hasNextPage": False}


async def test_stock_is_seen_as_it_was(shop: ShopUnderTest, goods: Goods) -> None:
    mug = goods.skus["MUG"]
    await shop.database.write(lambda tx: inventory.lock(tx, "O-1", [Demand(mug, 3)], shop.clock()))
    client = await hire(shop, "inventory.read")
    before = await stock(client, mug, asOf=SINCE.isoformat())
    assert (before["salesLayer"][0]["sellable"], before["salesLayer"][0]["locked"]) == (10, 0)
    assert await stock(client, mug, asOf=(SINCE - timedelta(seconds=1)).isoformat()) is None


@pytest.mark.parametrize("sku", [global_id("Sku", 999), global_id("Product", 1), "nonsense"])
async def test_what_is_no_sku_has_no_stock(shop: ShopUnderTest, goods: Goods, sku: str) -> None:
    client = await hire(shop, "inventory.read")
    assert (await client.query(STOCK, sku=sku))["stock"] is None


async def test_the_staff_of_a_store_see_its_own_stock_alone(shop: ShopUnderTest, goods: Goods) -> None:
    mug = goods.skus["MUG"]
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, SINCE))
    assert await stock(await hire(shop, "inventory.read", store_id=goods.store_id), mug) is not None
    assert await stock(await hire(shop, "inventory.read", store_id=other), mug) is None


async def test_stock_is_for_staff_with_the_permission(shop: ShopUnderTest, goods: Goods, client: Client) -> None:
    sku = global_id("Sku", goods.skus["MUG"])
    assert await client.error_codes(STOCK, sku=sku) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, "orders.read")).error_codes(STOCK, sku=sku) == ["FORBIDDEN"]


async def test_a_movement_is_found_by_its_id_by_those_who_may_see_stock(
    shop: ShopUnderTest, goods: Goods, client: Client
) -> None:
    reader = await hire(shop, "inventory.read")
    [edge] = (await stock(reader, goods.skus["MUG"]))["movements"]["edges"]
    movement = edge["node"]["id"]
    assert (await reader.query(MOVEMENT, id=movement))["node"] == {"delta": 10, "document": "receipt/1"}
    other = await hire(shop, "orders.read", store_id=goods.store_id)
    for asker in (client, other):
        assert (await asker.query(MOVEMENT, id=movement))["node"] is None


async def test_a_cursor_of_another_list_is_a_bad_request(shop: ShopUnderTest, goods: Goods) -> None:
    client = await hire(shop, "inventory.read")
    sku = global_id("Sku", goods.skus["MUG"])
    assert await client.error_codes(STOCK, sku=sku, after=encode_cursor(("x", 1))) == ["BAD_REQUEST"]


async def test_who_wants_more_than_there_is_is_told_what_can_be_had(goods: Goods, client: Client) -> None:
    lines = [{"skuId": global_id("Sku", goods.skus["MUG"]), "quantity": 11}]
    answer = (await client.run("CartAdd", token=None, lines=lines))["cartLinesAdd"]
    assert answer["userErrors"] == [
        {
            "code": "INSUFFICIENT_STOCK",
            "message": "Only 10 can be had now.",
            "field": ["input", "lines", "0", "quantity"],
            "available": 10,
        }
    ]


async def test_cards_show_what_ran_out_and_what_came_back(shop: ShopUnderTest, goods: Goods, client: Client) -> None:
    stool = goods.skus["STOOL"]

    async def in_stock() -> list[bool]:
        await shop.work()
        products = await client.query(
            '{ stool: product(slug: "stool") { inStock } set: product(slug: "set") { inStock } }'
        )
        return [products[slug]["inStock"] for slug in ("stool", "set")]

    assert await in_stock() == [True, True]
    await shop.database.write(lambda tx: inventory.lock(tx, "O-1", [Demand(stool, 7)], shop.clock()))
    assert await in_stock() == [True, False]  # three stools are left, and a set has four
    await shop.database.write(lambda tx: inventory.lock(tx, "O-2", [Demand(stool, 3)], shop.clock()))
    assert await in_stock() == [False, False]
    await shop.database.write(lambda tx: inventory.release(tx, "O-1", shop.clock()))
    assert await in_stock() == [True, True]
