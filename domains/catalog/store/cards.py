"""Reads of cards: products and SKUs as lists and pages show them."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, Final

import orjson
from sqlalchemy import Select, and_, bindparam, select

from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.images import Image
from domains.catalog.rules.kinds import CategoryContent, TagKind
from domains.catalog.rules.products import (
    Brand,
    Description,
    MoneyRange,
    ProductCard,
    ProductPage,
    Tag,
    rating_of,
    tag_of,
)
from domains.catalog.tables import BackCategoryRow, BrandRow, CardPriceRow, ProductCardRow, ProductDescriptionRow
from domains.kernel import Frame, Money
from persistence import Reader, Statement, one_of, translated

CARD_COLUMNS: Final[tuple[Any, ...]] = (
    ProductCardRow.product_id,
    ProductCardRow.slug,
    translated(ProductCardRow.name),
    translated(ProductCardRow.selling_point),
    ProductCardRow.image_url,
    translated(ProductCardRow.image_alt),
    ProductCardRow.brand_id,
    translated(BrandRow.name),
    ProductCardRow.back_category_id,
    translated(BackCategoryRow.name),
    BackCategoryRow.holds,
    ProductCardRow.store_id,
    CardPriceRow.min_minor,
    CardPriceRow.max_minor,
    CardPriceRow.market_minor,
    translated(ProductCardRow.tags),
    ProductCardRow.sales_count,
    ProductCardRow.rating_sum,
    ProductCardRow.good,
    ProductCardRow.neutral,
    ProductCardRow.bad,
    ProductCardRow.in_stock,
    ProductCardRow.status,
    ProductCardRow.published,
    ProductCardRow.category_path,
)
_PAGE_COLUMNS: Final = (
    *CARD_COLUMNS,
    translated(ProductCardRow.images),
    translated(ProductDescriptionRow.pc),
    translated(ProductDescriptionRow.mobile),
)


def with_card(query: Select[Any]) -> Select[Any]:
    """Adds to a query that has product_cards in it what else CARD_COLUMNS need."""
    return (
        query.join(BackCategoryRow, BackCategoryRow.id == ProductCardRow.back_category_id)
        .outerjoin(BrandRow, BrandRow.id == ProductCardRow.brand_id)
        .outerjoin(
            CardPriceRow,
            and_(
                CardPriceRow.product_id == ProductCardRow.product_id,
                CardPriceRow.channel == bindparam("channel"),
                CardPriceRow.currency == bindparam("currency"),
            ),
        )
    )


_ALL_CARDS = with_card(select(*CARD_COLUMNS).select_from(ProductCardRow))
_CARDS = Statement(_ALL_CARDS.where(one_of(ProductCardRow.product_id, "ids")))
_CARD_BY_SLUG = Statement(_ALL_CARDS.where(ProductCardRow.slug == bindparam("slug")))
_PAGES = with_card(select(*_PAGE_COLUMNS).select_from(ProductCardRow)).outerjoin(
    ProductDescriptionRow, ProductDescriptionRow.product_id == ProductCardRow.product_id
)
_PAGE_BY_SLUG = Statement(_PAGES.where(ProductCardRow.slug == bindparam("slug")))
_PAGES_BY_ID = Statement(_PAGES.where(one_of(ProductCardRow.product_id, "ids")))


async def get_products(reader: Reader, ids: Collection[int], frame: Frame) -> dict[int, ProductCard]:
    """The cards of these products, unpublished ones too: what shoppers may see of them is for the caller to say."""
    rows = await reader.rows(_CARDS, ids=ids, **framed(frame))
    return {row[0]: card_of(row, frame.currency) for row in rows}


async def get_pages(reader: Reader, ids: Collection[int], frame: Frame) -> dict[int, ProductPage]:
    """The same with all pictures and descriptions."""
    rows = await reader.rows(_PAGES_BY_ID, ids=ids, **framed(frame))
    return {row[0]: _page_of(row, frame.currency) for row in rows}


async def find_product(reader: Reader, slug: str, frame: Frame) -> ProductCard | None:
    """The card of the product with this slug, unpublished or not."""
    rows = await reader.rows(_CARD_BY_SLUG, slug=slug, **framed(frame))
    return card_of(rows[0], frame.currency) if rows else None


async def find_page(reader: Reader, slug: str, frame: Frame) -> ProductPage | None:
    """The same with all pictures and descriptions."""
    rows = await reader.rows(_PAGE_BY_SLUG, slug=slug, **framed(frame))
    return _page_of(rows[0], frame.currency) if rows else None


def framed(frame: Frame) -> dict[str, Any]:
    """The frame as statement parameters."""
    return {"language": frame.language, "channel": frame.channel, "currency": frame.currency}


def card_of(row: Sequence[Any], currency: str) -> ProductCard:
    """The card in a row that begins with CARD_COLUMNS."""
    return ProductCard(*_card_fields(row, currency))


def _page_of(row: Sequence[Any], currency: str) -> ProductPage:
    images, pc, mobile = row[len(CARD_COLUMNS) :]
    pictures = tuple(Image(url, alt) for url, alt in orjson.loads(images))
    return ProductPage(*(*_card_fields(row, currency), pictures, Description(pc, mobile)))


def _card_fields(row: Sequence[Any], currency: str) -> tuple[Any, ...]:
    (
        product_id, slug, name, selling_point, image_url, image_alt, brand_id, brand_name,
        category_id, category_name, holds, store_id, low, high, market, tags,
        sales_count, rating_sum, good, neutral, bad, in_stock, status, published, path,
    ) = row[: len(CARD_COLUMNS)]  # fmt: skip
    return (
        product_id,
        slug,
        name,
        selling_point,
        None if image_url is None else Image(image_url, image_alt),
        brand_id,
        category_id,
        store_id,
        None if low is None else MoneyRange(Money(low, currency), Money(high, currency)),
        None if market is None else Money(market, currency),
        tags_of(tags),
        sales_count,
        rating_of(rating_sum, good, neutral, bad),
        in_stock,
        status,
        published,
        None if brand_id is None else Brand(brand_id, brand_name),
        BackCategory(category_id, category_name, holds is not CategoryContent.CATEGORIES),
        tuple(path),
    )


@lru_cache(maxsize=4_096)  # a shop has few tags, and its products have much the same ones
def tags_of(text: str) -> tuple[Tag, ...]:
    """The tags that a card keeps ready in one language."""
    if text == "[]":
        return ()
    return tuple([tag_of(code, label, TagKind(kind), *image) for code, label, kind, *image in orjson.loads(text)])
