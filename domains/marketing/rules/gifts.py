"""Steps 2, 4 and 5: what comes with the goods, while it lasts."""

from collections.abc import Mapping, Sequence

from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.priced import Gift
from domains.marketing.rules.promotions import GiftGoods, GiftTier, GiftWithItem, Rule, SpendAndGet
from domains.marketing.rules.thresholds import measured_in


def bring_gifts(rule: GiftWithItem, candidate: Candidate, basket: Basket) -> Effect:
    """All gifts for every so many units, or those of them that the shopper wants; of one that runs out as many as
    there are.
    """
    times = candidate.pieces // rule.every
    if rule.most_times is not None:
        times = min(times, rule.most_times)
    choice = candidate.gift_choice
    wanted = [gift for gift in rule.gifts if choice is None or gift.sku_id in choice]
    return _given(candidate, basket, [(gift, gift.quantity * times) for gift in wanted])


def give_at_threshold(rule: SpendAndGet, candidate: Candidate, basket: Basket) -> Effect:
    """The gifts that the shopper chose of the highest tier reached, else the first that cost nothing."""
    tier = tier_at(rule, measured_in(rule.measure, candidate, basket))
    if tier is None:
        return NOTHING
    there = in_stock(tier.gifts, basket.gifts)
    if candidate.gift_choice is None:
        wanted = [gift for gift in there if not gift.price]
    else:
        by_sku = {gift.sku_id: gift for gift in there}
        wanted = [by_sku[sku_id] for sku_id in dict.fromkeys(candidate.gift_choice) if sku_id in by_sku]
    return _given(candidate, basket, [(gift, gift.quantity) for gift in wanted[: tier.choose]])


def tier_at(rule: SpendAndGet, measured: int) -> GiftTier | None:
    """The highest tier whose threshold is met."""
    reached = [tier for tier in rule.tiers if tier.threshold <= measured]
    return reached[-1] if reached else None


def gift_sku_ids(rule: Rule) -> set[int]:
    """The SKUs that a rule can give."""
    if isinstance(rule, GiftWithItem):
        return {gift.sku_id for gift in rule.gifts}
    if isinstance(rule, SpendAndGet):
        return {gift.sku_id for tier in rule.tiers for gift in tier.gifts}
    return set()


def in_stock(gifts: Sequence[GiftGoods], stock: Mapping[int, int]) -> list[GiftGoods]:
    """Those of the gifts of which there are as many as would be given."""
    return [gift for gift in gifts if stock.get(gift.sku_id, 0) >= gift.quantity]


def _given(candidate: Candidate, basket: Basket, wanted: Sequence[tuple[GiftGoods, int]]) -> Effect:
    left = dict(basket.gifts)
    gifts = []
    for gift, quantity in wanted:
        given = min(quantity, left.get(gift.sku_id, 0))
        if given:
            left[gift.sku_id] -= given
            gifts.append(Gift(candidate.promotion_id, gift.sku_id, given, candidate.coupon_id, gift.price))
    return Effect(gifts=tuple(gifts))
