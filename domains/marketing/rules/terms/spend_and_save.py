"""From the terms of a spend-and-save to its rule: what is wrong with them, and what they are in the engine's words."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from domains.kernel import Money, Problem, Required
from domains.marketing import problems
from domains.marketing.rules.commands import SpendAndSaveTerms, TierTerms
from domains.marketing.rules.promotions import Measure, Saving, SpendAndSave, Tier
from domains.marketing.rules.terms.values import one_currency, percent_problems, pieces_problems, positive

MAX_TIERS: Final = 10
_PATH: Final = ("rule", "spend_and_save")


def rule_problems(terms: SpendAndSaveTerms) -> list[Problem]:
    """All that is wrong with the terms. What needs whole tiers is looked at once each tier is whole."""
    if not terms.tiers:
        return [Required(field=(*_PATH, "tiers"))]
    if len(terms.tiers) > MAX_TIERS:
        return [problems.TOO_MANY_TIERS.at(*_PATH, "tiers")]
    found = [problem for place, tier in enumerate(terms.tiers) for problem in _tier_problems(tier, place)]
    if terms.cap is not None and terms.cap.minor <= 0:
        found.append(problems.NOT_POSITIVE.at(*_PATH, "cap"))
    return found or [*one_currency(amounts_of(terms), *_PATH), *_ladder_problems(terms)]


def rule_of(terms: SpendAndSaveTerms) -> SpendAndSave:
    """The rule of sound terms."""
    first = terms.tiers[0]
    return SpendAndSave(
        tiers=tuple(Tier(_threshold(tier), _off(tier)) for tier in terms.tiers),
        every_n=terms.every_n,
        cap=None if terms.cap is None else terms.cap.minor,
        measure=Measure.PIECES if first.threshold is None else Measure.MONEY,
        saving=Saving.PERCENT if first.off is None else Saving.AMOUNT,
    )


def amounts_of(terms: SpendAndSaveTerms) -> Iterator[Money]:
    """All amounts of the terms."""
    for tier in terms.tiers:
        yield from (money for money in (tier.threshold, tier.off) if money is not None)
    if terms.cap is not None:
        yield terms.cap


def _tier_problems(tier: TierTerms, place: int) -> Iterator[Problem]:
    path = (*_PATH, "tiers", place)
    if (tier.threshold is None) == (tier.threshold_pieces is None):
        yield problems.ONE_THRESHOLD.at(*path, "threshold")
    else:
        yield from positive(tier.threshold, *path, "threshold")
        yield from pieces_problems(tier.threshold_pieces, *path, "threshold_pieces")
    if (tier.off is None) == (tier.percent_off_bp is None):
        yield problems.ONE_SAVING.at(*path, "off")
    else:
        yield from positive(tier.off, *path, "off")
        yield from percent_problems(tier.percent_off_bp, *path, "percent_off_bp")


def _ladder_problems(terms: SpendAndSaveTerms) -> Iterator[Problem]:
    tiers = terms.tiers
    if len({(tier.threshold is None, tier.off is None) for tier in tiers}) > 1:
        yield problems.MIXED_TIERS.at(*_PATH, "tiers")
        return
    for place, tier in enumerate(tiers):
        if tier.threshold is not None and tier.off is not None and tier.off.minor >= tier.threshold.minor:
            yield problems.MORE_THAN_THRESHOLD.at(*_PATH, "tiers", place, "off")
    for place, (lower, higher) in enumerate(pairwise(tiers), start=1):
        if _threshold(higher) <= _threshold(lower) or _off(higher) <= _off(lower):
            yield problems.NOT_RISING.at(*_PATH, "tiers", place)
    if terms.every_n and (len(tiers) > 1 or tiers[0].off is None):
        yield problems.ONE_TIER_REPEATS.at(*_PATH, "every_n")
    if terms.cap is not None and tiers[0].off is not None and terms.cap.minor < tiers[0].off.minor:
        yield problems.CAP_TOO_LOW.at(*_PATH, "cap")


def _threshold(tier: TierTerms) -> int:
    return tier.threshold.minor if tier.threshold is not None else tier.threshold_pieces or 0


def _off(tier: TierTerms) -> int:
    return tier.off.minor if tier.off is not None else tier.percent_off_bp or 0
