"""The server that the other tests run on: it makes databases, and it never outlives who asked for it."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest

from tests.postgresql_server import (
    PostgresqlMissing,
    PostgresqlServer,
    find_binaries,
    first_usable,
    running_server,
)

ROOT = Path(__file__).parents[2]
_RUN_UNTIL_KILLED = """
from tests.postgresql_server import running_server
with running_server() as server:
    print(server.root_url, flush=True)
    input()
"""


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresqlServer]:
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("TEST_DATABASE_URL", raising=False)
        with running_server() as started:
            yield started


def test_a_database_copied_from_a_template_has_its_rows(server: PostgresqlServer) -> None:
    server.create_database("model")
    _ask(server.url("model"), "CREATE TABLE goods AS SELECT 7 AS id")
    server.create_database("copy", template="model")
    assert _ask(server.url("copy"), "SELECT id FROM goods") == 7


def test_a_dropped_database_is_gone_though_somebody_is_connected(server: PostgresqlServer) -> None:
    async def drop_while_connected() -> None:
        server.create_database("busy")
        connection = await asyncpg.connect(server.url("busy"))
        server.drop_database("busy")
        with pytest.raises(asyncpg.PostgresError):
            await connection.fetchval("SELECT 1")

    asyncio.run(drop_while_connected())
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        _ask(server.url("busy"), "SELECT 1")


def test_the_server_knows_the_letters_of_chinese_words(server: PostgresqlServer) -> None:
    """Under the plain C locale trigram search would find no Chinese word at all."""
    server.create_database("words")
    _ask(server.url("words"), "CREATE EXTENSION pg_trgm")
    assert _ask(server.url("words"), "SELECT cardinality(show_trgm('手机'))") == 3


def test_a_name_that_needs_quoting_is_refused(server: PostgresqlServer) -> None:
    with pytest.raises(ValueError, match="not a plain database name"):
        server.create_database('x" TEMPLATE "postgres')


def test_nobody_gets_in_without_the_password(server: PostgresqlServer) -> None:
    parts = urlsplit(server.root_url)
    with pytest.raises(asyncpg.InvalidPasswordError):
        _ask(f"postgresql://{parts.username}:guess@{parts.hostname}:{parts.port}/postgres", "SELECT 1")


def test_a_given_server_is_used_and_left_as_it_was(server: PostgresqlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    databases = "SELECT string_agg(datname, ',' ORDER BY datname) FROM pg_database"
    before = _ask(server.root_url, databases)
    monkeypatch.setenv("TEST_DATABASE_URL", server.root_url.replace("postgresql:", "postgresql+asyncpg:"))
    with running_server() as given:
        given.create_database("guest")
        assert _ask(given.url("guest"), "SELECT inet_server_port()") == urlsplit(server.root_url).port
    assert _ask(server.root_url, databases) == before


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_the_server_ends_with_the_process_that_asked_for_it(end: signal.Signals) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "TEST_DATABASE_URL"}
    process = subprocess.Popen(
        [sys.executable, "-c", _RUN_UNTIL_KILLED],
        cwd=ROOT,
        env=environment,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        address = urlsplit(process.stdout.readline().strip())
        port = address.port or 0
        socket.create_connection(("127.0.0.1", port)).close()
        process.send_signal(end)
        process.communicate(timeout=30)  # both pipes end only when the server's keeper has ended, too
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


def test_binaries_that_are_too_old_are_passed_over(tmp_path: Path) -> None:
    too_old = _folder_of_version(tmp_path / "old", "9.6.24")
    assert first_usable([too_old, find_binaries()]) == find_binaries()


def test_a_machine_without_postgresql_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(PostgresqlMissing, match="set TEST_DATABASE_URL"):
        first_usable([_folder_of_version(tmp_path / "old", "9.6.24"), tmp_path / "absent"])


def _ask(url: str, query: str) -> object:
    async def answer() -> object:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(query)
        finally:
            await connection.close()

    return asyncio.run(answer())


def _folder_of_version(folder: Path, version: str) -> Path:
    folder.mkdir()
    for name in ("initdb", "pg_ctl", "postgres"):
        (folder / name).write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {version}'\n")
        (folder / name).chmod(0o755)
    return folder
