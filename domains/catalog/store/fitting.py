"""The cheapest products that fit each of several wants, read from the shelves in one statement."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from sqlalchemy import and_, bindparam, literal_column, or_, select
from sqlalchemy.orm import aliased

from domains.catalog.rules.cards import WHOLE_SHOP
from domains.catalog.rules.fitting import ProductsWanted
from domains.catalog.rules.products import ProductCard
from domains.catalog.rules.shelves import ShelfKind
from domains.catalog.store.cards import CARD_COLUMNS, card_of, framed, with_card
from domains.catalog.tables import ProductCardRow, ShelfPriceRow, ShelfRow
from domains.kernel import Frame
from persistence import Reader, Statement
from persistence.bulk import numbers
from persistence.leading import among_first

MAX_FITTING: Final = 24
# A shelf is read no further than this, so that a rare store costs no more than a common one.
_WALKED: Final = 400
# A want is looked for on so many shelves at most.
_PLACES: Final = 20

# For which want, where to look, from which price on, and (unless 0) for which store.
_PLACE: Final = numbers("places", "number", "shelf_id", "price_from", "store_id")
_priced, _stood = aliased(ShelfPriceRow), aliased(ShelfRow)
_WALK: Final = (
    select(_priced.id, _priced.price_minor, _priced.product_id, _stood.store_id, _stood.in_stock)
    .join(_stood, and_(_stood.shelf_id == _priced.shelf_id, _stood.product_id == _priced.product_id))
    .where(
        _priced.shelf_id == _PLACE.c.shelf_id,
        _priced.channel == bindparam("channel"),
        _priced.currency == bindparam("currency"),
        _priced.price_minor >= _PLACE.c.price_from,
    )
    .order_by(_priced.price_minor, _priced.product_id)
    .limit(literal_column(str(_WALKED)))
    .correlate(_PLACE)
    .subquery("walk")
)
_FIRST: Final = (
    select(_WALK.c.id)
    .where(
        _WALK.c.in_stock,
        or_(_PLACE.c.store_id == 0, _WALK.c.store_id == _PLACE.c.store_id),
    )
    .order_by(_WALK.c.price_minor, _WALK.c.product_id)
    .limit(literal_column(str(MAX_FITTING)))
    .correlate(_PLACE)
)
_HITS: Final = (
    select(_PLACE.c.number, ShelfPriceRow.price_minor, ShelfPriceRow.product_id)
    .select_from(_PLACE)
    .join(ShelfPriceRow, among_first(sa.inspect(ShelfPriceRow).c.id, _FIRST))
    .subquery("hit")
)
_FITTING = Statement(
    with_card(
        select(_HITS.c.number, *CARD_COLUMNS)
        .select_from(_HITS)
        .join(ProductCardRow, ProductCardRow.product_id == _HITS.c.product_id)
    ).order_by(_HITS.c.price_minor, _HITS.c.product_id)
)


async def list_fitting(
    reader: Reader, wanted: Sequence[ProductsWanted | None], frame: Frame
) -> list[list[ProductCard]]:
    """For each want the cheapest published products that fit, at most 24 (for None none), in one statement for all."""
    places = [(at, *place) for at, want in enumerate(wanted) if want for place in _places_of(want)]
    if not places:
        return [[] for _ in wanted]
    rows = await reader.rows(_FITTING, places=places, **framed(frame))
    found: list[dict[int, ProductCard]] = [{} for _ in wanted]
    for number, *card in rows:
        fitting = found[number]
        if len(fitting) < MAX_FITTING:
            fitting.setdefault(card[0], card_of(card, frame.currency))
    return [list(each.values()) for each in found]


def _places_of(want: ProductsWanted) -> list[tuple[int, int, int]]:
    shelves = [*want.back_category_ids, *map(ShelfKind.BRAND.shelf, want.brand_ids)] or [WHOLE_SHOP]
    return [(shelf, want.price_from, want.store_id or 0) for shelf in shelves[:_PLACES]]
