"""Step 4: threshold promotions: what they take off once enough is in the cart.

Thresholds look at the amounts after step 3, whatever this step took off already.
"""

from domains.kernel import percent_of
from domains.marketing.rules.promotions import Measure, Saving, SpendAndSave


def saving(rule: SpendAndSave, measured: int, left: int) -> int:
    """What the rule takes off goods of which `left` minor units are left, where its threshold looks at `measured`.

    Never more than is left, nor than the cap.
    """
    off = _off_at(rule, measured)
    amount = percent_of(left, off) if rule.saving is Saving.PERCENT else off
    return min(amount, left, left if rule.cap is None else rule.cap)


def measured_of(rule: SpendAndSave, amount: int, pieces: int) -> int:
    """What the rule's threshold looks at, of goods of this amount and number."""
    return amount if rule.measure is Measure.MONEY else pieces


def is_reached(rule: SpendAndSave, measured: int) -> bool:
    """Whether the lowest threshold is met."""
    return measured >= rule.tiers[0].threshold


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


def _off_at(rule: SpendAndSave, measured: int) -> int:
    if rule.every_n:
        [tier] = rule.tiers
        return measured // tier.threshold * tier.off
    reached = [tier.off for tier in rule.tiers if tier.threshold <= measured]
    return reached[-1] if reached else 0
