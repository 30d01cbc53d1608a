"""A promotion's life through the face, on both databases: versions, reviews, pauses and ends, each written down."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from domains import marketing, stores
from domains.kernel import Frame, Money, Refused, window
from domains.marketing import CreatePromotion, PromotionStatus, PromotionStep, ScopeTerms, StepPromotion
from domains.marketing.rules.life import TRANSITIONS, target_of
from persistence import Base, Database, Statement
from tests.domains.marketing.carts import NOW, line
from tests.goods import Goods, cny, stock_shop

pytestmark = pytest.mark.anyio

S, Step = PromotionStatus, PromotionStep
TERMS = marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=cny(20_000), off=cny(3_000)),), every_n=True)
LESS = marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=cny(20_000), off=cny(1_000)),))
_LOG = Base.metadata.tables["staff_actions"]
_ACTIONS = Statement(sa.select(_LOG.c.action, _LOG.c.before, _LOG.c.after).order_by(_LOG.c.id))


async def hire(database: Database, name: str, store_id: int | None = None) -> stores.Author:
    staff_id = await database.write(
        lambda tx: stores.create_staff(tx, f"{name}@example.com", "-", name, (), NOW, store_id=store_id)
    )
    return stores.Author(stores.Staff(staff_id, name, store_id, frozenset()))


async def create(database: Database, author: stores.Author | None = None, **more: Any) -> int:
    values = {"code": "NEW", "name": {"en": "New"}, "starts_at": NOW, "rule": TERMS, "scope": ScopeTerms(all=True)}
    command = CreatePromotion(**(values | more))
    return (await database.write(lambda tx: marketing.create_promotion(tx, command, NOW, author))).id


async def take(
    database: Database, step: PromotionStep, promotion_id: int, author: stores.Author | None = None, **more: Any
) -> list[str]:
    """Takes a step; the problems where that is refused."""
    command = StepPromotion(id=promotion_id, step=step, **more)
    return await told(database, lambda tx: marketing.step_promotion(tx, command, NOW, author))


async def change(
    database: Database, promotion_id: int, version: int, author: stores.Author | None = None, **said: Any
) -> list[str]:
    scope, rule = said.pop("scope", None), said.pop("rule", None)
    command = marketing.UpdatePromotion(id=promotion_id, version=version, plan=said, scope=scope, rule=rule)
    return await told(database, lambda tx: marketing.update_promotion(tx, command, NOW, author))


async def told(database: Database, work: Any) -> list[str]:
    try:
        await database.write(work)
    except Refused as refused:
        return [f"{each.code} {'.'.join(each.field or ())}" for each in refused.problems]
    return []


async def status(database: Database, promotion_id: int) -> PromotionStatus:
    return (await marketing.get_promotions(database.read(), [promotion_id], Frame(), NOW))[promotion_id].status


async def acting(database: Database, now: Any = NOW) -> list[tuple[str, int, str]]:
    """What acts on any goods now, with its version."""
    goods = (line(1, 1, store=1),)
    found = await marketing.find_promotions_for(database.read(), goods, Frame(), now)
    return [(each.promotion.code, each.terms.version, each.promotion.label) for each in found]


async def breaches(database: Database) -> list[str]:
    return [each.claim for each in marketing.CHECKS if await each.find_breaches(database.read())]


@pytest.mark.parametrize(
    ("step", "sources"),
    [
        (Step.SUBMIT, {S.DRAFT, S.REJECTED}),
        (Step.APPROVE, {S.PENDING_REVIEW}),
        (Step.REJECT, {S.PENDING_REVIEW}),
        (Step.PAUSE, {S.SCHEDULED, S.RUNNING}),
        (Step.RESUME, {S.PAUSED}),
        (Step.END, set(S) - {S.ENDED}),
    ],
)
def test_a_step_is_taken_from_just_these_statuses(step: PromotionStep, sources: set[PromotionStatus]) -> None:
    assert {source for source, taken in TRANSITIONS if taken is step} == sources
    assert target_of(Step.SUBMIT, True, S.DRAFT) is S.PENDING_REVIEW
    assert target_of(Step.SUBMIT, False, S.DRAFT) is S.SCHEDULED


async def test_a_draft_acts_once_it_is_submitted_where_nobody_reviews(database: Database) -> None:
    made = await create(database, draft=True)
    assert (await status(database, made), await acting(database)) == (S.DRAFT, [])
    assert await take(database, Step.SUBMIT, made) == []
    assert (await status(database, made), len(await acting(database))) == (S.RUNNING, 1)
    assert await take(database, Step.SUBMIT, made) == ["TRANSITION_NOT_ALLOWED id"]


async def test_what_is_paused_acts_on_nothing_until_it_is_resumed(database: Database) -> None:
    made = await create(database)
    assert await take(database, Step.PAUSE, made) == []
    assert (await status(database, made), await acting(database)) == (S.PAUSED, [])
    assert await take(database, Step.PAUSE, made) == ["TRANSITION_NOT_ALLOWED id"]
    assert await take(database, Step.RESUME, made) == []
    assert len(await acting(database)) == 1


@pytest.mark.parametrize("starts_in", [-1, 1])
async def test_what_is_ended_is_over_for_good(database: Database, starts_in: int) -> None:
    made = await create(database, starts_at=NOW + timedelta(hours=starts_in), ends_at=NOW + timedelta(days=1))
    assert await take(database, Step.END, made) == []
    assert (await status(database, made), await acting(database, NOW + timedelta(hours=2))) == (S.ENDED, [])
    assert await take(database, Step.RESUME, made) == ["TRANSITION_NOT_ALLOWED id"]
    assert await change(database, made, 1, priority=1) == ["TRANSITION_NOT_ALLOWED id"]
    assert await breaches(database) == []


async def test_a_change_is_a_version_of_its_own_and_the_rest_stays(database: Database, goods: Goods) -> None:
    grace = await hire(database, "Grace")
    made = await create(database, ends_at=NOW + timedelta(days=1))
    scope = ScopeTerms(included=marketing.GoodsNamed(sku_ids=(goods.skus["MUG"],)))
    assert await change(database, made, 1, grace, rule=LESS) == []
    assert await acting(database) == [("SAVE30", 1, "30.00 off 200.00"), ("NEW", 2, "10.00 off 200.00")]
    assert await change(database, made, 2, grace, scope=scope, ends_at=None, name={"en": " Newer "}) == []
    assert [code for code, _, _ in await acting(database)] == ["SAVE30"]
    versions = (await marketing.get_promotion_histories(database.read(), [made], "en"))[made]
    assert [(each.version, each.label, each.staff_name) for each in versions] == [
        (3, "10.00 off 200.00", "Grace"),
        (2, "10.00 off 200.00", "Grace"),
        (1, "30.00 off every 200.00", None),
    ]
    found = (await marketing.get_promotions(database.read(), [made], Frame(), NOW))[made]
    assert (found.name, found.ends_at, found.version) == ("Newer", None, 3)
    assert await breaches(database) == []


async def test_what_a_change_says_is_looked_at_as_a_new_promotion_is(database: Database) -> None:
    made = await create(database)
    bundle = marketing.MultiBuyTerms(n=3, pay_for=2)
    wrong = {"ends_at": NOW, "priority": 10**9, "audience": marketing.Audience.CHOSEN, "member_ids": (0,)}
    assert await change(database, made, 7, rule=bundle, scope=ScopeTerms(), **wrong) == [
        "CONFLICT version",
        "INVALID ends_at",
        "INVALID priority",
        "REQUIRED scope",
        "INVALID rule",
        "NOT_FOUND audience.member_ids.0",
    ]


async def test_a_budget_keeps_its_currency(database: Database) -> None:
    items = marketing.ItemDiscountTerms(percent_off_bp=1_000)
    made = await create(database, rule=items, budget=cny(1_000))
    assert await change(database, made, 1, budget=Money(1_000, "USD")) == ["INVALID limits.budget.currency"]
    assert await change(database, made, 1, budget=cny(2_000)) == []


async def test_of_two_who_change_one_version_the_second_is_told(database: Database) -> None:
    made = await create(database)
    assert await change(database, made, 1, priority=1) == []
    assert await change(database, made, 1, priority=2) == ["CONFLICT version"]


async def test_where_promotions_are_reviewed_they_wait_for_somebody_else(database: Database, goods: Goods) -> None:
    ada, bob = [await hire(database, name, goods.store_id) for name in ("Ada", "Bob")]
    await database.write(lambda tx: marketing.set_promotions_reviewed(tx, goods.store_id, True, NOW))
    made = await create(database, ada, store_id=goods.store_id)
    assert await status(database, made) is S.DRAFT
    assert await take(database, Step.SUBMIT, made, ada) == []
    assert await status(database, made) is S.PENDING_REVIEW
    assert await take(database, Step.APPROVE, made, ada, version=1) == ["INVALID id"]
    assert await take(database, Step.REJECT, made, bob) == ["REQUIRED reason"]
    assert await take(database, Step.REJECT, made, bob, reason="too dear") == []
    assert await change(database, made, 1, bob, rule=LESS) == []
    assert await take(database, Step.SUBMIT, made, ada) == []
    assert await take(database, Step.APPROVE, made, bob, version=2) == ["INVALID id"]
    cay = await hire(database, "Cay", goods.store_id)
    assert await take(database, Step.APPROVE, made, cay, version=1) == ["CONFLICT version"]
    assert await take(database, Step.APPROVE, made, cay, version=2) == []
    assert await status(database, made) is S.RUNNING


async def test_a_change_of_what_runs_waits_too_and_meanwhile_it_runs_as_it_was(
    database: Database, goods: Goods
) -> None:
    ada, bob = [await hire(database, name) for name in ("Ada", "Bob")]
    made = await create(database, ada)
    await database.write(lambda tx: marketing.set_promotions_reviewed(tx, None, True, NOW))
    as_it_was = ("NEW", 1, "30.00 off every 200.00")
    assert await change(database, made, 1, ada, rule=LESS) == []
    assert as_it_was in await acting(database)
    assert await take(database, Step.REJECT, made, bob, reason="no") == []
    assert await take(database, Step.APPROVE, made, bob, version=2) == ["TRANSITION_NOT_ALLOWED id"]
    assert await change(database, made, 2, ada, priority=3) == []
    behind = (await marketing.get_behind_promotions(database.read(), [made], ada.staff))[made]
    assert (behind.version, behind.counting_version, behind.waiting_version, behind.plan.priority) == (3, 1, 3, 3)
    assert await take(database, Step.APPROVE, made, ada, version=3) == ["INVALID id"]
    assert await take(database, Step.APPROVE, made, bob, version=3) == []
    assert ("NEW", 3, "30.00 off every 200.00") in await acting(database)
    assert await breaches(database) == []


async def test_another_stores_promotion_is_not_there(database: Database, goods: Goods) -> None:
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    ada = await hire(database, "Ada", other)
    made = await create(database, store_id=goods.store_id)
    for promotion_id in (made, 0):
        assert await change(database, promotion_id, 1, ada, priority=1) == ["NOT_FOUND id"]
        for step in Step:
            assert await take(database, step, promotion_id, ada, version=1, reason="no") == ["NOT_FOUND id"]
    assert await marketing.get_behind_promotions(database.read(), [made], ada.staff) == {}
    everything = marketing.PromotionListing()
    listed = await marketing.list_promotions(database.read(), everything, window(), Frame(), NOW, ada.staff)
    assert listed.edges == []
    with pytest.raises(Refused):
        await database.write(lambda tx: marketing.set_promotions_reviewed(tx, other, True, NOW, ada))


async def test_what_staff_do_is_written_down_with_before_and_after(database: Database) -> None:
    grace = await hire(database, "Grace")
    made = await create(database, grace)
    await change(database, made, 1, grace, priority=5)
    await take(database, Step.PAUSE, made, grace)
    rows = await database.read().rows(_ACTIONS)
    assert [row[0] for row in rows] == ["marketing.promotion.write"] * 3
    assert [(row[1], row[2]) for row in rows[1:]] == [
        ({"priority": 0}, {"priority": 5}),
        ({"status": "RUNNING"}, {"status": "PAUSED"}),
    ]


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await stock_shop(database)
