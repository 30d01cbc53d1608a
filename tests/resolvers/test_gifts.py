"""Gifts over HTTP: made by staff, shown in the cart, chosen at the checkout, lines of the order."""

from dataclasses import replace
from typing import Any

import pytest

from schema.ids import global_id
from tests.domains.checkout.shopping import open_second_store
from tests.resolvers.buying import Buyer, new_buyer, told
from tests.resolvers.staffing import hire
from tests.resolvers.test_marketing import create
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

OFFERED = """query ($input: CheckoutInput!) { checkoutPreview(input: $input) { preview { cart { pricing {
  goodsTotal { amount } addOnTotal { amount } payable { amount }
  gifts { sku { code } quantity price { amount } promotion { code } }
  giftOffers { promotion { code } choose gifts { sku { code product { name } } quantity price { amount } taken } }
} } } } }"""
LINES = """query ($number: String!) { order(number: $number) {
  lines { skuCode quantity unitPrice { amount } unitPriceReason isGift giftOf { code } } goodsTotal { amount }
} }"""


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


@pytest.fixture
async def grace(shop: ShopUnderTest) -> Client:
    return await hire(shop, "marketing.promotion.write")


def tier(ada: Buyer, amount: str, **prices: str | None) -> dict[str, Any]:
    gifts = [
        {"skuId": ada.sku(code), "price": None if price is None else {"amount": price, "currency": "CNY"}}
        for code, price in prices.items()
    ]
    return {"threshold": {"amount": amount, "currency": "CNY"}, "gifts": gifts}


async def give(grace: Client, rule: dict[str, Any]) -> dict[str, Any]:
    payload = await create(grace, rule=rule, endsAt=None)
    assert told(payload) == []
    promotion: dict[str, Any] = payload["promotion"]
    return promotion


async def test_gifts_with_an_item_are_made_and_shown_in_the_cart(ada: Buyer, grace: Client) -> None:
    rule = {"giftWithItem": {"gifts": [{"skuId": ada.sku("HIDDEN"), "quantity": 2}], "every": 2, "mostTimes": 3}}
    promotion = await give(grace, rule)
    assert promotion["form"] == "GIFT_WITH_ITEM"
    await ada.fill(MUG=4)
    pricing = (await ada.client.run("CartShow", token=None))["cart"]["pricing"]
    (gift,) = pricing["gifts"]
    assert (gift["sku"]["code"], gift["quantity"], gift["promotion"]["code"]) == ("HIDDEN", 4, "SAVE40")


async def test_an_add_on_is_chosen_at_the_checkout_and_a_line_of_the_order(ada: Buyer, grace: Client) -> None:
    promotion = await give(grace, {"spendAndGet": {"tiers": [tier(ada, "40.00", HIDDEN="9.90", STOOL=None)]}})
    items = [{"skuId": ada.sku("MUG"), "quantity": 1}]
    choices = [{"promotionId": promotion["id"], "skuIds": [ada.sku("HIDDEN")]}]
    wanted = {"items": items, "giftChoices": choices}
    found = await ada.client.query(OFFERED, input=wanted | {"addressId": ada.address_id})
    assert found["checkoutPreview"]["preview"]["cart"]["pricing"] == {
        "goodsTotal": {"amount": "59.90"},
        "addOnTotal": {"amount": "9.90"},
        "payable": {"amount": "69.90"},
        "gifts": [
            {"sku": {"code": "HIDDEN"}, "quantity": 1, "price": {"amount": "9.90"}, "promotion": {"code": "SAVE40"}}
        ],
        "giftOffers": [
            {
                "promotion": {"code": "SAVE40"},
                "choose": 1,
                "gifts": [
                    {
                        "sku": {"code": "HIDDEN", "product": {"name": "Hidden"}},
                        "quantity": 1,
                        "price": {"amount": "9.90"},
                        "taken": True,
                    },
                    {
                        "sku": {"code": "STOOL", "product": {"name": "Stool"}},
                        "quantity": 1,
                        "price": {"amount": "0.00"},
                        "taken": False,
                    },
                ],
            }
        ],
    }
    order = (await ada.place(await ada.order_input(**wanted)))["order"]
    shown = (await ada.client.query(LINES, number=order["number"]))["order"]
    assert shown == {
        "lines": [
            {
                "skuCode": "MUG",
                "quantity": 1,
                "unitPrice": {"amount": "50.00"},
                "unitPriceReason": "LIST",
                "isGift": False,
                "giftOf": None,
            },
            {
                "skuCode": "HIDDEN",
                "quantity": 1,
                "unitPrice": {"amount": "9.90"},
                "unitPriceReason": "PROMOTION",
                "isGift": True,
                "giftOf": {"code": "SAVE40"},
            },
        ],
        "goodsTotal": {"amount": "59.90"},
    }


