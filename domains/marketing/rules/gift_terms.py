"""The terms of promotions that give goods, as inputs and set-up say them."""

from dataclasses import dataclass

from domains.kernel import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftGoodsTerms:
    """So many of a SKU: given, or to be taken for a price for each."""

    sku_id: int
    quantity: int = 1
    price: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftTierTerms:
    """From a threshold in money or pieces on, `choose` of these."""

    gifts: tuple[GiftGoodsTerms, ...]
    threshold: Money | None = None
    threshold_pieces: int | None = None
    choose: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendAndGetTerms:
    """The gifts of the highest tier reached."""

    tiers: tuple[GiftTierTerms, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftWithItemTerms:
    """All of these for every so many units in scope; at most `most_times` in an order."""

    gifts: tuple[GiftGoodsTerms, ...]
    every: int = 1
    most_times: int | None = None
