"""Step 2: units made cheaper, each for itself."""

from collections.abc import Mapping, Sequence

from domains.kernel import percent_of
from domains.marketing.rules.allocation import Pick, Run, Units, put_back, spread_over
from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.promotions import ItemDiscount, ItemSaving, Measure
from domains.marketing.rules.thresholds import measured_in


def discount_items(rule: ItemDiscount, candidate: Candidate, basket: Basket) -> Effect:
    """A percentage is of all units together and spread over them; any other saving is each unit's own."""
    if measured_in(Measure.MONEY, candidate, basket) < rule.threshold:
        return NOTHING
    picks = dearest(candidate.places, basket.units, rule.most_units)
    runs = [basket.units[pick.place][pick.position] for pick in picks]
    if rule.saving is ItemSaving.PERCENT_OFF:
        whole = sum([pick.quantity * run.amount for pick, run in zip(picks, runs, strict=True)])
        amount = candidate.within_budget(percent_of(whole, rule.value))
        return Effect(amount, spread_over(amount, picks, basket.units)) if amount else NOTHING
    offs = [_off(rule, run.amount) for run in runs]
    amount = sum([pick.quantity * off for pick, off in zip(picks, offs, strict=True)])
    if not amount:
        return NOTHING
    affordable = candidate.within_budget(amount)
    if affordable < amount:
        return Effect(affordable, spread_over(affordable, picks, basket.units))
    reduced = [
        (Run(pick.quantity, run.amount - off, run.in_set),) for pick, run, off in zip(picks, runs, offs, strict=True)
    ]
    return Effect(amount, put_back(picks, reduced, basket.units))


def dearest(places: Sequence[int], lines: Mapping[int, Units], most: int | None) -> list[Pick]:
    """The dearest units of these lines, at most so many, picked in the order of the lines given."""
    runs = [
        (-run.amount, at, position, run.quantity)
        for at, place in enumerate(places)
        for position, run in enumerate(lines[place])
    ]
    left = sum([run[3] for run in runs]) if most is None else most
    picks = []
    for _, at, position, quantity in sorted(runs):
        taken = min(quantity, left)
        if taken:
            picks.append((at, position, taken))
        left -= taken
    return [Pick(places[at], position, quantity) for at, position, quantity in sorted(picks)]


def _off(rule: ItemDiscount, amount: int) -> int:
    if rule.saving is ItemSaving.FIXED_PRICE:
        return max(amount - rule.value, 0)
    return min(amount, rule.value)
