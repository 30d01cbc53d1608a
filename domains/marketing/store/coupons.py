"""All SQL of coupons in members' hands: read, and moved from status to status."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import and_, bindparam, func, or_, select, update
from sqlalchemy.sql.expression import ColumnElement

from domains.kernel import Window, bounds_of
from domains.marketing.rules.coupon_values import value_from_json
from domains.marketing.rules.coupons import Coupon, CouponOwner, CouponStatus, HeldCoupon, status_of_coupon
from domains.marketing.rules.json_forms import scope_from_json
from domains.marketing.rules.promotions import bearer_of
from domains.marketing.rules.snapshot import CouponInHand
from domains.marketing.store.coupon_claims import log
from domains.marketing.store.coupon_templates import SHOWN, template_of
from domains.marketing.tables import CouponHoldingRow, CouponRow, CouponTemplateRow
from persistence import Reader, Row, Statement, Transaction, one_of
from persistence.bulk import numbers
from persistence.windows import of_each

_C = CouponRow

# A shopper's count stops here: more than a thousand.
MOST_COUNTED: Final = 1001
_OWN: Final = (
    _C.id,
    _C.member_id,
    _C.status,
    _C.source,
    _C.claimed_at,
    _C.starts_at,
    _C.expires_at,
    _C.order_id,
)
_SELECT = (
    select(*_OWN, *SHOWN, CouponHoldingRow.quantity)
    .join(CouponTemplateRow, CouponTemplateRow.id == _C.template_id)
    .join(
        CouponHoldingRow,
        and_(CouponHoldingRow.template_id == _C.template_id, CouponHoldingRow.member_id == _C.member_id),
    )
)
_GET = Statement(_SELECT.where(one_of(_C.id, "ids")))


async def get_coupons(reader: Reader, ids: Collection[int], language: str, now: datetime) -> dict[int, Coupon]:
    """The coupons of these ids, whoever's they are, in one statement."""
    return {row[0]: _coupon(row, now) for row in await reader.rows(_GET, ids=ids, language=language)}


_IN_HAND = Statement(
    _SELECT.add_columns(CouponTemplateRow.scope)
    .where(
        _C.member_id == bindparam("member"),
        _C.status == CouponStatus.UNUSED,
        _C.expires_at > bindparam("now"),
        or_(CouponTemplateRow.currency.is_(None), CouponTemplateRow.currency == bindparam("currency")),
    )
    .order_by(_C.expires_at, _C.id)
    .limit(bindparam("most", type_=sa.Integer()))
)


async def get_in_hand(
    reader: Reader, member_id: int, currency: str, most: int, language: str, now: datetime
) -> list[HeldCoupon]:
    """A member's unused coupons of a currency, or of any, the soonest to expire first, with what they give."""
    rows = await reader.rows(_IN_HAND, member=member_id, currency=currency, most=most, language=language, now=now)
    return [_held(row, now) for row in rows]


def _stands(coupon: Any) -> ColumnElement[str]:
    """What has not been used by its last moment is expired, whoever wrote that down."""
    is_over = and_(coupon.status == CouponStatus.UNUSED, coupon.expires_at <= bindparam("now"))
    return sa.case((is_over, CouponStatus.EXPIRED.value), else_=sa.cast(coupon.status, sa.Text))


_OWNED_BY: Final = {CouponOwner.MEMBER: _C.member_id, CouponOwner.TEMPLATE: _C.template_id}


def _wanted(coupon: Any) -> ColumnElement[bool]:
    return one_of(_stands(coupon), "statuses")


_GIVEN: Final = numbers("owners", "id")
_PAGES: Final = {owner: of_each(_SELECT, _C.id, column, _wanted) for owner, column in _OWNED_BY.items()}
_COUNT: Final = {
    owner: Statement(
        select(
            _GIVEN.c.id,
            select(func.count())
            .select_from(
                select(_C.id).where(column == _GIVEN.c.id, _wanted(_C)).limit(MOST_COUNTED).correlate(_GIVEN).subquery()
            )
            .correlate(_GIVEN)
            .scalar_subquery(),
        )
    )
    for owner, column in _OWNED_BY.items()
}


async def list_coupons(
    reader: Reader,
    owner: CouponOwner,
    owner_ids: Collection[int],
    statuses: Collection[CouponStatus],
    asked: Window,
    place: int | None,
    language: str,
    now: datetime,
) -> dict[int, list[Coupon]]:
    """A window of each one's coupons, newest first, and one more where there is."""
    found: dict[int, list[Coupon]] = {owner_id: [] for owner_id in owner_ids}
    rows = await reader.rows(
        _PAGES[owner][asked.backwards],
        owners=[(each,) for each in found],
        statuses=[each.value for each in statuses],
        **bounds_of(asked, place),
        language=language,
        now=now,
    )
    for row in rows:
        coupon = _coupon(row, now)
        found[coupon.member_id if owner is CouponOwner.MEMBER else coupon.template.id].append(coupon)
    return found


async def count_coupons(
    reader: Reader, owner: CouponOwner, owner_ids: Collection[int], statuses: Collection[CouponStatus], now: datetime
) -> dict[int, int]:
    """How many such coupons each has, 1001 for any more."""
    wanted, owners = [each.value for each in statuses], [(each,) for each in set(owner_ids)]
    return dict(await reader.rows(_COUNT[owner], owners=owners, statuses=wanted, now=now))


# --- moved ---


def _moving(where: Any, values: dict[str, Any], *returning: Any) -> Statement:
    """Moves the coupons of a condition, taken in key order, and returns their ids and what they became."""
    taken = select(_C.id).where(where).order_by(_C.id).with_for_update()
    moved = update(_C).where(_C.id.in_(taken), where).values(values)
    return Statement(moved.returning(_C.id, _C.status, *returning))


