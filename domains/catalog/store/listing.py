"""Lists of products: the first rows of each shelf that a list is made of, merged.

A front category is a query: its shelves are those of the back categories that it is mapped to. Each shelf is
read in the order of an index and no further than the page is long, so a page costs the same however many
products there are; what is filtered out on the way is read too.
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
from domains.catalog.store.filters import excluded, filter_parameters, filters
from domains.catalog.tables import FrontPickRow, FrontSourceRow, ProductCardRow, ShelfPriceRow, ShelfRow
from domains.kernel import Frame
from persistence import Reader, Statement, one_of
from persistence.leading import among_first

# How far a shelf is read, written into the text: a parameter would hide from PostgreSQL how few rows are wanted.
_STEPS: Final = (25, 101)
_BEYOND: Final = 2**62


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
    beginning = Place(-_BEYOND, -_BEYOND) if ascending else Place(_BEYOND, _BEYOND)
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
    parameters = {**_parameters(listing, frame), "key": _BEYOND, "id": _BEYOND, "size": COUNTED}
    return int((await reader.rows(_COUNT, **parameters))[0][0])


def _hit(row: Sequence[Any], order: Order, frame: Frame) -> Hit:
    card = card_of(row[1:], frame.currency)
    return Hit(Place(None if order is Order.UNPRICED else row[0], card.id), card)


def _parameters(listing: Listing, frame: Frame) -> dict[str, Any]:
    chosen = listing.filter.front_category_ids
    category = listing.front_category_id
    return {
        "everywhere": category is None and not chosen,
        "fronts": chosen if category is None else (category,),
        **filter_parameters(listing, frame.currency, within=() if category is None else chosen),
        "channel": frame.channel,
        "currency": frame.currency,
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
    sources, walk = _sources(), _Walk.of(order)
    first = walk.first(ascending, step, walk.row.shelf_id == sources.c.shelf_id, sources.c.front_id)
    return _hits(order, sources, first)


def _sources() -> FromClause:
    """The shelves that a list is made of, each with the front category that says so (0 for the whole shop)."""
    nothing = literal_column("0", BigInteger())
    everything = select(nothing.label("front_id"), nothing.label("shelf_id")).where(
        bindparam("everywhere", type_=sa.Boolean())
    )
    mapped = select(FrontSourceRow.front_category_id, FrontSourceRow.back_category_id)
    return sa.union_all(everything, mapped.where(one_of(FrontSourceRow.front_category_id, "fronts"))).subquery(
        "sources"
    )


def _picked(order: Order, ascending: bool) -> sa.Select[Any]:
    picks, walk = aliased(FrontPickRow), _Walk.of(order)
    on_first_shelf = and_(walk.row.shelf_id == literal_column("0"), walk.row.product_id == picks.product_id)
    first = walk.first(ascending, 1, on_first_shelf, picks.front_category_id)
    return _hits(order, picks, first).where(one_of(picks.front_category_id, "fronts"))


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
        if order is Order.UNPRICED:
            return cls(order, shelf, literal_column("0", BigInteger()), shelf)
        keys = {Order.SALES: shelf.sales_count, Order.NEWEST: shelf.listed_at_ms, Order.RATING: shelf.rating_milli}
        return cls(order, shelf, keys[order], shelf)

    def first(self, ascending: bool, step: int, where: ColumnElement[bool], front_id: Any) -> sa.Select[Any]:
        """The ids of the first rows `where`, in order, less what the front category does not show."""
        conditions = (where, *self.scope(), self.behind(ascending), ~excluded(front_id, self.row.product_id))
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

    def behind(self, ascending: bool) -> Any:
        key, product_id = bindparam("key", type_=BigInteger()), bindparam("id", type_=BigInteger())
        if self.order is Order.UNPRICED:
            return self.row.product_id > product_id if ascending else self.row.product_id < product_id
        mine, its = sa.tuple_(self.key, self.row.product_id), sa.tuple_(key, product_id)
        return mine > its if ascending else mine < its

    def sorted(self, ascending: bool) -> list[Any]:
        return _sorted(ascending, *([self.key] if self.order is not Order.UNPRICED else []), self.row.product_id)


def _sorted(ascending: bool, *columns: Any) -> list[Any]:
    return [column.asc() if ascending else column.desc() for column in columns]


_COUNT = Statement(select(func.count()).select_from(_found(Order.SALES, False, COUNTED)))
