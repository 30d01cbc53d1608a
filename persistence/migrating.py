"""Brings a database to the newest shape, and says how far its shape is from the tables as declared."""

import sqlite3
from collections.abc import Callable
from contextlib import aclosing, closing
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from persistence.columns import Base
from persistence.outages import DatabaseUnavailable
from persistence.postgresql import connecting

MIGRATIONS: Final = Path(__file__).parent / "migrations"

# What makes a migrator wait for the one who is at it, until that one's transaction ends.
_TURN: Final = {"postgresql": "SELECT pg_advisory_xact_lock(1398034241)", "sqlite": "BEGIN IMMEDIATE"}

T = TypeVar("T")


async def migrate(url: str) -> None:
    """Runs the migrations that the database has not seen. Of several that want to at once, one does."""

    def upgrade(connection: sa.Connection) -> None:
        connection.exec_driver_sql(_TURN[connection.dialect.name])
        command.upgrade(_config(connection), "head")

    await _on_connection(url, upgrade)


async def is_current(url: str) -> bool:
    """Whether the database has seen every migration."""

    def compare(connection: sa.Connection) -> bool:
        heads = set(ScriptDirectory.from_config(_config(connection)).get_heads())
        return set(MigrationContext.configure(connection).get_current_heads()) == heads

    return await _on_connection(url, compare)


async def differences(url: str) -> list[Any]:
    """What sets the database apart from the declared tables; empty where nothing does."""

    def compare(connection: sa.Connection) -> list[Any]:
        found: list[Any] = compare_metadata(MigrationContext.configure(connection), Base.metadata)
        return found

    return await _on_connection(url, compare)


async def write_migration(url: str, message: str) -> None:
    """Writes a new migration that leads from the database's shape to the declared tables: to be read and corrected."""

    def revise(connection: sa.Connection) -> None:
        config = _config(connection)
        known = list(ScriptDirectory.from_config(config).walk_revisions())
        command.revision(config, message, autogenerate=True, rev_id=f"{len(known) + 1:04}")

    await _on_connection(url, revise)


async def create_tables(url: str) -> None:
    """Makes the declared tables in an empty database, without migrations: for tests."""
    await _on_connection(url, Base.metadata.create_all)


async def stamp(url: str) -> None:
    """Says of a database that it has seen every migration, for one whose tables were made without: for tests."""

    def mark(connection: sa.Connection) -> None:
        command.stamp(_config(connection), "head")

    await _on_connection(url, mark)


def _config(connection: sa.Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes.update(connection=connection, metadata=Base.metadata)
    return config


async def _on_connection(url: str, work: Callable[[sa.Connection], T]) -> T:
    engine = create_async_engine(_sqlalchemy_url(url), poolclass=NullPool)
    _require_sqlite_file(url)
    try:
        with connecting():
            connection = await engine.connect()
        async with aclosing(connection), connection.begin():
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def _require_sqlite_file(url: str) -> None:
    """Raises DatabaseUnavailable where a file cannot be opened, or is no database."""
    scheme, _, rest = url.partition("://")
    if scheme != "sqlite":
        return
    path = rest.removeprefix("/")
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA schema_version")
    except sqlite3.Error as error:
        raise DatabaseUnavailable(f"The database cannot be used: {error} ({path})") from error


def _sqlalchemy_url(url: str) -> str:
    scheme, _, rest = url.partition("://")
    driver = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
    if scheme == "sqlite":
        Path(rest.removeprefix("/")).parent.mkdir(parents=True, exist_ok=True)
    return f"{driver[scheme]}://{rest}"
