"""Selling and reviewing products over HTTP: the staff's documents, what staff see, and who may do what."""

from typing import Any

import pytest

from domains import stores
from persistence import Database
from schema.ids import global_id
from tests.domains.catalog.world import NOW
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

READ, WRITE = "catalog.product.read", "catalog.product.write"
REVIEW, PUBLISH = "catalog.product.review", "catalog.product.publish"

BEHIND = """
query ($id: ID!, $first: Int) {
  node(id: $id) {
    ... on Product {
      version status published
      revision { staffName changes }
      scheduledListing { at published }
      history(first: $first) { edges { node { at action staffName before after reason } } pageInfo { hasNextPage } }
      skus { cost { amount currency } }
    }
  }
}
"""
UPDATE = """
mutation ($input: ProductUpdateInput!) {
  productUpdate(input: $input) {
    product { slug name mainImage { url alt } description { pc } version skus { code barcode weightGrams } }
    revision { changes }
    duplicateOf { slug }
    userErrors { code field }
  }
}
"""


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def staff(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, READ, WRITE, REVIEW, PUBLISH)


def ids_of(stocked: Stocked, *slugs: str) -> list[str]:
    return [global_id("Product", stocked.products[slug]) for slug in slugs]


async def behind(client: Client, product_id: str, first: int = 10) -> dict[str, Any]:
    found: dict[str, Any] = (await client.query(BEHIND, id=product_id, first=first))["node"]
    return found


async def step(client: Client, name: str, ids: list[str], **more: Any) -> dict[str, Any]:
    kinds = {"productsReject": "ProductsRejectInput", "productsApprove": "ProductsApproveInput"}
    kind = kinds.get(name, "ProductBatchInput")
    given: dict[str, Any] = {"ids": ids, **more}
    if name == "productsApprove":
        given = {"products": [{"id": each, "version": (await behind(client, each))["version"]} for each in ids]}
    text = f"""mutation ($input: {kind}!) {{
      {name}(input: $input) {{
        results {{ product {{ status }} userErrors {{ code field }} }}
        userErrors {{ code field }}
      }}
    }}"""
    payload: dict[str, Any] = (await client.query(text, input=given))[name]
    return payload


async def update(client: Client, product_id: str, version: int = 1, **said: Any) -> dict[str, Any]:
    given = {"id": product_id, "version": version, **said}
    payload: dict[str, Any] = (await client.query(UPDATE, input=given))["productUpdate"]
    return payload


async def test_the_documents_of_staff_sell_products_with_a_result_for_each(
    staff: Client, client: Client, stocked: Stocked
) -> None:
    [hidden] = ids_of(stocked, "hidden")
    payload = (await staff.run("ProductsPublish", ids=[hidden, "nonsense"], at=None))["productsPublish"]
    assert payload["userErrors"] == []
    good, bad = payload["results"]
    assert good == {
        "id": hidden,
        "product": {"id": hidden, "status": "APPROVED", "published": True},
        "userErrors": [],
    }
    assert (bad["id"], bad["product"]) == ("nonsense", None)
    assert [(each["code"], each["field"]) for each in bad["userErrors"]] == [("NOT_FOUND", ["input", "ids", "1"])]
    assert (await client.run("ProductDetail", slug="hidden"))["product"] is not None
    off = (await staff.run("ProductsUnpublish", ids=[hidden], reason="Recalled"))["productsUnpublish"]
    assert [each["product"]["published"] for each in off["results"]] == [False]
    assert (await client.run("ProductDetail", slug="hidden"))["product"] is None


async def test_a_batch_that_is_wrong_as_a_whole_has_no_results(staff: Client, stocked: Stocked) -> None:
    payload = (await staff.run("ProductsUnpublish", ids=[], reason=" "))["productsUnpublish"]
    assert payload["results"] == []
    assert [(each["code"], each["field"]) for each in payload["userErrors"]] == [
        ("REQUIRED", ["input", "ids"]),
        ("REQUIRED", ["input", "reason"]),
    ]


