"""Registered documents: kept under their ids for all processes, all of a kind at once or none."""

from datetime import UTC, datetime, timedelta

import pytest

from persistence import Database
from persistence.documents import RegisteredDocuments, list_documents, register_documents, remove_documents

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, tzinfo=UTC)


async def register(database: Database, now: datetime = NOW, **texts: str) -> set[str]:
    """Documents whose ids are made of their names."""
    named = {f"id-{name}": (name, text) for name, text in texts.items()}
    return await database.write(lambda tx: register_documents(tx, named, now))


async def test_what_is_registered_can_be_read(database: Database) -> None:
    assert await register(database, a="query a", b="query b") == {"id-a", "id-b"}
    known = RegisteredDocuments(database.read())
    assert await known.ids() == {"id-a", "id-b"}
    assert await known.texts(["id-b", "id-gone"]) == {"id-b": "query b"}


async def test_what_is_registered_again_stays_as_it_was(database: Database) -> None:
    await register(database, a="query a")
    assert await register(database, NOW + timedelta(days=1), a="query a", b="query b") == {"id-b"}
    assert [(each.name, each.registered_at) for each in await list_documents(database.read())] == [
        ("a", NOW),
        ("b", NOW + timedelta(days=1)),
    ]


async def test_two_who_register_the_same_at_once_both_succeed(database: Database) -> None:
    async def register_twice(tx: object) -> set[str]:
        # What the other has stored after this one looked.
        return await register_documents(_Blind(tx), {"id-a": ("a", "query a")}, NOW)  # type: ignore[arg-type]

    await register(database, a="query a")
    await database.write(register_twice)
    assert len(await list_documents(database.read())) == 1


async def test_what_is_removed_is_gone(database: Database) -> None:
    await register(database, a="query a", b="query b")
    await database.write(lambda tx: remove_documents(tx, ["id-a"]))
    assert await RegisteredDocuments(database.read()).ids() == {"id-b"}


async def test_nothing_is_removed_where_one_is_not_there(database: Database) -> None:
    await register(database, a="query a")
    with pytest.raises(ValueError, match="id-x"):
        await database.write(lambda tx: remove_documents(tx, ["id-a", "id-x"]))
    assert await RegisteredDocuments(database.read()).ids() == {"id-a"}


class _Blind:
    """A transaction that finds no documents when it looks."""

    def __init__(self, tx: object) -> None:
        self._tx = tx

    async def rows(self, *_: object, **__: object) -> list[object]:
        return []

    def __getattr__(self, name: str) -> object:
        return getattr(self._tx, name)
