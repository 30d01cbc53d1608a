"""From the terms of bundles and multi-buys to their rules."""

from collections.abc import Iterator
from typing import Final

from domains.kernel import Money, Problem, Required
from domains.marketing import problems
from domains.marketing.rules.commands import BundlePriceTerms, MultiBuyTerms
from domains.marketing.rules.promotions import BundlePrice, MultiBuy, MultiBuyKind, SetGroup, SetSaving
from domains.marketing.rules.terms.values import one_of_them, percent_problems, pieces_problems, positive

MAX_GROUPS: Final = 10
MAX_OF_GROUP: Final = 100
_BUNDLE: Final = ("rule", "bundle_price")
_MULTI: Final = ("rule", "multi_buy")


def bundle_problems(terms: BundlePriceTerms) -> list[Problem]:
    """All that is wrong with the terms of a bundle."""
    return [
        *_group_problems(terms),
        *one_of_them((terms.price, terms.amount_off, terms.percent_off_bp), *_BUNDLE),
        *positive(terms.price, *_BUNDLE, "price"),
        *positive(terms.amount_off, *_BUNDLE, "amount_off"),
        *percent_problems(terms.percent_off_bp, *_BUNDLE, "percent_off_bp"),
        *pieces_problems(terms.most_sets, *_BUNDLE, "most_sets"),
    ]


def bundle_of(terms: BundlePriceTerms) -> BundlePrice:
    """The rule of sound terms."""
    groups = tuple(SetGroup(frozenset(group.sku_ids), group.quantity) for group in terms.groups)
    if terms.price is not None:
        return BundlePrice(groups, SetSaving.FIXED_PRICE, terms.price.minor, terms.most_sets)
    if terms.amount_off is not None:
        return BundlePrice(groups, SetSaving.AMOUNT_OFF, terms.amount_off.minor, terms.most_sets)
    return BundlePrice(groups, SetSaving.PERCENT_OFF, terms.percent_off_bp or 0, terms.most_sets)


def bundle_amounts(terms: BundlePriceTerms) -> Iterator[Money]:
    """All amounts of the terms."""
    return (money for money in (terms.price, terms.amount_off) if money is not None)


def multi_buy_problems(terms: MultiBuyTerms) -> list[Problem]:
    """All that is wrong with the terms of a multi-buy."""
    found = [
        *pieces_problems(terms.n, *_MULTI, "n", least=2),
        *one_of_them((terms.pay_for, terms.nth_percent_off_bp, terms.price), *_MULTI),
        *percent_problems(terms.nth_percent_off_bp, *_MULTI, "nth_percent_off_bp", most=10_000),
        *positive(terms.price, *_MULTI, "price"),
        *pieces_problems(terms.most_sets, *_MULTI, "most_sets"),
    ]
    if terms.pay_for is not None and not 1 <= terms.pay_for < terms.n:
        found.append(problems.PAY_FOR_FEWER.at(*_MULTI, "pay_for"))
    return found


def multi_buy_of(terms: MultiBuyTerms) -> MultiBuy:
    """The rule of sound terms."""
    if terms.pay_for is not None:
        return MultiBuy(MultiBuyKind.N_FOR_M, terms.n, terms.pay_for, terms.most_sets)
    if terms.price is not None:
        return MultiBuy(MultiBuyKind.N_FOR_PRICE, terms.n, terms.price.minor, terms.most_sets)
    return MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, terms.n, terms.nth_percent_off_bp or 0, terms.most_sets)


def multi_buy_amounts(terms: MultiBuyTerms) -> Iterator[Money]:
    """All amounts of the terms."""
    return (money for money in (terms.price,) if money is not None)


def _group_problems(terms: BundlePriceTerms) -> Iterator[Problem]:
    path = (*_BUNDLE, "groups")
    if not terms.groups:
        yield Required(field=path)
    if len(terms.groups) > MAX_GROUPS:
        yield problems.TOO_MANY_GROUPS.at(*path)
        return
    seen: set[int] = set()
    for place, group in enumerate(terms.groups):
        if not group.sku_ids:
            yield Required(field=(*path, str(place), "sku_ids"))
        if len(group.sku_ids) > MAX_OF_GROUP:
            yield problems.TOO_MANY_GROUPS.at(*path, place, "sku_ids")
        elif not seen.isdisjoint(group.sku_ids):
            yield problems.IN_TWO_GROUPS.at(*path, place, "sku_ids")
        seen.update(group.sku_ids)
        yield from pieces_problems(group.quantity, *path, place, "quantity")
    if sum(group.quantity for group in terms.groups) < 2 and terms.groups:
        yield problems.TOO_FEW_PIECES.at(*path)
