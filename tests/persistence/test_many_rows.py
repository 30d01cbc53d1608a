"""Many rows in one statement: written as one parameter, and the first of several lists read at once."""

from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column

from persistence import Base, Database, Id, JsonValue, Statement, Translations
from persistence.bulk import rows_of
from persistence.leading import among_first

pytestmark = pytest.mark.anyio


class _Own(Base):
    """Keeps the table of these tests out of the shop's."""

    __abstract__ = True
    metadata = sa.MetaData()


class SampleRow(_Own):
    """A table of every type that rows travel in."""

    __tablename__ = "bulk_samples"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    data: Mapped[JsonValue]
    flag: Mapped[bool]
    number: Mapped[int | None]
    at: Mapped[datetime]


_TABLE = {
    "sqlite": "CREATE TABLE bulk_samples (id INTEGER PRIMARY KEY, code TEXT UNIQUE, name TEXT, data TEXT, "
    "flag BOOLEAN, number BIGINT, at TEXT)",
    "postgresql": "CREATE TABLE bulk_samples (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code TEXT UNIQUE, "
    "name JSONB, data JSONB, flag BOOLEAN, number BIGINT, at TIMESTAMPTZ)",
}
_COLUMNS = ("code", "name", "data", "flag", "number", "at")
_ADD = Statement(
    insert(SampleRow)
    .from_select(list(_COLUMNS), rows_of(SampleRow, *_COLUMNS))
    .on_conflict_do_nothing()
    .returning(SampleRow.code)
)
_ALL = Statement(sa.select(*(getattr(SampleRow, name) for name in _COLUMNS)).order_by(SampleRow.id))
_AT = datetime(2026, 11, 11, 4, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture(autouse=True)
async def table(database: Database) -> None:
    create = Statement(sa.text(_TABLE[database.dialect]))
    await database.write(lambda tx: tx.rows(create))


def row(code: str, number: int | None = None) -> dict[str, Any]:
    return {
        "code": code,
        "name": {"en": 'It\'s "quoted"', "zh-CN": "椅子"},
        "data": [1, None, {"a": "b"}],
        "flag": number is None,
        "number": number,
        "at": _AT,
    }


async def test_rows_arrive_as_they_were_sent(database: Database) -> None:
    rows = [row("a"), row("b", 2**40)]
    await database.write(lambda tx: tx.rows(_ADD, rows=rows))
    stored = await database.read().rows(_ALL)
    assert [dict(zip(_COLUMNS, each, strict=True)) for each in stored] == rows


async def test_a_row_that_is_there_already_is_left_and_not_answered(database: Database) -> None:
    await database.write(lambda tx: tx.rows(_ADD, rows=[row("a")]))
    added = await database.write(lambda tx: tx.rows(_ADD, rows=[row("a", 1), row("b", 1)]))
    assert [tuple(each) for each in added] == [("b",)]


async def test_no_rows_are_no_trouble(database: Database) -> None:
    assert list(await database.write(lambda tx: tx.rows(_ADD, rows=[]))) == []


async def test_the_first_of_several_lists_are_read_in_one_statement(database: Database) -> None:
    rows = [row(f"{letter}{number}", number) for letter in "abc" for number in range(5)]
    await database.write(lambda tx: tx.rows(_ADD, rows=rows))
    lists = sa.union_all(*(sa.select(sa.literal_column(f"'{each}'").label("letter")) for each in "ac")).subquery(
        "lists"
    )
    inner, hit = sa.orm.aliased(SampleRow), sa.orm.aliased(SampleRow)
    first = (
        sa.select(inner.id)
        .where(inner.code.like(lists.c.letter + "%"))
        .order_by(inner.number.desc())
        .limit(sa.literal_column("2"))
        .correlate(lists)
    )
    query = sa.select(hit.code).select_from(lists).select_from(hit).where(among_first(hit.id, first)).order_by(hit.code)
    found = await database.read().rows(Statement(query))
    assert [each[0] for each in found] == ["a3", "a4", "c3", "c4"]
