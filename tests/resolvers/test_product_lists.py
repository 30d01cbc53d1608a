"""Lists of products for staff over HTTP: on sale or not, of their own store alone."""

from typing import Any

import pytest

from domains import stores
from domains.kernel import encode_cursor
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.domains.catalog.world import NOW, add
from tests.resolvers.catalog_goods import Stocked, stock
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

READ, WRITE = "catalog.product.read", "catalog.product.write"
REVIEW, PUBLISH = "catalog.product.review", "catalog.product.publish"

LIST = """
query ($status: ProductStatus, $published: Boolean, $store: ID, $category: ID, $query: String, $first: Int,
       $after: String, $last: Int, $before: String) {
  staffProducts(status: $status, published: $published, storeId: $store, backCategoryId: $category, query: $query,
                first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage }
  }
}
"""


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def staff(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, READ, WRITE, REVIEW, PUBLISH)


@pytest.mark.parametrize(
    ("wanted", "slugs"),
    [
        ({}, ["hidden", "set", "table", "stool", "phone"]),
        ({"published": False}, ["hidden"]),
        ({"status": "DRAFT"}, []),
        ({"query": "PHONE"}, ["hidden", "phone"]),
        ({"query": "hidden-b"}, ["hidden"]),
        ({"query": "100%"}, []),
        ({"category": "electronics"}, ["hidden", "phone"]),
        ({"category": "things", "published": True}, ["set", "table", "stool"]),
        ({"store": 1}, ["hidden", "set", "table", "stool", "phone"]),
        ({"store": 99}, []),
    ],
)
async def test_staff_find_products_on_sale_or_not(
    staff: Client, stocked: Stocked, wanted: dict[str, Any], slugs: list[str]
) -> None:
    given = dict(wanted)
    if "category" in given:
        given["category"] = global_id("BackCategory", stocked.world.categories[given["category"]])
    if "store" in given:
        given["store"] = global_id("Store", given["store"])
    found = (await staff.query(LIST, **given))["staffProducts"]
    assert [edge["node"]["slug"] for edge in found["edges"]] == slugs
    assert found["totalCount"] == len(slugs)


async def test_a_cursor_with_an_id_that_no_database_holds_is_refused(staff: Client) -> None:
    assert await staff.error_codes(LIST, after=encode_cursor((2**63,))) == ["BAD_REQUEST"]


@pytest.mark.parametrize("argument", ["store", "category"])
async def test_an_id_of_something_else_finds_nothing(staff: Client, stocked: Stocked, argument: str) -> None:
    found = (await staff.query(LIST, **{argument: global_id("Product", 1)}))["staffProducts"]
    assert (found["edges"], found["totalCount"]) == ([], 0)


async def test_the_list_of_staff_is_read_page_by_page_both_ways(staff: Client, stocked: Stocked) -> None:
    first = (await staff.query(LIST, first=2))["staffProducts"]
    assert first["pageInfo"] == {"hasNextPage": True, "hasPreviousPage": False}
    after = first["edges"][1]["cursor"]
    rest = (await staff.query(LIST, first=10, after=after))["staffProducts"]
    assert [edge["node"]["slug"] for edge in rest["edges"]] == ["table", "stool", "phone"]
    back = (await staff.query(LIST, last=1, before=rest["edges"][0]["cursor"]))["staffProducts"]
    assert [edge["node"]["slug"] for edge in back["edges"]] == ["set"]
    assert await staff.error_codes(LIST, after="xx") == ["BAD_REQUEST"]
    assert await staff.error_codes(LIST, query="x" * 101) == ["BAD_REQUEST"]


async def test_the_staff_of_a_store_find_its_products_alone(
    shop: ShopUnderTest, staff: Client, client: Client, stocked: Stocked
) -> None:
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    await add(shop.database, stocked.world.thing("theirs", store_id=other), published=False)
    theirs = await hire(shop, READ, store_id=other)
    for given in ({}, {"store": global_id("Store", other)}):
        found = (await theirs.query(LIST, **given))["staffProducts"]
        assert ([edge["node"]["slug"] for edge in found["edges"]], found["totalCount"]) == (["theirs"], 1)
    foreign = (await theirs.query(LIST, store=global_id("Store", stocked.store_id)))["staffProducts"]
    assert (foreign["edges"], foreign["totalCount"]) == ([], 0)
    assert await client.error_codes(LIST) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, WRITE)).error_codes(LIST) == ["FORBIDDEN"]


async def test_a_list_of_staff_takes_as_many_statements_for_many_products_as_for_few(
    staff: Client, stocked: Stocked
) -> None:
    with recorded_statements() as few:
        await staff.query(LIST, first=1)
    with recorded_statements() as many:
        await staff.query(LIST, first=5)
    assert len(many) == len(few)
