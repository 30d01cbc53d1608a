"""A small Saleor shop, made up: the rows of its file, and its import."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import orjson

from operations.importers import ImportReport, import_saleor
from persistence import Database

NOW: Final = datetime(2026, 11, 1, tzinfo=UTC)
FILE: Final = "populatedb_data.json"
DOLLARS, ZLOTYS = 1, 2  # the channels of the source

Row = dict[str, Any]


def row(model: str, key: int, **fields: Any) -> Row:
    return {"model": model, "pk": key, "fields": fields}


def category(key: int, parent: int | None = None, **changes: Any) -> Row:
    return row("product.category", key, **{"name": f"Category {key}", "parent": parent, "lft": key} | changes)


def product_type(key: int, **changes: Any) -> Row:
    facts = {"name": "Mug", "is_digital": False, "is_shipping_required": True, "weight": "0.5:kg"}
    return row("product.producttype", key, **facts | changes)


def product(key: int, **changes: Any) -> Row:
    text = {"blocks": [{"type": "paragraph", "data": {"text": "Holds <b>tea</b>."}}]}
    facts = {"name": f"Mug {key}", "category": 2, "product_type": 1, "description": text, "seo_description": "A mug."}
    return row("product.product", key, **facts | {"weight": None} | changes)


def published(key: int, of: int, channel: int, **changes: Any) -> Row:
    facts = {"product": of, "channel": channel, "is_published": True, "publication_date": "2020-01-01"}
    return row("product.productchannellisting", key, **facts | {"visible_in_listings": True} | changes)


def variant(key: int, of: int, **changes: Any) -> Row:
    return row("product.productvariant", key, **{"product": of, "sku": f"MUG-{key}", "weight": None} | changes)


def price(key: int, of: int, channel: int, amount: Any, cost: Any = None, **changes: Any) -> Row:
    currency = "USD" if channel == DOLLARS else "PLN"
    facts = {"variant": of, "channel": channel, "currency": currency, "price_amount": amount}
    return row("product.productvariantchannellisting", key, **facts | {"cost_price_amount": cost} | changes)


def attribute(key: int, slug: str, **changes: Any) -> Row:
    facts = {"slug": slug, "name": slug.title(), "type": "product-type", "input_type": "dropdown"}
    return row("attribute.attribute", key, **facts | {"filterable_in_storefront": True} | changes)


def value(key: int, of: int, slug: str) -> Row:
    return row("attribute.attributevalue", key, attribute=of, slug=slug, name=slug.upper())


SMALL_SHOP: Final = [
    category(2, 1),
    category(1),
    product_type(1),
    attribute(1, "size"),
    attribute(2, "glaze"),
    value(1, 1, "s"),
    value(2, 1, "l"),
    value(3, 2, "matt"),
    row("attribute.attributevariant", 1, attribute=1, product_type=1),
    row("attribute.attributeproduct", 1, attribute=2, product_type=1),
    product(1),
    product(2, seo_description=None, description=None),
    product(3),
    published(1, 1, DOLLARS),
    published(2, 1, ZLOTYS),
    published(3, 2, DOLLARS),
    variant(1, 1),
    variant(2, 1, weight="2.5:kg"),
    variant(3, 2),
    variant(4, 3),
    row("attribute.assignedproductattribute", 1, product=1, assignment=1, values=[3]),
    row("attribute.assignedvariantattribute", 1, variant=1, assignment=1, values=[1]),
    row("attribute.assignedvariantattribute", 2, variant=2, assignment=1, values=[2]),
    price(1, 1, DOLLARS, "5.000", "2.500"),
    price(2, 2, DOLLARS, "7.500"),
    price(3, 1, ZLOTYS, "20.000"),
    price(4, 2, ZLOTYS, "30.100"),
    price(5, 3, DOLLARS, "4.000"),
    price(6, 4, DOLLARS, "3.000"),
    row("warehouse.stock", 1, warehouse="a", product_variant=1, quantity=4),
    row("warehouse.stock", 2, warehouse="b", product_variant=1, quantity=3),
    row("product.collection", 1, name="Winter"),
    row("product.collectionchannellisting", 1, collection=1, channel=DOLLARS, is_published=True),
    row("product.collectionproduct", 1, collection=1, product=2),
]


def write(folder: Path, rows: list[Any]) -> Path:
    (folder / FILE).write_bytes(orjson.dumps(rows))
    return folder


async def run(database: Database, folder: Path, rows: list[Any] | None = None, stock_each: int = 0) -> ImportReport:
    if rows is not None:
        write(folder, rows)
    return await import_saleor(database, folder, NOW, lambda said: None, stock_each)


def reasons(report: ImportReport) -> list[str]:
    return [each.why for each in report.skipped]
