"""PostgreSQL through asyncpg: one pool for reads and writes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Final

import asyncpg

from persistence.notices import Follower, Notices
from persistence.outages import DatabaseUnavailable, told_as_one
from persistence.reader import Around, Transaction, record
from persistence.statements import Compiled, Row, Statement

STATEMENTS_KEPT: Final = 1000
NOTICE_CHANNEL: Final = "stoa"
# What is read is in memory or on a fast disk, where an index beats reading from end to end.
SETTINGS: Final = {"timezone": "UTC", "jit": "off", "random_page_cost": "1.1"}
# Planning a statement anew each time can take ten times as long as running it.
PLANNED_ONCE: Final = {"plan_cache_mode": "force_generic_plan"}
# For so long a plan is used at most, for the tables it was made for grow.
PLANNED_FOR_S: Final = 300
RECONNECT_S: Final = 1.0
# A database that answers at all rolls back and calls off a statement at once.
GIVE_UP_S: Final = 1.0


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
        self._hears = asyncio.Event()

    @classmethod
    async def open(
        cls, url: str, connections: int = 10, plans_once: bool = False, around: Around | None = None
    ) -> "PostgresqlStore":
        """Connects. Raises DatabaseUnavailable."""
        with connecting():
            pool = await asyncpg.create_pool(
                url,
                min_size=1,
                max_size=connections,
                connection_class=_Connection if around is None else _watched_by(around),
                statement_cache_size=STATEMENTS_KEPT,
                max_cached_statement_lifetime=PLANNED_FOR_S,
                server_settings=SETTINGS | (PLANNED_ONCE if plans_once else {}),
            )
        return cls(pool, url)

    async def close(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._pool.close()

    def connections(self) -> tuple[int, int]:
        held = self._pool.get_size()
        return held - self._pool.get_idle_size(), held

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        with told_as_one():
            async with self._held() as connection:
                try:
                    return await _PostgresqlTransaction(connection).rows(statement, **parameters)
                except asyncio.CancelledError:
                    # Cancelled once it was prepared, it leaves the server in the midst of a request, which would take
                    # what comes next for a part of it. An empty one ends it; in a transaction the rollback does.
                    await _in_a_moment(connection, connection.execute(""))
                    raise

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator["_PostgresqlTransaction"]:
        with told_as_one():
            async with self._held() as connection, _transaction(connection, "repeatable_read", readonly=True):
                yield _PostgresqlTransaction(connection)

    @asynccontextmanager
    async def following(self, topic: str) -> AsyncIterator[Follower]:
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())
        await self._hears.wait()
        async with self.notices.following(topic) as follower:
            yield follower

    async def _listen(self) -> None:
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
                self._hears.set()
                self.notices.publish_all()  # what was said while nobody listened
                await lost.wait()
            finally:
                await connection.close()

    def _hear(self, _connection: Any, _pid: int, _channel: str, topic: str) -> None:
        self.notices.publish(topic)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        async with self._held() as connection, _transaction(connection):
            yield _PostgresqlTransaction(connection)

    @asynccontextmanager
    async def _held(self) -> AsyncIterator[Any]:
        """A connection of the pool. One that a cancelled statement does not leave in a moment is dropped."""
        connection = await self._pool.acquire()
        try:
            yield connection
        finally:
            with suppress(TimeoutError):
                await self._pool.release(connection, timeout=GIVE_UP_S)

    @staticmethod
    def may_retry(error: Exception) -> bool:
        """Whether a transaction failed only because another was in the way."""
        return isinstance(error, asyncpg.DeadlockDetectedError | asyncpg.SerializationError)

    @staticmethod
    def is_unique_violation(error: Exception) -> bool:
        return isinstance(error, asyncpg.UniqueViolationError)


@asynccontextmanager
async def _transaction(connection: Any, isolation: str | None = None, *, readonly: bool = False) -> AsyncIterator[None]:
    transaction = connection.transaction(isolation=isolation, readonly=readonly)
    try:
        await transaction.start()
        yield
        await transaction.commit()
    except BaseException:
        await _in_a_moment(connection, transaction.rollback())
        raise


async def _in_a_moment(connection: Any, ending: Awaitable[Any]) -> None:
    """Ends what is under way, else drops the connection, which comes to the same; it may be lost already."""
    try:
        async with asyncio.timeout(GIVE_UP_S):
            await ending
    except BaseException:
        # Whatever it is, what it is ended for must be told, and in time.
        with suppress(asyncpg.InterfaceError):  # one that is lost may be out of our hands already
            connection.terminate()


class _PostgresqlTransaction:
    """A connection of the pool while somebody holds it."""

    __slots__ = ("_connection", "written")

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.written: set[str] = set()

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        compiled = statement.compiled("postgresql")
        self._note(compiled)
        rows = await self._connection.fetch(compiled.text, *compiled.arguments(parameters))
        return rows if compiled.read is None else list(map(compiled.read, rows))

    async def run(self, statement: Statement, **parameters: Any) -> int:
        compiled = statement.compiled("postgresql")
        self._note(compiled)
        status: str = await self._connection.execute(compiled.text, *compiled.arguments(parameters))
        return int(status.rpartition(" ")[2])

    async def run_many(self, statement: Statement, parameters: Sequence[Mapping[str, Any]]) -> None:
        compiled = statement.compiled("postgresql")
        self._note(compiled)
        await self._connection.executemany(compiled.text, [compiled.arguments(each) for each in parameters])

    def _note(self, compiled: Compiled) -> None:
        record(compiled)
        if compiled.written:
            self.written |= compiled.written

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


def _watched_by(around: Around) -> type[_Connection]:
    """A class of connections whose statements somebody looks on: BEGIN and COMMIT as well."""

    class Watched(_Connection):
        async def fetch(self, query: str, *arguments: Any, **options: Any) -> Any:
            with around(query):
                return await super().fetch(query, *arguments, **options)

        async def execute(self, query: str, *arguments: Any, **options: Any) -> Any:
            with around(query):
                return await super().execute(query, *arguments, **options)

        async def executemany(self, command: str, arguments: Any, **options: Any) -> Any:
            with around(command):
                return await super().executemany(command, arguments, **options)

    return Watched
