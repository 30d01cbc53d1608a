"""What members have: read, used by orders, given back, voided by staff, and over one day."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from domains import stores
from domains.kernel import (
    Frame,
    Invalid,
    NotFound,
    Problem,
    Refused,
    Required,
    TransitionNotAllowed,
    Window,
    edges_of,
    id_at,
)
from domains.marketing.rules.coupon_checking import MAX_REASON, batch_problems
from domains.marketing.rules.coupon_commands import VoidCoupons
from domains.marketing.rules.coupons import Coupon, CouponOwner, Coupons, CouponStatus, HeldCoupon
from domains.marketing.service.coupon_templates import ACTION
from domains.marketing.store import coupons as store
from persistence import Reader, Transaction

# A cart considers so many, the soonest to expire first.
MAX_IN_HAND: Final = 50


async def get_coupons(reader: Reader, ids: Collection[int], frame: Frame, now: datetime) -> dict[int, Coupon]:
    """The coupons of these ids, whoever's they are."""
    return await store.get_coupons(reader, ids, frame.language, now)


async def get_coupons_in_hand(reader: Reader, member_id: int, frame: Frame, now: datetime) -> list[HeldCoupon]:
    """A member's unused coupons in the frame's currency, those that count later too; the first 50 to expire."""
    return await store.get_in_hand(reader, member_id, frame.currency, MAX_IN_HAND, frame.language, now)


async def list_coupons(
    reader: Reader,
    owner: CouponOwner,
    owner_ids: Collection[int],
    statuses: Collection[CouponStatus] | None,
    asked: Window,
    frame: Frame,
    now: datetime,
) -> dict[int, Coupons]:
    """The coupons of each of these members or templates, newest first; in any of the statuses where some are given.

    In one statement. Raises BadRequest for another list's cursor.
    """
    wanted = tuple(statuses or CouponStatus)
    found = await store.list_coupons(reader, owner, owner_ids, wanted, asked, id_at(asked), frame.language, now)
    pages = {}
    for owner_id, coupons in found.items():
        edges, page_info = edges_of(coupons, asked, lambda coupon: (coupon.id,))
        pages[owner_id] = Coupons(edges=edges, page_info=page_info, owner=owner, owner_id=owner_id, statuses=wanted)
    return pages


async def count_coupons(reader: Reader, listed: Sequence[Coupons], now: datetime) -> list[int]:
    """How many coupons each list has beyond its window; 1001 stands for any more than a thousand.

    In a statement for all lists that one call of `list_coupons` made.
    """
    alike: defaultdict[tuple[CouponOwner, tuple[CouponStatus, ...]], set[int]] = defaultdict(set)
    for each in listed:
        alike[each.owner, each.statuses].add(each.owner_id)
    counts = {}
    for (owner, statuses), ids in alike.items():
        counts[owner, statuses] = await store.count_coupons(reader, owner, ids, statuses, now)
    return [counts[each.owner, each.statuses][each.owner_id] for each in listed]


async def lock_coupons(tx: Transaction, ids: Collection[int], member_id: int, order_id: int, now: datetime) -> bool:
    """Locks a member's coupons for an order. False where one cannot be used any more: then nothing must go on."""
    return not ids or await store.lock(tx, ids, member_id, order_id, now) == len(set(ids))


async def use_coupons(tx: Transaction, order_id: int, now: datetime) -> None:
    """Uses up what an order has locked, now that it is paid."""
    await store.use(tx, order_id, now)


async def release_coupons(tx: Transaction, order_id: int, now: datetime) -> None:
    """Gives back what an unpaid order has locked, for good or as expired where its time is over."""
    await store.release(tx, order_id, now)


async def return_coupons(tx: Transaction, order_id: int, now: datetime) -> None:
    """Gives back what a paid order has used, now that all of it is refunded, where the template says so."""
    await store.give_back(tx, order_id, now)


async def void_coupons(
    tx: Transaction, command: VoidCoupons, now: datetime, author: stores.Author | None = None
) -> None:
    """Voids coupons that nobody has used, all or none. Staff of a store void those of their own store only.

    Raises Refused with all of: Required, Invalid, NotFound, TransitionNotAllowed.
    """
    found = await store.get_coupons(tx, command.coupon_ids, "en", now)
    own = None if author is None else author.staff.store_id
    mine = {key: each for key, each in found.items() if own is None or each.template.store_id == own}
    problems = [*batch_problems(len(command.coupon_ids), "coupon_ids"), *_reason_problems(command.reason)]
    for place, coupon_id in enumerate(command.coupon_ids):
        problem = _hindrance(mine.get(coupon_id))
        problems += [] if problem is None else [problem.at("coupon_ids", place)]
    if problems:
        raise Refused(*problems)
    wanted = sorted(set(command.coupon_ids))
    voided = await store.void(tx, wanted, command.reason.strip(), now)
    if missed := [each for each in wanted if each not in voided]:
        # An order took them a moment ago.
        raise Refused(*[_locked(each, command.coupon_ids) for each in missed])
    changes = [(f"coupon:{each}", {"status": "UNUSED"}, {"status": "VOIDED"}) for each in wanted]
    await stores.record_changes(tx, author, ACTION, changes, now)


async def expire_coupons(tx: Transaction, now: datetime, most: int) -> int:
    """Writes down of some coupons that their time is over, and returns of how many."""
    return await store.expire(tx, now, most)


async def list_locked_coupons(reader: Reader) -> list[tuple[int, int]]:
    """All coupons that unpaid orders have locked, each with its order; for proving that they do."""
    return await store.list_locked(reader)


def _hindrance(coupon: Coupon | None) -> Problem | None:
    if coupon is None:
        return NotFound()
    if coupon.status is CouponStatus.UNUSED:
        return None
    return TransitionNotAllowed(status=coupon.status, allowed=())


def _locked(coupon_id: int, named: Sequence[int]) -> Problem:
    problem = TransitionNotAllowed(status=CouponStatus.LOCKED, allowed=(CouponStatus.UNUSED, CouponStatus.USED))
    return problem.at("coupon_ids", named.index(coupon_id))


def _reason_problems(reason: str) -> list[Problem]:
    if not reason.strip():
        return [Required(field=("reason",))]
    if len(reason) <= MAX_REASON:
        return []
    return [Invalid(field=("reason",), why=f"At most {MAX_REASON} characters.", why_zh=f"最多 {MAX_REASON} 个字符。")]
