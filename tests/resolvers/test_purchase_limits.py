"""Purchase limits over HTTP: staff say them, carts and products tell them, orders keep them."""

from typing import Any, Final

import pytest

from schema.ids import global_id
from tests.resolvers.buying import Buyer, new_buyer, told
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

SET: Final = """mutation ($input: PurchaseLimitsSetInput!) {
  purchaseLimitsSet(input: $input) {
    product { version purchaseLimits { sku { code } period most since left } }
    userErrors { code field }
  }
}"""
READ: Final = """query ($slug: String!) {
  product(slug: $slug) { purchaseLimits { sku { code } period most left } }
}"""


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


async def limit(ada: Buyer, product: str, *limits: dict[str, Any], version: int = 1) -> Any:
    staff = await hire(ada.shop, "catalog.product.write", "catalog.product.read")
    given = {"productId": global_id("Product", ada.goods.products[product]), "version": version}
    return (await staff.query(SET, input={**given, "limits": list(limits)}))["purchaseLimitsSet"]


async def test_staff_limit_a_product_and_a_member_is_told_what_is_left(ada: Buyer) -> None:
    payload = await limit(
        ada,
        "shirt",
        {"period": "WEEK", "most": 3},
        {"period": "EVER", "most": 2, "skuId": ada.sku("SHIRT-M"), "since": "2026-11-01T00:00:00Z"},
    )
    assert payload == {
        "product": {
            "version": 2,
            "purchaseLimits": [
                {"sku": None, "period": "WEEK", "most": 3, "since": None, "left": None},
                {
                    "sku": {"code": "SHIRT-M"},
                    "period": "EVER",
                    "most": 2,
                    "since": "2026-11-01T00:00:00Z",
                    "left": None,
                },
            ],
        },
        "userErrors": [],
    }
    medium: dict[str, Any] = {"SHIRT-M": 2}
    await ada.buy(**medium)
    found = (await ada.client.query(READ, slug="shirt"))["product"]["purchaseLimits"]
    assert [each["left"] for each in found] == [1, 0]
    guest = (await ada.shop.client().query(READ, slug="shirt"))["product"]["purchaseLimits"]
    assert [each["left"] for each in guest] == [None, None]


async def test_a_cart_notes_the_limit_and_an_order_beyond_it_is_refused(ada: Buyer) -> None:
    await limit(ada, "mug", {"period": "DAY", "most": 2})
    await ada.buy("one", MUG=1)
    await ada.fill(MUG=1)
    order = await ada.order_input("two")
    [line] = (await ada.look())["preview"]["cart"]["groups"][0]["lines"]
    assert line["quantity"] == 1
    assert (await ada.place(order))["userErrors"] == []
    await ada.fill(MUG=1)
    payload = await ada.look()
    assert told(payload) == [("PURCHASE_LIMIT_EXCEEDED", None)]
    assert payload["userErrors"][0]["message"] == "At most 2 a day: 0 left for you."
    assert told(await ada.place({**order, "idempotencyKey": "three"})) == [("PURCHASE_LIMIT_EXCEEDED", None)]


async def test_the_cart_s_lines_say_it_in_a_note(ada: Buyer) -> None:
    await limit(ada, "mug", {"period": "DAY", "most": 2})
    await ada.fill(MUG=1)
    text = "{ cart { groups { lines { notes { code message } } } } }"
    [group] = (await ada.client.query(text))["cart"]["groups"]
    assert group["lines"][0]["notes"] == [{"code": "PURCHASE_LIMIT", "message": "At most 2 a day."}]


async def test_what_is_wrong_with_limits_is_said_with_its_field(ada: Buyer) -> None:
    payload = await limit(ada, "mug", {"period": "DAY", "most": 0}, {"period": "EVER", "most": 1}, version=9)
    assert payload["userErrors"] == [
        {"code": "CONFLICT", "field": ["input", "version"]},
        {"code": "INVALID", "field": ["input", "limits", "0", "most"]},
        {"code": "INVALID", "field": ["input", "limits", "1", "since"]},
    ]


async def test_limits_are_set_by_staff_who_may_change_products(ada: Buyer) -> None:
    text = """mutation { purchaseLimitsSet(input: {productId: "x", version: 1, limits: []}) { userErrors { code } } }"""
    assert await ada.client.error_codes(text) == ["UNAUTHENTICATED"]
    reader = await hire(ada.shop, "catalog.product.read")
    assert await reader.error_codes(text) == ["FORBIDDEN"]
