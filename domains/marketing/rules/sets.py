"""Step 3: units that are cheaper together. A unit used by one set is not used by another.

Sets are dealt from the dearest units down, so that the first saves most, and dealing ends where nothing is saved.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domains.kernel import percent_of
from domains.marketing.rules.allocation import Pick, spread_over
from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.promotions import BundlePrice, MultiBuy, MultiBuyKind, SetSaving


@dataclass(slots=True)
class _Stack:
    """Equal units that no set has used yet: at which of the candidate's lines, and in which run."""

    at: int
    position: int
    amount: int
    left: int


@dataclass(frozen=True, slots=True)
class _Group:
    """What a set takes so many of: the dearest stack first."""

    quantity: int
    stacks: Sequence[_Stack]


@dataclass(frozen=True, slots=True)
class _Saved:
    """What sets save: an amount, and what a percentage is taken of, once, at the end."""

    amount: int = 0
    of: int = 0


# One set: how many of each stack.
_Set = list[tuple[_Stack, int]]


def make_sets(rule: BundlePrice | MultiBuy, candidate: Candidate, basket: Basket) -> Effect:
    """What all sets save is spread over all units in them, the free ones too."""
    picked: dict[tuple[int, int], int] = {}
    amount = of = 0
    sets_left = rule.most_sets
    for times, dealt in _deal(_groups(rule, candidate, basket)):
        saved = _saved_by_one(rule, dealt)
        formed = times if sets_left is None else min(times, sets_left)
        if not formed or not (saved.amount or saved.of):
            break
        amount, of = amount + saved.amount * formed, of + saved.of * formed
        sets_left = None if sets_left is None else sets_left - formed
        for stack, count in dealt:
            stack.left -= count * formed
            key = stack.at, stack.position
            picked[key] = picked.get(key, 0) + count * formed
    amount = candidate.within_budget(amount + (percent_of(of, rule.value) if of else 0))
    if not amount:
        return NOTHING
    picks = [Pick(candidate.places[at], position, count) for (at, position), count in sorted(picked.items())]
    return Effect(amount, spread_over(amount, picks, basket.units, in_set=True))


def missing_pieces(rule: BundlePrice | MultiBuy, candidate: Candidate, basket: Basket) -> int:
    """How many units more would make one more set."""
    groups = _groups(rule, candidate, basket)
    return sum([max(group.quantity - sum([stack.left for stack in group.stacks]), 0) for group in groups])


def _groups(rule: BundlePrice | MultiBuy, candidate: Candidate, basket: Basket) -> list[_Group]:
    if isinstance(rule, MultiBuy):
        return [_Group(rule.n, _stacks(candidate, basket, None))]
    return [_Group(group.quantity, _stacks(candidate, basket, group.sku_ids)) for group in rule.groups]


def _stacks(candidate: Candidate, basket: Basket, sku_ids: frozenset[int] | None) -> list[_Stack]:
    stacks = [
        _Stack(at, position, run.amount, run.quantity)
        for at, (place, sku_id) in enumerate(zip(candidate.places, candidate.sku_ids, strict=True))
        if sku_ids is None or sku_id in sku_ids
        for position, run in enumerate(basket.units[place])
        if not run.in_set
    ]
    return sorted(stacks, key=lambda stack: (-stack.amount, stack.at, stack.position))


def _deal(groups: Sequence[_Group]) -> Iterator[tuple[int, _Set]]:
    """The next set, and how often the very same can be dealt. Whoever uses it takes it from the stacks."""
    while all(dealt := [_dealt_of(group) for group in groups]):
        times = [
            some[0][0].left // group.quantity if len(some) == 1 else 1
            for group, some in zip(groups, dealt, strict=True)
        ]
        yield min(times), [each for some in dealt for each in some]


def _dealt_of(group: _Group) -> _Set:
    """What a set takes of a group, the dearest units; nothing where there are too few."""
    taken: _Set = []
    needed = group.quantity
    for stack in group.stacks:
        count = min(stack.left, needed)
        if count:
            taken.append((stack, count))
            needed -= count
        if not needed:
            return taken
    return []


def _saved_by_one(rule: BundlePrice | MultiBuy, dealt: _Set) -> _Saved:
    whole = sum([stack.amount * count for stack, count in dealt])
    match rule:
        case BundlePrice(saving=SetSaving.FIXED_PRICE) | MultiBuy(kind=MultiBuyKind.N_FOR_PRICE):
            return _Saved(max(whole - rule.value, 0))
        case BundlePrice(saving=SetSaving.AMOUNT_OFF):
            return _Saved(min(rule.value, whole))
        case BundlePrice():
            return _Saved(of=whole)
        case MultiBuy(kind=MultiBuyKind.NTH_PERCENT_OFF):
            return _Saved(of=_cheapest(dealt, 1))
        case MultiBuy():
            return _Saved(_cheapest(dealt, rule.n - rule.value))


def _cheapest(dealt: _Set, count: int) -> int:
    """What so many of the cheapest units of a set amount to."""
    whole = 0
    for stack, there in sorted(dealt, key=lambda each: each[0].amount):
        taken = min(there, count)
        whole += taken * stack.amount
        count -= taken
    return whole
