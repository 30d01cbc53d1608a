"""Which products a change of templates touches."""

from collections import defaultdict
from typing import Any, Final

from sqlalchemy import Boolean, Select, and_, bindparam, distinct, exists, func, literal_column, or_, select, union
from sqlalchemy.orm import aliased
from sqlalchemy.sql.selectable import Subquery

from domains.catalog.rules.impact import SHOWN, Differences, ImpactKind, TouchedAttribute, TouchedProduct
from domains.catalog.tables import (
    AttributeRow,
    BackCategoryAncestorRow,
    CategoryBrandRow,
    ProductAttributeValueRow,
    ProductRow,
    SkuRow,
    SkuSpecRow,
)
from persistence import Reader, Statement, one_of, translated
from persistence.bulk import numbers

# Beside the kinds of what becomes of attributes.
_BRAND: Final = "BRAND"
_LOST: Final = numbers("lost", "category_id", "attribute_id")
_NARROWED: Final = numbers("narrowed", "category_id", "attribute_id")
_LEFT: Final = numbers("left_over", "category_id", "attribute_id", "value_id")
_REQUIRED: Final = numbers("required", "category_id", "attribute_id")


def _described(kind: ImpactKind, pairs: Subquery) -> Select[Any]:
    return (
        _rows(kind, pairs)
        .join(ProductRow, ProductRow.back_category_id == pairs.c.category_id)
        .join(
            ProductAttributeValueRow,
            and_(
                ProductAttributeValueRow.product_id == ProductRow.id,
                ProductAttributeValueRow.attribute_id == pairs.c.attribute_id,
            ),
        )
    )


def _spanned(kind: ImpactKind, pairs: Subquery) -> Select[Any]:
    return (
        _rows(kind, pairs)
        .join(ProductRow, ProductRow.back_category_id == pairs.c.category_id)
        .join(SkuRow, and_(SkuRow.product_id == ProductRow.id, SkuRow.retired_at.is_(None)))
        .join(SkuSpecRow, and_(SkuSpecRow.sku_id == SkuRow.id, SkuSpecRow.attribute_id == pairs.c.attribute_id))
    )


def _rows(kind: ImpactKind, pairs: Subquery) -> Select[Any]:
    said: Any = literal_column(f"'{kind}'")
    return select(said.label("kind"), pairs.c.attribute_id, ProductRow.id.label("product_id")).select_from(pairs)


def _is_left(value_id: Any) -> Any:
    same = and_(
        _LEFT.c.category_id == _NARROWED.c.category_id,
        _LEFT.c.attribute_id == _NARROWED.c.attribute_id,
        _LEFT.c.value_id == value_id,
    )
    return exists(select(_LEFT.c.value_id).where(same))


_HAS_VALUE = exists(
    select(ProductAttributeValueRow.id).where(
        ProductAttributeValueRow.product_id == ProductRow.id,
        ProductAttributeValueRow.attribute_id == _REQUIRED.c.attribute_id,
    )
)
_HAS_SPEC = exists(
    select(SkuSpecRow.value_id)
    .join(SkuRow, SkuRow.id == SkuSpecRow.sku_id)
    .where(
        SkuRow.product_id == ProductRow.id,
        SkuRow.retired_at.is_(None),
        SkuSpecRow.attribute_id == _REQUIRED.c.attribute_id,
    )
)


def _brand_barred() -> Select[Any]:
    """Products in and below a category whose brand was allowed there, and would not be any more."""
    leaf, way, named = aliased(BackCategoryAncestorRow), aliased(BackCategoryAncestorRow), aliased(CategoryBrandRow)
    its_way = (
        select(named.brand_id)
        .join(way, way.ancestor_id == named.category_id)
        .where(way.category_id == ProductRow.back_category_id)
        .correlate(ProductRow, leaf)
    )
    # The category itself says nothing any more but what is named now; what is above it only where it stays there.
    left = its_way.where(
        or_(
            way.distance < leaf.distance,
            and_(way.distance == leaf.distance, ~_is("brands_stay")),
            and_(way.distance > leaf.distance, _is("brands_stay")),
        )
    )
    its_own = named.brand_id == ProductRow.brand_id
    was_allowed = or_(~exists(its_way), exists(its_way.where(its_own)))
    is_allowed = or_(
        and_(~_is("brands_some"), ~exists(left)),
        one_of(ProductRow.brand_id, "brands_named"),
        exists(left.where(its_own)),
    )
    said: Any = literal_column(f"'{_BRAND}'")
    return (
        select(said.label("kind"), literal_column("0").label("attribute_id"), ProductRow.id.label("product_id"))
        .select_from(leaf)
        .join(ProductRow, ProductRow.back_category_id == leaf.category_id)
        .where(
            leaf.ancestor_id == bindparam("brands_of"),
            ProductRow.brand_id.is_not(None),
            was_allowed,
            ~is_allowed,
        )
    )


