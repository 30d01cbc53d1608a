"""What many tests begin with: made once in each process of pytest, and put as rows into the databases of the others."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import sqlalchemy as sa
from sqlalchemy import func, insert, select

from persistence import Base, Database, Row, Statement, Transaction
from persistence.bulk import rows_of

T = TypeVar("T")

# Writing counts how often each table was written.
_TABLES: Final = [
    next(mapper.class_ for mapper in Base.registry.mappers if mapper.local_table is table)
    for table in Base.metadata.sorted_tables
    if table.name != "table_versions"
]


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What was made, as an object and as rows; `behind` moves the sequences of PostgreSQL behind their ids."""

    made: Any
    rows: Sequence[tuple[Statement, Sequence[Mapping[str, Any]]]]
    filled: Statement
    behind: Statement | None

    async def put(self, tx: Transaction) -> None:
        for statement, rows in self.rows:
            await tx.run(statement, rows=rows)
        if self.behind is not None:
            await tx.rows(self.behind)


_known: dict[tuple[object, str], _Beginning] = {}


async def begin_with(database: Database, make: Callable[[Database], Awaitable[T]]) -> T:
    """What `make` makes in a database that has nothing of it: by running it, or as it was made before.

    Whatever a database has in the tables concerned, it is made by running it there.
    """
    key = make, database.dialect
    known = _known.get(key)
    if known is None:
        before = await _counts(database)
        made = await make(database)
        after = await _counts(database)
        if all(after[name] == count for name, count in before.items() if count):
            filled = [table for table in _TABLES if after[table.__tablename__] and not before[table.__tablename__]]
            _known[key] = await _beginning(database, made, filled)
        return made
    if (await database.read().rows(known.filled))[0][0]:
        return await make(database)
    await database.write(known.put)
    made_before: T = deepcopy(known.made)
    return made_before


async def _counts(database: Database) -> dict[str, int]:
    counts = [select(func.count()).select_from(table).scalar_subquery() for table in _TABLES]
    [row] = await database.read().rows(Statement(select(*counts)))
    return {table.__tablename__: count for table, count in zip(_TABLES, row, strict=True)}


async def _beginning(database: Database, made: Any, filled: Sequence[type[Base]]) -> _Beginning:
    rows = []
    for table in filled:
        columns = table.__table__.columns.keys()
        found: Sequence[Row] = await database.read().rows(Statement(select(table.__table__)))
        adding = Statement(insert(table).from_select(columns, rows_of(table, *columns)))
        rows.append((adding, [dict(zip(columns, row, strict=True)) for row in found]))
    exists = sa.or_(*(sa.exists(select(sa.literal(1)).select_from(table)) for table in filled))
    return _Beginning(made, rows, Statement(select(exists)), await _behind(database, filled))


async def _behind(database: Database, filled: Sequence[type[Base]]) -> Statement | None:
    if database.dialect != "postgresql":
        return None
    moves = []
    for table in filled:
        key = sa.inspect(table).primary_key[0]
        if key.name == "id":
            [[last]] = await database.read().rows(Statement(select(func.max(key))))
            name = func.pg_get_serial_sequence(sa.literal_column(f"'{table.__tablename__}'"), sa.literal_column("'id'"))
            moves.append(func.setval(name, sa.literal_column(str(last))))
    return Statement(select(*moves)) if moves else None
