"""The guide to products: every example of it runs as it stands, one after the other."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

import pytest

from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, stock
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire, send_picture
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

Run = Callable[..., Awaitable[Any]]

SKUS: Final = "query ($id: ID!) { node(id: $id) { ... on Product { skus { id } } } }"


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest, database: Database) -> None:
    stocked = await stock(database)
    staff = await hire(shop, *(f"catalog.product.{right}" for right in ("read", "write", "review", "publish")))
    texts, seen = examples("catalogue.md", "Products"), set[str]()

    async def run(name: str, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await staff.query(texts[name], **variables)).values()
        assert not isinstance(answer, dict) or not answer.get("userErrors")
        return answer

    category = global_id("BackCategory", stocked.world.categories["phones"])
    found = await run("Combinations", category=category)
    assert found[0]["code"] == "IP7P-black-s"
    product = (await run("Create", category=category, picture=await send_picture(staff)))["product"]
    assert (product["slug"], product["status"]) == ("iphone-7-plus", "APPROVED")
    assert (await run("Update", id=product["id"], version=1))["product"]["version"] == 2
    assert (await run("Find", query="7 plus, bl"))["totalCount"] == 1
    [node] = (await staff.query(SKUS, id=product["id"]))["node"]["skus"]
    [priced] = (await run("Price", sku=node["id"]))["skus"]
    assert (priced["listPrice"], priced["lowestPrice30Days"]) == ({"amount": "6088.00"}, {"amount": "6088.00"})
    assert priced["promotionPrice"] == {"startsAt": "2026-11-12T00:00:00Z"}
    planned = (await run("Publish", ids=[product["id"]], at="2026-11-12T00:00:00Z"))["results"][0]
    assert planned["product"]["scheduledListing"] == {"at": "2026-11-12T00:00:00Z", "published": True}
    told = (await run("Behind", id=product["id"]))["history"]["edges"]
    assert [edge["node"]["action"] for edge in told] == ["SCHEDULED", "PRICED", "CHANGED", "CREATED"]
    await run_the_rest(run, staff, stocked)
    assert seen == set(texts)


async def run_the_rest(run: Run, staff: Client, stocked: Stocked) -> None:
    """What is done with a product that is on sale."""
    phone, black, white = (
        global_id("Product", stocked.products["phone"]),
        *(global_id("Sku", stocked.skus[code]) for code in ("b", "w")),
    )
    gone = (await run("RemoveSku", sku=white, version=1))["product"]
    assert gone == {"version": 2, "skus": [{"code": "b"}], "retiredSkus": [{"code": "w"}]}
    limited = (await run("Limit", product=phone, version=2, sku=black))["product"]
    assert [each["period"] for each in limited["purchaseLimits"]] == ["WEEK", "EVER"]
    assert (await run("Texts", id=phone))["translations"][0]["field"] == "name"
    reviewed = {"storeId": global_id("Store", stocked.store_id), "reviewed": True}
    await staff.query(
        "mutation ($input: StoreReviewSetInput!) { storeReviewSet(input: $input) { userErrors { code } } }",
        input=reviewed,
    )
    assert (await run("Update", id=phone, version=3))["revision"]["staffName"] == "Grace"
    [approved] = (await run("Approve", id=phone, version=4))["results"]
    assert approved["product"] == {"status": "APPROVED", "name": "iPhone 7 Plus, black"}
    rule = (await run("MakeRule"))["publishingRule"]
    assert rule["preview"] == {"takesOff": 0, "putsBack": 0, "firstOff": []}
    assert (await run("StartRule", id=rule["id"], version=1))["publishingRule"] == {"active": True, "version": 2}
    assert (await run("Others", slug="phone"))["spu"] == {"offers": []}
