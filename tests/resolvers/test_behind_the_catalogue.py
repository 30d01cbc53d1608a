"""What staff read behind the catalogue over HTTP: SKUs that were removed, mappings, texts in all languages."""

from typing import Any, Final

import pytest

from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

READ: Final = "catalog.product.read"
WRITE: Final = "catalog.product.write"
REMOVE: Final = """mutation ($input: SkuRemoveInput!) {
  skuRemove(input: $input) {
    product { version skus { code } retiredSkus { code } }
    userErrors { code field }
  }
}"""
MAPPING: Final = """query ($id: ID!) { node(id: $id) { ... on FrontCategory { mapping {
  include {
    backCategoryIds brandIds tagCodes attributes { code values } priceMin { amount currency } priceMax { amount }
  }
  productIds excludeProductIds
} } } }"""
TEXTS: Final = "translations { field texts { language text } }"


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


async def test_a_sku_is_removed_and_found_again_by_staff_alone(
    shop: ShopUnderTest, client: Client, stocked: Stocked
) -> None:
    staff = await hire(shop, READ, WRITE)
    black = global_id("Sku", stocked.skus["b"])
    late = (await staff.query(REMOVE, input={"id": black, "version": 2}))["skuRemove"]
    assert late == {"product": None, "userErrors": [{"code": "CONFLICT", "field": ["input", "version"]}]}
    done = (await staff.query(REMOVE, input={"id": black, "version": 1}))["skuRemove"]
    assert done == {
        "product": {"version": 2, "skus": [{"code": "w"}], "retiredSkus": [{"code": "b"}]},
        "userErrors": [],
    }
    node = "query ($id: ID!) { node(id: $id) { ... on Sku { code } } }"
    assert (await staff.query(node, id=black))["node"] == {"code": "b"}
    assert (await client.query(node, id=black))["node"] is None
    added = await client.run("CartAdd", token=None, lines=[{"skuId": black, "quantity": 1}])
    assert [each["code"] for each in added["cartLinesAdd"]["userErrors"]] == ["UNPUBLISHED"]


async def test_a_sku_is_removed_by_staff_who_may_change_products(shop: ShopUnderTest, client: Client) -> None:
    text = 'mutation { skuRemove(input: {id: "x", version: 1}) { userErrors { code } } }'
    assert await client.error_codes(text) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, READ)).error_codes(text) == ["FORBIDDEN"]


async def test_a_mapping_is_read_as_it_was_given(shop: ShopUnderTest, client: Client, stocked: Stocked) -> None:
    writer = await hire(shop, "catalog.category.write")
    front, world = global_id("FrontCategory", stocked.world.fronts["calls"]), stocked.world
    rule: dict[str, Any] = {
        "backCategoryIds": [global_id("BackCategory", world.categories["phones"])],
        "brandIds": [global_id("Brand", world.brands["acme"])],
        "tagCodes": ["hot"],
        "attributes": [{"code": "colour", "values": ["black", "white"]}],
        "priceMin": cny("10.00"),
    }
    picked = {name: global_id("Product", stocked.products[name]) for name in ("stool", "table")}
    given = {
        "frontCategoryId": front,
        "include": [rule],
        "productIds": [picked["stool"]],
        "excludeProductIds": [picked["table"]],
    }
    assert (await writer.run("FrontCategoryMap", input=given))["frontCategoryMap"]["userErrors"] == []
    with recorded_statements() as texts:
        found = (await writer.query(MAPPING, id=front))["node"]["mapping"]
    assert found == {
        "include": [{**rule, "priceMax": None}],
        "productIds": [picked["stool"]],
        "excludeProductIds": [picked["table"]],
    }
    assert len(texts) <= 5
    assert await client.error_codes(MAPPING, id=front) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, READ)).error_codes(MAPPING, id=front) == ["FORBIDDEN"]


async def test_staff_read_texts_in_all_their_languages(shop: ShopUnderTest, client: Client, stocked: Stocked) -> None:
    staff = await hire(shop, READ)
    world = stocked.world
    ids = {
        "Product": stocked.products["phone"],
        "BackCategory": world.categories["phones"],
        "FrontCategory": world.fronts["calls"],
        "Brand": world.brands["acme"],
    }
    found = {}
    for type_name, number in ids.items():
        text = f"query ($id: ID!) {{ node(id: $id) {{ ... on {type_name} {{ {TEXTS} }} }} }}"
        node = global_id(type_name, number)
        found[type_name] = (await staff.query(text, id=node))["node"]["translations"]
        assert await client.error_codes(text, id=node) == ["UNAUTHENTICATED"]
        assert await (await hire(shop, WRITE)).error_codes(text, id=node) == ["FORBIDDEN"]
    english, chinese = {"language": "en", "text": "Phones"}, {"language": "zh-CN", "text": "手机"}
    assert found["BackCategory"] == [{"field": "name", "texts": [english, chinese]}]
    assert [each["field"] for each in found["Product"]] == ["name", "sellingPoint", "description.pc"]
    assert found["Product"][0]["texts"][1] == {"language": "zh-CN", "text": "手机 phone"}
    assert found["FrontCategory"] == [{"field": "name", "texts": [{"language": "en", "text": "Calls"}]}]
    assert found["Brand"] == [{"field": "name", "texts": [{"language": "en", "text": "Acme"}]}]


async def test_the_library_s_texts_are_read_alike(shop: ShopUnderTest, stocked: Stocked) -> None:
    staff = await hire(shop, READ, "catalog.library.write")
    text = f"""{{
      attributes(first: 100) {{ edges {{ node {{ code {TEXTS} values(first: 2) {{ value {TEXTS} }} }} }} }}
      attributeHeadings {{ code {TEXTS} }}
      products(first: 10) {{ edges {{ node {{ tags {{ code {TEXTS} }} }} }} }}
    }}"""
    found = await staff.query(text)
    attributes = {edge["node"]["code"]: edge["node"] for edge in found["attributes"]["edges"]}
    assert attributes["colour"]["translations"] == [
        {"field": "name", "texts": [{"language": "en", "text": "Colour"}, {"language": "zh-CN", "text": "颜色"}]}
    ]
    assert attributes["colour"]["values"][0]["translations"] == [
        {"field": "label", "texts": [{"language": "en", "text": "Black"}, {"language": "zh-CN", "text": "黑色"}]}
    ]
    assert found["attributeHeadings"][0]["translations"][0]["texts"][1] == {"language": "zh-CN", "text": "基本"}
    [tags] = [edge["node"]["tags"] for edge in found["products"]["edges"] if edge["node"]["tags"]]
    assert tags[0]["translations"] == [
        {"field": "label", "texts": [{"language": "en", "text": "Hot"}, {"language": "zh-CN", "text": "hot!"}]}
    ]
