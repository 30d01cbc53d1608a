"""Periodic jobs: at which moments each falls due in the shop's zone, and how each moment makes exactly one job."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, or_, select, update

from persistence.database import Database
from persistence.jobs import schedule
from persistence.reader import Transaction
from persistence.statements import Statement, insert_into
from persistence.tables import PeriodRow

# A last moment this far ahead was stored under a clock that was wrong; less is how clocks differ.
_CLOCK_WAS_WRONG: Final = timedelta(days=1)

_ADD = Statement(insert_into(PeriodRow, "name", "last_at", unless_exists=["name"]))
_LAST = Statement(select(PeriodRow.name, PeriodRow.last_at))
_MOVE_ON = Statement(
    update(PeriodRow)
    .where(
        PeriodRow.name == bindparam("period"),
        or_(PeriodRow.last_at < bindparam("at"), PeriodRow.last_at > bindparam("impossible")),
    )
    .values(last_at=bindparam("at"))
)


class Rule(Protocol):
    """When something is to happen again and again."""

    def last_moment(self, now: datetime, zone: ZoneInfo) -> datetime:
        """The last moment, not after `now`, at which it was to happen; in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class EveryMinutes:
    """At the full hour and so many minutes after, again and again. `minutes` divides 60."""

    minutes: int

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= 60 or 60 % self.minutes:
            raise ValueError(f"{self.minutes} minutes do not divide an hour")

    def last_moment(self, now: datetime, zone: ZoneInfo) -> datetime:
        # Counted in UTC, so that the hour that a clock shows twice has all its moments.
        moment = now.astimezone(UTC)
        return moment.replace(minute=moment.minute // self.minutes * self.minutes, second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Daily:
    """Once a day of the zone, at a time that its clock shows.

    Where the clock leaves that time out, at the same distance from midnight; where it shows it twice, the first time.
    """

    at: time

    def last_moment(self, now: datetime, zone: ZoneInfo) -> datetime:
        today = now.astimezone(zone).date()
        moment = _instant(today, self.at, zone)
        return moment if moment <= now else _instant(today - timedelta(days=1), self.at, zone)


@dataclass(frozen=True, slots=True)
class Monthly:
    """Once a month of the zone, on a day that every month has, at a time that its clock shows."""

    day: int
    at: time

    def __post_init__(self) -> None:
        if not 1 <= self.day <= 28:
            raise ValueError(f"not every month has a day {self.day}")

    def last_moment(self, now: datetime, zone: ZoneInfo) -> datetime:
        first = now.astimezone(zone).date().replace(day=1)
        moment = _instant(first.replace(day=self.day), self.at, zone)
        if moment <= now:
            return moment
        month_before = first - timedelta(days=1)
        return _instant(month_before.replace(day=self.day), self.at, zone)


@dataclass(frozen=True, slots=True)
class Periodic:
    """A job of this name, to be run by this rule. Its payload is the moment, `{"at": …}`."""

    name: str
    rule: Rule


class Timetable:
    """Some periodic jobs in a zone, and what this process knows of their last moments."""

    def __init__(self, periodic: Sequence[Periodic], zone: ZoneInfo) -> None:
        self._periodic = periodic
        self._zone = zone
        self._seen: dict[str, datetime] = {}

    async def store_due(self, database: Database, now: datetime) -> int:
        """Stores a job for each that has fallen due since the last time, and returns how many.

        Each moment makes one job, whoever asks and however often. Of several that passed while nobody
        worked only the last does. One that is new begins with its next moment.
        """
        moments = {each.name: each.rule.last_moment(now, self._zone) for each in self._periodic}
        changed = {name: at for name, at in moments.items() if self._seen.get(name) != at}
        if not changed:
            return 0
        known: dict[str, datetime] = dict(await database.read().rows(_LAST))
        stored = 0
        for name, at in changed.items():
            if known.get(name) != at:
                stored += await database.write(lambda tx, name=name, at=at: _store(tx, name, at, now))  # type: ignore[misc]
            self._seen[name] = at
        return stored


async def _store(tx: Transaction, name: str, at: datetime, now: datetime) -> int:
    if await tx.run(_ADD, name=name, last_at=at):
        return 0
    moved = await tx.run(_MOVE_ON, period=name, at=at, impossible=now + _CLOCK_WAS_WRONG)
    if moved:
        await schedule(tx, name, {"at": at.isoformat()}, now)
    return moved


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)
