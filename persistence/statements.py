"""SQLAlchemy Core statements, compiled once per dialect to constant text."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import asyncpg
from sqlalchemy.dialects.postgresql import insert as _insert_or_else
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement, Executable

from persistence.columns import Base

Row = tuple[Any, ...]
Column = ColumnElement[Any] | InstrumentedAttribute[Any]

# Both drivers write the same texts whatever connection they run on, so one dialect object each is enough.
DIALECTS: Final[Mapping[str, sa.Dialect]] = {
    "postgresql": asyncpg.dialect(),  # type: ignore[no-untyped-call]
    "sqlite": sqlite.dialect(paramstyle="qmark"),
}

_NAME: Final = re.compile(r"\w+")
_WRITTEN: Final = re.compile(r"(?:INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)")


class Statement:
    """A Core statement whose text is made once for each dialect; keep it as a constant of its module."""

    __slots__ = ("_compiled", "clause", "late")

    def __init__(self, clause: Executable, *, late: bool = False) -> None:
        """What a `late` statement writes may be shown as it was before for as long as its table allows."""
        self.clause = clause
        self.late = late
        self._compiled: dict[str, Compiled] = {}

    def compiled(self, dialect: str) -> "Compiled":
        """The text and the codecs for `sqlite` or `postgresql`."""
        compiled = self._compiled.get(dialect)
        if compiled is None:
            compiled = self._compiled[dialect] = Compiled(self.clause, DIALECTS[dialect], self.late)
        return compiled


class Compiled:
    """A statement's text on one dialect, with what turns parameters and rows into the driver's and back."""

    __slots__ = ("_defaults", "_slots", "is_write", "read", "tables", "text", "written")

    def __init__(self, clause: Executable, dialect: sa.Dialect, late: bool = False) -> None:
        compiled = clause.compile(dialect=dialect)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)
        # A list within the statement, as in `status.in_([…])`, becomes a parameter for each of its items.
        spelled = compiled._process_parameters_for_postcompile(compiled.construct_params(_check=False))
        self.text: str = spelled.statement
        writers: dict[str, Any] = {**compiled._bind_processors, **spelled.processors}
        self._slots = [(name, writers.get(name)) for name in spelled.positiontup or ()]
        required = {name for bind, name in compiled.bind_names.items() if bind.required}
        self._defaults = {name: value for name, value in spelled.additional_parameters.items() if name not in required}
        self.read = _row_reader(compiled, dialect)
        known = Base.metadata.tables.keys()
        # Read off the text, which hides nothing. A column that is called as a table makes one too many; that is safe.
        self.tables = frozenset(_NAME.findall(self.text)) & known
        written = frozenset(_WRITTEN.findall(self.text)) & known
        self.is_write = bool(written)
        self.written: frozenset[str] = frozenset() if late else written

    def arguments(self, parameters: Mapping[str, Any]) -> list[Any]:
        """The driver's positional arguments. Raises KeyError for a parameter that is not given."""
        given = {**self._defaults, **parameters} if self._defaults else parameters
        return [given[name] if write is None else write(given[name]) for name, write in self._slots]


def _row_reader(compiled: SQLCompiler, dialect: sa.Dialect) -> Callable[[Sequence[Any]], Row] | None:
    readers = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in compiled._result_columns]
    if not any(readers):
        return None
    # One expression for the whole row: what needs no reading is passed on without a call.
    names = [f"v{number}" for number in range(len(readers))]
    values = [
        name if reader is None else f"r{number}({name})"
        for number, (name, reader) in enumerate(zip(names, readers, strict=True))
    ]
    known: dict[str, Any] = {f"r{number}": reader for number, reader in enumerate(readers)}
    source = f"def read(row):\n ({', '.join(names)},) = row\n return ({', '.join(values)},)"
    exec(source, known)  # noqa: S102  (made of nothing but numbered names)
    read: Callable[[Sequence[Any]], Row] = known["read"]
    return read


class one_of(ColumnElement[bool]):  # noqa: N801  (reads as the operator it is)
    """`column = ANY(:name)`: whether the column's value is among those of a list parameter."""

    inherit_cache = False
    _is_implicitly_boolean = True
    type = sa.Boolean()

    def __init__(self, column: Column, name: str) -> None:
        self.column = _element(column)
        self.name = name


def _element(column: Column) -> Any:
    return column.__clause_element__() if isinstance(column, InstrumentedAttribute) else column


