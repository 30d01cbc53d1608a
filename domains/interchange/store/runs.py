"""Imports and exports as they are kept."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, func, select, update

from domains.interchange.rules.faults import Fault, Tally
from domains.interchange.rules.runs import (
    TO_BE_DONE,
    UNDER_WAY,
    GoodsExport,
    GoodsImport,
    ImportFault,
    LeftOut,
    RunStatus,
)
from domains.interchange.tables import GoodsExportRow, GoodsImportFaultRow, GoodsImportRow
from domains.kernel import Window, bounds_of
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of, translated
from persistence.windows import is_or_any, newest_first, or_any

_IMPORT: Final = (
    *("store_id", "staff_id", "staff_name", "client_address", "format", "language", "currency", "shop_url"),
    *("back_category_id", "dry_run", "file_key", "file_name", "total_bytes", "done_bytes", "status", "tally"),
    *("faults", "created_at"),
)
_IMPORT_COLUMNS: Final = [getattr(GoodsImportRow, name) for name in ("id", *_IMPORT, "finished_at")]
_EXPORT: Final = (
    *("store_id", "staff_id", "format", "language", "currency", "shop_url", "total", "done", "left_out"),
    *("status", "created_at"),
)
_EXPORT_COLUMNS: Final = [
    getattr(GoodsExportRow, name) for name in ("id", *_EXPORT, "file_id", "expires_at", "finished_at")
]
_TALLY: Final = _IMPORT.index("tally") + 1
_LEFT_OUT: Final = _EXPORT.index("left_out") + 1
_ADD_IMPORT = Statement(insert_into(GoodsImportRow, *_IMPORT, returning=[GoodsImportRow.id]))
_ADD_EXPORT = Statement(insert_into(GoodsExportRow, *_EXPORT, returning=[GoodsExportRow.id]))
_IMPORTS = Statement(select(*_IMPORT_COLUMNS).where(one_of(GoodsImportRow.id, "ids")))
_EXPORTS = Statement(select(*_EXPORT_COLUMNS).where(one_of(GoodsExportRow.id, "ids")))
_LISTED = newest_first(select(*_IMPORT_COLUMNS).where(is_or_any(GoodsImportRow.store_id, "store")), GoodsImportRow.id)
_LISTED_EXPORTS = newest_first(
    select(*_EXPORT_COLUMNS).where(
        GoodsExportRow.staff_id == bindparam("staff"), is_or_any(GoodsExportRow.store_id, "store")
    ),
    GoodsExportRow.id,
)


def _moving(table: type[GoodsImportRow | GoodsExportRow], among: Sequence[RunStatus], **values: Any) -> Statement:
    """Gives a run that stands at one of these statuses other values."""
    return Statement(update(table).where(table.id == bindparam("run"), table.status.in_(among)).values(**values))


_BEGIN_IMPORT = _moving(GoodsImportRow, TO_BE_DONE, status=RunStatus.RUNNING)
_STOP_IMPORT = _moving(GoodsImportRow, UNDER_WAY, status=RunStatus.STOPPED)
# It is written from its beginning, whatever an earlier try had of it.
_BEGIN_EXPORT = _moving(GoodsExportRow, TO_BE_DONE, status=RunStatus.RUNNING, done=0)
_STOP_EXPORT = _moving(GoodsExportRow, UNDER_WAY, status=RunStatus.STOPPED)
# Whoever moves it on from where it was is the one whose products count: another try of the job may be under way.
_ADVANCE = Statement(
    update(GoodsImportRow)
    .where(
        GoodsImportRow.id == bindparam("run"),
        GoodsImportRow.done_bytes == bindparam("before"),
        GoodsImportRow.status.in_(UNDER_WAY),
    )
    .values(
        done_bytes=bindparam("done"),
        tally=bindparam("said"),
        faults=GoodsImportRow.faults + bindparam("more"),
        status=RunStatus.RUNNING,
    )
)
_END_IMPORT = Statement(
    update(GoodsImportRow)
    .where(GoodsImportRow.id == bindparam("run"), GoodsImportRow.status.in_(UNDER_WAY))
    .values(
        status=bindparam("ended", type_=GoodsImportRow.status.type),
        finished_at=bindparam("now"),
        tally=bindparam("said"),
        faults=GoodsImportRow.faults + bindparam("more"),
    )
)
_ADD_FAULTS = Statement(insert_into(GoodsImportFaultRow, "import_id", "line", "column", "words", "refused"))
_PLACE = func.row_number().over(partition_by=GoodsImportFaultRow.import_id, order_by=GoodsImportFaultRow.id)
_BEHIND = (
    select(
        GoodsImportFaultRow.id,
        GoodsImportFaultRow.import_id,
        GoodsImportFaultRow.line,
        GoodsImportFaultRow.column,
        translated(GoodsImportFaultRow.words).label("message"),
        GoodsImportFaultRow.refused,
        _PLACE.label("place"),
    )
    .where(one_of(GoodsImportFaultRow.import_id, "runs"), GoodsImportFaultRow.id > bindparam("after"))
    .subquery()
)
_FAULTS = Statement(
    select(*[column for column in _BEHIND.c if column.key != "place"])
    .where(_BEHIND.c.place <= bindparam("most"))
    .order_by(_BEHIND.c.id)
)
_LAST = select(func.max(GoodsImportFaultRow.id)).where(one_of(GoodsImportFaultRow.import_id, "runs"))
_LAST_FAULTS = Statement(
    select(GoodsImportFaultRow.import_id, translated(GoodsImportFaultRow.words)).where(
        GoodsImportFaultRow.id.in_(_LAST.group_by(GoodsImportFaultRow.import_id))
    )
)
_GO_ON = Statement(
    update(GoodsExportRow)
    .where(GoodsExportRow.id == bindparam("run"), GoodsExportRow.status.in_(UNDER_WAY))
    .values(done=bindparam("products"), status=RunStatus.RUNNING)
)
_END_EXPORT = Statement(
    update(GoodsExportRow)
    .where(GoodsExportRow.id == bindparam("run"), GoodsExportRow.status.in_(UNDER_WAY))
    .values(
        status=bindparam("ended", type_=GoodsExportRow.status.type),
        finished_at=bindparam("now"),
        done=bindparam("products"),
        left_out=bindparam("without"),
        file_id=bindparam("file"),
        expires_at=bindparam("until"),
    )
)


async def add_import(tx: Transaction, **columns: Any) -> int:
    """Stores an import that is to begin. Returns its id."""
    rows = await tx.rows(_ADD_IMPORT, **columns)
    return int(rows[0][0])


async def add_export(tx: Transaction, **columns: Any) -> int:
    rows = await tx.rows(_ADD_EXPORT, **columns)
    return int(rows[0][0])


async def get_imports(reader: Reader, ids: Collection[int]) -> dict[int, GoodsImport]:
    """These imports."""
    return {row[0]: _import(row) for row in await reader.rows(_IMPORTS, ids=ids)}


async def get_exports(reader: Reader, ids: Collection[int]) -> dict[int, GoodsExport]:
    """These exports."""
    return {row[0]: _export(row) for row in await reader.rows(_EXPORTS, ids=ids)}


async def list_imports(reader: Reader, store_id: int | None, asked: Window, place: int | None) -> list[GoodsImport]:
    """A window of a store's, or all, one more than its size where there are more; newest first, backwards oldest."""
    rows = await reader.rows(_LISTED[asked.backwards], store=or_any(store_id), **bounds_of(asked, place))
    return [_import(row) for row in rows]


