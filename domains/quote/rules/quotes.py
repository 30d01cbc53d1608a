"""A quote: what goods cost now, why, and what cannot be had; every amount in one currency."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domains.catalog import Allowance, Entitlement, SkuForSale, Tax
from domains.kernel import Money
from domains.logistics import DeliveryRule
from domains.marketing import (
    Bearer,
    DiscountKind,
    ExclusionReason,
    Portion,
    Promotion,
    RunningPromotion,
    UnitPriceReason,
)


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
    # What of `discounted_total` is tax.
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
    """A discount; its allocations sum to the amount. Of promotion and coupon one at most is set."""

    kind: DiscountKind
    label: str
    amount: Money
    promotion: Promotion | None
    version: int | None
    coupon: None
    bearer: Bearer
    allocations: tuple[Allocation, ...]


@dataclass(frozen=True, slots=True)
class QuotedGift:
    """What comes with the goods for nothing."""

    sku_id: int
    quantity: int
    promotion: Promotion


@dataclass(frozen=True, slots=True)
class AddOnHint:
    """What is missing for a promotion, or (without one) for free delivery by a store."""

    message: str
    missing: Money | None
    missing_quantity: int | None
    promotion: Promotion | None
    terms: RunningPromotion | None
    store_id: int | None


@dataclass(frozen=True, slots=True)
class ExcludedDiscount:
    """A promotion or a coupon that could have applied and did not."""

    promotion: Promotion | None
    coupon: None
    reason: ExclusionReason
    message: str


@dataclass(frozen=True, slots=True)
class Pricing:
    """The whole explanation of a total: payable = goods − discounts + freight, which is None where it is not known."""

    goods_total: Money
    discount_total: Money
    freight: Money | None
    payable: Money
    # What of the selected goods is tax; it is in their prices.
    tax_total: Money
    points_used: int
    discounts: tuple[AppliedDiscount, ...]
    gifts: tuple[QuotedGift, ...]
    hints: tuple[AddOnHint, ...]
    excluded: tuple[ExcludedDiscount, ...]
    approximate: bool


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
    # How many of what is limited the buyer may have still, by product.
    allowances: Mapping[int, Sequence[Allowance]] = field(default_factory=dict)
