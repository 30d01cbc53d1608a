"""Which of the candidates apply: the combination with the lowest payable, freight included.

Every candidate may be left out. Promotions that cannot touch one another are solved apart. A part is searched
candidate by candidate over all states worth keeping: exactly while there are at most EXACT_STATES of them, and from
then on with the best BEAM_STATES, so that the number of evaluations is fixed and every machine gives the same price.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from domains.marketing.rules.allocation import Units, amount_of, spread
from domains.marketing.rules.candidates import Candidate
from domains.marketing.rules.freight import Delivery, goods_of, lowest_fee
from domains.marketing.rules.thresholds import saving

EXACT_STATES: Final = 1_024
BEAM_STATES: Final = 64

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Applied:
    """A candidate that applies: what it takes off, by the place of the line."""

    candidate: Candidate
    amount: int
    shares: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Solution:
    """What applies, in order of acting, and the units that it leaves."""

    applied: tuple[Applied, ...]
    units: tuple[Units, ...]
    approximate: bool


@dataclass(frozen=True, slots=True)
class _Part:
    candidates: tuple[Candidate, ...]
    # Whose fee depends on what applies.
    deliveries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class _State:
    """Candidates up to some place decided: what applies and what is left."""

    units: dict[int, Units]
    left: int
    applied: tuple[Applied, ...] = ()
    groups: frozenset[str] = frozenset()


def solve(candidates: Sequence[Candidate], units: Sequence[Units], deliveries: Sequence[Delivery]) -> Solution:
    """The combination with the lowest payable; equal ones by higher priority, earlier end, lower id."""
    applied: list[Applied] = []
    left = list(units)
    approximate = False
    for part in _parts(candidates, units, deliveries):
        best, cut = _solve_part(part, units)
        approximate = approximate or cut
        applied += best.applied
        for place, after in best.units.items():
            left[place] = after
    order = {each.promotion.id: at for at, each in enumerate(candidates)}
    applied.sort(key=lambda each: order[each.candidate.promotion.id])
    return Solution(tuple(applied), tuple(left), approximate)


def _solve_part(part: _Part, units: Sequence[Units]) -> tuple[_State, bool]:
    favoured = _favoured(part, units)
    states, cut = [_start(part, units)], False
    for at in range(len(part.candidates)):
        hopes = _hopes(part.candidates[at + 1 :], units)
        limit = _payable(favoured, part)
        states = [after for state in states for after in _next_states(state, part, at, limit, hopes)]
        states = _without_doubles(states)
        if len(states) > (BEAM_STATES if cut else EXACT_STATES):
            cut = True
            states.sort(key=lambda state: (_payable(state, part) - _hope(state, hopes), *_ties(state)))
            del states[BEAM_STATES:]
    return min([favoured, *states], key=lambda state: (_payable(state, part), *_ties(state))), cut


def _favoured(part: _Part, units: Sequence[Units]) -> _State:
    """A good combination to begin with: of each exclusion group what takes off most by itself, and all the others."""
    best: dict[str | None, Candidate] = {}
    for candidate in part.candidates:
        group = candidate.promotion.exclusion_group
        if group not in best or _most(candidate, units) > _most(best[group], units):
            best[group] = candidate
    state = _start(part, units)
    for candidate in part.candidates:
        group = candidate.promotion.exclusion_group
        if group is None or best[group] is candidate:
            state = _take(state, candidate, _amount(state, candidate))
    return state


def _start(part: _Part, units: Sequence[Units]) -> _State:
    places = {place for each in part.candidates for place in each.places}
    places.update(place for each in part.deliveries for place in each.places)
    return _State({place: units[place] for place in sorted(places)}, sum(amount_of(units[place]) for place in places))


def _next_states(
    state: _State, part: _Part, at: int, limit: int, hopes: dict[tuple[str | None, int], int]
) -> Iterator[_State]:
    """The state with the candidate taken and with it left out, as far as either may be and may still be the best.

    What would take off nothing is neither applied nor used up.
    """
    candidate = part.candidates[at]
    group = candidate.promotion.exclusion_group
    amount = 0 if group in state.groups else _amount(state, candidate)
    if amount and state.left - amount - _hope(state, hopes) <= limit:
        taken = _take(state, candidate, amount)
        if _payable(taken, part) - _hope(taken, hopes) <= limit:
            yield taken
    rivals = any(group is not None and each.promotion.exclusion_group == group for each in part.candidates[at + 1 :])
    forced = amount and candidate.chosen and not rivals
    if not forced and _payable(state, part) - _hope(state, hopes) <= limit:
        yield state


def _amount(state: _State, candidate: Candidate) -> int:
    left = sum(amount_of(state.units[place]) for place in candidate.places)
    return saving(candidate.promotion.rule, candidate.measured, left)


def _take(state: _State, candidate: Candidate, amount: int) -> _State:
    if amount == 0:
        return state
    before = [state.units[place] for place in candidate.places]
    after = spread(amount, before)
    lost = [amount_of(one) - amount_of(other) for one, other in zip(before, after, strict=True)]
    shares = tuple((place, share) for place, share in zip(candidate.places, lost, strict=True) if share)
    return _State(
        units=state.units | dict(zip(candidate.places, after, strict=True)),
        left=state.left - amount,
        applied=(*state.applied, Applied(candidate, amount, shares)),
        groups=state.groups.union(_groups_of(candidate)),
    )


def _without_doubles(states: list[_State]) -> list[_State]:
    """Of states that leave the same, and so have the same before them, the one that ties prefer."""
    if len(states) == 1:
        return states
    best: dict[tuple[Any, ...], _State] = {}
    for state in states:
        key = (*state.units.values(), state.groups)
        if key not in best or _ties(state) < _ties(best[key]):
            best[key] = state
    return list(best.values())


def _payable(state: _State, part: _Part) -> int:
    """What is left with freight. Taking more off never makes the freight less, so that this bounds what can follow."""
    return state.left + sum(lowest_fee(each, goods_of(each, state.units)) for each in part.deliveries)


def _hopes(candidates: Iterable[Candidate], units: Sequence[Units]) -> dict[tuple[str | None, int], int]:
    """The most that candidates could take off: each alone, or the best of each exclusion group."""
    hopes: dict[tuple[str | None, int], int] = {}
    for candidate in candidates:
        group = candidate.promotion.exclusion_group
        key = (group, 0 if group is not None else candidate.promotion.id)
        hopes[key] = max(hopes.get(key, 0), _most(candidate, units))
    return hopes


def _hope(state: _State, hopes: dict[tuple[str | None, int], int]) -> int:
    return sum(most for (group, _), most in hopes.items() if group not in state.groups)


def _most(candidate: Candidate, units: Sequence[Units]) -> int:
    """What it takes off while nothing else does: never less than what it takes off after others."""
    return saving(candidate.promotion.rule, candidate.measured, sum(amount_of(units[at]) for at in candidate.places))


def _ties(state: _State) -> tuple[Any, ...]:
    """Settles equal payables: higher priority, earlier end, lower id, each compared from the best promotion down.

    A missing promotion counts as the last. The order of two sets stays when both get the same others, so that
    parts solved apart are settled as they would be together.
    """
    promotions = [each.candidate.promotion for each in state.applied]
    return (
        [*sorted((0, -each.priority) for each in promotions), (1, 0)],
        [*sorted((0, each.ends_at or _NEVER) for each in promotions), (1, _NEVER)],
        [*sorted((0, each.id) for each in promotions), (1, 0)],
    )


def _parts(candidates: Sequence[Candidate], units: Sequence[Units], deliveries: Sequence[Delivery]) -> list[_Part]:
    """Candidates and deliveries that share a line, an exclusion group or a fee at stake are one part."""
    at_stake = [each for each in deliveries if _is_at_stake(each, candidates, units)]
    touched: list[set[int | str]] = [{*each.places, *_groups_of(each)} for each in candidates]
    touched += [set(each.places) for each in at_stake]
    numbers = _connected(touched)
    parts: dict[int, tuple[list[Candidate], list[Delivery]]] = {}
    for number, candidate in zip(numbers, candidates, strict=False):
        parts.setdefault(number, ([], []))[0].append(candidate)
    for number, delivery in zip(numbers[len(candidates) :], at_stake, strict=True):
        parts.setdefault(number, ([], []))[1].append(delivery)
    return [_Part(tuple(some), tuple(others)) for some, others in parts.values()]


def _is_at_stake(delivery: Delivery, candidates: Sequence[Candidate], units: Sequence[Units]) -> bool:
    """Whether the fee could change with what the candidates take off."""
    goods = goods_of(delivery, units)
    touching = [each for each in candidates if not set(each.places).isdisjoint(delivery.places)]
    least = max(goods - sum(_most(each, units) for each in touching), 0)
    return lowest_fee(delivery, goods) != lowest_fee(delivery, least)


def _groups_of(candidate: Candidate) -> tuple[str, ...]:
    group = candidate.promotion.exclusion_group
    return () if group is None else (group,)


def _connected(sets: Sequence[set[int | str]]) -> list[int]:
    """For each set the number of its component: sets with a common member are of one."""
    numbers = list(range(len(sets)))
    first_with: dict[int | str, int] = {}
    for at, members in enumerate(sets):
        joined = {numbers[first_with[each]] for each in members if each in first_with}
        numbers = [at if number in joined else number for number in numbers]
        first_with.update(dict.fromkeys(members, at))
    return numbers