async def list_exports(
    reader: Reader, staff_id: int, store_id: int | None, asked: Window, place: int | None
) -> list[GoodsExport]:
    """The same of exports that somebody asked for."""
    rows = await reader.rows(
        _LISTED_EXPORTS[asked.backwards], staff=staff_id, store=or_any(store_id), **bounds_of(asked, place)
    )
    return [_export(row) for row in rows]


async def begin_import(tx: Transaction, import_id: int) -> bool:
    """Notes that an import runs; false where there is nothing left to do of it."""
    return await tx.run(_BEGIN_IMPORT, run=import_id) == 1


async def begin_export(tx: Transaction, export_id: int) -> bool:
    """The same of an export, of which nothing is done yet."""
    return await tx.run(_BEGIN_EXPORT, run=export_id) == 1


async def stop_import(tx: Transaction, import_id: int) -> None:
    """Notes that nobody goes on with an import for now."""
    await tx.run(_STOP_IMPORT, run=import_id)


async def stop_export(tx: Transaction, export_id: int) -> None:
    """The same of an export."""
    await tx.run(_STOP_EXPORT, run=export_id)


async def get_last_faults(reader: Reader, import_ids: Collection[int], language: str) -> dict[int, str]:
    """The fault that was found last in each file, in words."""
    rows = await reader.rows(_LAST_FAULTS, runs=import_ids, language=language)
    return {row[0]: row[1] for row in rows}


