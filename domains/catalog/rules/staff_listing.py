"""Lists of products as staff ask for them: published or not, whatever became of their review."""

from dataclasses import dataclass

from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.products import ProductCard
from domains.kernel import Connection

MAX_QUERY = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffListing:
    """Products of a store, of a category with all below it, in a status, on sale or not; None stands for any.

    `query` is a part of their name in the reader's language or of their slug, or the code or barcode of a SKU.
    """

    store_id: int | None = None
    back_category_id: int | None = None
    status: ProductStatus | None = None
    published: bool | None = None
    query: str | None = None


@dataclass(frozen=True, slots=True)
class StaffProducts(Connection[ProductCard]):
    """A page of such a list, with the list that it is a page of."""

    listing: StaffListing
