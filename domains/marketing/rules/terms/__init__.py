"""From the terms that staff give to the rule of a form: what is wrong with them, and what they are to the engine."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final

from domains.kernel import Money, NotFound, Problem
from domains.marketing.rules.commands import (
    BundlePriceTerms,
    ItemDiscountTerms,
    MultiBuyTerms,
    RuleTerms,
    SpendAndSaveTerms,
)
from domains.marketing.rules.gift_terms import GiftWithItemTerms, SpendAndGetTerms
from domains.marketing.rules.promotions import PromotionForm, Rule
from domains.marketing.rules.terms import gifts, items, sets, spend_and_save


@dataclass(frozen=True, slots=True)
class _Form:
    form: PromotionForm
    problems: Callable[[Any], list[Problem]]
    rule: Callable[[Any], Rule]
    amounts: Callable[[Any], Iterator[Money]]


_FORMS: Final[dict[type[RuleTerms], _Form]] = {
    SpendAndSaveTerms: _Form(
        PromotionForm.SPEND_AND_SAVE, spend_and_save.rule_problems, spend_and_save.rule_of, spend_and_save.amounts_of
    ),
    ItemDiscountTerms: _Form(PromotionForm.ITEM_DISCOUNT, items.rule_problems, items.rule_of, items.amounts_of),
    BundlePriceTerms: _Form(PromotionForm.BUNDLE_PRICE, sets.bundle_problems, sets.bundle_of, sets.bundle_amounts),
    MultiBuyTerms: _Form(PromotionForm.MULTI_BUY, sets.multi_buy_problems, sets.multi_buy_of, sets.multi_buy_amounts),
    SpendAndGetTerms: _Form(
        PromotionForm.SPEND_AND_GET, gifts.spend_and_get_problems, gifts.spend_and_get_of, gifts.spend_and_get_amounts
    ),
    GiftWithItemTerms: _Form(
        PromotionForm.GIFT_WITH_ITEM, gifts.gift_with_item_problems, gifts.gift_with_item_of, gifts.no_amounts
    ),
}


def form_of(terms: RuleTerms) -> PromotionForm:
    """The form that has such terms."""
    return _FORMS[type(terms)].form


def rule_problems(terms: RuleTerms) -> list[Problem]:
    """All that is wrong with the terms. What needs whole values is looked at once each value is whole."""
    return _FORMS[type(terms)].problems(terms)


def rule_of(terms: RuleTerms) -> Rule:
    """The rule of sound terms."""
    return _FORMS[type(terms)].rule(terms)


def currency_of(terms: RuleTerms) -> str | None:
    """The currency that all amounts of the terms are in; None where there is no amount among them."""
    return next((money.currency for money in _FORMS[type(terms)].amounts(terms)), None)


def sku_ids_of(terms: RuleTerms) -> set[int]:
    """The SKUs that the terms say it is for; gifts are not among them."""
    return {each for group in terms.groups for each in group.sku_ids} if isinstance(terms, BundlePriceTerms) else set()


def absent_in_groups(terms: RuleTerms, known: Collection[int]) -> list[Problem]:
    """A problem for each SKU that a bundle names and that does not exist."""
    if not isinstance(terms, BundlePriceTerms):
        return []
    return [
        NotFound(field=("rule", "bundle_price", "groups", str(at), "sku_ids", str(place)))
        for at, group in enumerate(terms.groups)
        for place, each in enumerate(group.sku_ids)
        if each not in known
    ]
