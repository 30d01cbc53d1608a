"""What `stoa verify` proves of the catalogue: cards and shelves say what is true, and the trees are trees."""

from collections.abc import AsyncIterator, Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import aliased

from domains.catalog.rules.cards import rating_milli
from domains.catalog.rules.kinds import CategoryContent, ProductStatus
from domains.catalog.store import tag_rules, truth
from domains.catalog.tables import (
    BackCategoryAncestorRow,
    BackCategoryRow,
    CardPriceRow,
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    PriceListEntryRow,
    PriceListRow,
    ProductCardRow,
    ProductRow,
    PurchaseClaimRow,
    PurchaseCountRow,
    ShelfPriceRow,
    ShelfRow,
    SkuCardRow,
    SkuRow,
    TakenOffRow,
)
from domains.kernel import Channel
from persistence import Check, Reader, Row, Statement, one_of

_CHUNK: Final = 500
_IDS = Statement(select(ProductRow.id).where(ProductRow.id > bindparam("after")).order_by(ProductRow.id).limit(_CHUNK))
_CARD_NAMES: Final = (
    *("product_id", "slug", "name", "selling_point", "store_id", "back_category_id", "category_path"),
    *("brand_id", "status", "published", "listed_at_ms", "image_url", "image_alt", "images", "tags"),
)
_CARDS = Statement(
    select(*(getattr(ProductCardRow, name) for name in _CARD_NAMES)).where(one_of(ProductCardRow.product_id, "ids"))
)
_SKU_CARDS = Statement(
    select(SkuCardRow.sku_id, SkuCardRow.product_id, SkuCardRow.specs).where(one_of(SkuCardRow.product_id, "ids"))
)
_PRICES = Statement(
    select(
        *(CardPriceRow.product_id, CardPriceRow.currency, CardPriceRow.channel),
        *(CardPriceRow.min_minor, CardPriceRow.max_minor, CardPriceRow.market_minor),
    ).where(one_of(CardPriceRow.product_id, "ids"))
)
_RATINGS = Statement(
    select(
        *(ProductCardRow.product_id, ProductCardRow.rating_milli, ProductCardRow.rating_sum),
        (ProductCardRow.good + ProductCardRow.neutral + ProductCardRow.bad),
    ).where(one_of(ProductCardRow.product_id, "ids"))
)


async def _wrong_cards(reader: Reader) -> Sequence[Row]:
    wrong: list[Row] = []
    async for ids in _chunks(reader):
        true = {card["product_id"]: card for card in await truth.product_cards(reader, ids)}
        kept = {row[0]: dict(zip(_CARD_NAMES, row, strict=True)) for row in await reader.rows(_CARDS, ids=ids)}
        wrong += [(each,) for each in ids if true.get(each) != kept.get(each)]
    return wrong


async def _wrong_sku_cards(reader: Reader) -> Sequence[Row]:
    wrong: list[Row] = []
    async for ids in _chunks(reader):
        true = {(card["sku_id"], card["product_id"]): card["specs"] for card in await truth.sku_cards(reader, ids)}
        kept = {(row[0], row[1]): row[2] for row in await reader.rows(_SKU_CARDS, ids=ids)}
        wrong += [key for key in sorted(true.keys() | kept.keys()) if true.get(key) != kept.get(key)]
    return wrong


async def _wrong_prices(reader: Reader) -> Sequence[Row]:
    wrong: list[Row] = []
    async for ids in _chunks(reader):
        true = {
            (*key, channel): (price.min_minor, price.max_minor, price.market_minor)
            for key, price in (await truth.card_prices(reader, ids)).items()
            for channel in Channel
        }
        kept = {tuple(row[:3]): tuple(row[3:]) for row in await reader.rows(_PRICES, ids=ids)}
        wrong += [key for key in sorted(true.keys() | kept.keys()) if true.get(key) != kept.get(key)]
    return wrong


async def _wrong_ratings(reader: Reader) -> Sequence[Row]:
    wrong: list[Row] = []
    async for ids in _chunks(reader):
        for product_id, milli, total, count in await reader.rows(_RATINGS, ids=ids):
            if milli != rating_milli(total, count):
                wrong.append((product_id,))
    return wrong


async def _wrong_tags(reader: Reader) -> Sequence[Row]:
    wrong: list[Row] = []
    async for ids in _chunks(reader):
        wrong += await tag_rules.get_differences(reader, ids)
    return wrong


