"""SQLite through aiosqlite: one connection that writes, a few that read."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import aiosqlite

from persistence.reader import Transaction, record
from persistence.statements import Row, Statement

READERS: Final = 4
BUSY_TIMEOUT_S: Final = 5.0

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

    @classmethod
    async def open(cls, path: Path, durable: bool = True) -> "SqliteStore":
        """Opens or creates the file. Without `durable` a power cut may lose the last commits (never corrupt)."""
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = await _connect(path, ["PRAGMA journal_mode=WAL", f"PRAGMA synchronous={'FULL' if durable else 'OFF'}"])
        readers = [await _connect(path, ["PRAGMA query_only=ON"]) for _ in range(READERS)]
        return cls(writer, readers)

    async def close(self) -> None:
        for connection in self._all:
            await connection.close()

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        reader = await self._free.get()
        try:
            return await reader.rows(statement, **parameters)
        finally:
            self._free.put_nowait(reader)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator["_Connection"]:
        reader = await self._free.get()
        try:
            try:
                await reader.script("BEGIN DEFERRED")
                yield reader
            finally:
                await reader.roll_back()
        finally:
            self._free.put_nowait(reader)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        async with self._turn:
            try:
                await self._writer.script("BEGIN IMMEDIATE")
                yield self._writer
                await self._writer.script("COMMIT")
            except BaseException:
                await self._writer.roll_back()
                raise

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

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        compiled = statement.compiled("sqlite")
        record(compiled.text)
        rows: list[Row] = await self._hop(_fetch, compiled.text, compiled.arguments(parameters))
        return rows if compiled.read is None else list(map(compiled.read, rows))

    async def run(self, statement: Statement, **parameters: Any) -> int:
        compiled = statement.compiled("sqlite")
        record(compiled.text)
        return await self._hop(_change, compiled.text, compiled.arguments(parameters))

    async def run_many(self, statement: Statement, parameters: Sequence[Mapping[str, Any]]) -> None:
        compiled = statement.compiled("sqlite")
        record(compiled.text)
        await self._hop(_change_many, compiled.text, [compiled.arguments(each) for each in parameters])

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

    async def roll_back(self) -> None:
        """Ends the transaction, where there is one: SQLite may have ended it itself, as it does on a full disk."""
        await asyncio.shield(self._hop(_roll_back, "", ()))

    async def _hop(self, work: Callable[..., T], text: str, arguments: Sequence[Any]) -> T:
        # aiosqlite's own way to its thread; its public methods take a hop each for execute, fetch and close.
        result: T = await self._execute(work, self._conn, text, arguments)  # type: ignore[no-untyped-call]
        return result


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


async def _connect(path: Path, pragmas: Sequence[str]) -> _Connection:
    def connector() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path, isolation_level=None, timeout=BUSY_TIMEOUT_S, cached_statements=512, check_same_thread=False
        )
        for pragma in ("PRAGMA foreign_keys=ON", *pragmas):
            connection.execute(pragma)
        return connection

    connection = _Connection(connector, iter_chunk_size=64)
    await connection
    return connection
