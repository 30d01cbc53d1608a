"""The guide to prices: every example of it runs as it stands, one after the other."""

from collections.abc import Mapping
from typing import Any, Final

import pytest

from schema.ids import global_id
from tests.resolvers.buying import new_buyer
from tests.resolvers.catalog_goods import cny
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

COSTS: Final = "mutation ($input: SkuPricesSetInput!) { skuPricesSet(input: $input) { userErrors { code } } }"


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    staff = await hire(shop, "catalog.price.write", "catalog.product.write", "catalog.product.read")
    texts, seen = examples("catalogue.md", "Prices"), set[str]()

    async def run(name: str, by: Any = staff, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await by.query(texts[name], **variables)).values()
        assert not isinstance(answer, Mapping) or not answer.get("userErrors"), answer
        return answer

    made = (await run("MakeList", store=None))["priceList"]
    filled = (await run("FillList", list=made["id"], sku=buyer.sku("STOOL")))["priceList"]["entries"]["edges"]
    assert [edge["node"]["price"]["amount"] for edge in filled] == ["190.00", "175.00"]
    joined = await run("JoinList", list=made["id"], member=global_id("Member", buyer.member_id))
    assert joined["priceList"]["members"]["edges"] == [{"node": {"nickname": "Ada"}}]
    breaks = (await run("Breaks", by=buyer.client, sku=buyer.sku("STOOL")))["priceBreaks"]
    assert [(each["quantity"], each["price"]["amount"]) for each in breaks] == [(1, "190.00"), (10, "175.00")]
    changed = (await run("ChangeList", list=made["id"], version=1))["priceList"]
    assert changed == {"name": "Acme contract", "priority": 10, "endsAt": None, "version": 2}
    assert (await run("EndList", list=made["id"], version=2))["priceList"]["endsAt"] is not None
    assert [edge["node"]["code"] for edge in (await run("Lists"))["edges"]] == ["acme-2027"]
    tax_class = (await run("MakeTaxClass"))["taxClass"]["id"]
    await run("SetRate", **{"class": tax_class, "region": "33", "rate": "9", "from": None})
    rates = (await run("SetRate", **{"class": tax_class, "region": "", "rate": "13", "from": None}))["taxClass"][
        "rates"
    ]
    assert [(each["region"], each["rate"]) for each in rates] == [("", "13"), ("33", "9")]
    mug = global_id("Product", buyer.goods.products["mug"])
    taxed = await run("TaxProducts", **{"class": tax_class, "products": [mug]})
    assert taxed["products"] == [{"name": "Mug", "taxClass": {"code": "standard"}}]
    assert [each["code"] for each in await run("Taxes")] == ["standard"]
    stool = buyer.sku("STOOL")
    assert (await run("SeeCompetitors", sku=stool))["skus"] == [{"code": "STOOL"}] * 2
    cost = [{"skuId": stool, "listPrice": cny("200.00"), "cost": cny("150.00")}]
    await staff.query(COSTS, input={"prices": cost})
    rule = (await run("MakeRule", skus=[stool]))["rule"]
    assert rule["scope"] == {"skuIds": [stool], "backCategoryIds": []}
    assert (await run("Propose", rule=rule["id"]))["count"] == 1
    [edge] = (await run("Proposals"))["edges"]
    node = edge["node"]
    assert (node["newPrice"], node["competitor"], node["isFloor"]) == ({"amount": "187.11"}, "Acme", False)
    [approved] = (await run("Approve", ids=[node["id"]]))["results"]
    assert approved["proposal"] == {"status": "APPROVED", "staffName": "Grace"}
    [late] = (await run("RejectPrices", ids=[node["id"]]))["results"]
    assert [error["code"] for error in late["userErrors"]] == ["TRANSITION_NOT_ALLOWED"]
    assert (await run("Rules"))[0]["floor"] == "105"
    assert seen == set(texts)
