"""Import of a Saleor shop: categories, collections, attributes, products with variants, prices by currency, stock.

Its channels differ in currency and in what they publish: a price of a channel is one in the channel's currency, and
what a channel does not publish has none in it. What is there already, by its code or slug, stays as it is; so a
second run changes nothing, and a run that was broken off is finished by the next.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from domains import catalog
from operations.importers.making import default_store
from operations.importers.report import ImportReport
from operations.importers.saleor.goods import import_goods, read_goods, types_by_category
from operations.importers.saleor.library import make_library, read_library
from operations.importers.saleor.source import Source
from operations.importers.saleor.trees import import_categories, import_collections
from persistence import Database


async def import_saleor(
    database: Database, folder: Path, now: datetime, report: Callable[[str], None], stock_each: int = 0
) -> ImportReport:
    """Imports `populatedb_data.json` of a folder into the default store, and says how far it has come.

    SKUs of whose stock the file says nothing have `stock_each` pieces. Raises OSError where the file is missing,
    ValueError where it is no list of rows.
    """
    counts = ImportReport()
    source = Source(folder, counts)
    store_id = await default_store(database, {"en": "Saleor", "zh-CN": "Saleor"}, now)
    report("Categories …")
    categories = await import_categories(database, source, now)
    library = read_library(source)
    goods = read_goods(source, library, categories, now)
    report("Attributes …")
    wanted = {categories[key]: types for key, types in types_by_category(goods.products).items()}
    await make_library(database, source, library, wanted, now)
    await import_goods(database, source, library, goods, categories, store_id, stock_each, now, report)
    slugs = {key: each.slug for key, each in goods.products.items()}
    made = await catalog.get_product_ids(database.read(), list(slugs.values()))
    await import_collections(database, source, slugs, made, now)
    source.skip_others({"product.productimage": "only the path of the picture is there, not the picture"})
    return counts
