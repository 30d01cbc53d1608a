"""A promotion that is sound, in the words of the engine and ready to be stored."""

from dataclasses import dataclass

from domains.marketing.rules.commands import CreatePromotion, GoodsNamed, ScopeTerms
from domains.marketing.rules.promotions import Goods, Scope, SpendAndSave
from domains.marketing.rules.terms import currency_of, rule_of
from domains.marketing.rules.texts import label_of


@dataclass(frozen=True, slots=True)
class Draft:
    """What a promotion gives for what; `currency` is None where its rule has no amounts."""

    rule: SpendAndSave
    scope: Scope
    currency: str | None
    label: dict[str, str]


def draft_of(command: CreatePromotion) -> Draft:
    """The draft of a command without problems."""
    rule, currency = rule_of(command.rule), currency_of(command.rule)
    return Draft(rule, _scope_of(command.scope), currency, label_of(rule, currency or ""))


def _scope_of(terms: ScopeTerms) -> Scope:
    return Scope(None if terms.all else _goods_of(terms.included), _goods_of(terms.excluded))


def _goods_of(named: GoodsNamed) -> Goods:
    return Goods(
        category_ids=frozenset(named.category_ids),
        brand_ids=frozenset(named.brand_ids),
        product_ids=frozenset(named.product_ids),
        sku_ids=frozenset(named.sku_ids),
    )
