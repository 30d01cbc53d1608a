"""Carts as shoppers fill them, drawn from a seed: what the engine's speed and exactness are measured on.

The same seed draws the same market and the same carts everywhere. docs/pricing.md tells how they are distributed.
"""

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Final

from bench.offers import GIFT_SKUS, Product, coupon, promotion
from domains.marketing import (
    Choices,
    CouponInHand,
    FreightOption,
    Line,
    OwnPrice,
    Points,
    RunningPromotion,
    Snapshot,
    StoreFreight,
    UnitPrice,
    UnitPriceReason,
)

PRODUCTS: Final = 2_000
STORES: Final = 5
BRANDS: Final = 60
LEAVES: Final = 48
# How many promotions run at once in the market that the sample is drawn from: four of five are a store's.
RUNNING: Final = 60

# From so many to so many, and how often of a hundred.
_LINES: Final = ((1, 1, 30), (2, 2, 20), (3, 5, 28), (6, 10, 13), (11, 20, 6), (21, 50, 2), (51, 100, 1))
_QUANTITIES: Final = ((1, 1, 72), (2, 2, 16), (3, 5, 9), (6, 20, 3))
_STORES: Final = ((1, 1, 60), (2, 2, 25), (3, 5, 15))
_COUPONS: Final = ((0, 0, 40), (1, 2, 35), (3, 5, 20), (6, 10, 5))

Spread = Sequence[tuple[int, int, int]]


class Market:
    """The goods, the promotions that run, and the carts of one seed."""

    def __init__(self, seed: int, running: int = RUNNING) -> None:
        self._seed = seed
        dice = Random(seed)
        self.products = [_product(dice, number) for number in range(1, PRODUCTS + 1)]
        self._by_store = {store: [each for each in self.products if each.store_id == store] for store in _stores()}
        self._by_leaf: dict[tuple[int, int], list[Product]] = {}
        for each in self.products:
            self._by_leaf.setdefault((each.store_id, each.category_path[1]), []).append(each)
        self.promotions = [self._promotion(dice, number) for number in range(1, running + 1)]

    def cart(self, number: int) -> Snapshot:
        """The cart of a number, with those of the running promotions that are for any of its goods."""
        dice = Random(f"{self._seed}:{number}")
        lines = self._lines(dice, _drawn(dice, _LINES))
        return Snapshot(
            lines=lines,
            promotions=tuple(each for each in self.promotions if is_for_any(each, lines)),
            coupons=self._coupons(dice, lines),
            points=Points(dice.randrange(20_000), 1, 3_000),
            gift_stock={sku_id: dice.choice((0, 2, 1_000, 1_000)) for sku_id in GIFT_SKUS},
            freight=_freight(lines) if dice.random() < 0.85 else None,
            choices=Choices(points=100_000 if dice.random() < 0.15 else None),
        )

    def cart_of(self, number: int, lines: int, applying: int, running: int) -> Snapshot:
        """A cart of so many lines where so many of the running promotions are for its goods; no coupons."""
        dice = Random(f"{self._seed}:{number}:{lines}")
        bought = self._lines(dice, lines)
        mine: list[RunningPromotion] = []
        others: list[RunningPromotion] = []
        for promotion_id in range(1, 100_000):
            drawn = self._promotion(dice, promotion_id)
            (mine if is_for_any(drawn, bought) else others).append(drawn)
            if len(mine) >= applying and len(others) >= running - applying:
                break
        running_now = (*mine[:applying], *others[: running - applying])
        return Snapshot(bought, running_now, gift_stock=dict.fromkeys(GIFT_SKUS, 1_000), freight=_freight(bought))

    def _promotion(self, dice: Random, promotion_id: int) -> RunningPromotion:
        store_id = dice.choice(_stores()) if dice.random() < 0.8 else None
        goods = self.products if store_id is None else self._by_store[store_id]
        return promotion(dice, promotion_id, store_id, goods)

    def _coupons(self, dice: Random, lines: Sequence[Line]) -> tuple[CouponInHand, ...]:
        """Half are of the platform; those of stores are of stores in the cart."""
        found = []
        for number in range(1, _drawn(dice, _COUPONS) + 1):
            store_id = dice.choice(lines).store_id if dice.random() < 0.5 else None
            goods = self.products if store_id is None else self._by_store[store_id]
            found.append(coupon(dice, number, store_id, goods))
        return tuple(found)

    def _lines(self, dice: Random, count: int) -> tuple[Line, ...]:
        stores = dice.sample(_stores(), min(_drawn(dice, _STORES), count))
        lines: list[Line] = []
        last: Product | None = None
        for number in range(1, count + 1):
            last = self._bought(dice, stores, last)
            lines.append(_line(dice, number, last))
        return tuple(lines)

    def _bought(self, dice: Random, stores: Sequence[int], last: Product | None) -> Product:
        """Half of what is bought is of the leaf category of what was bought before it; goods on top sell more."""
        if last is not None and dice.random() < 0.5:
            return dice.choice(self._by_leaf[last.store_id, last.category_path[1]])
        goods = self._by_store[dice.choice(stores)]
        return goods[int(len(goods) * dice.random() ** 2)]


