"""Reads of SKUs: as shoppers see them, and as they are sold."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

import orjson
from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import aliased

from domains.catalog.rules.products import BundleComponent, Component, Sku, SkuForSale, Spec
from domains.catalog.tables import (
    BackCategoryAncestorRow,
    BackCategoryRow,
    BrandRow,
    BundleComponentRow,
    ProductImageRow,
    ProductRow,
    SkuCardRow,
    SkuPriceRow,
    SkuRow,
)
from domains.kernel import Frame, Money
from persistence import Reader, Statement, one_of, translated

_IS_SOLD: Final = and_(ProductRow.published.is_(True), SkuRow.retired_at.is_(None))
_SKU_COLUMNS: Final[tuple[Any, ...]] = (
    SkuRow.id,
    SkuRow.code,
    SkuRow.barcode,
    SkuRow.product_id,
    translated(SkuCardRow.specs),
    SkuPriceRow.list_minor,
    SkuPriceRow.promotion_minor,
    SkuPriceRow.market_minor,
    SkuCardRow.in_stock,
    SkuRow.purchase_limit,
    SkuRow.weight_grams,
    SkuRow.manufacturer_part_number,
    SkuRow.volume_millilitres,
    SkuRow.is_bundle,
    _IS_SOLD,
    SkuRow.store_id,
)
_PRICE = and_(SkuPriceRow.sku_id == SkuRow.id, SkuPriceRow.currency == bindparam("currency"))
_SKUS = (
    select(*_SKU_COLUMNS)
    .select_from(SkuRow)
    .join(SkuCardRow, SkuCardRow.sku_id == SkuRow.id)
    .join(ProductRow, ProductRow.id == SkuRow.product_id)
    .outerjoin(SkuPriceRow, _PRICE)
)
_SKUS_BY_ID = Statement(_SKUS.where(one_of(SkuRow.id, "ids")))
_SKUS_BY_PRODUCT = Statement(
    _SKUS.where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_(None)).order_by(
        SkuRow.product_id, SkuRow.position, SkuRow.id
    )
)
_COMPONENTS = Statement(
    select(BundleComponentRow.bundle_sku_id, BundleComponentRow.sku_id, BundleComponentRow.quantity)
    .where(one_of(BundleComponentRow.bundle_sku_id, "ids"))
    .order_by(BundleComponentRow.bundle_sku_id, BundleComponentRow.position)
)
_PARTS = select(BundleComponentRow.sku_id).where(one_of(BundleComponentRow.bundle_sku_id, "ids"))
_WITH_PART = select(BundleComponentRow.bundle_sku_id).where(
    or_(one_of(BundleComponentRow.sku_id, "ids"), BundleComponentRow.sku_id.in_(_PARTS))
)
_BUNDLES_AROUND = Statement(
    select(BundleComponentRow.bundle_sku_id, BundleComponentRow.sku_id, BundleComponentRow.quantity)
    .where(BundleComponentRow.bundle_sku_id.in_(_WITH_PART))
    .order_by(BundleComponentRow.bundle_sku_id, BundleComponentRow.position)
)
_COMPONENT_SKUS = Statement(
    _SKUS.join(BundleComponentRow, BundleComponentRow.sku_id == SkuRow.id)
    .add_columns(BundleComponentRow.bundle_sku_id, BundleComponentRow.quantity)
    .where(one_of(BundleComponentRow.bundle_sku_id, "ids"))
    .order_by(BundleComponentRow.bundle_sku_id, BundleComponentRow.position)
)
_COSTS = Statement(
    select(SkuPriceRow.sku_id, SkuPriceRow.cost_minor).where(
        one_of(SkuPriceRow.sku_id, "ids"),
        SkuPriceRow.currency == bindparam("currency"),
        SkuPriceRow.cost_minor.is_not(None),
    )
)
_SKU_IDS = Statement(
    select(SkuRow.code, SkuRow.id).where(SkuRow.store_id == bindparam("store"), one_of(SkuRow.code, "codes"))
)

_Category = aliased(BackCategoryRow)
_MAIN_IMAGE = and_(ProductImageRow.product_id == ProductRow.id, ProductImageRow.position == 0)
_FOR_SALE = Statement(
    select(
        SkuRow.id,
        SkuRow.product_id,
        SkuRow.store_id,
        SkuRow.code,
        translated(ProductRow.name),
        ProductRow.brand_id,
        translated(BrandRow.name),
        ProductRow.back_category_id,
        translated(SkuCardRow.specs),
        SkuRow.image_url,
        ProductImageRow.url,
        SkuPriceRow.list_minor,
        SkuPriceRow.promotion_minor,
        SkuPriceRow.cost_minor,
        SkuRow.purchase_limit,
        SkuRow.weight_grams,
        _IS_SOLD,
        ProductRow.type,
        ProductRow.tax_rate_bp,
        SkuRow.barcode,
        SkuPriceRow.market_minor,
        SkuCardRow.in_stock,
        ProductRow.tax_class_id,
        ProductRow.has_limits,
        SkuRow.manufacturer_part_number,
        SkuRow.volume_millilitres,
        BackCategoryAncestorRow.ancestor_id,
        translated(_Category.name),
        BundleComponentRow.sku_id,
        BundleComponentRow.quantity,
    )
    .select_from(SkuRow)
    .join(SkuCardRow, SkuCardRow.sku_id == SkuRow.id)
    .join(ProductRow, ProductRow.id == SkuRow.product_id)
    .join(BackCategoryAncestorRow, BackCategoryAncestorRow.category_id == ProductRow.back_category_id)
    .join(_Category, _Category.id == BackCategoryAncestorRow.ancestor_id)
    .outerjoin(BrandRow, BrandRow.id == ProductRow.brand_id)
    .outerjoin(ProductImageRow, _MAIN_IMAGE)
    .outerjoin(SkuPriceRow, _PRICE)
    .outerjoin(BundleComponentRow, BundleComponentRow.bundle_sku_id == SkuRow.id)
    .where(one_of(SkuRow.id, "ids"))
    .order_by(SkuRow.id, BackCategoryAncestorRow.distance.desc(), BundleComponentRow.position)
)


async def get_skus(reader: Reader, ids: Collection[int], frame: Frame) -> dict[int, Sku]:
    """These SKUs, those of unpublished products too."""
    rows = await reader.rows(_SKUS_BY_ID, ids=ids, currency=frame.currency, language=frame.language)
    return {row[0]: _sku_of(row, frame.currency) for row in rows}


async def get_skus_of(reader: Reader, product_ids: Collection[int], frame: Frame) -> dict[int, list[Sku]]:
    """The SKUs of each product, in their order."""
    found: defaultdict[int, list[Sku]] = defaultdict(list)
    rows = await reader.rows(_SKUS_BY_PRODUCT, ids=product_ids, currency=frame.currency, language=frame.language)
    for row in rows:
        found[row[3]].append(_sku_of(row, frame.currency))
    return found


async def get_costs(reader: Reader, ids: Collection[int], currency: str) -> dict[int, Money]:
    """What SKUs cost the shop, for staff alone; those of which nobody said so in this currency do not appear."""
    rows = await reader.rows(_COSTS, ids=ids, currency=currency)
    return {sku_id: Money(cost, currency) for sku_id, cost in rows}


async def get_sku_ids(reader: Reader, store_id: int, codes: Collection[str]) -> dict[str, int]:
    """The ids of a store's SKUs by their codes."""
    return dict(await reader.rows(_SKU_IDS, store=store_id, codes=codes))


