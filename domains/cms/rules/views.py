"""How a published page becomes what a shopper sees. Nothing that is wrong with one block touches another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from domains.cms.rules.components import CouponListComponent, Goods, PageComponent, PageSlot, PageView
from domains.cms.rules.pages import Block, BlockSlot, PublishedPage
from domains.cms.rules.properties import ComponentType, Registry

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which products the blocks of a page ask for; of front categories, how many best sellers suffice; and how many
    coupons.
    """

    product_ids: frozenset[int]
    best_sellers: Mapping[int, int]
    coupons: int = 0


def wishes_of(slots: tuple[BlockSlot, ...], registry: Registry) -> Wishes:
    """Everything that must be read before the blocks can be shown."""
    product_ids: set[int] = set()
    best_sellers: dict[int, int] = {}
    coupons = 0
    for found, values in _values_of(slots, registry):
        if found.view is CouponListComponent:
            coupons = max(coupons, values["limit"])
            continue
        source = values.get("source") or {}
        picked = source.get("productIds") or []
        category_id = source.get("frontCategoryId") or values.get("frontCategoryId")
        product_ids.update(picked)
        if category_id is not None:
            # As many as it shows, and one for each picked product that may be among them.
            wanted = values["limit"] + len(picked)
            best_sellers[category_id] = max(best_sellers.get(category_id, 0), wanted)
    return Wishes(frozenset(product_ids), best_sellers, coupons)


def view_of(page: PublishedPage, goods: Goods, language: str, registry: Registry) -> PageView:
    """The page as a reader of the language sees it. A block whose type is no longer known is left out."""
    slots = tuple(
        PageSlot(slot.name, tuple(_components(slot.components, goods, language, registry))) for slot in page.slots
    )
    return PageView(page.id, page.title, page.version, slots)


def _values_of(slots: tuple[BlockSlot, ...], registry: Registry) -> Iterator[tuple[ComponentType, Mapping[str, Any]]]:
    for slot in slots:
        for block in slot.components:
            found = registry.find(block.type)
            if found is not None:
                yield found, found.values(block.properties)


def _components(blocks: tuple[Block, ...], goods: Goods, language: str, registry: Registry) -> Iterator[PageComponent]:
    for block in blocks:
        found = registry.find(block.type)
        if found is not None:
            yield _component(block, found, goods, language)


def _component(block: Block, found: ComponentType, goods: Goods, language: str) -> PageComponent:
    """A block with its content, or hidden where it is empty or fails."""
    try:
        content = found.content(found.values(block.properties), goods, language)
        if content is not None:
            return found.view(id=block.id, style=block.style, **content)
    except Exception:
        _log.exception("component_failed", component=block.id, type=block.type)
    return found.view(id=block.id, style=block.style, hidden=True)
