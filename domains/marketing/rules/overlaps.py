"""Which promotions meet on the same goods at the same time."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from domains.marketing.rules.margins import BelowCost
from domains.marketing.rules.promotions import RunningPromotion
from domains.marketing.rules.scopes import Sold
from domains.marketing.rules.standing import Promotion


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another promotion that is for some of the same goods in a period that meets; `stacks`: both may apply."""

    promotion: Promotion
    stacks: bool
    sku_count: int


@dataclass(frozen=True, slots=True)
class PromotionWarnings:
    """What staff should know before a promotion runs. Goods are looked at up to a number; `is_partial`: there are more.

    `below_cost` are all that were found among them, by id.
    """

    promotion_id: int
    overlaps: tuple[Overlap, ...]
    below_cost: tuple[BelowCost, ...]
    sku_count: int
    is_partial: bool

    @property
    def below_cost_count(self) -> int:
        return len(self.below_cost)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A promotion that may meet another, with its channels; none are all."""

    promotion: Promotion
    terms: RunningPromotion
    channels: tuple[str, ...]


def overlaps_with(
    terms: RunningPromotion, channels: Collection[str], goods: Iterable[Sold], others: Iterable[Candidate]
) -> tuple[Overlap, ...]:
    """Those of the others that are for some of the goods in a channel of the promotion's; most goods first."""
    known = list(goods)
    found = []
    for other in others:
        if not _meet(channels, other.channels):
            continue
        own = (item for item in known if other.terms.store_id in (None, item.store_id))
        count = sum(other.terms.scope.covers(item) for item in own)
        if count:
            group = terms.exclusion_group
            stacks = group is None or group != other.terms.exclusion_group
            found.append(Overlap(other.promotion, stacks, count))
    return tuple(sorted(found, key=lambda each: (-each.sku_count, each.promotion.id)))


def _meet(some: Collection[str], others: Collection[str]) -> bool:
    return not some or not others or not set(some).isdisjoint(others)
