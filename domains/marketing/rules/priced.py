"""What the pricing engine answers: a total with its whole explanation, as plain values in the snapshot's minor unit."""

import enum
from dataclasses import dataclass

from domains.marketing.rules.allocation import Portion
from domains.marketing.rules.promotions import Bearer, GiftGoods, Measure, Saving
from domains.marketing.rules.snapshot import UnitPriceReason


class DiscountKind(enum.StrEnum):
    """What gave a discount."""

    PROMOTION = "PROMOTION"
    COUPON = "COUPON"
    POINTS = "POINTS"
    BENEFIT = "BENEFIT"


class ExclusionReason(enum.StrEnum):
    """Why something that could have applied did not."""

    WORSE = "WORSE"
    EXCLUSION_GROUP = "EXCLUSION_GROUP"
    NOT_STACKABLE = "NOT_STACKABLE"
    BELOW_THRESHOLD = "BELOW_THRESHOLD"
    OUT_OF_SCOPE = "OUT_OF_SCOPE"
    NOT_IN_AUDIENCE = "NOT_IN_AUDIENCE"
    NOT_IN_PERIOD = "NOT_IN_PERIOD"
    LIMIT_REACHED = "LIMIT_REACHED"
    NOT_CHOSEN = "NOT_CHOSEN"
    OUT_OF_STOCK = "OUT_OF_STOCK"


@dataclass(frozen=True, slots=True)
class PricedShare:
    """What one discount takes off one line."""

    kind: DiscountKind
    promotion_id: int | None
    version: int | None
    coupon_id: int | None
    amount: int
    bearer: Bearer


@dataclass(frozen=True, slots=True)
class PricedLine:
    """One line of the snapshot. `net` is `total` less its shares, and the sum of its portions."""

    line_id: int
    quantity: int
    selected: bool
    unit_price: int
    reason: UnitPriceReason
    total: int
    net: int
    # Units of equal net amount, dearest first.
    portions: tuple[Portion, ...]
    # In the order in which they were taken off.
    shares: tuple[PricedShare, ...]


@dataclass(frozen=True, slots=True)
class Discount:
    """One discount and how it is spread; the shares sum to the amount."""

    kind: DiscountKind
    promotion_id: int | None
    version: int | None
    coupon_id: int | None
    amount: int
    bearer: Bearer
    # Line id and amount, for the lines that got some of it.
    allocations: tuple[tuple[int, int], ...]
    # Store id and amount: what it takes off freight rather than off goods.
    freight: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Gift:
    """What comes with the goods: for nothing, or for a price that the shopper agreed to (minor units for each)."""

    promotion_id: int | None
    sku_id: int
    quantity: int
    coupon_id: int | None = None
    price: int = 0


@dataclass(frozen=True, slots=True)
class GiftOffer:
    """Gifts of which the shopper may choose so many now; of each there is enough. None is in two offers' way."""

    promotion_id: int | None
    choose: int
    goods: tuple[GiftGoods, ...]
    coupon_id: int | None = None


@dataclass(frozen=True, slots=True)
class Hint:
    """What is missing for more: to take off `off` in all, or (where that is 0) for gifts or another set; without
    promotion and coupon, to have a store's goods delivered free.
    """

    promotion_id: int | None
    store_id: int | None
    missing: int
    measure: Measure = Measure.MONEY
    off: int = 0
    saving: Saving = Saving.AMOUNT
    coupon_id: int | None = None
    # Whether it is gifts that it is for.
    gives: bool = False


@dataclass(frozen=True, slots=True)
class Excluded:
    """A promotion or coupon that did not apply, and the one that stood in its way, if one did."""

    promotion_id: int | None
    coupon_id: int | None
    reason: ExclusionReason
    by_promotion_id: int | None = None
    by_coupon_id: int | None = None


@dataclass(frozen=True, slots=True)
class StoreFee:
    """What delivery of one store's goods costs, and what coupons take off that.

    `goods`: what these goods come to as delivery looks at them, after coupons and before points.
    """

    store_id: int
    option_id: str
    amount: int
    off: int
    goods: int


@dataclass(frozen=True, slots=True)
class Priced:
    """A price. `payable` = goods + gifts taken for a price − discounts + freight; lines in canonical order, discounts
    in order of acting. Points are one of the discounts; what is off freight is in `freight` and not in them.
    """

    lines: tuple[PricedLine, ...]
    discounts: tuple[Discount, ...]
    gifts: tuple[Gift, ...]
    # What can be chosen from, whether or not something was.
    gift_offers: tuple[GiftOffer, ...]
    hints: tuple[Hint, ...]
    excluded: tuple[Excluded, ...]
    # By store; None where the address is not known.
    fees: tuple[StoreFee, ...] | None
    goods_total: int
    # Gifts that the shopper takes for a price.
    add_on_total: int
    discount_total: int
    # After coupons. None where the address is not known; it is then not in the payable.
    freight: int | None
    points_used: int
    payable: int
    # Whether there were too many combinations to look at all of them.
    approximate: bool
