"""Quotes: what goods cost now and why; the one way from catalogue, stock, delivery and promotions to a price."""

from domains.quote.rules.couponing import CouponChances, CouponsSeen, UnusableCoupon, UsableCoupon
from domains.quote.rules.gathering import is_sent, recipes_of, to_line
from domains.quote.rules.paying import PointsChances, PointsSeen
from domains.quote.rules.quotes import (
    AddOnHint,
    Allocation,
    AppliedDiscount,
    DeliveryOffer,
    ExcludedDiscount,
    GiftToChoose,
    InvalidLine,
    InvalidLineReason,
    LineNote,
    LineNoteCode,
    LineWanted,
    Pricing,
    Quote,
    QuotedGift,
    QuotedGiftOffer,
    QuotedLine,
    Share,
)
from domains.quote.service import make_quote, suggest

__all__ = [
    "AddOnHint",
    "Allocation",
    "AppliedDiscount",
    "CouponChances",
    "CouponsSeen",
    "DeliveryOffer",
    "ExcludedDiscount",
    "GiftToChoose",
    "InvalidLine",
    "InvalidLineReason",
    "LineNote",
    "LineNoteCode",
    "LineWanted",
    "PointsChances",
    "PointsSeen",
    "Pricing",
    "Quote",
    "QuotedGift",
    "QuotedGiftOffer",
    "QuotedLine",
    "Share",
    "UnusableCoupon",
    "UsableCoupon",
    "is_sent",
    "make_quote",
    "recipes_of",
    "suggest",
    "to_line",
]
