"""Lists and categories over HTTP: sorted, filtered, page by page."""

from typing import Any

import pytest

from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.shop import Client

pytestmark = pytest.mark.anyio


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


# --- lists ---


async def listed(client: Client, **variables: Any) -> tuple[int, list[str]]:
    page = (await client.run("ProductList", **variables))["products"]
    return page["totalCount"], [edge["node"]["slug"] for edge in page["edges"]]


async def test_a_list_has_cards_with_their_skus(client: Client, stocked: Stocked) -> None:
    gadgets = global_id("FrontCategory", stocked.world.fronts["gadgets"])
    page = (await client.run("ProductList", frontCategoryId=gadgets))["products"]
    (edge,) = page["edges"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (1, False)
    assert page["pageInfo"]["endCursor"] == edge["cursor"]
    assert edge["node"]["backCategory"]["name"] == "Phones"
    assert [(each["code"], each["price"], each["inStock"]) for each in edge["node"]["skus"]] == [
        ("b", cny("200.00"), True),
        ("w", cny("150.00"), False),
    ]


@pytest.mark.parametrize(
    ("sort", "slugs"),
    [
        (None, ["phone", "set", "table", "stool"]),
        ("RELEVANCE", ["phone", "set", "table", "stool"]),
        ("SALES", ["phone", "set", "table", "stool"]),
        ("NEWEST", ["set", "table", "stool", "phone"]),
        ("PRICE_ASC", ["stool", "table", "phone", "set"]),
        ("PRICE_DESC", ["set", "phone", "table", "stool"]),
        ("RATING", ["set", "table", "stool", "phone"]),
    ],
)
async def test_a_list_is_sorted(client: Client, stocked: Stocked, sort: str | None, slugs: list[str]) -> None:
    assert await listed(client, sort=sort) == (4, slugs)


async def test_a_list_is_filtered(client: Client, stocked: Stocked) -> None:
    world = stocked.world
    acme = global_id("Brand", world.brands["acme"])
    calls = global_id("FrontCategory", world.fronts["calls"])
    for filter_, slugs in (
        ({"brandIds": [acme]}, ["phone"]),
        ({"brandIds": ["nonsense"]}, []),
        ({"frontCategoryIds": [calls]}, ["phone"]),
        ({"tagCodes": ["hot"]}, ["phone"]),
        ({"inStock": True}, ["phone"]),
        ({"storeId": global_id("Store", stocked.store_id + 1)}, []),
        ({"attributes": [{"code": "colour", "values": ["white", "red"]}]}, ["phone"]),
        ({"attributes": [{"code": "colour", "values": ["red"]}]}, []),
        ({"priceMin": cny("90.00"), "priceMax": cny("149.99")}, ["table"]),
    ):
        assert await listed(client, filter=filter_) == (len(slugs), slugs), filter_


async def test_pages_follow_each_other(client: Client, stocked: Stocked) -> None:
    first = (await client.run("ProductList", first=3))["products"]
    assert first["pageInfo"]["hasNextPage"]
    rest = (await client.run("ProductList", first=3, after=first["pageInfo"]["endCursor"]))["products"]
    slugs = [edge["node"]["slug"] for page in (first, rest) for edge in page["edges"]]
    assert slugs == ["phone", "set", "table", "stool"]
    assert not rest["pageInfo"]["hasNextPage"]


@pytest.mark.parametrize(
    "arguments",
    [
        'after: "nonsense"',
        "first: 101",
        "first: -1",
        "first: 1, last: 1",
        'filter: {priceMin: {amount: "1.001", currency: "CNY"}}',
        'filter: {priceMin: {amount: "1.00", currency: "USD"}}',
        "filter: {tagCodes: [" + '"x"' * 101 + "]}",
    ],
)
async def test_a_list_that_cannot_be_is_a_bad_request(client: Client, stocked: Stocked, arguments: str) -> None:
    assert await client.error_codes(f"{{ products({arguments}) {{ edges {{ cursor }} }} }}") == ["BAD_REQUEST"]


# --- categories ---


async def test_a_channel_s_tree_is_answered_to_its_leaves(client: Client, stocked: Stocked) -> None:
    tree = (await client.run("CategoryTree", channel="PC"))["frontCategories"]
    assert [(root["slug"], [child["slug"] for child in root["children"]]) for root in tree] == [
        ("gadgets", ["calls"]),
        ("stuff", []),
    ]
    assert (await client.run("CategoryTree", channel="APP"))["frontCategories"] == []


async def test_a_front_category_knows_how_much_it_shows_and_what_is_below_it(client: Client, stocked: Stocked) -> None:
    query = (
        "query ($id: ID!) { node(id: $id) { ... on FrontCategory { productCount children { slug productCount } } } }"
    )
    for name, count, children in (("gadgets", 1, [{"slug": "calls", "productCount": 1}]), ("stuff", 3, [])):
        node = (await client.query(query, id=global_id("FrontCategory", stocked.world.fronts[name])))["node"]
        assert node == {"productCount": count, "children": children}


TEMPLATE = """query ($id: ID!) { backCategory(id: $id) {
  name isLeaf path { name }
  attributeGroups { name attributes {
    code role valueType required filterable unit allowedValues { value label } inheritedFrom { name }
  } }
} }"""


async def test_a_back_category_has_its_path_and_its_template(client: Client, stocked: Stocked) -> None:
    phones = global_id("BackCategory", stocked.world.categories["phones"])
    found = (await client.query(TEMPLATE, id=phones))["backCategory"]
    assert (found["name"], found["isLeaf"]) == ("Phones", True)
    assert [each["name"] for each in found["path"]] == ["Electronics", "Phones"]
    lines = {each["code"]: each for group in found["attributeGroups"] for each in group["attributes"]}
    assert list(lines) == ["model", "released", "condition", "colour", "size", "screen_size", "waterproof", "radio"]
    assert lines["colour"] == {
        "code": "colour",
        "role": "SALES",
        "valueType": "SINGLE_CHOICE",
        "required": True,
        "filterable": True,
        "unit": None,
        "allowedValues": [
            {"value": "black", "label": "Black"},
            {"value": "white", "label": "White"},
            {"value": "red", "label": "Red"},
        ],
        "inheritedFrom": None,
    }
    assert lines["model"]["inheritedFrom"] == {"name": "Electronics"}
    assert (await client.query(TEMPLATE, id="nonsense"))["backCategory"] is None
