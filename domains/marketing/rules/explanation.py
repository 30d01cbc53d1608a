"""Why the price is what it is: what is missing for more, and what was left out because of what."""

from collections.abc import Sequence

from domains.marketing.rules.candidates import Candidate, Considered
from domains.marketing.rules.combinations import Solution
from domains.marketing.rules.freight import Delivery, free_delivery_hints
from domains.marketing.rules.priced import Excluded, ExclusionReason, Hint
from domains.marketing.rules.promotions import Measure
from domains.marketing.rules.thresholds import next_step


def explain_hints(considered: Considered, solution: Solution, deliveries: Sequence[Delivery]) -> tuple[Hint, ...]:
    """What is missing for the next step of what applies or is below its threshold, and for free delivery.

    Money before pieces, the nearest first.
    """
    promotions = [*considered.below, *(each.candidate for each in solution.applied)]
    hints = [hint for each in promotions if (hint := _hint(each)) is not None]
    hints += free_delivery_hints(deliveries, solution.units)
    return tuple(sorted(hints, key=_nearest_first))


def explain_exclusions(considered: Considered, solution: Solution) -> tuple[Excluded, ...]:
    """What could not apply, then what could and was left out: for one of its group that applies, or as worse."""
    applied = {each.candidate.promotion.id for each in solution.applied}
    by_group = {each.candidate.promotion.exclusion_group: each.candidate.promotion.id for each in solution.applied}
    by_group.pop(None, None)
    left_out = [each.promotion for each in considered.candidates if each.promotion.id not in applied]
    reasons = [
        Excluded(each.id, None, ExclusionReason.EXCLUSION_GROUP, by_group[each.exclusion_group])
        if each.exclusion_group in by_group
        else Excluded(each.id, None, ExclusionReason.WORSE)
        for each in left_out
    ]
    return (*considered.excluded, *reasons)


def _hint(candidate: Candidate) -> Hint | None:
    promotion = candidate.promotion
    step = next_step(promotion.rule, candidate.measured)
    if step is None:
        return None
    missing, off = step
    return Hint(promotion.id, promotion.store_id, missing, promotion.rule.measure, off, promotion.rule.saving)


def _nearest_first(hint: Hint) -> tuple[bool, int, int, int]:
    return hint.measure is Measure.PIECES, hint.missing, hint.promotion_id or 0, hint.store_id or 0
