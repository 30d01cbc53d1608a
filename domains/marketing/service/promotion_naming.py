"""What promotions name, goods, members and stores: whether these exist for whoever names them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains import members, stores
from domains.kernel import NotFound, Problem
from domains.marketing.rules.commands import RuleTerms, ScopeTerms
from domains.marketing.rules.plans import Plan
from domains.marketing.rules.terms import absent_in_groups
from domains.marketing.service.gift_goods import gift_problems
from domains.marketing.service.named_goods import absent_goods
from persistence import Reader, Transaction

_ACTION: Final = "marketing.promotion.write"


async def owner_problems(reader: Reader, store_id: int | None, author: stores.Author | None) -> list[Problem]:
    """What is wrong with whose a promotion is to be: the staff of a store make those of their own store only."""
    is_own = author is None or author.staff.store_id in (None, store_id)
    if is_own and (store_id is None or store_id in await stores.get_stores(reader, [store_id], "en")):
        return []
    return [NotFound(field=("store_id",))]


async def absent(
    reader: Reader,
    plan: Plan,
    store_id: int | None,
    scope: ScopeTerms | None,
    rule: RuleTerms | None,
    products: Mapping[int, int],
) -> list[Problem]:
    """A problem for each thing that is named and does not exist; `products` are those of the SKUs that do."""
    problems: list[Problem] = []
    if scope is not None:
        problems += await absent_goods(reader, scope, products)
    problems += await _absent_members(reader, plan)
    if rule is not None:
        problems += [*absent_in_groups(rule, products), *await gift_problems(reader, rule, store_id)]
    return problems


async def record(
    tx: Transaction,
    author: stores.Author | None,
    promotion_id: int,
    before: Any,
    after: Any,
    now: datetime,
    action: str = _ACTION,
) -> None:
    """Writes down what somebody of the staff did with a promotion."""
    await stores.record_change(tx, author, action, f"promotion:{promotion_id}", before, after, now)


async def _absent_members(reader: Reader, plan: Plan) -> list[Problem]:
    known = await members.get_members(reader, plan.member_ids) if plan.member_ids else {}
    return [
        NotFound(field=("audience", "member_ids", str(place)))
        for place, each in enumerate(plan.member_ids)
        if each not in known
    ]
