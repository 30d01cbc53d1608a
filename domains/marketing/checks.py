"""What can be proven of promotions by reading the database."""

from typing import Final

from sqlalchemy import and_, exists, func, literal, or_, select

from domains.marketing.rules.scopes import FOREVER
from domains.marketing.store.coupon_checks import COUPON_CHECKS
from domains.marketing.tables import (
    PromotionCountRow,
    PromotionMemberCountRow,
    PromotionRow,
    PromotionScopeRow,
    PromotionUseRow,
    PromotionVersionRow,
)
from persistence import Check, Statement

_version = exists().where(
    PromotionVersionRow.promotion_id == PromotionRow.id, PromotionVersionRow.version == PromotionRow.version
)
_filed = exists().where(PromotionScopeRow.promotion_id == PromotionRow.id)
_end = func.coalesce(PromotionRow.ends_at, literal(FOREVER, PromotionRow.ends_at.type))
_standing = (
    select(PromotionUseRow.promotion_id, func.count().label("uses"), func.sum(PromotionUseRow.amount).label("spent"))
    .where(PromotionUseRow.returned_at.is_(None))
    .group_by(PromotionUseRow.promotion_id)
    .subquery("standing")
)
_standing_of_members = (
    select(PromotionUseRow.promotion_id, PromotionUseRow.member_id, func.count().label("uses"))
    .where(PromotionUseRow.returned_at.is_(None))
    .group_by(PromotionUseRow.promotion_id, PromotionUseRow.member_id)
    .subquery("standing")
)
_same_member = and_(
    _standing_of_members.c.promotion_id == PromotionMemberCountRow.promotion_id,
    _standing_of_members.c.member_id == PromotionMemberCountRow.member_id,
)
_counted = exists().where(
    PromotionMemberCountRow.promotion_id == PromotionUseRow.promotion_id,
    PromotionMemberCountRow.member_id == PromotionUseRow.member_id,
    PromotionCountRow.promotion_id == PromotionUseRow.promotion_id,
)

CHECKS: Final = (
    Check(
        "A promotion has the version that counts now, and is filed under some key",
        Statement(select(PromotionRow.id.label("promotion"), PromotionRow.version).where(or_(~_version, ~_filed))),
    ),
    Check(
        "A promotion is filed until its end",
        Statement(
            select(PromotionScopeRow.promotion_id.label("promotion"), PromotionScopeRow.key, PromotionScopeRow.until)
            .join(PromotionRow, PromotionRow.id == PromotionScopeRow.promotion_id)
            .where(PromotionScopeRow.until != _end)
        ),
    ),
    Check(
        "A promotion with limits counts the orders that have it, and what it takes off them",
        Statement(
            select(PromotionCountRow.promotion_id.label("promotion"), PromotionCountRow.uses, PromotionCountRow.spent)
            .outerjoin(_standing, _standing.c.promotion_id == PromotionCountRow.promotion_id)
            .where(
                or_(
                    PromotionCountRow.uses != func.coalesce(_standing.c.uses, 0),
                    PromotionCountRow.spent != func.coalesce(_standing.c.spent, 0),
                )
            )
        ),
    ),
    Check(
        "A promotion with limits counts the orders of each member",
        Statement(
            select(PromotionMemberCountRow.promotion_id.label("promotion"), PromotionMemberCountRow.member_id)
            .outerjoin(_standing_of_members, _same_member)
            .where(PromotionMemberCountRow.uses != func.coalesce(_standing_of_members.c.uses, 0))
        ),
    ),
    Check(
        "Whatever an order has of a promotion with limits is counted somewhere",
        Statement(select(PromotionUseRow.order_id.label("order"), PromotionUseRow.promotion_id).where(~_counted)),
    ),
    *COUPON_CHECKS,
)
