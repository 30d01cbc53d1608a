"""What the demo shop gives away, and for how little more it sells something, by the codes of SKUs."""

from collections.abc import Mapping
from dataclasses import dataclass

from domains import marketing
from domains.kernel import Money
from domains.marketing import GiftGoodsTerms, GiftTierTerms, GiftWithItemTerms, SpendAndGetTerms


@dataclass(frozen=True, slots=True)
class WithItem:
    """One of a SKU with every so many pieces."""

    code: str
    every: int

    @property
    def codes(self) -> list[str]:
        return [self.code]

    def terms(self, sku_ids: Mapping[str, int]) -> marketing.GiftWithItemTerms:
        return GiftWithItemTerms(gifts=(GiftGoodsTerms(sku_id=sku_ids[self.code]),), every=self.every)


@dataclass(frozen=True, slots=True)
class FromSpend:
    """From so many yuan on one of these SKUs: each for so many yuan more, or (0) for nothing."""

    threshold: int
    prices: Mapping[str, int]

    @property
    def codes(self) -> list[str]:
        return list(self.prices)

    def terms(self, sku_ids: Mapping[str, int]) -> marketing.SpendAndGetTerms:
        gifts = [
            GiftGoodsTerms(sku_id=sku_ids[code], price=_yuan(price) if price else None)
            for code, price in self.prices.items()
        ]
        return SpendAndGetTerms(tiers=(GiftTierTerms(threshold=_yuan(self.threshold), gifts=tuple(gifts)),))


def _yuan(amount: int) -> Money:
    return Money(amount * 100, "CNY")
