"""Periodic jobs: at which moments they fall due in a zone, and that each moment makes one job and no more."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import select

from domains.kernel import DEFAULT_ZONE, day_of
from persistence import Daily, Database, EveryMinutes, Monthly, Periodic, Statement, Timetable, recorded_statements
from persistence.periodic import Rule
from persistence.tables import JobRow, PeriodRow

SHANGHAI = DEFAULT_ZONE
BERLIN = ZoneInfo("Europe/Berlin")
SANTIAGO = ZoneInfo("America/Santiago")
JOBS = Statement(select(JobRow.name, JobRow.payload, JobRow.due_at).order_by(JobRow.id))
PERIODS = Statement(select(PeriodRow.name, PeriodRow.last_at))
SWEEP = [Periodic("sweep", Daily(time(3)))]
START = datetime(2026, 11, 11, 3, 30, tzinfo=SHANGHAI)


def local(zone: ZoneInfo, text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("rule", "zone", "now", "last"),
    [
        (Daily(time(0)), SHANGHAI, "2026-11-11 23:59:59", "2026-11-11 00:00"),
        (Daily(time(0)), SHANGHAI, "2026-11-12 00:00:00", "2026-11-12 00:00"),
        (Daily(time(3)), SHANGHAI, "2026-11-12 02:59:59", "2026-11-11 03:00"),
        (Daily(time(3)), SHANGHAI, "2026-11-12 03:00:00", "2026-11-12 03:00"),
        (Daily(time(0)), BERLIN, "2026-10-25 23:59:59", "2026-10-25 00:00"),  # 25 hours long
        (Daily(time(0)), BERLIN, "2026-10-26 00:00:00", "2026-10-26 00:00"),
        (Daily(time(0)), BERLIN, "2027-03-28 23:59:59", "2027-03-28 00:00"),  # 23 hours long
        (Daily(time(0)), BERLIN, "2027-03-29 00:00:00", "2027-03-29 00:00"),
        (Monthly(1, time(0)), SHANGHAI, "2026-11-30 23:59:59", "2026-11-01 00:00"),
        (Monthly(1, time(0)), SHANGHAI, "2026-12-01 00:00:00", "2026-12-01 00:00"),
        (Monthly(1, time(3)), SHANGHAI, "2027-01-01 02:59:59", "2026-12-01 03:00"),
        (Monthly(28, time(3)), SHANGHAI, "2027-03-27 12:00:00", "2027-02-28 03:00"),
        (EveryMinutes(10), SHANGHAI, "2026-11-11 12:09:59", "2026-11-11 12:00"),
        (EveryMinutes(10), SHANGHAI, "2026-11-11 12:10:00", "2026-11-11 12:10"),
        (EveryMinutes(60), SHANGHAI, "2026-11-12 00:00:00", "2026-11-12 00:00"),
    ],
)
def test_the_last_moment_of_a_rule(rule: Rule, zone: ZoneInfo, now: str, last: str) -> None:
    assert rule.last_moment(local(zone, now), zone) == local(zone, last)


def test_a_time_that_the_clock_leaves_out_has_one_moment_all_the_same() -> None:
    rule, before = Daily(time(2, 30)), local(BERLIN, "2027-03-28 01:59:59")
    assert rule.last_moment(before, BERLIN) == local(BERLIN, "2027-03-27 02:30")
    assert rule.last_moment(local(BERLIN, "2027-03-28 03:29:59"), BERLIN) == local(BERLIN, "2027-03-27 02:30")
    assert rule.last_moment(local(BERLIN, "2027-03-28 03:30:00"), BERLIN) == local(BERLIN, "2027-03-28 03:30")


def test_a_time_that_the_clock_shows_twice_has_one_moment_the_first() -> None:
    rule, first = Daily(time(2, 30)), local(BERLIN, "2026-10-25 02:30", fold=0)
    assert rule.last_moment(local(BERLIN, "2026-10-25 02:29:59", fold=0), BERLIN) == local(BERLIN, "2026-10-24 02:30")
    assert rule.last_moment(local(BERLIN, "2026-10-25 02:30", fold=0), BERLIN) == first
    assert rule.last_moment(local(BERLIN, "2026-10-25 02:30", fold=1), BERLIN) == first


def test_a_day_that_begins_at_one_has_its_midnight_then() -> None:
    rule, began = Daily(time(0)), local(SANTIAGO, "2026-09-06 01:00")
    assert rule.last_moment(began - timedelta(seconds=1), SANTIAGO) == local(SANTIAGO, "2026-09-05 00:00")
    assert rule.last_moment(began, SANTIAGO) == began


ZONES = st.sampled_from([SHANGHAI, BERLIN, SANTIAGO, ZoneInfo("UTC"), ZoneInfo("Pacific/Apia")])
MOMENTS = st.integers(1_577_836_800, 2_208_988_800).map(lambda second: datetime.fromtimestamp(second, UTC))


@given(ZONES, MOMENTS)
def test_a_job_of_midnight_was_last_due_on_the_shops_day(zone: ZoneInfo, now: datetime) -> None:
    moment = Daily(time(0)).last_moment(now, zone)
    assert moment <= now
    assert day_of(moment, zone) == day_of(now, zone)


@given(ZONES, st.times(), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
@example(SANTIAGO, time(8, 0, 1), date(2020, 3, 1))
def test_each_day_has_exactly_one_moment(zone: ZoneInfo, at: time, first: date) -> None:
    rule = Daily(at.replace(microsecond=0))
    # Asked at the end of each of the zone's days: a fixed hour of UTC may be before the moment on one side of a change
    # of the clock, and behind it on the other.
    ends = [datetime.combine(first + timedelta(days=n), time(23, 59, 59), zone) for n in range(40)]
    assert [day_of(rule.last_moment(end, zone), zone) for end in ends] == [end.date() for end in ends]


@pytest.mark.parametrize("minutes", [0, 7, 61, 120, -10])
def test_minutes_that_divide_no_hour_are_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="divide"):
        EveryMinutes(minutes)


@pytest.mark.parametrize("day", [0, 29])
def test_a_day_that_not_every_month_has_is_refused(day: int) -> None:
    with pytest.raises(ValueError, match="every month"):
        Monthly(day, time(0))


async def stored(database: Database) -> list[str]:
    return [payload["at"] for _, payload, _ in await database.read().rows(JOBS)]


def moment(day: int) -> str:
    return datetime(2026, 11, day, 3, tzinfo=SHANGHAI).astimezone(UTC).isoformat()


async def pass_days(database: Database, *days: int, timetable: Timetable | None = None) -> None:
    """Has a process look that many days after the start, or as many that know nothing of each other."""
    for days_later in days:
        looking = timetable or Timetable(SWEEP, SHANGHAI)
        await looking.store_due(database, START + timedelta(days=days_later))


@pytest.mark.anyio
async def test_a_moment_makes_one_job_however_often_one_looks_or_starts_again(database: Database) -> None:
    await pass_days(database, 0, 0, 1, 1, 1)
    assert await stored(database) == [moment(12)]
    timetable = Timetable(SWEEP, SHANGHAI)
    await pass_days(database, 1, 2, 2, timetable=timetable)
    assert await stored(database) == [moment(12), moment(13)]


@pytest.mark.anyio
async def test_a_moment_makes_one_job_however_many_workers_look_at_once(databases: list[Database]) -> None:
    await pass_days(databases[0], 0)
    now = START + timedelta(days=1)
    lookers = [Timetable(SWEEP, SHANGHAI).store_due(each, now) for each in databases * 4]
    assert sum(await asyncio.gather(*lookers)) == 1
    assert await stored(databases[0]) == [moment(12)]


@pytest.mark.anyio
async def test_of_what_was_missed_only_the_last_is_made_up_for(database: Database) -> None:
    await pass_days(database, 0, 15)
    assert await stored(database) == [moment(26)]


@pytest.mark.anyio
async def test_a_new_periodic_job_begins_with_its_next_moment(database: Database) -> None:
    await pass_days(database, 0)
    assert await stored(database) == []


@pytest.mark.anyio
async def test_a_clock_that_goes_back_makes_no_job_again(database: Database) -> None:
    await pass_days(database, 0, 1, 0, 1)
    late = Timetable(SWEEP, SHANGHAI)
    await late.store_due(database, datetime(2026, 11, 12, 2, 59, 59, tzinfo=SHANGHAI))
    assert await stored(database) == [moment(12)]


@pytest.mark.anyio
async def test_a_moment_from_years_ahead_stops_nothing(database: Database) -> None:
    """As a clock that was wrong for a while left it."""
    await pass_days(database, 0, 3650, 1)
    assert (await stored(database))[-1] == moment(12)


@pytest.mark.anyio
async def test_a_job_made_up_for_is_due_now(database: Database) -> None:
    await pass_days(database, 0, 15)
    [(name, _, due_at)] = await database.read().rows(JOBS)
    assert (name, due_at) == ("sweep", (START + timedelta(days=15)).astimezone(UTC))


@pytest.mark.anyio
async def test_looking_again_asks_the_database_nothing(database: Database) -> None:
    timetable = Timetable(SWEEP, SHANGHAI)
    await timetable.store_due(database, START)
    with recorded_statements() as asked:
        assert await timetable.store_due(database, START + timedelta(hours=1)) == 0
    assert asked == []