async def test_a_product_is_published_at_its_moment_and_staff_see_it_coming(
    shop: ShopUnderTest, staff: Client, client: Client, stocked: Stocked
) -> None:
    [hidden] = ids_of(stocked, "hidden")
    at = "2026-11-11T06:00:00Z"
    await staff.run("ProductsPublish", ids=[hidden], at=at)
    assert (await behind(staff, hidden))["scheduledListing"] == {"at": at, "published": True}
    await shop.work()
    assert (await client.run("ProductDetail", slug="hidden"))["product"] is None
    shop.clock.pass_by(hours=2)
    await shop.work()
    assert (await client.run("ProductDetail", slug="hidden"))["product"] is not None
    fresh = await hire(shop, READ)
    assert (await behind(fresh, hidden))["scheduledListing"] is None


async def test_the_history_says_who_did_what_and_why(staff: Client, stocked: Stocked) -> None:
    [hidden] = ids_of(stocked, "hidden")
    await staff.run("ProductsPublish", ids=[hidden], at=None)
    await staff.run("ProductsUnpublish", ids=[hidden], reason="Recalled")
    seen = (await behind(staff, hidden, first=1))["history"]
    assert seen["pageInfo"] == {"hasNextPage": True}
    assert [edge["node"] for edge in seen["edges"]] == [
        {
            "at": "2026-11-11T04:00:00Z",
            "action": "UNPUBLISHED",
            "staffName": "Grace",
            "before": {"published": True},
            "after": {"published": False},
            "reason": "Recalled",
        }
    ]


async def test_what_is_behind_a_product_is_for_staff_who_may_read_it(
    shop: ShopUnderTest, client: Client, staff: Client, stocked: Stocked
) -> None:
    phone = ids_of(stocked, "phone")[0]
    assert "UNAUTHENTICATED" in await client.error_codes(BEHIND, id=phone)
    assert "FORBIDDEN" in await (await hire(shop, WRITE)).error_codes(BEHIND, id=phone)
    await staff.run("ProductsUnpublish", ids=[phone], reason="Recalled")
    await staff.run("ProductsPublish", ids=[phone], at=None)
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    seen = await behind(await hire(shop, READ, store_id=other), phone)
    assert (seen["version"], seen["history"]["edges"], seen["scheduledListing"]) == (None, [], None)
    assert [each["cost"] for each in seen["skus"]] == [None, None]


async def test_staff_see_what_a_sku_costs(shop: ShopUnderTest, staff: Client, stocked: Stocked) -> None:
    category = global_id("BackCategory", stocked.world.categories["things"])
    sku = {"code": "C", "listPrice": cny("9.00"), "cost": cny("4.50")}
    given = {"backCategoryId": category, "name": [{"language": "en", "text": "C"}], "type": "PHYSICAL", "skus": [sku]}
    made = (await staff.run("ProductCreate", input=given))["productCreate"]["product"]
    assert (await behind(staff, made["id"]))["skus"] == [{"cost": cny("4.50")}]


