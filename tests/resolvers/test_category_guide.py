"""The guide to categories and the library: every example of it runs as it stands, one after the other."""

from typing import Any

import pytest

from domains.catalog import AttributeValues
from persistence import Database
from schema.ids import global_id, split_id
from tests.domains.catalog.world import add, furnish
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest, database: Database) -> None:
    world = await furnish(database)
    staff = await hire(shop, "catalog.category.write", "catalog.library.write", "catalog.product.read")
    texts, seen = examples("catalogue.md", "Categories and attributes"), set[str]()

    async def run(name: str, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await staff.query(texts[name], **variables)).values()
        assert not answer.get("userErrors")
        return answer

    wood = (await run("MakeAttribute"))["attribute"]
    again = (await run("Relabel", id=wood["id"], version=wood["version"]))["attribute"]
    assert [each["label"] for each in again["values"]] == ["Teak", "Oak", "Ash"]
    phones, brand = global_id("BackCategory", world.categories["phones"]), global_id("Brand", world.brands["acme"])
    made = (await run("MakeCategory", phones=phones, brand=brand))["backCategory"]
    found = await run("Template", id=made["id"])
    assert [each["name"] for each in found["attributeGroups"]] == ["Basics", "Build", "Screen"]
    assert [each["mode"] for each in found["bindings"]] == ["TIGHTEN", "TIGHTEN", "HIDE", "ADD"]
    values = {"model": "x", "waterproof": "true", "wood": "oak"}
    attributes = tuple(AttributeValues(code=code, values=(value,)) for code, value in values.items())
    category_id = split_id(made["id"])[1]
    await add(database, world.phone("x", back_category_id=category_id, attributes=attributes))
    impact = (await run("Ask", id=made["id"], version=1))["impact"]
    assert [each["attributes"] for each in impact["products"]] == [[{"kind": "LOSES", "code": "wood"}]]
    done = await run("Unbind", id=made["id"], version=1, expected=impact["productCount"])
    assert done["backCategory"] == {"version": 2}
    cameras = global_id("BackCategory", world.categories["cameras"])
    things = global_id("BackCategory", world.categories["things"])
    moved = (await run("Move", id=cameras, version=1, parent=things))["backCategory"]
    assert [each["name"] for each in moved["path"]] == ["Things", "Cameras"]
    assert seen == set(texts)
