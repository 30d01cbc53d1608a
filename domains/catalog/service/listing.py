"""Lists of products, a page at a time."""

from domains.catalog.rules.listing import (
    ORDERS,
    Listing,
    Order,
    Place,
    ProductConnection,
    cursor_key,
    place_of,
)
from domains.catalog.store.listing import Hit, count_hits, find_hits
from domains.kernel import Frame, PageInfo, Window, edges_of
from persistence import Reader


async def list_products(reader: Reader, listing: Listing, asked: Window, frame: Frame) -> ProductConnection:
    """A page of published products; by price those without one in the frame's currency come last.

    Raises BadRequest for a cursor of another list and for price limits in another currency.
    """
    order, ascending = ORDERS[listing.sort]
    hits = await _read(reader, listing, asked, frame, order, ascending)
    places = {hit.card.id: hit.place for hit in hits}
    edges, page_info = edges_of([hit.card for hit in hits], asked, lambda card: cursor_key(order, places[card.id]))
    return ProductConnection(edges, page_info, listing)


def unread_products(listing: Listing, asked: Window, frame: Frame) -> ProductConnection:
    """A list of which nobody wants the page: nothing is read. Raises BadRequest where reading it would."""
    order, _ = ORDERS[listing.sort]
    place_of(order, asked)
    listing.bounds(frame.currency)
    return ProductConnection([], PageInfo(False, False, None, None), listing)


async def count_products(reader: Reader, listing: Listing, frame: Frame) -> int:
    """How many products are in a list; 1,001 stands for more than a thousand. Raises BadRequest."""
    return await count_hits(reader, listing, frame)


async def _read(
    reader: Reader, listing: Listing, asked: Window, frame: Frame, order: Order, ascending: bool
) -> list[Hit]:
    size, hits = asked.size + 1, list[Hit]()
    for segment, start in _segments(listing, asked, order, frame.currency):
        onwards = ascending != asked.backwards
        hits += await find_hits(reader, listing, frame, segment, onwards, start, size - len(hits))
        if len(hits) == size:
            break
    return hits


def _segments(listing: Listing, asked: Window, order: Order, currency: str) -> list[tuple[Order, Place | None]]:
    """What is read one after the other, and from where: by price first what has one, then what has none."""
    start = place_of(order, asked)
    if order is not Order.PRICE:
        return [(order, start)]
    limited = listing.bounds(currency) != (None, None)
    segments = [Order.PRICE] if limited else [Order.PRICE, Order.UNPRICED]
    if asked.backwards:
        segments.reverse()
    if start is None:
        return [(each, None) for each in segments]
    first = Order.UNPRICED if start.key is None else Order.PRICE
    if first not in segments:
        return [(Order.PRICE, None)] if asked.backwards else []
    return [(first, start), *((each, None) for each in segments[segments.index(first) + 1 :])]
