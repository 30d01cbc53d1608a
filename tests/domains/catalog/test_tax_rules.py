"""Rules of taxes: the rate of the nearest region, and what of a price is tax."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.catalog.rules.taxes import (
    CreateTaxClass,
    SetTaxClasses,
    SetTaxRate,
    TaxRate,
    percent_bp,
    percent_text,
    prefixes_of,
    rate_in_force,
    tax_class_problems,
    tax_in,
    tax_of,
    tax_rate_problems,
    taxed_problems,
    taxes_of,
)

NOW = datetime(2026, 11, 11, tzinfo=UTC)
DAY = timedelta(days=1)
AMOUNTS = st.lists(st.integers(0, 10**9), max_size=9)
RATES_BP = st.integers(0, 10_000)


def rate(rate_bp: int, region: str = "", days: int = 0) -> TaxRate:
    return TaxRate(1, region, NOW + days * DAY, rate_bp)


RATES = (rate(1_000, days=-9), rate(1_300), rate(1_400, days=9), rate(900, "33", -9), rate(300, "3301", -9))


@pytest.mark.parametrize(
    ("region", "days", "rate_bp"),
    [
        ("110101", -10, 0),
        ("110101", -1, 1_000),
        ("110101", 0, 1_300),
        ("110101", 8, 1_300),
        ("110101", 9, 1_400),
        ("330203", 0, 900),
        ("330106", 0, 300),
        ("3301", 0, 300),
        ("33", 9, 900),
        ("3", 0, 1_300),
        (None, 0, 1_300),
    ],
)
def test_the_latest_rate_of_the_nearest_region_holds(region: str | None, days: int, rate_bp: int) -> None:
    assert rate_in_force(RATES, region, NOW + days * DAY) == rate_bp


def test_where_there_is_no_rate_nothing_is_tax() -> None:
    assert rate_in_force([], "330106", NOW) == 0


def test_a_region_is_in_all_that_its_code_begins_with() -> None:
    assert prefixes_of("3301") == ["", "3", "33", "330", "3301"]
    assert prefixes_of(None) == [""]


@pytest.mark.parametrize(
    ("amount", "rate_bp", "tax"), [(11_300, 1300, 1_300), (100, 1300, 12), (0, 1300, 0), (9, 0, 0)]
)
def test_the_tax_in_a_price_is_rounded_half_up(amount: int, rate_bp: int, tax: int) -> None:
    assert tax_in(amount, rate_bp) == tax


@pytest.mark.parametrize(
    ("amount", "rate_bp", "tax"), [(10_000, 1300, 1_300), (100, 650, 7), (100, 649, 6), (0, 1300, 0), (9, 0, 0)]
)
def test_the_tax_on_top_of_a_price_is_rounded_half_up(amount: int, rate_bp: int, tax: int) -> None:
    assert tax_of(amount, rate_bp, included=False) == tax


@given(AMOUNTS, RATES_BP, st.booleans())
def test_the_taxes_of_lines_are_the_tax_of_their_sum(amounts: list[int], rate_bp: int, included: bool) -> None:
    taxes = taxes_of(amounts, rate_bp, included=included)
    assert sum(taxes) == tax_of(sum(amounts), rate_bp, included=included)


@given(AMOUNTS, RATES_BP, st.booleans())
def test_the_tax_of_a_line_is_less_than_a_unit_from_its_own_and_never_more_than_it(
    amounts: list[int], rate_bp: int, included: bool
) -> None:
    whole = 10_000 + rate_bp if included else 10_000
    for amount, tax in zip(amounts, taxes_of(amounts, rate_bp, included=included), strict=True):
        assert 0 <= tax <= amount
        assert abs(tax * whole - amount * rate_bp) < 2 * whole


@pytest.mark.parametrize(
    ("text", "bp"), [("13", 1_300), ("0", 0), ("6.5", 650), ("0.05", 5), ("-1", -100), ("-0.25", -25), ("100", 10_000)]
)
def test_a_percentage_is_read_and_written(text: str, bp: int) -> None:
    assert (percent_bp(text), percent_text(bp)) == (bp, text)


@pytest.mark.parametrize("text", ["", "1.234", "13%", "1e1", " 1", "+1", "12345", "１", "1."])
def test_what_is_no_percentage_is_none(text: str) -> None:
    assert percent_bp(text) is None


def test_all_that_is_wrong_with_a_rate_is_said() -> None:
    command = SetTaxRate(tax_class_id=1, region="no!", percent="101", starts_at=NOW - timedelta(seconds=1))
    assert [problem.field for problem in tax_rate_problems(command, NOW)] == [("region",), ("rate",), ("starts_at",)]


def test_all_that_is_wrong_with_a_class_or_its_products_is_said() -> None:
    assert [problem.field for problem in tax_class_problems(CreateTaxClass(code="A!", name={}))] == [
        ("code",),
        ("name",),
    ]
    assert [problem.code for problem in taxed_problems(SetTaxClasses((), 1))] == ["REQUIRED"]
    assert [problem.code for problem in taxed_problems(SetTaxClasses(tuple(range(1_001)), 1))] == ["INVALID"]
