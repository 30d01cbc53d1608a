"""What the pricing engine is given: all that a price depends on, as plain values in one currency's minor unit.

What is in it is what the buyer is entitled to: who may have which promotion or coupon is settled before.
"""

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domains.marketing.rules.promotions import (
    Bearer,
    FreightOff,
    ItemDiscount,
    RunningPromotion,
    Scope,
    SpendAndGet,
    SpendAndSave,
)

CouponRule = SpendAndSave | SpendAndGet | ItemDiscount | FreightOff


class UnitPriceReason(enum.StrEnum):
    """Why a unit has its price."""

    CONTRACT = "CONTRACT"
    FLASH_SALE = "FLASH_SALE"
    GROUP_BUY = "GROUP_BUY"
    PRESALE = "PRESALE"
    MEMBER_LEVEL = "MEMBER_LEVEL"
    PROMOTION = "PROMOTION"
    LIST = "LIST"


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """A price that the buyer is entitled to."""

    amount: int
    reason: UnitPriceReason


@dataclass(frozen=True, slots=True)
class OwnPrice:
    """The price of a flash, group, presale or made-to-order line: it takes no promotion and counts for none."""

    price: UnitPrice
    takes_coupons: bool = False
    takes_points: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """So many units of one SKU."""

    id: int
    sku_id: int
    product_id: int
    store_id: int
    brand_id: int | None
    # Back categories from the root to the product's own.
    category_path: tuple[int, ...]
    quantity: int
    # All that the buyer is entitled to; the lowest counts. At least one.
    prices: tuple[UnitPrice, ...]
    own_price: OwnPrice | None = None
    # Only selected lines are added up, take discounts, and count for thresholds and freight.
    selected: bool = True
    # Whether it is sent to the buyer; what is not costs no freight.
    shipped: bool = True
    # The shopper's own choice among exclusive promotions.
    chosen_promotion_id: int | None = None


@dataclass(frozen=True, slots=True)
class FreightOption:
    """A way of delivery: `fee` minor units, nothing from `free_from` goods on."""

    id: str
    fee: int
    free_from: int | None = None
    # What is fetched from a shop is taken only where the shopper chose it, or where there is no other way.
    to_the_door: bool = True


@dataclass(frozen=True, slots=True)
class StoreFreight:
    """The ways in which one store delivers to the address; at least one."""

    store_id: int
    options: tuple[FreightOption, ...]


@dataclass(frozen=True, slots=True)
class CouponInHand:
    """A coupon that the buyer could use now. Its rule is one that acts at a threshold, or on freight."""

    id: int
    template_id: int
    rule: CouponRule
    scope: Scope
    # Of one store's goods; None: the platform's, across stores.
    store_id: int | None = None
    # Whether it goes with other coupons of its store (or of the platform) that do; never two of one template.
    stackable: bool = False
    expires_at: datetime | None = None
    bearer: Bearer = Bearer.PLATFORM


@dataclass(frozen=True, slots=True)
class Points:
    """The buyer's points: so many are worth one minor unit, and pay at most a share (hundredths of a percent) of the
    goods that are left after coupons.
    """

    balance: int
    points_per_minor: int
    most_of_goods_bp: int


@dataclass(frozen=True, slots=True)
class GiftChoice:
    """The gifts that the shopper takes of a promotion: of as many as may be chosen, in this order; none if empty."""

    promotion_id: int
    sku_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the shopper decides; None leaves it to the engine, which uses no points."""

    # At most one for each store; a store without one takes its cheapest that comes to the door.
    freight_option_ids: frozenset[str] = frozenset()
    coupon_ids: frozenset[int] | None = None
    points: int | None = None
    gifts: tuple[GiftChoice, ...] = ()
    # Everything given is used, even where it is worse: an order is priced once more with what it had.
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that a price depends on, at one moment."""

    lines: tuple[Line, ...]
    promotions: tuple[RunningPromotion, ...] = ()
    coupons: tuple[CouponInHand, ...] = ()
    points: Points | None = None
    # How many there are of the SKUs that can be gifts; of one that is not named, none.
    gift_stock: Mapping[int, int] = field(default_factory=dict)
    # None: the address is not known, and neither is the freight.
    freight: tuple[StoreFreight, ...] | None = None
    choices: Choices = field(default_factory=Choices)


def places_where(lines: Sequence[Line], wanted: Callable[[Line], bool]) -> tuple[int, ...]:
    """The places of these lines by SKU id, then line id: the order that settles ties of allocation."""
    places = [place for place, line in enumerate(lines) if wanted(line)]
    return tuple(sorted(places, key=lambda place: (lines[place].sku_id, lines[place].id)))