_LOCK = _moving(
    and_(
        one_of(_C.id, "ids"),
        _C.member_id == bindparam("member"),
        _C.status == CouponStatus.UNUSED,
        _C.starts_at <= bindparam("now"),
        _C.expires_at > bindparam("now"),
    ),
    {"status": CouponStatus.LOCKED, "order_id": bindparam("order")},
)
_BACK: Final = {
    "status": sa.case(
        (_C.expires_at <= bindparam("now"), sa.literal(CouponStatus.EXPIRED, _C.status.type)),
        else_=sa.literal(CouponStatus.UNUSED, _C.status.type),
    ),
    "order_id": None,
}
_OF_ORDER: Final = _C.order_id == bindparam("order")
_USE = _moving(and_(_OF_ORDER, _C.status == CouponStatus.LOCKED), {"status": CouponStatus.USED})
_RELEASE = _moving(and_(_OF_ORDER, _C.status == CouponStatus.LOCKED), _BACK)
_RETURNING: Final = select(CouponTemplateRow.id).where(CouponTemplateRow.returns_on_refund)
_RETURN = _moving(and_(_OF_ORDER, _C.status == CouponStatus.USED, _C.template_id.in_(_RETURNING)), _BACK)
_VOID = _moving(
    and_(one_of(_C.id, "ids"), _C.status == CouponStatus.UNUSED, _C.expires_at > bindparam("now")),
    {"status": CouponStatus.VOIDED},
)
_OVER = (
    select(_C.id)
    # Spelled out, as the index over the unused ones is.
    .where(_C.status == sa.literal_column("'UNUSED'"), _C.expires_at <= bindparam("now"))
    .order_by(_C.expires_at)
    .limit(bindparam("most", type_=sa.Integer()))
    .with_for_update(skip_locked=True)
)
_EXPIRE = Statement(
    update(_C)
    .where(_C.id.in_(_OVER), _C.status == CouponStatus.UNUSED)
    .values(status=CouponStatus.EXPIRED)
    .returning(_C.id, _C.status)
)


async def lock(tx: Transaction, ids: Collection[int], member_id: int, order_id: int, now: datetime) -> int:
    """Locks those of a member's coupons that can be used now for an order, and returns how many."""
    found = await tx.rows(_LOCK, ids=ids, member=member_id, order=order_id, now=now)
    return await _logged(tx, found, CouponStatus.UNUSED, f"order/{order_id}", now)


async def use(tx: Transaction, order_id: int, now: datetime) -> int:
    """Uses up what an order has locked, and returns how many."""
    found = await tx.rows(_USE, order=order_id)
    return await _logged(tx, found, CouponStatus.LOCKED, f"order/{order_id}", now)


async def release(tx: Transaction, order_id: int, now: datetime) -> int:
    """Gives back what an unpaid order has locked, as expired where the time is over; returns how many."""
    found = await tx.rows(_RELEASE, order=order_id, now=now)
    return await _logged(tx, found, CouponStatus.LOCKED, f"order/{order_id}", now)


async def give_back(tx: Transaction, order_id: int, now: datetime) -> int:
    """Gives back what a paid order has used, where the template says so; returns how many."""
    found = await tx.rows(_RETURN, order=order_id, now=now)
    return await _logged(tx, found, CouponStatus.USED, f"order/{order_id}", now)


async def void(tx: Transaction, ids: Collection[int], reason: str, now: datetime) -> set[int]:
    """Voids those that are unused, and returns their ids."""
    found = await tx.rows(_VOID, ids=ids, now=now)
    await _logged(tx, found, CouponStatus.UNUSED, "void", now, reason)
    return {row[0] for row in found}


async def expire(tx: Transaction, now: datetime, most: int) -> int:
    """Writes down of some coupons that their time is over, and returns how many."""
    found = await tx.rows(_EXPIRE, now=now, most=most)
    return await _logged(tx, found, CouponStatus.UNUSED, "expiry", now)


_LOCKED = Statement(select(_C.id, _C.order_id).where(_C.status == CouponStatus.LOCKED).order_by(_C.id))


async def list_locked(reader: Reader) -> list[tuple[int, int]]:
    """All coupons that orders have locked, each with its order."""
    return [(row[0], row[1]) for row in await reader.rows(_LOCKED)]


async def _logged(
    tx: Transaction,
    moved: Collection[Row],
    was: CouponStatus,
    document: str,
    now: datetime,
    reason: str | None = None,
) -> int:
    if moved:
        await log(tx, [(row[0], was, row[1]) for row in sorted(moved)], document, now, reason)
    return len(moved)


def _coupon(row: Row, now: datetime) -> Coupon:
    id_, member_id, stored, source, claimed_at, starts_at, expires_at, order_id = row[: len(_OWN)]
    status = status_of_coupon(stored, expires_at, now)
    template = template_of(row[len(_OWN) :], now)
    return Coupon(id_, member_id, status, source, claimed_at, starts_at, expires_at, order_id, template)


def _held(row: Row, now: datetime) -> HeldCoupon:
    coupon = _coupon(row, now)
    template = coupon.template
    terms = CouponInHand(
        id=coupon.id,
        template_id=template.id,
        rule=value_from_json(template.form, row[len(_OWN) + 4]).rule,
        scope=scope_from_json(row[-1]),
        store_id=template.store_id,
        stackable=template.stackable,
        expires_at=coupon.expires_at,
        bearer=bearer_of(template.store_id),
    )
    return HeldCoupon(coupon, terms)
