"""Payments over HTTP: starting one, and each refusal."""

from typing import Any

import pytest

from tests.resolvers.buying import Buyer, new_buyer, told
from tests.shop import Client, ShopUnderTest, document

pytestmark = pytest.mark.anyio

NODE = "query ($id: ID!) { node(id: $id) { ... on Payment { status redirectUrl expiresAt } } }"


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


async def test_a_payment_leads_to_its_channels_page(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    payment = (await ada.start_payment(order["id"]))["payment"]
    assert (payment["status"], payment["amount"], payment["channel"]) == ("PENDING", order["payable"], "SANDBOX")
    assert payment["redirectUrl"].startswith("http://shop.test/sandbox/pay/")
    assert payment["expiresAt"] == order["expiresAt"]


async def test_the_same_key_is_the_same_payment_and_another_key_the_open_one(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    payments = [(await ada.start_payment(order["id"], key))["payment"] for key in ("a", "a", "b")]
    assert payments[0] == payments[1] == payments[2]


async def test_a_paid_payment_has_nowhere_left_to_go(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    payment = (await ada.start_payment(order["id"]))["payment"]
    await ada.click(payment["redirectUrl"], "pay")
    found = (await ada.client.query(NODE, id=payment["id"]))["node"]
    assert found == {"status": "SUCCEEDED", "redirectUrl": None, "expiresAt": None}


async def test_nobody_sees_anothers_payment(shop: ShopUnderTest, ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    payment = (await ada.start_payment(order["id"]))["payment"]
    bob = await new_buyer(shop, ada.goods, "bob")
    for stranger in (bob.client, shop.client()):
        assert (await stranger.query(NODE, id=payment["id"]))["node"] is None
    assert told(await bob.start_payment(order["id"])) == [("NOT_FOUND", ["input", "orderId"])]


@pytest.mark.parametrize("channel", ["STRIPE", "BALANCE", "ALIPAY"])
async def test_a_channel_that_the_shop_does_not_have_is_unavailable(ada: Buyer, channel: str) -> None:
    order = await ada.buy(MUG=1)
    payload = await ada.start_payment(order["id"], channel=channel)
    assert told(payload) == [("PAYMENT_CHANNEL_UNAVAILABLE", ["input", "channel"])]


async def test_what_has_nothing_to_pay_is_refused(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    assert told(await ada.start_payment(order["children"][0]["id"])) == [
        ("TRANSITION_NOT_ALLOWED", ["input", "orderId"])
    ]
    await ada.pay(order["id"])
    assert told(await ada.start_payment(order["id"], "again")) == [("TRANSITION_NOT_ALLOWED", ["input", "orderId"])]


async def test_an_order_whose_time_is_over_cannot_be_paid(shop: ShopUnderTest, ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    shop.clock.pass_by(minutes=30)
    ada = await ada.signed_in_again()
    assert told(await ada.start_payment(order["id"])) == [("TRANSITION_NOT_ALLOWED", ["input", "orderId"])]


async def test_a_payment_needs_a_key(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    assert told(await ada.start_payment(order["id"], "")) == [("REQUIRED", ["input", "idempotencyKey"])]


async def test_a_key_of_another_payment_is_refused(ada: Buyer) -> None:
    first, second = await ada.buy("a", MUG=1), await ada.buy("b", MUG=1)
    await ada.start_payment(first["id"], "k")
    assert told(await ada.start_payment(second["id"], "k")) == [("IDEMPOTENCY_KEY_REUSED", ["input", "idempotencyKey"])]


async def test_a_guest_starts_nothing(client: Client) -> None:
    variables: dict[str, Any] = {"orderId": "x", "channel": "SANDBOX", "idempotencyKey": "k"}
    assert await client.error_codes(document("PaymentStart"), **variables) == ["UNAUTHENTICATED"]
