"""Reports over HTTP: what promotions would do and did, for the staff who may see it."""

from typing import Any

import pytest

from schema.ids import global_id
from tests.domains.marketing.coupon_world import World
from tests.domains.reports.busy_shop import busy_shop, buy_at_random, pay
from tests.goods import cny
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest, document

pytestmark = pytest.mark.anyio

READ = "marketing.report.read"
SANDBOX = """
query Try($input: PromotionSandboxInput!) {
  promotionSandbox(input: $input) {
    sandbox {
      orders applied takeUp gifts approximate belowCostCount
      cost { amount currency } averageCost { amount } payableBefore { amount } payableAfter { amount }
      displaced { promotion { code } orders amount { amount } }
      belowCost { sku { code } price { amount } cost { amount } orders }
    }
    userErrors { code field }
  }
}
"""
_REPORT = """{
  orders amount { amount } cost { amount } borneBy { bearer amount { amount } } gifts giftCost { amount } returnOnCost
  periods { since orders }
}"""
REPORTS = (
    "query Reports($since: DateTime, $until: DateTime) { promotions { edges { node { id code "
    f"report(since: $since, until: $until, by: DAY) {_REPORT} }} }} }} }}"
)
REPORT = "query Report($id: ID!) { node(id: $id) { ... on Promotion { report { orders } } } }"
DRAFT = {
    "code": "TRY",
    "name": [{"language": "en", "text": "Half price"}],
    "startsAt": "2026-12-01T00:00:00Z",
    "audience": {"everyone": True},
    "scope": {"all": True},
    "priority": 100,
    "exclusionGroup": "save",
    "rule": {"itemDiscount": {"percentOffBp": 5000}},
}


async def looked(client: Client, **asked: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.query(SANDBOX, input=asked))["promotionSandbox"]
    return payload


async def test_staff_try_a_draft_on_real_orders(shop: ShopUnderTest) -> None:
    ada = await busy_shop(shop.database)
    await pay(shop.database, await buy_at_random(ada, 11, 6))
    staff = await hire(shop, READ, "marketing.promotion.read")
    period = {"since": "2026-11-01T00:00:00Z", "until": "2026-12-01T00:00:00Z"}
    found = (await looked(staff, draft=DRAFT, **period))["sandbox"]
    assert (found["orders"], found["applied"], found["takeUp"]) == (6, 6, 1.0)
    assert found["cost"]["currency"] == "CNY"
    assert float(found["payableAfter"]["amount"]) < float(found["payableBefore"]["amount"])
    assert found["displaced"][0]["promotion"]["code"] in {"EVERY", "PIECES"}


async def test_what_is_wrong_is_told_with_its_field(shop: ShopUnderTest) -> None:
    staff = await hire(shop, READ)
    payload = await looked(staff, draft={**DRAFT, "rule": {"itemDiscount": {"percentOffBp": 0}}}, orders=0)
    assert payload == {"sandbox": None, "userErrors": [{"code": "INVALID", "field": ["input", "orders"]}]}
    [error] = (await looked(staff, draft={**DRAFT, "rule": {"itemDiscount": {"percentOffBp": 0}}}))["userErrors"]
    assert error["field"] == ["input", "draft", "rule", "itemDiscount", "percentOffBp"]
    [error] = (await looked(staff, promotionId=global_id("Promotion", 0)))["userErrors"]
    assert error == {"code": "NOT_FOUND", "field": ["input", "promotionId"]}


async def test_a_promotions_report_goes_by_days(shop: ShopUnderTest) -> None:
    ada = await busy_shop(shop.database)
    await pay(shop.database, await buy_at_random(ada, 12, 4))
    staff = await hire(shop, READ, "marketing.promotion.read")
    found = await staff.query(REPORTS, since="2026-11-10T16:00:00Z", until="2026-11-12T16:00:00Z")
    reports = {edge["node"]["code"]: edge["node"]["report"] for edge in found["promotions"]["edges"]}
    assert len(reports) >= 6
    saved = [each for each in reports.values() if each["orders"] and each["borneBy"]]
    assert saved
    for each in saved:
        days = each["periods"]
        assert [day["since"] for day in days] == ["2026-11-10T16:00:00Z", "2026-11-11T16:00:00Z"]
        assert [day["orders"] for day in days] == [each["orders"], 0]
        assert each["borneBy"] == [{"bearer": "PLATFORM", "amount": {"amount": each["cost"]["amount"]}}]
        assert each["returnOnCost"] > 1
    backwards = {"since": "2026-11-10T16:00:00Z", "until": "2026-11-01T16:00:00Z"}
    assert set(await staff.error_codes(REPORTS, **backwards)) == {"BAD_REQUEST"}
    own = await hire(shop, READ, "marketing.promotion.read", store_id=ada.goods.store_id)
    [edge, *_] = found["promotions"]["edges"]
    assert (await own.query(REPORT, id=edge["node"]["id"]))["node"] == {"report": None}


async def test_a_templates_statistics_are_for_its_staff(shop: ShopUnderTest) -> None:
    ada = await busy_shop(shop.database)
    world = World(shop.database)
    template_id = await world.template(value=cny(6_000))
    await world.claim(template_id, ada.id)
    await ada.pay(await ada.see(await ada.place(await ada.order(ada.items(TABLE=1)))))
    staff = await hire(shop, "marketing.coupon.read")
    found = await staff.run("CouponStatistics", id=global_id("CouponTemplate", template_id))
    statistics = found["couponTemplate"]["statistics"]
    assert statistics["orderTotal"] == statistics["averageOrder"]
    counts = {name: statistics[name] for name in ("issued", "claimed", "used", "expired", "voided")}
    assert counts == {"issued": 1, "claimed": 1, "used": 1, "expired": 0, "voided": 0}
    assert (statistics["repurchaseRate"], statistics["repurchaseRateWithout"]) == (0.0, None)
    own = await hire(shop, "marketing.coupon.read", store_id=ada.goods.store_id)
    asked = document("CouponStatistics")
    shown = (await own.query(asked, id=global_id("CouponTemplate", template_id)))["couponTemplate"]
    assert shown is None or shown["statistics"] is None
    assert await shop.client().error_codes(asked, id=global_id("CouponTemplate", template_id)) == ["UNAUTHENTICATED"]


async def test_reports_take_their_permission(shop: ShopUnderTest) -> None:
    staff = await hire(shop, "marketing.promotion.write")
    assert await staff.error_codes(SANDBOX, input={"draft": DRAFT}) == ["FORBIDDEN"]
    assert await shop.client().error_codes(SANDBOX, input={"draft": DRAFT}) == ["UNAUTHENTICATED"]
