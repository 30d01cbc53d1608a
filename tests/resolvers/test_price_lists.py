"""Price lists over HTTP: made by staff, paid by members, seen by nobody else."""

from typing import Any, Final

import pytest

from persistence import recorded_statements
from schema.ids import global_id
from tests.resolvers.buying import Buyer, new_buyer, told
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

CREATE: Final = """
mutation ($input: PriceListCreateInput!) {
  priceListCreate(input: $input) { priceList { id code name version } userErrors { code field } }
}
"""
ENTRIES: Final = """
mutation ($input: PriceListEntriesSetInput!) {
  priceListEntriesSet(input: $input) {
    priceList { entries { edges { node { sku { code } quantity price { amount } } } } } userErrors { code field }
  }
}
"""
MEMBERS: Final = """
mutation ($input: PriceListMembersSetInput!) {
  priceListMembersSet(input: $input) {
    priceList { memberCount members { edges { node { memberId nickname } } } } userErrors { code field }
  }
}
"""
UPDATE: Final = """
mutation ($input: PriceListUpdateInput!) {
  priceListUpdate(input: $input) { priceList { name version } userErrors { code field } }
}
"""
END: Final = """
mutation ($input: PriceListEndInput!) {
  priceListEnd(input: $input) { priceList { endsAt } userErrors { code field } }
}
"""
BREAKS: Final = """
query ($id: ID!) {
  node(id: $id) { ... on Sku { price { amount } priceBreaks { quantity price { amount } priceListName } } }
}
"""
CART: Final = """
query ($token: String) {
  cart(token: $token) {
    groups { lines { quantity unitPrice { amount } unitPriceReason priceListName notes { code } } }
    pricing { goodsTotal { amount } }
  }
}
"""
LISTS: Final = "{ priceLists { edges { node { id code store { id } } } } }"


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def make_list(staff: Client, buyer: Buyer | None = None, **entries: list[tuple[int, str]]) -> str:
    """The id of a list with entries by SKU code, for a buyer."""
    given = {"code": "acme", "name": [{"language": "en", "text": "Acme contract"}], "currency": "CNY"}
    made = (await staff.query(CREATE, input=given))["priceListCreate"]
    assert made["userErrors"] == []
    list_id: str = made["priceList"]["id"]
    if buyer is not None:
        rows = [
            {"skuId": buyer.sku(code), "quantity": quantity, "price": cny(price)}
            for code, each in entries.items()
            for quantity, price in each
        ]
        put = (await staff.query(ENTRIES, input={"id": list_id, "entries": rows}))["priceListEntriesSet"]
        assert put["userErrors"] == []
        joined = {"id": list_id, "add": [global_id("Member", buyer.member_id)]}
        assert (await staff.query(MEMBERS, input=joined))["priceListMembersSet"]["priceList"]["memberCount"] == 1
    return list_id