async def get_components(reader: Reader, sku_ids: Collection[int]) -> dict[int, list[Component]]:
    """What bundles are made of; only those of the SKUs that are bundles appear."""
    return _recipes(await reader.rows(_COMPONENTS, ids=sku_ids))


async def get_bundles_around(reader: Reader, sku_ids: Collection[int]) -> dict[int, list[Component]]:
    """What those of the SKUs that are bundles are made of, and all bundles that share a single SKU with any of them."""
    return _recipes(await reader.rows(_BUNDLES_AROUND, ids=sku_ids))


async def get_component_skus(
    reader: Reader, bundle_ids: Collection[int], frame: Frame
) -> dict[int, list[BundleComponent]]:
    """What bundles are made of, as shoppers see it."""
    found: defaultdict[int, list[BundleComponent]] = defaultdict(list)
    rows = await reader.rows(_COMPONENT_SKUS, ids=bundle_ids, currency=frame.currency, language=frame.language)
    for *sku, bundle_id, quantity in rows:
        found[bundle_id].append(BundleComponent(_sku_of(sku, frame.currency), quantity))
    return found


async def get_skus_for_sale(
    reader: Reader, sku_ids: Collection[int], frame: Frame, now: datetime | None = None
) -> dict[int, SkuForSale]:
    """These SKUs as they are sold at a moment, unpublished ones too; in one statement.

    A promotion price begins and ends when a job writes it to the SKU, so the moment makes no difference.
    """
    by_sku: defaultdict[int, list[Sequence[Any]]] = defaultdict(list)
    for row in await reader.rows(_FOR_SALE, ids=sku_ids, currency=frame.currency, language=frame.language):
        by_sku[row[0]].append(row)
    return {sku_id: _for_sale(rows, frame.currency) for sku_id, rows in by_sku.items()}


