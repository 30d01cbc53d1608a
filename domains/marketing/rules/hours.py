"""The hours of the week in which a promotion runs, by the clock of the shop's zone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

DAY_MINUTES: Final = 1_440
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)
_WEEK_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Hours:
    """From its opening until just before it closes, in minutes after midnight, on days of the week (1 is Monday; none
    are all).

    What does not close later than it opens goes on over midnight, into the day after.
    """

    opens_minute: int = 0
    closes_minute: int = DAY_MINUTES
    weekdays: tuple[int, ...] = ()

    @property
    def opens(self) -> str:
        """Such as 08:30."""
        return _text_of(self.opens_minute)

    @property
    def closes(self) -> str:
        """Such as 22:00; 24:00 is the end of the day."""
        return _text_of(self.closes_minute)


def is_open(hours: Sequence[Hours], now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is in one of the hours; where there are none it always is."""
    return not hours or any(start <= now < end for start, end in _spans(hours, now, zone, 0))


def next_turn(hours: Sequence[Hours], now: datetime, zone: ZoneInfo) -> datetime | None:
    """The next instant, in UTC, at which hours begin or end; None where there are none."""
    turns = [turn for span in _spans(hours, now, zone, _WEEK_DAYS) for turn in span if turn > now]
    return min(turns, default=None)


def opens_within_a_day(hours: Sequence[Hours], now: datetime, zone: ZoneInfo) -> bool:
    """Whether hours begin in the next 24 hours."""
    return any(now < start <= now + _DAY for start, _ in _spans(hours, now, zone, 1))


def minute_of(text: str) -> int:
    """The minute after midnight that a time such as 08:30 says; -1 for what says none."""
    hours, colon, minutes = text.partition(":")
    if not colon or len(hours) != 2 or len(minutes) != 2 or not (hours + minutes).isdecimal():
        return -1
    return int(hours) * 60 + int(minutes) if int(minutes) < 60 else -1


def _spans(
    hours: Sequence[Hours], now: datetime, zone: ZoneInfo, days_ahead: int
) -> Iterator[tuple[datetime, datetime]]:
    """From when until when it runs, of yesterday's hours, which may go on today, to those so many days ahead."""
    today = now.astimezone(zone).date()
    for offset in range(-1, days_ahead + 1):
        day = today + timedelta(days=offset)
        for each in hours:
            if not each.weekdays or day.isoweekday() in each.weekdays:
                last = day if each.opens_minute < each.closes_minute else day + _DAY
                yield _instant(day, each.opens_minute, zone), _instant(last, each.closes_minute, zone, is_end=True)


def _instant(day: date, minutes: int, zone: ZoneInfo, *, is_end: bool = False) -> datetime:
    """When the shop's clock shows a time: what it shows twice begins the first time and ends the second, and for what
    it skips it is the moment of the jump.
    """
    days, minute = divmod(minutes, DAY_MINUTES)
    wanted = datetime.combine(day + timedelta(days=days), time(minute // 60, minute % 60))
    first, second = (wanted.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    while second < first and second.astimezone(zone).replace(tzinfo=None) < wanted:
        second += _MINUTE
    return second if is_end or second < first else first


def _text_of(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
