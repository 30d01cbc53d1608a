"""Back categories over HTTP, as staff make, read and change them."""

from typing import Any, Final

import pytest

from domains.catalog import AttributeValues
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.domains.catalog.world import World, add, furnish
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest, document

pytestmark = pytest.mark.anyio

WRITE: Final = "catalog.category.write"
DETAILS: Final = """query ($id: ID!) { backCategory(id: $id) {
    version position disabled parent { name }
    bindings { attributeCode group role required filterable mode allowedValues }
} }"""
SET: Final = """mutation ($input: BackCategoryBindingsSetInput!) { backCategoryBindingsSet(input: $input) {
    backCategory { version } impact { productCount products { product { slug } attributes { kind code name } } }
    userErrors { code message field }
} }"""
MOVE: Final = """mutation ($input: BackCategoryMoveInput!) { backCategoryMove(input: $input) {
    backCategory { path { name } } impact { productCount } userErrors { code field }
} }"""
UPDATE: Final = """mutation ($input: BackCategoryUpdateInput!) { backCategoryUpdate(input: $input) {
    backCategory { name disabled version } userErrors { code field }
} }"""
IMPACTS: Final = """query ($set: BackCategoryBindingsSetInput!, $move: BackCategoryMoveInput!) {
    backCategoryBindingsImpact(input: $set) { impact { productCount } userErrors { code } }
    backCategoryMoveImpact(input: $move) { impact { productCount } userErrors { code field } }
}"""


@pytest.fixture
async def world(database: Database) -> World:
    return await furnish(database)


@pytest.fixture
async def grace(shop: ShopUnderTest) -> Client:
    """Somebody of the platform who may change categories."""
    return await hire(shop, WRITE, "catalog.product.read")


def gid(world: World, name: str) -> str:
    return global_id("BackCategory", world.categories[name])


def binding(code: str, mode: str, **more: Any) -> dict[str, Any]:
    return {"attributeCode": code, "group": "Screen", "role": "DESCRIPTIVE", "mode": mode, **more}


def english(text: str) -> list[dict[str, str]]:
    return [{"language": "en", "text": text}]


async def create(client: Client, **given: Any) -> Any:
    payload = await client.run("BackCategoryCreate", input={"parentId": None, "name": english("New"), **given})
    return payload["backCategoryCreate"]


async def test_a_category_is_made_and_its_template_read_as_clients_do(grace: Client, world: World) -> None:
    brand = global_id("Brand", world.brands["acme"])
    attributes = [
        binding("screen_size", "TIGHTEN", required=True, filterable=True, allowedValues=None),
        binding("released", "HIDE"),
        binding("radio", "REORDER"),
    ]
    made = await create(grace, parentId=gid(world, "phones"), attributes=attributes, brandIds=[brand])
    assert made["userErrors"] == []
    new = made["backCategory"]
    assert [each["name"] for each in new["path"]] == ["Electronics", "Phones", "New"]
    with recorded_statements() as texts:
        found = (await grace.run("CategoryTemplate", id=new["id"]))["backCategory"]
    assert len(texts) <= 8
    assert found["isLeaf"]
    assert found["brands"] == {"edges": [{"node": {"id": brand, "name": "Acme"}}]}
    phones, electronics = ({"id": gid(world, name), "name": name.title()} for name in ("phones", "electronics"))
    groups = {group["name"]: group["attributes"] for group in found["attributeGroups"]}
    assert [each["code"] for each in groups["Screen"]] == ["screen_size", "waterproof", "radio"]
    assert [(each["code"], each["inheritedFrom"]) for each in groups["Basics"]] == [
        ("model", electronics),
        ("condition", electronics),
        ("colour", phones),
        ("size", phones),
    ]
    assert groups["Screen"][0] == {
        "code": "screen_size",
        "name": "Screen Size",
        "role": "DESCRIPTIVE",
        "valueType": "NUMBER",
        "required": True,
        "filterable": True,
        "unit": "in",
        "allowedValues": [],
        "inheritedFrom": phones,
    }


async def test_everything_that_is_wrong_with_a_category_is_said_at_once(grace: Client, world: World) -> None:
    made = await create(
        grace,
        parentId=gid(world, "electronics"),
        name=[],
        attributes=[binding("nothing", "ADD"), binding("size", "HIDE", role="SALES"), binding("model", "ADD")],
        brandIds=["Brand"],
    )
    assert made["backCategory"] is None
    assert [(each["code"], each["field"]) for each in made["userErrors"]] == [
        ("REQUIRED", ["input", "name"]),
        ("NOT_FOUND", ["input", "attributes", "0", "attributeCode"]),
        ("INVALID", ["input", "attributes", "1", "attributeCode"]),
        ("ALREADY_EXISTS", ["input", "attributes", "2", "attributeCode"]),
        ("NOT_FOUND", ["input", "brandIds", "0"]),
    ]


async def test_who_may_not_change_categories_is_told_so(shop: ShopUnderTest, client: Client, world: World) -> None:
    variables = {"input": {"name": english("New")}}
    assert await client.error_codes(document("BackCategoryCreate"), **variables) == ["UNAUTHENTICATED"]
    reader = await hire(shop, "catalog.product.read")
    assert await reader.error_codes(document("BackCategoryCreate"), **variables) == ["FORBIDDEN"]


async def test_what_a_category_says_is_read_as_it_is_set(grace: Client, world: World) -> None:
    phones = gid(world, "phones")
    before = (await grace.query(DETAILS, id=phones))["backCategory"]
    assert (before["version"], before["position"], before["disabled"]) == (1, 0, False)
    assert before["parent"] == {"name": "Electronics"}
    answer = await grace.query(SET, input={"id": phones, "version": 1, "attributes": before["bindings"]})
    assert answer["backCategoryBindingsSet"] == {"backCategory": {"version": 2}, "impact": None, "userErrors": []}
    assert (await grace.query(DETAILS, id=phones))["backCategory"]["bindings"] == before["bindings"]


