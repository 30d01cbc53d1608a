"""Why the price is what it is: what is missing for more, and what was left out because of what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from domains.marketing.rules.basket import Basket
from domains.marketing.rules.candidates import Considered
from domains.marketing.rules.combinations import Applied, Solution
from domains.marketing.rules.freight import Delivery, free_delivery_hints
from domains.marketing.rules.gifts import in_stock, tier_at
from domains.marketing.rules.offers import Candidate, Step
from domains.marketing.rules.priced import Excluded, ExclusionReason, GiftOffer, Hint
from domains.marketing.rules.promotions import (
    BundlePrice,
    FreightOff,
    GiftGoods,
    GiftWithItem,
    ItemDiscount,
    Measure,
    MultiBuy,
    SpendAndGet,
    SpendAndSave,
)
from domains.marketing.rules.sets import missing_pieces
from domains.marketing.rules.thresholds import measured_in, next_step


class Explanation:
    """Explains one solution. Thresholds are looked at as they stood when their step began."""

    def __init__(self, considered: Considered, solution: Solution, basket: Basket) -> None:
        self._considered = considered
        self._solution = solution
        self._baskets = {
            step: replace(basket, units=solution.units, amounts=_amounts_at(step, basket.amounts, solution.applied))
            for step in Step
        }
        applied = {(each.candidate.promotion_id, each.candidate.coupon_id) for each in solution.applied}
        might = (*considered.idle, *considered.candidates)
        left_out = [each for each in might if (each.promotion_id, each.coupon_id) not in applied]
        # Each that was left out, with what the cart lacks for it.
        self._left_out = [(each, self._missing(each)) for each in left_out]

    def hints(self, deliveries: Sequence[Delivery]) -> tuple[Hint, ...]:
        """What is missing for what is below its threshold, for the next step of what applies, and for free delivery.

        Money before pieces, the nearest first.
        """
        below = [each for each, missing in self._left_out if missing > 0]
        applied = [each.candidate for each in self._solution.applied]
        hints = [hint for each in (*below, *applied) if (hint := self._hint(each)) is not None]
        hints += free_delivery_hints(deliveries, self._solution.left)
        return tuple(sorted(hints, key=_nearest_first))

    def exclusions(self) -> tuple[Excluded, ...]:
        """What could not apply, then what could and was left out: for another that applies, or as worse."""
        hindered = [_excluded(each, reason) for each, reason in self._considered.hindered]
        left_out = [(each, missing) for each, missing in self._left_out if not self._waits_for_choice(each)]
        return (*hindered, *(self._excluded(each, missing) for each, missing in left_out))

    def gift_offers(self) -> tuple[GiftOffer, ...]:
        """What can be chosen from: the gifts of tiers that are reached and apply, or would if one of them was chosen.

        What others gave is no longer there.
        """
        applied = [each.candidate for each in self._solution.applied]
        waiting = [each for each, _ in self._left_out if self._waits_for_choice(each)]
        offers = []
        for candidate in sorted((*applied, *waiting), key=lambda each: each.order):
            choose, goods = self._choice(candidate)
            if goods:
                offers.append(GiftOffer(candidate.promotion_id, choose, tuple(goods), candidate.coupon_id))
        return tuple(offers)

    def _choice(self, candidate: Candidate) -> tuple[int, list[GiftGoods]]:
        rule = candidate.offer.rule
        if not isinstance(rule, SpendAndGet):
            return 0, []
        tier = tier_at(rule, self._measured(rule.measure, candidate))
        return (0, []) if tier is None else (tier.choose, in_stock(tier.gifts, self._stock_for(candidate)))

    def _stock_for(self, candidate: Candidate) -> dict[int, int]:
        """The gifts that others left."""
        stock = dict(self._baskets[candidate.step].gifts)
        for each in self._solution.applied:
            for gift in each.gifts if each.candidate is not candidate else ():
                stock[gift.sku_id] -= gift.quantity
        return stock

    def _waits_for_choice(self, candidate: Candidate) -> bool:
        """Whether it gives nothing only because the shopper has chosen none of what is there."""
        if not isinstance(candidate.offer.rule, SpendAndGet) or candidate not in self._considered.idle:
            return False
        barred = any(not candidate.barred_by.isdisjoint(each.candidate.marks) for each in self._solution.applied)
        return not barred and bool(self._choice(candidate)[1])

    def _excluded(self, candidate: Candidate, missing: int) -> Excluded:
        if missing > 0:
            return _excluded(candidate, ExclusionReason.BELOW_THRESHOLD)
        if candidate in self._considered.idle and isinstance(candidate.offer.rule, GiftWithItem | SpendAndGet):
            declined = candidate.gift_choice == ()
            return _excluded(candidate, ExclusionReason.NOT_CHOSEN if declined else ExclusionReason.OUT_OF_STOCK)
        for each in self._solution.applied:
            if not candidate.barred_by.isdisjoint(each.candidate.marks):
                coupon = candidate.coupon_id is not None
                reason = ExclusionReason.NOT_STACKABLE if coupon else ExclusionReason.EXCLUSION_GROUP
                return _excluded(candidate, reason, each.candidate)
        return _excluded(candidate, ExclusionReason.WORSE)

    def _missing(self, candidate: Candidate) -> int:
        """What the cart lacks for it to act at all, or to make one more set."""
        match rule := candidate.offer.rule:
            case SpendAndSave() | SpendAndGet():
                return rule.tiers[0].threshold - self._measured(rule.measure, candidate)
            case ItemDiscount() | FreightOff():
                return rule.threshold - self._measured(Measure.MONEY, candidate)
            case GiftWithItem():
                return rule.every - candidate.pieces
            case BundlePrice() | MultiBuy():
                return missing_pieces(rule, candidate, self._baskets[candidate.step])

    def _hint(self, candidate: Candidate) -> Hint | None:
        match rule := candidate.offer.rule:
            case SpendAndSave():
                step = next_step(rule, self._measured(rule.measure, candidate))
                if step is None:
                    return None
                return replace(_hinted(candidate, step[0], rule.measure), off=step[1], saving=rule.saving)
            case SpendAndGet():
                measured = self._measured(rule.measure, candidate)
                stock = self._stock_for(candidate)
                higher = [
                    tier.threshold for tier in rule.tiers if tier.threshold > measured and in_stock(tier.gifts, stock)
                ]
                return _hinted(candidate, higher[0] - measured, rule.measure) if higher else None
            case GiftWithItem() if not in_stock(rule.gifts, self._stock_for(candidate)):
                return None
        if any(each.candidate is candidate for each in self._solution.applied):
            return None  # it gives all that it has
        measure = Measure.MONEY if isinstance(rule, ItemDiscount | FreightOff) else Measure.PIECES
        return _hinted(candidate, self._missing(candidate), measure)

    def _measured(self, measure: Measure, candidate: Candidate) -> int:
        return measured_in(measure, candidate, self._baskets[candidate.step])


def _amounts_at(step: Step, amounts: Mapping[int, int], applied: Iterable[Applied]) -> dict[int, int]:
    """What lines amounted to when a step began."""
    left = dict(amounts)
    for each in applied:
        if each.candidate.step < step:
            for place, share in each.shares:
                left[place] -= share
    return left


def _excluded(candidate: Candidate, reason: ExclusionReason, by: Candidate | None = None) -> Excluded:
    by_promotion, by_coupon = (None, None) if by is None else (by.promotion_id, by.coupon_id)
    return Excluded(candidate.promotion_id, candidate.coupon_id, reason, by_promotion, by_coupon)


def _hinted(candidate: Candidate, missing: int, measure: Measure) -> Hint:
    gives = isinstance(candidate.offer.rule, GiftWithItem | SpendAndGet)
    return Hint(
        candidate.promotion_id,
        candidate.offer.store_id,
        missing,
        measure,
        coupon_id=candidate.coupon_id,
        gives=gives,
    )


def _nearest_first(hint: Hint) -> tuple[bool, int, int, int, int]:
    return hint.measure is Measure.PIECES, hint.missing, hint.promotion_id or 0, hint.store_id or 0, hint.coupon_id or 0
