"""Money, ids, days and windows: pure rules of the kernel."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domains.kernel import (
    BadRequest,
    Money,
    MoneyError,
    NotFound,
    TransitionNotAllowed,
    allocate,
    check_digit,
    day_of,
    decode_cursor,
    edges_of,
    encode_cursor,
    id_at,
    is_checked,
    order_number,
    parse_money,
    percent_of,
    window,
)

amounts = st.integers(0, 10**12)


@pytest.mark.parametrize(
    ("minor", "currency", "amount"),
    [(1990, "CNY", "19.90"), (5, "CNY", "0.05"), (-5, "USD", "-0.05"), (1990, "JPY", "1990"), (1990, "KWD", "1.990")],
)
def test_an_amount_has_its_currencys_own_digits(minor: int, currency: str, amount: str) -> None:
    assert Money(minor, currency).amount == amount


@given(st.integers(-(10**15), 10**15), st.sampled_from(["CNY", "JPY", "KWD"]))
def test_an_amount_is_read_as_it_was_written(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert parse_money(money.amount, currency) == money


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        ("19.901", "CNY"),
        ("19.9", "JPY"),
        ("", "CNY"),
        (".5", "CNY"),
        ("5.", "CNY"),
        ("1e3", "CNY"),
        ("NaN", "CNY"),
        ("١٢", "CNY"),
        (" 5", "CNY"),
        ("+5", "CNY"),
        ("9" * 17, "CNY"),
        ("99999999999999.99", "CNY"),
        ("5", "cny"),
        ("5", "CN"),
        ("5", "ＣＮＹ"),
    ],
)
def test_what_is_no_amount_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(MoneyError):
        parse_money(amount, currency)


def test_money_of_two_currencies_is_never_added() -> None:
    with pytest.raises(MoneyError):
        Money(1, "CNY") + Money(1, "USD")


def test_money_is_added_taken_off_and_multiplied() -> None:
    assert Money(5, "CNY") + Money(3, "CNY") - Money(1, "CNY") == Money(7, "CNY")
    assert Money(5, "CNY") * 3 == Money(15, "CNY")


@pytest.mark.parametrize(
    ("minor", "percent_bp", "part"), [(100, 1_000, 10), (5, 1_000, 1), (4, 1_000, 0), (1, 5_000, 1)]
)
def test_a_percentage_is_rounded_half_up(minor: int, percent_bp: int, part: int) -> None:
    assert percent_of(minor, percent_bp) == part


@given(amounts, st.lists(amounts, min_size=1, max_size=50))
def test_shares_sum_to_the_whole_and_are_at_most_one_off_their_part(total: int, weights: list[int]) -> None:
    assume(sum(weights) > 0)
    shares = allocate(total, weights)
    assert sum(shares) == total
    whole = sum(weights)
    assert all(total * w // whole <= share <= -(-total * w // whole) for share, w in zip(shares, weights, strict=True))


@given(st.lists(amounts, min_size=1, max_size=50), st.data())
def test_no_share_is_larger_than_what_it_is_a_share_of(weights: list[int], data: st.DataObject) -> None:
    total = data.draw(st.integers(0, sum(weights)))
    assert all(share <= weight for share, weight in zip(allocate(total, weights), weights, strict=True))


def test_one_cent_more_goes_to_the_largest_remainder_then_to_the_first() -> None:
    assert allocate(100, [80] * 7) == [15, 15, 14, 14, 14, 14, 14]
    assert allocate(10, [1, 1, 4]) == [2, 2, 6]


@pytest.mark.parametrize(("total", "weights"), [(1, []), (1, [0, 0]), (-1, [1]), (1, [2, -1])])
def test_what_cannot_be_divided_is_refused(total: int, weights: list[int]) -> None:
    with pytest.raises(MoneyError):
        allocate(total, weights)


def test_nothing_is_divided_into_nothings() -> None:
    assert allocate(0, [0, 0]) == [0, 0]


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_an_order_number_starts_with_its_day_and_proves_itself(day: date) -> None:
    number = order_number(day)
    assert number.startswith(f"{day:%y%m%d}")
    assert is_checked(number)


@given(st.integers(10**14, 10**15 - 1), st.integers(0, 15), st.integers(1, 9))
def test_one_wrong_digit_is_found(body: int, place: int, change: int) -> None:
    number = f"{body}{check_digit(str(body))}"
    digit = (int(number[place]) + change) % 10
    assert not is_checked(f"{number[:place]}{digit}{number[place + 1 :]}")


@pytest.mark.parametrize("number", ["", "1", "１２", "abc", "12 "])
def test_what_is_no_number_is_not_checked(number: str) -> None:
    assert not is_checked(number)


def test_two_order_numbers_of_a_day_differ() -> None:
    assert len({order_number(date(2026, 11, 11)) for _ in range(100)}) == 100


@pytest.mark.parametrize(("hour", "minute", "second", "day"), [(15, 59, 59, 11), (16, 0, 0, 12)])
def test_a_day_ends_at_midnight_in_the_shop(hour: int, minute: int, second: int, day: int) -> None:
    assert day_of(datetime(2026, 11, 11, hour, minute, second, tzinfo=UTC)) == date(2026, 11, day)


def test_a_day_can_be_asked_in_another_zone() -> None:
    assert day_of(datetime(2026, 11, 11, 16, 0, tzinfo=UTC), ZoneInfo("UTC")) == date(2026, 11, 11)


@given(st.tuples(st.integers(-(2**53), 2**53), st.text(), st.none() | st.booleans()))
def test_a_cursor_is_read_as_it_was_written(key: tuple[int, str, bool | None]) -> None:
    assert decode_cursor(encode_cursor(key)) == key


@pytest.mark.parametrize("text", ["", "x", "{}", "ééé", "IjEi"])
def test_a_broken_cursor_is_a_bad_request(text: str) -> None:
    with pytest.raises(BadRequest):
        decode_cursor(text)


@pytest.mark.parametrize("row_id", [1, 2**62 - 1])
def test_an_id_at_a_cursor_is_one_that_a_database_holds(row_id: int) -> None:
    assert id_at(window(after=encode_cursor((row_id,)))) == row_id


@pytest.mark.parametrize("key", [(0,), (-1,), (2**62,), (2**63,), (True,), (1.0,), ("1",), (1, 2), ()])
def test_any_other_key_is_a_cursor_of_another_list(key: tuple[object, ...]) -> None:
    with pytest.raises(BadRequest):
        id_at(window(after=encode_cursor(key)))


def test_a_list_in_the_order_of_ids_starts_without_a_cursor() -> None:
    assert id_at(window()) is None


@pytest.mark.parametrize(("first", "last"), [(101, None), (-1, None), (None, 101), (1, 1)])
def test_a_window_has_limits(first: int | None, last: int | None) -> None:
    with pytest.raises(BadRequest):
        window(first=first, last=last)


def test_a_window_is_24_unless_told() -> None:
    assert window().size == 24
    assert window(before=encode_cursor((1,))).backwards


def test_edges_say_whether_there_is_more() -> None:
    edges, info = edges_of([1, 2, 3], window(first=2), lambda each: (each,))
    assert [edge.node for edge in edges] == [1, 2]
    assert (info.has_next_page, info.has_previous_page) == (True, False)
    assert decode_cursor(info.end_cursor or "") == (2,)


def test_edges_of_a_backwards_window_are_in_reading_order() -> None:
    edges, info = edges_of([9, 8, 7], window(last=2, before=encode_cursor((10,))), lambda each: (each,))
    assert [edge.node for edge in edges] == [8, 9]
    assert (info.has_next_page, info.has_previous_page) == (True, True)


def test_an_empty_page_has_no_cursors() -> None:
    _, info = edges_of([], window(), lambda each: (each,))
    assert (info.start_cursor, info.end_cursor) == (None, None)


def test_a_problem_speaks_the_readers_language() -> None:
    problem = TransitionNotAllowed(status="PAID")
    assert problem.message("zh-CN") == "当前状态为 PAID，不允许此操作。"
    assert problem.message("fr") == "It is PAID, which does not allow this."


def test_a_problem_can_be_blamed_on_a_field() -> None:
    assert NotFound().at("lines", 0).field == ("lines", "0")
