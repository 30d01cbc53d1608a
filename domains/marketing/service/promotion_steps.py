"""The steps of a promotion's life: submitted, approved or rejected, paused and resumed, ended."""

from datetime import datetime
from typing import Final

from domains import stores
from domains.kernel import Conflict, NotFound, Outdated, Problem, Refused, Required
from domains.marketing import problems as words
from domains.marketing.rules.commands import StepPromotion
from domains.marketing.rules.life import LIVE, TRANSITIONS, PromotionStep, not_allowed, target_of
from domains.marketing.rules.standing import PromotionStatus, status_at
from domains.marketing.service.promotion_changes import hold_own, make_count
from domains.marketing.service.promotion_naming import record
from domains.marketing.store import promotion_writing as store
from domains.marketing.store.promotion_writing import Held
from persistence import Transaction

MAX_REASON: Final = 500
_WRITE: Final = "marketing.promotion.write"
_REVIEW: Final = "marketing.promotion.review"


async def step_promotion(
    tx: Transaction, command: StepPromotion, now: datetime, author: stores.Author | None = None
) -> None:
    """Takes a step with a promotion.

    Where promotions are reviewed, nobody approves what they said themselves. Raises Refused(NotFound, Outdated,
    Invalid, Required, TransitionNotAllowed).
    """
    held = await hold_own(tx, command.id, author)
    status = status_at(held.status, held.starts_at, held.ends_at, now)
    problems = await _problems(tx, held, command, author)
    decides = command.step in (PromotionStep.APPROVE, PromotionStep.REJECT)
    if decides and held.waiting_version is not None and status in LIVE:
        if problems:
            raise Refused(*problems)
        await _decide_change(tx, held, command, now, author)
        return
    if (status, command.step) not in TRANSITIONS:
        problems.append(not_allowed(status))
    if problems:
        raise Refused(*problems)
    await _move(tx, held, command, status, now, author)


async def set_promotions_reviewed(
    tx: Transaction, store_id: int | None, reviewed: bool, now: datetime, author: stores.Author | None = None
) -> None:
    """Says whether a store's promotions (None: the platform's) are reviewed from now on; those that wait go on waiting.

    For the platform alone. Raises Refused(NotFound).
    """
    is_platform = author is None or author.staff.store_id is None
    if not is_platform or (store_id is not None and store_id not in await stores.get_stores(tx, [store_id], "en")):
        raise Refused(NotFound(field=("store_id",)))
    if await store.set_reviewed(tx, store_id, reviewed, now):
        subject = "platform" if store_id is None else f"store:{store_id}"
        before, after = {"promotions_reviewed": not reviewed}, {"promotions_reviewed": reviewed}
        await stores.record_change(tx, author, _REVIEW, subject, before, after, now)


async def _problems(tx: Transaction, held: Held, command: StepPromotion, author: stores.Author | None) -> list[Problem]:
    """What is wrong with a review, whatever the status."""
    problems: list[Problem] = []
    if command.step is PromotionStep.APPROVE:
        if command.version != held.newest_version:
            problems.append(Outdated(current=held.newest_version, field=("version",)))
        if author is not None and await _is_own(tx, held, author):
            problems.append(words.OWN_PROMOTION.at("id"))
    elif command.step is PromotionStep.REJECT:
        if not command.reason.strip():
            problems.append(Required(field=("reason",)))
        elif len(command.reason) > MAX_REASON:
            problems.append(words.NO_REASON.at("reason"))
    return problems


async def _is_own(tx: Transaction, held: Held, author: stores.Author) -> bool:
    """Whether somebody said what waits themselves, where that may not be."""
    return await store.is_reviewed(tx, held.store_id) and await store.has_said(
        tx, held.id, author.staff.id, held.reviewed_version
    )


async def _decide_change(
    tx: Transaction, held: Held, command: StepPromotion, now: datetime, author: stores.Author | None
) -> None:
    """A change that waited counts from now on, or never."""
    approves = command.step is PromotionStep.APPROVE
    note = None if approves else command.reason.strip()
    if not await store.decide(tx, held.id, held.newest_version, note):
        raise Refused(Conflict(field=("id",)))
    if approves and held.waiting_version is not None:
        await make_count(tx, held, held.waiting_version, held.plan, held.draft)
    after = {"version": held.waiting_version} if approves else {"reason": note}
    await record(tx, author, held.id, {"version": held.version}, after, now, _REVIEW)


async def _move(
    tx: Transaction,
    held: Held,
    command: StepPromotion,
    status: PromotionStatus,
    now: datetime,
    author: stores.Author | None,
) -> None:
    is_reviewed = author is not None and await store.is_reviewed(tx, held.store_id)
    target = target_of(command.step, is_reviewed, status)
    if target is None or not await store.move(tx, held.id, held.status, target):
        raise Refused(Conflict(field=("id",)))
    reason = command.reason.strip() or None
    if command.step is PromotionStep.REJECT:
        await store.note(tx, held.id, reason)
    elif target is PromotionStatus.ENDED:
        # What never began keeps its period: an end before its start would be none.
        await store.end(tx, held.id, now if held.starts_at < now else held.ends_at)
    elif target is PromotionStatus.SCHEDULED and command.step is not PromotionStep.RESUME:
        await store.decide(tx, held.id, held.newest_version, None)
    action = _REVIEW if command.step in (PromotionStep.APPROVE, PromotionStep.REJECT) else _WRITE
    after = {"status": target.value} | ({} if reason is None else {"reason": reason})
    await record(tx, author, held.id, {"status": status.value}, after, now, action)