def is_for_any(promotion: RunningPromotion, lines: Sequence[Line]) -> bool:
    """Whether a promotion is for any of these goods, which is what the index over scopes answers."""
    return any(promotion.store_id in (None, line.store_id) and promotion.scope.covers(line) for line in lines)


def _stores() -> range:
    return range(1, STORES + 1)


def _product(dice: Random, number: int) -> Product:
    """Prices are even in their logarithm, from 5.00 to 2,000.00, and end in .00, .50 or .90."""
    price = int(5 * 400 ** dice.random()) * 100 + dice.choice((0, 50, 90))
    leaf = dice.randrange(LEAVES)
    skus = tuple(number * 10 + at for at in range(dice.choice((1, 1, 2, 3))))
    return Product(number, dice.randint(1, STORES), dice.randint(1, BRANDS), (1 + leaf // 6, 100 + leaf), skus, price)


def _line(dice: Random, number: int, product: Product) -> Line:
    """One in ten has a lower price by the catalogue or a price list, one in fifty a price of its own."""
    prices = [UnitPrice(product.price, UnitPriceReason.LIST)]
    if dice.random() < 0.1:
        reason = dice.choice((UnitPriceReason.PROMOTION, UnitPriceReason.CONTRACT))
        prices.append(UnitPrice(product.price * 9 // 10, reason))
    line = Line(
        id=number,
        sku_id=dice.choice(product.sku_ids),
        product_id=product.id,
        store_id=product.store_id,
        brand_id=product.brand_id,
        category_path=product.category_path,
        quantity=_drawn(dice, _QUANTITIES),
        prices=tuple(prices),
        selected=dice.random() < 0.92,
        shipped=dice.random() < 0.97,
    )
    if dice.random() < 0.02:
        flash = UnitPrice(product.price * 7 // 10, UnitPriceReason.FLASH_SALE)
        return replace(line, own_price=OwnPrice(flash, takes_coupons=dice.random() < 0.5))
    return line


def _freight(lines: Sequence[Line]) -> tuple[StoreFreight, ...]:
    """A store delivers free from 49.00, 99.00, 149.00 or 199.00 on, or never; some faster for more."""
    limits = {1: 4_900, 2: 9_900, 3: 14_900, 4: 19_900, 5: None}
    return tuple(
        StoreFreight(
            store,
            (
                FreightOption(f"{store}:standard", 600 + store * 100, limits[store]),
                FreightOption(f"{store}:express", 1_800, None),
            ),
        )
        for store in sorted({line.store_id for line in lines})
    )


def _drawn(dice: Random, spread: Spread) -> int:
    least, most, _ = dice.choices(spread, [share for _, _, share in spread])[0]
    return dice.randint(least, most)
