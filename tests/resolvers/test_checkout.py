"""The checkout over HTTP: previews and orders, and each refusal of either."""

from decimal import Decimal
from typing import Any

import pytest

from domains import catalog, orders, payments
from persistence import recorded_statements
from schema.ids import global_id
from tests.goods import cny
from tests.resolvers.buying import ADDRESS, Buyer, new_buyer, told
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


async def set_price(buyer: Buyer, code: str, minor: int) -> None:
    price = catalog.SetPrice(sku_id=buyer.goods.skus[code], price=catalog.SkuPrice(list_price=cny(minor)))
    await buyer.shop.database.write(lambda tx: catalog.set_prices(tx, [price], buyer.shop.clock()))


async def test_a_preview_tells_everything_that_an_order_would_be(ada: Buyer) -> None:
    await ada.fill(MUG=2, STOOL=1)
    payload = await ada.look()
    preview = payload["preview"]
    assert payload["userErrors"] == []
    assert preview["payable"] == {"amount": "270.00", "currency": "CNY"}
    assert len(preview["digest"]) == 32
    (store,) = preview["deliveryOptions"]
    assert store["store"] == {"id": global_id("Store", ada.goods.store_id), "name": "Test store"}
    assert [(each["kind"], each["label"], each["fee"]["amount"]) for each in store["options"]] == [
        ("EXPRESS", "Express", "0.00")
    ]
    assert store["options"][0]["promisedBy"].endswith("Z")
    pricing = preview["cart"]["pricing"]
    assert [each["amount"]["amount"] for each in pricing["discounts"]] == ["30.00"]
    assert preview["coupons"] == {"usable": [], "unusable": []}
    assert preview["points"] == {"balance": 0, "usable": 0, "worth": {"amount": "0.00", "currency": "CNY"}}


async def test_a_guest_can_look_with_an_address_of_their_own(shop: ShopUnderTest, ada: Buyer) -> None:
    guest = shop.client()
    cart = (await guest.run("CartAdd", token=None, lines=[{"skuId": ada.sku("MUG"), "quantity": 1}]))["cartLinesAdd"]
    answer = await guest.run("CheckoutPreview", input={"cartToken": cart["cart"]["token"], "address": ADDRESS})
    assert answer["checkoutPreview"]["preview"]["payable"]["amount"] == "60.00"


async def test_the_region_of_the_request_stands_in_for_an_address(shop: ShopUnderTest, ada: Buyer) -> None:
    guest = shop.client(**{"Stoa-Region": "330106"})
    items = [{"skuId": ada.sku("MUG"), "quantity": 1}]
    preview = (await guest.run("CheckoutPreview", input={"items": items}))["checkoutPreview"]["preview"]
    assert preview["cart"]["pricing"]["freight"]["amount"] == "10.00"


async def test_an_order_is_placed_as_it_was_shown(ada: Buyer) -> None:
    order = await ada.buy(MUG=2, STOOL=1)
    assert (order["status"], order["payable"]["amount"], order["paid"]["amount"]) == (
        "PENDING_PAYMENT",
        "270.00",
        "0.00",
    )
    assert (order["placedAt"], order["expiresAt"]) == ("2026-11-11T04:00:00Z", "2026-11-11T04:30:00Z")
    assert [(line["skuCode"], line["quantity"], line["total"]["amount"]) for line in order["lines"]] == [
        ("MUG", 2, "100.00"),
        ("STOOL", 1, "200.00"),
    ]
    assert sum(Decimal(line["paidTotal"]["amount"]) for line in order["lines"]) == 270
    assert order["discounts"] == [
        {"kind": "PROMOTION", "label": "30.00 off 200.00", "amount": {"amount": "30.00", "currency": "CNY"}}
    ]
    assert order["address"]["line"] == ADDRESS["line"]
    assert [child["number"] for child in order["children"]] == [f"{order['number']}-1"]
    assert (order["allowedActions"], order["children"][0]["shipments"]) == (["PAY", "CANCEL"], [])
    assert order["timeline"] == [
        {"at": "2026-11-11T04:00:00Z", "status": "PENDING_PAYMENT", "actor": "Buyer", "reason": None}
    ]


async def test_the_cart_is_empty_after_that(ada: Buyer) -> None:
    await ada.buy(MUG=1)
    assert told(await ada.look()) == [("CART_EMPTY", None)]


async def test_a_key_that_is_sent_again_is_the_same_order(ada: Buyer) -> None:
    await ada.fill(MUG=1)
    order = await ada.order_input()
    first, second = await ada.place(order), await ada.place(order)
    assert first == second


async def test_goods_are_bought_at_once_with_note_and_invoice(ada: Buyer) -> None:
    order = await ada.order_input(items=[{"skuId": ada.sku("MUG"), "quantity": 1}])
    notes = [{"storeId": global_id("Store", ada.goods.store_id), "text": "Ring twice"}]
    invoice = {"kind": "COMPANY", "title": "Ada Ltd", "taxNumber": "91330106MA27XXXX0X"}
    payload = await ada.place(order | {"notes": notes, "invoice": invoice})
    assert (told(payload), payload["order"]["payable"]["amount"]) == ([], "60.00")


async def test_a_total_that_changed_is_refused_with_the_new_preview(ada: Buyer) -> None:
    await ada.fill(MUG=1)
    order = await ada.order_input()
    await set_price(ada, "MUG", 5_100)
    payload = await ada.place(order)
    assert told(payload) == [("PAYABLE_CHANGED", ["input", "expectedPayable"])]
    assert (payload["order"], payload["preview"]["payable"]["amount"]) == (None, "61.00")
    again = await ada.place(
        order | {"expectedPayable": payload["preview"]["payable"], "expectedDigest": payload["preview"]["digest"]}
    )
    assert told(again) == []


