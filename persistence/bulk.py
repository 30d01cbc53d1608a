"""Many rows as one parameter, so that one statement adds, changes or reads for them all."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson
import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from persistence.columns import Base, Json, UtcDateTime

Rows = Sequence[Mapping[str, Any]]

# What JSON has as text must be cast for PostgreSQL; texts and enums need nothing.
_CAST_TO: dict[type, Any] = {
    sa.BigInteger: sa.BigInteger,
    sa.Boolean: sa.Boolean,
    UtcDateTime: UtcDateTime,
    Json: Json,
}


def rows_of(table: type[Base], *columns: str, name: str = "rows") -> sa.Select[Any]:
    """The rows in the statement parameter `name`, mappings from column to value, as a select of these columns."""
    stored = table.__table__.c
    given = sa.bindparam(name, type_=_RowsOf({column: stored[column].type for column in columns}))
    each = _each_row(given).table_valued("value").alias(name)
    # WHERE TRUE keeps SQLite from reading an ON CONFLICT behind it as part of a join.
    return sa.select(*[_typed(each.c.value, stored[column]).label(column) for column in columns]).where(sa.true())


def numbers(name: str, *columns: str) -> sa.Subquery:
    """The rows in the statement parameter `name`, each of so many whole numbers, as a table; in no promised order."""
    each = _each_row(sa.bindparam(name, type_=_Numbers())).table_valued("value").alias("given")
    return sa.select(*[_number(each.c.value, at).label(column) for at, column in enumerate(columns)]).subquery(name)


def _typed(row: Any, column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    key: sa.ColumnElement[Any] = sa.literal_column(f"'{column.key}'")
    value: sa.ColumnElement[Any] = row.op("->>", return_type=sa.Text())(key)
    for kind, plain in _CAST_TO.items():
        if isinstance(column.type, kind):
            return sa.cast(value, plain)
    return value


class _each_row(FunctionElement[Any]):  # noqa: N801  (reads as the function it is)
    inherit_cache = True


@compiles(_each_row, "postgresql")
def _jsonb_elements(element: _each_row, compiler: SQLCompiler, **kw: Any) -> str:
    return f"jsonb_array_elements(CAST({compiler.process(element.clauses, **kw)} AS JSONB))"


@compiles(_each_row, "sqlite")
def _json_each(element: _each_row, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **kw)})"


class _number(FunctionElement[int]):  # noqa: N801  (reads as the function it is)
    """The number at a place of a row, which is a JSON array."""

    inherit_cache = False
    type = sa.BigInteger()

    def __init__(self, row: sa.ColumnElement[Any], at: int) -> None:
        super().__init__(row)
        self.at = at


@compiles(_number, "postgresql")
def _item(element: _number, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **kw)} ->> {element.at} AS BIGINT)"


@compiles(_number, "sqlite")
def _path(element: _number, compiler: SQLCompiler, **kw: Any) -> str:
    # A whole path, which SQLite would make anew of a number for every row.
    return f"({compiler.process(element.clauses, **kw)} ->> '$[{element.at}]')"


class _Numbers(sa.types.TypeDecorator[Iterable[Sequence[int]]]):
    """Rows of whole numbers as a JSON text."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[Sequence[int]] | None, dialect: sa.Dialect) -> str:
        return orjson.dumps(list(value or ())).decode()


class _RowsOf(sa.types.TypeDecorator[Rows]):
    """Rows as a JSON text, each value written as its column's type is."""

    impl = sa.Text
    cache_ok = False

    def __init__(self, types: Mapping[str, Any]) -> None:
        super().__init__()
        self._types = types

    def process_bind_param(self, value: Rows | None, dialect: sa.Dialect) -> str:
        writers = {name: kind.dialect_impl(dialect).bind_processor(dialect) for name, kind in self._types.items()}
        rows = [
            {name: write(row[name]) if write else row[name] for name, write in writers.items()} for row in value or ()
        ]
        return orjson.dumps(rows).decode()
