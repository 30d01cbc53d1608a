"""The tables of marketing, private to it."""

from domains.marketing.tables.coupons import (
    CouponBatchRow,
    CouponCodeRow,
    CouponHoldingRow,
    CouponMovementRow,
    CouponRow,
    CouponScopeRow,
    CouponTemplateRow,
)
from domains.marketing.tables.promotion_uses import (
    BuyerRow,
    PromotionCountRow,
    PromotionMemberCountRow,
    PromotionMemberRow,
    PromotionUseRow,
    ReviewedOwnerRow,
)
from domains.marketing.tables.promotions import PromotionRow, PromotionScopeRow, PromotionVersionRow

__all__ = [
    "BuyerRow",
    "CouponBatchRow",
    "CouponCodeRow",
    "CouponHoldingRow",
    "CouponMovementRow",
    "CouponRow",
    "CouponScopeRow",
    "CouponTemplateRow",
    "PromotionCountRow",
    "PromotionMemberCountRow",
    "PromotionMemberRow",
    "PromotionRow",
    "PromotionScopeRow",
    "PromotionUseRow",
    "PromotionVersionRow",
    "ReviewedOwnerRow",
]
