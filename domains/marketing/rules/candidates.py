"""Which promotions could apply to a basket, in the order in which they act, and why the others cannot."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from domains.marketing.rules.allocation import Units, amount_of
from domains.marketing.rules.priced import Excluded, ExclusionReason
from domains.marketing.rules.promotions import RunningPromotion
from domains.marketing.rules.snapshot import Line
from domains.marketing.rules.thresholds import is_reached, measured_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """A promotion and the lines that it acts on."""

    promotion: RunningPromotion
    # Places of its lines, by SKU id, then line id: the order that settles ties of allocation.
    places: tuple[int, ...]
    # What its threshold looks at.
    measured: int
    # The shopper wants it, even where the total is lower without it.
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Considered:
    """What may apply (in order of acting), what is below its threshold, and what cannot apply at all."""

    candidates: tuple[Candidate, ...]
    below: tuple[Candidate, ...]
    excluded: tuple[Excluded, ...]


def consider(promotions: Iterable[RunningPromotion], lines: Sequence[Line], units: Sequence[Units]) -> Considered:
    """Sorts promotions into those that may apply to the lines and those that may not.

    One that has none of the selected goods is not mentioned, unless the shopper chose it.
    """
    candidates, below, excluded = [], [], []
    wanted = {line.chosen_promotion_id for line in lines if line.selected}
    in_order = [_candidate(each, lines, units, each.id in wanted) for each in sorted(promotions, key=_order_of_acting)]
    chosen_groups = {each.promotion.exclusion_group for each in in_order if each.chosen and each.places} - {None}
    for candidate in in_order:
        reason = _hindrance(candidate, chosen_groups)
        if reason is ExclusionReason.BELOW_THRESHOLD:
            below.append(candidate)
        if reason is None:
            candidates.append(candidate)
        elif candidate.places or candidate.chosen:
            excluded.append(Excluded(candidate.promotion.id, None, reason))
    return Considered(tuple(candidates), tuple(below), tuple(excluded))


def _order_of_acting(promotion: RunningPromotion) -> tuple[bool, int, int]:
    return promotion.store_id is None, -promotion.priority, promotion.id


def _candidate(promotion: RunningPromotion, lines: Sequence[Line], units: Sequence[Units], chosen: bool) -> Candidate:
    places = [place for place, line in enumerate(lines) if _acts_on(promotion, line)]
    places.sort(key=lambda place: (lines[place].sku_id, lines[place].id))
    amount = sum(amount_of(units[place]) for place in places)
    pieces = sum(lines[place].quantity for place in places)
    return Candidate(promotion, tuple(places), measured_of(promotion.rule, amount, pieces), chosen)


def _acts_on(promotion: RunningPromotion, line: Line) -> bool:
    return (
        line.selected
        and line.own_price is None
        and promotion.store_id in (None, line.store_id)
        and promotion.scope.covers(line)
    )


def _hindrance(candidate: Candidate, chosen_groups: Collection[str | None]) -> ExclusionReason | None:
    promotion = candidate.promotion
    if not candidate.places:
        return ExclusionReason.OUT_OF_SCOPE
    if promotion.uses_left == 0:
        return ExclusionReason.LIMIT_REACHED
    if promotion.exclusion_group in chosen_groups and not candidate.chosen:
        return ExclusionReason.NOT_CHOSEN
    if not is_reached(promotion.rule, candidate.measured):
        return ExclusionReason.BELOW_THRESHOLD
    return None
