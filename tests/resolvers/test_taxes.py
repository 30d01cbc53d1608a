"""Taxes over HTTP: what carts and orders say of them, and how staff rule them."""

from dataclasses import replace
from typing import Any, Final

import pytest

from domains.kernel import Channel
from persistence import recorded_statements
from schema.ids import global_id
from tests.resolvers.buying import Buyer, new_buyer
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

CREATE: Final = """
mutation ($input: TaxClassCreateInput!) { taxClassCreate(input: $input) { taxClass { id } userErrors { code field } } }
"""
RATE: Final = """
mutation ($input: TaxRateSetInput!) {
  taxRateSet(input: $input) { taxClass { rates { region rate startsAt } } userErrors { code field } }
}
"""
CLASSIFY: Final = """
mutation ($input: ProductsTaxClassSetInput!) {
  productsTaxClassSet(input: $input) { products { taxClass { code } } userErrors { code field } }
}
"""
CART: Final = """
query {
  cart {
    groups { lines { discountedTotal { amount } tax { rate amount { amount } } } }
    pricing { payable { amount } taxTotal { amount } }
  }
}
"""
ORDER: Final = """
query ($id: ID!) {
  node(id: $id) {
    ... on Order {
      payable { amount } taxTotal { amount } lines { tax { rate amount { amount } } } children { taxTotal { amount } }
    }
  }
}
"""

ADDED: Final = """
query ($id: ID!) {
  node(id: $id) {
    ... on Order { payable { amount } addedTax { amount } taxTotal { amount } lines { paidTotal { amount } } }
  }
}
"""


async def make_class(staff: Client, *rates: tuple[str, str], code: str = "standard") -> str:
    """The id of a class with rates, each of a region."""
    given = {"code": code, "name": [{"language": "en", "text": code.title()}]}
    class_id: str = (await staff.query(CREATE, input=given))["taxClassCreate"]["taxClass"]["id"]
    for region, rate in rates:
        answer = await staff.query(RATE, input={"taxClassId": class_id, "region": region, "rate": rate})
        assert answer["taxRateSet"]["userErrors"] == []
    return class_id


async def classify(staff: Client, buyer: Buyer, class_id: str, *slugs: str) -> None:
    ids = [global_id("Product", buyer.goods.products[slug]) for slug in slugs]
    answer = (await staff.query(CLASSIFY, input={"productIds": ids, "taxClassId": class_id}))["productsTaxClassSet"]
    assert answer["userErrors"] == []


async def taxing(shop: ShopUnderTest) -> Client:
    return await hire(shop, "catalog.price.write", "catalog.product.write", "catalog.product.read")


async def test_a_cart_says_what_of_it_is_tax_and_costs_no_more_for_it(shop: ShopUnderTest) -> None:
    buyer, staff = await new_buyer(shop), await taxing(shop)
    await buyer.fill(**{"MUG": 1, "SHIRT-S": 2})
    before = (await buyer.client.query(CART))["cart"]["pricing"]
    assert before["taxTotal"] == {"amount": "0.00"}
    standard = await make_class(staff, ("", "13"))
    await classify(staff, buyer, standard, "mug", "shirt")
    cart = (await buyer.client.query(CART))["cart"]
    # 260.00 in all is 29.91 of tax at 13 percent: 5.16 and 24.75 of its lines.
    assert cart["pricing"] == {"payable": before["payable"], "taxTotal": {"amount": "29.91"}}
    assert [line["tax"] for line in cart["groups"][0]["lines"]] == [
        {"rate": "13", "amount": {"amount": "5.16"}},
        {"rate": "13", "amount": {"amount": "24.75"}},
    ]


async def test_an_order_is_taxed_where_it_goes_and_keeps_the_rate(shop: ShopUnderTest) -> None:
    buyer, staff = await new_buyer(shop), await taxing(shop)
    standard = await make_class(staff, ("", "13"), ("33", "6.5"), ("34", "1"))
    await classify(staff, buyer, standard, "mug")
    order = await buyer.buy(MUG=2)
    shop.clock.pass_by(minutes=1)
    given: dict[str, Any] = {"taxClassId": standard, "region": "33", "rate": "20"}
    assert (await staff.query(RATE, input=given))["taxRateSet"]["userErrors"] == []
    kept = (await buyer.client.query(ORDER, id=order["id"]))["node"]
    assert kept == {
        "payable": {"amount": "100.00"},
        "taxTotal": {"amount": "6.10"},
        "lines": [{"tax": {"rate": "6.5", "amount": {"amount": "6.10"}}}],
        "children": [{"taxTotal": {"amount": "6.10"}}],
    }


async def test_where_prices_are_without_tax_it_comes_on_top_and_is_paid(shop: ShopUnderTest) -> None:
    shop = ShopUnderTest(replace(shop.shop, untaxed_channels=frozenset({Channel.APP})), shop.clock)
    buyer, staff = await new_buyer(shop), await taxing(shop)
    await classify(staff, buyer, await make_class(staff, ("", "13")), "mug")
    asked = "{ pricesIncludeTax }"
    app = shop.client(buyer.client.token, **{"Stoa-Channel": "APP"})
    assert (await buyer.client.query(asked), await app.query(asked)) == (
        {"pricesIncludeTax": True},
        {"pricesIncludeTax": False},
    )
    order = await replace(buyer, client=app).buy(MUG=2)
    kept = await buyer.client.query(ADDED, id=order["id"])
    assert kept["node"] == {
        "payable": {"amount": "113.00"},
        "addedTax": {"amount": "13.00"},
        "taxTotal": {"amount": "13.00"},
        "lines": [{"paidTotal": {"amount": "113.00"}}],
    }


async def test_goods_of_several_classes_are_taxed_each_at_its_own_rate(shop: ShopUnderTest) -> None:
    buyer, staff = await new_buyer(shop), await taxing(shop)
    await classify(staff, buyer, await make_class(staff, ("", "13")), "mug")
    await classify(staff, buyer, await make_class(staff, ("", "0"), code="books"), "stool")
    await buyer.fill(MUG=1, STOOL=1)
    lines = (await buyer.client.query(CART))["cart"]["groups"][0]["lines"]
    assert [line["tax"]["rate"] for line in lines] == ["13", "0"]
    with recorded_statements() as record:
        await buyer.client.query(CART)
    assert len([each for each in record if "tax_rates" in str(each)]) == 1


async def test_a_shop_without_classes_asks_for_no_rates(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    await buyer.fill(MUG=1)
    with recorded_statements() as record:
        await buyer.client.query(CART)
    assert not [each for each in record if "tax_rates" in str(each)]


async def test_all_that_is_wrong_is_said_with_its_field_and_permissions_are_needed(shop: ShopUnderTest) -> None:
    staff = await taxing(shop)
    given: dict[str, Any] = {"taxClassId": "none", "rate": "a", "region": "!", "startsAt": "2020-01-01T00:00:00Z"}
    told = (await staff.query(RATE, input=given))["taxRateSet"]["userErrors"]
    assert [(each["code"], each["field"][1]) for each in told] == [
        ("NOT_FOUND", "taxClassId"),
        ("INVALID", "region"),
        ("INVALID", "rate"),
        ("INVALID", "startsAt"),
    ]
    reader = await hire(shop, "catalog.product.read")
    assert await reader.error_codes(RATE, input=given) == ["FORBIDDEN"]
    assert (await reader.query("{ taxClasses { code rates { rate } } }"))["taxClasses"] == []
    assert await shop.client().error_codes("{ taxClasses { code } }") == ["UNAUTHENTICATED"]
