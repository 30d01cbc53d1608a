"""Making products over HTTP: the staff's document with full answers, and all that can be wrong with its input."""

import asyncio
from typing import Any

import pytest

from domains import stores
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.domains.catalog.world import NOW, rows_of
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire, send_picture
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

WRITE = "catalog.product.write"
READ = "catalog.product.read"


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def writer(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, WRITE, READ)


def iphone(stocked: Stocked, **changes: Any) -> dict[str, Any]:
    """The input of the contract's example, in this catalogue."""
    given = {
        "backCategoryId": global_id("BackCategory", stocked.world.categories["phones"]),
        "name": [{"language": "en", "text": "iPhone 7 Plus"}, {"language": "zh-CN", "text": "苹果 7 Plus"}],
        "brandId": global_id("Brand", stocked.world.brands["acme"]),
        "slug": None,
        "type": "PHYSICAL",
        "attributes": [{"code": "model", "values": ["7 Plus"]}],
        "skus": [sku("IP7P-B", "black"), sku("IP7P-W", "white")],
        "images": [],
        "description": {"pc": "<p onclick='x()'>Big</p>", "mobile": None},
    }
    return given | changes


def sku(code: str, colour: str, **changes: Any) -> dict[str, Any]:
    given = {
        "code": code,
        "barcode": None,
        "specs": [{"code": "colour", "value": colour}],
        "listPrice": cny("6388.00"),
        "marketPrice": None,
        "weightGrams": 188,
        "components": None,
    }
    return given | changes


async def create(client: Client, given: dict[str, Any]) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("ProductCreate", input=given))["productCreate"]
    return payload


def errors(payload: dict[str, Any]) -> list[tuple[str, str]]:
    return [(error["code"], ".".join(error["field"][1:])) for error in payload["userErrors"]]


async def test_the_document_of_staff_makes_a_product(writer: Client, stocked: Stocked) -> None:
    payload = await create(writer, iphone(stocked))
    product = payload["product"]
    assert (payload["userErrors"], payload["duplicateOf"]) == ([], None)
    assert (product["slug"], product["status"]) == ("iphone-7-plus", "APPROVED")
    assert [(each["code"], each["specs"]) for each in product["skus"]] == [
        ("IP7P-B", [{"name": "Colour", "value": "Black"}]),
        ("IP7P-W", [{"name": "Colour", "value": "White"}]),
    ]


async def test_it_is_hidden_from_shoppers_and_has_what_was_said(
    writer: Client, client: Client, stocked: Stocked
) -> None:
    await create(writer, iphone(stocked, sellingPoint=[{"language": "en", "text": "Gold"}], tagCodes=["hot"]))
    assert (await client.run("ProductDetail", slug="iphone-7-plus"))["product"] is None
    seen = (await writer.run("ProductDetail", slug="iphone-7-plus"))["product"]
    assert seen["description"] == {"pc": "<p>Big</p>", "mobile": None}
    assert (seen["sellingPoint"], [tag["code"] for tag in seen["tags"]]) == ("Gold", ["hot"])
    assert seen["priceRange"]["min"] == cny("6388.00")


async def test_what_has_no_language_is_in_the_request_s(shop: ShopUnderTest, writer: Client, stocked: Stocked) -> None:
    chinese = shop.client(writer.token, **{"Accept-Language": "zh-CN"})
    await create(chinese, iphone(stocked, slug="p", description={"pc": "<p>大</p>"}))
    stored = await rows_of(shop.database, "SELECT pc FROM product_descriptions ORDER BY product_id DESC LIMIT 1")
    assert "zh-CN" in str(stored[0][0])


async def test_pictures_that_were_sent_are_the_product_s(shop: ShopUnderTest, writer: Client, stocked: Stocked) -> None:
    main, other = await send_picture(writer), await send_picture(writer, 16)
    images = [{"uploadId": main, "alt": "Front"}, {"uploadId": other}]
    await create(writer, iphone(stocked, slug="p", images=images))
    seen = (await writer.run("ProductDetail", slug="p"))["product"]
    assert (seen["mainImage"]["alt"], [each["alt"] for each in seen["images"]]) == ("Front", [None])
    async with shop.client().http() as http:
        shown = await http.get(seen["mainImage"]["url"])
        missing = await http.get("/media/pictures/none")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/png")
    assert shown.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert missing.status_code == 404