async def test_gifts_that_cannot_be_are_refused_each_with_its_field(ada: Buyer, grace: Client) -> None:
    gifts = [{"skuId": "nonsense"}, {"skuId": ada.sku("SET"), "quantity": 0}]
    with_item = await create(grace, rule={"giftWithItem": {"gifts": gifts, "every": 0}})
    path = ["input", "rule", "giftWithItem"]
    assert told(with_item) == [
        ("INVALID", [*path, "gifts", "1", "quantity"]),
        ("INVALID", [*path, "every"]),
        ("NOT_FOUND", [*path, "gifts", "0", "skuId"]),
        ("INVALID", [*path, "gifts", "1", "skuId"]),
    ]
    path = ["input", "rule", "spendAndGet", "tiers"]
    tiers = [tier(ada, "40.00", MUG=None) | {"choose": 2, "thresholdPieces": 1}, {"gifts": []}]
    assert told(await create(grace, rule={"spendAndGet": {"tiers": tiers}})) == [
        ("INVALID", [*path, "0", "threshold"]),
        ("INVALID", [*path, "0", "choose"]),
        ("INVALID", [*path, "1", "threshold"]),
        ("REQUIRED", [*path, "1", "gifts"]),
    ]


async def test_a_chosen_gift_that_cannot_be_had_is_refused_with_the_preview(ada: Buyer, grace: Client) -> None:
    promotion = await give(grace, {"spendAndGet": {"tiers": [tier(ada, "40.00", LAMP=None)]}})
    choices = [{"promotionId": promotion["id"], "skuIds": [ada.sku("LAMP")]}]
    payload = await ada.look(items=[{"skuId": ada.sku("MUG"), "quantity": 1}], giftChoices=choices)
    assert told(payload) == [("GIFT_GONE", ["input", "giftChoices", "0", "skuIds", "0"])]
    assert payload["preview"]["payable"]["amount"] == "60.00"


CANCELLING = """query ($id: ID!) { orderCancelPreview(orderId: $id) {
  refund { amount } withheld { amount } carried { amount } gifts { quantity line { skuCode isGift } }
} }"""


async def test_what_cancelling_comes_to_is_shown_before(shop: ShopUnderTest, grace: Client) -> None:
    ada = await new_buyer(shop)
    goods = await open_second_store(shop.database, ada.goods)
    ada = replace(ada, goods=goods)
    rule = {"giftWithItem": {"gifts": [{"skuId": ada.sku("VOUCHER")}]}}
    scope = {"productIds": [global_id("Product", goods.products["mug"])]}
    assert told(await create(grace, rule=rule, endsAt=None, scope=scope)) == []
    order = await ada.buy(MUG=1, CHAIR=1)
    await ada.pay(order["id"])
    mug = order["children"][0]["id"]
    shown = (await ada.client.query(CANCELLING, id=mug))["orderCancelPreview"]
    assert shown == {
        "refund": {"amount": "60.00"},
        "withheld": {"amount": "0.00"},
        "carried": {"amount": "0.00"},
        "gifts": [{"quantity": 1, "line": {"skuCode": "VOUCHER", "isGift": True}}],
    }
    assert (await ada.cancel(mug))["order"]["refunded"]["amount"] == "60.00"
    assert (await ada.client.query(CANCELLING, id=mug))["orderCancelPreview"] is None
    bob = await new_buyer(shop, goods, "bob")
    assert (await bob.client.query(CANCELLING, id=order["id"]))["orderCancelPreview"] is None
    assert await shop.client().error_codes(CANCELLING, id=mug) == ["UNAUTHENTICATED"]
