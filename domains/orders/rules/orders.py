"""An order as it is read: as it was bought, and where it stands."""

import enum
from dataclasses import dataclass
from datetime import datetime

from domains.catalog import Spec, Tax
from domains.kernel import Connection, Money
from domains.marketing import Coupon, DiscountKind, Promotion, UnitPriceReason
from domains.orders.rules.statuses import OrderAction, OrderStatus, allowed_actions


class ActorKind(enum.StrEnum):
    """Who changes an order."""

    MEMBER = "MEMBER"
    STAFF = "STAFF"
    SYSTEM = "SYSTEM"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who changes an order; the system has no id."""

    kind: ActorKind
    id: int | None = None


SYSTEM = Actor(ActorKind.SYSTEM)


class SystemReason(enum.StrEnum):
    """Why the system changed an order, told in the reader's language."""

    NOTHING_DUE = "NOTHING_DUE"
    PAYMENT_CAME_IN = "PAYMENT_CAME_IN"
    NOT_PAID_IN_TIME = "NOT_PAID_IN_TIME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A parent (without `parent_id`) or one of its children."""

    id: int
    number: str
    parent_id: int | None
    member_id: int
    # None on a parent whose children belong to several stores.
    store_id: int | None
    status: OrderStatus
    currency: str
    placed_at: datetime
    # None once nothing is due.
    expires_at: datetime | None
    # They pay a part of the goods, as one of the discounts.
    points_used: int
    goods_total: Money
    discount_total: Money
    freight: Money
    # The tax that came on top, where prices were without it.
    added_tax: Money
    payable: Money
    paid: Money
    # Granted back; the payments say how far the channel is with it.
    refunded: Money
    # In the order in which they were made, where they were read with their parent.
    children: "tuple[Order, ...] | None" = None

    @property
    def root_id(self) -> int:
        """The id of the parent, its own where it is one."""
        return self.id if self.parent_id is None else self.parent_id

    @property
    def allowed_actions(self) -> tuple[OrderAction, ...]:
        """What its member may do with it now."""
        return allowed_actions(self.status, whole=self.parent_id is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """A line as it was bought."""

    id: int
    # The child, and its parent.
    order_id: int
    root_id: int
    sku_id: int
    product_id: int
    name: str
    sku_code: str
    specs: tuple[Spec, ...]
    quantity: int
    unit_price: Money
    unit_price_reason: UnitPriceReason
    total: Money
    # What is left of the total after its shares of the discounts, with the tax that came on top.
    paid_total: Money
    # What of it is tax.
    tax: Tax
    refundable_quantity: int
    # Whether it came with what was bought, for nothing or for its unit price; a promotion gave it, or a coupon.
    is_gift: bool
    gift_promotion_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberOrders(Connection[Order]):
    """A window on a member's orders, with what counting all of them needs."""

    member_id: int
    statuses: tuple[OrderStatus, ...]


@dataclass(frozen=True, slots=True)
class OrderAddress:
    recipient: str
    phone: str
    region: str
    line: str


@dataclass(frozen=True, slots=True)
class OrderAllocation:
    """What a discount takes off one line."""

    line_id: int
    amount: Money


@dataclass(frozen=True, slots=True)
class OrderDiscount:
    """A discount as it was given; on a child, its part of it."""

    id: int
    kind: DiscountKind
    label: str
    amount: Money
    # As it is told now; its name and terms may have changed since.
    promotion: Promotion | None
    # As it stands now.
    coupon: Coupon | None
    allocations: tuple[OrderAllocation, ...]
    # What of the amount is off freight.
    freight_amount: Money


@dataclass(frozen=True, slots=True)
class OrderTransition:
    """A status that an order came into."""

    at: datetime
    status: OrderStatus
    actor: str
    reason: str | None
