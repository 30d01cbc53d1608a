"""Writing a store's products into a file, a page at a time, in the order of their handles."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from domains import catalog, inventory
from domains.interchange.rules.columns import header_of
from domains.interchange.rules.places import CategoryPaths
from domains.interchange.rules.rows import write_row
from domains.interchange.rules.sheets import Manner
from domains.interchange.rules.writing import rows_of, why_not
from persistence import Database, Reader

_AT_ONCE: Final = 200
# So many of the products that were left out are named.
_NAMED: Final = 1_000


@dataclass(slots=True)
class Exported:
    """How far an export has come: so many products are written, and these (by handle, with the reason) are not."""

    products: int = 0
    left_out: list[tuple[str, str]] = field(default_factory=list)


async def export_goods(database: Database, file: BinaryIO, store_id: int, manner: Manner) -> AsyncIterator[Exported]:
    """Writes all products of a store, on sale or not, as Shopify's files have them. Tells how far it is by the page.

    Each page is of one moment. What such a file cannot say, bundles and more than three options, is left out.
    """
    async with database.snapshot() as reader:
        described = await catalog.list_described_codes(reader, store_id, manner.language)
        paths = CategoryPaths(await catalog.get_category_tree(reader, manner.language))
    columns = header_of(described)
    file.write(write_row([*columns]).encode())
    done, after = Exported(), ""
    while True:
        async with database.snapshot() as reader:
            ids = await catalog.list_products_of_store(reader, store_id, after, _AT_ONCE)
            async for handle, rows in _products(reader, ids, paths, manner, done):
                after = handle
                for row in rows:
                    file.write(write_row([row.get(name, "") for name in columns.values()]).encode())
        if ids:
            yield done
        if len(ids) < _AT_ONCE:
            return


async def _products(
    reader: Reader, ids: list[int], paths: CategoryPaths, manner: Manner, done: Exported
) -> AsyncIterator[tuple[str, list[dict[str, str]]]]:
    """The handle and the rows of each product, none of those that are left out."""
    originals = await catalog.get_originals(reader, ids)
    products = [each.command for each in originals.values()]
    spoken = await catalog.put_in_words(reader, products, manner.language)
    sku_ids = [sku_id for each in originals.values() for sku_id in each.sku_ids]
    taxed = await catalog.get_tax_classes_of(reader, ids, manner.language)
    stock = {sku_id: each.sellable for sku_id, each in (await inventory.get_stock(reader, sku_ids)).items()}
    for product_id in ids:
        original = originals[product_id]
        handle, why = original.command.slug or "", why_not(original.command)
        if why is None:
            done.products += 1
            tax_code = taxed[product_id].code if product_id in taxed else ""
            yield handle, list(rows_of(original, spoken, paths, stock, tax_code, manner))
        else:
            if len(done.left_out) < _NAMED:
                done.left_out.append((handle, why[manner.language if manner.language in why else "en"]))
            yield handle, []
