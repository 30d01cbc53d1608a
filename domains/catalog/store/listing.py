"""Lists of products: the first rows of each shelf that a list is made of, merged.

A front category is a query: each of its rules leads to some shelves. A shelf is read in the order of an index and
no further than the page is long, so a page costs the same however many products there are; what does not fit the
rest of the rule, or the filter, is read too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import BigInteger, and_, bindparam, func, literal_column, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql.expression import ColumnElement, FromClause

from domains.catalog.rules.listing import COUNTED, Listing, Order, Place
from domains.catalog.rules.products import ProductCard
from domains.catalog.store.cards import CARD_COLUMNS, card_of, with_card
from domains.catalog.store.filters import filter_parameters, filters
from domains.catalog.store.shown import excluded, fits, hidden
from domains.catalog.store.sources import BEYOND, either, rule_of, source_parameters, sources
from domains.catalog.tables import (
    CardPriceRow,
    FrontPickRow,
    ProductCardRow,
    ShelfPriceRow,
    ShelfRow,
)
from domains.kernel import Frame
from persistence import Reader, Statement, one_of
from persistence.leading import among_first

# How far a shelf is read, written into the text: a parameter would hide from PostgreSQL how few rows are wanted.
_STEPS: Final = (25, 101)


@dataclass(frozen=True, slots=True)
class Hit:
    """A product of a list and its place in it."""

    place: Place
    card: ProductCard


async def find_hits(
    reader: Reader, listing: Listing, frame: Frame, order: Order, ascending: bool, start: Place | None, size: int
) -> list[Hit]:
    """Up to `size` (at most 101) products of a list in one order, from behind `start` on."""
    step = next(step for step in _STEPS if size <= step)
    beginning = Place(-BEYOND, -BEYOND) if ascending else Place(BEYOND, BEYOND)
    behind = start or beginning
    rows = await reader.rows(
        _page(order, ascending, step),
        **_parameters(listing, frame),
        language=frame.language,
        key=behind.key or 0,
        id=behind.product_id,
        size=size,
    )
    return [_hit(row, order, frame) for row in rows]


async def count_hits(reader: Reader, listing: Listing, frame: Frame) -> int:
    """How many products are in a list; 1,001 stands for more than a thousand."""
    parameters = {**_parameters(listing, frame), "key": BEYOND, "id": BEYOND, "size": COUNTED}
    return int((await reader.rows(_COUNT, **parameters))[0][0])


def _hit(row: Sequence[Any], order: Order, frame: Frame) -> Hit:
    card = card_of(row[1:], frame.currency)
    return Hit(Place(None if order is Order.UNPRICED else row[0], card.id), card)


def _parameters(listing: Listing, frame: Frame) -> dict[str, Any]:
    within = () if listing.front_category_id is None else listing.filter.front_category_ids
    return {
        **source_parameters(listing),
        **filter_parameters(listing, frame.currency, within),
        "channel": frame.channel,
        "currency": frame.currency,
        "now": listing.seen_at,
    }


@cache
def _page(order: Order, ascending: bool, step: int) -> Statement:
    found = _found(order, ascending, step)
    query = select(found.c.key, *CARD_COLUMNS).select_from(found)
    query = with_card(query.join(ProductCardRow, ProductCardRow.product_id == found.c.product_id))
    return Statement(query.order_by(*_sorted(ascending, found.c.key, found.c.product_id)))


def _found(order: Order, ascending: bool, step: int) -> FromClause:
    """The keys and ids of the first products of all shelves and of those picked by hand, each once."""
    merged = sa.union(_from_shelves(order, ascending, step), _picked(order, ascending)).subquery("merged")
    return (
        select(merged.c.key, merged.c.product_id)
        .order_by(*_sorted(ascending, merged.c.key, merged.c.product_id))
        .limit(bindparam("size", type_=BigInteger()))
        .subquery("found")
    )


def _from_shelves(order: Order, ascending: bool, step: int) -> sa.Select[Any]:
    found, walk = sources(), _Walk.of(order)
    bounds = (found.c.low, found.c.high) if order is Order.PRICE else None
    conditions = (
        walk.row.shelf_id == found.c.shelf_id,
        fits(rule_of(found), walk.row.product_id),
        ~excluded(found.c.front_id, walk.row.product_id),
    )
    hits = _hits(order, found, walk.first(ascending, step, conditions, bounds))
    # What must have a price in the currency is not among those that have none.
    return hits.where(~found.c.is_priced) if order is Order.UNPRICED else hits


def _picked(order: Order, ascending: bool) -> sa.Select[Any]:
    """Those picked by hand that come next, all of them: they are few, and no index has them in order."""
    pick, shelf, priced = aliased(FrontPickRow), aliased(ShelfRow), aliased(CardPriceRow)
    walk = _Walk(order, shelf, priced.min_minor if order is Order.PRICE else _key(order, shelf), shelf)
    first = aliased(ShelfRow)
    on_first_shelf = select(first.id).where(first.shelf_id == literal_column("0"), first.product_id == pick.product_id)
    # A lookup by key, so that no database begins with the shelf.
    picked = select(walk.key.label("key"), shelf.product_id).select_from(pick)
    picked = picked.join(shelf, among_first(shelf.id, on_first_shelf.limit(literal_column("1")).correlate(pick)))
    if order is Order.PRICE:
        here = (priced.channel == bindparam("channel"), priced.currency == bindparam("currency"))
        picked = picked.join(priced, and_(priced.product_id == pick.product_id, *here))
    return picked.where(
        one_of(pick.front_category_id, "fronts"),
        ~hidden(pick.front_category_id),
        ~excluded(pick.front_category_id, pick.product_id),
        *walk.behind(ascending, None),
        *filters(shelf, order, walk.key),
    )


def _hits(order: Order, beside: Any, first: sa.Select[Any]) -> sa.Select[Any]:
    """The rows whose ids the subquery answers for the rows beside it."""
    hit = _Walk.of(order)
    hits = select(hit.key.label("key"), hit.row.product_id).select_from(beside).select_from(hit.row)
    return hits.where(among_first(hit.row.id, first.correlate(beside)))


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk along shelves: the rows in their order, the key they are ordered by, and the row that filters look at."""

    order: Order
    row: Any
    key: Any
    shelf: Any

    @classmethod
    def of(cls, order: Order) -> "_Walk":
        shelf = aliased(ShelfRow)
        if order is Order.PRICE:
            priced = aliased(ShelfPriceRow)
            return cls(order, priced, priced.price_minor, shelf)
        return cls(order, shelf, _key(order, shelf), shelf)

    def first(
        self, ascending: bool, step: int, where: Sequence[ColumnElement[bool]], bounds: Sequence[Any] | None = None
    ) -> sa.Select[Any]:
        """The ids of the first rows `where`, in order; of prices only those within `bounds`."""
        conditions = (*where, *self.scope(), *self.behind(ascending, bounds))
        rows = select(self.row.id).select_from(self.joined()).where(*conditions)
        rows = rows.where(*filters(self.shelf, self.order, self.key)).order_by(*self.sorted(ascending))
        return rows.limit(literal_column(str(step)))

    def joined(self) -> Any:
        if self.row is self.shelf:
            return self.shelf
        same = and_(self.shelf.shelf_id == self.row.shelf_id, self.shelf.product_id == self.row.product_id)
        return sa.orm.join(self.row, self.shelf, same)

    def scope(self) -> tuple[Any, ...]:
        if self.row is self.shelf:
            return ()
        return self.row.channel == bindparam("channel"), self.row.currency == bindparam("currency")

    def behind(self, ascending: bool, bounds: Sequence[Any] | None) -> list[Any]:
        """From where on is walked, and how far. It begins at the bound where that is further on: in one comparison,
        for a database walks an index from one only."""
        key, product_id = bindparam("key", type_=BigInteger()), bindparam("id", type_=BigInteger())
        if self.order is Order.UNPRICED:
            return [self.row.product_id > product_id if ascending else self.row.product_id < product_id]
        mine = sa.tuple_(self.key, self.row.product_id)
        if bounds is None:
            return [mine > sa.tuple_(key, product_id) if ascending else mine < sa.tuple_(key, product_id)]
        first, last = bounds if ascending else reversed(bounds)
        is_before = key < first if ascending else key > first
        before_all = -BEYOND if ascending else BEYOND
        start = sa.tuple_(either(is_before, first, key), either(is_before, before_all, product_id))
        return [mine > start, self.key <= last] if ascending else [mine < start, self.key >= last]

    def sorted(self, ascending: bool) -> list[Any]:
        return _sorted(ascending, *([self.key] if self.order is not Order.UNPRICED else []), self.row.product_id)


def _key(order: Order, shelf: Any) -> Any:
    """What the rows of a shelf are in the order of, where that is not by price."""
    keys = {Order.SALES: shelf.sales_count, Order.NEWEST: shelf.listed_at_ms, Order.RATING: shelf.rating_milli}
    return keys.get(order, literal_column("0", BigInteger()))


def _sorted(ascending: bool, *columns: Any) -> list[Any]:
    return [column.asc() if ascending else column.desc() for column in columns]


_COUNT = Statement(select(func.count()).select_from(_found(Order.SALES, False, COUNTED)))
