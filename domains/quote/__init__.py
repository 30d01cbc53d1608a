"""Quotes: what goods cost now and why; the one way from catalogue, stock, delivery and promotions to a price."""

from domains.quote.rules.gathering import is_sent, recipes_of
from domains.quote.rules.quotes import (
    AddOnHint,
    Allocation,
    AppliedDiscount,
    DeliveryOffer,
    ExcludedDiscount,
    InvalidLine,
    InvalidLineReason,
    LineNote,
    LineNoteCode,
    LineWanted,
    Pricing,
    Quote,
    QuotedGift,
    QuotedLine,
    Share,
)
from domains.quote.service import make_quote, suggest

__all__ = [
    "AddOnHint",
    "Allocation",
    "AppliedDiscount",
    "DeliveryOffer",
    "ExcludedDiscount",
    "InvalidLine",
    "InvalidLineReason",
    "LineNote",
    "LineNoteCode",
    "LineWanted",
    "Pricing",
    "Quote",
    "QuotedGift",
    "QuotedLine",
    "Share",
    "is_sent",
    "make_quote",
    "recipes_of",
    "suggest",
]
