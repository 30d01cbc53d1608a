"""PostgreSQL through asyncpg: one pool for reads and writes."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

import asyncpg

from persistence.notices import Follower, Notices
from persistence.reader import Transaction, record
from persistence.statements import Row, Statement

STATEMENTS_KEPT: Final = 1000
NOTICE_CHANNEL: Final = "stoa"
RECONNECT_S: Final = 1.0


class DatabaseUnavailable(Exception):
    """A database server that cannot be reached, or does not let us in."""


@contextmanager
def connecting() -> Iterator[None]:
    """Tells the many errors of a first connection as one. Raises DatabaseUnavailable."""
    try:
        yield
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DatabaseUnavailable(f"The database cannot be used: {error}") from error


class PostgresqlStore:
    """A PostgreSQL database behind a pool of connections."""

    dialect = "postgresql"

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]", url: str) -> None:
        self._pool = pool
        self._url = url
        self.notices = Notices()
        self._listening: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str, connections: int = 10) -> "PostgresqlStore":
        """Connects. Raises DatabaseUnavailable."""
        with connecting():
            pool = await asyncpg.create_pool(
                url,
                min_size=1,
                max_size=connections,
                connection_class=_Connection,
                statement_cache_size=STATEMENTS_KEPT,
                max_cached_statement_lifetime=0,
                server_settings={"timezone": "UTC", "jit": "off"},
            )
        return cls(pool, url)

    async def close(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._pool.close()

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        async with self._pool.acquire() as connection:
            return await _PostgresqlTransaction(connection).rows(statement, **parameters)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator["_PostgresqlTransaction"]:
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            yield _PostgresqlTransaction(connection)

    @asynccontextmanager
    async def following(self, topic: str) -> AsyncIterator[Follower]:
        if self._listening is None:
            ready = asyncio.Event()
            self._listening = asyncio.create_task(self._listen(ready))
            await ready.wait()
        async with self.notices.following(topic) as follower:
            yield follower

    async def _listen(self, ready: asyncio.Event) -> None:
        """Hears the notices of all processes on a connection of its own, and connects again when it is lost."""
        while True:
            try:
                connection = await asyncpg.connect(self._url)
            except (OSError, asyncpg.PostgresError):
                await asyncio.sleep(RECONNECT_S)
                continue
            lost = asyncio.Event()
            connection.add_termination_listener(lambda _connection, lost=lost: lost.set())
            try:
                await connection.add_listener(NOTICE_CHANNEL, self._hear)
                ready.set()
                self.notices.publish_all()  # what was said while nobody listened
                await lost.wait()
            finally:
                await connection.close()

    def _hear(self, _connection: Any, _pid: int, _channel: str, topic: str) -> None:
        self.notices.publish(topic)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        async with self._pool.acquire() as connection, connection.transaction():
            yield _PostgresqlTransaction(connection)

    @staticmethod
    def may_retry(error: Exception) -> bool:
        """Whether a transaction failed only because another was in the way."""
        return isinstance(error, asyncpg.DeadlockDetectedError | asyncpg.SerializationError)

    @staticmethod
    def is_unique_violation(error: Exception) -> bool:
        return isinstance(error, asyncpg.UniqueViolationError)


class _PostgresqlTransaction:
    """A connection of the pool while somebody holds it."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        compiled = statement.compiled("postgresql")
        record(compiled.text)
        rows = await self._connection.fetch(compiled.text, *compiled.arguments(parameters))
        return rows if compiled.read is None else list(map(compiled.read, rows))

    async def run(self, statement: Statement, **parameters: Any) -> int:
        compiled = statement.compiled("postgresql")
        record(compiled.text)
        status: str = await self._connection.execute(compiled.text, *compiled.arguments(parameters))
        return int(status.rpartition(" ")[2])

    async def run_many(self, statement: Statement, parameters: Sequence[Mapping[str, Any]]) -> None:
        compiled = statement.compiled("postgresql")
        record(compiled.text)
        await self._connection.executemany(compiled.text, [compiled.arguments(each) for each in parameters])

    async def notify(self, topic: str) -> None:
        await self._connection.execute("SELECT pg_notify($1, $2)", NOTICE_CHANNEL, topic)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        async with self._connection.transaction():
            yield


class _Connection(asyncpg.Connection):  # type: ignore[misc]  # asyncpg has no types
    """A connection on which nobody sets session state, so that nothing needs resetting between users."""

    def get_reset_query(self) -> str:
        return ""
