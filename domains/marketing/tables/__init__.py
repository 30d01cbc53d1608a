"""The tables of marketing, private to it."""

from domains.marketing.tables.promotions import PromotionRow, PromotionScopeRow, PromotionVersionRow

__all__ = ["PromotionRow", "PromotionScopeRow", "PromotionVersionRow"]
