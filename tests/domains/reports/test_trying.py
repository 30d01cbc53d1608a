"""The sandbox through the face, on both databases: drafts and kept promotions on real orders, and on a cart."""

from datetime import timedelta
from typing import Any

import pytest

from domains import cart, marketing, orders, reports, stores
from domains.kernel import Channel, Frame, Refused
from domains.marketing import CreatePromotion, ScopeTerms
from domains.reports import TryPromotion
from persistence import Database, recorded_statements
from tests.domains.checkout.shopping import NOW, told
from tests.domains.reports.busy_shop import busy_shop, buy_at_random, pay
from tests.goods import SINCE, cny

pytestmark = pytest.mark.anyio

FRAME = Frame()
LATER = NOW + timedelta(hours=1)
HALF = marketing.ItemDiscountTerms(percent_off_bp=5_000)


def draft(**more: Any) -> CreatePromotion:
    values: dict[str, Any] = {"rule": HALF, "scope": ScopeTerms(all=True), "priority": 100}
    return CreatePromotion(code="TRY", name={"en": "Try"}, starts_at=NOW, **(values | more))


async def tried(database: Database, author: stores.Author | None = None, **asked: Any) -> reports.SandboxReport:
    return await reports.try_promotion(database.read(), TryPromotion(**asked), FRAME, LATER, author)


def author_of(store_id: int | None) -> stores.Author:
    return stores.Author(stores.Staff(1, "Grace", store_id, stores.MANAGER))


async def test_a_draft_is_tried_on_the_paid_orders_of_a_period(database: Database) -> None:
    ada = await busy_shop(database)
    placed = await buy_at_random(ada, 5, 9)
    await pay(database, placed[1:])
    found = await tried(database, draft=draft())
    paid = await orders.get_bought(database.read(), placed[1:])
    totals = [sum(line.discounted_total for line in order.lines) + sum(order.freight.values()) for order in paid]
    assert (found.orders, found.applied, found.payable_before) == (8, 8, cny(sum(totals)))
    assert 0 < found.payable_before.minor - found.payable_after.minor < found.cost.minor
    assert sum(each.orders for each in found.displaced) > 0
    assert (await tried(database, draft=draft(), orders=3)).orders == 3
    assert (await tried(database, draft=draft(), channel=Channel.APP)).orders == 0
    assert (await tried(database, draft=draft(), since=LATER - timedelta(minutes=1))).orders == 0
    with recorded_statements() as few:
        await tried(database, draft=draft(), orders=2)
    with recorded_statements() as many:
        await tried(database, draft=draft())
    assert len(few) == len(many) <= 13


async def test_a_kept_promotion_is_tried_at_what_was_last_said_of_it(database: Database) -> None:
    ada = await busy_shop(database)
    await pay(database, await buy_at_random(ada, 6, 4))
    made = await database.write(lambda tx: marketing.create_promotion(tx, draft(draft=True), SINCE))
    found = await tried(database, promotion_id=made.id)
    assert (found.orders, found.applied) == (4, 4)
    assert found.cost == (await tried(database, draft=draft())).cost
    update = marketing.UpdatePromotion(
        id=made.id, version=1, plan={}, rule=marketing.ItemDiscountTerms(percent_off_bp=1)
    )
    await database.write(lambda tx: marketing.update_promotion(tx, update, NOW))
    assert (await tried(database, promotion_id=made.id)).cost < found.cost


async def test_staff_of_a_store_try_their_own_on_orders_of_their_store_alone(database: Database) -> None:
    ada = await busy_shop(database)
    placed = [
        await ada.place(await ada.order(ada.items(**wanted), key=str(wanted)))
        for wanted in ({"MUG": 1}, {"CHAIR": 1}, {"MUG": 1, "CHAIR": 1})
    ]
    await pay(database, placed)
    own = author_of(ada.goods.store_id)
    found = await tried(database, own, draft=draft(store_id=ada.goods.store_id))
    assert (found.orders, found.payable_before) == (1, cny(6_000))
    with pytest.raises(Refused) as refused:
        await tried(database, own, draft=draft())
    assert told(refused) == [("NOT_FOUND", ("draft", "store_id"))]
    running = await marketing.get_running_promotions(database.read(), FRAME, NOW)
    with pytest.raises(Refused) as refused:
        await tried(database, own, promotion_id=running[0].promotion.id)
    assert told(refused) == [("NOT_FOUND", ("promotion_id",))]


async def test_a_draft_is_tried_on_a_guests_cart(database: Database) -> None:
    ada = await busy_shop(database)
    key = cart.CartKey()
    lines = [cart.AddLine(sku_id=ada.goods.skus["TABLE"], quantity=1)]
    made = await database.write(lambda tx: cart.add_lines(tx, key, lines, FRAME, NOW))
    found = await tried(database, draft=draft(), cart_token=made.token)
    assert (found.orders, found.applied, found.cost) == (1, 1, cny(45_000))
    with pytest.raises(Refused) as refused:
        await tried(database, draft=draft(), cart_token="nobody's")
    assert told(refused) == [("NOT_FOUND", ("cart_token",))]


async def test_everything_wrong_with_what_is_asked_for_is_told(database: Database) -> None:
    for asked, problems in (
        ({}, [("REQUIRED", ("promotion_id",))]),
        (
            {"draft": draft(), "promotion_id": 1, "since": LATER, "orders": 1_001},
            [("INVALID", ("draft",)), ("INVALID", ("until",)), ("INVALID", ("orders",))],
        ),
        (
            {"draft": draft(rule=marketing.ItemDiscountTerms(percent_off_bp=0), scope=ScopeTerms())},
            [("REQUIRED", ("draft", "scope")), ("INVALID", ("draft", "rule", "item_discount", "percent_off_bp"))],
        ),
    ):
        with pytest.raises(Refused) as refused:
            await tried(database, **asked)
        assert told(refused) == problems
