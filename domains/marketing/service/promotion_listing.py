"""Promotions as staff read them: lists, and what is behind each. The staff of a store see that store's alone."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Final

from domains import stores
from domains.kernel import BadRequest, Frame, Window, edges_of, id_at
from domains.marketing.rules.behind import BehindPromotion, PromotionListing, PromotionVersion, StaffPromotions
from domains.marketing.store import promotion_listing as store
from domains.marketing.store.promotions import get_promotions
from persistence import Reader

MAX_QUERY: Final = 100
# No store has it: what somebody asks for of a store that is not theirs.
_NO_STORE: Final = 0


async def list_promotions(
    reader: Reader, listing: PromotionListing, asked: Window, frame: Frame, now: datetime, staff: stores.Staff
) -> StaffPromotions:
    """A page of promotions, newest first, in two statements. Raises BadRequest."""
    if len(listing.query or "") > MAX_QUERY:
        raise BadRequest(f"A query has at most {MAX_QUERY} characters.")
    seen = _seen_by(staff, listing)
    ids = await store.list_ids(reader, seen, asked, id_at(asked), frame.language, now)
    found = await get_promotions(reader, ids, frame.language, now)
    return StaffPromotions(*edges_of([found[each] for each in ids], asked, lambda each: (each.id,)), seen)


async def count_promotions(reader: Reader, promotions: StaffPromotions, frame: Frame, now: datetime) -> int:
    """How many promotions there are in such a list, exactly."""
    return await store.count(reader, promotions.listing, frame.language, now)


async def get_behind_promotions(
    reader: Reader, ids: Collection[int], staff: stores.Staff
) -> dict[int, BehindPromotion]:
    """What is behind those of these promotions that the staff may look behind."""
    return await store.get_behind(reader, ids, staff.store_id)


async def get_promotion_histories(
    reader: Reader, ids: Collection[int], language: str
) -> dict[int, list[PromotionVersion]]:
    """The versions of promotions, the newest first, 50 at most of each."""
    return await store.get_versions(reader, ids, language)


def _seen_by(staff: stores.Staff, listing: PromotionListing) -> PromotionListing:
    if staff.store_id is None:
        return listing
    return replace(listing, store_id=staff.store_id if listing.store_id in (None, staff.store_id) else _NO_STORE)