def _is(name: str) -> Any:
    return bindparam(name, type_=Boolean())


_TOUCHED: Final = union(
    _described(ImpactKind.LOSES, _LOST),
    _spanned(ImpactKind.LOSES, _LOST),
    _described(ImpactKind.NOT_ALLOWED, _NARROWED).where(~_is_left(ProductAttributeValueRow.value_id)),
    _spanned(ImpactKind.NOT_ALLOWED, _NARROWED).where(~_is_left(SkuSpecRow.value_id)),
    _rows(ImpactKind.LACKS, _REQUIRED)
    .join(ProductRow, ProductRow.back_category_id == _REQUIRED.c.category_id)
    .where(~_HAS_VALUE, ~_HAS_SPEC),
    _brand_barred(),
).subquery("touched")

_COUNT = Statement(select(func.count(distinct(_TOUCHED.c.product_id))))
_LOSERS = Statement(
    select(_TOUCHED.c.attribute_id, AttributeRow.code, func.count())
    .join(AttributeRow, AttributeRow.id == _TOUCHED.c.attribute_id)
    .where(_TOUCHED.c.kind == literal_column(f"'{ImpactKind.LOSES}'"))
    .group_by(_TOUCHED.c.attribute_id, AttributeRow.code)
    .order_by(_TOUCHED.c.attribute_id)
)
_FIRST_IDS = select(_TOUCHED.c.product_id).distinct().order_by(_TOUCHED.c.product_id).limit(literal_column(str(SHOWN)))
_FIRST = Statement(
    select(_TOUCHED.c.product_id, _TOUCHED.c.kind, AttributeRow.code, translated(AttributeRow.name))
    .outerjoin(AttributeRow, AttributeRow.id == _TOUCHED.c.attribute_id)
    .where(_TOUCHED.c.product_id.in_(_FIRST_IDS))
    .order_by(_TOUCHED.c.product_id, _TOUCHED.c.kind, AttributeRow.id)
)


async def count_touched(reader: Reader, found: Differences) -> int:
    """How many products have values that these differences leave no place for, or lack what they ask for."""
    return int((await reader.rows(_COUNT, **_parameters(found)))[0][0])


async def count_losers(reader: Reader, found: Differences) -> dict[int, tuple[str, int]]:
    """Of each attribute that products lose its code, and how many lose it."""
    rows = await reader.rows(_LOSERS, **_parameters(found))
    return {attribute_id: (code, count) for attribute_id, code, count in rows}


async def list_first_touched(reader: Reader, found: Differences, language: str) -> tuple[TouchedProduct, ...]:
    """The first of the products by their ids, with what becomes of each."""
    products: defaultdict[int, list[TouchedAttribute]] = defaultdict(list)
    barred: set[int] = set()
    for product_id, kind, code, name in await reader.rows(_FIRST, **_parameters(found), language=language):
        if kind == _BRAND:
            barred.add(product_id)
        else:
            products[product_id].append(TouchedAttribute(ImpactKind(kind), code, name))
    return tuple(TouchedProduct(each, tuple(products[each]), each in barred) for each in sorted({*products, *barred}))


def _parameters(found: Differences) -> dict[str, Any]:
    return {
        "lost": found.lost,
        "narrowed": found.narrowed,
        "left_over": found.left,
        "required": found.required,
        "brands_of": 0 if found.brands is None else found.brands.category_id,
        "brands_named": () if found.brands is None else found.brands.brand_ids,
        "brands_some": found.brands is not None and bool(found.brands.brand_ids),
        "brands_stay": found.brands is not None and found.brands.stays,
    }
