"""Runs of imports: of two tries at once one goes on, and what has ended stays so."""

from dataclasses import replace
from typing import Final

import pytest

from domains import stores
from domains.interchange import Fault, FileFormat, Manner, RunStatus, StartExport, Tally, get_exports, start_export
from domains.interchange.rules.runs import GoodsImport
from domains.interchange.store import runs
from persistence import Database
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import NOW, rows_of

pytestmark = pytest.mark.anyio

FAULTS: Final = [Fault(line, "Title", {"en": "wrong", "zh-CN": "错误"}) for line in (2, 3, 4)]


async def begun(database: Database) -> GoodsImport:
    """An import of which nothing is done."""
    columns = {"store_id": 1, "staff_id": 1, "staff_name": "Grace", "client_address": "", "format": FileFormat.SHOPIFY}
    manner = {"language": "en", "currency": "CNY", "shop_url": "", "back_category_id": None, "dry_run": False}
    file = {"file_key": "k", "file_name": "n", "total_bytes": 100, "done_bytes": 0, "faults": 0, "created_at": NOW}
    stands = {"status": RunStatus.WAITING, "tally": Tally().dumped()}
    import_id = await database.write(lambda tx: runs.add_import(tx, **columns, **manner, **file, **stands))
    return (await runs.get_imports(database.read(), [import_id]))[import_id]


async def test_of_two_tries_that_go_on_from_the_same_place_one_does(database: Database) -> None:
    known = await begun(database)
    assert await database.write(lambda tx: runs.advance(tx, known, 50, Tally(3), FAULTS, 2))
    assert not await database.write(lambda tx: runs.advance(tx, known, 60, Tally(9), FAULTS, 2))
    now = (await runs.get_imports(database.read(), [known.id]))[known.id]
    assert (now.done_bytes, now.rows, now.faults, now.status) == (50, 3, 3, RunStatus.RUNNING)
    assert await rows_of(database, "SELECT line FROM goods_import_faults ORDER BY id") == [(2,), (3,)]


async def test_an_import_that_has_ended_stays_as_it_ended(database: Database) -> None:
    known = await begun(database)
    await database.write(lambda tx: runs.end_import(tx, known.id, RunStatus.DONE, Tally(3), [], NOW))
    await database.write(lambda tx: runs.end_import(tx, known.id, RunStatus.FAILED, Tally(4), FAULTS, NOW))
    assert not await database.write(lambda tx: runs.advance(tx, known, 50, Tally(5), FAULTS, 2))
    now = (await runs.get_imports(database.read(), [known.id]))[known.id]
    assert (now.status, now.rows, now.faults, now.finished_at) == (RunStatus.DONE, 3, 0, NOW)


async def test_an_export_is_seen_by_who_asked_for_it_while_the_store_is_theirs(database: Database) -> None:
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    other_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    asking = await author(database)
    command = StartExport(store_id=store_id)
    export_id = await database.write(lambda tx: start_export(tx, command, Manner(), NOW, asking))

    async def seen_by(store_id: int | None) -> list[int]:
        return list(await get_exports(database.read(), [export_id], replace(asking.staff, store_id=store_id)))

    assert [await seen_by(each) for each in (None, store_id, other_id)] == [[export_id], [export_id], []]