async def list_faults(
    reader: Reader, import_ids: Collection[int], after: int | None, most: int, language: str
) -> dict[int, list[ImportFault]]:
    """So many faults of each import, behind one of them where that is given."""
    found: defaultdict[int, list[ImportFault]] = defaultdict(list)
    rows = await reader.rows(_FAULTS, runs=import_ids, after=after or 0, most=most, language=language)
    for row in rows:
        found[row[1]].append(ImportFault(*row))
    return found


async def advance(
    tx: Transaction, known: GoodsImport, done_bytes: int, tally: Tally, faults: Sequence[Fault], kept: int
) -> bool:
    """Notes how far an import has come, with what was wrong; false where somebody else has gone on with it.

    Of the faults `kept` are written down, all are counted.
    """
    moved = await tx.run(
        _ADVANCE,
        run=known.id,
        before=known.done_bytes,
        done=done_bytes,
        said=tally.dumped(),
        more=len(faults),
    )
    if moved:
        await _add_faults(tx, known.id, faults[:kept])
    return bool(moved)


async def end_import(
    tx: Transaction, import_id: int, status: RunStatus, tally: Tally, faults: Sequence[Fault], now: datetime
) -> None:
    """Notes that an import has ended, and how."""
    changed = await tx.run(_END_IMPORT, run=import_id, ended=status, now=now, said=tally.dumped(), more=len(faults))
    if changed:
        await _add_faults(tx, import_id, faults)


async def go_on_exporting(tx: Transaction, export_id: int, products: int) -> None:
    """Notes how far an export has come."""
    await tx.run(_GO_ON, run=export_id, products=products)


async def end_export(
    tx: Transaction,
    export_id: int,
    status: RunStatus,
    products: int,
    left_out: Sequence[tuple[str, str]],
    file_id: int | None,
    until: datetime | None,
    now: datetime,
) -> None:
    """Notes that an export has ended, and how."""
    await tx.run(
        _END_EXPORT,
        run=export_id,
        ended=status,
        now=now,
        products=products,
        without=[list(each) for each in left_out],
        file=file_id,
        until=until,
    )


async def _add_faults(tx: Transaction, import_id: int, faults: Sequence[Fault]) -> None:
    rows = [
        {"import_id": import_id, "line": each.line, "column": each.column, "words": each.words, "refused": each.refused}
        for each in faults
    ]
    if rows:
        await tx.run_many(_ADD_FAULTS, rows)


def _import(row: Row) -> GoodsImport:
    values = [*row]
    values[_TALLY] = Tally.loaded(row[_TALLY])
    return GoodsImport(*values)


def _export(row: Row) -> GoodsExport:
    values = [*row]
    values[_LEFT_OUT] = tuple(LeftOut(*each) for each in row[_LEFT_OUT])
    return GoodsExport(*values)