async def test_a_member_pays_what_their_list_says_and_sees_which_it_is(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    await make_list(await hire(shop, "catalog.price.write"), buyer, MUG=[(1, "48.00"), (3, "45.00")])
    await buyer.fill(MUG=2)
    cart = (await buyer.client.query(CART))["cart"]
    assert cart["groups"][0]["lines"] == [
        {
            "quantity": 2,
            "unitPrice": {"amount": "48.00"},
            "unitPriceReason": "CONTRACT",
            "priceListName": "Acme contract",
            "notes": [],
        }
    ]
    await buyer.fill(MUG=1)
    assert (await buyer.client.query(CART))["cart"]["pricing"]["goodsTotal"] == {"amount": "135.00"}


async def test_breaks_are_shown_to_whom_they_are_for_and_nothing_is_read_for_guests(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    await make_list(await hire(shop, "catalog.price.write"), buyer, MUG=[(1, "48.00"), (3, "45.00")])
    shown = (await buyer.client.query(BREAKS, id=buyer.sku("MUG")))["node"]
    assert shown == {
        "price": {"amount": "50.00"},
        "priceBreaks": [
            {"quantity": 1, "price": {"amount": "48.00"}, "priceListName": "Acme contract"},
            {"quantity": 3, "price": {"amount": "45.00"}, "priceListName": "Acme contract"},
        ],
    }
    with recorded_statements() as statements:
        guest = (await shop.client().query(BREAKS, id=buyer.sku("MUG")))["node"]
    assert guest["priceBreaks"] == []
    assert not [each for each in statements if "price_list" in str(each)]


async def test_an_order_costs_what_the_list_says_and_keeps_why(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    await make_list(await hire(shop, "catalog.price.write"), buyer, MUG=[(3, "45.00")])
    order = await buyer.buy(MUG=3)
    text = "query ($id: ID!) { node(id: $id) { ... on Order { lines { unitPrice { amount } unitPriceReason } } } }"
    assert (await buyer.client.query(text, id=order["id"]))["node"]["lines"] == [
        {"unitPrice": {"amount": "45.00"}, "unitPriceReason": "CONTRACT"}
    ]


async def test_a_list_that_ends_between_the_look_and_the_order_refuses_it_with_the_price_as_it_is(
    shop: ShopUnderTest,
) -> None:
    buyer, staff = await new_buyer(shop), await hire(shop, "catalog.price.write")
    list_id = await make_list(staff, buyer, MUG=[(1, "45.00")])
    await buyer.fill(MUG=2)
    order = await buyer.order_input()
    assert (await staff.query(END, input={"id": list_id, "version": 1}))["priceListEnd"]["userErrors"] == []
    placed = await buyer.place(order)
    assert [code for code, _ in told(placed)] == ["PAYABLE_CHANGED"]
    assert placed["order"] is None


async def test_without_the_permission_there_are_no_lists(shop: ShopUnderTest) -> None:
    staff = await hire(shop, "catalog.product.write")
    list_id = await make_list(await hire(shop, "catalog.price.write"))
    assert await staff.error_codes(LISTS) == ["FORBIDDEN"]
    text = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await staff.query(text, id=list_id))["node"] is None
    assert await shop.client().error_codes(LISTS) == ["UNAUTHENTICATED"]


async def test_all_that_is_wrong_is_said_with_its_field(shop: ShopUnderTest) -> None:
    staff = await hire(shop, "catalog.price.write")
    list_id = await make_list(staff)
    entries = [
        {"skuId": "nothing", "quantity": 0, "price": cny("1.234")},
        {"skuId": "nothing", "price": {"amount": "1", "currency": "USD"}},
    ]
    put = (await staff.query(ENTRIES, input={"id": list_id, "entries": entries}))["priceListEntriesSet"]
    assert {(each["code"], *each["field"][1:]) for each in put["userErrors"]} >= {
        ("INVALID", "entries", "0", "quantity"),
        ("INVALID", "entries", "0", "price", "amount"),
        ("NOT_FOUND", "entries", "0", "skuId"),
        ("INVALID", "entries", "1", "price"),
        ("NOT_FOUND", "entries", "1", "skuId"),
    }
    joined = (await staff.query(MEMBERS, input={"id": list_id, "add": ["nobody"]}))["priceListMembersSet"]
    assert joined["userErrors"] == [{"code": "NOT_FOUND", "field": ["input", "add", "0"]}]
    given: dict[str, Any] = {"id": list_id, "version": 7, "startsAt": "2026-11-01T00:00:00Z", "name": []}
    assert told((await staff.query(UPDATE, input=given))["priceListUpdate"]) == [
        ("CONFLICT", ["input", "version"]),
        ("REQUIRED", ["input", "name"]),
    ]


async def test_staff_of_a_store_make_its_own_lists(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    staff = await hire(shop, "catalog.price.write", store_id=buyer.goods.store_id)
    await make_list(staff)
    [edge] = (await staff.query(LISTS))["priceLists"]["edges"]
    assert edge["node"]["store"] == {"id": global_id("Store", buyer.goods.store_id)}


async def test_staff_of_a_store_are_told_how_many_its_lists_are_for_but_not_who_they_are(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    staff = await hire(shop, "catalog.price.write", store_id=buyer.goods.store_id)
    list_id = await make_list(staff)
    wanted = {"id": list_id, "add": [global_id("Member", buyer.member_id)]}
    refused = (await staff.query(MEMBERS, input=wanted))["priceListMembersSet"]
    assert refused == {"priceList": None, "userErrors": [{"code": "NOT_FOUND", "field": ["input", "id"]}]}
    platform = await hire(shop, "catalog.price.write")
    joined = (await platform.query(MEMBERS, input=wanted))["priceListMembersSet"]["priceList"]["members"]["edges"]
    assert [edge["node"]["nickname"] for edge in joined] == ["Ada"]
    text = "{ priceLists { edges { node { memberCount members { edges { node { nickname } } } } } } }"
    [edge] = (await staff.query(text))["priceLists"]["edges"]
    assert edge["node"] == {"memberCount": 1, "members": None}
