"""Documents and films of products over HTTP: sent, kept, reviewed, saved and played."""

from typing import Any

import pytest

from domains import catalog
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.pictures import MP4, PDF, WEBM, picture
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire, send, send_picture
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

WRITE = "catalog.product.write"
SHOWN = "documents { kind title url mediaType bytes } videos { url mediaType bytes title poster { url } }"
CREATE = f"""mutation ($input: ProductCreateInput!) {{
  productCreate(input: $input) {{ product {{ id {SHOWN} }} userErrors {{ code field }} }}
}}"""
UPDATE = f"""mutation ($input: ProductUpdateInput!) {{
  productUpdate(input: $input) {{ product {{ version {SHOWN} }} revision {{ changes }} userErrors {{ code field }} }}
}}"""
READ = f"query ($slug: String!) {{ product(slug: $slug) {{ {SHOWN} }} }}"
READ_MANY = f"{{ products(first: 10) {{ edges {{ node {{ id {SHOWN} }} }} }} }}"
TITLE = [{"language": "en", "text": "Manual"}, {"language": "zh-CN", "text": "说明书"}]


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def staff(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, "catalog.product.read", WRITE, "catalog.product.review")


def manual(**named: str) -> dict[str, Any]:
    return {"kind": "MANUAL", "title": TITLE, **named}


async def update(client: Client, stocked: Stocked, version: int = 1, **said: Any) -> dict[str, Any]:
    given = {"id": global_id("Product", stocked.products["phone"]), "version": version, **said}
    payload: dict[str, Any] = (await client.query(UPDATE, input=given))["productUpdate"]
    return payload


def problems(payload: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["code"], ".".join(each["field"][1:])) for each in payload["userErrors"]]


async def test_a_product_is_made_with_a_manual_and_a_film(staff: Client, stocked: Stocked) -> None:
    given = {
        "backCategoryId": global_id("BackCategory", stocked.world.categories["things"]),
        "name": [{"language": "en", "text": "Drill"}],
        "type": "PHYSICAL",
        "skus": [{"code": "drill", "listPrice": cny("9.00")}],
        "documents": [manual(uploadId=await send(staff, PDF, "DOCUMENT"))],
        "videos": [
            {
                "uploadId": await send(staff, MP4, "VIDEO"),
                "title": [{"language": "en", "text": "At work"}],
                "posterUploadId": await send_picture(staff, 200),
            }
        ],
    }
    payload = (await staff.query(CREATE, input=given))["productCreate"]
    assert payload["userErrors"] == []
    [document], [video] = payload["product"]["documents"], payload["product"]["videos"]
    assert {**document, "url": ""} == {
        "kind": "MANUAL",
        "title": "Manual",
        "url": "",
        "mediaType": "application/pdf",
        "bytes": len(PDF),
    }
    assert (video["mediaType"], video["title"]) == ("video/mp4", "At work")
    async with staff.http() as http:
        assert (await http.get(document["url"])).content == PDF
        assert (await http.get(video["url"])).content == MP4
        assert (await http.get(video["poster"]["url"])).headers["content-type"] == "image/png"


async def test_they_are_changed_as_a_whole_and_kept_by_their_addresses(
    staff: Client, client: Client, stocked: Stocked
) -> None:
    sent: dict[str, Any] = {
        "documents": [manual(uploadId=await send(staff, PDF, "DOCUMENT"))],
        "videos": [{"uploadId": await send(staff, WEBM, "VIDEO"), "posterUploadId": await send_picture(staff)}],
    }
    product = (await update(staff, stocked, **sent))["product"]
    [first], [film] = product["documents"], product["videos"]
    guide = {"kind": "GUIDE", "title": [{"language": "en", "text": "How to choose"}]}
    sheet = await send(staff, picture("JPEG"), "DOCUMENT")
    anew = [{**guide, "uploadId": sheet}, manual(url=first["url"])]
    product = (await update(staff, stocked, 2, documents=anew, videos=[{"url": film["url"]}]))["product"]
    assert [(each["kind"], each["mediaType"]) for each in product["documents"]] == [
        ("GUIDE", "image/jpeg"),
        ("MANUAL", "application/pdf"),
    ]
    assert product["videos"] == [film]
    # A change that speaks of neither leaves both.
    product = (await update(staff, stocked, 3, tagCodes=[]))["product"]
    assert (len(product["documents"]), product["videos"]) == (2, [film])
    assert (await client.query(READ, slug="phone"))["product"]["documents"][1]["url"] == first["url"]
    product = (await update(staff, stocked, 4, documents=[], videos=[]))["product"]
    assert (product["documents"], product["videos"]) == ([], [])


