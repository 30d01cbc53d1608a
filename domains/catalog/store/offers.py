"""Reads of the same goods in other stores."""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

from sqlalchemy import and_, bindparam, func, select
from sqlalchemy.orm import aliased

from domains.catalog.rules.offers import Spu
from domains.catalog.rules.products import ProductCard
from domains.catalog.store.cards import CARD_COLUMNS, card_of, framed, with_card
from domains.catalog.tables import CardPriceRow, ProductCardRow, ProductRow
from domains.kernel import Frame
from persistence import Reader, Statement, one_of

_SPUS = Statement(
    select(ProductRow.spu_key, ProductRow.id).where(one_of(ProductRow.id, "ids"), ProductRow.spu_key.is_not(None))
)
_Its, _Other, _Card, _Price = (
    aliased(ProductRow),
    aliased(ProductRow),
    aliased(ProductCardRow),
    aliased(CardPriceRow),
)
_TURN: Final = func.row_number().over(
    partition_by=_Its.id, order_by=(_Card.in_stock.desc(), _Price.min_minor.asc().nulls_last(), _Other.id)
)
_RANKED: Final = (
    select(_Its.id.label("asked_of"), _Other.id.label("product_id"), _TURN.label("turn"))
    .select_from(_Its)
    .join(
        _Other,
        and_(_Other.spu_key == _Its.spu_key, _Other.store_id != _Its.store_id, _Other.published.is_(True)),
    )
    .join(_Card, _Card.product_id == _Other.id)
    .outerjoin(
        _Price,
        and_(
            _Price.product_id == _Other.id,
            _Price.channel == bindparam("channel"),
            _Price.currency == bindparam("currency"),
        ),
    )
    .where(one_of(_Its.id, "ids"))
    .subquery("ranked")
)
_OFFERS = Statement(
    with_card(
        select(*CARD_COLUMNS, _RANKED.c.asked_of)
        .select_from(_RANKED)
        .join(ProductCardRow, ProductCardRow.product_id == _RANKED.c.product_id)
    )
    .where(_RANKED.c.turn <= bindparam("first"))
    .order_by(_RANKED.c.asked_of, _RANKED.c.turn)
)


async def get_spus(reader: Reader, product_ids: Collection[int]) -> dict[int, Spu]:
    """What goods products are; those whose category asks for nothing that identifies them do not appear."""
    return {row[1]: Spu(*row) for row in await reader.rows(_SPUS, ids=product_ids)}


async def get_others(
    reader: Reader, product_ids: Collection[int], first: int, frame: Frame
) -> dict[int, list[ProductCard]]:
    """Of each product the published ones of other stores that are the same: in stock first, then cheapest first.

    Those without a price in the currency come last.
    """
    found: defaultdict[int, list[ProductCard]] = defaultdict(list)
    for row in await reader.rows(_OFFERS, ids=product_ids, first=first, **framed(frame)):
        found[row[-1]].append(card_of(row, frame.currency))
    return found
