"""The shop's database: where to read, and the one way to write."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Final, TypeVar

import sqlalchemy as sa

from persistence.changes import Changes
from persistence.notices import Follower
from persistence.outages import told_as_one
from persistence.postgresql import PostgresqlStore
from persistence.reader import Around, Reader, Transaction
from persistence.sqlite import SqliteStore
from persistence.statements import Statement

TRIES: Final = 4
FIRST_PAUSE_S: Final = 0.02

_NOTHING: Final = Statement(sa.select(sa.literal_column("1")))

T = TypeVar("T")


class Database:
    """SQLite or PostgreSQL, alike."""

    def __init__(self, store: SqliteStore | PostgresqlStore, url: str) -> None:
        self._store = store
        self.url = url
        self.dialect = store.dialect
        self.changes = Changes(store)

    @classmethod
    async def open(
        cls,
        url: str,
        *,
        connections: int = 10,
        durable: bool = True,
        plans_once: bool = False,
        around: Around | None = None,
    ) -> "Database":
        """Opens `sqlite:///path/to/file` or `postgresql://user:password@host/name`. Raises ValueError for others.

        With `plans_once` PostgreSQL plans a statement for all parameters alike: best for who answers requests, and
        wrong for who fills tables, since a plan that is made while they are empty reads them from end to end.
        `around` makes what is entered while a statement runs, such as a span.
        """
        scheme, _, rest = url.partition("://")
        if scheme == "sqlite":
            return cls(await SqliteStore.open(Path(rest.removeprefix("/")), durable, around), url)
        if scheme in ("postgresql", "postgres"):
            return cls(await PostgresqlStore.open(url, connections, plans_once, around), url)
        raise ValueError(f"{scheme}: the database must be sqlite:///file or postgresql://…")

    async def close(self) -> None:
        await self._store.close()

    def read(self) -> Reader:
        """A reader of single statements, each seeing what is committed when it runs."""
        return self._store

    def snapshot(self) -> AbstractAsyncContextManager[Reader]:
        """A reader whose statements all see one moment."""
        return self._store.snapshot()

    async def write(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Runs `work` in a transaction and commits it; an exception rolls it back and goes on to the caller.

        Where another transaction was in the way, `work` runs again from its start, three times at most,
        so it must have no effect outside the transaction. A connection lost while committing is never
        retried: nobody knows what came of it. Raises DatabaseUnavailable then, and for any other outage.
        """
        with told_as_one():
            for attempt in range(TRIES):
                try:
                    async with self._store.transaction() as tx:
                        done = await work(tx)
                        has_changed = await self.changes.put_up(tx, tx.written)
                    if has_changed:
                        self.changes.committed()
                    return done
                except Exception as error:
                    if attempt == TRIES - 1 or not self._store.may_retry(error):
                        raise
                await asyncio.sleep(FIRST_PAUSE_S * 2**attempt)
        raise AssertionError("unreachable")

    def connections(self) -> tuple[int, int]:
        """How many connections are at work now, and how many there are."""
        return self._store.connections()

    async def ping(self) -> None:
        """Asks the database for nothing. Raises whatever keeps it from answering."""
        await self._store.rows(_NOTHING)

    def following(self, topic: str) -> AbstractAsyncContextManager[Follower]:
        """Somebody who is woken by each committed `tx.notify(topic)`, until the block ends."""
        return self._store.following(topic)

    def is_unique_violation(self, error: Exception) -> bool:
        """Whether an exception says that a unique key exists already."""
        return self._store.is_unique_violation(error)
