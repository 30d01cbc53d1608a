"""Whether a promotion can be made as it is asked for: everything that is wrong with it, each with its field."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Final

from domains.kernel import LANGUAGES, Problem, Required
from domains.marketing import problems
from domains.marketing.rules.commands import BundlePriceTerms, CreatePromotion, GoodsNamed, ScopeTerms
from domains.marketing.rules.terms import rule_problems

MAX_NAMED: Final = 500
MAX_NAME: Final = 200
MAX_PRIORITY: Final = 1_000_000
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
        *_name_problems(command.name),
        *_plan_problems(command, now),
        *_scope_problems(command.scope),
        *rule_problems(command.rule),
        *_bundle_scope_problems(command),
    ]


def _code_problems(code: str) -> Iterator[Problem]:
    if not code.strip():
        yield Required(field=("code",))
    elif not _CODE.fullmatch(code):
        yield problems.NO_CODE.at("code")


def _name_problems(name: Mapping[str, str]) -> Iterator[Problem]:
    if not name:
        yield Required(field=("name",))
    for place, (language, text) in enumerate(name.items()):
        if language not in LANGUAGES or not text.strip() or len(text) > MAX_NAME:
            yield problems.NO_TEXT.at("name", place)


def _plan_problems(command: CreatePromotion, now: datetime) -> Iterator[Problem]:
    if command.ends_at is not None and command.ends_at <= max(command.starts_at, now):
        yield problems.ENDS_TOO_SOON.at("ends_at")
    if not command.everyone:
        yield problems.NO_AUDIENCE.at("audience", "everyone")
    if command.exclusion_group is not None and not 1 <= len(command.exclusion_group.strip()) <= 64:
        yield problems.NO_GROUP.at("exclusion_group")
    if abs(command.priority) > MAX_PRIORITY:
        yield problems.NO_PRIORITY.at("priority")
    if command.limit_per_member is not None:
        yield problems.NO_LIMITS.at("limits", "per_member")
    if command.limit_total is not None:
        yield problems.NO_LIMITS.at("limits", "total")


def _bundle_scope_problems(command: CreatePromotion) -> Iterator[Problem]:
    if isinstance(command.rule, BundlePriceTerms) and not command.scope.all:
        yield problems.GROUPS_ARE_SCOPE.at("scope", "all")


def _scope_problems(scope: ScopeTerms) -> Iterator[Problem]:
    named = any(getattr(scope.included, each.name) for each in fields(GoodsNamed))
    if not scope.all and not named:
        yield Required(field=("scope",))
    if scope.all and named:
        yield problems.ALL_OR_SOME.at("scope", "all")
    for path, goods in ((("scope",), scope.included), (("scope", "excluding"), scope.excluded)):
        for each in fields(GoodsNamed):
            if len(getattr(goods, each.name)) > MAX_NAMED:
                yield problems.TOO_MANY_NAMED.at(*path, FIELDS[each.name])
