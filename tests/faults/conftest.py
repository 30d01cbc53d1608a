"""What fault tests run on, how often they try, and what they leave as evidence."""

import os
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import pytest

from persistence import Database
from tests.postgresql_server import PostgresqlServer, RestartableServer, restartable_server

IS_SOAK = os.environ.get("STOA_SOAK") == "1"


def on(kind: str, in_soak: str | None = None) -> pytest.MarkDecorator:
    """Runs a test of a market on one kind of database, and on the other too where much is tried."""
    kinds = [kind, in_soak] if IS_SOAK and in_soak else [kind]
    return pytest.mark.parametrize("market_url", kinds, indirect=True)


class Scale(Protocol):
    def __call__(self, check: int, soak: int) -> int: ...


@pytest.fixture
def scale() -> Scale:
    """How often, or how much: a little for `make check`, the full count for `make soak`."""
    return lambda check, soak: soak if IS_SOAK else check


@pytest.fixture
def evidence(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Keeps counts of what was tried and seen; the soak writes them down."""

    def keep(**found: object) -> None:
        print(found)  # noqa: T201  (shown where the test fails)
        for name, value in found.items():
            record_property(name, value)

    return keep


@pytest.fixture
def seed(evidence: Callable[..., None]) -> int:
    """What all chance of a test comes from: STOA_SEED, else a new one. It is printed where the test fails."""
    given = os.environ.get("STOA_SEED")
    chosen = int(given) if given else secrets.randbelow(10**9)
    evidence(seed=chosen)
    return chosen


@pytest.fixture(params=["sqlite", "postgresql"])
def market_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with nothing in it, for a market to open in."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'market.db'}"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    name = f"market_{uuid4().hex[:12]}"
    server.create_database(name)
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture(scope="session")
def own_postgresql() -> Iterator[RestartableServer]:
    """A PostgreSQL server that tests stop and start."""
    with restartable_server() as server:
        yield server


@pytest.fixture
async def onlooker(market_url: str) -> AsyncIterator[Database]:
    """The market's database as somebody beside the servers sees it."""
    opened = await Database.open(market_url, connections=2)
    yield opened
    await opened.close()
