"""Nobody sees or changes what is another's: a case for each node type and mutation that the schema has."""

from collections.abc import Mapping
from typing import Any

import pytest
from graphql import GraphQLField, GraphQLInterfaceType, GraphQLNonNull, is_required_argument

from execution.fields import spec_of
from resolvers.context import MEMBER
from schema import build_schema
from schema.ids import global_id, split_id
from tests.domains.marketing.coupon_world import World
from tests.execution.generated import literal
from tests.resolvers.buying import ADDRESS, Buyer, new_buyer
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

SCHEMA = build_schema()._schema
NODE = "query ($id: ID!) { node(id: $id) { __typename id } }"

# Everybody may see these, as far as they are shown in the shop at all.
PUBLIC = {
    "Attribute",
    "AttributeHeading",
    "BackCategory",
    "Brand",
    "CouponTemplate",
    "FrontCategory",
    "Product",
    "Promotion",
    "Sku",
    "Store",
}
# These are a member's own.
OWN = {"Address", "Cart", "Coupon", "Member", "Order", "OrderLine", "Payment"}
# These are for staff with a permission.
STAFF = {
    "Job",
    "OutboxEvent",
    "PriceList",
    "PriceProposal",
    "ProductExport",
    "ProductImport",
    "PublishingRule",
    "RepricingRule",
    "StockMovement",
    "TaxClass",
}
# Nothing makes them yet.
LATER = {"FlashSaleItem", "FlashSaleSession", "GroupBuy", "Review", "Shipment"}

# What anybody may do; what names something of a member's is among the cases below.
OPEN_MUTATIONS = {"memberRegister", "memberSignIn", "sessionRefresh", "staffSignIn", "uploadCreate"}
SIGNED_IN = "SIGNED_IN"


class Belongings:
    """What Ada has, by global ids."""

    def __init__(
        self,
        ada: Buyer,
        order: Mapping[str, Any],
        payment: Mapping[str, Any],
        cart: Mapping[str, Any],
        coupon_id: int,
    ) -> None:
        self.ada = ada
        self.order, self.payment, self.cart = order, payment, cart
        self.line = cart["groups"][0]["lines"][0]["id"]
        lines = [line["id"] for store in order["children"] or [order] for line in store["lines"]]
        self.ids = {
            "Address": ada.address_id,
            "Cart": cart["id"],
            "Coupon": global_id("Coupon", coupon_id),
            "Member": global_id("Member", ada.member_id),
            "Order": order["id"],
            "OrderLine": lines[0],
            "Payment": payment["id"],
        }


@pytest.fixture
async def hers(shop: ShopUnderTest) -> Belongings:
    ada = await new_buyer(shop)
    order = await ada.buy(MUG=1)
    payment = (await ada.start_payment(order["id"]))["payment"]
    await ada.fill(STOOL=1)
    cart = (await ada.client.query("{ cart { id token groups { lines { id } } } }"))["cart"]
    text = "query ($n: String!) { order(number: $n) { id number lines { id } children { lines { id } } } }"
    found = (await ada.client.query(text, n=order["number"]))["order"]
    world = World(shop.database)
    coupon_id = await world.claim(await world.template(), ada.member_id, shop.clock())
    return Belongings(ada, found, payment, cart, coupon_id)


@pytest.fixture
async def bob(shop: ShopUnderTest, hers: Belongings) -> Buyer:
    return await new_buyer(shop, hers.ada.goods, "bob")


def test_every_node_type_is_placed() -> None:
    node = SCHEMA.get_type("Node")
    assert isinstance(node, GraphQLInterfaceType)
    assert {each.name for each in SCHEMA.get_possible_types(node)} == PUBLIC | OWN | STAFF | LATER


async def test_a_members_own_nodes_are_found_by_her_alone(hers: Belongings, bob: Buyer, shop: ShopUnderTest) -> None:
    for type_name in sorted(OWN):
        asked = {"id": hers.ids[type_name]}
        assert split_id(asked["id"])[0] == type_name
        assert (await bob.client.query(NODE, **asked))["node"] is None, type_name
        assert (await shop.client().query(NODE, **asked))["node"] is None, type_name
        found = (await hers.ada.client.query(NODE, **asked))["node"]
        assert found == {"__typename": type_name, **asked}, type_name


@pytest.mark.parametrize("type_name", sorted(STAFF | LATER))
async def test_nodes_that_are_not_for_shoppers_are_null_for_them(type_name: str, shop: ShopUnderTest) -> None:
    member = await new_buyer(shop)
    await member.buy(MUG=1)  # so that there are jobs, events and movements
    answer = await member.client.send(NODE, {"id": global_id(type_name, 1)})
    assert answer["data"]["node"] is None


