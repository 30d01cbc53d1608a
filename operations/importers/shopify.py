"""Import and export of Shopify's product files, as a person at a command line sees them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from domains import catalog, interchange, stores
from domains.interchange import Batch, ImportGoods, Manner, Tally
from operations.importers.making import default_store
from persistence import Database

Say = Callable[[str], None]
# So many faults are said; a file with more of them is mended first.
MOST_SAID: Final = 1_000


class CannotImport(ValueError):
    """A file that cannot be read to its end, or a category that there is none of."""


async def import_shopify(
    database: Database,
    path: Path,
    manner: Manner,
    category_code: str | None,
    now: datetime,
    say: Say,
    *,
    dry_run: bool = False,
) -> Tally:
    """Brings the file into the default store, and says what was wrong as it comes to it, with line and column.

    Run again it changes nothing, and one that was broken off goes on. Raises OSError, CannotImport.
    """
    store_id = await default_store(database, {"en": "Shop", "zh-CN": "商店"}, now)
    wanted = ImportGoods(
        store_id=store_id,
        manner=manner,
        back_category_id=await _category(database, category_code),
        dry_run=dry_run,
    )
    tally, said = Tally(), 0
    try:
        with path.open("rb") as file:
            size = max(file.seek(0, 2), 1)
            async for batch in interchange.import_goods(database, file, wanted, now):
                tally = batch.tally
                said = _say_faults(path.name, batch, said, say)
                say(f"{batch.end * 100 // size} %: {tally.rows} rows …")
    except interchange.FileUnreadable as error:
        fault = error.fault
        raise CannotImport(f"{path.name}:{fault.line} {fault.column or ''} {fault.words['en']}") from None
    for line in report_of(tally, dry_run):
        say(line)
    return tally


async def export_shopify(database: Database, file: BinaryIO, manner: Manner, say: Say) -> interchange.Exported:
    """Writes the products of the default store into a file, and says which it cannot say."""
    store_id = await stores.find_default_store(database.read())
    done = interchange.Exported()
    if store_id is not None:
        async for done in interchange.export_goods(database, file, store_id, manner):
            say(f"{done.products} products …")
    for handle, why in done.left_out:
        say(f"{handle} is left out: {why}")
    say(f"{done.products} products are written, {len(done.left_out)} left out.")
    return done


def report_of(tally: Tally, dry_run: bool) -> list[str]:
    """What became of the file as lines: how many of each, and what of which column is not kept."""
    counts = tally.counts
    lines = [
        f"products: {counts['created']} created, {counts['unchanged']} unchanged, {counts['different']} there with "
        f"something else and left so, {counts['refused']} refused"
    ]
    lines += [
        f"{note.column}: {note.rows} rows not kept, from line {note.first_line} on. {note.why['en']}"
        for note in tally.listed()
    ]
    return [*lines, "Nothing was written: this was a dry run."] if dry_run else lines


def _say_faults(name: str, batch: Batch, said: int, say: Say) -> int:
    for fault in batch.faults[: max(0, MOST_SAID - said)]:
        column = "" if fault.column is None else f" {fault.column}:"
        say(f"  {name}:{fault.line}{column} {fault.words['en']}")
    total = said + len(batch.faults)
    if said <= MOST_SAID < total:
        say(f"  There are more than {MOST_SAID} faults: only their number is told from here on.")
    return total


async def _category(database: Database, code: str | None) -> int | None:
    if code is None:
        return None
    found = (await catalog.get_back_category_ids(database.read(), [code])).get(code)
    if found is None:
        raise CannotImport(f"There is no category with the code {code}.")
    return found
