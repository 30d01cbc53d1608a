"""Products as the commands that would make them, read back many at a time."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import select

from domains.catalog.rules.changing import Original
from domains.catalog.rules.commands import (
    AttributeValues,
    CreateProduct,
    CreateSku,
    NewComponent,
    NewDescription,
    NewImage,
    SpecValue,
)
from domains.catalog.rules.tag_rules import TagOrigin
from domains.catalog.rules.terms import SaleTerms
from domains.catalog.store.documents import Attachments, get_attachments
from domains.catalog.store.prices import sku_price
from domains.catalog.store.terms import TERMS_COLUMNS
from domains.catalog.store.truth import IMAGES, grouped
from domains.catalog.tables import (
    AttributeRow,
    AttributeValueRow,
    BundleComponentRow,
    ProductAttributeValueRow,
    ProductDescriptionRow,
    ProductRow,
    ProductTagRow,
    SkuPriceRow,
    SkuRow,
    SkuSpecRow,
    TagRow,
)
from persistence import Reader, Statement, one_of

_PRODUCTS = Statement(
    select(
        ProductRow.id,
        ProductRow.version,
        ProductRow.status,
        ProductRow.published,
        ProductRow.store_id,
        ProductRow.back_category_id,
        ProductRow.name,
        ProductRow.slug,
        ProductRow.selling_point,
        ProductRow.brand_id,
        ProductRow.type,
        ProductRow.tax_rate_bp,
        *TERMS_COLUMNS,
        ProductDescriptionRow.pc,
        ProductDescriptionRow.mobile,
    )
    .outerjoin(ProductDescriptionRow, ProductDescriptionRow.product_id == ProductRow.id)
    .where(one_of(ProductRow.id, "ids"))
)
_VALUES = Statement(
    select(
        ProductAttributeValueRow.product_id,
        AttributeRow.code,
        AttributeValueRow.value,
        ProductAttributeValueRow.text,
        ProductAttributeValueRow.plain,
    )
    .join(AttributeRow, AttributeRow.id == ProductAttributeValueRow.attribute_id)
    .outerjoin(AttributeValueRow, AttributeValueRow.id == ProductAttributeValueRow.value_id)
    .where(one_of(ProductAttributeValueRow.product_id, "ids"))
    .order_by(ProductAttributeValueRow.id)
)
_TAGS = Statement(
    select(ProductTagRow.product_id, TagRow.code)
    .join(TagRow, TagRow.id == ProductTagRow.tag_id)
    .where(one_of(ProductTagRow.product_id, "ids"), ProductTagRow.origin != TagOrigin.OFF)
    .order_by(ProductTagRow.product_id, TagRow.id)
)
_SKUS = Statement(
    select(
        SkuRow.product_id,
        SkuRow.id,
        SkuRow.code,
        SkuRow.barcode,
        SkuRow.image_url,
        SkuRow.weight_grams,
        SkuRow.manufacturer_part_number,
        SkuRow.volume_millilitres,
        SkuRow.purchase_limit,
    )
    .where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_(None))
    .order_by(SkuRow.product_id, SkuRow.position, SkuRow.id)
)
_SPECS = Statement(
    select(SkuSpecRow.sku_id, AttributeRow.code, AttributeValueRow.value)
    .join(SkuRow, SkuRow.id == SkuSpecRow.sku_id)
    .join(AttributeRow, AttributeRow.id == SkuSpecRow.attribute_id)
    .join(AttributeValueRow, AttributeValueRow.id == SkuSpecRow.value_id)
    .where(one_of(SkuRow.product_id, "ids"))
    .order_by(SkuSpecRow.sku_id, SkuSpecRow.position)
)
_PRICES = Statement(
    select(
        SkuPriceRow.sku_id,
        SkuPriceRow.currency,
        SkuPriceRow.list_minor,
        SkuPriceRow.market_minor,
        SkuPriceRow.promotion_minor,
        SkuPriceRow.cost_minor,
    )
    .join(SkuRow, SkuRow.id == SkuPriceRow.sku_id)
    .where(one_of(SkuRow.product_id, "ids"))
    .order_by(SkuPriceRow.sku_id, SkuPriceRow.currency)
)
_PARTS = Statement(
    select(BundleComponentRow.bundle_sku_id, BundleComponentRow.sku_id, BundleComponentRow.quantity)
    .join(SkuRow, SkuRow.id == BundleComponentRow.bundle_sku_id)
    .where(one_of(SkuRow.product_id, "ids"))
    .order_by(BundleComponentRow.bundle_sku_id, BundleComponentRow.position)
)


async def get_originals(reader: Reader, ids: Collection[int]) -> dict[int, Original]:
    """These products as they stand, in nine statements however many they are."""
    images = grouped(await reader.rows(IMAGES, ids=ids))
    values = grouped(await reader.rows(_VALUES, ids=ids))
    tags = grouped(await reader.rows(_TAGS, ids=ids))
    attached = await get_attachments(reader, ids)
    specs = grouped(await reader.rows(_SPECS, ids=ids))
    prices = grouped(await reader.rows(_PRICES, ids=ids))
    parts = grouped(await reader.rows(_PARTS, ids=ids))
    skus = {
        product_id: [(sku_id, _sku(sku, specs[sku_id], prices[sku_id], parts[sku_id])) for sku_id, *sku in rows]
        for product_id, rows in grouped(await reader.rows(_SKUS, ids=ids)).items()
    }
    return {
        row[0]: _original(row, images[row[0]], values[row[0]], tags[row[0]], skus.get(row[0], []), attached.get(row[0]))
        for row in await reader.rows(_PRODUCTS, ids=ids)
    }


def _original(
    row: Sequence[Any],
    images: list[Any],
    values: list[Any],
    tags: list[Any],
    skus: list[tuple[int, CreateSku]],
    attached: Attachments | None,
) -> Original:
    product_id, version, status, published, store_id, category_id, name, slug, point, brand_id, kind, tax, *rest = row
    terms, html = SaleTerms(*rest[: len(TERMS_COLUMNS)]), rest[len(TERMS_COLUMNS) :]
    command = CreateProduct(
        store_id=store_id,
        back_category_id=category_id,
        name=name,
        slug=slug,
        selling_point=point,
        brand_id=brand_id,
        type=kind,
        tax_rate_bp=tax,
        terms=terms,
        attributes=_attributes(values),
        images=tuple(NewImage(url=url, alt=alt) for url, alt in images),
        description=NewDescription(pc=html[0], mobile=html[1]) if any(html) else None,
        documents=attached[0] if attached else (),
        videos=attached[1] if attached else (),
        tag_codes=tuple(code for (code,) in tags),
        skus=tuple(sku for _, sku in skus),
    )
    return Original(product_id, version, status, published, command, tuple(sku_id for sku_id, _ in skus))


def _attributes(values: list[Any]) -> tuple[AttributeValues, ...]:
    by_code: defaultdict[str, list[Any]] = defaultdict(list)
    for code, choice, text, plain in values:
        by_code[code].append(next(each for each in (choice, text, plain) if each is not None))
    return tuple(AttributeValues(code=code, values=tuple(each)) for code, each in by_code.items())


def _sku(row: Sequence[Any], specs: list[Any], prices: list[Any], parts: list[Any]) -> CreateSku:
    code, barcode, image_url, weight_grams, part_number, volume, purchase_limit = row
    return CreateSku(
        code=code,
        barcode=barcode,
        image_url=image_url,
        weight_grams=weight_grams,
        manufacturer_part_number=part_number,
        volume_millilitres=volume,
        purchase_limit=purchase_limit,
        specs=tuple(SpecValue(code=name, value=value) for name, value in specs),
        prices=tuple(sku_price(*price) for price in prices),
        components=tuple(NewComponent(sku_id=sku_id, quantity=quantity) for sku_id, quantity in parts),
    )
