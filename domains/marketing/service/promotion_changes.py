"""Promotions are changed: what is said anew is a version of its own."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from domains import stores
from domains.kernel import NotFound, Outdated, Problem, Refused
from domains.marketing.rules.commands import UpdatePromotion
from domains.marketing.rules.draft import Draft, draft_anew
from domains.marketing.rules.json_forms import rule_to_json, scope_to_json
from domains.marketing.rules.life import CHANGEABLE, LIVE, not_allowed
from domains.marketing.rules.plans import Plan, plan_of, plan_to_json
from domains.marketing.rules.promotions import Goods
from domains.marketing.rules.scopes import keys_of_scope
from domains.marketing.rules.soundness import change_problems
from domains.marketing.rules.standing import status_at
from domains.marketing.service.named_goods import products_of_skus
from domains.marketing.service.promotion_naming import absent, record
from domains.marketing.store import promotion_writing as store
from domains.marketing.store.promotion_writing import Held
from persistence import Transaction


async def update_promotion(
    tx: Transaction, command: UpdatePromotion, now: datetime, author: stores.Author | None = None
) -> None:
    """Makes a new version of a promotion, a running one too; orders keep the version that they have.

    Where its store's promotions are reviewed and shoppers could see the change, that waits until it is approved, and
    the promotion goes on as it is. Raises Refused with all of: NotFound, Outdated, TransitionNotAllowed, Required,
    Invalid.
    """
    held = await hold_own(tx, command.id, author)
    plan = plan_of(replace(held.plan, **command.plan))
    skus = held.draft.scope.included.sku_ids if held.draft.scope.included is not None else ()
    named = await products_of_skus(tx, command.scope, command.rule, skus)
    problems = [
        *_state_problems(held, command.version, now),
        *change_problems(command, plan, held.draft, held.plan, now),
    ]
    said = plan if "member_ids" in command.plan else replace(plan, member_ids=())
    problems += await absent(tx, said, held.store_id, command.scope, command.rule, named)
    if problems:
        raise Refused(*problems)
    await _say(tx, held, plan, draft_anew(held.draft, command), now, author)


async def hold_own(tx: Transaction, promotion_id: int, author: stores.Author | None) -> Held:
    """A promotion that somebody may change, kept as it is. Raises Refused(NotFound): it is absent, or not theirs."""
    held = await store.hold(tx, promotion_id)
    if held is None or (author is not None and author.staff.store_id not in (None, held.store_id)):
        raise Refused(NotFound(field=("id",)))
    return held


async def make_count(tx: Transaction, held: Held, version: int, plan: Plan, draft: Draft) -> None:
    """Makes a version the one by which the promotion acts and is found."""
    await store.project(tx, held.id, version, plan, draft)
    included = draft.scope.included or Goods()
    named = await products_of_skus(tx, None, None, included.sku_ids)
    await store.put_files(tx, held.id, plan, keys_of_scope(draft.scope, held.store_id, named), is_new=False)


async def _say(
    tx: Transaction, held: Held, plan: Plan, draft: Draft, now: datetime, author: stores.Author | None
) -> None:
    waits = held.status in LIVE and author is not None and await store.is_reviewed(tx, held.store_id)
    if not await store.say(tx, held.id, held.newest_version, waits=waits):
        raise Refused(Outdated(current=held.newest_version + 1, field=("version",)))
    version = held.newest_version + 1
    await store.add_version(tx, held.id, version, plan, draft, author, now)
    if not waits:
        await make_count(tx, held, version, plan, draft)
        if held.status in LIVE:
            await store.decide(tx, held.id, version, None)
    was, is_now = _told(held.plan, held.draft), _told(plan, draft)
    changed = [name for name, value in is_now.items() if was[name] != value]
    before, after = ({name: told[name] for name in changed} for told in (was, is_now))
    await record(tx, author, held.id, before, after, now)


def _state_problems(held: Held, version: int, now: datetime) -> list[Problem]:
    status = status_at(held.status, held.starts_at, held.ends_at, now)
    problems: list[Problem] = [] if status in CHANGEABLE else [not_allowed(status)]
    if held.newest_version != version:
        problems.append(Outdated(current=held.newest_version, field=("version",)))
    return problems


def _told(plan: Plan, draft: Draft) -> dict[str, Any]:
    return {**plan_to_json(plan), "rule": rule_to_json(draft.rule), "scope": scope_to_json(draft.scope)}
