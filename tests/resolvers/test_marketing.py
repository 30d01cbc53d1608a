"""Promotions over HTTP: made by staff, seen by shoppers."""

from typing import Any

import pytest

from schema.ids import global_id
from tests.goods import Goods, stock_shop
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest, document

pytestmark = pytest.mark.anyio

ACCOUNT = {"login": "grace@example.com", "password": "long enough"}
SAVE40: dict[str, Any] = {
    "code": "SAVE40",
    "name": [{"language": "en", "text": "Forty off"}, {"language": "zh-CN", "text": "减四十"}],
    "startsAt": "2026-11-11T00:00:00Z",
    "endsAt": "2026-11-12T00:00:00Z",
    "channels": [],
    "storeId": None,
    "audience": {"everyone": True},
    "scope": {"all": True},
    "exclusionGroup": None,
    "priority": 0,
    "limits": {"perMember": None, "total": None},
    "rule": {
        "spendAndSave": {
            "tiers": [
                {
                    "threshold": {"amount": "200.00", "currency": "CNY"},
                    "off": {"amount": "40.00", "currency": "CNY"},
                }
            ],
            "everyN": True,
            "cap": None,
        }
    },
}
NODE = "query ($id: ID!) { node(id: $id) { ... on Promotion { code name label status } } }"
OFFERS = "query ($slug: String!) { product(slug: $slug) { promotions { code label } claimableCouponTemplates { id } } }"


@pytest.fixture
async def grace(shop: ShopUnderTest) -> Client:
    """Somebody of the platform's staff who makes promotions."""
    return await hire(shop, "marketing.promotion.write")


async def create(client: Client, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("PromotionCreate", input=SAVE40 | changed))["promotionCreate"]
    return payload


def told(payload: dict[str, Any]) -> list[tuple[str, list[str] | None]]:
    return [(error["code"], error["field"]) for error in payload["userErrors"]]


def rule(**changed: Any) -> dict[str, Any]:
    return {"spendAndSave": SAVE40["rule"]["spendAndSave"] | changed}


async def test_a_promotion_is_made_and_runs(grace: Client) -> None:
    payload = await create(grace)
    assert payload["userErrors"] == []
    assert {name: payload["promotion"][name] for name in ("code", "form", "status", "startsAt", "endsAt")} == {
        "code": "SAVE40",
        "form": "SPEND_AND_SAVE",
        "status": "RUNNING",
        "startsAt": "2026-11-11T00:00:00Z",
        "endsAt": "2026-11-12T00:00:00Z",
    }


async def test_a_promotion_is_found_by_its_id_in_the_readers_language(shop: ShopUnderTest, grace: Client) -> None:
    made = (await create(grace))["promotion"]["id"]
    reader = shop.client(**{"Accept-Language": "zh"})
    assert (await reader.query(NODE, id=made))["node"] == {
        "code": "SAVE40",
        "name": "减四十",
        "label": "每满200减40",
        "status": "RUNNING",
    }


async def test_pieces_and_percentages_are_written_as_such(grace: Client, client: Client) -> None:
    tiers = [{"thresholdPieces": 2, "percentOffBp": 1_000}, {"thresholdPieces": 3, "percentOffBp": 1_500}]
    made = (await create(grace, rule=rule(tiers=tiers, everyN=False)))["promotion"]["id"]
    assert (await client.query(NODE, id=made))["node"]["label"] == "10% off 2 pieces, 15% off 3 pieces"


async def test_products_show_what_runs_for_them_and_no_coupons_yet(
    shop: ShopUnderTest, grace: Client, client: Client
) -> None:
    goods = await stock_shop(shop.database)
    scope = {"productIds": [global_id("Product", goods.products["mug"])]}
    assert told(await create(grace, scope=scope)) == []
    mug, shirt = [(await client.query(OFFERS, slug=slug))["product"] for slug in ("mug", "shirt")]
    assert [each["code"] for each in mug["promotions"]] == ["SAVE40", "SAVE30"]
    assert [each["code"] for each in shirt["promotions"]] == ["SAVE30"]
    assert mug["claimableCouponTemplates"] == []


