"""Which promotions and coupons could apply to a basket, in the order in which they act, and why the others cannot."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from domains.marketing.rules.basket import Basket
from domains.marketing.rules.effects import effect_of
from domains.marketing.rules.freight import Delivery
from domains.marketing.rules.offers import Candidate, Offer, step_of
from domains.marketing.rules.priced import ExclusionReason
from domains.marketing.rules.promotions import RunningPromotion
from domains.marketing.rules.reach import Reach
from domains.marketing.rules.snapshot import Choices, CouponInHand, Line, Snapshot


@dataclass(frozen=True, slots=True)
class Considered:
    """What may apply, in order of acting; what cannot, as it is; and what cannot apply whatever else does, and why."""

    candidates: tuple[Candidate, ...]
    # Something is missing for it: too little in the cart, or no gift left.
    idle: tuple[Candidate, ...]
    hindered: tuple[tuple[Candidate, ExclusionReason], ...]


def consider(snapshot: Snapshot, lines: Sequence[Line], basket: Basket, deliveries: Sequence[Delivery]) -> Considered:
    """Sorts promotions and coupons into those that may apply to the basket and those that may not.

    A promotion that has none of the selected goods is not mentioned, unless the shopper chose it; a coupon always is.
    """
    offers: list[Offer] = [*snapshot.promotions, *snapshot.coupons]
    reach, chosen = Reach(lines), _chosen_promotions(snapshot, lines)
    found = [
        _candidate(each, places, lines, deliveries, snapshot.choices, chosen)
        for each in offers
        if (places := reach.places_of(each)) or isinstance(each, CouponInHand) or each.id in chosen
    ]
    found.sort(key=lambda each: each.order)
    chosen_ranks = {each.rank for each in found if each.chosen and each.places}
    may_apply: list[Candidate] = []
    idle: list[Candidate] = []
    hindered = []
    for candidate in found:
        reason = _hindrance(candidate, chosen_ranks, snapshot.choices)
        if reason is None:
            effect = effect_of(candidate, basket)
            most = effect.amount + sum([off for _, off in effect.freight])
            (idle if effect.is_none else may_apply).append(replace(candidate, most=most))
        else:
            hindered.append((candidate, reason))
    return Considered(tuple(may_apply), tuple(idle), tuple(hindered))


def _chosen_promotions(snapshot: Snapshot, lines: Sequence[Line]) -> set[int]:
    """Those that the shopper chose for a line, or chose gifts of."""
    if snapshot.choices.everything:
        return {each.id for each in snapshot.promotions}
    of_lines = {line.chosen_promotion_id for line in lines if line.selected and line.chosen_promotion_id is not None}
    return of_lines.union(each.promotion_id for each in snapshot.choices.gifts if each.sku_ids)


def _candidate(
    offer: Offer,
    places: tuple[int, ...],
    lines: Sequence[Line],
    deliveries: Sequence[Delivery],
    choices: Choices,
    chosen: Collection[int],
) -> Candidate:
    covered = set(places)
    candidate = Candidate(
        offer,
        step_of(offer),
        places=places,
        sku_ids=tuple(lines[place].sku_id for place in places),
        pieces=sum(lines[place].quantity for place in places),
        stores=tuple(each.store_id for each in deliveries if not covered.isdisjoint(each.places)),
    )
    if isinstance(offer, CouponInHand):
        return _as_coupon(candidate, offer, choices)
    return _as_promotion(candidate, offer, choices, chosen)


def _as_promotion(
    candidate: Candidate, promotion: RunningPromotion, choices: Choices, chosen: Collection[int]
) -> Candidate:
    group = promotion.exclusion_group
    marks = frozenset() if group is None else frozenset([f"group:{group}"])
    return replace(
        candidate,
        gift_choice={each.promotion_id: each.sku_ids for each in choices.gifts}.get(promotion.id),
        chosen=promotion.id in chosen,
        barred_by=marks,
        marks=marks,
        rank=f"promotion:{promotion.id}" if group is None else f"group:{group}",
    )


def _as_coupon(candidate: Candidate, coupon: CouponInHand, choices: Choices) -> Candidate:
    """Coupons of stores and of the platform go together; of one such level, those that are stackable, or one other."""
    level = f"coupons:{candidate.step.name}:{coupon.store_id}"
    template = f"template:{coupon.template_id}"
    if coupon.stackable:
        bars, marks, rank = {f"{level}:single", template}, {f"{level}:any", template}, template
    else:
        bars, marks, rank = {f"{level}:any", template}, {f"{level}:any", f"{level}:single", template}, level
    return replace(
        candidate,
        chosen=choices.everything or (choices.coupon_ids is not None and coupon.id in choices.coupon_ids),
        barred_by=frozenset(bars),
        marks=frozenset(marks),
        rank=rank,
    )


def _hindrance(candidate: Candidate, chosen_ranks: Collection[str], choices: Choices) -> ExclusionReason | None:
    offer = candidate.offer
    if not candidate.places:
        return ExclusionReason.OUT_OF_SCOPE
    if isinstance(offer, CouponInHand):
        left_out = choices.coupon_ids is not None and not candidate.chosen
        return ExclusionReason.NOT_CHOSEN if left_out else None
    if offer.uses_left == 0 or offer.budget_left == 0:
        return ExclusionReason.LIMIT_REACHED
    return ExclusionReason.NOT_CHOSEN if candidate.rank in chosen_ranks and not candidate.chosen else None
