"""A promotion that is sound, in the words of the engine and ready to be stored."""

from dataclasses import dataclass, replace

from domains.marketing.rules.commands import CreatePromotion, GoodsNamed, ScopeTerms, UpdatePromotion
from domains.marketing.rules.labels import label_of
from domains.marketing.rules.promotions import BundlePrice, Goods, PromotionForm, Rule, Scope
from domains.marketing.rules.terms import currency_of, form_of, rule_of


@dataclass(frozen=True, slots=True)
class Draft:
    """What a promotion gives for what; `currency` is None where its rule has no amounts."""

    form: PromotionForm
    rule: Rule
    scope: Scope
    currency: str | None
    label: dict[str, str]


def draft_of(command: CreatePromotion) -> Draft:
    """The draft of a command without problems."""
    rule, currency = rule_of(command.rule), currency_of(command.rule)
    return Draft(form_of(command.rule), rule, _scope_of(command.scope, rule), currency, label_of(rule, currency or ""))


def draft_anew(before: Draft, command: UpdatePromotion) -> Draft:
    """The draft with what a command without problems says anew."""
    draft = before
    if command.rule is not None:
        rule, currency = rule_of(command.rule), currency_of(command.rule)
        scope = Scope(_group_goods(rule) or before.scope.included, before.scope.excluded)
        draft = Draft(before.form, rule, scope, currency, label_of(rule, currency or ""))
    return draft if command.scope is None else replace(draft, scope=_scope_of(command.scope, draft.rule))


def _scope_of(terms: ScopeTerms, rule: Rule) -> Scope:
    included = None if terms.all else goods_of(terms.included)
    return Scope(_group_goods(rule) or included, goods_of(terms.excluded))


def _group_goods(rule: Rule) -> Goods | None:
    """A bundle is for the goods of its groups, so that it is found for them alone."""
    if not isinstance(rule, BundlePrice):
        return None
    return Goods(sku_ids=frozenset[int]().union(*[group.sku_ids for group in rule.groups]))


def goods_of(named: GoodsNamed) -> Goods:
    """Goods that are named, in the engine's words."""
    return Goods(
        category_ids=frozenset(named.category_ids),
        brand_ids=frozenset(named.brand_ids),
        product_ids=frozenset(named.product_ids),
        sku_ids=frozenset(named.sku_ids),
    )
