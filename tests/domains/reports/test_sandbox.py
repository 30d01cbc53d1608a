"""A promotion tried on what was bought: what it would cost, push aside and sell below cost."""

from dataclasses import replace
from typing import Any

from domains.kernel import DEFAULT_ZONE, Channel, Money
from domains.marketing import (
    Audience,
    GiftGoods,
    GiftWithItem,
    ItemDiscount,
    ItemSaving,
    Plan,
    RunningPromotion,
    Snapshot,
    Tried,
)
from domains.reports import BelowCost, Displaced, SandboxReport
from domains.reports.rules.sandbox import Basket, Sandbox
from tests.domains.marketing.carts import NOW, line, promotion, skus, spend

SAVE = promotion(7, spend(10_000, 1_000), exclusion_group="save")


def tried(terms: RunningPromotion, **plan: Any) -> Tried:
    return Tried(terms, Plan(name={"en": "New"}, starts_at=NOW, **plan), "CNY")


def basket(amount: int = 20_000, *, member_id: int = 1, is_new: bool = False, costs: int | None = None) -> Basket:
    costs_by_line = {} if costs is None else {1: costs}
    return Basket(Snapshot((line(1, amount),), (SAVE,)), member_id, is_new, Channel.PC, NOW, costs_by_line)


def looked(what: Tried, *baskets: Basket) -> SandboxReport:
    sandbox = Sandbox(what, "CNY", DEFAULT_ZONE)
    for each in baskets:
        sandbox.look_at(each)
    return sandbox.report()


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


def test_it_costs_what_it_takes_off_where_it_applies() -> None:
    found = looked(tried(promotion(0, spend(15_000, 3_000))), basket(), basket(12_000))
    assert (found.orders, found.applied, found.take_up) == (2, 1, 0.5)
    assert (found.cost, found.average_cost) == (cny(3_000), cny(3_000))
    assert (found.payable_before, found.payable_after) == (cny(30_000), cny(27_000))
    assert found.displaced == ()


def test_what_it_pushes_aside_is_told_with_what_that_took_off() -> None:
    found = looked(tried(promotion(0, spend(10_000, 3_000), exclusion_group="save")), basket(), basket())
    assert found.displaced == (Displaced(7, 2, cny(2_000)),)
    assert (found.cost, found.payable_after) == (cny(6_000), cny(34_000))


def test_a_worse_one_of_the_same_group_applies_to_nothing() -> None:
    found = looked(tried(promotion(0, spend(10_000, 500), exclusion_group="save")), basket())
    assert (found.applied, found.cost, found.average_cost) == (0, cny(0), None)


def test_a_unit_below_its_cost_is_told_at_its_lowest() -> None:
    half = promotion(0, ItemDiscount(ItemSaving.PERCENT_OFF, 5_000))
    found = looked(tried(half), basket(costs=12_000), basket(22_000, costs=12_000), basket(90_000, costs=12_000))
    assert found.below_cost == (BelowCost(101, cny(9_000), cny(12_000), 2),)
    assert found.below_cost_count == 1


def test_what_is_below_its_cost_without_it_is_not_its_fault() -> None:
    other_goods = promotion(0, ItemDiscount(ItemSaving.PERCENT_OFF, 5_000), skus(999))
    assert looked(tried(other_goods), basket(costs=30_000)).below_cost == ()


def test_its_own_version_of_now_is_not_counted_beside_it() -> None:
    dearer = replace(SAVE, version=2, rule=spend(10_000, 1_500))
    found = looked(tried(dearer), basket())
    assert (found.cost, found.payable_before, found.payable_after) == (cny(1_500), cny(19_000), cny(18_500))
    assert found.displaced == ()


def test_limits_and_the_budget_are_used_up_order_by_order() -> None:
    offer = promotion(0, spend(10_000, 3_000), budget_left=7_000)
    assert [
        looked(what, *[basket(member_id=member) for member in (1, 1, 2, 3)]).cost.minor
        for what in (tried(offer), tried(offer, limit_per_member=1), tried(offer, limit_total=1))
    ] == [7_000, 7_000, 3_000]
    assert looked(tried(offer, limit_per_member=1), basket(), basket()).applied == 1


def test_it_is_only_for_whom_and_where_it_would_have_been() -> None:
    offer = promotion(0, spend(10_000, 3_000))
    applied = [
        looked(tried(offer, **plan), basket(), basket(member_id=2, is_new=True)).applied
        for plan in (
            {"audience": Audience.NEW_MEMBERS},
            {"audience": Audience.CHOSEN, "member_ids": (1,)},
            {"channels": (Channel.APP,)},
            {"audience": Audience.MEMBERS},
        )
    ]
    assert applied == [1, 1, 0, 2]


def test_its_gifts_are_counted() -> None:
    found = looked(tried(promotion(0, GiftWithItem((GiftGoods(901, 2),)))), basket())
    assert (found.applied, found.gifts, found.cost) == (1, 2, cny(0))
