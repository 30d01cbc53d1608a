"""The first rows of each of several sorted lists, taken in one statement."""

from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement

from persistence.statements import Column


class among_first(ColumnElement[bool]):  # noqa: N801  (reads as the operator it is)
    """Whether a column is among what a subquery with ORDER BY and LIMIT answers for the row beside it.

    The subquery runs once for each row it is correlated to and reads no more than its limit where an index
    has its order; the column is then looked up by its key. It stands for LATERAL, which SQLite has not.
    """

    inherit_cache = False
    _is_implicitly_boolean = True
    type = sa.Boolean()

    def __init__(self, column: Column, first: sa.Select[Any]) -> None:
        self.column = cast("ColumnElement[Any]", column)
        self.first = first.scalar_subquery()


@compiles(among_first, "postgresql")
def _any_of_array(element: among_first, compiler: SQLCompiler, **kw: Any) -> str:
    return f"{compiler.process(element.column, **kw)} = ANY (ARRAY{compiler.process(element.first, **kw)})"


@compiles(among_first, "sqlite")
def _in(element: among_first, compiler: SQLCompiler, **kw: Any) -> str:
    return f"{compiler.process(element.column, **kw)} IN {compiler.process(element.first, **kw)}"
