"""Use cases of imports and exports as staff run them: asked for, looked at, worked off by jobs."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from domains import catalog, files, identity, stores
from domains.interchange.rules.faults import Tally
from domains.interchange.rules.runs import (
    NOT_ALLOWED,
    GoodsExport,
    GoodsExports,
    GoodsImport,
    GoodsImports,
    ImportFaults,
    RunStatus,
    StartExport,
    StartImport,
    message_of,
)
from domains.interchange.rules.sheets import Manner
from domains.interchange.store import runs as store
from domains.kernel import BadRequest, NotFound, Problem, Refused, Window, edges_of, id_at
from persistence import Reader, Transaction, schedule

IMPORT_JOB: Final = "interchange.import"
EXPORT_JOB: Final = "interchange.export"


async def start_import(
    tx: Transaction, command: StartImport, manner: Manner, now: datetime, author: stores.Author
) -> int:
    """Takes a file that its author sent, and has it brought in. Returns the import's id. Raises Refused."""
    store_id = await _store_of(tx, command.store_id, author)
    problems: list[Problem] = [] if store_id is not None else [NotFound(field=("store_id",))]
    category = command.back_category_id
    if category is not None and category not in await catalog.get_back_categories(tx, [category], "en"):
        problems.append(NotFound(field=("back_category_id",)))
    taken: files.File | None = None
    try:
        taken = await files.take(tx, command.upload_id, owner_of(author), files.UploadPurpose.TABLE, now)
    except Refused as refused:
        problems += refused.problems
    if problems or taken is None or store_id is None:
        raise Refused(*problems)
    import_id = await store.add_import(
        tx,
        store_id=store_id,
        staff_id=author.staff.id,
        staff_name=author.staff.name,
        client_address=author.client_address,
        format=command.format,
        language=manner.language,
        currency=manner.currency,
        shop_url=manner.shop_url,
        back_category_id=category,
        dry_run=command.dry_run,
        file_key=taken.key,
        file_name=taken.name,
        total_bytes=taken.bytes,
        done_bytes=0,
        status=RunStatus.WAITING,
        tally=Tally().dumped(),
        faults=0,
        created_at=now,
    )
    await schedule(tx, IMPORT_JOB, {"import_id": import_id}, now)
    told = {"file": taken.name, "store_id": store_id, "dry_run": command.dry_run}
    await stores.record_change(tx, author, "catalog.product.write", f"product_import:{import_id}", None, told, now)
    return import_id


async def start_export(
    tx: Transaction, command: StartExport, manner: Manner, now: datetime, author: stores.Author
) -> int:
    """Has a store's products written into a file for its author. Returns the export's id. Raises Refused."""
    store_id = await _store_of(tx, command.store_id, author)
    if store_id is None:
        raise Refused(NotFound(field=("store_id",)))
    export_id = await store.add_export(
        tx,
        store_id=store_id,
        staff_id=author.staff.id,
        format=command.format,
        language=manner.language,
        currency=manner.currency,
        shop_url=manner.shop_url,
        total=await catalog.count_products_of_store(tx, store_id),
        done=0,
        left_out=[],
        status=RunStatus.WAITING,
        created_at=now,
    )
    await schedule(tx, EXPORT_JOB, {"export_id": export_id}, now)
    told = {"store_id": store_id}
    await stores.record_change(tx, author, "catalog.product.read", f"product_export:{export_id}", None, told, now)
    return export_id


async def get_imports(reader: Reader, ids: Collection[int], staff: stores.Staff) -> dict[int, GoodsImport]:
    """Imports that are theirs to see: of their store, or any for the platform."""
    found = await store.get_imports(reader, ids)
    return {key: each for key, each in found.items() if staff.store_id in (None, each.store_id)}


async def get_exports(reader: Reader, ids: Collection[int], staff: stores.Staff) -> dict[int, GoodsExport]:
    """Exports that they asked for themselves, of a store that is theirs still: others ask for exports of their own."""
    found = await store.get_exports(reader, ids)
    return {
        key: each
        for key, each in found.items()
        if each.staff_id == staff.id and staff.store_id in (None, each.store_id)
    }


async def list_imports(reader: Reader, asked: Window, staff: stores.Staff) -> GoodsImports:
    """Imports that are theirs to see, newest first. Raises BadRequest for a cursor of another list."""
    found = await store.list_imports(reader, staff.store_id, asked, id_at(asked))
    return GoodsImports(*edges_of(found, asked, lambda each: (each.id,)))


async def list_exports(reader: Reader, asked: Window, staff: stores.Staff) -> GoodsExports:
    """Exports that they asked for, as `get_exports` knows them, newest first. Raises BadRequest as `list_imports`."""
    found = await store.list_exports(reader, staff.id, staff.store_id, asked, id_at(asked))
    return GoodsExports(*edges_of(found, asked, lambda each: (each.id,)))


async def get_messages(reader: Reader, imports: Sequence[GoodsImport], language: str) -> list[str | None]:
    """Why each has not come to its end, in words; None for those that have, or may yet."""
    failed = [each.id for each in imports if each.status is RunStatus.FAILED]
    # What it failed for is the last thing that is said of its file.
    failures = await store.get_last_faults(reader, failed, language) if failed else {}
    return [message_of(each.status, failures.get(each.id), language) for each in imports]


def export_message(export: GoodsExport, language: str) -> str | None:
    """The same of an export."""
    return message_of(export.status, NOT_ALLOWED[language], language)


async def list_faults(
    reader: Reader, import_ids: Collection[int], asked: Window, language: str
) -> dict[int, ImportFaults]:
    """What was wrong with each file. Raises BadRequest for a window from the end, or a cursor of another list."""
    if asked.backwards:
        raise BadRequest("Faults are read from the file's first line on: give first and after.")
    found = await store.list_faults(reader, import_ids, id_at(asked), asked.size + 1, language)
    return {key: ImportFaults(*edges_of(found.get(key, []), asked, lambda each: (each.id,))) for key in import_ids}


async def _store_of(reader: Reader, asked: int | None, author: stores.Author) -> int | None:
    """The store whose goods are meant; None where there is none that is the author's."""
    own = author.staff.store_id
    if own is not None:
        return own if asked in (None, own) else None
    if asked is None:
        return await stores.find_default_store(reader)
    return asked if await stores.get_stores(reader, [asked], "en") else None


def owner_of(author: stores.Author) -> str:
    """Whose the files are that staff send and have made."""
    return str(identity.Subject(identity.SubjectKind.STAFF, author.staff.id))
