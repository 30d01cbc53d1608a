"""Use cases of lists of products for staff."""

from dataclasses import replace

from domains import stores
from domains.catalog.rules.products import ProductCard
from domains.catalog.rules.staff_listing import MAX_QUERY, StaffListing, StaffProducts
from domains.catalog.store import staff_listing as store
from domains.catalog.store.cards import get_products
from domains.kernel import BadRequest, Frame, Window, edges_of, id_at
from persistence import Reader

# No store has it: what somebody asks for of a store that is not theirs.
_NO_STORE = 0


async def list_for_staff(
    reader: Reader, listing: StaffListing, asked: Window, frame: Frame, staff: stores.Staff
) -> StaffProducts:
    """A page of products, newest first; the staff of a store see that store's alone. Raises BadRequest."""
    if len(listing.query or "") > MAX_QUERY:
        raise BadRequest(f"A query has at most {MAX_QUERY} characters.")
    seen = _seen_by(staff, listing)
    ids = await store.list_ids(reader, seen, asked, id_at(asked), frame.language)
    cards = await get_products(reader, ids, frame)
    return StaffProducts(*edges_of([cards[each] for each in ids], asked, _key), seen)


async def count_for_staff(reader: Reader, products: StaffProducts, language: str) -> int:
    """How many products there are in such a list, exactly."""
    return await store.count(reader, products.listing, language)


def _seen_by(staff: stores.Staff, listing: StaffListing) -> StaffListing:
    if staff.store_id is None:
        return listing
    return replace(listing, store_id=staff.store_id if listing.store_id in (None, staff.store_id) else _NO_STORE)


def _key(card: ProductCard) -> tuple[int]:
    return (card.id,)
