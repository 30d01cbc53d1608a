"""What keeps a database from answering, whichever it is, told as one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import asyncpg
import structlog

_log = structlog.get_logger(__name__)

# Of SQLite, by the primary code: no more room, a disk that fails or is gone, a file that others keep locked for long.
_SQLITE: Final = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
}
_POSTGRESQL: Final = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # it shuts down, or has crashed, or somebody cut the connection
    asyncpg.InsufficientResourcesError,
    asyncpg.InterfaceError,  # the connection ended between two statements,
    asyncpg.InternalClientError,  # or while one was on its way
    asyncpg.TransactionRollbackError,  # others were in the way, time and again
)


class DatabaseUnavailable(Exception):
    """A database that cannot be reached, has no room, or does not let us in."""

    code: Final = "UNAVAILABLE"


def is_outage(error: Exception) -> bool:
    """Whether an exception of a driver says that the database is away, and nothing of what was asked of it."""
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF in _SQLITE
    return isinstance(error, _POSTGRESQL)


@contextmanager
def told_as_one() -> Iterator[None]:
    """Tells outages to whoever asked. Raises DatabaseUnavailable."""
    try:
        yield
    except Exception as error:
        if not is_outage(error):
            raise
        _log.warning("database_unavailable", why=repr(error))
        text = "The shop's database is out of reach for the moment; what was asked for may have been done."
        raise DatabaseUnavailable(text) from error
