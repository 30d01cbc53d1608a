"""What the pricing engine is given: all that a price depends on, as plain values in one currency's minor unit.

It has a place for everything that the steps of pricing will look at, so that its shape and that of the stored
snapshots stay. Coupons, points and gift choices are carried; no step acts on them yet.
"""

import enum
from dataclasses import dataclass, field

from domains.marketing.rules.promotions import RunningPromotion, Scope


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
    """A coupon that the buyer could use: `off` minor units from `threshold` in scope on."""

    id: int
    template_id: int
    scope: Scope
    off: int
    threshold: int = 0
    store_id: int | None = None
    stackable: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """The buyer's points: so many points are worth one minor unit, and pay at most a share of the goods."""

    balance: int
    points_per_minor: int
    most_of_goods_bp: int


@dataclass(frozen=True, slots=True)
class GiftChoice:
    """The gifts that the shopper takes of a promotion."""

    promotion_id: int
    sku_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the shopper decides; None leaves it to the engine."""

    # At most one for each store; a store without one takes its cheapest that comes to the door.
    freight_option_ids: frozenset[str] = frozenset()
    coupon_ids: frozenset[int] | None = None
    points: int | None = None
    gifts: tuple[GiftChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that a price depends on, at one moment."""

    lines: tuple[Line, ...]
    promotions: tuple[RunningPromotion, ...] = ()
    coupons: tuple[CouponInHand, ...] = ()
    points: Points | None = None
    # None: the address is not known, and neither is the freight.
    freight: tuple[StoreFreight, ...] | None = None
    choices: Choices = field(default_factory=Choices)