def _for_sale(rows: Sequence[Sequence[Any]], currency: str) -> SkuForSale:
    """One SKU from its rows: one for each category on the way from the root to its own, times its components."""
    sku_id, product_id, store_id, code, name, brand_id, brand_name, category_id, *others = rows[0]
    specs, own_image, main_image, listed, promoted, cost, limit, weight, published, kind, tax, *others = others
    barcode, market, in_stock, tax_class_id, has_limits, part_number, volume, *_ = others
    path = {row[-4]: row[-3] for row in rows}
    parts = {row[-2]: row[-1] for row in rows if row[-2] is not None}
    return SkuForSale(
        sku_id,
        product_id,
        store_id,
        code,
        name,
        brand_id,
        brand_name,
        category_id,
        tuple(path),
        tuple(path.values()),
        _specs_of(specs),
        own_image or main_image,
        _money(listed, currency),
        _money(promoted, currency),
        cost,
        limit,
        weight,
        published,
        kind,
        tax,
        barcode,
        _money(market, currency),
        in_stock,
        tuple(Component(part_id, quantity) for part_id, quantity in parts.items()),
        tax_class_id,
        has_limits,
        part_number,
        volume,
    )


def _sku_of(row: Sequence[Any], currency: str) -> Sku:
    sku_id, code, barcode, product_id, specs, listed, promoted, market, *rest = row
    list_price = price = None if listed is None else Money(listed, currency)
    if promoted is not None and listed is not None and promoted < listed:
        price = Money(promoted, currency)
    return Sku(
        sku_id,
        code,
        barcode,
        product_id,
        _specs_of(specs),
        price,
        list_price,
        None if market is None else Money(market, currency),
        *rest,
    )


@lru_cache(maxsize=4_096)  # the specs of a shop are few, and every list shows dozens of them
def _specs_of(text: str) -> tuple[Spec, ...]:
    return () if text == "[]" else tuple([Spec(name, value) for name, value in orjson.loads(text)])


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _recipes(rows: Sequence[Sequence[Any]]) -> dict[int, list[Component]]:
    found: defaultdict[int, list[Component]] = defaultdict(list)
    for bundle_id, sku_id, quantity in rows:
        found[bundle_id].append(Component(sku_id, quantity))
    return dict(found)
