"""Promotions and coupons as the steps of pricing see them: candidates, each with the lines that it acts on."""

import enum
from dataclasses import dataclass

from domains.marketing.rules.promotions import (
    BundlePrice,
    FreightOff,
    GiftWithItem,
    ItemDiscount,
    MultiBuy,
    Rule,
    RunningPromotion,
    SpendAndGet,
    SpendAndSave,
)
from domains.marketing.rules.snapshot import CouponInHand

Offer = RunningPromotion | CouponInHand


class Step(enum.IntEnum):
    """The steps in which offers act, by the numbers that docs/pricing.md gives them."""

    LINES = 2
    SETS = 3
    THRESHOLDS = 4
    COUPONS = 5
    FREIGHT = 7


@dataclass(frozen=True, slots=True)
class Candidate:
    """An offer and what it acts on."""

    offer: Offer
    step: Step
    # Places of its lines, by SKU id, then line id: the order that settles ties of allocation.
    places: tuple[int, ...] = ()
    # The SKU at each of these places.
    sku_ids: tuple[int, ...] = ()
    # How many units they are together.
    pieces: int = 0
    # The stores whose freight it may take something off.
    stores: tuple[int, ...] = ()
    # The gifts that the shopper wants; None leaves it to the engine.
    gift_choice: tuple[int, ...] | None = None
    # The shopper wants it, even where the total is lower without it.
    chosen: bool = False
    # It applies only while none of `barred_by` is there, and then puts `marks` there. Of one `rank` only one applies.
    barred_by: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    rank: str = ""
    # The most that it can take off: what it takes off when it acts first and alone.
    most: int = 0

    @property
    def promotion_id(self) -> int | None:
        return None if isinstance(self.offer, CouponInHand) else self.offer.id

    @property
    def coupon_id(self) -> int | None:
        return self.offer.id if isinstance(self.offer, CouponInHand) else None

    @property
    def version(self) -> int | None:
        return None if isinstance(self.offer, CouponInHand) else self.offer.version

    @property
    def priority(self) -> int:
        return 0 if isinstance(self.offer, CouponInHand) else self.offer.priority

    @property
    def budget(self) -> int | None:
        """What may still be taken off in all; None without limit."""
        return None if isinstance(self.offer, CouponInHand) else self.offer.budget_left

    def within_budget(self, amount: int) -> int:
        return amount if self.budget is None else min(amount, self.budget)

    @property
    def order(self) -> tuple[int, bool, int, int]:
        """When it acts: by step, stores before the platform, high priority first, then by id."""
        return self.step, self.offer.store_id is None, -self.priority, self.offer.id


def step_of(offer: Offer) -> Step:
    """When an offer acts."""
    return step_of_rule(offer.rule, is_coupon=isinstance(offer, CouponInHand))


def step_of_rule(rule: Rule, *, is_coupon: bool) -> Step:
    """When a promotion or a coupon of such a rule acts."""
    if isinstance(rule, FreightOff):
        return Step.FREIGHT
    return Step.COUPONS if is_coupon else _STEPS[type(rule)]


_STEPS: dict[type[Rule], Step] = {
    ItemDiscount: Step.LINES,
    GiftWithItem: Step.LINES,
    BundlePrice: Step.SETS,
    MultiBuy: Step.SETS,
    SpendAndSave: Step.THRESHOLDS,
    SpendAndGet: Step.THRESHOLDS,
}
