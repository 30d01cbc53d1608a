"""The work of imports and exports: gone on with by another try where one ends, or takes too long for a job."""

import tempfile
from asyncio import get_running_loop, to_thread
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, BinaryIO, Final

from domains import files, stores
from domains.interchange.rules.faults import MOST_KEPT, Fault, FileUnreadable, Tally
from domains.interchange.rules.outcomes import Batch
from domains.interchange.rules.runs import NOT_ALLOWED, GoodsExport, GoodsImport, RunStatus
from domains.interchange.service.exporting import Exported, export_goods
from domains.interchange.service.importing import ImportGoods, import_goods
from domains.interchange.service.runs import EXPORT_JOB, IMPORT_JOB, owner_of
from domains.interchange.store import runs as store
from persistence import Database, Job, Transaction, WithEnd, schedule

# A job has five minutes; what is not done by then is left to the next.
_WORKS_S: Final = 200.0
_KEPT_FOR: Final = timedelta(days=1)


def jobs(storage: files.Storage) -> Mapping[str, Job]:
    """The jobs of imports and exports by their names."""
    return {
        IMPORT_JOB: WithEnd(partial(run_import, storage), stop_import),
        EXPORT_JOB: WithEnd(partial(run_export, storage), stop_export),
    }


async def run_import(
    storage: files.Storage, database: Database, payload: Mapping[str, Any], now: datetime, works_s: float = _WORKS_S
) -> None:
    """Goes on with an import from where it is."""
    import_id: int = payload["import_id"]
    if not await database.write(lambda tx: store.begin_import(tx, import_id)):
        return
    known = (await store.get_imports(database.read(), [import_id]))[import_id]
    author = await _author_of(database, known, "catalog.product.write", known.client_address)
    if author is None:
        await _end(database, known.id, RunStatus.FAILED, known.tally, [Fault(1, None, NOT_ALLOWED)], now)
        return
    with tempfile.TemporaryFile() as file:
        await _fetch(storage, known.file_key, file)
        await _Run(database, known, author, now, works_s).work(file)


async def stop_import(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
    """Says of an import whose job is given up that it goes on no more, until that is tried again."""
    await store.stop_import(tx, payload["import_id"])


async def stop_export(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
    """The same of an export."""
    await store.stop_export(tx, payload["export_id"])


class _Run:
    """One try of an import."""

    def __init__(
        self, database: Database, known: GoodsImport, author: stores.Author, now: datetime, works_s: float
    ) -> None:
        self._database, self._known, self._author, self._now = database, known, author, now
        self._until = get_running_loop().time() + works_s

    async def work(self, file: BinaryIO) -> None:
        known = self._known
        wanted = ImportGoods(
            store_id=known.store_id,
            manner=known.manner,
            back_category_id=known.back_category_id,
            dry_run=known.dry_run,
        )
        done = (known.done_bytes, known.tally)
        tally, faults = known.tally, known.faults
        try:
            batches = import_goods(self._database, file, wanted, self._now, self._author, self._keep, done)
            async for batch in batches:
                tally = batch.tally
                faults += len(batch.faults)
                self._known = replace(known, done_bytes=batch.end, faults=faults)
                if get_running_loop().time() > self._until:
                    await batches.aclose()
                    await self._database.write(self._leave_to_next)
                    return
        except FileUnreadable as error:
            await _end(self._database, known.id, RunStatus.FAILED, tally, [error.fault], self._now)
            return
        await _end(self._database, known.id, RunStatus.DONE, tally, [], self._now)

    async def _keep(self, tx: Transaction, batch: Batch) -> None:
        kept = max(0, MOST_KEPT - self._known.faults)
        if not await store.advance(tx, self._known, batch.end, batch.tally, batch.faults, kept):
            raise RuntimeError("another try of this import has gone on with it")

    async def _leave_to_next(self, tx: Transaction) -> None:
        await schedule(tx, IMPORT_JOB, {"import_id": self._known.id}, self._now)


async def run_export(storage: files.Storage, database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Writes an export's file, from its beginning."""
    export_id: int = payload["export_id"]
    if not await database.write(lambda tx: store.begin_export(tx, export_id)):
        return
    known = (await store.get_exports(database.read(), [export_id]))[export_id]
    author = await _author_of(database, known, "catalog.product.read", "")
    if author is None:
        await database.write(lambda tx: store.end_export(tx, known.id, RunStatus.FAILED, 0, [], None, None, now))
        return
    with tempfile.TemporaryFile() as file:
        done = Exported()
        async for done in export_goods(database, file, known.store_id, known.manner):
            await database.write(partial(store.go_on_exporting, export_id=known.id, products=done.products))
        await _finish(storage, database, known, owner_of(author), done, file, now)


async def _finish(
    storage: files.Storage,
    database: Database,
    known: GoodsExport,
    owner: str,
    done: Exported,
    file: BinaryIO,
    now: datetime,
) -> None:
    until = now + _KEPT_FOR
    made = files.MakeFile(owner, f"products-{now:%Y-%m-%d}.csv", files.FileFormat.CSV.value, until)
    file.seek(0)
    stored = await files.make_file(database, storage, made, file, now)
    await database.write(
        lambda tx: store.end_export(tx, known.id, RunStatus.DONE, done.products, done.left_out, stored.id, until, now)
    )


async def _author_of(
    database: Database, known: GoodsImport | GoodsExport, permission: str, address: str
) -> stores.Author | None:
    """Who asked for it, with what they may do by now; None where that is not this any more."""
    staff = await stores.find_staff(database.read(), known.staff_id)
    if staff is None or permission not in staff.permissions or staff.store_id not in (None, known.store_id):
        return None
    return stores.Author(staff, address)


async def _fetch(storage: files.Storage, key: str, file: BinaryIO) -> None:
    async for piece in await storage.open(key):
        await to_thread(file.write, piece)
    file.seek(0)


async def _end(
    database: Database, import_id: int, status: RunStatus, tally: Tally, faults: list[Fault], now: datetime
) -> None:
    await database.write(lambda tx: store.end_import(tx, import_id, status, tally, faults, now))
