"""Orders as they were bought, with all that their price was made of: what reports add up and price again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domains.kernel import Channel, read_model
from domains.marketing import Bearer, DiscountKind, UnitPriceReason
from domains.orders.rules.new_order import GivenBy
from domains.orders.rules.statuses import OrderStatus


@read_model()
class BoughtLine:
    """A line in minor units, with what scopes look at. `sent`: it was brought to the buyer, or fetched by them."""

    id: int
    store_id: int
    sku_id: int
    product_id: int
    brand_id: int | None
    category_path: tuple[int, ...]
    name: str
    sku_code: str
    quantity: int
    unit_price: int
    unit_price_reason: UnitPriceReason
    # What its shares of the discounts leave of its price, without tax that came on top.
    discounted_total: int
    # Of one unit, where it was known.
    cost: int | None
    sent: bool
    # Of a gift.
    given_by: GivenBy | None


@dataclass(frozen=True, slots=True)
class DiscountGiven:
    """A discount as it was given: its shares by line, and by store what it took off freight."""

    kind: DiscountKind
    promotion_id: int | None
    promotion_version: int | None
    coupon_id: int | None
    amount: int
    bearer: Bearer
    shares: Mapping[int, int]
    freight: Mapping[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoughtOrder:
    """A parent order; lines in their order, discounts in the order of acting."""

    id: int
    number: str
    member_id: int
    status: OrderStatus
    channel: Channel
    currency: str
    placed_at: datetime
    lines: tuple[BoughtLine, ...]
    discounts: tuple[DiscountGiven, ...]
    # By store what delivery costs, after what was taken off it; of stores that send nothing none.
    freight: Mapping[int, int]
