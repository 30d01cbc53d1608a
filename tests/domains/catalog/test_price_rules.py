"""Rules of prices: what a member pays by lists, whatever the order in which they are read."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.catalog.rules.price_lists import (
    CreatePriceList,
    Entitlement,
    PriceEntry,
    SetPriceListMembers,
    breaks_of,
    entitled_to,
    entry_problems,
    look_problems,
    member_problems,
    new_list_problems,
)
from domains.kernel import Money

NOW = datetime(2026, 11, 11, tzinfo=UTC)


def entry(amount: int, quantity: int = 1, list_id: int = 1, priority: int = 0) -> Entitlement:
    return Entitlement(list_id, f"list {list_id}", priority, quantity, amount)


ENTRIES = st.lists(
    st.builds(entry, st.integers(0, 2_000), st.integers(1, 30), st.integers(1, 3), st.integers(0, 2)),
    unique_by=lambda each: (each.list_id, each.min_quantity),
    max_size=8,
)
QUANTITIES = st.integers(1, 40)
PUBLIC = st.integers(1, 2_000)


def paid(entries: list[Entitlement], quantity: int, public: int) -> int:
    """What one piece costs a member."""
    best = entitled_to(entries, quantity)
    return public if best is None else min(best.amount, public)


@pytest.mark.parametrize(
    ("quantity", "amount"),
    [(1, 900), (9, 900), (10, 800), (11, 800), (99, 800), (100, 850)],
)
def test_in_a_list_the_largest_quantity_that_is_reached_counts(quantity: int, amount: int) -> None:
    entries = [entry(900), entry(800, 10), entry(850, 100)]
    assert entitled_to(entries, quantity) == entry(amount, {900: 1, 800: 10, 850: 100}[amount])


def test_of_several_lists_the_cheapest_counts() -> None:
    assert entitled_to([entry(900, list_id=1), entry(700, 5, list_id=2)], 5) == entry(700, 5, list_id=2)
    assert entitled_to([entry(900, list_id=1), entry(700, 5, list_id=2)], 4) == entry(900, list_id=1)


def test_a_quantity_that_no_list_speaks_of_is_nobody_s() -> None:
    assert entitled_to([entry(900, 10)], 9) is None


def test_of_equal_prices_the_higher_priority_is_named_and_else_the_older_list() -> None:
    old, new, first = entry(900, list_id=1), entry(900, list_id=2), entry(900, list_id=3, priority=1)
    assert entitled_to([new, old], 1) == old
    assert entitled_to([old, new, first], 1) == first


@given(st.data(), ENTRIES, QUANTITIES)
def test_the_order_of_entries_changes_nothing(data: st.DataObject, entries: list[Entitlement], quantity: int) -> None:
    assert entitled_to(data.draw(st.permutations(entries)), quantity) == entitled_to(entries, quantity)


@given(ENTRIES, QUANTITIES, PUBLIC)
def test_nobody_pays_more_than_everybody(entries: list[Entitlement], quantity: int, public: int) -> None:
    assert 0 <= paid(entries, quantity, public) <= public


@given(ENTRIES, QUANTITIES, QUANTITIES, PUBLIC)
def test_more_pieces_cost_no_more_each_unless_a_list_says_so(
    entries: list[Entitlement], one: int, other: int, public: int
) -> None:
    falling = [
        each
        for each in entries
        if all(
            each.amount <= before.amount
            for before in entries
            if before.list_id == each.list_id and before.min_quantity < each.min_quantity
        )
    ]
    few, many = sorted((one, other))
    assert paid(falling, many, public) <= paid(falling, few, public)


@given(ENTRIES, QUANTITIES, PUBLIC)
def test_the_breaks_that_are_shown_are_what_is_paid(entries: list[Entitlement], quantity: int, public: int) -> None:
    shown = [each for each in breaks_of(entries, Money(public, "CNY")) if each.quantity <= quantity]
    assert (shown[-1].price.minor if shown else public) == paid(entries, quantity, public)


@given(ENTRIES, PUBLIC)
def test_each_break_is_another_price_than_the_one_before(entries: list[Entitlement], public: int) -> None:
    prices = [public, *(each.price.minor for each in breaks_of(entries, Money(public, "CNY")))]
    assert all(one != other for one, other in pairwise(prices))


def test_a_break_names_the_list_that_gives_it_and_nothing_where_the_price_is_everybody_s() -> None:
    found = breaks_of([entry(900, 5), entry(1_100, 10)], Money(1_000, "CNY"))
    assert [(each.quantity, each.price.minor, each.price_list_name) for each in found] == [
        (5, 900, "list 1"),
        (10, 1_000, None),
    ]


def test_all_that_is_wrong_with_a_new_list_is_said() -> None:
    command = CreatePriceList(
        code="No!", name={}, currency="yuan", priority=10**7, starts_at=NOW, ends_at=NOW - timedelta(seconds=1)
    )
    assert [problem.field for problem in new_list_problems(command, NOW)] == [
        ("code",),
        ("currency",),
        ("name",),
        ("priority",),
        ("ends_at",),
        ("ends_at",),
    ]


def test_a_list_may_end_where_it_begins_and_then_never_counts() -> None:
    assert not list(look_problems({"en": "Contract"}, 0, NOW, NOW))


def test_all_that_is_wrong_with_entries_is_said() -> None:
    entries = [
        PriceEntry(1, 0, Money(1, "CNY")),
        PriceEntry(1, 5, Money(-1, "CNY")),
        PriceEntry(1, 5, Money(1, "USD")),
        PriceEntry(1, 6, None),
    ]
    assert [problem.field for problem in entry_problems(entries, "CNY")] == [
        ("entries", "0", "quantity"),
        ("entries", "1", "price"),
        ("entries", "2", "quantity"),
        ("entries", "2", "price"),
    ]
    assert [problem.code for problem in entry_problems([], "CNY")] == ["REQUIRED"]
    assert [problem.code for problem in entry_problems([PriceEntry(n, 1, None) for n in range(1_001)], "CNY")] == [
        "INVALID"
    ]


def test_a_member_who_is_none_cannot_be_added_and_nobody_is_added_and_removed() -> None:
    command = SetPriceListMembers(1, added=(1, 2, 3), removed=(3, 9))
    assert [(problem.code, problem.field) for problem in member_problems(command, {1, 3}.__contains__)] == [
        ("NOT_FOUND", ("add", "1")),
        ("INVALID", ("add", "2")),
    ]
