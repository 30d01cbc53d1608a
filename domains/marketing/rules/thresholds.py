"""Steps 4 and 5: what promotions and coupons take off once enough is in the cart.

Thresholds look at the amounts that the step before left, whatever the same step took off already.
"""

from domains.kernel import percent_of
from domains.marketing.rules.allocation import amount_of, spread
from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.promotions import Measure, Saving, SpendAndSave


def save_at_threshold(rule: SpendAndSave, candidate: Candidate, basket: Basket) -> Effect:
    """What is taken off is spread over all its lines."""
    measured = measured_in(rule.measure, candidate, basket)
    before = [basket.units[place] for place in candidate.places]
    amount = candidate.within_budget(saving(rule, measured, sum(map(amount_of, before))))
    if not amount:
        return NOTHING
    return Effect(amount, dict(zip(candidate.places, spread(amount, before), strict=True)))


def measured_in(measure: Measure, candidate: Candidate, basket: Basket) -> int:
    """What a threshold looks at."""
    if measure is Measure.PIECES:
        return candidate.pieces
    return sum([basket.amounts[place] for place in candidate.places])


def saving(rule: SpendAndSave, measured: int, left: int) -> int:
    """What the rule takes off goods of which `left` minor units are left, where its threshold looks at `measured`.

    Never more than is left, nor than the cap.
    """
    off = off_at(rule, measured)
    amount = percent_of(left, off) if rule.saving is Saving.PERCENT else off
    return min(amount, left, left if rule.cap is None else rule.cap)


def next_step(rule: SpendAndSave, measured: int) -> tuple[int, int] | None:
    """What is missing to the next threshold that takes off more, and what is then taken off in all (as in a tier)."""
    if rule.every_n:
        [tier] = rule.tiers
        times = measured // tier.threshold + 1
        off = times * tier.off
        if rule.cap is not None and off - tier.off >= rule.cap:
            return None
        return times * tier.threshold - measured, off if rule.cap is None else min(off, rule.cap)
    for tier in rule.tiers:
        if tier.threshold > measured:
            return tier.threshold - measured, tier.off
    return None


def off_at(rule: SpendAndSave, measured: int) -> int:
    """What is taken off at that measure, before the cap: an amount, or hundredths of a percent; 0 below all tiers."""
    if rule.every_n:
        [tier] = rule.tiers
        return measured // tier.threshold * tier.off
    reached = [tier.off for tier in rule.tiers if tier.threshold <= measured]
    return reached[-1] if reached else 0
