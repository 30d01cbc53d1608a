"""What can be proven of coupons by reading the database."""

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import func, literal, or_, select

from domains.marketing.rules.scopes import FOREVER
from domains.marketing.tables import (
    CouponCodeRow,
    CouponHoldingRow,
    CouponMovementRow,
    CouponRow,
    CouponScopeRow,
    CouponTemplateRow,
)
from persistence import Check, Statement

_T, _C, _M = CouponTemplateRow, CouponRow, CouponMovementRow


def _count(column: Any, *where: Any) -> Any:
    return select(func.count(column)).where(*where).scalar_subquery()


def _issued_is_counted() -> Statement:
    """A code counts from when it is made, and is a coupon once it is used."""
    found = _count(_C.id, _C.template_id == _T.id) + _count(
        CouponCodeRow.id, CouponCodeRow.template_id == _T.id, CouponCodeRow.redeemed_at.is_(None)
    )
    return Statement(select(_T.id.label("template"), _T.issued, found.label("found")).where(_T.issued != found))


def _holdings_are_counted() -> Statement:
    own = (_C.template_id == CouponHoldingRow.template_id, _C.member_id == CouponHoldingRow.member_id)
    found, last = _count(_C.id, *own), select(func.max(_C.ordinal)).where(*own).scalar_subquery()
    return Statement(
        select(
            CouponHoldingRow.template_id,
            CouponHoldingRow.member_id,
            CouponHoldingRow.quantity,
            found.label("found"),
            _T.per_member,
        )
        .join(_T, _T.id == CouponHoldingRow.template_id)
        .where(
            or_(
                CouponHoldingRow.quantity != found,
                CouponHoldingRow.quantity.is_distinct_from(last),
                CouponHoldingRow.quantity > _T.per_member,
            )
        )
    )


def _log_is_a_chain() -> Statement:
    before = func.lag(_M.status).over(partition_by=_M.coupon_id, order_by=_M.id)
    steps = select(_M.coupon_id, before.label("before"), _M.from_status).subquery()
    return Statement(
        select(steps.c.coupon_id, steps.c.before, steps.c.from_status).where(
            steps.c.before.is_distinct_from(steps.c.from_status)
        )
    )


def _log_ends_at_the_status() -> Statement:
    last = select(_M.status).where(_M.coupon_id == _C.id).order_by(_M.id.desc()).limit(1).scalar_subquery()
    return Statement(
        select(_C.id.label("coupon"), last.label("last_change"), _C.status).where(last.is_distinct_from(_C.status))
    )


_end = func.coalesce(_T.claim_ends_at, literal(FOREVER, _T.claim_ends_at.type))

COUPON_CHECKS: Final = (
    Check("A template counts the coupons that were issued, and the codes that nobody has used", _issued_is_counted()),
    Check("A member has had as many coupons of a template as are counted, within its limit", _holdings_are_counted()),
    Check("Each change of a coupon begins where the one before ended", _log_is_a_chain()),
    Check("The last change of a coupon led to its status", _log_ends_at_the_status()),
    Check(
        "A coupon template is filed until the end of its claiming",
        Statement(
            select(CouponScopeRow.template_id, CouponScopeRow.key, CouponScopeRow.until)
            .join(_T, _T.id == CouponScopeRow.template_id)
            .where(CouponScopeRow.until != _end)
        ),
    ),
    Check(
        "A code that was used made a coupon",
        Statement(
            select(CouponCodeRow.id.label("code"), CouponCodeRow.coupon_id).where(
                sa.and_(CouponCodeRow.redeemed_at.is_not(None), CouponCodeRow.coupon_id.is_(None))
            )
        ),
    ),
)
