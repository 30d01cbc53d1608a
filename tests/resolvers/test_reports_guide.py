"""The guide to reports: every example of it runs as it stands."""

from typing import Any

import pytest

from schema.ids import global_id
from tests.domains.marketing.coupon_world import World
from tests.domains.reports.busy_shop import busy_shop, buy_at_random, pay
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.resolvers.test_reports import DRAFT
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest) -> None:
    ada = await busy_shop(shop.database)
    template_id = await World(shop.database).template()
    await pay(shop.database, await buy_at_random(ada, 21, 3))
    staff = await hire(shop, "marketing.report.read", "marketing.promotion.read", "marketing.coupon.read")
    texts = examples("reports.md")

    async def run(name: str, **variables: Any) -> Any:
        [answer] = (await staff.query(texts.pop(name), **variables)).values()
        return answer

    tried = await run("TryPromotion", draft=DRAFT)
    assert (tried["userErrors"], tried["sandbox"]["applied"]) == ([], 3)
    reports = [edge["node"]["report"] for edge in (await run("PromotionReports"))["edges"]]
    assert any(each["orders"] for each in reports)
    template = await run("TemplateStatistics", id=global_id("CouponTemplate", template_id))
    assert template["statistics"]["issued"] == 0
    assert not texts
