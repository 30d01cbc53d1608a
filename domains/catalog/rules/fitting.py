"""Products to fill a gap with: what somebody else's rule is about, in the catalogue's words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductsWanted:
    """Products in stock that cost at least so many minor units, in any of the categories (or below) or of the brands.

    Without categories and brands all are wanted; without a store any store's.
    """

    price_from: int
    back_category_ids: tuple[int, ...] = ()
    brand_ids: tuple[int, ...] = ()
    store_id: int | None = None
