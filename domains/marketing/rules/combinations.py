"""Which of the candidates apply: the combination with the lowest payable, freight and points included.

Every candidate may be left out. A part (`parts`) is searched candidate by candidate over all states worth keeping:
exactly while there are at most EXACT_STATES of them, and from then on with the best BEAM_STATES, so that the number of
evaluations is fixed and every machine gives the same price.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from domains.marketing.rules.allocation import Units
from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.effects import Effects, after
from domains.marketing.rules.freight import Delivery, goods_of, lowest_fee
from domains.marketing.rules.gifts import gift_sku_ids
from domains.marketing.rules.hopes import Hopes
from domains.marketing.rules.offers import Candidate, Step
from domains.marketing.rules.parts import Part, parts_of
from domains.marketing.rules.points import PointsOffered, worth_of_points
from domains.marketing.rules.priced import Gift
from domains.marketing.rules.snapshot import CouponInHand

EXACT_STATES: Final = 1_024
BEAM_STATES: Final = 64

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Applied:
    """A candidate that applies: what it takes off goods (by the line's place) and off freight (by store), and gives."""

    candidate: Candidate
    effect: Effect
    # What lines amounted to before.
    before: Mapping[int, int]

    @property
    def amount(self) -> int:
        return self.effect.amount

    @property
    def shares(self) -> tuple[tuple[int, int], ...]:
        lost = [(place, self.before[place] - left) for place, left in self.effect.left.items()]
        return tuple([(place, share) for place, share in lost if share])

    @property
    def gifts(self) -> tuple[Gift, ...]:
        return self.effect.gifts

    @property
    def freight(self) -> tuple[tuple[int, int], ...]:
        return self.effect.freight


@dataclass(frozen=True, slots=True)
class Solution:
    """What applies, in order of acting; the units that it leaves, and what lines then amount to."""

    applied: tuple[Applied, ...]
    units: Mapping[int, Units]
    left: Mapping[int, int]
    approximate: bool


@dataclass(frozen=True, slots=True)
class _State:
    """Candidates up to some place decided: what applies, what is left of the goods, and what is paid with freight."""

    basket: Basket
    left: int
    payable: int
    applied: tuple[Applied, ...] = ()
    marks: frozenset[str] = frozenset()


def solve(
    candidates: Sequence[Candidate], basket: Basket, deliveries: Sequence[Delivery], points: PointsOffered | None
) -> Solution:
    """The combination with the lowest payable; equal ones as `_ties` has them."""
    applied: list[Applied] = []
    units, left = dict(basket.units), dict(basket.left)
    approximate = False
    for part in parts_of(candidates, basket, deliveries, points):
        best, cut = _Search(part, basket).best()
        approximate = approximate or cut
        applied += best.applied
        units.update(best.basket.units)
        left.update(best.basket.left)
    applied.sort(key=lambda each: each.candidate.order)
    return Solution(tuple(applied), units, left, approximate)


class _Search:
    """The search of one part."""

    def __init__(self, part: Part, basket: Basket) -> None:
        self._part = part
        self._hopes = Hopes(part.candidates)
        self._effects = Effects()
        units = {place: basket.units[place] for place in part.places}
        left = {place: basket.left[place] for place in part.places}
        self._start = self._state(Basket(units, left, left, basket.gifts, {}), sum(left.values()))
        self._favoured = self._favour()

    def best(self) -> tuple[_State, bool]:
        """The state that is best, and whether it might not be, for there were too many."""
        states, cut = [self._start], False
        for at, candidate in enumerate(self._part.candidates):
            if self._begins_step(at):
                states = [self._next_step(state, candidate.step) for state in states]
            states = [following for state in states for following in self._following(state, at)]
            states = _without_doubles(states, self._hopes.bars[at])
            if len(states) > (BEAM_STATES if cut else EXACT_STATES):
                cut = True
                states.sort(key=lambda state: (self._bound(state, at), *_ties(state)))
                del states[BEAM_STATES:]
        return min([self._favoured, *states], key=lambda state: (state.payable, *_ties(state))), cut

    def _following(self, state: _State, at: int) -> Iterator[_State]:
        """The state with the candidate taken and with it left out, as far as either may be and may still be the best.

        What would do nothing is neither applied nor used up.
        """
        candidate = self._part.candidates[at]
        barred = not candidate.barred_by.isdisjoint(state.marks)
        effect = NOTHING if barred else self._effects.of(at, candidate, state.basket)
        if not effect.is_none:
            taken = self._take(state, candidate, effect)
            if self._bound(taken, at) <= self._favoured.payable:
                yield taken
        chosen = candidate.chosen and self._is_last_of_rank(at)
        forced = not effect.is_none and (chosen or self._only_gives(at, effect))
        if not forced and self._bound(state, at) <= self._favoured.payable:
            yield state

    def _is_last_of_rank(self, at: int) -> bool:
        rank = self._part.candidates[at].rank
        return all(each.rank != rank for each in self._part.candidates[at + 1 :])

    def _only_gives(self, at: int, effect: Effect) -> bool:
        """Whether it takes nothing off and stands in the way of nothing that may come: more gifts are better then."""
        if effect.amount or effect.freight or not self._hopes.bars[at].isdisjoint(self._part.candidates[at].marks):
            return False
        later = self._part.candidates[at + 1 :]
        return not any(gift.sku_id in gift_sku_ids(each.offer.rule) for gift in effect.gifts for each in later)

    def _favour(self) -> _State:
        """A good combination to begin with: of each rank what the shopper chose, else what takes off most by itself."""
        best: dict[str, Candidate] = {}
        for each in self._part.candidates:
            if each.rank not in best or (each.chosen, each.most) > (best[each.rank].chosen, best[each.rank].most):
                best[each.rank] = each
        state = self._start
        for at, candidate in enumerate(self._part.candidates):
            if self._begins_step(at):
                state = self._next_step(state, candidate.step)
            if best[candidate.rank] is candidate and candidate.barred_by.isdisjoint(state.marks):
                effect = self._effects.of(at, candidate, state.basket)
                state = state if effect.is_none else self._take(state, candidate, effect)
        return state

    def _begins_step(self, at: int) -> bool:
        candidates = self._part.candidates
        return at == 0 or candidates[at].step is not candidates[at - 1].step

    def _next_step(self, state: _State, step: Step) -> _State:
        """The same state, as thresholds of the next step see it; only on freight do fees matter to an offer."""
        left, fees = state.basket.left, state.basket.fees
        if step is Step.FREIGHT:
            fees = {each.store_id: lowest_fee(each, goods_of(each, left)) for each in self._part.deliveries}
        return replace(state, basket=replace(state.basket, amounts=left, fees=fees))

    def _bound(self, state: _State, at: int) -> int:
        """No combination that goes on from here costs less."""
        return state.payable - self._hopes.after(at, state.marks, state.basket.left)

    def _take(self, state: _State, candidate: Candidate, effect: Effect) -> _State:
        basket = after(state.basket, effect)
        applied = (*state.applied, Applied(candidate, effect, state.basket.left))
        return self._state(basket, state.left - effect.amount, applied, state.marks | candidate.marks)

    def _state(
        self, basket: Basket, left: int, applied: tuple[Applied, ...] = (), marks: frozenset[str] = frozenset()
    ) -> _State:
        """The payable is what is left with freight. Taking more off never makes the freight less, nor points worth
        more.
        """
        freight = sum([lowest_fee(each, goods_of(each, basket.left)) for each in self._part.deliveries])
        off = sum([amount for each in applied for _, amount in each.effect.freight])
        payable = left - worth_of_points(self._part.points, basket.left) + freight - off
        return _State(basket, left, payable, applied, marks)


def _without_doubles(states: list[_State], bars: frozenset[str]) -> list[_State]:
    """Of states that leave the same, and so have the same before them, the one that ties prefer.

    `bars`: the marks that matter still.
    """
    if len(states) == 1:
        return states
    best: dict[tuple[Any, ...], _State] = {}
    for state in states:
        basket = state.basket
        key = (
            *basket.units.values(),
            *basket.amounts.values(),
            *basket.gifts.values(),
            *basket.fees.values(),
            state.marks & bars,
        )
        if key not in best or _ties(state) < _ties(best[key]):
            best[key] = state
    return list(best.values())


def _ties(state: _State) -> tuple[Any, ...]:
    """Settles equal payables: more gifts, fewer coupons, coupons that expire sooner, higher priority, earlier end,
    lower id; the last four compared from the best down.

    A missing one counts as the last. The order of two sets stays when both get the same others, so that parts solved
    apart are settled as they would be together.
    """
    offers = [each.candidate.offer for each in state.applied]
    coupons = [each for each in offers if isinstance(each, CouponInHand)]
    promotions = [each for each in offers if not isinstance(each, CouponInHand)]
    return (
        -sum([gift.quantity for each in state.applied for gift in each.gifts]),
        len(coupons),
        [*sorted((0, each.expires_at or _NEVER) for each in coupons), (1, _NEVER)],
        [*sorted((0, -each.priority) for each in promotions), (1, 0)],
        [*sorted((0, each.ends_at or _NEVER) for each in promotions), (1, _NEVER)],
        [*sorted((0, each.id) for each in promotions), (1, 0)],
        [*sorted((0, each.id) for each in coupons), (1, 0)],
    )
