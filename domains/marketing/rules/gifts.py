"""Steps 2, 4 and 5: what comes with the goods, while it lasts."""

from collections.abc import Sequence

from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.priced import Gift
from domains.marketing.rules.promotions import GiftGoods, GiftTier, GiftWithItem, SpendAndGet
from domains.marketing.rules.thresholds import measured_in


def bring_gifts(rule: GiftWithItem, candidate: Candidate, basket: Basket) -> Effect:
    """All gifts for every so many units; of one that runs out as many as there are."""
    times = candidate.pieces // rule.every
    if rule.most_times is not None:
        times = min(times, rule.most_times)
    return _given(candidate, basket, [(gift, gift.quantity * times) for gift in rule.gifts])


def give_at_threshold(rule: SpendAndGet, candidate: Candidate, basket: Basket) -> Effect:
    """The gifts that the shopper chose of the highest tier reached, else the first that cost nothing."""
    tier = tier_at(rule, measured_in(rule.measure, candidate, basket))
    if tier is None:
        return NOTHING
    there = [gift for gift in tier.gifts if basket.gifts.get(gift.sku_id, 0) >= gift.quantity]
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


def _given(candidate: Candidate, basket: Basket, wanted: Sequence[tuple[GiftGoods, int]]) -> Effect:
    left = dict(basket.gifts)
    gifts = []
    for gift, quantity in wanted:
        given = min(quantity, left.get(gift.sku_id, 0))
        if given:
            left[gift.sku_id] -= given
            gifts.append(Gift(candidate.promotion_id, gift.sku_id, given, candidate.coupon_id, gift.price))
    return Effect(gifts=tuple(gifts))
