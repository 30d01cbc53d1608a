"""What a promotion is to the pricing engine: its rule, the goods it is for, and what it is ranked by."""

import enum
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


class PromotionForm(enum.StrEnum):
    """The kinds of promotion; each is a rule of its own."""

    ITEM_DISCOUNT = "ITEM_DISCOUNT"
    SPEND_AND_SAVE = "SPEND_AND_SAVE"
    SPEND_AND_GET = "SPEND_AND_GET"
    GIFT_WITH_ITEM = "GIFT_WITH_ITEM"
    BUNDLE_PRICE = "BUNDLE_PRICE"
    MULTI_BUY = "MULTI_BUY"
    DEPOSIT_PRESALE = "DEPOSIT_PRESALE"
    FLASH_SALE = "FLASH_SALE"
    GROUP_BUY = "GROUP_BUY"
    MADE_TO_ORDER = "MADE_TO_ORDER"


class Bearer(enum.StrEnum):
    """Who pays for a discount."""

    PLATFORM = "PLATFORM"
    STORE = "STORE"
    SUPPLIER = "SUPPLIER"


def bearer_of(store_id: int | None) -> Bearer:
    """Who bears what a store's offer takes off, or (None) the platform's."""
    return Bearer.PLATFORM if store_id is None else Bearer.STORE


class Measure(enum.StrEnum):
    """What a threshold counts: the amount of the goods in scope, or their pieces."""

    MONEY = "MONEY"
    PIECES = "PIECES"


class Saving(enum.StrEnum):
    """What a tier takes off: an amount in minor units, or hundredths of a percent."""

    AMOUNT = "AMOUNT"
    PERCENT = "PERCENT"


@dataclass(frozen=True, slots=True)
class Tier:
    """From `threshold` on (minor units, or pieces) `off` is taken (minor units, or hundredths of a percent)."""

    threshold: int
    off: int


@dataclass(frozen=True, slots=True)
class SpendAndSave:
    """30 off 200 and 80 off 400, or 30 off every 200: the highest tier reached, or the only one again and again."""

    # Rising in threshold and in what they take off.
    tiers: tuple[Tier, ...]
    every_n: bool = False
    # The most that it takes off, in minor units.
    cap: int | None = None
    measure: Measure = Measure.MONEY
    saving: Saving = Saving.AMOUNT


class ItemSaving(enum.StrEnum):
    """What an item discount does to its units: a share off them together, an amount off each, or a price for each."""

    PERCENT_OFF = "PERCENT_OFF"
    AMOUNT_OFF = "AMOUNT_OFF"
    FIXED_PRICE = "FIXED_PRICE"


@dataclass(frozen=True, slots=True)
class ItemDiscount:
    """Units made cheaper, the dearest first; `value` is hundredths of a percent, or minor units for each unit."""

    saving: ItemSaving
    value: int
    # How many units of an order at most.
    most_units: int | None = None
    # What the goods in scope must amount to; only coupons have it.
    threshold: int = 0


@dataclass(frozen=True, slots=True)
class GiftGoods:
    """So many of a SKU; with a price it is not given but can be taken for it (minor units for each)."""

    sku_id: int
    quantity: int = 1
    price: int = 0


@dataclass(frozen=True, slots=True)
class GiftWithItem:
    """Every so many units of the main goods bring all these gifts, while the gifts last."""

    gifts: tuple[GiftGoods, ...]
    every: int = 1
    most_times: int | None = None


@dataclass(frozen=True, slots=True)
class SetGroup:
    """So many units of any of these SKUs."""

    sku_ids: frozenset[int]
    quantity: int = 1


class SetSaving(enum.StrEnum):
    """What a bundle does to each set: a price for it, an amount off it, or a share off all sets together."""

    FIXED_PRICE = "FIXED_PRICE"
    AMOUNT_OFF = "AMOUNT_OFF"
    PERCENT_OFF = "PERCENT_OFF"


@dataclass(frozen=True, slots=True)
class BundlePrice:
    """Units of each group make a set, the dearest first; a SKU is in one group only. It repeats while it saves."""

    groups: tuple[SetGroup, ...]
    saving: SetSaving
    value: int
    most_sets: int | None = None


class MultiBuyKind(enum.StrEnum):
    """What of `n` units is cheaper: the cheapest are free until `value` are paid, the cheapest costs less by
    `value` hundredths of a percent, or all together cost `value` minor units.
    """

    N_FOR_M = "N_FOR_M"
    NTH_PERCENT_OFF = "NTH_PERCENT_OFF"
    N_FOR_PRICE = "N_FOR_PRICE"


@dataclass(frozen=True, slots=True)
class MultiBuy:
    """Every `n` units in scope, the dearest first, make a set. It repeats while it saves."""

    kind: MultiBuyKind
    n: int
    value: int
    most_sets: int | None = None


@dataclass(frozen=True, slots=True)
class GiftTier:
    """From `threshold` on so many of these gifts: those of a price only where the shopper takes them."""

    threshold: int
    choose: int
    gifts: tuple[GiftGoods, ...]


@dataclass(frozen=True, slots=True)
class SpendAndGet:
    """The gifts of the highest tier reached, while they last."""

    # Rising in threshold.
    tiers: tuple[GiftTier, ...]
    measure: Measure = Measure.MONEY


@dataclass(frozen=True, slots=True)
class FreightOff:
    """So much off the freight (None: all of it) from `threshold` minor units of goods on."""

    off: int | None = None
    threshold: int = 0


# The rules of all forms; each step of pricing has a module, and FORMS of `effects` says which acts on what.
Rule = ItemDiscount | GiftWithItem | BundlePrice | MultiBuy | SpendAndSave | SpendAndGet | FreightOff


class Described(Protocol):
    """What can be told apart by scopes."""

    @property
    def sku_id(self) -> int: ...
    @property
    def product_id(self) -> int: ...
    @property
    def brand_id(self) -> int | None: ...
    @property
    def category_path(self) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class Goods:
    """Goods by what they are: in one of these back categories (or below it), of a brand, a product, or a SKU."""

    category_ids: frozenset[int] = frozenset()
    brand_ids: frozenset[int] = frozenset()
    product_ids: frozenset[int] = frozenset()
    sku_ids: frozenset[int] = frozenset()

    def hold(self, item: Described) -> bool:
        """Whether the item is among these goods."""
        return (
            item.sku_id in self.sku_ids
            or item.product_id in self.product_ids
            or item.brand_id in self.brand_ids
            or not self.category_ids.isdisjoint(item.category_path)
        )


@dataclass(frozen=True, slots=True)
class Scope:
    """What a promotion is for: the goods named (None: all), less the excluded ones."""

    included: Goods | None = None
    excluded: Goods = field(default_factory=Goods)

    def covers(self, item: Described) -> bool:
        """Whether the promotion is for this item, whoever sells it."""
        return (self.included is None or self.included.hold(item)) and not self.excluded.hold(item)


@dataclass(frozen=True, slots=True)
class RunningPromotion:
    """A promotion at the version that counts now. Only those running in the shopper's frame are given to the engine."""

    id: int
    version: int
    rule: Rule
    scope: Scope
    # Of one store's goods; None: the platform's, across stores.
    store_id: int | None = None
    priority: int = 0
    # Of one group only one promotion applies.
    exclusion_group: str | None = None
    ends_at: datetime | None = None
    bearer: Bearer = Bearer.PLATFORM
    # How often it may still be used by this buyer; None: without limit.
    uses_left: int | None = None
    # What it may still take off, in minor units; None: without limit.
    budget_left: int | None = None