async def test_a_picture_that_cannot_be_used_is_blamed_beside_all_else(writer: Client, stocked: Stocked) -> None:
    good = await send_picture(writer)
    images = [{"uploadId": good}, {"uploadId": global_id("Upload", 999), "alt": " "}]
    skus = [sku("A", "black", listPrice={"amount": "1.234", "currency": "CNY"}), sku("B", "green", barcode="123")]
    payload = await create(writer, iphone(stocked, images=images, skus=skus, slug="No Slug"))
    assert payload["product"] is None
    assert errors(payload) == [
        ("INVALID", "skus.0.listPrice.amount"),
        ("UPLOAD_NOT_USABLE", "images.1.uploadId"),
        ("INVALID", "slug"),
        ("REQUIRED", "images.1.alt"),
        ("INVALID", "skus.1.barcode"),
        ("INVALID", "skus.1.specs.0.value"),
    ]


async def test_a_refused_product_leaves_its_pictures_to_be_used(writer: Client, stocked: Stocked) -> None:
    picture = await send_picture(writer)
    images = [{"uploadId": picture}]
    assert (await create(writer, iphone(stocked, images=images, name=[])))["product"] is None
    assert (await create(writer, iphone(stocked, images=images)))["userErrors"] == []


async def test_the_same_product_again_is_refused_and_named(writer: Client, stocked: Stocked) -> None:
    first = (await create(writer, iphone(stocked)))["product"]
    again = iphone(
        stocked, slug="other", skus=[sku("X", "black")], attributes=[{"code": "model", "values": ["7  PLUS"]}]
    )
    payload = await create(writer, again)
    assert payload["product"] is None
    assert payload["duplicateOf"] == {"id": first["id"], "slug": first["slug"]}
    assert errors(payload) == [("ALREADY_EXISTS", "attributes")]


async def test_another_offer_or_another_store_may_sell_the_same(
    shop: ShopUnderTest, writer: Client, stocked: Stocked
) -> None:
    await create(writer, iphone(stocked))
    used = [{"code": "model", "values": ["7 Plus"]}, {"code": "condition", "values": ["used"]}]
    assert (await create(writer, iphone(stocked, skus=[sku("U", "black")], attributes=used)))["userErrors"] == []
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    theirs = iphone(stocked, storeId=global_id("Store", other))
    assert (await create(writer, theirs))["userErrors"] == []


async def test_the_staff_of_a_store_make_products_of_that_store_alone(shop: ShopUnderTest, stocked: Stocked) -> None:
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    theirs = await hire(shop, WRITE, READ, store_id=other)
    assert (await create(theirs, iphone(stocked)))["userErrors"] == []
    assert await rows_of(shop.database, "SELECT store_id FROM products ORDER BY id DESC LIMIT 1") == [(other,)]
    foreign = await create(theirs, iphone(stocked, slug="z", storeId=global_id("Store", stocked.store_id)))
    assert errors(foreign) == [("NOT_FOUND", "storeId")]
    nowhere = await create(await hire(shop, WRITE), iphone(stocked, storeId=global_id("Store", 99)))
    assert errors(nowhere) == [("NOT_FOUND", "storeId")]


async def test_a_bundle_is_made_of_skus_of_the_store(writer: Client, stocked: Stocked) -> None:
    parts = [{"skuId": global_id("Sku", stocked.skus["b"]), "quantity": 2}]
    good = iphone(stocked, skus=[sku("SET", "black", components=parts)])
    assert (await create(writer, good))["userErrors"] == []
    wrong = [{"skuId": global_id("Product", 1), "quantity": 0}]
    payload = await create(writer, iphone(stocked, slug="z", skus=[sku("SET2", "red", components=wrong)]))
    assert errors(payload) == [
        ("NOT_FOUND", "skus.0.components.0.skuId"),
        ("INVALID", "skus.0.components.0.quantity"),
    ]


async def test_making_a_product_needs_its_permission(shop: ShopUnderTest, client: Client, stocked: Stocked) -> None:
    text = "mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id } } }"
    assert await client.error_codes(text, input=iphone(stocked)) == ["UNAUTHENTICATED"]
    reader = await hire(shop, READ)
    assert await reader.error_codes(text, input=iphone(stocked)) == ["FORBIDDEN"]