async def test_unbinding_is_refused_with_the_products_it_touches_until_they_are_expected(
    grace: Client, world: World, database: Database
) -> None:
    await add(database, world.phone("a"), published=False)
    phones = gid(world, "phones")
    bindings = (await grace.query(DETAILS, id=phones))["backCategory"]["bindings"]
    command = {
        "id": phones,
        "version": 1,
        "attributes": [each for each in bindings if each["attributeCode"] != "waterproof"],
    }
    refused = (await grace.query(SET, input=command))["backCategoryBindingsSet"]
    touched = {"product": {"slug": "a"}, "attributes": [{"kind": "LOSES", "code": "waterproof", "name": "Waterproof"}]}
    assert refused == {
        "backCategory": None,
        "impact": {"productCount": 1, "products": [touched]},
        "userErrors": [
            {
                "code": "CONFLICT",
                "message": "This touches 1 products, not 0: see which, and say that you expect them.",
                "field": ["input", "expectedProducts"],
            }
        ],
    }
    done = (await grace.query(SET, input={**command, "expectedProducts": 1}))["backCategoryBindingsSet"]
    assert (done["backCategory"], done["userErrors"]) == ({"version": 2}, [])


async def test_a_category_is_changed_and_moved(grace: Client, world: World) -> None:
    cameras, things = gid(world, "cameras"), gid(world, "things")
    change = {"id": cameras, "version": 1, "name": english("Lenses"), "disabled": True}
    changed = (await grace.query(UPDATE, input=change))["backCategoryUpdate"]
    assert changed == {"backCategory": {"name": "Lenses", "disabled": True, "version": 2}, "userErrors": []}
    late = (await grace.query(UPDATE, input=change))["backCategoryUpdate"]
    assert late == {"backCategory": None, "userErrors": [{"code": "CONFLICT", "field": ["input", "version"]}]}
    moved = (await grace.query(MOVE, input={"id": cameras, "version": 2, "parentId": things}))["backCategoryMove"]
    assert [each["name"] for each in moved["backCategory"]["path"]] == ["Things", "Lenses"]
    children = await grace.query("query ($id: ID) { backCategories(parentId: $id) { name } }", id=things)
    assert children == {"backCategories": [{"name": "Lenses"}]}


async def test_what_a_change_would_do_is_asked_before(grace: Client, world: World, database: Database) -> None:
    model = (AttributeValues(code="model", values=("m",)),)
    await add(database, world.thing("t", back_category_id=world.categories["cameras"], attributes=model))
    cameras, things = gid(world, "cameras"), gid(world, "things")
    found = await grace.query(
        IMPACTS,
        set={"id": cameras, "version": 1, "attributes": [binding("released", "TIGHTEN", required=True)]},
        move={"id": cameras, "version": 1, "parentId": things},
    )
    assert found["backCategoryBindingsImpact"] == {"impact": {"productCount": 1}, "userErrors": []}
    assert found["backCategoryMoveImpact"] == {"impact": {"productCount": 1}, "userErrors": []}
    again = await grace.query(
        IMPACTS,
        set={"id": cameras, "version": 2, "attributes": []},
        move={"id": cameras, "version": 1, "parentId": cameras},
    )
    assert again["backCategoryBindingsImpact"] == {"impact": None, "userErrors": [{"code": "CONFLICT"}]}
    assert again["backCategoryMoveImpact"] == {
        "impact": None,
        "userErrors": [{"code": "INVALID", "field": ["input", "parentId"]}],
    }


async def test_the_tree_is_listed_for_staff_who_may_read_products(
    shop: ShopUnderTest, client: Client, grace: Client, world: World
) -> None:
    text = "query ($id: ID) { backCategories(parentId: $id) { name } }"
    assert await client.error_codes(text) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, WRITE)).error_codes(text) == ["FORBIDDEN"]
    found = (await grace.query(text, id=gid(world, "electronics")))["backCategories"]
    assert [each["name"] for each in found] == ["Phones", "Cameras"]


async def test_other_brands_say_whose_goods_they_bar(database: Database, grace: Client, world: World) -> None:
    await add(database, world.phone("a"))
    given = {"id": gid(world, "phones"), "version": 1, "brandIds": [global_id("Brand", world.brands["other"])]}
    impact = """query ($input: BackCategoryUpdateInput!) { backCategoryUpdateImpact(input: $input) {
        impact { productCount products { product { slug } attributes { kind } brandBarred } } userErrors { code }
    } }"""
    asked = (await grace.query(impact, input=given))["backCategoryUpdateImpact"]["impact"]
    assert asked == {
        "productCount": 1,
        "products": [{"product": {"slug": "a"}, "attributes": [], "brandBarred": True}],
    }
    update = """mutation ($input: BackCategoryUpdateInput!) { backCategoryUpdate(input: $input) {
        backCategory { version } impact { productCount } userErrors { code field }
    } }"""
    refused = (await grace.query(update, input=given))["backCategoryUpdate"]
    assert refused["impact"] == {"productCount": 1}
    assert refused["userErrors"] == [{"code": "CONFLICT", "field": ["input", "expectedProducts"]}]
    changed = (await grace.query(update, input={**given, "expectedProducts": 1}))["backCategoryUpdate"]
    assert changed == {"backCategory": {"version": 2}, "impact": None, "userErrors": []}
