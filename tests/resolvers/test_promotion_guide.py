"""The guide to promotions: every example of a promotion's life runs as it stands, one after the other."""

from typing import Any

import pytest

from schema.ids import global_id
from tests.resolvers.buying import new_buyer
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    ada, bob = [
        await hire(
            shop, "catalog.product.read", *(f"marketing.promotion.{word}" for word in ("read", "write", "review"))
        )
        for _ in "ab"
    ]
    texts, seen = examples("promotions.md"), set[str]()

    async def run(name: str, by: Any = ada, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await by.query(texts[name], **variables)).values()
        assert not answer.get("userErrors")
        return answer

    made = (await run("MakePromotion", member=global_id("Member", buyer.member_id)))["promotion"]
    link = "/products?sort=NEWEST&utm_source=newsletter&utm_medium=email&utm_campaign=EVENINGS"
    assert (made["status"], made["behind"]) == ("DRAFT", {"version": 1, "link": link})
    await run("ReviewPromotions")
    assert (await run("SubmitPromotion", id=made["id"]))["promotion"]["status"] == "PENDING_REVIEW"
    assert (await run("ApprovePromotion", bob, id=made["id"], version=1))["promotion"]["status"] == "RUNNING"
    behind = (await run("ChangePromotion", id=made["id"], version=1))["promotion"]["behind"]
    assert (behind["version"], behind["countingVersion"], behind["waitingVersion"]) == (2, 1, 2)
    assert (await run("PausePromotion", id=made["id"]))["promotion"]["status"] == "PAUSED"
    warnings = await run("PromotionWarnings", id=made["id"])
    assert ([each["promotion"]["code"] for each in warnings["overlaps"]], warnings["skuCount"]) == (["SAVE30"], 7)
    assert (await run("PausedPromotions"))["totalCount"] == 1
    assert seen == set(texts)
