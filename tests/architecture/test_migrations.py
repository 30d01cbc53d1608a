"""The migrations lead an empty database of either kind to exactly the tables that the code declares."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import anyio
import asyncpg
import pytest
import sqlalchemy as sa

from persistence import Base, migrating
from tests.postgresql_server import PostgresqlServer

pytestmark = pytest.mark.anyio


async def test_the_migrations_make_the_declared_tables(migrated_url: str) -> None:
    assert await migrating.differences(migrated_url) == []
    assert await migrating.is_current(migrated_url)


async def test_what_must_hold_of_rows_is_what_the_tables_declare(migrated_url: str) -> None:
    migrated = await migrating._on_connection(migrated_url, _checks)
    await migrating._on_connection(migrated_url, Base.metadata.drop_all)
    await migrating.create_tables(migrated_url)
    assert migrated == await migrating._on_connection(migrated_url, _checks)
    assert migrated["ck_orders_paid"]


async def test_migrating_again_changes_nothing(migrated_url: str) -> None:
    await migrating.migrate(migrated_url)
    assert await migrating.differences(migrated_url) == []


async def test_of_two_who_migrate_at_once_one_does(empty_url: str) -> None:
    async with anyio.create_task_group() as both:
        both.start_soon(migrating.migrate, empty_url)
        both.start_soon(migrating.migrate, empty_url)
    assert await migrating.differences(empty_url) == []


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TABLE planted (id integer)",
        "DROP TABLE jobs",
        "ALTER TABLE jobs ADD COLUMN planted integer",
        "ALTER TABLE jobs RENAME COLUMN payload TO planted",
        "CREATE INDEX planted ON jobs (payload)",
    ],
)
async def test_a_planted_difference_is_caught(planted: str, migrated_url: str) -> None:
    await _execute(migrated_url, planted)
    assert await migrating.differences(migrated_url)


@pytest.fixture(params=["sqlite", "postgresql"])
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind that the migrations have made, for one test to spoil."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("migrated_file"), tmp_path / "shop.db")
        yield f"sqlite:///{tmp_path}/shop.db"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    name = f"migrated_{uuid4().hex[:12]}"
    server.create_database(name, template=request.getfixturevalue("migrated_database"))
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A new database of each kind, without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    name = f"empty_{uuid4().hex[:12]}"
    server.create_database(name)
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture(scope="module")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "shop.db"
    anyio.run(migrating.migrate, f"sqlite:///{path}")
    return path


@pytest.fixture(scope="module")
def migrated_database(postgresql_server: PostgresqlServer) -> str:
    name = f"migrated_{uuid4().hex[:12]}"
    postgresql_server.create_database(name)
    anyio.run(migrating.migrate, postgresql_server.url(name))
    return name


def _checks(connection: sa.Connection) -> dict[str, str]:
    inspector = sa.inspect(connection)
    found = [each for table in inspector.get_table_names() for each in inspector.get_check_constraints(table)]
    return {str(each["name"]): each["sqltext"] for each in found}


async def _execute(url: str, statement: str) -> None:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            connection.execute(statement)
        return
    opened = await asyncpg.connect(url)
    try:
        await opened.execute(statement)
    finally:
        await opened.close()
