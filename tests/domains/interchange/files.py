"""Product files for tests, and a shop that they come into."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any, Final

from domains import catalog, interchange, stores
from domains.interchange import Batch, ImportGoods, Manner
from persistence import Database, Transaction
from tests.domains.catalog.world import NOW, World, furnish

MANNER: Final = Manner(shop_url="https://shop.test")

SHIRT: Final[Mapping[str, str]] = {
    "Handle": "shirt",
    "Title": "Shirt",
    "Body (HTML)": "<p>Soft, and long</p>",
    "Vendor": "Acme",
    "Product Category": "Things",
    "Tags": "New, Summer sale",
    "Published": "TRUE",
    "Option1 Name": "Cut",
    "Option1 Value": "slim",
    "Variant SKU": "SH-1",
    "Variant Grams": "200",
    "Variant Inventory Qty": "5",
    "Variant Price": "19.9",
    "Variant Compare At Price": "25",
    "Variant Requires Shipping": "TRUE",
    "Variant Barcode": "4006381333931",
    "Image Src": "https://pictures.test/1.png",
    "Image Alt Text": "From the front",
    "Cost per item": "7.50",
    "Status": "active",
}
WIDE: Final = {
    "Option1 Value": "wide",
    "Variant SKU": "SH-2",
    "Variant Price": "21",
    "Variant Requires Shipping": "TRUE",
}
BACK: Final = {"Image Src": "https://pictures.test/2.png"}


def shirt(handle: str = "shirt", **changes: str) -> dict[str, str]:
    """A shirt of one variant under a handle; changes are by columns, with `_` for what no name has."""
    row = {**SHIRT, "Handle": handle, "Variant SKU": f"{handle}-1"}
    return row | {name.replace("_", " "): value for name, value in changes.items()}


def more(handle: str = "shirt", **cells: str) -> dict[str, str]:
    """A row that adds to a product."""
    return {"Handle": handle, **{name.replace("_", " "): value for name, value in cells.items()}}


def written(rows: Iterable[Mapping[str, str]]) -> bytes:
    """A file of these rows, with all columns that any of them has."""
    rows = list(rows)
    columns = dict.fromkeys(name for row in rows for name in row)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(columns), restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


async def open_store(database: Database) -> tuple[World, int]:
    """A catalogue, and the id of the store that goods come into."""
    world = await furnish(database)
    return world, await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))


async def add_tax_class(database: Database, code: str, *slugs: str) -> None:
    """A tax class, of which the products with these slugs are."""

    async def work(tx: Transaction) -> None:
        class_id = await catalog.create_tax_class(tx, catalog.CreateTaxClass(code=code, name={"en": code}), NOW)
        if slugs:
            ids = await catalog.get_product_ids(tx, slugs)
            await catalog.set_tax_classes(tx, catalog.SetTaxClasses(tuple(ids.values()), class_id), NOW)

    await database.write(work)


async def bring_in(database: Database, content: bytes, store_id: int, **wanted: Any) -> Batch:
    """Brings a file in; what became of it, with all faults of all batches."""
    author, done = wanted.pop("author", None), wanted.pop("done", None)
    goods = ImportGoods(store_id=store_id, manner=wanted.pop("manner", MANNER), **wanted)
    last = Batch(0, interchange.Tally(), [])
    faults = []
    async for last in interchange.import_goods(database, io.BytesIO(content), goods, NOW, author, done=done):
        faults += last.faults
    return Batch(last.end, last.tally, faults)


async def write_out(database: Database, store_id: int, manner: Manner = MANNER) -> bytes:
    """The store's goods as a file."""
    file = io.BytesIO()
    async for _ in interchange.export_goods(database, file, store_id, manner):
        pass
    return file.getvalue()


def places(batch: Batch) -> list[tuple[int, str | None]]:
    """Line and column of each fault."""
    return [(fault.line, fault.column) for fault in batch.faults]
