"""Orders over HTTP: lists, one by its number, cancelling; and that nobody sees another's."""

from typing import Any

import pytest

from persistence import recorded_statements
from tests.resolvers.buying import Buyer, new_buyer, told
from tests.shop import ShopUnderTest, document

pytestmark = pytest.mark.anyio

NODE = "query ($id: ID!) { node(id: $id) { __typename id } }"


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


@pytest.fixture
async def bob(shop: ShopUnderTest, ada: Buyer) -> Buyer:
    return await new_buyer(shop, ada.goods, "bob")


async def listed(buyer: Buyer, **variables: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await buyer.client.run("MyOrders", **variables))["me"]["orders"]
    return answer


async def test_a_members_orders_come_newest_first_a_page_at_a_time(ada: Buyer) -> None:
    numbers = [(await ada.buy(f"k{at}", MUG=1))["number"] for at in range(3)]
    first = await listed(ada, first=2)
    assert [edge["node"]["number"] for edge in first["edges"]] == [numbers[2], numbers[1]]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (3, True)
    rest = await listed(ada, first=2, after=first["pageInfo"]["endCursor"])
    assert [edge["node"]["number"] for edge in rest["edges"]] == [numbers[0]]


async def test_a_members_orders_can_be_asked_for_by_status(ada: Buyer) -> None:
    paid, waiting = await ada.buy("a", MUG=1), await ada.buy("b", MUG=1)
    await ada.pay(paid["id"])
    for status, number in (("PAID", paid["number"]), ("PENDING_PAYMENT", waiting["number"])):
        found = await listed(ada, status=[status])
        assert ([edge["node"]["number"] for edge in found["edges"]], found["totalCount"]) == ([number], 1)


async def test_a_list_of_orders_takes_as_many_statements_however_many_there_are(ada: Buyer) -> None:
    counts = []
    for at in range(10):
        await ada.buy(f"k{at}", MUG=1)
        if at in (0, 9):
            with recorded_statements() as statements:
                assert len((await listed(ada, first=10))["edges"]) == at + 1
            counts.append(len(statements))
    assert counts[0] == counts[1] <= 12


async def test_an_order_is_found_by_its_number(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    assert await ada.see(order["number"]) == order
    child = await ada.see(order["children"][0]["number"])
    assert (child["children"], child["payable"], child["allowedActions"]) == ([], order["payable"], [])


async def test_a_paid_order_tells_what_happened(ada: Buyer) -> None:
    order = await ada.buy(MUG=2)
    await ada.pay(order["id"])
    paid = await ada.see(order["number"])
    assert (paid["status"], paid["paid"], paid["expiresAt"]) == ("PAID", order["payable"], None)
    assert [line["refundableQuantity"] for line in paid["lines"]] == [2]
    assert [(each["status"], each["reason"]) for each in paid["timeline"]] == [
        ("PENDING_PAYMENT", None),
        ("PAID", "The payment came in."),
    ]


async def test_nobody_sees_anothers_order(shop: ShopUnderTest, ada: Buyer, bob: Buyer) -> None:
    order = await ada.buy(MUG=1)
    for stranger in (bob.client, shop.client()):
        assert (await stranger.run("OrderByNumber", number=order["number"]))["order"] is None
        for id_ in (order["id"], order["lines"][0]["id"], order["children"][0]["id"]):
            assert (await stranger.query(NODE, id=id_))["node"] is None
    assert (await listed(bob))["edges"] == []


async def test_an_own_order_and_its_lines_are_found_by_id(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    for id_, kind in ((order["id"], "Order"), (order["lines"][0]["id"], "OrderLine")):
        assert (await ada.client.query(NODE, id=id_))["node"] == {"__typename": kind, "id": id_}


async def test_an_order_that_is_not_there_is_null_as_anothers_is(ada: Buyer) -> None:
    for number in ("2611110000000000", "nonsense", ""):
        assert (await ada.client.run("OrderByNumber", number=number))["order"] is None


async def test_the_store_of_an_order_and_the_promotion_of_its_discount_are_told(ada: Buyer) -> None:
    order = await ada.buy(STOOL=1)
    text = """query ($number: String!) { order(number: $number) {
        store { name }
        lines { id }
        discounts { promotion { code } coupon { id } allocations { lineId amount { amount } } }
    } }"""
    found = (await ada.client.query(text, number=order["number"]))["order"]
    assert found["store"]["name"] == "Test store"
    assert found["discounts"] == [
        {
            "promotion": {"code": "SAVE30"},
            "coupon": None,
            "allocations": [{"lineId": found["lines"][0]["id"], "amount": {"amount": "30.00"}}],
        }
    ]


async def test_an_order_is_told_in_the_readers_language(shop: ShopUnderTest, ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    chinese = shop.client(ada.client.token, **{"Accept-Language": "zh-CN"})
    assert (await chinese.run("OrderByNumber", number=order["number"]))["order"]["timeline"][0]["actor"] == "买家"


async def test_an_unpaid_order_is_cancelled(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    payload = await ada.cancel(order["id"], "too dear")
    assert (told(payload), payload["order"]["status"], payload["order"]["allowedActions"]) == ([], "CANCELLED", [])
    assert payload["order"]["timeline"][-1]["reason"] == "too dear"


async def test_a_cancelled_paid_order_gets_its_money_back(ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    await ada.pay(order["id"])
    payload = await ada.cancel(order["id"])
    assert (payload["order"]["status"], payload["order"]["refunded"]) == ("CANCELLED", order["payable"])


async def test_what_cannot_be_cancelled_is_refused(ada: Buyer, bob: Buyer) -> None:
    order = await ada.buy(MUG=1)
    assert told(await ada.cancel(order["id"], "")) == [("REQUIRED", ["input", "reason"])]
    assert told(await bob.cancel(order["id"])) == [("NOT_FOUND", ["input", "orderId"])]
    assert told(await ada.cancel("nonsense")) == [("NOT_FOUND", ["input", "orderId"])]
    assert told(await ada.cancel(order["children"][0]["id"])) == [("TRANSITION_NOT_ALLOWED", ["input", "orderId"])]
    await ada.cancel(order["id"])
    assert told(await ada.cancel(order["id"])) == [("TRANSITION_NOT_ALLOWED", ["input", "orderId"])]


async def test_a_guest_cancels_nothing(client: Any) -> None:
    assert await client.error_codes(document("OrderCancel"), orderId="x", reason="y") == ["UNAUTHENTICATED"]


async def test_an_unpaid_order_closes_by_itself(shop: ShopUnderTest, ada: Buyer) -> None:
    order = await ada.buy(MUG=1)
    shop.clock.pass_by(minutes=29)
    await shop.work()
    ada = await ada.signed_in_again()
    assert (await ada.see(order["number"]))["status"] == "PENDING_PAYMENT"
    shop.clock.pass_by(minutes=1)
    await shop.work()
    assert (await ada.see(order["number"]))["status"] == "CLOSED"
