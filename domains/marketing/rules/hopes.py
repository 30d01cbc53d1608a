"""What candidates that have not been decided on could still take off at most: by it combinations are left aside."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from domains.kernel import WHOLE_BP
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.promotions import ItemDiscount, ItemSaving, Saving, SpendAndSave

# Shares that stay after percentages are held as integers out of this, rounded down.
_SCALE = 10**12


@dataclass(frozen=True, slots=True)
class _Hope:
    """For the same candidates: all by amounts, and the percentages (as what stays of each line) apart from the rest."""

    amounts: int
    others: int
    stays: Mapping[int, int]


class Hopes:
    """The most that the candidates of a part take off, from any of them on."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        # For each candidate the marks that bar any of those behind it.
        self.bars = [
            frozenset[str]().union(*(each.barred_by for each in candidates[at + 1 :])) for at in range(len(candidates))
        ]
        self._known: dict[tuple[int, frozenset[str]], _Hope] = {}

    def after(self, at: int, marks: frozenset[str], left: Mapping[int, int]) -> int:
        """What the candidates behind `at` could take off lines of such amounts, if `marks` are there already.

        Percentages one after another take less than their sum, which is why they are looked at line by line too.
        """
        key = at, marks & self.bars[at]
        hope = self._known.get(key)
        if hope is None:
            there = [each for each in self._candidates[at + 1 :] if each.barred_by.isdisjoint(marks)]
            hope = self._known[key] = _hope(there)
        if not hope.stays:
            return hope.amounts
        by_line = sum([left[place] - left[place] * stays // _SCALE for place, stays in hope.stays.items()])
        return min(hope.amounts, hope.others + by_line)


def _hope(candidates: Sequence[Candidate]) -> _Hope:
    by_rank: dict[str, list[Candidate]] = {}
    for each in candidates:
        by_rank.setdefault(each.rank, []).append(each)
    shares = {rank: rates for rank, rivals in by_rank.items() if all(rates := [_rate_of(each) for each in rivals])}
    covered = [frozenset(each.places) for rank in shares for each in by_rank[rank]]
    stays: dict[int, int] = {}
    others = sum([_most(rivals) for rank, rivals in by_rank.items() if rank not in shares])
    for rank, rates in shares.items():
        others += 1 + max(_shifted(each, covered) for each in by_rank[rank])
        for place, rate in _highest(by_rank[rank], rates).items():
            stays[place] = stays.get(place, _SCALE) * (WHOLE_BP - rate) // WHOLE_BP
    return _Hope(sum(map(_most, by_rank.values())), others, stays)


def _shifted(candidate: Candidate, covered: Iterable[frozenset[int]]) -> int:
    """By how much rounding may move what an offer takes from some of its lines to others, where that matters.

    The whole is rounded once, and each unit bears up to one more than its share. Where no other percentage is of
    some of its lines without the rest, it is all the same which unit bears it.
    """
    mine = frozenset(candidate.places)
    splits = any(not mine.isdisjoint(theirs) and not mine <= theirs for theirs in covered)
    return candidate.pieces if splits else 0


def _highest(rivals: Iterable[Candidate], rates: Iterable[int]) -> dict[int, int]:
    highest: dict[int, int] = {}
    for each, rate in zip(rivals, rates, strict=True):
        for place in each.places:
            highest[place] = max(highest.get(place, 0), rate)
    return highest


def _most(rivals: Collection[Candidate]) -> int:
    return max(each.most for each in rivals)


def _rate_of(candidate: Candidate) -> int:
    """The percentage (in hundredths) that an offer takes of all its goods at most; 0 where it is no such offer."""
    rule = candidate.offer.rule
    if isinstance(rule, SpendAndSave) and rule.saving is Saving.PERCENT and rule.cap is None:
        return rule.tiers[-1].off
    if isinstance(rule, ItemDiscount) and rule.saving is ItemSaving.PERCENT_OFF:
        return rule.value
    return 0