@compiles(one_of, "postgresql")
def _any(element: one_of, compiler: SQLCompiler, **kw: Any) -> str:
    values = sa.bindparam(element.name, type_=_ArrayOf(element.column.type))
    return f"{compiler.process(element.column, **kw)} = ANY ({compiler.process(values, **kw)})"


@compiles(one_of, "sqlite")
def _in_json(element: one_of, compiler: SQLCompiler, **kw: Any) -> str:
    values = sa.bindparam(element.name, type_=_JsonListOf(element.column.type))
    column = compiler.process(element.column, **kw)
    return f"{column} IN (SELECT value FROM json_each({compiler.process(values, **kw)}))"  # noqa: S608  (SQL made of SQL)


class _ListOf(sa.types.TypeDecorator[Collection[Any]]):
    """A list of values of another type, each written as that type is."""

    cache_ok = False

    def __init__(self, item: sa.types.TypeEngine[Any]) -> None:
        super().__init__()
        self.item = item

    def bind_processor(self, dialect: sa.Dialect) -> Callable[[Any], Any]:
        """What writes a list, made once for a statement."""
        write = self.item.dialect_impl(dialect).bind_processor(dialect)
        return list if write is None else lambda values: [write(value) for value in values]


class _ArrayOf(_ListOf):
    impl = postgresql.ARRAY(sa.Text)

    def load_dialect_impl(self, dialect: sa.Dialect) -> Any:
        return _BareArray(self.item)


class _BareArray(postgresql.ARRAY[Any]):
    """An array whose items are written already."""

    def bind_processor(self, dialect: sa.Dialect) -> None:
        return None


class _JsonListOf(_ListOf):
    impl = sa.Text

    def bind_processor(self, dialect: sa.Dialect) -> Callable[[Any], str]:
        written = super().bind_processor(dialect)
        return lambda values: orjson.dumps(written(values)).decode()


class translated(ColumnElement[str]):  # noqa: N801  (reads as the function it is)
    """A `Translations` column in the reader's language (parameter `language`), else in the next that it has."""

    inherit_cache = False
    type = sa.Text()

    def __init__(self, column: Column) -> None:
        self.column = _element(column)


@compiles(translated)
def _translated(element: translated, compiler: SQLCompiler, **kw: Any) -> str:
    column = compiler.process(element.column, **kw)
    asked = compiler.process(sa.bindparam("language", type_=sa.Text()), **kw)
    return f"coalesce({column} ->> {asked}, {column} ->> 'en', {column} ->> 'zh-CN')"


def sum_of(amount: Any) -> ColumnElement[int]:
    """The sum of whole numbers as one of them, 0 of nothing: PostgreSQL makes numerics, and of nothing NULL."""
    return sa.cast(sa.func.coalesce(sa.func.sum(amount), 0), sa.BigInteger)


def sum_where(amount: Any, *where: Any) -> ColumnElement[int]:
    """The sum of whole numbers in the rows for which all of this holds, as a value in a statement."""
    return sa.select(sum_of(amount)).where(*where).scalar_subquery()


def insert_into(
    table: type[Base], *columns: str, returning: Sequence[Column] = (), unless_exists: Sequence[str] | None = None
) -> Executable:
    """An INSERT whose parameters are named as its columns.

    With `unless_exists` (the columns of a unique key, or none of them for any key) a row that is there
    already is left as it is and nothing is returned.
    """
    clause = _insert_or_else(table).values({name: sa.bindparam(name) for name in columns})
    if unless_exists is not None:
        clause = clause.on_conflict_do_nothing(index_elements=list(unless_exists) or None)
    return clause.returning(*returning) if returning else clause.inline()


def upsert(
    table: type[Base],
    *columns: str,
    key: Sequence[str],
    add: Sequence[str] = (),
    keep: Sequence[str] = (),
    returning: Sequence[Column] = (),
) -> Executable:
    """An INSERT that, where the key exists, replaces the other columns; those in `add` are summed, in `keep` kept."""
    clause = _insert_or_else(table).values({name: sa.bindparam(name) for name in columns})
    stored = table.__table__.c
    changes = {
        name: stored[name] + clause.excluded[name] if name in add else clause.excluded[name]
        for name in columns
        if name not in key and name not in keep
    }
    clause = clause.on_conflict_do_update(index_elements=list(key), set_=changes)
    return clause.returning(*returning) if returning else clause.inline()
