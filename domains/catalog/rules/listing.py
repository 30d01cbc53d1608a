"""Lists of products: what can be filtered and sorted by, and the cursors that lead on."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from domains.catalog.rules.kinds import ProductSort
from domains.catalog.rules.products import ProductCard
from domains.kernel import BadRequest, Connection, Money, Window

COUNTED: Final = 1_001


class Order(enum.StrEnum):
    """What the products of a shelf are put in order by; equal ones by their ids."""

    SALES = "SALES"
    NEWEST = "NEWEST"
    RATING = "RATING"
    PRICE = "PRICE"
    UNPRICED = "UNPRICED"  # those without a price in the currency, which come after all others by price


ORDERS: Final[Mapping[ProductSort, tuple[Order, bool]]] = {
    # There is no search yet that could say how relevant a product is.
    ProductSort.RELEVANCE: (Order.SALES, False),
    ProductSort.SALES: (Order.SALES, False),
    ProductSort.NEWEST: (Order.NEWEST, False),
    ProductSort.PRICE_ASC: (Order.PRICE, True),
    ProductSort.PRICE_DESC: (Order.PRICE, False),
    ProductSort.RATING: (Order.RATING, False),
}
"""By sort: the order, and whether it ascends."""


@dataclass(frozen=True, slots=True)
class AttributeFilter:
    """Products with any of these values of an attribute."""

    code: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductFilter:
    """Several values of one member are OR, several members AND; what is empty or None does not matter."""

    price_min: Money | None = None
    price_max: Money | None = None
    front_category_ids: tuple[int, ...] = ()
    brand_ids: tuple[int, ...] = ()
    tag_codes: tuple[str, ...] = ()
    in_stock: bool | None = None
    attributes: tuple[AttributeFilter, ...] = ()
    store_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list as it is asked for, whichever part of it is shown: of a front category, or of the whole shop.

    A front category that is out of its period at the instant `seen_at` shows nothing; without one all show theirs.
    """

    front_category_id: int | None = None
    filter: ProductFilter = field(default_factory=ProductFilter)
    sort: ProductSort = ProductSort.RELEVANCE
    seen_at: datetime | None = None

    def bounds(self, currency: str) -> tuple[int | None, int | None]:
        """The price limits in minor units. Raises BadRequest for another currency: nothing is ever converted."""
        limits = (self.filter.price_min, self.filter.price_max)
        for limit in limits:
            if limit is not None and limit.currency != currency:
                raise BadRequest(f"Prices are filtered in the currency of the request, which is {currency}.")
        low, high = (None if limit is None else limit.minor for limit in limits)
        return low, high


@dataclass(frozen=True, slots=True)
class Place:
    """Where a product stands in an order; the key is None where it has none."""

    key: int | None
    product_id: int


@dataclass(frozen=True, slots=True)
class ProductConnection(Connection[ProductCard]):
    """A page of a list, with the list that it is a page of."""

    listing: Listing


def cursor_key(order: Order, place: Place) -> tuple[Any, ...]:
    """What a cursor of a list is made of. Orders have cursors of their own, so that none is taken for another's."""
    return (order.value, place.key, place.product_id)


def place_of(order: Order, asked: Window) -> Place | None:
    """The place that a window begins behind; None for the start. Raises BadRequest for another list's cursor."""
    if asked.cursor is None:
        return None
    match asked.cursor:
        case (order.value, int() | None as key, int() as product_id) if _fits(order, key, product_id):
            return Place(key, product_id)
    raise BadRequest("This is no cursor of this list.")


def _fits(order: Order, key: int | None, product_id: int) -> bool:
    if key is None and order is not Order.PRICE:
        return False
    return all(abs(number) < 2**62 for number in (key or 0, product_id))
