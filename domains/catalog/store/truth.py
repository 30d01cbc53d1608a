"""What cards should be, worked out from what is true: for those who write them and for those who check them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import BigInteger, literal_column, select
from sqlalchemy.sql.expression import ColumnElement

from domains.catalog.rules.cards import (
    WHOLE_SHOP,
    CardPrice,
    PricedSku,
    card_price,
    images_by_language,
    instant_ms,
    specs_by_language,
    tags_by_language,
)
from domains.catalog.rules.shelves import ShelfKind
from domains.catalog.rules.tag_rules import TagOrigin
from domains.catalog.tables import (
    AttributeRow,
    AttributeValueRow,
    BackCategoryAncestorRow,
    CardFacetRow,
    FacetRow,
    ProductImageRow,
    ProductRow,
    ProductTagRow,
    SkuPriceRow,
    SkuRow,
    SkuSpecRow,
    TagRow,
)
from persistence import Reader, Statement, one_of

_OWN: Final = (
    ProductRow.slug,
    ProductRow.name,
    ProductRow.selling_point,
    ProductRow.store_id,
    ProductRow.back_category_id,
    ProductRow.brand_id,
    ProductRow.status,
    ProductRow.published,
)
_PRODUCTS = Statement(select(ProductRow.id, ProductRow.listed_at, *_OWN).where(one_of(ProductRow.id, "ids")))
IMAGES = Statement(
    select(ProductImageRow.product_id, ProductImageRow.url, ProductImageRow.alt)
    .where(one_of(ProductImageRow.product_id, "ids"))
    .order_by(ProductImageRow.product_id, ProductImageRow.position)
)
_PATHS = Statement(
    select(ProductRow.id, BackCategoryAncestorRow.ancestor_id)
    .join(BackCategoryAncestorRow, BackCategoryAncestorRow.category_id == ProductRow.back_category_id)
    .where(one_of(ProductRow.id, "ids"))
    .order_by(ProductRow.id, BackCategoryAncestorRow.distance.desc())
)
_TAGS = Statement(
    select(ProductTagRow.product_id, TagRow.code, TagRow.label, TagRow.kind, TagRow.image_url)
    .join(TagRow, sa.and_(TagRow.id == ProductTagRow.tag_id, TagRow.active))
    .where(one_of(ProductTagRow.product_id, "ids"), ProductTagRow.origin != TagOrigin.OFF)
    .order_by(ProductTagRow.product_id, TagRow.id)
)
_SKUS = Statement(select(SkuRow.id, SkuRow.product_id).where(one_of(SkuRow.product_id, "ids")))
_SPECS = Statement(
    select(SkuSpecRow.sku_id, AttributeRow.name, AttributeValueRow.label)
    .join(SkuRow, SkuRow.id == SkuSpecRow.sku_id)
    .join(AttributeRow, AttributeRow.id == SkuSpecRow.attribute_id)
    .join(AttributeValueRow, AttributeValueRow.id == SkuSpecRow.value_id)
    .where(one_of(SkuRow.product_id, "ids"))
    .order_by(SkuSpecRow.sku_id, SkuSpecRow.position)
)
_PRICES = Statement(
    select(
        SkuRow.product_id,
        SkuPriceRow.currency,
        SkuPriceRow.list_minor,
        SkuPriceRow.market_minor,
        SkuPriceRow.promotion_minor,
    )
    .join(SkuRow, SkuRow.id == SkuPriceRow.sku_id)
    .where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_(None))
    .order_by(SkuRow.product_id, SkuPriceRow.currency, SkuRow.position)
)


async def product_cards(reader: Reader, product_ids: Collection[int]) -> list[dict[str, Any]]:
    """The catalogue's own columns of these products' cards."""
    images = grouped(await reader.rows(IMAGES, ids=product_ids))
    tags = grouped(await reader.rows(_TAGS, ids=product_ids))
    paths = grouped(await reader.rows(_PATHS, ids=product_ids))
    rows = await reader.rows(_PRODUCTS, ids=sorted(product_ids))
    return [_card(row, images[row[0]], tags[row[0]], paths[row[0]]) for row in rows]


async def sku_cards(reader: Reader, product_ids: Collection[int]) -> list[dict[str, Any]]:
    """The catalogue's own columns of the cards of these products' SKUs."""
    specs = grouped(await reader.rows(_SPECS, ids=product_ids))
    return [
        {"sku_id": sku_id, "product_id": product_id, "specs": specs_by_language(specs[sku_id])}
        for sku_id, product_id in await reader.rows(_SKUS, ids=product_ids)
    ]


async def card_prices(reader: Reader, product_ids: Collection[int]) -> dict[tuple[int, str], CardPrice]:
    """What these products cost, by product and currency; the same in every channel."""
    priced: defaultdict[tuple[int, str], list[PricedSku]] = defaultdict(list)
    for product_id, currency, *prices in await reader.rows(_PRICES, ids=product_ids):
        priced[product_id, currency].append(PricedSku(*prices))
    return {key: card_price(skus) for key, skus in priced.items()}


def due_shelves(product_id: Any, product: Any, *where: ColumnElement[bool]) -> sa.Subquery:
    """Which shelves published products should stand on, as (product_id, shelf_id).

    `product` is the table that knows them, by `product_id`: their own, or that of their cards.
    """
    products = (product.published.is_(True), *where)
    tag, facet = ProductTagRow, CardFacetRow
    return sa.union_all(
        select(product_id.label("product_id"), _shelf(ShelfKind.CATEGORY, WHOLE_SHOP).label("shelf_id")).where(
            *products
        ),
        select(product_id, BackCategoryAncestorRow.ancestor_id)
        .join(BackCategoryAncestorRow, BackCategoryAncestorRow.category_id == product.back_category_id)
        .where(*products),
        select(product_id, _shelf(ShelfKind.BRAND, product.brand_id)).where(product.brand_id.is_not(None), *products),
        select(product_id, _shelf(ShelfKind.TAG, tag.tag_id))
        .join(tag, sa.and_(tag.product_id == product_id, tag.origin != TagOrigin.OFF))
        .join(TagRow, sa.and_(TagRow.id == tag.tag_id, TagRow.active))
        .where(*products),
        select(product_id, _shelf(ShelfKind.FACET, FacetRow.id))
        .join(facet, facet.product_id == product_id)
        .join(FacetRow, sa.and_(FacetRow.code == facet.code, FacetRow.value == facet.value))
        .where(*products),
    ).subquery("due")


def _shelf(kind: ShelfKind, row_id: Any) -> ColumnElement[int]:
    shelf: ColumnElement[int] = sa.cast(literal_column(str(kind.shelf(0))), BigInteger()) + row_id
    return shelf


def _card(row: Sequence[Any], images: list[Any], tags: list[Any], path: list[Any]) -> dict[str, Any]:
    product_id, listed_at, *own = row
    main_url, main_alt = images[0] if images else (None, None)
    return {
        "product_id": product_id,
        "listed_at_ms": instant_ms(listed_at),
        **{column.key: value for column, value in zip(_OWN, own, strict=True)},
        "category_path": [ancestor_id for (ancestor_id,) in path],
        "image_url": main_url,
        "image_alt": main_alt,
        "images": images_by_language(images[1:]),
        "tags": tags_by_language(tags),
    }


def grouped(rows: Sequence[Sequence[Any]]) -> defaultdict[int, list[Any]]:
    """The rows of each thing by its id, which they begin with, less that."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for key, *values in rows:
        found[key].append(tuple(values))
    return found
