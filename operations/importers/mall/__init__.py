"""Import of a macrozheng/mall shop: categories, brands, goods, and the attribute categories that say what they have.

What is there already, by its code or slug, stays as it is; so a second run changes nothing, and a run that was
broken off is finished by the next.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from operations.importers.making import default_store, make_trees
from operations.importers.mall.goods import import_goods
from operations.importers.mall.library import Library, import_brands, import_library, read_goods
from operations.importers.mall.source import Source
from operations.importers.mall.trees import read_categories
from operations.importers.report import ImportReport
from persistence import Database

_NOT_KEPT = {
    "member_price": "there are no member levels to give prices to",
    "product_ladder": "reductions by quantity are not taken over",
    "product_full_reduction": "reductions from an amount on are not taken over",
}


async def import_mall(database: Database, folder: Path, now: datetime, report: Callable[[str], None]) -> ImportReport:
    """Imports the `pms_*.jsonl` files of a folder into the default store, and says how far it has come.

    Raises OSError for a file that is missing.
    """
    counts = ImportReport()
    source = Source(folder, counts)
    store_id = await default_store(database, {"en": "Mall", "zh-CN": "商城"}, now)
    report("Categories and brands …")
    categories = read_categories(source)
    back = await make_trees(database, categories, counts, now)
    leaves = {code for code in back if code not in {each.parent_code for each in categories}}
    brands = await import_brands(database, source, now)
    report("Attributes …")
    library: Library = read_goods(source, leaves)
    await import_library(database, library, back, counts, now)
    report("Goods …")
    await import_goods(database, source, library, back, brands, store_id, now)
    for name, why in _NOT_KEPT.items():
        file = source.file(name)
        for line in file.rows():
            file.skip(line, why)
    return counts
