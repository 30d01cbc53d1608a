"""Promotions and coupons that cannot touch one another are solved apart: the parts of a cart."""

from collections.abc import Sequence
from dataclasses import dataclass

from domains.marketing.rules.basket import Basket
from domains.marketing.rules.freight import Delivery, goods_of, lowest_fee
from domains.marketing.rules.gifts import gift_sku_ids
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.points import PointsOffered
from domains.marketing.rules.promotions import FreightOff


@dataclass(frozen=True, slots=True)
class Part:
    """Candidates in order of acting; deliveries whose fee depends on what applies; points, which look at all goods."""

    candidates: tuple[Candidate, ...]
    deliveries: tuple[Delivery, ...]
    points: PointsOffered | None

    @property
    def places(self) -> list[int]:
        """Of all lines that matter to it."""
        of_candidates = {place for each in self.candidates for place in each.places}
        places = of_candidates.union(*[each.places for each in self.deliveries])
        return sorted(places.union(() if self.points is None else self.points.places))


def parts_of(
    candidates: Sequence[Candidate], basket: Basket, deliveries: Sequence[Delivery], points: PointsOffered | None
) -> list[Part]:
    """The parts. What points may take depends on all goods, so that with them there is one part."""
    at_stake = [each for each in deliveries if _is_at_stake(each, candidates, basket)]
    if points is not None:
        return [Part(tuple(candidates), tuple(at_stake), points)] if candidates else []
    sets: list[set[int | str]] = [_touched(each) for each in candidates]
    sets += [set(each.places) for each in at_stake]
    numbers = _connected(sets)
    own, fees = numbers[: len(candidates)], numbers[len(candidates) :]
    return [
        Part(
            tuple(each for each, mine in zip(candidates, own, strict=True) if mine == number),
            tuple(each for each, its in zip(at_stake, fees, strict=True) if its == number),
            None,
        )
        for number in dict.fromkeys(own)
    ]


def _touched(candidate: Candidate) -> set[int | str]:
    return {*candidate.places, *candidate.marks, *(f"gift:{sku_id}" for sku_id in gift_sku_ids(candidate.offer.rule))}


def _is_at_stake(delivery: Delivery, candidates: Sequence[Candidate], basket: Basket) -> bool:
    """Whether what the candidates do could change the fee, or what is paid of it."""
    touching = [each for each in candidates if not set(each.places).isdisjoint(delivery.places)]
    if any(isinstance(each.offer.rule, FreightOff) for each in touching):
        return True
    goods = goods_of(delivery, basket.left)
    least = max(goods - sum(each.most for each in touching), 0)
    return lowest_fee(delivery, goods) != lowest_fee(delivery, least)


def _connected(sets: Sequence[set[int | str]]) -> list[int]:
    """For each set the number of its component: sets with a common member are of one."""
    numbers = list(range(len(sets)))
    first_with: dict[int | str, int] = {}
    for at, members in enumerate(sets):
        joined = {numbers[first_with[each]] for each in members if each in first_with}
        numbers = [at if number in joined else number for number in numbers]
        first_with.update(dict.fromkeys(members, at))
    return numbers
