"""From the terms of an item discount to its rule."""

from collections.abc import Iterator
from typing import Final

from domains.kernel import Money, Problem
from domains.marketing.rules.commands import ItemDiscountTerms
from domains.marketing.rules.promotions import ItemDiscount, ItemSaving
from domains.marketing.rules.terms.values import one_of_them, percent_problems, pieces_problems, positive

_PATH: Final = ("rule", "item_discount")


def rule_problems(terms: ItemDiscountTerms) -> list[Problem]:
    """All that is wrong with the terms."""
    return [
        *one_of_them((terms.percent_off_bp, terms.amount_off, terms.fixed_price), *_PATH),
        *percent_problems(terms.percent_off_bp, *_PATH, "percent_off_bp"),
        *positive(terms.amount_off, *_PATH, "amount_off"),
        *positive(terms.fixed_price, *_PATH, "fixed_price"),
        *pieces_problems(terms.most_units, *_PATH, "most_units"),
    ]


def rule_of(terms: ItemDiscountTerms) -> ItemDiscount:
    """The rule of sound terms."""
    if terms.fixed_price is not None:
        return ItemDiscount(ItemSaving.FIXED_PRICE, terms.fixed_price.minor, terms.most_units)
    if terms.amount_off is not None:
        return ItemDiscount(ItemSaving.AMOUNT_OFF, terms.amount_off.minor, terms.most_units)
    return ItemDiscount(ItemSaving.PERCENT_OFF, terms.percent_off_bp or 0, terms.most_units)


def amounts_of(terms: ItemDiscountTerms) -> Iterator[Money]:
    """All amounts of the terms."""
    return (money for money in (terms.amount_off, terms.fixed_price) if money is not None)
