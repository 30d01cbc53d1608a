"""The guide to front categories: every example of it runs as it stands, one after the other."""

from typing import Any

import pytest

from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import stock
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest, database: Database) -> None:
    stocked = await stock(database)
    staff = await hire(shop, "catalog.category.write")
    texts, seen = examples("catalogue.md", "Front categories"), set[str]()

    async def run(name: str, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await staff.query(texts[name], **variables)).values()
        assert not answer["userErrors"]
        return answer

    world, products = stocked.world, stocked.products
    gadgets = global_id("FrontCategory", world.fronts["gadgets"])
    made = (await run("MakeFront", parent=gadgets))["frontCategory"]
    mapped = await run(
        "MapFront",
        front=made["id"],
        category=global_id("BackCategory", world.categories["things"]),
        brand=global_id("Brand", world.brands["acme"]),
        picked=global_id("Product", products["set"]),
        left=global_id("Product", products["stool"]),
    )
    # The table, the phone, and the set that was picked; the stool was left out.
    assert mapped["frontCategory"] == {"id": made["id"], "productCount": 3, "version": 2}
    changed = await run("ChangeFront", front=made["id"], version=2)
    assert changed["frontCategory"] == {"name": "A hundred at most", "visibleUntil": None, "version": 3}
    moved = await run("MoveFront", front=made["id"], version=3, parent=None)
    assert moved["frontCategory"] == {"slug": "under-100", "version": 4}
    assert (await run("RemoveFront", front=made["id"], version=4))["removed"]
    assert seen == set(texts)
