"""Budgets: what a caller may ask for in a minute, on both sides of the limit, and what a flood of callers costs."""

import pytest

from execution.budgets import Budgets
from execution.errors import CodedError


class Hand:
    """A clock's hand that tests move."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_a_caller_may_spend_all_and_no_more(hand: Hand) -> None:
    budgets = Budgets(50_000, clock=hand)
    assert budgets.spend("member:1", 49_999) == 1
    assert budgets.spend("member:1", 1) == 0
    with pytest.raises(CodedError) as refused:
        budgets.spend("member:1", 1)
    assert (refused.value.code, refused.value.status) == ("RATE_LIMITED", 429)


def test_what_is_refused_takes_nothing(hand: Hand) -> None:
    budgets = Budgets(10, clock=hand)
    budgets.spend("member:1", 6)
    with pytest.raises(CodedError):
        budgets.spend("member:1", 5)
    assert budgets.spend("member:1", 4) == 0


def test_the_refusal_says_when_there_is_a_new_budget(hand: Hand) -> None:
    budgets = Budgets(10, 60, clock=hand)
    budgets.spend("member:1", 10)
    hand.now += 17.5
    with pytest.raises(CodedError) as refused:
        budgets.spend("member:1", 1)
    assert refused.value.retry_after_s == 43
    hand.now += refused.value.retry_after_s
    assert budgets.spend("member:1", 1) == 9


def test_a_budget_is_new_at_the_end_of_its_minute_and_not_before(hand: Hand) -> None:
    budgets = Budgets(10, 60, clock=hand)
    budgets.spend("member:1", 10)
    hand.now += 59.999
    with pytest.raises(CodedError):
        budgets.spend("member:1", 1)
    hand.now += 0.001
    assert budgets.spend("member:1", 1) == 9


def test_callers_have_budgets_of_their_own(hand: Hand) -> None:
    budgets = Budgets(10, clock=hand)
    budgets.spend("member:1", 10)
    assert budgets.spend("staff:1", 10) == 0


def test_a_flood_of_callers_takes_bounded_memory(hand: Hand) -> None:
    budgets = Budgets(10, clock=hand, max_callers=100)
    for number in range(1_000):
        budgets.spend(f"guest:{number}", 1)
    assert budgets.remembered == 100


def test_callers_whose_minute_is_over_are_forgotten_by_those_who_come(hand: Hand) -> None:
    budgets = Budgets(10, clock=hand)
    for number in range(100):
        budgets.spend(f"guest:{number}", 1)
    hand.now += 60
    for number in range(100, 150):
        budgets.spend(f"guest:{number}", 1)
    assert budgets.remembered == 50


def test_who_comes_again_is_not_forgotten_before_their_minute_is_over(hand: Hand) -> None:
    budgets = Budgets(10, clock=hand)
    budgets.spend("member:1", 10)
    for number in range(1_000):
        budgets.spend(f"guest:{number}", 1)
    with pytest.raises(CodedError):
        budgets.spend("member:1", 1)
