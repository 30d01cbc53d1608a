"""Pages as shoppers see them, everything in them read in a few batches, however many blocks they have."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import structlog

from domains import catalog, marketing
from domains.cms import store
from domains.cms.rules.component_types import COMPONENT_TYPES
from domains.cms.rules.components import Goods, PageView
from domains.cms.rules.views import Wishes, view_of, wishes_of
from domains.kernel import Channel, Frame, Window
from persistence import Reader

_log = structlog.get_logger(__name__)
V = TypeVar("V")


async def find_page(
    reader: Reader, slug: str, channel: Channel, frame: Frame, now: datetime, member_id: int | None = None
) -> PageView | None:
    """A published page with its content, in the page's channel and the frame's language and currency.

    None where there is none, or none that was published. A block that turns out empty, or whose content
    cannot be read, is hidden; the page stands.
    """
    page = await store.find_published(reader, slug, channel, frame.language)
    if page is None:
        return None
    framed, wishes = replace(frame, channel=channel), wishes_of(page.slots, COMPONENT_TYPES)
    goods = await _goods(reader, wishes, framed)
    if wishes.coupons:
        goods = replace(goods, coupon_templates=await _coupons(reader, wishes.coupons, member_id, framed, now))
    return view_of(page, goods, frame.language, COMPONENT_TYPES)


async def _goods(reader: Reader, wishes: Wishes, frame: Frame) -> Goods:
    best: dict[int, list[int]] = {}
    if wishes.best_sellers:
        most = max(wishes.best_sellers.values())
        found = await _or_nothing(catalog.get_best_seller_ids(reader, wishes.best_sellers, most))
        best = {category_id: ids[: wishes.best_sellers[category_id]] for category_id, ids in found.items()}
    ids = {product_id for ids in best.values() for product_id in ids} | wishes.product_ids
    cards = await _or_nothing(catalog.get_products(reader, ids, frame)) if ids else {}
    return Goods(cards, best)


async def _coupons(
    reader: Reader, most: int, member_id: int | None, frame: Frame, now: datetime
) -> list[marketing.CouponTemplate]:
    """What the coupon centre has for a member (None: a guest), or nothing where that cannot be read."""
    try:
        centre = await marketing.list_coupon_centre(reader, Window(most), member_id, frame, now)
    except Exception:
        _log.exception("coupons_of_page_failed")
        return []
    return [edge.node for edge in centre.edges]


async def _or_nothing(read: Awaitable[dict[int, V]]) -> dict[int, V]:
    """What is read, or nothing where it fails: the blocks that wanted it are hidden then."""
    try:
        return await read
    except Exception:
        _log.exception("goods_of_page_failed")
        return {}
