"""Fixtures that every test may ask for: a database of each kind, a shop on it, a client of the shop."""

import importlib
import pkgutil
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

import anyio
import pytest

import domains
from persistence import Database, migrating
from tests.postgresql_server import PostgresqlServer, running_server

if TYPE_CHECKING:
    from tests.shop import Client, ShopUnderTest

pytest_plugins = ["tests.no_skips"]

# Where tests start processes and browsers, whose files take minutes with few tests in them: the longest first.
_LONG: Final = ("browser", "faults", "differential", "concurrency", "operations")

for _module in pkgutil.iter_modules(domains.__path__, "domains."):
    importlib.import_module(_module.name)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Puts the files that take longest first where several processes share them, so that all end at about one time."""
    if not hasattr(config, "workerinput"):
        return
    sizes = Counter(item.path for item in items)
    items.sort(key=lambda item: (_rank(item), -sizes[item.path], item.path))


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables and no rows."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    anyio.run(migrating.create_tables, f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: PostgresqlServer) -> str:
    """The name of a PostgreSQL database with all tables and no rows."""
    name = f"template_{uuid4().hex[:12]}"
    postgresql_server.create_database(name)
    anyio.run(migrating.create_tables, postgresql_server.url(name))
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind, made for one test."""
    if request.param == "sqlite":
        path = tmp_path / "shop.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    name = f"test_{uuid4().hex[:12]}"
    server.create_database(name, template=request.getfixturevalue("postgresql_template"))
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open, empty database of each kind."""
    opened = await Database.open(database_url, durable=False)
    yield opened
    await opened.close()


@pytest.fixture
async def shop(database: Database) -> "ShopUnderTest":
    """An open shop without goods, on each kind of database."""
    from tests.shop import open_shop

    return await open_shop(database)


@pytest.fixture
def client(shop: "ShopUnderTest") -> "Client":
    """A guest of the shop."""
    return shop.client()


def _rank(item: pytest.Item) -> int:
    folder = item.path.relative_to(Path(__file__).parent).parts[0]
    return _LONG.index(folder) if folder in _LONG else len(_LONG)
