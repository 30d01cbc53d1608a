"""Tags over HTTP: their picture and period, the rules that put them on products, and who may change them."""

from typing import Any

import pytest

from domains import catalog
from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire, send_picture
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

LIBRARY, READ = "catalog.library.write", "catalog.product.read"
TAG = """tag { code label kind image { url alt } startsAt endsAt active version isShownEverywhere
  rules { backCategoryIds brandIds attributes { code values } priceMin { amount } priceMax { amount currency }
          listedWithinDays minSales } }"""
UPDATE = f"mutation ($input: TagUpdateInput!) {{ tagUpdate(input: $input) {{ {TAG} userErrors {{ code field }} }} }}"
CREATE = f"mutation ($input: TagCreateInput!) {{ tagCreate(input: $input) {{ {TAG} userErrors {{ code field }} }} }}"
ALL = "query ($kind: ProductTagKind) { tags(kind: $kind) { code version } }"
SHOWN = "query ($slug: String!) { product(slug: $slug) { tags { code label image { url } } } }"
LISTED = 'query { products(first: 20, filter: {tagCodes: ["new"]}) { edges { node { slug } } } }'


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def staff(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, LIBRARY, READ, "catalog.category.write")


async def update(client: Client, version: int = 1, code: str = "new", **said: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.query(UPDATE, input={"code": code, "version": version, **said}))[
        "tagUpdate"
    ]
    return payload


async def listed(client: Client) -> list[str]:
    return sorted(edge["node"]["slug"] for edge in (await client.query(LISTED))["products"]["edges"])


async def test_a_rule_puts_a_tag_on_products_within_a_job(
    staff: Client, client: Client, shop: ShopUnderTest, stocked: Stocked
) -> None:
    rules = [{"priceMax": cny("50.00")}, {"attributes": [{"code": "colour", "values": ["black"]}]}]
    payload = await update(staff, rules=rules)
    assert payload["userErrors"] == []
    nothing: dict[str, Any] = {
        "backCategoryIds": [],
        "brandIds": [],
        "attributes": [],
        "priceMin": None,
        "priceMax": None,
    }
    assert payload["tag"]["rules"] == [
        {**nothing, "priceMax": {"amount": "50.00", "currency": "CNY"}, "listedWithinDays": None, "minSales": None},
        {
            **nothing,
            "attributes": [{"code": "colour", "values": ["black"]}],
            "listedWithinDays": None,
            "minSales": None,
        },
    ]
    await shop.work()
    assert await listed(client) == ["phone", "stool"]
    assert [each["code"] for each in (await client.query(SHOWN, slug="stool"))["product"]["tags"]] == ["new"]


async def test_rules_name_categories_brands_days_and_sales(
    staff: Client, shop: ShopUnderTest, stocked: Stocked
) -> None:
    category = global_id("BackCategory", stocked.world.categories["electronics"])
    brand = global_id("Brand", stocked.world.brands["acme"])
    rule = {"backCategoryIds": [category], "brandIds": [brand], "listedWithinDays": 30, "minSales": 7}
    [said] = (await update(staff, rules=[rule]))["tag"]["rules"]
    assert (said["backCategoryIds"], said["brandIds"]) == ([category], [brand])
    assert (said["listedWithinDays"], said["minSales"]) == (30, 7)
    await shop.work()
    assert await listed(shop.client()) == ["phone"]


async def test_a_tag_has_a_picture_in_sizes(staff: Client, client: Client, stocked: Stocked) -> None:
    payload = await update(staff, code="hot", imageUploadId=await send_picture(staff, 200))
    image = payload["tag"]["image"]
    assert image["alt"] == "Hot"
    shown = (await client.query(SHOWN, slug="phone"))["product"]["tags"]
    assert shown == [{"code": "hot", "label": "Hot", "image": {"url": image["url"]}}]
    async with staff.http() as http:
        assert (await http.get(image["url"])).status_code == 200
    assert (await update(staff, 2, "hot", label=[{"language": "en", "text": "H"}]))["tag"]["image"]["alt"] == "H"
    assert (await update(staff, 3, "hot", imageUploadId=None))["tag"]["image"] is None
    assert (await client.query(SHOWN, slug="phone"))["product"]["tags"][0]["image"] is None


