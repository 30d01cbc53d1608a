"""Tags on products over HTTP, many at a time."""

from typing import Any

import pytest

from domains import stores
from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, stock
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

WRITE = "catalog.product.write"
SET = """mutation ($input: ProductTagsSetInput!) { productTagsSet(input: $input) {
  results { id product { slug tags { code label kind } } userErrors { code field } } userErrors { code field } } }"""


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


def given(stocked: Stocked, *names: str, **changes: Any) -> dict[str, Any]:
    ids = [global_id("Product", stocked.products[each]) for each in names]
    return {"ids": ids, "tagCodes": ["new"]} | changes


async def test_each_product_of_a_batch_has_its_result_and_lists_follow_at_once(
    shop: ShopUnderTest, client: Client, stocked: Stocked
) -> None:
    writer = await hire(shop, WRITE, "catalog.product.read", store_id=stocked.store_id)
    asked = given(stocked, "stool", "hidden")
    asked["ids"].append("nonsense")
    payload = (await writer.query(SET, input=asked))["productTagsSet"]
    new = [{"code": "new", "label": "New", "kind": "ACTIVITY"}]
    assert payload == {
        "results": [
            {"id": asked["ids"][0], "product": {"slug": "stool", "tags": new}, "userErrors": []},
            {"id": asked["ids"][1], "product": {"slug": "hidden", "tags": new}, "userErrors": []},
            {"id": "nonsense", "product": None, "userErrors": [{"code": "NOT_FOUND", "field": ["input", "ids", "2"]}]},
        ],
        "userErrors": [],
    }
    page = (await client.run("ProductList", filter={"tagCodes": ["new"]}))["products"]
    assert [edge["node"]["slug"] for edge in page["edges"]] == ["stool"]


async def test_a_batch_that_is_wrong_as_a_whole_changes_nothing(shop: ShopUnderTest, stocked: Stocked) -> None:
    writer = await hire(shop, WRITE)
    for asked, code, field in (
        (given(stocked, "stool", tagCodes=["new", "none"]), "NOT_FOUND", ["input", "tagCodes", "1"]),
        (given(stocked), "REQUIRED", ["input", "ids"]),
        (given(stocked, "stool", tagCodes=["new"] * 51), "INVALID", ["input", "tagCodes"]),
    ):
        payload = (await writer.query(SET, input=asked))["productTagsSet"]
        assert payload == {"results": [], "userErrors": [{"code": code, "field": field}]}


async def test_only_those_who_may_write_products_tag_them(
    shop: ShopUnderTest, client: Client, stocked: Stocked
) -> None:
    asked = given(stocked, "stool")
    assert await client.error_codes(SET, input=asked) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, "catalog.product.read")).error_codes(SET, input=asked) == ["FORBIDDEN"]
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, shop.clock()))
    stranger = await hire(shop, WRITE, store_id=other)
    (result,) = (await stranger.query(SET, input=asked))["productTagsSet"]["results"]
    assert [error["code"] for error in result["userErrors"]] == ["NOT_FOUND"]
