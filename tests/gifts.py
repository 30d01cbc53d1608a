"""Promotions that give goods, in the test shop."""

from datetime import UTC, datetime
from typing import Any, Final

from domains import marketing
from domains.marketing import GiftGoodsTerms, GiftTierTerms, GiftWithItemTerms, SpendAndGetTerms
from persistence import Database
from tests.goods import SINCE, Goods, cny

NOW: Final = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)


async def give(database: Database, rule: marketing.RuleTerms, code: str = "GIFTS", **more: Any) -> marketing.Promotion:
    """Makes a promotion for all goods, unless told, that gives something."""
    values: dict[str, Any] = {"scope": marketing.ScopeTerms(all=True)} | more
    command = marketing.CreatePromotion(code=code, name={"en": code}, starts_at=SINCE, rule=rule, **values)
    return await database.write(lambda tx: marketing.create_promotion(tx, command, NOW))


def with_item(goods: Goods, gift: str, quantity: int = 1, **more: Any) -> GiftWithItemTerms:
    """So many of a SKU (by code) with each piece, unless told."""
    return GiftWithItemTerms(gifts=(GiftGoodsTerms(sku_id=goods.skus[gift], quantity=quantity),), **more)


def from_spend(goods: Goods, threshold: int, choose: int = 1, **gifts: int) -> SpendAndGetTerms:
    """From so much on, of these SKUs (by code) each for so much or (0) nothing."""
    offered = [
        GiftGoodsTerms(sku_id=goods.skus[code.replace("_", "-")], price=cny(price) if price else None)
        for code, price in gifts.items()
    ]
    return SpendAndGetTerms(tiers=(GiftTierTerms(threshold=cny(threshold), choose=choose, gifts=tuple(offered)),))


def only(goods: Goods, *codes: str) -> marketing.ScopeTerms:
    """The scope of these SKUs."""
    return marketing.ScopeTerms(included=marketing.GoodsNamed(sku_ids=tuple(goods.skus[code] for code in codes)))
