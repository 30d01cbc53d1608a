"""Promotions to be tried before shoppers have them: kept ones at their newest version, and such as nobody has made."""

from collections.abc import Collection
from datetime import datetime

from domains import stores
from domains.kernel import NotFound, Refused
from domains.marketing.rules.commands import CreatePromotion
from domains.marketing.rules.draft import draft_of
from domains.marketing.rules.plans import plan_of
from domains.marketing.rules.promotions import RunningPromotion, bearer_of
from domains.marketing.rules.soundness import promotion_problems
from domains.marketing.rules.trying import Tried
from domains.marketing.service.named_goods import products_of_skus
from domains.marketing.service.promotion_naming import absent, owner_problems
from domains.marketing.store import terms as store
from persistence import Reader


async def promotion_to_try(reader: Reader, promotion_id: int, author: stores.Author | None) -> Tried:
    """What was last said of a promotion, wherever it stands. Raises Refused(NotFound): it is absent, or not theirs."""
    found = await store.find_newest(reader, promotion_id)
    if found is None or (author is not None and author.staff.store_id not in (None, found.terms.store_id)):
        raise Refused(NotFound(field=("id",)))
    return found


async def draft_to_try(reader: Reader, command: CreatePromotion, now: datetime, author: stores.Author | None) -> Tried:
    """What would be made by a command. Nothing is; its code may be taken. Raises Refused as making it does."""
    products = await products_of_skus(reader, command.scope, command.rule)
    problems = [*promotion_problems(command, now), *await owner_problems(reader, command.store_id, author)]
    problems += await absent(reader, command, command.store_id, command.scope, command.rule, products)
    if problems:
        raise Refused(*problems)
    draft, plan = draft_of(command), plan_of(command)
    terms = RunningPromotion(
        id=0,
        version=1,
        rule=draft.rule,
        scope=draft.scope,
        store_id=command.store_id,
        priority=plan.priority,
        exclusion_group=plan.exclusion_group,
        ends_at=plan.ends_at,
        bearer=bearer_of(command.store_id),
        budget_left=None if plan.budget is None else plan.budget.minor,
    )
    currency = draft.currency if plan.budget is None else plan.budget.currency
    return Tried(terms, plan, currency)


async def get_first_payments(reader: Reader, member_ids: Collection[int]) -> dict[int, datetime]:
    """Since when these members are new no more; those who have never paid an order are not in it."""
    return await store.get_first_payments(reader, member_ids) if member_ids else {}
