"""When and for whom promotions are on: hours of the week by the shop's clock, and audiences."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.marketing import ExclusionReason
from domains.marketing.rules.access import is_on, missed_because
from domains.marketing.rules.audiences import Audience, Shopper
from domains.marketing.rules.hours import Hours, is_open, minute_of, next_turn
from domains.marketing.rules.limits import Room

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
EVENINGS = Hours(minute_of("20:00"), minute_of("22:30"))
FRIDAY_NIGHTS = Hours(minute_of("22:00"), minute_of("02:00"), (5,))
GUEST, NEW, OLD = Shopper(), Shopper(7, is_new=True), Shopper(7)
NOON = datetime(2026, 11, 11, 4, tzinfo=UTC)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def at(text: str, zone: ZoneInfo = SHANGHAI, fold: int = 0) -> datetime:
    """When the clock in a zone shows this."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "moment", "is_in"),
    [
        (EVENINGS, "2026-11-11T19:59:59", False),
        (EVENINGS, "2026-11-11T20:00:00", True),
        (EVENINGS, "2026-11-11T22:29:59", True),
        (EVENINGS, "2026-11-11T22:30:00", False),
        # The 13th is a Friday, and its night goes on into Saturday.
        (FRIDAY_NIGHTS, "2026-11-13T01:59:59", False),
        (FRIDAY_NIGHTS, "2026-11-13T22:00:00", True),
        (FRIDAY_NIGHTS, "2026-11-14T01:59:59", True),
        (FRIDAY_NIGHTS, "2026-11-14T02:00:00", False),
        (FRIDAY_NIGHTS, "2026-11-14T22:00:00", False),
        (Hours(weekdays=(5,)), "2026-11-12T23:59:59", False),
        (Hours(weekdays=(5,)), "2026-11-13T00:00:00", True),
        (Hours(weekdays=(5,)), "2026-11-13T23:59:59", True),
        (Hours(weekdays=(5,)), "2026-11-14T00:00:00", False),
    ],
)
def test_hours_go_by_the_clock_of_the_shop(hours: Hours, moment: str, is_in: bool) -> None:
    assert is_open((hours,), at(moment), SHANGHAI) is is_in


@pytest.mark.parametrize(
    ("hours", "opens", "closes"),
    [
        # The clock jumps from 2:00 to 3:00 on 29 March 2026.
        (("02:30", "04:00"), at("2026-03-29T03:00", BERLIN), at("2026-03-29T04:00", BERLIN)),
        (("01:00", "02:30"), at("2026-03-29T01:00", BERLIN), at("2026-03-29T03:00", BERLIN)),
        # It shows 2:00 to 3:00 twice on 25 October.
        (("02:30", "04:00"), at("2026-10-25T02:30", BERLIN), at("2026-10-25T04:00", BERLIN)),
        (("01:00", "02:30"), at("2026-10-25T01:00", BERLIN), at("2026-10-25T02:30", BERLIN, fold=1)),
    ],
)
def test_hours_on_the_days_on_which_the_clock_is_changed(
    hours: tuple[str, str], opens: datetime, closes: datetime
) -> None:
    running = (Hours(minute_of(hours[0]), minute_of(hours[1])),)
    second = timedelta(seconds=1)
    moments = (opens - second, opens, closes - second, closes)
    assert [is_open(running, moment, BERLIN) for moment in moments] == [False, True, True, False]


@given(
    hours=st.lists(
        st.builds(
            Hours,
            st.integers(0, 1_439),
            st.integers(1, 1_440),
            st.lists(st.integers(1, 7), max_size=3, unique=True).map(tuple),
        ),
        min_size=1,
        max_size=3,
    ),
    now=st.integers(0, 365 * 24 * 60).map(lambda minute: NEW_YEAR + timedelta(minutes=minute)),
    share=st.floats(0, 0.999),
)
def test_nothing_turns_before_the_next_turn(hours: list[Hours], now: datetime, share: float) -> None:
    turn = next_turn(hours, now, BERLIN)
    assert turn is not None
    assert turn > now
    assert is_open(hours, now + (turn - now) * share, BERLIN) == is_open(hours, now, BERLIN)


def test_without_hours_it_is_always_on_and_nothing_turns() -> None:
    assert is_open((), NOON, SHANGHAI)
    assert next_turn((), NOON, SHANGHAI) is None


@pytest.mark.parametrize(
    ("audience", "on_for"),
    [
        (Audience.EVERYONE, [GUEST, NEW, OLD]),
        (Audience.MEMBERS, [NEW, OLD]),
        (Audience.NEW_MEMBERS, [NEW]),
        (Audience.CHOSEN, []),
    ],
)
def test_a_promotion_is_for_its_audience(audience: Audience, on_for: list[Shopper]) -> None:
    shoppers = [GUEST, NEW, OLD, Shopper(8, is_chosen=True)]
    on = [each for each in shoppers if is_on(audience, (), each, NOON, SHANGHAI)]
    assert on == on_for + ([shoppers[3]] if audience in (Audience.EVERYONE, Audience.MEMBERS, Audience.CHOSEN) else [])


@pytest.mark.parametrize(
    ("audience", "hours", "shopper", "reason"),
    [
        (Audience.MEMBERS, (), GUEST, ExclusionReason.NOT_IN_AUDIENCE),
        (Audience.NEW_MEMBERS, (), GUEST, ExclusionReason.NOT_IN_AUDIENCE),
        # Nothing that they could do helps them.
        (Audience.NEW_MEMBERS, (), OLD, None),
        (Audience.CHOSEN, (), GUEST, None),
        (Audience.EVERYONE, (EVENINGS,), GUEST, ExclusionReason.NOT_IN_PERIOD),
        (Audience.EVERYONE, (FRIDAY_NIGHTS,), GUEST, None),
        (Audience.EVERYONE, (), GUEST, None),
    ],
)
def test_what_is_missed_is_told_where_that_helps(
    audience: Audience, hours: tuple[Hours, ...], shopper: Shopper, reason: ExclusionReason | None
) -> None:
    assert missed_because(audience, hours, shopper, NOON, SHANGHAI) is reason


@pytest.mark.parametrize("text", ["", "8:30", "08:60", "0830", "aa:bb", "²3:00", "-1:00"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert minute_of(text) == -1


@pytest.mark.parametrize(
    ("room", "uses_left", "budget_left"),
    [
        (Room(), None, None),
        (Room(limit_total=3, uses=1), 2, None),
        (Room(limit_per_member=2, limit_total=9, uses=1, member_uses=1), 1, None),
        # Limits may be lowered below what was used.
        (Room(limit_total=3, budget=100, uses=5, spent=101), 0, 0),
        (Room(budget=100, uses=5, spent=40), None, 60),
    ],
)
def test_what_is_left_of_limits(room: Room, uses_left: int | None, budget_left: int | None) -> None:
    assert (room.uses_left, room.budget_left) == (uses_left, budget_left)