@pytest.mark.parametrize(
    ("given", "form", "payable"),
    [
        ({"itemDiscount": {"percentOffBp": 1_000}}, "ITEM_DISCOUNT", "330.00"),
        ({"multiBuy": {"n": 2, "nthPercentOffBp": 5_000}}, "MULTI_BUY", "270.00"),
        (
            {"bundlePrice": {"groups": [{"skuIds": ["STOOL"], "quantity": 2}], "percentOffBp": 2_500}},
            "BUNDLE_PRICE",
            "270.00",
        ),
    ],
)
async def test_other_forms_of_promotion_count_in_the_next_cart(
    shop: ShopUnderTest, grace: Client, client: Client, given: dict[str, Any], form: str, payable: str
) -> None:
    goods: Goods = await stock_shop(shop.database)
    stool = global_id("Sku", goods.skus["STOOL"])
    for group in given.get("bundlePrice", {}).get("groups", ()):
        group["skuIds"] = [stool]
    made = await create(grace, rule=given, channels=["PC"])
    assert (told(made), made["promotion"]["form"]) == ([], form)
    added = await client.run("CartAdd", token=None, lines=[{"skuId": stool, "quantity": 2}])
    pricing = added["cartLinesAdd"]["cart"]["pricing"]
    assert "SAVE40" in [each["promotion"]["code"] for each in pricing["discounts"]]
    assert (pricing["payable"]["amount"], added["cartLinesAdd"]["userErrors"]) == (payable, [])


async def test_a_bundle_of_what_is_not_there_is_refused(grace: Client) -> None:
    groups = [{"skuIds": ["nonsense"]}, {"skuIds": [global_id("Sku", 2**40)]}]
    payload = await create(grace, rule={"bundlePrice": {"groups": groups, "percentOffBp": 100}})
    assert told(payload) == [
        ("NOT_FOUND", ["input", "rule", "bundlePrice", "groups", "0", "skuIds", "0"]),
        ("NOT_FOUND", ["input", "rule", "bundlePrice", "groups", "1", "skuIds", "0"]),
    ]


async def test_a_new_promotion_counts_in_the_next_cart(shop: ShopUnderTest, grace: Client, client: Client) -> None:
    goods: Goods = await stock_shop(shop.database)
    await create(grace, exclusionGroup=None)
    line = {"skuId": global_id("Sku", goods.skus["STOOL"]), "quantity": 1}
    cart = (await client.run("CartAdd", token=None, lines=[line]))["cartLinesAdd"]["cart"]
    assert [each["promotion"]["code"] for each in cart["pricing"]["discounts"]] == ["SAVE30", "SAVE40"]
    assert cart["pricing"]["payable"]["amount"] == "130.00"


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"code": ""}, "REQUIRED", ["code"]),
        ({"name": []}, "REQUIRED", ["name"]),
        ({"endsAt": "2026-11-11T00:00:00Z"}, "INVALID", ["endsAt"]),
        ({"storeId": "nonsense"}, "NOT_FOUND", ["storeId"]),
        ({"audience": {"everyone": False}}, "INVALID", ["audience", "everyone"]),
        ({"scope": {}}, "REQUIRED", ["scope"]),
        ({"scope": {"brandIds": ["nonsense"]}}, "NOT_FOUND", ["scope", "brandIds", "0"]),
        ({"scope": {"all": True, "excluding": {"skuIds": ["x"]}}}, "NOT_FOUND", ["scope", "excluding", "skuIds", "0"]),
        ({"limits": {"perMember": 0}}, "INVALID", ["limits", "perMember"]),
        ({"rule": rule(tiers=[])}, "REQUIRED", ["rule", "spendAndSave", "tiers"]),
        (
            {"rule": rule(cap={"amount": "one", "currency": "CNY"})},
            "INVALID",
            ["rule", "spendAndSave", "cap", "amount"],
        ),
        (
            {"rule": rule(tiers=[{"thresholdPieces": 0, "percentOffBp": 1}], everyN=False)},
            "INVALID",
            ["rule", "spendAndSave", "tiers", "0", "thresholdPieces"],
        ),
    ],
)
async def test_a_promotion_that_cannot_be_is_refused(
    grace: Client, changed: dict[str, Any], code: str, field: list[str]
) -> None:
    payload = await create(grace, **changed)
    assert (payload["promotion"], told(payload)) == (None, [(code, ["input", *field])])


async def test_a_code_is_given_once(grace: Client) -> None:
    await create(grace)
    assert told(await create(grace)) == [("ALREADY_EXISTS", ["input", "code"])]


async def test_staff_of_a_store_make_promotions_for_their_own_store_only(shop: ShopUnderTest) -> None:
    goods = await stock_shop(shop.database)
    merchant = await hire(shop, "marketing.promotion.write", store_id=goods.store_id)
    assert told(await create(merchant)) == [("NOT_FOUND", ["input", "storeId"])]
    assert told(await create(merchant, storeId=global_id("Store", goods.store_id))) == []


async def test_only_staff_with_the_permission_make_promotions(shop: ShopUnderTest, client: Client) -> None:
    other = await hire(shop, "orders.read")
    text = document("PromotionCreate")
    assert await client.error_codes(text, input=SAVE40) == ["UNAUTHENTICATED"]
    assert await other.error_codes(text, input=SAVE40) == ["FORBIDDEN"]
