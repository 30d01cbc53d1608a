"""Proposed prices over HTTP: rights, batches, and what is wrong with each."""

from typing import Any, Final

import pytest

from schema.ids import global_id
from tests.goods import stock_shop
from tests.resolvers.catalog_goods import cny
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

CREATE: Final = """
mutation ($input: RepricingRuleCreateInput!) {
  repricingRuleCreate(input: $input) { rule { id base change floor version } userErrors { code field } }
}
"""
UPDATE: Final = """
mutation ($input: RepricingRuleUpdateInput!) {
  repricingRuleUpdate(input: $input) { rule { name version } userErrors { code field } }
}
"""
SEE: Final = """
mutation ($input: CompetitorPricesSetInput!) { competitorPricesSet(input: $input) { userErrors { code field } } }
"""
PROPOSE: Final = """
mutation ($id: ID!) { pricesPropose(input: {ruleId: $id}) { count rule { id } userErrors { code field } } }
"""
PROPOSALS: Final = """
query ($rule: ID, $status: PriceProposalStatus = WAITING) {
  priceProposals(ruleId: $rule, status: $status, first: 9) {
    edges { node { id sku { code } newPrice { amount } rule { id } } }
  }
}
"""
APPROVE: Final = """
mutation ($ids: [ID!]!) {
  priceProposalsApprove(input: {ids: $ids}) {
    results { id proposal { status } userErrors { code field } } userErrors { code field }
  }
}
"""
SKU: Final = "query ($id: ID!) { node(id: $id) { ... on Sku { listPrice { amount } } } }"


async def make_rule(staff: Client, **given: Any) -> dict[str, Any]:
    rule = {"name": "Up", "base": "LIST_PRICE", "change": "10", "currency": "CNY"}
    payload: dict[str, Any] = (await staff.query(CREATE, input=rule | given))["repricingRuleCreate"]
    return payload


async def test_a_price_is_proposed_approved_and_set(shop: ShopUnderTest) -> None:
    goods = await stock_shop(shop.database)
    ruler, seller = await hire(shop, "catalog.price.write"), await hire(shop, "catalog.product.write")
    mug, stool = (global_id("Sku", goods.skus[code]) for code in ("MUG", "STOOL"))
    rule = (await make_rule(ruler, scope={"skuIds": [mug, stool]}))["rule"]
    assert (rule["change"], rule["floor"], rule["version"]) == ("10", None, 1)
    assert (await ruler.query(PROPOSE, id=rule["id"]))["pricesPropose"]["count"] == 2
    edges = (await ruler.query(PROPOSALS, rule=rule["id"]))["priceProposals"]["edges"]
    proposals = {edge["node"]["sku"]["code"]: edge["node"]["id"] for edge in edges}
    asked = [proposals["MUG"], "nothing"]
    results = (await seller.query(APPROVE, ids=asked))["priceProposalsApprove"]["results"]
    assert results == [
        {"id": asked[0], "proposal": {"status": "APPROVED"}, "userErrors": []},
        {
            "id": "nothing",
            "proposal": None,
            "userErrors": [{"code": "NOT_FOUND", "field": ["input", "ids", "1"]}],
        },
    ]
    assert (await seller.query(SKU, id=mug))["node"] == {"listPrice": {"amount": "55.00"}}
    assert (await seller.query(SKU, id=stool))["node"] == {"listPrice": {"amount": "200.00"}}
    left = (await ruler.query(PROPOSALS, status="WAITING"))["priceProposals"]["edges"]
    assert [edge["node"]["sku"]["code"] for edge in left] == ["STOOL"]


async def test_rules_need_one_permission_and_decisions_another(shop: ShopUnderTest) -> None:
    ruler, seller = await hire(shop, "catalog.price.write"), await hire(shop, "catalog.product.write")
    assert await ruler.error_codes(APPROVE, ids=["x"]) == ["FORBIDDEN"]
    assert await seller.error_codes(PROPOSE, id="x") == ["FORBIDDEN"]
    assert await shop.client().error_codes("{ repricingRules { id } }") == ["UNAUTHENTICATED"]


async def test_whoever_makes_rules_and_whoever_decides_both_see_what_is_proposed(shop: ShopUnderTest) -> None:
    goods = await stock_shop(shop.database)
    ruler, seller = await hire(shop, "catalog.price.write"), await hire(shop, "catalog.product.write")
    rule = (await make_rule(ruler, scope={"skuIds": [global_id("Sku", goods.skus["MUG"])]}))["rule"]
    await ruler.query(PROPOSE, id=rule["id"])
    node = "query ($id: ID!) { node(id: $id) { ... on PriceProposal { newPrice { amount } rule { id } } } }"
    for staff, seen in ((ruler, {"id": rule["id"]}), (seller, None)):
        [edge] = (await staff.query(PROPOSALS))["priceProposals"]["edges"]
        assert edge["node"]["sku"] == {"code": "MUG"}
        shown = (await staff.query(node, id=edge["node"]["id"]))["node"]
        assert shown == {"newPrice": {"amount": "55.00"}, "rule": seen}
    reader = await hire(shop, "catalog.product.read")
    assert await reader.error_codes(PROPOSALS) == ["FORBIDDEN"]
    assert (await reader.query(node, id=edge["node"]["id"]))["node"] is None


async def test_all_that_is_wrong_is_said_with_its_field(shop: ShopUnderTest) -> None:
    staff = await hire(shop, "catalog.price.write", "catalog.product.write")
    wrong = {"name": "", "change": "x", "floor": "y", "currency": "?", "scope": {"skuIds": ["no"], "tagCodes": ["no"]}}
    told = (await make_rule(staff, **wrong))["userErrors"]
    assert [(each["code"], each["field"][1:]) for each in told] == [
        ("REQUIRED", ["name"]),
        ("INVALID", ["change"]),
        ("INVALID", ["floor"]),
        ("INVALID", ["currency"]),
        ("NOT_FOUND", ["scope", "tagCodes", "0"]),
        ("NOT_FOUND", ["scope", "skuIds", "0"]),
    ]
    missing = (await staff.query(PROPOSE, id="none"))["pricesPropose"]["userErrors"]
    assert missing == [{"code": "NOT_FOUND", "field": ["input", "ruleId"]}]
    seen = [{"skuId": "no", "competitor": "", "currency": "CNY", "price": cny("1.999")}]
    told = (await staff.query(SEE, input={"prices": seen}))["competitorPricesSet"]["userErrors"]
    assert [each["field"][2:] for each in told] == [["0", "price", "amount"], ["0", "competitor"], ["0", "skuId"]]


async def test_a_rule_is_said_anew_on_its_version(shop: ShopUnderTest) -> None:
    goods = await stock_shop(shop.database)
    staff = await hire(shop, "catalog.price.write")
    scope = {"skuIds": [global_id("Sku", goods.skus["MUG"])]}
    rule = (await make_rule(staff, scope=scope))["rule"]
    given = {"id": rule["id"], "version": 1, "name": "Down", "base": "COST", "currency": "CNY", "scope": scope}
    assert (await staff.query(UPDATE, input=given))["repricingRuleUpdate"]["rule"] == {"name": "Down", "version": 2}
    again = (await staff.query(UPDATE, input=given))["repricingRuleUpdate"]
    assert again == {"rule": None, "userErrors": [{"code": "CONFLICT", "field": ["input", "version"]}]}
