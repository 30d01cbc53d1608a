"""Pairs of whole numbers as a table inside a statement, so that one statement writes or changes many rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson
import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement, FromClause
from sqlalchemy.sql.functions import FunctionElement


@dataclass(frozen=True, slots=True)
class NumberPairs:
    """A table of two columns, filled from a `{key: value}` parameter; its rows come in no promised order."""

    table: FromClause
    key: ColumnElement[int]
    value: ColumnElement[int]


def number_pairs(name: str) -> NumberPairs:
    """The pairs in the statement parameter `name`, a mapping of whole numbers to whole numbers."""
    table = _each_pair(sa.bindparam(name, type_=_MappingOfNumbers())).table_valued("key", "value").alias(name)
    return NumberPairs(table, sa.cast(table.c.key, sa.BigInteger), sa.cast(table.c.value, sa.BigInteger))


class _each_pair(FunctionElement[Any]):  # noqa: N801  (reads as the function it is)
    inherit_cache = True


@compiles(_each_pair, "postgresql")
def _jsonb_each(element: _each_pair, compiler: SQLCompiler, **kw: Any) -> str:
    return f"jsonb_each_text(CAST({compiler.process(element.clauses, **kw)} AS JSONB))"


@compiles(_each_pair, "sqlite")
def _json_each(element: _each_pair, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **kw)})"


_OPTIONS: Final = orjson.OPT_NON_STR_KEYS


class _MappingOfNumbers(sa.types.TypeDecorator[Mapping[int, int]]):
    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[int, int] | None, dialect: sa.Dialect) -> str:
        return orjson.dumps(value, option=_OPTIONS).decode()
