"""The guide to coupons: every example of it runs as it stands, one after the other."""

from collections.abc import Mapping
from typing import Any

import pytest

from schema.ids import global_id
from tests.resolvers.buying import new_buyer
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest) -> None:
    ada = await new_buyer(shop)
    bob = await new_buyer(shop, ada.goods, "bob")
    staff = await hire(shop, "marketing.coupon.write", "marketing.coupon.read")
    texts, seen = examples("coupons.md"), set[str]()

    async def run(name: str, by: Any = ada.client, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await by.query(texts[name], **variables)).values()
        assert not isinstance(answer, Mapping) or not answer.get("userErrors"), answer
        return answer

    made = (await run("MakeTemplate", staff))["couponTemplate"]
    assert (made["label"], made["status"], made["issued"]) == ("20.00 off 100.00", "OPEN", 0)
    template = made["id"]
    changed = (await run("ChangeTemplate", staff, template=template))["couponTemplate"]
    assert changed == {"quantity": 2000, "version": 2}
    assert [each["id"] for each in (await run("Offered", slug="shirt"))["claimableCouponTemplates"]] == [template]
    assert (await run("Centre"))["edges"][0]["node"]["claimable"] is True
    first = (await run("Claim", template=template))["coupon"]["id"]
    second = (await run("TypeIn"))["coupon"]["id"]
    await ada.fill(**{"SHIRT-S": 1})
    none = (await run("Choose", coupons=[]))["cart"]["pricing"]
    assert (none["payable"]["amount"], none["discounts"]) == ("120.00", [])
    [discount] = (await run("Choose", coupons=[second]))["cart"]["pricing"]["discounts"]
    assert (discount["coupon"]["id"], discount["amount"]["amount"]) == (second, "20.00")
    chances = (await run("Chances"))["preview"]["coupons"]
    assert [each["coupon"]["id"] for each in chances["usable"]] == [first, second]
    assert (await run("Mine"))["coupons"]["totalCount"] == 2
    given = (await run("Give", staff, template=template, members=[global_id("Member", bob.member_id)]))["results"]
    coupon = given[0]["coupon"]["id"]
    codes = (await run("MakeCodes", staff, template=template))["couponTemplate"]
    assert (codes["issued"], len(codes["codes"]["edges"])) == (53, 50)
    held = (await run("Holders", staff, template=template))["coupons"]["edges"]
    assert [(each["node"]["holder"], each["node"]["source"]) for each in held] == [
        ("Bob", "GIVEN"),
        ("Ada", "CODE"),
        ("Ada", "PAGE"),
    ]
    assert (await run("Void", staff, coupons=[coupon]))["coupons"] == [{"id": coupon, "status": "VOIDED"}]
    assert (await run("End", staff, template=template))["couponTemplate"] == {"status": "ENDED"}
    assert [edge["node"]["issued"] for edge in (await run("Templates", staff))["edges"]] == [53]
    assert seen == set(texts)