async def test_a_reviewed_product_goes_from_draft_to_sale(
    shop: ShopUnderTest, staff: Client, client: Client, stocked: Stocked
) -> None:
    set_reviewed = """mutation ($input: StoreReviewSetInput!) {
      storeReviewSet(input: $input) { store { name } userErrors { code field } }
    }"""
    given = {"storeId": global_id("Store", stocked.store_id), "reviewed": True}
    answer = (await staff.query(set_reviewed, input=given))["storeReviewSet"]
    assert answer == {"store": {"name": "Store"}, "userErrors": []}
    category = global_id("BackCategory", stocked.world.categories["things"])
    sku = {"code": "C", "listPrice": cny("9.00")}
    thing = {"backCategoryId": category, "name": [{"language": "en", "text": "C"}], "type": "PHYSICAL", "skus": [sku]}
    made = (await staff.run("ProductCreate", input=thing))["productCreate"]["product"]
    assert made["status"] == "DRAFT"
    early = (await staff.run("ProductsPublish", ids=[made["id"]], at=None))["productsPublish"]["results"][0]
    assert [each["code"] for each in early["userErrors"]] == ["TRANSITION_NOT_ALLOWED"]
    for name, more, status in (
        ("productsSubmit", {}, "PENDING_REVIEW"),
        ("productsReject", {"reason": "Blurred"}, "REJECTED"),
        ("productsSubmit", {}, "PENDING_REVIEW"),
        ("productsApprove", {}, "APPROVED"),
    ):
        [result] = (await step(staff, name, [made["id"]], **more))["results"]
        assert result == {"product": {"status": status}, "userErrors": []}
    await staff.run("ProductsPublish", ids=[made["id"]], at=None)
    assert (await client.run("ProductDetail", slug="c"))["product"] is not None
    changed = await update(staff, made["id"], name=[{"language": "en", "text": "Better"}])
    assert (changed["product"]["name"], changed["revision"]) == ("C", {"changes": {"name": {"en": "Better"}}})
    assert (await behind(staff, made["id"]))["revision"] == {
        "staffName": "Grace",
        "changes": {"name": {"en": "Better"}},
    }
    await step(staff, "productsApprove", [made["id"]])
    assert (await client.run("ProductDetail", slug="c"))["product"]["name"] == "Better"


async def test_a_reason_is_asked_of_who_rejects(staff: Client, stocked: Stocked) -> None:
    payload = await step(staff, "productsReject", ids_of(stocked, "phone"), reason="")
    assert payload == {"results": [], "userErrors": [{"code": "REQUIRED", "field": ["input", "reason"]}]}


async def test_a_violation_is_lifted_by_the_platform(shop: ShopUnderTest, staff: Client, stocked: Stocked) -> None:
    phone = ids_of(stocked, "phone")
    text = """mutation ($input: ProductsUnpublishInput!) {
      productsUnpublish(input: $input) { results { userErrors { code } } userErrors { code field } }
    }"""
    given = {"ids": phone, "reason": "A copy", "violation": True}
    merchant = await hire(shop, PUBLISH, store_id=stocked.store_id)
    refused = (await merchant.query(text, input=given))["productsUnpublish"]
    assert refused == {"results": [], "userErrors": [{"code": "INVALID", "field": ["input", "violation"]}]}
    await staff.query(text, input=given)
    [result] = (await merchant.run("ProductsPublish", ids=phone, at=None))["productsPublish"]["results"]
    assert [(each["code"], each["message"]) for each in result["userErrors"]] == [
        ("TRANSITION_NOT_ALLOWED", "The platform took it off sale: A copy")
    ]
    await step(staff, "productsLiftViolation", phone)
    [result] = (await merchant.run("ProductsPublish", ids=phone, at=None))["productsPublish"]["results"]
    assert (result["product"]["published"], result["userErrors"]) == (True, [])


@pytest.mark.parametrize(
    ("name", "permission"),
    [
        ("productsPublish", PUBLISH),
        ("productsUnpublish", PUBLISH),
        ("productsLiftViolation", PUBLISH),
        ("productsSubmit", WRITE),
        ("productsApprove", REVIEW),
        ("productsReject", REVIEW),
        ("productUpdate", WRITE),
        ("storeReviewSet", REVIEW),
    ],
)
async def test_each_step_needs_its_permission(
    shop: ShopUnderTest, client: Client, stocked: Stocked, name: str, permission: str
) -> None:
    inputs = {
        "productsUnpublish": '{ids: ["x"], reason: "x"}',
        "productsReject": '{ids: ["x"], reason: "x"}',
        "productsApprove": '{products: [{id: "x", version: 1}]}',
        "productUpdate": '{id: "x", version: 1}',
        "storeReviewSet": '{storeId: "x", reviewed: true}',
    }
    given = inputs.get(name, '{ids: ["x"]}')
    text = f"mutation {{ {name}(input: {given}) {{ userErrors {{ code }} }} }}"
    others = {READ, WRITE, REVIEW, PUBLISH} - {permission}
    assert await client.error_codes(text) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, *others)).error_codes(text) == ["FORBIDDEN"]
    assert await (await hire(shop, permission)).error_codes(text) == []
