"""Writes of cards and shelves: what is the catalogue's own in them follows the truth in the same transaction.

Whoever changes what a card shows holds the card first, so that two changes of one product come one after the other.
"""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_or_else
from sqlalchemy.sql.expression import ColumnElement

from domains.catalog.rules.cards import CardPrice
from domains.catalog.store import tag_rules
from domains.catalog.store.truth import card_prices, due_shelves, product_cards, sku_cards
from domains.catalog.tables import (
    CardFacetRow,
    CardPriceRow,
    FacetRow,
    ProductCardRow,
    ShelfPriceRow,
    ShelfRow,
    SkuCardRow,
)
from domains.kernel import Channel
from persistence import Statement, Transaction, insert_into, one_of, upsert

_FACTS: Final = ("in_stock", "sales_count", "rating_sum", "rating_milli", "good", "neutral", "bad")
_NO_FACTS: Final[dict[str, Any]] = {"in_stock": False, **dict.fromkeys(_FACTS[1:], 0)}
_OWN: Final = (
    *("product_id", "slug", "name", "selling_point", "store_id", "back_category_id", "category_path"),
    *("brand_id", "status", "published", "listed_at_ms", "image_url", "image_alt", "images", "tags"),
)

_HOLD = Statement(
    select(ProductCardRow.product_id)
    .where(one_of(ProductCardRow.product_id, "ids"))
    .order_by(ProductCardRow.product_id)
    .with_for_update()
)
_PUT_CARDS = Statement(upsert(ProductCardRow, *_OWN, *_FACTS, key=["product_id"], keep=_FACTS))
_PUT_SKU_CARDS = Statement(
    upsert(SkuCardRow, "sku_id", "product_id", "specs", "in_stock", key=["sku_id"], keep=["in_stock"])
)
_CLEAR_PRICES = Statement(delete(CardPriceRow).where(one_of(CardPriceRow.product_id, "ids")))
_ADD_PRICES = Statement(
    insert_into(CardPriceRow, "product_id", "channel", "currency", "min_minor", "max_minor", "market_minor")
)

_SHELVED: Final = (*("product_id", "store_id", "brand_id", "in_stock", "sales_count", "listed_at_ms", "rating_milli"),)
_DUE: Final = due_shelves(ProductCardRow.product_id, ProductCardRow, one_of(ProductCardRow.product_id, "ids"))
_CLEAR_SHELVES = Statement(delete(ShelfRow).where(one_of(ShelfRow.product_id, "ids")))
_FILL_SHELVES = Statement(
    insert(ShelfRow).from_select(
        ["shelf_id", *_SHELVED],
        select(_DUE.c.shelf_id, *(getattr(ProductCardRow, name) for name in _SHELVED)).join(
            ProductCardRow, ProductCardRow.product_id == _DUE.c.product_id
        ),
    )
)
_KNOWN_FACET = exists(
    select(FacetRow.id).where(FacetRow.code == CardFacetRow.code, FacetRow.value == CardFacetRow.value)
)
_ADD_FACETS = Statement(
    insert_or_else(FacetRow)
    .from_select(
        ["code", "value"],
        select(CardFacetRow.code, CardFacetRow.value)
        .where(one_of(CardFacetRow.product_id, "ids"), ~_KNOWN_FACET)
        .distinct()
        .order_by(CardFacetRow.code, CardFacetRow.value),
    )
    .on_conflict_do_nothing()
)
_CLEAR_SHELF_PRICES = Statement(delete(ShelfPriceRow).where(one_of(ShelfPriceRow.product_id, "ids")))


def pricing_shelves(*where: ColumnElement[bool]) -> Statement:
    """Puts what stands on shelves there by its price too."""
    prices = select(
        ShelfRow.shelf_id,
        CardPriceRow.channel,
        CardPriceRow.currency,
        CardPriceRow.min_minor,
        CardPriceRow.product_id,
    ).join(CardPriceRow, CardPriceRow.product_id == ShelfRow.product_id)
    columns = ["shelf_id", "channel", "currency", "price_minor", "product_id"]
    return Statement(insert(ShelfPriceRow).from_select(columns, prices.where(*where)))


_FILL_SHELF_PRICES = pricing_shelves(one_of(ShelfRow.product_id, "ids"))


async def hold_cards(tx: Transaction, product_ids: Collection[int]) -> None:
    """Waits for whoever else is changing these cards, and keeps others waiting until the transaction ends."""
    await tx.rows(_HOLD, ids=sorted(product_ids))


async def write_cards(tx: Transaction, product_ids: Collection[int]) -> None:
    """Makes the cards of these products and of their SKUs anew; other domains' facts on them stay."""
    await tx.run_many(_PUT_CARDS, [{**card, **_NO_FACTS} for card in await product_cards(tx, product_ids)])
    await tx.run_many(_PUT_SKU_CARDS, [{**card, "in_stock": False} for card in await sku_cards(tx, product_ids)])


async def write_prices(tx: Transaction, product_ids: Collection[int]) -> None:
    """Makes the prices on cards and shelves anew."""
    await _write_card_prices(tx, product_ids)
    await _write_shelf_prices(tx, product_ids)
    await follow_rules(tx, product_ids)


async def write_prices_and_shelves(tx: Transaction, product_ids: Collection[int]) -> None:
    """Both `write_prices` and `write_shelves`, where all that hangs on them follows once."""
    await _write_card_prices(tx, product_ids)
    await write_shelves(tx, product_ids)


async def write_shelves(tx: Transaction, product_ids: Collection[int]) -> None:
    """Puts those of the products that are published on their shelves as they are now, and takes the others off.

    To be called when a product is published or not any more, and when its category, brand, tags or facets change.
    """
    await tx.run(_ADD_FACETS, ids=product_ids)
    await _fill_shelves(tx, product_ids)
    await follow_rules(tx, product_ids)


async def write_tags(tx: Transaction, product_ids: Collection[int]) -> None:
    """Shows on cards and shelves which tags products have now, and what these look like."""
    await write_cards(tx, product_ids)
    await _fill_shelves(tx, product_ids)


async def follow_rules(tx: Transaction, product_ids: Collection[int]) -> None:
    """Puts the tags on products that rules give them as they stand on their shelves now. Their cards must be held."""
    changed = await tag_rules.follow(tx, product_ids)
    if changed:
        await write_tags(tx, changed)


async def _write_card_prices(tx: Transaction, product_ids: Collection[int]) -> None:
    await tx.run(_CLEAR_PRICES, ids=product_ids)
    rows = [
        _price(key, price, channel)
        for key, price in (await card_prices(tx, product_ids)).items()
        for channel in Channel
    ]
    if rows:
        await tx.run_many(_ADD_PRICES, rows)


async def _fill_shelves(tx: Transaction, product_ids: Collection[int]) -> None:
    await tx.run(_CLEAR_SHELVES, ids=product_ids)
    await tx.run(_FILL_SHELVES, ids=product_ids)
    await _write_shelf_prices(tx, product_ids)


async def _write_shelf_prices(tx: Transaction, product_ids: Collection[int]) -> None:
    await tx.run(_CLEAR_SHELF_PRICES, ids=product_ids)
    await tx.run(_FILL_SHELF_PRICES, ids=product_ids)


def _price(key: tuple[int, str], price: CardPrice, channel: Channel) -> dict[str, Any]:
    product_id, currency = key
    return {
        "product_id": product_id,
        "channel": channel,
        "currency": currency,
        "min_minor": price.min_minor,
        "max_minor": price.max_minor,
        "market_minor": price.market_minor,
    }
