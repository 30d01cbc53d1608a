"""Reports: what promotions and coupons brought and cost, tried on real orders. It owns no table and writes nothing."""

from domains.reports.checks import CHECKS
from domains.reports.rules.coupon_statistics import CouponStatistics
from domains.reports.rules.promotion_reports import Asked, BearerCost, PromotionReport, ReportStep
from domains.reports.rules.replaying import Difference
from domains.reports.rules.sandbox import BelowCost, Displaced, SandboxReport
from domains.reports.rules.trying import TryPromotion
from domains.reports.service.coupon_statistics import coupon_statistics
from domains.reports.service.promotion_reports import promotion_reports
from domains.reports.service.replaying import replay
from domains.reports.service.trying import try_promotion

__all__ = [
    "CHECKS",
    "Asked",
    "BearerCost",
    "BelowCost",
    "CouponStatistics",
    "Difference",
    "Displaced",
    "PromotionReport",
    "ReportStep",
    "SandboxReport",
    "TryPromotion",
    "coupon_statistics",
    "promotion_reports",
    "replay",
    "try_promotion",
]