async def test_who_made_a_product_is_in_its_history_and_in_the_log(
    shop: ShopUnderTest, writer: Client, stocked: Stocked
) -> None:
    await create(writer, iphone(stocked))
    done = await rows_of(shop.database, "SELECT action, staff_name FROM product_history ORDER BY id DESC LIMIT 1")
    assert done == [("CREATED", "Grace")]
    [(action, subject)] = await rows_of(shop.database, "SELECT action, subject FROM staff_actions")
    assert (action, subject.split(":")[0]) == (WRITE, "product")


async def test_nothing_is_written_of_a_product_that_is_refused(
    shop: ShopUnderTest, writer: Client, stocked: Stocked
) -> None:
    before = await rows_of(shop.database, "SELECT count(*) FROM skus")
    unread = sku("A", "black", listPrice={"amount": "x", "currency": "CNY"})
    assert errors(await create(writer, iphone(stocked, skus=[unread]))) == [("INVALID", "skus.0.listPrice.amount")]
    assert await rows_of(shop.database, "SELECT count(*) FROM skus") == before


async def test_many_skus_take_no_more_statements_than_one(
    shop: ShopUnderTest, writer: Client, stocked: Stocked
) -> None:
    with recorded_statements() as one:
        await create(writer, iphone(stocked, skus=[sku("A", "black")]))
    several = [sku(f"B{n}", colour) for n, colour in enumerate(("black", "white", "red"))]
    with recorded_statements() as many:
        await create(writer, iphone(stocked, skus=several, attributes=[{"code": "model", "values": ["8"]}]))
    assert len(many) == len(one)


COMBINATIONS = """
query ($category: ID!, $options: [AttributeValuesInput!]!) {
  skuCombinations(backCategoryId: $category, options: $options, code: "IP7P") { code specs { code value } }
}
"""


async def test_the_skus_that_options_span_are_proposed(writer: Client, stocked: Stocked) -> None:
    options = [{"code": "colour", "values": ["black", "red"]}, {"code": "size", "values": ["s", "l"]}]
    category = global_id("BackCategory", stocked.world.categories["phones"])
    found = (await writer.query(COMBINATIONS, category=category, options=options))["skuCombinations"]
    assert [each["code"] for each in found] == ["IP7P-black-s", "IP7P-black-l", "IP7P-red-s", "IP7P-red-l"]
    assert found[1]["specs"] == [{"code": "colour", "value": "black"}, {"code": "size", "value": "l"}]
    kept = [sku(each["code"], "-", specs=each["specs"]) for each in (found[0], found[3])]
    assert (await create(writer, iphone(stocked, skus=kept)))["userErrors"] == []


@pytest.mark.parametrize(
    "options",
    [
        [{"code": "model", "values": ["x"]}],
        [{"code": "colour", "values": ["green"]}],
        [{"code": "colour", "values": ["red", "red"]}],
        [{"code": "colour", "values": ["red"]}, {"code": "colour", "values": ["black"]}],
    ],
)
async def test_what_spans_no_skus_is_a_bad_request(writer: Client, stocked: Stocked, options: Any) -> None:
    category = global_id("BackCategory", stocked.world.categories["phones"])
    assert await writer.error_codes(COMBINATIONS, category=category, options=options) == ["BAD_REQUEST"]
    assert (await writer.query(COMBINATIONS, category="x", options=options))["skuCombinations"] is None


async def test_a_proposed_code_begins_with_no_more_than_a_code_may_have(writer: Client, stocked: Stocked) -> None:
    given: dict[str, Any] = {"backCategoryId": global_id("BackCategory", stocked.world.categories["phones"])}
    text = """query ($backCategoryId: ID!, $options: [AttributeValuesInput!]!, $code: String!) {
      skuCombinations(backCategoryId: $backCategoryId, options: $options, code: $code) { code }
    }"""
    given |= {"options": [{"code": "colour", "values": ["red"]}], "code": "x" * 1_000}
    assert await writer.error_codes(text, **given) == ["BAD_REQUEST"]


async def test_of_several_who_make_the_same_product_at_once_one_does(
    shop: ShopUnderTest, writer: Client, stocked: Stocked
) -> None:
    answers = await asyncio.gather(*(create(writer, iphone(stocked)) for _ in range(4)))
    assert len([each for each in answers if each["product"] is not None]) == 1
    codes = {error["code"] for each in answers for error in each["userErrors"]}
    assert codes <= {"ALREADY_EXISTS", "CONFLICT"}
    assert await rows_of(shop.database, "SELECT count(*) FROM skus WHERE code = 'IP7P-B'") == [(1,)]