async def test_a_tag_comes_and_goes_with_its_period(
    staff: Client, client: Client, shop: ShopUnderTest, stocked: Stocked
) -> None:
    async def shown() -> list[str]:
        return [each["code"] for each in (await client.query(SHOWN, slug="phone"))["product"]["tags"]]

    period: dict[str, Any] = {"startsAt": "2026-11-11T05:00:00Z", "endsAt": "2026-11-11T06:00:00Z"}
    payload = await update(staff, code="hot", **period)
    assert (payload["tag"]["startsAt"], payload["tag"]["active"]) == (period["startsAt"], False)
    assert await shown() == []
    shop.clock.pass_by(hours=1)
    await shop.work()
    assert await shown() == ["hot"]
    shop.clock.pass_by(hours=1)
    await shop.work()
    assert await shown() == []
    later = await hire(shop, LIBRARY, READ)
    assert (await update(later, 2, "hot", endsAt=None))["tag"]["active"] is True
    assert await shown() == ["hot"]


async def test_tags_are_made_and_listed_by_kind(staff: Client, stocked: Stocked) -> None:
    given = {"code": "genuine", "label": [{"language": "en", "text": "Genuine"}], "kind": "PERFORMANCE"}
    made = (await staff.query(CREATE, input={**given, "startsAt": "2030-01-01T00:00:00Z"}))["tagCreate"]
    assert (made["userErrors"], made["tag"]["active"], made["tag"]["version"]) == ([], False, 1)
    again = (await staff.query(CREATE, input=given))["tagCreate"]
    assert [(each["code"], each["field"]) for each in again["userErrors"]] == [("ALREADY_EXISTS", ["input", "code"])]
    assert (await staff.query(ALL, kind="PERFORMANCE"))["tags"] == [{"code": "genuine", "version": 1}]
    assert [each["code"] for each in (await staff.query(ALL))["tags"]] == ["hot", "new", "genuine"]


async def test_each_thing_that_is_wrong_is_said_with_its_field(staff: Client, stocked: Stocked) -> None:
    rules = [{"priceMin": {"amount": "x", "currency": "CNY"}, "brandIds": ["QnJhbmQ6OTk5"], "minSales": 0}]
    payload = await update(staff, 9, label=[], imageUploadId="x", rules=rules)
    found = sorted((each["code"], ".".join(each["field"][1:])) for each in payload["userErrors"])
    assert found == [
        ("CONFLICT", "version"),
        ("INVALID", "rules.0.minSales"),
        ("INVALID", "rules.0.priceMin.amount"),
        ("NOT_FOUND", "rules.0.brandIds.0"),
        ("REQUIRED", "label"),
        ("UPLOAD_NOT_USABLE", "imageUploadId"),
    ]
    missing = await update(staff, code="none")
    assert [(each["code"], each["field"]) for each in missing["userErrors"]] == [("NOT_FOUND", ["input", "code"])]


async def test_tags_are_changed_by_whoever_may_change_the_library(shop: ShopUnderTest, stocked: Stocked) -> None:
    writer = await hire(shop, "catalog.product.write", READ)
    assert await writer.error_codes(UPDATE, input={"code": "new", "version": 1}) == ["FORBIDDEN"]
    assert await shop.client().error_codes(ALL) == ["UNAUTHENTICATED"]
    merchant = await hire(shop, LIBRARY, READ, store_id=stocked.store_id)
    payload = await update(merchant, rules=[])
    assert [(each["code"], each["field"]) for each in payload["userErrors"]] == [("NOT_FOUND", ["input", "code"])]
    # What rules a tag has is for staff to see.
    text = 'query { product(slug: "phone") { tags { version } } }'
    assert await shop.client().error_codes(text) == ["UNAUTHENTICATED"]


async def test_staff_are_told_while_a_job_still_shows_products_a_new_look(
    staff: Client, shop: ShopUnderTest, stocked: Stocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domains.catalog.service.tag_showing.AT_ONCE", 1)
    ids = tuple(stocked.products[slug] for slug in ("stool", "phone"))
    await shop.database.write(
        lambda tx: catalog.set_tags(tx, catalog.SetTags(ids=ids, tag_codes=("new",)), shop.clock())
    )
    shown = (await update(staff, label=[{"language": "en", "text": "Fresh"}]))["tag"]
    assert (shown["label"], shown["isShownEverywhere"]) == ("Fresh", False)
    text = "query { tags { code isShownEverywhere } }"
    assert {each["code"]: each["isShownEverywhere"] for each in (await staff.query(text))["tags"]}["new"] is False
    await shop.work()
    assert all(each["isShownEverywhere"] for each in (await staff.query(text))["tags"])
    [tag] = (await shop.client().query(SHOWN, slug="stool"))["product"]["tags"]
    assert tag["label"] == "Fresh"