async def test_titles_are_in_the_readers_language(staff: Client, shop: ShopUnderTest, stocked: Stocked) -> None:
    await update(staff, stocked, documents=[manual(uploadId=await send(staff, PDF, "DOCUMENT"))])
    asked = 'query ($slug: String!) @inContext(language: "zh-CN") { product(slug: $slug) { documents { title } } }'
    assert (await shop.client().query(asked, slug="phone"))["product"]["documents"] == [{"title": "说明书"}]


async def test_all_that_is_wrong_with_them_is_said_at_once(
    staff: Client, shop: ShopUnderTest, stocked: Stocked
) -> None:
    other = await hire(shop, WRITE)
    payload = await update(
        staff,
        stocked,
        documents=[
            manual(),
            manual(url="/media/documents/no-such.pdf"),
            manual(uploadId=await send_picture(staff)),
            manual(uploadId=await send(other, PDF, "DOCUMENT")),
            {"kind": "GUIDE", "title": [], "uploadId": await send(staff, PDF, "DOCUMENT")},
        ],
        videos=[
            {"title": TITLE},
            {"url": "/x.mp4"},
            {"uploadId": await send(staff, MP4, "VIDEO"), "posterUploadId": ""},
        ],
    )
    assert sorted(problems(payload)) == [
        ("NOT_FOUND", "documents.1.url"),
        ("NOT_FOUND", "videos.1.url"),
        ("REQUIRED", "documents.0.uploadId"),
        ("REQUIRED", "documents.4.title"),
        ("REQUIRED", "videos.0.uploadId"),
        ("UPLOAD_NOT_USABLE", "documents.2.uploadId"),
        ("UPLOAD_NOT_USABLE", "documents.3.uploadId"),
        ("UPLOAD_NOT_USABLE", "videos.2.posterUploadId"),
    ]


async def test_there_are_not_too_many_of_them(staff: Client, stocked: Stocked) -> None:
    product = (await update(staff, stocked, documents=[manual(uploadId=await send(staff, PDF, "DOCUMENT"))]))["product"]
    films = (await update(staff, stocked, 2, videos=[{"uploadId": await send(staff, MP4, "VIDEO")}]))["product"]
    again, film = manual(url=product["documents"][0]["url"]), {"url": films["videos"][0]["url"]}
    assert problems(await update(staff, stocked, 3, documents=[again] * 20, videos=[film] * 3)) == []
    payload = await update(staff, stocked, 4, documents=[again] * 21, videos=[film] * 4)
    assert problems(payload) == [("INVALID", "documents"), ("INVALID", "videos")]


async def test_where_products_are_reviewed_they_wait_with_the_change(
    staff: Client, client: Client, shop: ShopUnderTest, stocked: Stocked
) -> None:
    now = shop.clock()
    await shop.database.write(lambda tx: catalog.set_reviewed(tx, stocked.store_id, True, now))
    sent: dict[str, Any] = {
        "documents": [manual(uploadId=await send(staff, PDF, "DOCUMENT"))],
        "videos": [{"uploadId": await send(staff, MP4, "VIDEO")}],
    }
    payload = await update(staff, stocked, **sent)
    assert payload["revision"]["changes"]["documents"][0]["title"] == {"en": "Manual", "zh-CN": "说明书"}
    assert (await client.query(READ, slug="phone"))["product"] == {"documents": [], "videos": []}
    product = global_id("Product", stocked.products["phone"])
    approve = """mutation ($products: [ProductAsReadInput!]!) {
      productsApprove(input: {products: $products}) { results { userErrors { code } } userErrors { code } } }"""
    answer = await staff.query(approve, products=[{"id": product, "version": payload["product"]["version"]}])
    assert answer["productsApprove"] == {"results": [{"userErrors": []}], "userErrors": []}
    shown = (await client.query(READ, slug="phone"))["product"]
    assert ([each["title"] for each in shown["documents"]], len(shown["videos"])) == (["Manual"], 1)


async def test_of_many_products_they_are_read_in_two_statements(
    staff: Client, client: Client, stocked: Stocked
) -> None:
    await update(staff, stocked, documents=[manual(uploadId=await send(staff, PDF, "DOCUMENT"))])
    with recorded_statements() as statements:
        edges = (await client.query(READ_MANY))["products"]["edges"]
    assert len(edges) > 3
    assert len([each for each in statements if "product_attachments" in str(each)]) == 2
