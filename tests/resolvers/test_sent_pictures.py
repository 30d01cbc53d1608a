"""Pictures that are sent for front categories, brands and choices: used by their uploads, by whoever sent them."""

from typing import Any

import pytest

from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, stock
from tests.resolvers.staffing import hire, send_picture
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

NAME = [{"language": "en", "text": "Named"}]
FRONT = """mutation ($input: FrontCategoryCreateInput!) { frontCategoryCreate(input: $input) {
  frontCategory { id image { url sources { width } } version } userErrors { code field } } }"""
LOOK = """mutation ($input: FrontCategoryUpdateInput!) { frontCategoryUpdate(input: $input) {
  frontCategory { image { url } } userErrors { code field } } }"""
BRAND = """mutation ($input: BrandCreateInput!) { brandCreate(input: $input) {
  brand { id logoUrl version } userErrors { code field } } }"""
REBRAND = """mutation ($input: BrandUpdateInput!) { brandUpdate(input: $input) {
  brand { logoUrl name } userErrors { code field } } }"""
ATTRIBUTE = """mutation ($input: AttributeCreateInput!) { attributeCreate(input: $input) {
  attribute { id version values { value imageUrl } } userErrors { code field } } }"""
MORE = """mutation ($input: AttributeValuesAddInput!) { attributeValuesAdd(input: $input) {
  attribute { version values { value imageUrl } } userErrors { code field } } }"""
CHANGE = """mutation ($input: AttributeValuesUpdateInput!) { attributeValuesUpdate(input: $input) {
  attribute { values { value imageUrl } } userErrors { code field } } }"""


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def staff(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, "catalog.library.write", "catalog.category.write", "catalog.product.read")


async def done(client: Client, text: str, **given: Any) -> dict[str, Any]:
    [payload] = (await client.query(text, input=given)).values()
    assert payload["userErrors"] == []
    [changed] = [each for name, each in payload.items() if name != "userErrors"]
    answer: dict[str, Any] = changed
    return answer


async def is_shown(client: Client, url: str | None) -> bool:
    assert url is not None
    async with client.http() as http:
        kind: str | None = (await http.get(url)).headers.get("content-type")
    return kind == "image/png"


async def test_a_front_category_has_a_picture_that_was_sent(staff: Client) -> None:
    front = await done(
        staff, FRONT, channel="PC", slug="named", name=NAME, imageUploadId=await send_picture(staff, 200)
    )
    assert await is_shown(staff, front["image"]["url"])
    assert [each["width"] for each in front["image"]["sources"]] == [160, 160, 200, 200]
    sent = await send_picture(staff)
    look = {"frontCategoryId": front["id"], "version": 1, "slug": "named", "name": NAME, "position": 0}
    changed = await done(staff, LOOK, **look, imageUrl="/1.svg", imageUploadId=sent)
    assert await is_shown(staff, changed["image"]["url"])


async def test_a_brand_has_a_logo_that_was_sent(staff: Client) -> None:
    brand = await done(staff, BRAND, name=NAME, logoUploadId=await send_picture(staff))
    assert await is_shown(staff, brand["logoUrl"])
    sent = await send_picture(staff, 9)
    changed = await done(staff, REBRAND, id=brand["id"], version=1, logoUploadId=sent)
    assert await is_shown(staff, changed["logoUrl"])
    assert changed["logoUrl"] != brand["logoUrl"]
    assert changed["name"] == "Named"


async def test_choices_have_pictures_that_were_sent(staff: Client) -> None:
    values = [{"value": "oak", "imageUploadId": await send_picture(staff)}, {"value": "ash"}]
    made = await done(staff, ATTRIBUTE, code="wood", name=NAME, valueType="SINGLE_CHOICE", values=values)
    assert [each["imageUrl"] is None for each in made["values"]] == [False, True]
    more = await done(
        staff, MORE, id=made["id"], values=[{"value": "teak", "imageUploadId": await send_picture(staff)}]
    )
    anew = [{"value": "ash", "imageUploadId": await send_picture(staff)}]
    changed = await done(staff, CHANGE, id=made["id"], version=more["version"], values=anew)
    urls = [each["imageUrl"] for each in changed["values"]]
    assert [await is_shown(staff, each) for each in urls] == [True] * 3
    assert len(set(urls)) == 3


async def test_what_cannot_be_used_is_said_of_its_field_with_all_else(
    staff: Client, shop: ShopUnderTest, stocked: Stocked
) -> None:
    others = await send_picture(await hire(shop, "catalog.library.write", "catalog.category.write"))
    brand = global_id("Brand", stocked.world.brands["acme"])
    colour = await staff.query('{ attributes(query: "colour", first: 1) { edges { node { id version } } } }')
    [edge] = colour["attributes"]["edges"]
    front = {"channel": "PC", "slug": "Wrong", "name": NAME}
    asked: list[tuple[str, dict[str, Any], list[str]]] = [
        (FRONT, {**front, "imageUploadId": others}, ["imageUploadId", "slug"]),
        (BRAND, {"name": [], "logoUploadId": others}, ["logoUploadId", "name"]),
        (REBRAND, {"id": brand, "version": 1, "name": [], "logoUploadId": "x"}, ["logoUploadId", "name"]),
        (
            MORE,
            {"id": edge["node"]["id"], "values": [{"value": "black"}, {"value": "blue", "imageUploadId": others}]},
            ["values.0.value", "values.1.imageUploadId"],
        ),
        (
            CHANGE,
            {**edge["node"], "values": [{"value": "black", "imageUploadId": others}, {"value": "none"}]},
            ["values.0.imageUploadId", "values.1.value"],
        ),
    ]
    for text, given, fields in asked:
        [payload] = (await staff.query(text, input=given)).values()
        assert sorted(".".join(each["field"][1:]) for each in payload["userErrors"]) == fields
        codes = {each["code"] for each in payload["userErrors"] if "pload" in each["field"][-1]}
        assert codes == {"UPLOAD_NOT_USABLE"}
