"""SQLite through aiosqlite: one connection that writes, a few that read."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import aiosqlite

from persistence.notices import Follower, Notices
from persistence.outages import told_as_one
from persistence.reader import Around, Transaction, record
from persistence.statements import Compiled, Row, Statement

READERS: Final = 4
BUSY_TIMEOUT_S: Final = 5.0
OTHERS_PAUSE_S: Final = 0.25

T = TypeVar("T")


class SqliteStore:
    """A database file. Writers of this process queue on a lock; other processes on SQLite's own, with a time limit."""

    dialect = "sqlite"

    def __init__(self, writer: "_Connection", readers: list["_Connection"]) -> None:
        self._writer = writer
        self._all = [writer, *readers]
        self._free: asyncio.Queue[_Connection] = asyncio.Queue()
        for reader in readers:
            self._free.put_nowait(reader)
        self._turn = asyncio.Lock()
        self.notices = Notices()
        self._watching: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, path: Path, durable: bool = True, around: Around | None = None) -> "SqliteStore":
        """Opens or creates the file. Without `durable` a power cut may lose the last commits (never corrupt)."""
        path.parent.mkdir(parents=True, exist_ok=True)
        synchronous = f"PRAGMA synchronous={'FULL' if durable else 'OFF'}"
        writer = await _connect(path, ["PRAGMA journal_mode=WAL", synchronous], around)
        readers = [await _connect(path, ["PRAGMA query_only=ON"], around) for _ in range(READERS)]
        return cls(writer, readers)

    def connections(self) -> tuple[int, int]:
        busy = len(self._all) - 1 - self._free.qsize() + self._turn.locked()
        return busy, len(self._all)

    async def close(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        for connection in self._all:
            await connection.close()

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        reader = await self._free.get()
        try:
            with told_as_one():
                return await reader.rows(statement, **parameters)
        finally:
            self._free.put_nowait(reader)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator["_Connection"]:
        reader = await self._free.get()
        try:
            try:
                with told_as_one():
                    await reader.script("BEGIN DEFERRED")
                    yield reader
            finally:
                await reader.roll_back()
        finally:
            self._free.put_nowait(reader)

    @asynccontextmanager
    async def following(self, topic: str) -> AsyncIterator[Follower]:
        if self._watching is None:
            seen = await self._version()
            if self._watching is None:  # another may have begun it meanwhile
                self._watching = asyncio.create_task(self._watch_others(seen))
        async with self.notices.following(topic) as follower:
            yield follower

    async def _version(self) -> Row:
        # On the writer's connection this number changes by the commits of others only.
        return await self._writer.value("PRAGMA data_version")

    async def _watch_others(self, seen: Row) -> None:
        """Wakes all followers when another process has written: its notices do not reach this one."""
        while True:
            await asyncio.sleep(OTHERS_PAUSE_S)
            version = await self._version()
            if version != seen:
                self.notices.publish_all()
            seen = version

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        async with self._turn:
            topics = self._writer.topics = []
            self._writer.written = set()
            try:
                await self._writer.script("BEGIN IMMEDIATE")
                yield self._writer
                await self._writer.script("COMMIT")
            except BaseException:
                await self._writer.roll_back()
                raise
        for topic in topics:
            self.notices.publish(topic)

    @staticmethod
    def may_retry(error: Exception) -> bool:
        """Whether a transaction failed only because another was in the way."""
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

    @staticmethod
    def is_unique_violation(error: Exception) -> bool:
        return isinstance(error, sqlite3.IntegrityError) and "UNIQUE" in str(error)


class _Connection(aiosqlite.Connection):
    """A connection that runs a statement and fetches its rows in one hop to its thread."""

    topics: list[str]
    written: set[str]

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        compiled = statement.compiled("sqlite")
        self._note(compiled)
        rows: list[Row] = await self._hop(_fetch, compiled.text, compiled.arguments(parameters))
        return rows if compiled.read is None else list(map(compiled.read, rows))

    async def run(self, statement: Statement, **parameters: Any) -> int:
        compiled = statement.compiled("sqlite")
        self._note(compiled)
        return await self._hop(_change, compiled.text, compiled.arguments(parameters))

    async def run_many(self, statement: Statement, parameters: Sequence[Mapping[str, Any]]) -> None:
        compiled = statement.compiled("sqlite")
        self._note(compiled)
        await self._hop(_change_many, compiled.text, [compiled.arguments(each) for each in parameters])

    def _note(self, compiled: Compiled) -> None:
        record(compiled)
        if compiled.written:
            self.written |= compiled.written

    async def notify(self, topic: str) -> None:
        self.topics.append(topic)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        await self.script("SAVEPOINT step")
        try:
            yield
        except BaseException:
            await self.script("ROLLBACK TO step")
            raise
        finally:
            await self.script("RELEASE step")

    async def script(self, text: str) -> None:
        """Runs a statement without parameters or rows, such as BEGIN."""
        await self._hop(_change, text, ())

    async def value(self, text: str) -> Row:
        """The one row of a statement without parameters."""
        return (await self._hop(_fetch, text, ()))[0]

    async def roll_back(self) -> None:
        """Ends the transaction, where there is one: SQLite may have ended it itself, as it does on a full disk."""
        await asyncio.shield(self._hop(_roll_back, "", ()))

    async def _hop(self, work: Callable[..., T], text: str, arguments: Sequence[Any]) -> T:
        # aiosqlite's own way to its thread; its public methods take a hop each for execute, fetch and close.
        result: T = await self._execute(work, self._conn, text, arguments)  # type: ignore[no-untyped-call]
        return result


class _WatchedConnection(_Connection):
    """A connection whose statements somebody looks on."""

    around: Around

    async def _hop(self, work: Callable[..., T], text: str, arguments: Sequence[Any]) -> T:
        with self.around(text or "ROLLBACK"):
            return await super()._hop(work, text, arguments)


def _fetch(connection: sqlite3.Connection, text: str, arguments: Sequence[Any]) -> list[Row]:
    return connection.execute(text, arguments).fetchall()


def _change(connection: sqlite3.Connection, text: str, arguments: Sequence[Any]) -> int:
    return connection.execute(text, arguments).rowcount


def _roll_back(connection: sqlite3.Connection, _text: str, _arguments: Sequence[Any]) -> None:
    # Asked on the connection's own thread, behind whatever a cancelled caller left in its queue.
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _change_many(connection: sqlite3.Connection, text: str, arguments: Sequence[Sequence[Any]]) -> None:
    connection.executemany(text, arguments)


async def _connect(path: Path, pragmas: Sequence[str], around: Around | None) -> _Connection:
    def connector() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path, isolation_level=None, timeout=BUSY_TIMEOUT_S, cached_statements=512, check_same_thread=False
        )
        for pragma in ("PRAGMA foreign_keys=ON", *pragmas):
            connection.execute(pragma)
        return connection

    if around is None:
        connection = _Connection(connector, iter_chunk_size=64)
    else:
        connection = _WatchedConnection(connector, iter_chunk_size=64)
        connection.around = around
    connection.topics, connection.written = [], set()
    await connection
    return connection