async def _chunks(reader: Reader) -> AsyncIterator[list[int]]:
    after = 0
    while ids := [row[0] for row in await reader.rows(_IDS, after=after)]:
        yield ids
        after = ids[-1]


_DUE = truth.due_shelves(ProductRow.id, ProductRow)
_STANDS = and_(ShelfRow.product_id == _DUE.c.product_id, ShelfRow.shelf_id == _DUE.c.shelf_id)
_SHELVES_ARE_RIGHT = Statement(
    sa.union_all(
        select(_DUE.c.product_id, _DUE.c.shelf_id).where(~exists(select(ShelfRow.id).where(_STANDS))),
        select(ShelfRow.product_id, ShelfRow.shelf_id).where(~exists(select(_DUE.c.product_id).where(_STANDS))),
    )
)
_FACTS: Final = ("store_id", "brand_id", "in_stock", "sales_count", "listed_at_ms", "rating_milli")
_SHELVES_SAY_WHAT_CARDS_SAY = Statement(
    select(ShelfRow.product_id, ShelfRow.shelf_id)
    .join(ProductCardRow, ProductCardRow.product_id == ShelfRow.product_id)
    .where(or_(*(getattr(ShelfRow, name).is_distinct_from(getattr(ProductCardRow, name)) for name in _FACTS)))
)

_PRICE_STANDS = and_(
    ShelfPriceRow.shelf_id == ShelfRow.shelf_id,
    ShelfPriceRow.product_id == CardPriceRow.product_id,
    ShelfPriceRow.channel == CardPriceRow.channel,
    ShelfPriceRow.currency == CardPriceRow.currency,
)
_PRICES_ON_SHELVES = (
    select(ShelfRow.product_id, ShelfRow.shelf_id)
    .join(CardPriceRow, CardPriceRow.product_id == ShelfRow.product_id)
    .outerjoin(ShelfPriceRow, and_(_PRICE_STANDS, ShelfPriceRow.price_minor == CardPriceRow.min_minor))
    .where(ShelfPriceRow.id.is_(None))
)
_PRICES_WITHOUT_SHELF = (
    select(ShelfPriceRow.product_id, ShelfPriceRow.shelf_id)
    .outerjoin(
        ShelfRow, and_(ShelfRow.shelf_id == ShelfPriceRow.shelf_id, ShelfRow.product_id == ShelfPriceRow.product_id)
    )
    .outerjoin(
        CardPriceRow,
        and_(
            CardPriceRow.product_id == ShelfPriceRow.product_id,
            CardPriceRow.channel == ShelfPriceRow.channel,
            CardPriceRow.currency == ShelfPriceRow.currency,
            CardPriceRow.min_minor == ShelfPriceRow.price_minor,
        ),
    )
    .where(or_(ShelfRow.id.is_(None), CardPriceRow.product_id.is_(None)))
)
_SHELF_PRICES_ARE_RIGHT = Statement(sa.union_all(_PRICES_ON_SHELVES, _PRICES_WITHOUT_SHELF))

_HAS_STOCK = exists(
    select(SkuCardRow.sku_id).where(SkuCardRow.product_id == ProductCardRow.product_id, SkuCardRow.in_stock.is_(True))
)
_STOCK_FLAGS_AGREE = Statement(select(ProductCardRow.product_id).where(ProductCardRow.in_stock != _HAS_STOCK))

