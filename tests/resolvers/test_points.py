"""Points over HTTP: staff give them, members see them and pay with them."""

from typing import Any

import pytest

from schema.ids import global_id
from tests.resolvers.buying import new_buyer
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

GRANT = """mutation Grant($input: PointsGrantInput!) {
  pointsGrant(input: $input) { members userErrors { code field } }
}"""
MINE = """{ me { points {
  balance expiringSoon { amount at }
  history(first: 2) { edges { node { delta reason balance } } pageInfo { hasNextPage } }
} } }"""
LOOK = """query Look($input: CheckoutInput!) { checkoutPreview(input: $input) {
  preview { points { balance usable worth { amount } } payable { amount currency } digest cart { pricing {
    pointsUsed discounts { kind label amount { amount } }
  } } }
  userErrors { code field }
} }"""
ORDERED = "query Ordered($number: String!) { order(number: $number) { pointsUsed discounts { kind label } } }"


def _input(*member_ids: int, **more: Any) -> dict[str, Any]:
    ids = [global_id("Member", each) for each in member_ids]
    return {"memberIds": ids, "points": 500, "idempotencyKey": "key", **more}


async def test_staff_give_points_and_a_member_pays_with_them(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    staff = await hire(shop, "members.points.write")
    given = _input(buyer.member_id, note="With our thanks", expiresAt="2027-01-01T00:00:00Z")
    assert (await staff.query(GRANT, input=given))["pointsGrant"] == {"members": 1, "userErrors": []}
    await buyer.fill(MUG=1)
    wanted = {"addressId": buyer.address_id, "points": 300}
    preview = (await buyer.client.query(LOOK, input=wanted))["checkoutPreview"]["preview"]
    assert preview["points"] == {"balance": 500, "usable": 500, "worth": {"amount": "5.00"}}
    assert preview["cart"]["pricing"] == {
        "pointsUsed": 300,
        "discounts": [{"kind": "POINTS", "label": "300 points", "amount": {"amount": "3.00"}}],
    }
    payload = await buyer.place(await buyer.order_input(points=300))
    assert payload["userErrors"] == []
    ordered = (await buyer.client.query(ORDERED, number=payload["order"]["number"]))["order"]
    assert ordered == {"pointsUsed": 300, "discounts": [{"kind": "POINTS", "label": "300 points"}]}
    assert (await buyer.client.query(MINE))["me"]["points"] == {
        "balance": 200,
        "expiringSoon": {"amount": 200, "at": "2027-01-01T00:00:00Z"},
        "history": {
            "edges": [
                {"node": {"delta": -300, "reason": "Paid for an order", "balance": 200}},
                {"node": {"delta": 500, "reason": "With our thanks", "balance": 500}},
            ],
            "pageInfo": {"hasNextPage": False},
        },
    }


async def test_who_gives_points_and_to_whom(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    assert await shop.client().error_codes(GRANT, input=_input(buyer.member_id)) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, "members.read")).error_codes(GRANT, input=_input(buyer.member_id)) == ["FORBIDDEN"]
    of_store = await hire(shop, "members.points.write", store_id=buyer.goods.store_id)
    refused = {"members": None, "userErrors": [{"code": "NOT_FOUND", "field": ["input", "memberIds"]}]}
    assert (await of_store.query(GRANT, input=_input(buyer.member_id)))["pointsGrant"] == refused
    staff = await hire(shop, "members.points.write")
    wrong = (await staff.query(GRANT, input=_input(10**9, points=5)))["pointsGrant"]["userErrors"]
    assert wrong == [{"code": "NOT_FOUND", "field": ["input", "memberIds", "0"]}]
    asked = {"addressId": buyer.address_id, "points": 1}
    await buyer.fill(MUG=1)
    poor = (await buyer.client.query(LOOK, input=asked))["checkoutPreview"]["userErrors"]
    assert poor == [{"code": "INSUFFICIENT_POINTS", "field": ["input", "points"]}]
