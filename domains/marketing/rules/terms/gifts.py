"""From the terms of promotions that give goods to their rules."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from domains.kernel import Money, Problem, Required
from domains.marketing import problems
from domains.marketing.rules.gift_terms import GiftGoodsTerms, GiftTierTerms, GiftWithItemTerms, SpendAndGetTerms
from domains.marketing.rules.promotions import GiftGoods, GiftTier, GiftWithItem, Measure, SpendAndGet
from domains.marketing.rules.terms.values import one_currency, pieces_problems, positive

MAX_TIERS: Final = 10
MAX_GIFTS: Final = 20
MAX_OF_GIFT: Final = 100
_GET: Final = ("rule", "spend_and_get")
_WITH: Final = ("rule", "gift_with_item")

GiftTerms = SpendAndGetTerms | GiftWithItemTerms


def spend_and_get_problems(terms: SpendAndGetTerms) -> list[Problem]:
    """All that is wrong with the terms. What needs whole tiers is looked at once each tier is whole."""
    if not terms.tiers:
        return [Required(field=(*_GET, "tiers"))]
    if len(terms.tiers) > MAX_TIERS:
        return [problems.TOO_MANY_TIERS.at(*_GET, "tiers")]
    found = [problem for place, tier in enumerate(terms.tiers) for problem in _tier_problems(tier, place)]
    return found or [*one_currency(spend_and_get_amounts(terms), *_GET), *_ladder_problems(terms.tiers)]


def spend_and_get_of(terms: SpendAndGetTerms) -> SpendAndGet:
    """The rule of sound terms."""
    in_pieces = terms.tiers[0].threshold is None
    tiers = [GiftTier(_threshold(tier), tier.choose, _goods(tier.gifts)) for tier in terms.tiers]
    return SpendAndGet(tuple(tiers), Measure.PIECES if in_pieces else Measure.MONEY)


def spend_and_get_amounts(terms: SpendAndGetTerms) -> Iterator[Money]:
    """All amounts of the terms."""
    for tier in terms.tiers:
        yield from (money for money in (tier.threshold, *(gift.price for gift in tier.gifts)) if money is not None)


def gift_with_item_problems(terms: GiftWithItemTerms) -> list[Problem]:
    """All that is wrong with the terms. What comes with an item comes for nothing."""
    return [
        *_gift_problems(terms.gifts, *_WITH),
        *(
            problems.GIFT_IS_FREE.at(*_WITH, "gifts", at, "price")
            for at, each in enumerate(terms.gifts)
            if each.price is not None
        ),
        *pieces_problems(terms.every, *_WITH, "every"),
        *pieces_problems(terms.most_times, *_WITH, "most_times"),
    ]


def gift_with_item_of(terms: GiftWithItemTerms) -> GiftWithItem:
    """The rule of sound terms."""
    return GiftWithItem(_goods(terms.gifts), terms.every, terms.most_times)


def no_amounts(_terms: GiftWithItemTerms) -> Iterator[Money]:
    """It has none, and counts in every currency."""
    return iter(())


def named_gifts(terms: object) -> list[tuple[int, tuple[str, ...]]]:
    """The SKUs that terms give, each with its field; none of terms that give no goods."""
    match terms:
        case GiftWithItemTerms():
            return _named(terms.gifts, *_WITH)
        case SpendAndGetTerms():
            tiers = enumerate(terms.tiers)
            return [each for at, tier in tiers for each in _named(tier.gifts, *_GET, "tiers", str(at))]
    return []


def _named(gifts: Sequence[GiftGoodsTerms], *path: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(gift.sku_id, (*path, "gifts", str(at), "sku_id")) for at, gift in enumerate(gifts)]


def _tier_problems(tier: GiftTierTerms, place: int) -> Iterator[Problem]:
    path = (*_GET, "tiers", place)
    if (tier.threshold is None) == (tier.threshold_pieces is None):
        yield problems.ONE_THRESHOLD.at(*path, "threshold")
    else:
        yield from positive(tier.threshold, *path, "threshold")
        yield from pieces_problems(tier.threshold_pieces, *path, "threshold_pieces")
    yield from _gift_problems(tier.gifts, *path)
    if tier.gifts and not 1 <= tier.choose <= len(tier.gifts):
        yield problems.CHOOSE_OF_THEM.at(*path, "choose")


def _gift_problems(gifts: Sequence[GiftGoodsTerms], *path: str | int) -> Iterator[Problem]:
    path = (*path, "gifts")
    if not gifts:
        yield Required(field=tuple(map(str, path)))
    if len(gifts) > MAX_GIFTS:
        yield problems.TOO_MANY_GIFTS.at(*path)
        return
    seen: set[int] = set()
    for place, gift in enumerate(gifts):
        if gift.sku_id in seen:
            yield problems.GIFT_TWICE.at(*path, place, "sku_id")
        seen.add(gift.sku_id)
        if not 1 <= gift.quantity <= MAX_OF_GIFT:
            yield problems.TOO_MANY_OF_GIFT.at(*path, place, "quantity")
        yield from positive(gift.price, *path, place, "price")


def _ladder_problems(tiers: Sequence[GiftTierTerms]) -> Iterator[Problem]:
    if len({tier.threshold is None for tier in tiers}) > 1:
        yield problems.MIXED_GIFT_TIERS.at(*_GET, "tiers")
        return
    for place, (lower, higher) in enumerate(pairwise(tiers), start=1):
        if _threshold(higher) <= _threshold(lower):
            yield problems.GIFT_TIERS_RISE.at(*_GET, "tiers", place)


def _threshold(tier: GiftTierTerms) -> int:
    return tier.threshold.minor if tier.threshold is not None else tier.threshold_pieces or 0


def _goods(gifts: Sequence[GiftGoodsTerms]) -> tuple[GiftGoods, ...]:
    prices = [0 if gift.price is None else gift.price.minor for gift in gifts]
    return tuple(GiftGoods(gift.sku_id, gift.quantity, price) for gift, price in zip(gifts, prices, strict=True))
