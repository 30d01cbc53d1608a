"""Use cases of goods that several stores sell."""

from collections.abc import Collection
from typing import Final

from domains import stores
from domains.catalog.rules.offers import Offer
from domains.catalog.store import offers as store
from domains.kernel import BadRequest, Frame
from persistence import Reader

_MOST: Final = 100


async def get_offers(
    reader: Reader, product_ids: Collection[int], first: int, frame: Frame
) -> dict[int, tuple[Offer, ...]]:
    """Who else sells what each product is, so many of each; in two statements. In stock first, then cheapest first.

    Raises BadRequest for more than a hundred.
    """
    if not 0 <= first <= _MOST:
        raise BadRequest(f"first is from 0 to {_MOST}.")
    found = await store.get_others(reader, product_ids, first, frame)
    named = await stores.get_stores(
        reader, {card.store_id for cards in found.values() for card in cards}, frame.language
    )
    return {
        product_id: tuple(Offer(named[card.store_id], card) for card in cards if card.store_id in named)
        for product_id, cards in found.items()
    }
