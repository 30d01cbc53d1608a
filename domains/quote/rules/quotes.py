"""A quote: what goods cost now, why, and what cannot be had; every amount in one currency."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domains.catalog import Allowance, Entitlement, SkuForSale, Tax
from domains.kernel import Money
from domains.logistics import DeliveryRule
from domains.marketing import (
    Bearer,
    Coupon,
    CouponInHand,
    DiscountKind,
    ExclusionReason,
    Portion,
    Promotion,
    RunningPromotion,
    UnitPriceReason,
)
from domains.quote.rules.couponing import CouponsSeen
from domains.quote.rules.paying import PointsSeen


class InvalidLineReason(enum.StrEnum):
    """Why a line cannot be bought now."""

    UNPUBLISHED = "UNPUBLISHED"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    NOT_DELIVERABLE = "NOT_DELIVERABLE"


class LineNoteCode(enum.StrEnum):
    """What a shopper should know of a line."""

    PRICE_DROPPED = "PRICE_DROPPED"
    LOW_STOCK = "LOW_STOCK"
    PURCHASE_LIMIT = "PURCHASE_LIMIT"


@dataclass(frozen=True, slots=True)
class LineWanted:
    """So many of a SKU; `promotion_id` is the shopper's own choice among exclusive promotions."""

    line_id: int
    sku_id: int
    quantity: int
    selected: bool = True
    promotion_id: int | None = None


@dataclass(frozen=True, slots=True)
class LineNote:
    """A note in the reader's language."""

    code: LineNoteCode
    message: str


@dataclass(frozen=True, slots=True)
class Share:
    """What one discount takes off one line, and who bears it."""

    promotion_id: int | None
    version: int | None
    label: str
    amount: Money
    bearer: Bearer


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A line that can be bought. `discounted_total` is `total` less its shares, and the sum of its portions."""

    line_id: int
    sku: SkuForSale
    quantity: int
    selected: bool
    unit_price: Money
    unit_price_reason: UnitPriceReason
    total: Money
    discounted_total: Money
    # Units of equal net amount in minor units, dearest first.
    portions: tuple[Portion, ...]
    shares: tuple[Share, ...]
    # What can be had now; it may be less than the quantity.
    available: int
    notes: tuple[LineNote, ...]
    # Of `discounted_total`, in it or on top of it.
    tax: Tax
    # Gave the unit price, where its reason is CONTRACT.
    price_list: Entitlement | None = None

    @property
    def price_list_name(self) -> str | None:
        return None if self.price_list is None else self.price_list.list_name


@dataclass(frozen=True, slots=True)
class InvalidLine:
    """A line that cannot be bought now, and is in no total."""

    line_id: int
    sku: SkuForSale
    quantity: int
    reason: InvalidLineReason


@dataclass(frozen=True, slots=True)
class Allocation:
    """What a line gets of a discount."""

    line_id: int
    amount: Money


@dataclass(frozen=True, slots=True)
class AppliedDiscount:
    """A discount; its allocations and freight sum to it. Of promotion and coupon one at most is set."""

    kind: DiscountKind
    label: str
    amount: Money
    promotion: Promotion | None
    version: int | None
    coupon: Coupon | None
    bearer: Bearer
    allocations: tuple[Allocation, ...]
    # What of the amount is off freight.
    freight_amount: Money
    # That by store.
    freight: tuple[tuple[int, Money], ...] = ()
    # What it costs in points, where it is they that pay.
    points: int = 0


@dataclass(frozen=True, slots=True)
class QuotedGift:
    """What comes with the goods, for nothing or for a price for each. A promotion gives it, or a coupon."""

    sku: SkuForSale
    quantity: int
    price: Money
    # What of its price is tax, for all of them.
    tax: Tax
    promotion: Promotion | None
    version: int | None
    coupon: Coupon | None

    @property
    def coupon_id(self) -> int | None:
        return None if self.coupon is None else self.coupon.id


@dataclass(frozen=True, slots=True)
class GiftToChoose:
    """A gift that is there to be taken, for nothing or for a price for each, and whether it is."""

    sku: SkuForSale
    quantity: int
    price: Money
    taken: bool


@dataclass(frozen=True, slots=True)
class QuotedGiftOffer:
    """Gifts of which the shopper may choose so many."""

    promotion: Promotion
    choose: int
    gifts: tuple[GiftToChoose, ...]


@dataclass(frozen=True, slots=True)
class AddOnHint:
    """What is missing for a promotion or a coupon, or (without either) for free delivery by a store."""

    message: str
    missing: Money | None
    missing_quantity: int | None
    promotion: Promotion | None
    terms: RunningPromotion | CouponInHand | None
    store_id: int | None
    coupon: Coupon | None = None


@dataclass(frozen=True, slots=True)
class ExcludedDiscount:
    """A promotion or a coupon that could have applied and did not."""

    promotion: Promotion | None
    coupon: Coupon | None
    reason: ExclusionReason
    message: str


@dataclass(frozen=True, slots=True)
class Pricing:
    """The whole explanation of a total: payable = goods − discounts + freight + tax that prices are without.

    Gifts that are taken for a price are among the goods. Freight is None where it is not known.
    """

    goods_total: Money
    add_on_total: Money
    discount_total: Money
    freight: Money | None
    # Nothing where prices have the tax in them.
    added_tax: Money
    payable: Money
    # What of the selected goods is tax, in their prices or added.
    tax_total: Money
    points_used: int
    discounts: tuple[AppliedDiscount, ...]
    # Those that promotions give, and those of coupons.
    gifts: tuple[QuotedGift, ...]
    coupon_gifts: tuple[QuotedGift, ...]
    gift_offers: tuple[QuotedGiftOffer, ...]
    hints: tuple[AddOnHint, ...]
    excluded: tuple[ExcludedDiscount, ...]
    approximate: bool

    @property
    def all_gifts(self) -> tuple[QuotedGift, ...]:
        return self.gifts + self.coupon_gifts


@dataclass(frozen=True, slots=True)
class DeliveryOffer:
    """A way in which a store delivers these goods, what it costs for them, and whether it is the one taken."""

    rule: DeliveryRule
    fee: Money
    taken: bool


@dataclass(frozen=True, slots=True)
class Quote:
    """What lines cost now. Lines keep the order in which they were wanted."""

    lines: tuple[QuotedLine, ...]
    invalid_lines: tuple[InvalidLine, ...]
    # Those whose SKU does not exist.
    unknown_line_ids: tuple[int, ...]
    pricing: Pricing
    # By store, of the selected lines: empty where the address is not known.
    delivery: dict[int, tuple[DeliveryOffer, ...]]
    # Stands for what was shown: prices, discounts, freight, gifts and quantities of the selected lines.
    digest: str
    # The coupons that it was made with.
    coupons: CouponsSeen
    # How many of what is limited the buyer may have still, by product.
    allowances: Mapping[int, Sequence[Allowance]] = field(default_factory=dict)
    # The points that it was made with; None for a guest.
    points: PointsSeen | None = None
