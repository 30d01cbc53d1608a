"""What was read, and whether it has changed since: what a cache of answers must know.

Each table says whether what was read from it may be shown again (`kept` of its class). Every transaction that
writes such a table puts up the table's version before it commits, so a version that is the same means rows that
are the same. A version has many slots, of which a transaction takes any one: writers do not wait for each other.
"""

import asyncio
import secrets
import time
from collections.abc import Collection, Coroutine, Mapping
from contextlib import AbstractContextManager
from contextvars import Context
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final, TypeVar

import sqlalchemy as sa

from persistence.columns import KEPT_S, Base, Kept, UtcDateTime
from persistence.outages import DatabaseUnavailable
from persistence.reader import Reader, Seen, Transaction, watched
from persistence.statements import Statement, sum_of, upsert
from persistence.tables import TableVersionRow

SLOTS: Final = 64
MAX_AGE_S: Final = 0.2
# How long a reading of versions may take, and for how long nobody tries again after one that failed.
PATIENCE_S: Final = 1.0
SILENCE_S: Final = 1.0

T = TypeVar("T")

_VERSIONS: Final = Statement(
    sa.select(TableVersionRow.name, sum_of(TableVersionRow.version)).group_by(TableVersionRow.name)
)
_PUT_UP: Final = Statement(upsert(TableVersionRow, "name", "slot", "version", key=["name", "slot"], add=["version"]))


class Changes:
    """The versions of a database's tables, as far as this process knows them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._versions: Mapping[str, int] = {}
        self._read_at = float("-inf")
        self._silent_until = float("-inf")
        self._commits = 0
        self._reading: asyncio.Task[None] | None = None
        self._turns: dict[str, tuple[int, datetime, datetime | None]] = {}

    def watched(self) -> AbstractContextManager[Seen]:
        return watched()

    async def versions(self) -> Mapping[str, int] | None:
        """Of each table that was ever written: 200 ms old at most, and never older than a commit of this process.

        None while the database does not say, for which nobody waits long.
        """
        while (now := time.monotonic()) - self._read_at > MAX_AGE_S:
            if now < self._silent_until:
                return None
            if self._reading is None or self._reading.done():
                self._reading = _apart(self._read())
            await asyncio.wait([self._reading], timeout=PATIENCE_S)
            if not self._reading.done():
                self._silent_until = time.monotonic() + SILENCE_S
        return self._versions

    async def kept_until(self, seen: Seen, now: datetime) -> datetime | None:
        """Until when what was seen may be shown again while no version changes; None where not at all."""
        if seen.has_written:
            return None
        until = now + timedelta(seconds=KEPT_S)
        if seen.until is not None:
            until = min(until, seen.until)
        for table in seen.names:
            kept = kept_tables().get(table)
            if kept is None:
                return None
            until = min(until, now + timedelta(seconds=kept.for_s))
            if kept.turns:
                try:
                    turn = await self._next_turn(table, now)
                except DatabaseUnavailable:
                    return now
                until = until if turn is None else min(until, turn)
        return until

    async def put_up(self, tx: Transaction, written: Collection[str]) -> bool:
        """Puts up the versions of those of the tables that have one; whether there was any. Comes last in `tx`."""
        names = sorted(versioned_tables().intersection(written))
        if names:
            slot = secrets.randbelow(SLOTS)
            await tx.run_many(_PUT_UP, [{"name": name, "slot": slot, "version": 1} for name in names])
        return bool(names)

    def committed(self) -> None:
        """Says that this process has committed a change, so that what it knows is old."""
        self._commits += 1
        self._read_at = float("-inf")

    async def _read(self) -> None:
        started, commits = time.monotonic(), self._commits
        try:
            async with asyncio.timeout(PATIENCE_S):
                versions: dict[str, int] = dict(await self._reader.rows(_VERSIONS))
        except (DatabaseUnavailable, TimeoutError):
            self._silent_until = time.monotonic() + SILENCE_S
            return
        if versions != self._versions:
            self._versions = versions
        if commits == self._commits:
            self._read_at = started

    async def _next_turn(self, table: str, now: datetime) -> datetime | None:
        """The next instant at which a row of the table begins or ceases to count by itself."""
        version = self._versions.get(table, 0)
        known = self._turns.get(table)
        if known is not None and known[0] == version and known[1] <= now and (known[2] is None or now < known[2]):
            return known[2]
        turn: datetime | None = (await _apart(self._reader.rows(_next_turn_of(table), now=now)))[0][0]
        self._turns[table] = (version, now, turn)
        return turn


def _apart(reading: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Reads for all: not as part of what the one who happens to need it first is watched or counted for."""
    return asyncio.create_task(reading, context=Context())


@cache
def kept_tables() -> Mapping[str, Kept]:
    """The tables of which what was read may be shown again, by name."""
    classes = [mapper.class_ for mapper in Base.registry.mappers]
    return {each.__tablename__: each.kept for each in classes if each.kept is not None}


@cache
def versioned_tables() -> frozenset[str]:
    """Those of them that have a version."""
    return frozenset(name for name, kept in kept_tables().items() if kept.is_versioned)


@cache
def _next_turn_of(table: str) -> Statement:
    columns = Base.metadata.tables[table].c
    now: sa.BindParameter[Any] = sa.bindparam("now", type_=UtcDateTime())
    turns = [columns[name] for name in kept_tables()[table].turns]
    union = sa.union_all(*[sa.select(sa.func.min(each).label("at")).where(each > now) for each in turns]).subquery()
    return Statement(sa.select(sa.func.min(union.c.at)))
