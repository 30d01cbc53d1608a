"""What an offer does when its turn comes: to each form of rule the step that knows it."""

from collections.abc import Callable
from typing import Any, Final

from domains.marketing.rules.basket import Basket, Effect
from domains.marketing.rules.freight import take_off_freight
from domains.marketing.rules.gifts import bring_gifts, give_at_threshold
from domains.marketing.rules.items import discount_items
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.promotions import (
    BundlePrice,
    FreightOff,
    GiftWithItem,
    ItemDiscount,
    MultiBuy,
    Rule,
    SpendAndGet,
    SpendAndSave,
)
from domains.marketing.rules.sets import make_sets
from domains.marketing.rules.thresholds import save_at_threshold

FORMS: Final[dict[type[Rule], Callable[[Any, Candidate, Basket], Effect]]] = {
    ItemDiscount: discount_items,
    GiftWithItem: bring_gifts,
    BundlePrice: make_sets,
    MultiBuy: make_sets,
    SpendAndSave: save_at_threshold,
    SpendAndGet: give_at_threshold,
    FreightOff: take_off_freight,
}


def effect_of(candidate: Candidate, basket: Basket) -> Effect:
    """What it does to the basket. It never takes more off where there is less: neither amounts nor free units."""
    return FORMS[type(candidate.offer.rule)](candidate.offer.rule, candidate, basket)


class Effects:
    """What candidates do, each worked out once for what it looks at: in a search most baskets look alike to most."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], Effect] = {}

    def of(self, at: int, candidate: Candidate, basket: Basket) -> Effect:
        """What the candidate numbered `at` does to the basket."""
        if type(candidate.offer.rule) in _BESIDE_THE_GOODS:
            return effect_of(candidate, basket)
        units, amounts = basket.units, basket.amounts
        key = (at, *[units[place] for place in candidate.places], *[amounts[place] for place in candidate.places])
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = effect_of(candidate, basket)
        return known


# These look at what gifts are left, or at fees.
_BESIDE_THE_GOODS: Final = frozenset({GiftWithItem, SpendAndGet, FreightOff})


def after(basket: Basket, effect: Effect) -> Basket:
    """The basket that an effect leaves."""
    units, left, gifts, fees = basket.units, basket.left, basket.gifts, basket.fees
    if effect.units:
        units = {**units, **effect.units}
        left = {**left, **effect.left}
    if effect.gifts:
        gifts = dict(gifts)
        for gift in effect.gifts:
            gifts[gift.sku_id] -= gift.quantity
    if effect.freight:
        off = dict(effect.freight)
        fees = {store: fee - off.get(store, 0) for store, fee in fees.items()}
    return Basket(units, left, basket.amounts, gifts, fees)
