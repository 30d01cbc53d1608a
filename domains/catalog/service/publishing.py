"""Use cases of publishing: which products shoppers find."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domains.catalog.rules.publishing import publishing_problems
from domains.catalog.store import card_writing
from domains.catalog.store import publishing as store
from domains.kernel import NotFound, Problem
from persistence import Transaction


@dataclass(frozen=True, slots=True)
class ListingResult:
    """What became of one product of a batch; `product_id` is None where there is none with that id."""

    id: int
    product_id: int | None
    problems: tuple[Problem, ...] = ()


async def publish_products(tx: Transaction, ids: Sequence[int], now: datetime) -> list[ListingResult]:
    """Publishes products that are approved; one that is published already stays so. Results are in their order."""
    await card_writing.hold_cards(tx, ids)
    statuses = await store.get_statuses(tx, ids)
    changed = await store.publish(tx, ids, now)
    await card_writing.write_shelves(tx, changed)
    return [
        ListingResult(each, each if each in statuses else None, publishing_problems(statuses.get(each))) for each in ids
    ]


async def unpublish_products(tx: Transaction, ids: Sequence[int], now: datetime) -> list[ListingResult]:
    """Hides products from shoppers; one that is hidden already stays so. Results are in their order."""
    await card_writing.hold_cards(tx, ids)
    statuses = await store.get_statuses(tx, ids)
    changed = await store.unpublish(tx, ids, now)
    await card_writing.write_shelves(tx, changed)
    return [ListingResult(each, each) if each in statuses else ListingResult(each, None, (NotFound(),)) for each in ids]
