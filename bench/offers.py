"""Promotions and coupons as shops run them, drawn from a seed; docs/pricing.md tells how often what is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

from domains.marketing import (
    Bearer,
    BundlePrice,
    CouponInHand,
    CouponRule,
    FreightOff,
    GiftGoods,
    GiftTier,
    GiftWithItem,
    Goods,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Rule,
    RunningPromotion,
    Saving,
    Scope,
    SetGroup,
    SetSaving,
    SpendAndGet,
    SpendAndSave,
    Tier,
)

NOW: Final = datetime(2026, 11, 11, tzinfo=UTC)
GIFT_SKUS: Final = range(900_001, 900_021)


@dataclass(frozen=True, slots=True)
class Product:
    """Goods of the market: one product with its SKUs, all at one price."""

    id: int
    store_id: int
    brand_id: int
    # A root and a leaf.
    category_path: tuple[int, int]
    sku_ids: tuple[int, ...]
    price: int


class Shelf:
    """What a promotion can be for: the products of one store, or all; known goods are named more often."""

    def __init__(self, dice: Random, products: Sequence[Product]) -> None:
        self._dice = dice
        self._products = products

    def product(self) -> Product:
        """A product; the first tenth of them is named in half of the cases."""
        known = self._products[: max(len(self._products) // 10, 1)]
        return self._dice.choice(known if self._dice.random() < 0.5 else self._products)

    def scope(self, kinds: str) -> Scope:
        """A scope of one of these kinds, drawn by its letter: all, category, brand, products; one in eight excludes."""
        included = self._goods(self._dice.choice(kinds))
        excluded = Goods(product_ids=frozenset([self.product().id])) if self._dice.random() < 1 / 8 else Goods()
        return Scope(included, excluded)

    def _goods(self, kind: str) -> Goods | None:
        if kind == "a":
            return None
        if kind == "c":
            path = self.product().category_path
            return Goods(category_ids=frozenset([path[self._dice.random() < 0.75]]))
        if kind == "b":
            return Goods(brand_ids=frozenset([self.product().brand_id]))
        return Goods(product_ids=frozenset(self.product().id for _ in range(self._dice.randint(1, 10))))


def promotion(dice: Random, promotion_id: int, store_id: int | None, products: Sequence[Product]) -> RunningPromotion:
    """A promotion of a store, whose products are given, or of the platform."""
    form = dice.choices(list(_FORMS), [share for share, _ in _FORMS.values()])[0]
    rule, scope = _FORMS[form][1](dice, Shelf(dice, products))
    return RunningPromotion(
        id=promotion_id,
        version=1,
        rule=rule,
        scope=scope,
        store_id=store_id,
        priority=dice.choice((0, 0, 0, 10)),
        exclusion_group=f"{store_id}:{form}" if dice.random() < 0.4 else None,
        ends_at=NOW + timedelta(days=dice.randint(1, 30)),
        bearer=Bearer.PLATFORM if store_id is None else Bearer.STORE,
        uses_left=dice.randint(0, 3) if dice.random() < 0.1 else None,
        budget_left=dice.randint(0, 50_000) if dice.random() < 0.1 else None,
    )


def coupon(dice: Random, coupon_id: int, store_id: int | None, products: Sequence[Product]) -> CouponInHand:
    """A coupon in hand; of six templates a level, so that a shopper may have two of one."""
    template = dice.randrange(6)
    kind = dice.choices(list(_COUPONS), [share for share, _ in _COUPONS.values()])[0]
    return CouponInHand(
        id=coupon_id,
        template_id=(store_id or 0) * 100 + template,
        rule=_COUPONS[kind][1](dice),
        scope=Shelf(dice, products).scope("aaccb"),
        store_id=store_id,
        stackable=template < 2,
        expires_at=NOW + timedelta(days=dice.randint(1, 30)),
        bearer=Bearer.PLATFORM if store_id is None else Bearer.STORE,
    )


def _item_discount(dice: Random, shelf: Shelf) -> tuple[Rule, Scope]:
    most = dice.randint(1, 5) if dice.random() < 0.15 else None
    if dice.random() < 0.7:
        return ItemDiscount(ItemSaving.PERCENT_OFF, dice.randrange(500, 5_001, 500), most), shelf.scope("ppcb")
    price = shelf.product().price
    if dice.random() < 2 / 3:
        return ItemDiscount(ItemSaving.AMOUNT_OFF, max(price // 10, 1), most), shelf.scope("ppcb")
    return ItemDiscount(ItemSaving.FIXED_PRICE, max(price * 8 // 10, 1), most), shelf.scope("p")


def _spend_and_save(dice: Random, shelf: Shelf) -> tuple[Rule, Scope]:
    scope, drawn = shelf.scope("aaaccb"), dice.random()
    if drawn < 0.15:
        return _pieces(dice), scope
    if drawn < 0.3:
        tiers = (Tier(dice.choice((9_900, 19_900)), 500), Tier(39_900, dice.choice((1_000, 1_500))))
        return SpendAndSave(tiers, cap=dice.choice((None, 10_000)), saving=Saving.PERCENT), scope
    step = dice.choice((10_000, 20_000, 30_000))
    off = step * dice.randint(8, 20) // 100
    if drawn < 0.6:
        return SpendAndSave((Tier(step, off),), every_n=True, cap=dice.choice((None, off * 5))), scope
    return SpendAndSave(tuple(Tier(step * times, off * times * (9 + times) // 10) for times in (1, 2, 4))), scope


def _pieces(dice: Random) -> SpendAndSave:
    return SpendAndSave(
        (Tier(2, 1_000), Tier(3, dice.choice((1_500, 2_000)))), False, None, Measure.PIECES, Saving.PERCENT
    )


def _multi_buy(dice: Random, shelf: Shelf) -> tuple[Rule, Scope]:
    kind = dice.choice(list(MultiBuyKind))
    if kind is MultiBuyKind.NTH_PERCENT_OFF:
        return MultiBuy(kind, 2, 5_000), shelf.scope("ccbp")
    if kind is MultiBuyKind.N_FOR_M:
        return MultiBuy(kind, 3, 2, dice.choice((None, 3))), shelf.scope("ccbp")
    return MultiBuy(kind, 3, shelf.product().price * 5 // 2), shelf.scope("ccbp")


def _bundle(dice: Random, shelf: Shelf) -> tuple[Rule, Scope]:
    chosen = {product.id: product for product in (shelf.product() for _ in range(dice.randint(2, 4)))}
    groups = tuple(SetGroup(frozenset(product.sku_ids)) for product in chosen.values())
    whole = sum(product.price for product in chosen.values())
    if len(groups) == 1:
        groups = (SetGroup(groups[0].sku_ids, 2),)
        whole *= 2
    skus = frozenset[int]().union(*(group.sku_ids for group in groups))
    return BundlePrice(groups, SetSaving.FIXED_PRICE, whole * 85 // 100), Scope(Goods(sku_ids=skus))


def _gift_with_item(dice: Random, shelf: Shelf) -> tuple[Rule, Scope]:
    return GiftWithItem(
        (GiftGoods(dice.choice(GIFT_SKUS)),), dice.choice((1, 1, 2)), dice.choice((None, 1))
    ), shelf.scope("pppb")


def _spend_and_get(dice: Random, shelf: Shelf) -> tuple[Rule, Scope]:
    gifts = tuple(map(GiftGoods, dice.sample(GIFT_SKUS, 3)))
    tiers = (GiftTier(dice.choice((9_900, 19_900)), 1, gifts[:2]), GiftTier(39_900, 2, gifts))
    return SpendAndGet(tiers), shelf.scope("aac")


_Drawn = Callable[[Random, Shelf], tuple[Rule, Scope]]
# How often each form is, in hundredths, and how it is drawn.
_FORMS: Final[dict[str, tuple[int, _Drawn]]] = {
    "item discount": (30, _item_discount),
    "spend and save": (30, _spend_and_save),
    "multi-buy": (12, _multi_buy),
    "bundle": (8, _bundle),
    "gift with item": (10, _gift_with_item),
    "spend and get": (10, _spend_and_get),
}


def _amount_coupon(dice: Random) -> CouponRule:
    threshold = dice.choice((0, 5_000, 10_000, 20_000, 50_000))
    return SpendAndSave((Tier(threshold, max(threshold // 10, 500)),))


def _percent_coupon(dice: Random) -> CouponRule:
    return SpendAndSave(
        (Tier(dice.choice((0, 9_900)), dice.choice((500, 1_000, 2_000))),), False, 5_000, saving=Saving.PERCENT
    )


def _freight_coupon(dice: Random) -> CouponRule:
    return FreightOff(dice.choice((None, 600)), dice.choice((0, 4_900)))


def _price_coupon(dice: Random) -> CouponRule:
    return ItemDiscount(ItemSaving.FIXED_PRICE, dice.choice((990, 4_990)), 1)


def _gift_coupon(dice: Random) -> CouponRule:
    return SpendAndGet((GiftTier(dice.choice((0, 9_900)), 1, (GiftGoods(dice.choice(GIFT_SKUS)),)),))


_COUPONS: Final[dict[str, tuple[int, Callable[[Random], CouponRule]]]] = {
    "amount": (55, _amount_coupon),
    "percent": (20, _percent_coupon),
    "freight": (15, _freight_coupon),
    "price": (5, _price_coupon),
    "gift": (5, _gift_coupon),
}
