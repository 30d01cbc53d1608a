"""The library over HTTP, as staff read and change it."""

from typing import Any, Final

import pytest

from persistence import Database
from schema.ids import global_id
from tests.domains.catalog.world import World, furnish
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

ENTRY: Final = "attribute { id code name valueType unit version values { value label swatch position } }"
ERRORS: Final = "userErrors { code field }"
READ: Final = """query ($query: String) {
    attributes(first: 10, query: $query) { edges { node { id code version values(first: 1) { label } } } }
    brands(first: 10, query: $query) { edges { node { id name version logoUrl } } }
    attributeHeadings { id code name position version }
}"""


@pytest.fixture
async def world(database: Database) -> World:
    return await furnish(database)


@pytest.fixture
async def grace(shop: ShopUnderTest, world: World) -> Client:
    """Somebody of the platform who may change the library."""
    return await hire(shop, "catalog.library.write", "catalog.product.read")


async def asked(client: Client, mutation: str, fields: str, **given: Any) -> Any:
    kind = mutation[0].upper() + mutation[1:] + "Input"
    text = f"mutation ($input: {kind}!) {{ {mutation}(input: $input) {{ {fields} {ERRORS} }} }}"
    return (await client.query(text, input=given))[mutation]


def english(text: str) -> list[dict[str, str]]:
    return [{"language": "en", "text": text}]


async def test_an_attribute_is_made_and_changed_with_its_choices(grace: Client) -> None:
    value = {"value": "oak", "label": english("Oak"), "swatch": "#a50"}
    made = await asked(
        grace,
        "attributeCreate",
        ENTRY,
        code="wood",
        name=english("Wood"),
        valueType="SINGLE_CHOICE",
        values=[value],
    )
    assert made["userErrors"] == []
    wood = made["attribute"]
    oak = {"value": "oak", "label": "Oak", "swatch": "#a50", "position": 0}
    assert {**wood, "id": None} == {
        "id": None,
        "code": "wood",
        "name": "Wood",
        "valueType": "SINGLE_CHOICE",
        "unit": None,
        "version": 1,
        "values": [oak],
    }
    more = await asked(grace, "attributeValuesAdd", ENTRY, id=wood["id"], values=[{"value": "ash"}])
    assert [each["label"] for each in more["attribute"]["values"]] == ["Oak", "ash"]
    look = {"value": "ash", "label": english("Ash"), "position": -1}
    looks = await asked(grace, "attributeValuesUpdate", ENTRY, id=wood["id"], version=2, values=[look])
    assert [each["label"] for each in looks["attribute"]["values"]] == ["Ash", "Oak"]
    renamed = await asked(grace, "attributeUpdate", ENTRY, id=wood["id"], version=3, name=english("Timber"))
    assert (renamed["attribute"]["name"], renamed["attribute"]["version"]) == ("Timber", 4)
    late = await asked(grace, "attributeUpdate", ENTRY, id=wood["id"], version=3, name=english("Late"))
    assert late == {"attribute": None, "userErrors": [{"code": "CONFLICT", "field": ["input", "version"]}]}


async def test_what_is_wrong_is_blamed_on_its_field(grace: Client) -> None:
    made = await asked(
        grace, "attributeCreate", ENTRY, code="A!", name=[], valueType="TEXT", values=[{"value": "", "imageUrl": "x"}]
    )
    assert made["userErrors"] == [
        {"code": "INVALID", "field": ["input", "code"]},
        {"code": "REQUIRED", "field": ["input", "name"]},
        {"code": "INVALID", "field": ["input", "values"]},
        {"code": "INVALID", "field": ["input", "values", "0", "value"]},
        {"code": "INVALID", "field": ["input", "values", "0", "imageUrl"]},
    ]


async def test_headings_brands_and_tags_are_made_and_changed(grace: Client, world: World) -> None:
    heading = "attributeHeading { id code name position version }"
    made = (await asked(grace, "attributeGroupCreate", heading, code="wear", name=english("Wear")))["attributeHeading"]
    assert (made["code"], made["position"], made["version"]) == ("wear", 0, 1)
    changed = await asked(grace, "attributeGroupUpdate", heading, id=made["id"], version=1, position=7)
    assert changed["attributeHeading"]["position"] == 7
    brand = "brand { id name logoUrl version }"
    acme = global_id("Brand", world.brands["acme"])
    logo = {"logoUrl": "https://cdn.example/acme.svg"}
    again = await asked(grace, "brandUpdate", brand, id=acme, version=1, **logo)
    assert again["brand"] == {"id": acme, "name": "Acme", "version": 2, **logo}
    new = await asked(grace, "brandCreate", brand, name=english("Zeta"), code="zeta")
    assert new["brand"]["name"] == "Zeta"
    taken = await asked(grace, "brandCreate", brand, name=english("Zeta"), code="zeta")
    assert taken["userErrors"] == [{"code": "ALREADY_EXISTS", "field": ["input", "code"]}]
    tag = await asked(grace, "tagCreate", "tag { code label kind }", code="eco", label=english("Eco"), kind="SERVICE")
    assert tag["tag"] == {"code": "eco", "label": "Eco", "kind": "SERVICE"}


async def test_the_library_is_listed_and_searched(grace: Client) -> None:
    found = await grace.query(READ, query="colour")
    [edge] = found["attributes"]["edges"]
    assert (edge["node"]["code"], edge["node"]["values"]) == ("colour", [{"label": "Black"}])
    assert found["brands"]["edges"] == []
    assert [each["code"] for each in found["attributeHeadings"]] == ["basics", "screen"]
    brands = (await grace.query(READ, query=None))["brands"]["edges"]
    assert [(edge["node"]["name"], edge["node"]["logoUrl"]) for edge in brands] == [("Acme", None), ("Other", None)]
    node = "query ($id: ID!) { node(id: $id) { ... on Attribute { code } ... on AttributeHeading { code } } }"
    for entry in (edge["node"], found["attributeHeadings"][0]):
        assert (await grace.query(node, id=entry["id"]))["node"]["code"] == entry["code"]


async def test_who_may_not_change_the_library_is_told_so(shop: ShopUnderTest, client: Client, world: World) -> None:
    text = "mutation { brandCreate(input: {name: []}) { userErrors { code } } }"
    assert await client.error_codes(text) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, "catalog.product.read")).error_codes(text) == ["FORBIDDEN"]
    assert await client.error_codes("{ attributes { edges { cursor } } }") == ["UNAUTHENTICATED"]