# A mutation, the input with which Bob reaches for what is Ada's, and the fields that are to blame.
REACHES: dict[str, Any] = {
    "addressSave": lambda hers: {"id": hers.ids["Address"], **ADDRESS},
    "cartLinesAdd": None,  # a cart is the member's own, or that of a token
    "cartLinesUpdate": lambda hers: {"lines": [{"lineId": hers.line, "quantity": 9}]},
    "cartCouponsSet": lambda hers: {"token": hers.cart["token"] or "none", "couponIds": [hers.ids["Coupon"]]},
    "couponClaim": None,  # a coupon is for whoever claims it
    "couponClaimByCode": None,
    "cartLinesRemove": lambda hers: {"lineIds": [hers.line]},
    "orderPlace": lambda hers: {
        "addressId": hers.ids["Address"],
        "idempotencyKey": "bob",
        "expectedPayable": {"amount": "1.00", "currency": "CNY"},
        "items": [{"skuId": hers.ada.sku("MUG"), "quantity": 1}],
    },
    "orderCancel": lambda hers: {"orderId": hers.ids["Order"], "reason": "mine"},
    "signOut": None,  # it ends the session that asks, and names none
    "paymentStart": lambda hers: {"orderId": hers.ids["Order"], "channel": "SANDBOX", "idempotencyKey": "bob"},
}


def mutations() -> dict[str, GraphQLField]:
    assert SCHEMA.mutation_type is not None
    return SCHEMA.mutation_type.fields


def permission(field: GraphQLField) -> str | None:
    """What a field requires; several permissions, of which any is enough, joined into one text."""
    spec = spec_of(field.extensions["strawberry-definition"])
    return " or ".join(spec.requires) or None if spec is not None else None


def test_every_mutation_is_open_for_staff_or_has_a_case() -> None:
    for_staff = {name for name, field in mutations().items() if permission(field) not in (None, MEMBER, SIGNED_IN)}
    assert set(mutations()) == OPEN_MUTATIONS | for_staff | set(REACHES)


@pytest.mark.parametrize("name", [name for name, reach in REACHES.items() if reach is not None])
async def test_a_mutation_that_reaches_for_anothers_finds_nothing(name: str, hers: Belongings, bob: Buyer) -> None:
    before = await _state(hers)
    argument = mutations()[name].args["input"].type
    given = literal(REACHES[name](hers), argument)
    answer = await bob.client.send(f"mutation {{ {name}(input: {given}) {{ userErrors {{ code }} }} }}", {})
    codes = [each["code"] for each in answer["data"][name]["userErrors"]]
    assert codes[0] == "NOT_FOUND"
    assert await _state(hers) == before


async def _state(hers: Belongings) -> Any:
    """All that Ada sees of her own."""
    text = """{ me { id addresses { id line } coupons { edges { node { id status } } }
        orders { edges { node { id status payable { amount } } } } }
        cart { id groups { lines { id quantity } } } }"""
    return await hers.ada.client.query(text)


async def test_an_order_is_found_by_its_number_by_its_member_alone(hers: Belongings, bob: Buyer) -> None:
    text = "query ($n: String!) { order(number: $n) { id } }"
    assert (await bob.client.query(text, n=hers.order["number"]))["order"] is None


def _guarded() -> list[tuple[str, str, str]]:
    """Each root field with a permission: the operation, its name, and the permission."""
    found = []
    for operation, type_ in (("query", SCHEMA.query_type), ("mutation", SCHEMA.mutation_type)):
        assert type_ is not None
        found += [
            (operation, name, required)
            for name, field in type_.fields.items()
            if (required := permission(field)) is not None
        ]
    return found


@pytest.mark.parametrize(("operation", "name", "required"), _guarded())
async def test_a_field_with_a_permission_is_refused_to_those_without(
    operation: str, name: str, required: str, shop: ShopUnderTest
) -> None:
    type_ = SCHEMA.query_type if operation == "query" else SCHEMA.mutation_type
    assert type_ is not None
    field = type_.fields[name]
    declared = {arg: each for arg, each in field.args.items() if is_required_argument(each)}
    written = ", ".join(f"{arg}: {literal(_anything(each.type), each.type)}" for arg, each in declared.items())
    text = f"{operation} {{ {name}{f'({written})' if written else ''} {{ __typename }} }}"
    assert await shop.client().error_codes(text) == ["UNAUTHENTICATED"]
    if required not in (MEMBER, SIGNED_IN):
        member = await new_buyer(shop)
        assert await member.client.error_codes(text) == ["UNAUTHENTICATED"]


def _anything(type_: Any) -> Any:
    """The least value that an input type takes."""
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    fields = getattr(inner, "fields", None)
    if fields is not None:
        return {name: _anything(each.type) for name, each in fields.items() if isinstance(each.type, GraphQLNonNull)}
    if hasattr(inner, "of_type"):
        return []
    if hasattr(inner, "values"):
        return next(iter(inner.values))
    return {"Int": 1, "Boolean": True, "DateTime": "2026-11-11T00:00:00Z"}.get(inner.name, "1")
