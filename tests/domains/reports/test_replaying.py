"""Placed orders, priced again with the promotions that they had, have exactly the discounts that they recorded."""

import pytest
from sqlalchemy import text

from domains import marketing, orders, reports
from domains.kernel import Frame
from persistence import Database, Statement, recorded_statements
from tests.domains.checkout.shopping import NOW
from tests.domains.reports.busy_shop import busy_shop, buy_at_random
from tests.goods import cny

pytestmark = pytest.mark.anyio

ORDERS = 25


async def test_orders_placed_at_random_replay_to_what_they_recorded(database: Database) -> None:
    ada = await busy_shop(database)
    placed = await buy_at_random(ada, 1, ORDERS)
    assert await reports.replay(database.read(), placed) == []
    bought = await orders.get_bought(database.read(), placed)
    promotions = {each.promotion_id for order in bought for each in order.discounts}
    assert len(promotions) >= 5
    assert any(line.given_by for order in bought for line in order.lines)
    with recorded_statements() as statements:
        await reports.replay(database.read(), placed)
    assert len(statements) == 5


async def test_an_order_keeps_the_version_that_it_had(database: Database) -> None:
    ada = await busy_shop(database)
    before = await buy_at_random(ada, 2, 5)
    running = {each.promotion.code: each.promotion for each in await _running(database)}
    for code, terms in {
        "SHIRTS": marketing.ItemDiscountTerms(percent_off_bp=500),
        "EVERY": marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=cny(30_000), off=cny(1)),)),
    }.items():
        command = marketing.UpdatePromotion(id=running[code].id, version=1, plan={"priority": 9}, rule=terms)
        await database.write(lambda tx, command=command: marketing.update_promotion(tx, command, NOW))
    after = await buy_at_random(ada, 3, 5)
    versions = {
        (each.promotion_id, each.promotion_version)
        for order in await orders.get_bought(database.read(), [*before, *after])
        for each in order.discounts
    }
    assert len(versions) > len({promotion_id for promotion_id, _ in versions})
    assert await reports.replay(database.read(), [*before, *after]) == []


async def test_an_order_with_another_share_than_it_was_priced_with_is_found(database: Database) -> None:
    ada = await busy_shop(database)
    placed = await buy_at_random(ada, 4, 3)
    changed = Statement(
        text(
            "UPDATE order_discount_shares SET amount = amount - 1 WHERE discount_id = "
            f"(SELECT min(id) FROM order_discounts WHERE order_id = {placed[0]}) AND amount > 0"
        )
    )
    await database.write(lambda tx: tx.run(changed))
    found = await reports.replay(database.read(), placed)
    assert {(each.order_id, each.what) for each in found} == {(placed[0], "discounts")}
    [check] = reports.CHECKS
    assert [row[1] for row in await check.find_breaches(database.read())] == ["discounts"]


async def _running(database: Database) -> list[marketing.PromotionInForce]:
    return await marketing.get_running_promotions(database.read(), Frame(), NOW)