async def test_too_few_are_told_with_how_many_there_are(ada: Buyer) -> None:
    await ada.fill(MUG=6)
    order = await ada.order_input()
    other = await ada.order_input("other", items=[{"skuId": ada.sku("MUG"), "quantity": 7}])
    assert told(await ada.place(other)) == []
    payload = await ada.place(order)
    assert [(error["code"], error["available"]) for error in payload["userErrors"]] == [("INSUFFICIENT_STOCK", 3)]


async def test_a_guest_is_asked_to_sign_in(shop: ShopUnderTest, ada: Buyer) -> None:
    order = await ada.order_input(items=[{"skuId": ada.sku("MUG"), "quantity": 1}])
    payload = (await shop.client().run("OrderPlace", input=order))["orderPlace"]
    assert told(payload) == [("SIGN_IN_REQUIRED", None)]


_REFUSALS: list[tuple[dict[str, Any], list[tuple[str, list[str] | None]]]] = [
    ({"couponIds": ["Q291cG9uOjE"]}, [("COUPON_NOT_USABLE", ["input", "couponIds", "0"])]),
    ({"points": 500}, [("INSUFFICIENT_POINTS", ["input", "points"])]),
    ({"giftCardCodes": ["X"]}, [("GIFT_CARD_NOT_USABLE", ["input", "giftCardCodes", "0"])]),
    (
        {"giftChoices": [{"promotionId": "x", "skuIds": ["x"]}]},
        [("GIFT_GONE", ["input", "giftChoices", "0", "skuIds", "0"])],
    ),
    ({"addressId": "bm9uc2Vuc2U"}, [("NOT_FOUND", ["input", "addressId"])]),
    ({"deliveryOptionIds": ["x"]}, [("NOT_FOUND", ["input", "deliveryOptionIds", "0"])]),
    ({"address": ADDRESS | {"phone": "1"}, "addressId": None}, [("INVALID", ["input", "address", "phone"])]),
    ({"cartToken": "gone", "items": None}, [("NOT_FOUND", ["input", "cartToken"])]),
    ({"items": []}, [("CART_EMPTY", ["input", "items"])]),
    (
        {"addressId": None, "address": ADDRESS | {"region": "810000", "country": "HK"}},
        [("NOT_DELIVERABLE", ["input", "address", "region"])],
    ),
]


@pytest.mark.parametrize(("wanted", "expected"), _REFUSALS)
async def test_each_refusal_is_told_by_preview_and_order_alike(
    ada: Buyer, wanted: dict[str, Any], expected: list[tuple[str, list[str] | None]]
) -> None:
    wanted = {"items": [{"skuId": ada.sku("MUG"), "quantity": 1}]} | wanted
    assert told(await ada.look(**wanted)) == expected
    order = {
        "idempotencyKey": "k",
        "expectedPayable": {"amount": "60.00", "currency": "CNY"},
        "addressId": ada.address_id,
    }
    payload = await ada.place(order | wanted)
    assert payload["order"] is None
    assert told(payload)[: len(expected)] == expected


async def test_a_refused_preview_still_has_a_price(ada: Buyer) -> None:
    await ada.fill(MUG=1)
    assert (await ada.look(points=5))["preview"]["payable"]["amount"] == "60.00"


_ORDER_REFUSALS: list[tuple[dict[str, Any], list[tuple[str, list[str] | None]]]] = [
    ({"idempotencyKey": ""}, [("REQUIRED", ["input", "idempotencyKey"])]),
    (
        {"expectedPayable": {"amount": "1.234", "currency": "CNY"}},
        [("INVALID", ["input", "expectedPayable", "amount"])],
    ),
    ({"expectedDigest": "other"}, [("PAYABLE_CHANGED", ["input", "expectedDigest"])]),
    ({"addressId": None}, [("REQUIRED", ["input", "addressId"])]),
    ({"notes": [{"storeId": "x", "text": "hi"}]}, [("NOT_FOUND", ["input", "notes", "0", "storeId"])]),
    ({"invoice": {"kind": "COMPANY", "title": "Ada Ltd"}}, [("REQUIRED", ["input", "invoice", "taxNumber"])]),
]


@pytest.mark.parametrize(("changes", "expected"), _ORDER_REFUSALS)
async def test_each_refusal_of_an_order_is_told(
    ada: Buyer, changes: dict[str, Any], expected: list[tuple[str, list[str] | None]]
) -> None:
    await ada.fill(MUG=1)
    payload = await ada.place(await ada.order_input() | changes)
    assert (payload["order"], told(payload)[0]) == (None, expected[0])


async def test_a_key_with_other_input_is_refused(ada: Buyer) -> None:
    await ada.fill(MUG=1)
    order = await ada.order_input()
    await ada.place(order)
    assert told(await ada.place(order | {"expectedDigest": "x"})) == [
        ("IDEMPOTENCY_KEY_REUSED", ["input", "idempotencyKey"])
    ]


async def test_a_placed_order_takes_at_most_30_statements(ada: Buyer) -> None:
    await ada.fill(MUG=2, STOOL=1)
    order = await ada.order_input()
    with recorded_statements() as statements:
        await ada.client.query(
            "mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } } }", input=order
        )
    assert len(statements) <= 30


async def test_everything_holds_after_buying_paying_and_cancelling(ada: Buyer) -> None:
    first, second = await ada.buy("a", MUG=2), await ada.buy("b", STOOL=1)
    await ada.pay(first["id"], "a")
    await ada.pay(second["id"], "b")
    await ada.cancel(second["id"])
    await ada.shop.work()
    checks = [*orders.CHECKS, *payments.CHECKS]
    assert [each.claim for each in checks if await each.find_breaches(ada.shop.database.read())] == []