_Child = aliased(BackCategoryRow)
_ONLY_LEAVES_HOLD_PRODUCTS = Statement(
    sa.union(
        select(ProductRow.id, ProductRow.back_category_id)
        .join(BackCategoryRow, BackCategoryRow.id == ProductRow.back_category_id)
        .where(BackCategoryRow.holds.is_distinct_from(CategoryContent.PRODUCTS)),
        select(_Child.id, _Child.parent_id)
        .join(BackCategoryRow, BackCategoryRow.id == _Child.parent_id)
        .where(BackCategoryRow.holds.is_distinct_from(CategoryContent.CATEGORIES)),
    )
)
_ONLY_SOUND_PRODUCTS_ARE_SOLD = Statement(
    select(ProductRow.id, ProductRow.status).where(
        ProductRow.published.is_(True),
        or_(ProductRow.status != ProductStatus.APPROVED, ProductRow.violation.is_not(None)),
    )
)
_WHAT_RULES_TOOK_OFF_IS_OFF = Statement(
    select(TakenOffRow.product_id, TakenOffRow.rule_id)
    .join(ProductRow, ProductRow.id == TakenOffRow.product_id)
    .where(ProductRow.published.is_(True))
)
_COUNT = tuple(getattr(PurchaseCountRow, name) for name in ("member_id", "product_id", "sku_id", "period", "began_on"))
_CLAIM = tuple(getattr(PurchaseClaimRow, column.key) for column in _COUNT)
_CLAIMED = select(*_CLAIM, func.sum(PurchaseClaimRow.quantity).label("claimed")).group_by(*_CLAIM).subquery("claimed")
_COUNTS_ARE_WHAT_WAS_CLAIMED = Statement(
    select(*_COUNT)
    .outerjoin(_CLAIMED, and_(*(_CLAIMED.c[column.key] == column for column in _COUNT)))
    .where(PurchaseCountRow.quantity != func.coalesce(_CLAIMED.c.claimed, 0))
)
_SKUS_ARE_THEIR_PRODUCTS = Statement(
    select(SkuRow.id, SkuRow.product_id)
    .join(ProductRow, ProductRow.id == SkuRow.product_id)
    .where(SkuRow.store_id != ProductRow.store_id)
)

_LISTS_HAVE_OWN_SKUS = Statement(
    select(PriceListEntryRow.price_list_id, PriceListEntryRow.sku_id)
    .join(PriceListRow, PriceListRow.id == PriceListEntryRow.price_list_id)
    .join(SkuRow, SkuRow.id == PriceListEntryRow.sku_id)
    .where(PriceListRow.store_id != SkuRow.store_id)
)


def _paths_that_are_wrong(tree: Any, path: Any) -> Statement:
    """A category whose way to the root is not its parent's with itself added."""
    own = select(path.category_id).where(path.category_id == tree.id, path.ancestor_id == tree.id, path.distance == 0)
    mine, its = aliased(path), aliased(path)
    handed_down = and_(
        mine.category_id == tree.id, mine.ancestor_id == its.ancestor_id, mine.distance == its.distance + 1
    )
    missing = (
        select(its.ancestor_id)
        .where(its.category_id == tree.parent_id, ~exists(select(mine.ancestor_id).where(handed_down)))
        .correlate(tree)
    )
    length = select(func.count()).select_from(path).where(path.category_id == tree.id).scalar_subquery()
    longest = select(func.max(path.distance)).where(path.category_id == tree.id).scalar_subquery()
    return Statement(select(tree.id).where(or_(~exists(own), exists(missing), length != longest + 1)))


CHECKS: Final = (
    Check("a card shows what is true of its product, once changed tags were shown", _wrong_cards),
    Check("a SKU's card shows its specs", _wrong_sku_cards),
    Check("a card's prices are those of its SKUs", _wrong_prices),
    Check("a rating to sort by is the mean of its stars", _wrong_ratings),
    Check("products have the tags that rules give them, once these were followed", _wrong_tags),
    Check("a product stands on its shelves while it is published, once changed tags were shown", _SHELVES_ARE_RIGHT),
    Check("a shelf says of a product what its card says", _SHELVES_SAY_WHAT_CARDS_SAY),
    Check("the prices on a shelf are those on the cards", _SHELF_PRICES_ARE_RIGHT),
    Check("a product can be had where one of its SKUs can", _STOCK_FLAGS_AGREE),
    Check("what is on sale is approved, and in no violation", _ONLY_SOUND_PRODUCTS_ARE_SOLD),
    Check("what a rule has taken off sale is off sale", _WHAT_RULES_TOOK_OFF_IS_OFF),
    Check("a member's purchases are counted as their orders say", _COUNTS_ARE_WHAT_WAS_CLAIMED),
    Check("only leaves hold products", _ONLY_LEAVES_HOLD_PRODUCTS),
    Check("a SKU is sold by its product's store", _SKUS_ARE_THEIR_PRODUCTS),
    Check("a store's price list has its own SKUs alone", _LISTS_HAVE_OWN_SKUS),
    Check("each back category has its whole path", _paths_that_are_wrong(BackCategoryRow, BackCategoryAncestorRow)),
    Check("each front category has its whole path", _paths_that_are_wrong(FrontCategoryRow, FrontCategoryAncestorRow)),
)
