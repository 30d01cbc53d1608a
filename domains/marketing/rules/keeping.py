"""What a rule still comes to on goods that are kept, when others of the same order go back."""

from collections.abc import Iterable

from domains.marketing.rules.gifts import tier_at
from domains.marketing.rules.promotions import GiftWithItem, ItemDiscount, Measure, Rule, SpendAndGet, SpendAndSave
from domains.marketing.rules.thresholds import off_at, saving


def looks_at(rule: Rule) -> Measure:
    """What decides whether goods are enough for it."""
    if isinstance(rule, SpendAndSave | SpendAndGet):
        return rule.measure
    return Measure.PIECES if isinstance(rule, GiftWithItem) else Measure.MONEY


def still_off(rule: Rule, measured: int, kept: int, granted: int, left: int) -> int:
    """What it takes off the kept goods: `granted`, its share of them, unless they miss what it was granted for.

    `measured` is what it looked at when it was granted, `kept` what it finds in the kept goods, of which `left` minor
    units were left when its turn came. Only thresholds can be missed: a set stays one when a piece of it goes back.
    """
    if isinstance(rule, SpendAndSave) and off_at(rule, kept) != off_at(rule, measured):
        return min(granted, saving(rule, kept, left))
    if isinstance(rule, ItemDiscount) and kept < rule.threshold:
        return 0
    return granted


def still_given(rule: Rule, kept: int, given: Iterable[int]) -> dict[int, int]:
    """How many pieces of each SKU that it gave, in that order, it gives for what it finds in the kept goods."""
    if isinstance(rule, GiftWithItem):
        times = kept // rule.every
        times = times if rule.most_times is None else min(times, rule.most_times)
        return {gift.sku_id: gift.quantity * times for gift in rule.gifts}
    tier = tier_at(rule, kept) if isinstance(rule, SpendAndGet) else None
    if tier is None:
        return {}
    quantities = {gift.sku_id: gift.quantity for gift in tier.gifts}
    stays = [sku_id for sku_id in dict.fromkeys(given) if sku_id in quantities][: tier.choose]
    return {sku_id: quantities[sku_id] for sku_id in stays}
