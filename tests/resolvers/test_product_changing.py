"""Changing products and prices over HTTP: versions, problems with their fields, and what shoppers see of it."""

import asyncio
from typing import Any, Final

import pytest

from persistence import Database
from schema.ids import global_id
from tests.domains.catalog.world import NOW
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire, send_picture
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

READ, WRITE = "catalog.product.read", "catalog.product.write"
REVIEW, PUBLISH = "catalog.product.review", "catalog.product.publish"

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
PRICES = """
mutation ($input: SkuPricesSetInput!) {
  skuPricesSet(input: $input) {
    skus { code price { amount } listPrice { amount } marketPrice { amount } cost { amount }
           lowestPrice30Days { amount } promotionPrice { price { amount } startsAt endsAt } }
    userErrors { code field }
  }
}
"""

SOLD: Final = """
query ($slug: String!) {
  product(slug: $slug) {
    terms { mode countryOfOrigin returnDays warrantyMonths invoice } skus { manufacturerPartNumber volumeMillilitres }
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


async def update(client: Client, product_id: str, version: int = 1, **said: Any) -> dict[str, Any]:
    given = {"id": product_id, "version": version, **said}
    payload: dict[str, Any] = (await client.query(UPDATE, input=given))["productUpdate"]
    return payload


async def test_what_is_said_of_a_product_is_changed(staff: Client, client: Client, stocked: Stocked) -> None:
    [phone] = ids_of(stocked, "phone")
    picture = await send_picture(staff)
    payload = await update(
        staff,
        phone,
        name=[{"language": "en", "text": "Better"}],
        slug="better",
        brandId=None,
        images=[{"uploadId": picture, "alt": "New"}, {"url": "/2.svg"}],
        description={"pc": "<p>Best</p>"},
        skus=[{"id": global_id("Sku", stocked.skus["b"]), "barcode": "4006381333931", "weightGrams": None}],
    )
    assert (payload["userErrors"], payload["revision"], payload["duplicateOf"]) == ([], None, None)
    product = payload["product"]
    assert (product["slug"], product["name"], product["version"]) == ("better", "Better", 2)
    assert (product["mainImage"]["alt"], product["description"]) == ("New", {"pc": "<p>Best</p>"})
    assert product["skus"][0] == {"code": "b", "barcode": "4006381333931", "weightGrams": None}
    seen = (await client.run("ProductDetail", slug="better"))["product"]
    assert (seen["brand"], [each["url"] for each in seen["images"]]) == (None, ["/2.svg"])


async def test_how_a_product_is_sold_is_said_as_a_whole(staff: Client, client: Client, stocked: Stocked) -> None:
    [phone] = ids_of(stocked, "phone")
    number = {"id": global_id("Sku", stocked.skus["b"]), "manufacturerPartNumber": "PH-1", "volumeMillilitres": 900}
    terms = {"mode": "CONSIGNMENT", "countryOfOrigin": "CN", "returnDays": 7, "warrantyMonths": 24, "invoice": False}
    assert (await update(staff, phone, terms=terms, skus=[number]))["userErrors"] == []
    assert (await client.query(SOLD, slug="phone"))["product"]["terms"] == terms
    skus = (await client.query(SOLD, slug="phone"))["product"]["skus"]
    assert skus[0] == {"manufacturerPartNumber": "PH-1", "volumeMillilitres": 900}
    assert (await update(staff, phone, 2, terms={"returnDays": 0}))["userErrors"] == []
    nothing = {"mode": "NORMAL", "countryOfOrigin": None, "returnDays": 0, "warrantyMonths": None, "invoice": True}
    assert (await client.query(SOLD, slug="phone"))["product"]["terms"] == nothing
    wrong = [{**number, "manufacturerPartNumber": " ", "volumeMillilitres": -1}]
    payload = await update(staff, phone, 3, terms={"countryOfOrigin": "China"}, skus=wrong)
    assert [(each["code"], each["field"][1:]) for each in payload["userErrors"]] == [
        ("INVALID", ["terms", "countryOfOrigin"]),
        ("INVALID", ["skus", "0", "manufacturerPartNumber"]),
        ("INVALID", ["skus", "0", "volumeMillilitres"]),
    ]


async def test_all_that_is_wrong_with_a_change_is_said_with_its_field(staff: Client, stocked: Stocked) -> None:
    [phone] = ids_of(stocked, "phone")
    sku = {"code": "b", "specs": [], "listPrice": {"amount": "x", "currency": "CNY"}}
    payload = await update(staff, phone, slug="stool", images=[{"uploadId": "x"}, {"url": "/9.svg"}], newSkus=[sku])
    assert payload["product"] is None
    assert [(each["code"], each["field"]) for each in payload["userErrors"]] == [
        ("INVALID", ["input", "newSkus", "0", "listPrice", "amount"]),
        ("UPLOAD_NOT_USABLE", ["input", "images", "0", "uploadId"]),
        ("NOT_FOUND", ["input", "images", "1", "url"]),
        ("ALREADY_EXISTS", ["input", "slug"]),
        ("ALREADY_EXISTS", ["input", "newSkus", "0", "code"]),
        ("REQUIRED", ["input", "newSkus", "0", "specs"]),
    ]


async def test_who_was_second_is_told_the_version_that_is(staff: Client, stocked: Stocked) -> None:
    [phone] = ids_of(stocked, "phone")
    await update(staff, phone, slug="better")
    payload = await update(staff, phone, slug="best")
    assert payload["userErrors"] == [{"code": "CONFLICT", "field": ["input", "version"]}]
    stranger = await update(staff, global_id("Product", 999), slug="best")
    assert stranger["userErrors"] == [{"code": "NOT_FOUND", "field": ["input", "id"]}]


async def test_the_product_that_is_the_same_is_named(staff: Client, database: Database, stocked: Stocked) -> None:
    [phone] = ids_of(stocked, "phone")
    payload = await update(staff, phone, attributes=[{"code": "model", "values": ["hidden"]}])
    assert payload["duplicateOf"] == {"slug": "hidden"}


async def test_shoppers_never_see_a_change_that_waits(
    shop: ShopUnderTest, staff: Client, client: Client, stocked: Stocked
) -> None:
    given = {"storeId": global_id("Store", stocked.store_id), "reviewed": True}
    text = "mutation ($input: StoreReviewSetInput!) { storeReviewSet(input: $input) { userErrors { code } } }"
    await staff.query(text, input=given)
    await update(staff, ids_of(stocked, "phone")[0], name=[{"language": "en", "text": "Secret"}], slug="secret")
    assert (await client.run("ProductDetail", slug="phone"))["product"]["name"] == "Phone phone"
    assert (await client.run("ProductDetail", slug="secret"))["product"] is None


async def test_staff_say_what_skus_cost_and_shoppers_see_the_lowest_of_thirty_days(
    shop: ShopUnderTest, staff: Client, client: Client, stocked: Stocked
) -> None:
    promotion = {"price": cny("99.00"), "startsAt": "2026-11-11T06:00:00Z", "endsAt": "2026-11-11T07:00:00Z"}
    given = {"skuId": global_id("Sku", stocked.skus["b"]), "listPrice": cny("180.00"), "promotion": promotion}
    payload = (await staff.query(PRICES, input={"prices": [given]}))["skuPricesSet"]
    assert payload["userErrors"] == []
    assert payload["skus"] == [
        {
            "code": "b",
            "price": {"amount": "180.00"},
            "listPrice": {"amount": "180.00"},
            "marketPrice": {"amount": "300.00"},
            "cost": None,
            "lowestPrice30Days": {"amount": "180.00"},
            "promotionPrice": {**promotion, "price": {"amount": "99.00"}},
        }
    ]
    text = "query ($id: ID!) { node(id: $id) { ... on Sku { price { amount } lowestPrice30Days { amount } } } }"
    for hours, price, lowest in ((2, "99.00", "99.00"), (3, "180.00", "99.00")):
        shop.clock.now = NOW.replace(hour=4 + hours)
        await shop.work()
        seen = (await client.query(text, id=given["skuId"]))["node"]
        assert seen == {"price": {"amount": price}, "lowestPrice30Days": {"amount": lowest}}


async def test_all_that_is_wrong_with_prices_is_said_with_its_field(staff: Client, stocked: Stocked) -> None:
    unread = {"skuId": global_id("Sku", stocked.skus["b"]), "listPrice": {"amount": "x", "currency": "CNY"}}
    strange = {"skuId": "x", "listPrice": cny("1.00"), "cost": {"amount": "1.00", "currency": "USD"}}
    payload = (await staff.query(PRICES, input={"prices": [unread, strange]}))["skuPricesSet"]
    assert payload["skus"] == []
    assert [(each["code"], ".".join(each["field"])) for each in payload["userErrors"]] == [
        ("INVALID", "input.prices.0.listPrice.amount"),
        ("INVALID", "input.prices.1.cost"),
        ("NOT_FOUND", "input.prices.1.skuId"),
    ]


async def test_of_two_products_that_take_one_slug_at_once_one_has_it(staff: Client, stocked: Stocked) -> None:
    ids = ids_of(stocked, "phone", "stool")
    answers = await asyncio.gather(*(update(staff, each, slug="same") for each in ids))
    assert len([each for each in answers if each["product"] is not None]) == 1
    codes = [error["code"] for each in answers for error in each["userErrors"]]
    assert len(codes) == 1
    assert set(codes) <= {"ALREADY_EXISTS", "CONFLICT"}


async def test_of_two_that_are_given_one_sku_code_at_once_one_has_it(staff: Client, stocked: Stocked) -> None:
    red = {"code": "same", "listPrice": cny("1.00"), "specs": [{"code": "colour", "value": "red"}]}
    [phone] = ids_of(stocked, "phone")
    thing = {
        "backCategoryId": global_id("BackCategory", stocked.world.categories["things"]),
        "name": [{"language": "en", "text": "Thing"}],
        "type": "PHYSICAL",
        "skus": [{"code": "same", "listPrice": cny("1.00")}],
    }
    text = "mutation ($input: ProductCreateInput!) { productCreate(input: $input) { userErrors { code } } }"
    made, changed = await asyncio.gather(staff.query(text, input=thing), update(staff, phone, newSkus=[red]))
    codes = [error["code"] for each in (made["productCreate"], changed) for error in each["userErrors"]]
    assert len(codes) == 1
    assert set(codes) <= {"ALREADY_EXISTS", "CONFLICT"}


async def test_of_two_changes_that_are_approved_at_once_one_has_the_slug(staff: Client, stocked: Stocked) -> None:
    given = {"storeId": global_id("Store", stocked.store_id), "reviewed": True}
    await staff.query(
        "mutation ($input: StoreReviewSetInput!) { storeReviewSet(input: $input) { userErrors { code } } }",
        input=given,
    )
    ids = ids_of(stocked, "phone", "stool")
    for each in ids:
        await update(staff, each, slug="same")
    approve = """mutation ($id: ID!) {
      productsApprove(input: {products: [{id: $id, version: 2}]}) {
        results { userErrors { code } }
        userErrors { code }
      }
    }"""
    answers = [each["productsApprove"] for each in await asyncio.gather(*(staff.query(approve, id=i) for i in ids))]
    codes = [error["code"] for each in answers for part in (each, *each["results"]) for error in part["userErrors"]]
    assert len(codes) == 1
    assert set(codes) <= {"ALREADY_EXISTS", "CONFLICT"}
