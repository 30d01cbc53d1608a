"""Whether a promotion can be made as it is asked for: everything that is wrong with it, each with its field."""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from typing import Final

from domains.kernel import Problem, Required
from domains.marketing import problems
from domains.marketing.rules.commands import CreatePromotion, GoodsNamed, ScopeTerms, UpdatePromotion
from domains.marketing.rules.draft import Draft
from domains.marketing.rules.plan_soundness import name_problems, plan_problems
from domains.marketing.rules.plans import Plan
from domains.marketing.rules.promotions import PromotionForm
from domains.marketing.rules.terms import currency_of, form_of, rule_problems

__all__ = ["change_problems", "name_problems", "promotion_problems", "scope_problems"]

MAX_NAMED: Final = 500
# What inputs call the kinds of goods.
FIELDS: Final = {
    "category_ids": "back_category_ids",
    "brand_ids": "brand_ids",
    "product_ids": "product_ids",
    "sku_ids": "sku_ids",
}
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def promotion_problems(command: CreatePromotion, now: datetime) -> list[Problem]:
    """All that is wrong with it in itself, whatever is in the database."""
    return [
        *_code_problems(command.code),
        *plan_problems(command, now, currency_of(command.rule)),
        *scope_problems(command.scope),
        *rule_problems(command.rule),
        *_bundle_scope_problems(form_of(command.rule), command.scope),
    ]


def change_problems(command: UpdatePromotion, plan: Plan, before: Draft, was: Plan, now: datetime) -> list[Problem]:
    """All that is wrong with a change in itself; `plan` is what its plan `was` comes to."""
    currency = before.currency if command.rule is None else currency_of(command.rule)
    found = plan_problems(plan, now, currency)
    if plan.budget is not None and was.budget is not None and plan.budget.currency != was.budget.currency:
        found.append(problems.OTHER_CURRENCY.at("limits", "budget", "currency"))
    if command.scope is not None:
        found += scope_problems(command.scope)
    if command.rule is not None:
        found += rule_problems(command.rule)
        if form_of(command.rule) is not before.form:
            found.append(problems.OTHER_FORM.at("rule"))
    return [*found, *_bundle_scope_problems(before.form, command.scope)]


def _code_problems(code: str) -> Iterator[Problem]:
    if not code.strip():
        yield Required(field=("code",))
    elif not _CODE.fullmatch(code):
        yield problems.NO_CODE.at("code")


def _bundle_scope_problems(form: PromotionForm, scope: ScopeTerms | None) -> Iterator[Problem]:
    if form is PromotionForm.BUNDLE_PRICE and scope is not None and not scope.all:
        yield problems.GROUPS_ARE_SCOPE.at("scope", "all")


def scope_problems(scope: ScopeTerms) -> Iterator[Problem]:
    """What is wrong with goods that are named, whatever is in the database."""
    named = any(getattr(scope.included, each.name) for each in fields(GoodsNamed))
    if not scope.all and not named:
        yield Required(field=("scope",))
    if scope.all and named:
        yield problems.ALL_OR_SOME.at("scope", "all")
    for path, goods in ((("scope",), scope.included), (("scope", "excluding"), scope.excluded)):
        for each in fields(GoodsNamed):
            if len(getattr(goods, each.name)) > MAX_NAMED:
                yield problems.TOO_MANY_NAMED.at(*path, FIELDS[each.name])
