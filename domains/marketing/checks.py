"""What can be proven of promotions by reading the database."""

from typing import Final

from sqlalchemy import exists, func, literal, or_, select

from domains.marketing.rules.scopes import FOREVER
from domains.marketing.tables import PromotionRow, PromotionScopeRow, PromotionVersionRow
from persistence import Check, Statement

_version = exists().where(
    PromotionVersionRow.promotion_id == PromotionRow.id, PromotionVersionRow.version == PromotionRow.version
)
_filed = exists().where(PromotionScopeRow.promotion_id == PromotionRow.id)
_end = func.coalesce(PromotionRow.ends_at, literal(FOREVER, PromotionRow.ends_at.type))

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
)
