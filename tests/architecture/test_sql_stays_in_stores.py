"""SQL is written in a domain's store, its tables and its checks, and in persistence; nobody else sees SQLAlchemy."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import imports_of, name_of, shop_modules, tree_of

_DRIVERS = {"sqlalchemy", "aiosqlite", "asyncpg", "sqlite3", "alembic"}
_MAY_KNOW = {"store", "tables", "checks"}


def test_sql_stays_in_stores() -> None:
    found = [f"{path}:{line}" for path in shop_modules() for line in lines_with_sql(path, tree_of(path))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "path", ["resolvers/cart.py", "domains/cart/service.py", "domains/cart/rules/store.py", "web/store.py"]
)
@pytest.mark.parametrize("planted", ["import sqlalchemy", "from sqlalchemy.sql import select", "import asyncpg"])
def test_a_planted_query_is_caught(path: str, planted: str) -> None:
    assert lines_with_sql(Path(path), ast.parse(planted)) == [1]


@pytest.mark.parametrize("path", ["domains/cart/store.py", "domains/cart/store/lines.py", "persistence/reader.py"])
def test_stores_and_persistence_may_know_sql(path: str) -> None:
    assert not lines_with_sql(Path(path), ast.parse("from sqlalchemy import select"))


def lines_with_sql(path: Path, tree: ast.Module) -> list[int]:
    inside_domain = path.with_suffix("").parts[2:3] if path.parts[0] == "domains" else ()
    if path.parts[0] == "persistence" or _MAY_KNOW.intersection(inside_domain):
        return []
    imported = imports_of(tree, name_of(path), path.name == "__init__.py")
    return [line for line, name in imported if name.split(".")[0] in _DRIVERS]
