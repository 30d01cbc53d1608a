"""The guide to tags: every example of it runs as it stands, one after the other."""

from typing import Any, Final

import pytest

from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import stock
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire, send_picture
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

TAGGED: Final = 'query { products(first: 9, filter: {tagCodes: ["bargain"]}) { edges { node { slug } } } }'


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest, database: Database) -> None:
    stocked = await stock(database)
    staff = await hire(shop, "catalog.library.write", "catalog.product.read", "catalog.product.write")
    texts, seen = examples("catalogue.md", "Tags"), set[str]()

    async def run(name: str, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await staff.query(texts[name], **variables)).values()
        assert not isinstance(answer, dict) or not answer.get("userErrors")
        return answer

    made = (await run("MakeTag"))["tag"]
    category = global_id("BackCategory", stocked.world.categories["electronics"])
    sent = {"version": made["version"], "category": category, "picture": await send_picture(staff, 200)}
    ruled = (await run("RuleTag", **sent))["tag"]
    assert (ruled["active"], len(ruled["rules"]), ruled["version"]) == (True, 2, 2)
    await shop.work()
    edges = (await staff.query(TAGGED))["products"]["edges"]
    assert [edge["node"]["slug"] for edge in edges] == ["phone"]
    phone = global_id("Product", stocked.products["phone"])
    [result] = (await run("TagByHand", ids=[phone]))["results"]
    assert [each["code"] for each in result["product"]["tags"]] == ["hot"]
    await shop.work()
    assert (await staff.query(TAGGED))["products"]["edges"] == []
    assert [each["code"] for each in await run("Tags")] == ["hot", "new", "bargain"]
    assert seen == set(texts)
