"""Rules of repricing: what a rule makes of what is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.catalog.rules.kinds import RepricingBase
from domains.catalog.rules.repricing import (
    CompetitorPrice,
    Known,
    RepricingRule,
    RepricingScope,
    RepricingTerms,
    batch_problems,
    reckon,
    seen_problems,
    terms_problems,
)
from domains.kernel import MAX_MINOR, Money

COST, LIST, COMPETITOR = RepricingBase.COST, RepricingBase.LIST_PRICE, RepricingBase.COMPETITOR
MINOR = st.integers(0, 10**8)
KNOWN = st.builds(Known, st.just(1), MINOR, st.none() | MINOR, st.just("Acme"), st.none() | MINOR)


def rule(base: RepricingBase = COMPETITOR, change_bp: int = -100, floor_bp: int | None = 10_500) -> RepricingRule:
    return RepricingRule(1, "Follow", base, change_bp, floor_bp, "CNY", RepricingScope(), None, 1)


RULES = st.builds(rule, st.sampled_from(RepricingBase), st.integers(-9_999, 20_000), st.none() | st.integers(0, 20_000))


@pytest.mark.parametrize(
    ("made", "known", "price", "is_floor"),
    [
        # One percent below the competitor.
        (rule(), Known(1, 12_000, 8_000, "Acme", 10_000), 9_900, False),
        # Never below the cost and five percent.
        (rule(), Known(1, 12_000, 9_900, "Acme", 10_000), 10_395, True),
        (rule(), Known(1, 12_000, 9_429, "Acme", 10_000), 9_901, True),
        (rule(COST, 2_000, None), Known(1, 12_000, 8_000), 9_600, False),
        (rule(LIST, -1_000, None), Known(1, 12_345, None), 11_111, False),
        (rule(LIST, 50, None), Known(1, 100, None), 101, False),
    ],
)
def test_a_price_is_reckoned_from_its_base_and_kept_above_its_floor(
    made: RepricingRule, known: Known, price: int, is_floor: bool
) -> None:
    found = reckon(made, known)
    assert found is not None
    assert (found.old, found.new, found.is_floor) == (known.listed, price, is_floor)


@pytest.mark.parametrize(
    ("made", "known"),
    [
        (rule(), Known(1, 12_000, 8_000)),
        (rule(), Known(1, 12_000, None, "Acme", 10_000)),
        (rule(COST), Known(1, 12_000, None)),
        (rule(), Known(1, 9_900, 8_000, "Acme", 10_000)),
        (rule(COST, 0, None), Known(1, 100, 0)),
        # More than a price can be.
        (rule(LIST, 100_000, None), Known(1, MAX_MINOR // 5, None)),
    ],
)
def test_nothing_is_proposed_of_what_is_not_known_or_is_so_already(made: RepricingRule, known: Known) -> None:
    assert reckon(made, known) is None


@given(RULES, KNOWN)
def test_what_is_proposed_is_never_below_the_floor_and_never_nothing(made: RepricingRule, known: Known) -> None:
    found = reckon(made, known)
    if found is not None:
        assert found.new > 0
        assert found.new != found.old
        if made.floor_bp is not None:
            assert known.cost is not None
            assert found.new * 10_000 >= known.cost * made.floor_bp


@given(RULES, KNOWN)
def test_a_rule_that_was_followed_proposes_nothing_more_unless_it_is_of_the_list_price(
    made: RepricingRule, known: Known
) -> None:
    found = reckon(made, known)
    if found is not None and made.base is not LIST:
        assert reckon(made, Known(1, found.new, known.cost, known.competitor, known.competitor_price)) is None


def terms(**changes: object) -> RepricingTerms:
    given: dict[str, object] = {
        "name": "Follow",
        "base": COST,
        "change": "5",
        "floor": None,
        "currency": "CNY",
        "scope": RepricingScope(sku_ids=(1,)),
    }
    return RepricingTerms(**(given | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, ("name",)),
        ({"name": "x" * 201}, ("name",)),
        ({"name": "a\x1bb"}, ("name",)),
        ({"change": "-100"}, ("change",)),
        ({"change": "a"}, ("change",)),
        ({"floor": "-1"}, ("floor",)),
        ({"floor": "1001"}, ("floor",)),
        ({"currency": "yuan"}, ("currency",)),
        ({"scope": RepricingScope()}, ("scope",)),
        ({"scope": RepricingScope(sku_ids=tuple(range(1_001)))}, ("scope", "sku_ids")),
    ],
)
def test_what_is_wrong_with_a_rule_is_said(changes: dict[str, object], field: tuple[str, ...]) -> None:
    assert [problem.field for problem in terms_problems(terms(**changes))] == [field]


def test_a_sound_rule_has_no_problems() -> None:
    assert not list(terms_problems(terms(change="-99.99", floor="0")))


def test_all_that_is_wrong_with_what_competitors_ask_is_said() -> None:
    prices = [
        CompetitorPrice(1, "Acme", "CNY", Money(1, "CNY")),
        CompetitorPrice(1, " Acme ", "CNY", None),
        CompetitorPrice(1, "", "CNY", Money(-1, "CNY")),
        CompetitorPrice(1, "Best", "CNY", Money(1, "USD")),
    ]
    assert [problem.field for problem in seen_problems(prices)] == [
        ("prices", "1", "competitor"),
        ("prices", "2", "competitor"),
        ("prices", "2", "price"),
        ("prices", "3", "price"),
    ]
    assert [problem.code for problem in seen_problems([])] == ["REQUIRED"]


@pytest.mark.parametrize("ids", [(), (1, 1), tuple(range(1_001))])
def test_a_batch_is_not_empty_names_each_once_and_is_not_too_large(ids: tuple[int, ...]) -> None:
    assert [problem.field for problem in batch_problems(ids)] == [("ids",)]
