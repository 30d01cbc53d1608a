"""Import of a litemall shop: categories, brands, goods with their specifications, attributes, prices and stock.

What is there already, by its code or slug, stays as it is; so a second run changes nothing, and a run that was
broken off is finished by the next.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from operations.importers.litemall.goods import import_goods
from operations.importers.litemall.library import import_brands, import_library
from operations.importers.litemall.source import Source
from operations.importers.litemall.trees import import_categories
from operations.importers.making import default_store
from operations.importers.report import ImportReport
from persistence import Database


async def import_litemall(
    database: Database, folder: Path, now: datetime, report: Callable[[str], None]
) -> ImportReport:
    """Imports the `litemall_*.jsonl` files of a folder into the default store, and says how far it has come.

    Memory holds where each row is, not the rows; each batch of goods is one transaction. Raises OSError for a file
    that is missing.
    """
    counts = ImportReport()
    source = Source(folder, counts)
    store_id = await default_store(database, {"en": "Litemall", "zh-CN": "严选"}, now)
    report("Categories and brands …")
    categories = await import_categories(database, source, now)
    brands = await import_brands(database, source, now)
    report("Attributes …")
    library = await import_library(database, source, categories, now)
    await import_goods(database, source, library, categories, brands, store_id, now, report)
    return counts
