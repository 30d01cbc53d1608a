"""The tables of orders: what was bought, where it stands, and what went back."""

from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.kernel import Channel
from domains.logistics import DeliveryKind
from domains.marketing import Bearer, DiscountKind, UnitPriceReason
from domains.orders.rules.new_order import InvoiceKind
from domains.orders.rules.orders import ActorKind, SystemReason
from domains.orders.rules.statuses import OrderStatus
from persistence import Base, Id, JsonValue

_PARENTS: Final = sa.text("parent_id IS NULL")
_GIFTS: Final = sa.text("gift_promotion_id IS NOT NULL")


class OrderRow(Base):
    """A parent (without `parent_id`) or one of its children. Amounts are in the currency's minor unit."""

    __tablename__ = "orders"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("ix_orders_parent_id", "parent_id"),
        Index("ix_orders_member_id", "member_id", "id", postgresql_where=_PARENTS, sqlite_where=_PARENTS),
        Index("ix_orders_placed_at", "placed_at", "id", postgresql_where=_PARENTS, sqlite_where=_PARENTS),
        CheckConstraint("payable = goods_total - discount_total + freight + added_tax", name="payable"),
        CheckConstraint(
            "discount_total >= 0 AND discount_total <= goods_total AND freight >= 0 AND added_tax >= 0",
            name="amounts",
        ),
        CheckConstraint("paid >= 0 AND paid <= payable", name="paid"),
        CheckConstraint("refunded >= 0 AND refunded <= paid", name="refunded"),
    )

    id: Mapped[Id]
    number: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id"))
    member_id: Mapped[int]
    store_id: Mapped[int | None]
    status: Mapped[OrderStatus]
    channel: Mapped[Channel]
    currency: Mapped[str]
    goods_total: Mapped[int]
    discount_total: Mapped[int]
    freight: Mapped[int]
    # The tax that came on top, where prices were without it.
    added_tax: Mapped[int] = mapped_column(server_default="0")
    # They pay a part of the goods, as one of the discounts.
    points_used: Mapped[int] = mapped_column(server_default="0")
    payable: Mapped[int]
    paid: Mapped[int]
    refunded: Mapped[int]
    # Of a child.
    delivery_kind: Mapped[DeliveryKind | None]
    delivery_rule_id: Mapped[str | None]
    delivery_label: Mapped[str | None]
    promised_by: Mapped[datetime | None]
    note: Mapped[str | None]
    placed_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class OrderLineRow(Base):
    """So many units of one SKU, as the catalogue described it when it was bought."""

    __tablename__ = "order_lines"
    __table_args__ = (
        UniqueConstraint("parent_id", "place"),
        Index("ix_order_lines_order_id", "order_id"),
        Index("ix_order_lines_gift_promotion_id", "gift_promotion_id", postgresql_where=_GIFTS, sqlite_where=_GIFTS),
        CheckConstraint("quantity BETWEEN 1 AND 1000000", name="quantity"),
        CheckConstraint("unit_price >= 0 AND total = unit_price * quantity", name="total"),
        CheckConstraint("paid_total >= 0 AND paid_total <= total + added_tax", name="paid_total"),
        CheckConstraint("tax >= 0 AND tax <= paid_total AND (added_tax = 0 OR added_tax = tax)", name="tax"),
    )

    id: Mapped[Id]
    # The child, and its parent.
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    parent_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    place: Mapped[int]
    sku_id: Mapped[int]
    product_id: Mapped[int]
    name: Mapped[str]
    sku_code: Mapped[str]
    # [[name, value], …]
    specs: Mapped[JsonValue]
    # Ids and names of the back categories, from the root.
    category_path: Mapped[JsonValue]
    category_names: Mapped[JsonValue]
    brand_id: Mapped[int | None]
    brand_name: Mapped[str | None]
    image_url: Mapped[str | None]
    product_type: Mapped[str]
    weight_grams: Mapped[int | None]
    quantity: Mapped[int]
    unit_price: Mapped[int]
    unit_price_reason: Mapped[UnitPriceReason]
    # Of the catalogue, where the reason is CONTRACT.
    price_list_id: Mapped[int | None]
    list_price: Mapped[int | None]
    total: Mapped[int]
    paid_total: Mapped[int]
    # Of one unit.
    cost: Mapped[int | None]
    tax_rate_bp: Mapped[int]
    # What of `paid_total` is tax, and what of that came on top of the total: all of it or nothing.
    tax: Mapped[int]
    added_tax: Mapped[int] = mapped_column(server_default="0")
    # What gave it, where it is a gift: a version of a promotion, or a coupon. Its unit price is what was added for it.
    gift_promotion_id: Mapped[int | None]
    gift_promotion_version: Mapped[int | None]
    gift_coupon_id: Mapped[int | None]


class OrderPortionRow(Base):
    """Units of a line with equal net amount; `amount` was paid for all of them."""

    __tablename__ = "order_portions"
    __table_args__ = (
        UniqueConstraint("line_id", "place"),
        CheckConstraint("quantity > 0 AND amount >= 0", name="portion"),
        CheckConstraint("refunded_quantity >= 0 AND refunded_quantity <= quantity", name="refunded_quantity"),
        CheckConstraint("refunded >= 0 AND refunded <= amount", name="refunded"),
    )

    id: Mapped[Id]
    line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"))
    place: Mapped[int]
    quantity: Mapped[int]
    amount: Mapped[int]
    refunded_quantity: Mapped[int]
    refunded: Mapped[int]


class OrderDiscountRow(Base):
    """A discount of a whole order, as it was given."""

    __tablename__ = "order_discounts"
    __table_args__ = (
        UniqueConstraint("order_id", "place"),
        Index("ix_order_discounts_promotion_id", "promotion_id", "order_id"),
        CheckConstraint("amount >= 0", name="amount"),
    )

    id: Mapped[Id]
    # The parent.
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    place: Mapped[int]
    kind: Mapped[DiscountKind]
    label: Mapped[str]
    amount: Mapped[int]
    promotion_id: Mapped[int | None]
    promotion_version: Mapped[int | None]
    coupon_id: Mapped[int | None]


class OrderDiscountShareRow(Base):
    """What a discount takes off one line, and who bears it."""

    __tablename__ = "order_discount_shares"
    __table_args__ = (
        Index("ix_order_discount_shares_line_id", "line_id"),
        CheckConstraint("amount >= 0", name="amount"),
    )

    discount_id: Mapped[int] = mapped_column(ForeignKey("order_discounts.id"), primary_key=True)
    line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"), primary_key=True)
    amount: Mapped[int]
    bearer: Mapped[Bearer]


class OrderDiscountFreightRow(Base):
    """What a discount takes off the freight of one child, and who bears it. The child's freight is what is left."""

    __tablename__ = "order_discount_freight"
    __table_args__ = (CheckConstraint("amount >= 0", name="amount"),)

    discount_id: Mapped[int] = mapped_column(ForeignKey("order_discounts.id"), primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    amount: Mapped[int]
    bearer: Mapped[Bearer]


class OrderAddressRow(Base):
    """Where a parent's goods go."""

    __tablename__ = "order_addresses"

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True, autoincrement=False)
    recipient: Mapped[str]
    phone: Mapped[str]
    region: Mapped[str]
    line: Mapped[str]
    postcode: Mapped[str | None]
    country: Mapped[str]


class OrderInvoiceRow(Base):
    """Whom a parent's invoice is made out to."""

    __tablename__ = "order_invoices"

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True, autoincrement=False)
    kind: Mapped[InvoiceKind]
    title: Mapped[str]
    tax_number: Mapped[str | None]


class OrderTransitionRow(Base):
    """A change of an order's status; the first has no `from_status`. Rows are only added."""

    __tablename__ = "order_transitions"
    __table_args__ = (Index("ix_order_transitions_order_id", "order_id"),)

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    from_status: Mapped[OrderStatus | None]
    status: Mapped[OrderStatus]
    actor: Mapped[ActorKind]
    actor_id: Mapped[int | None]
    # A person gives a reason in words, the system one of its own.
    reason: Mapped[str | None]
    system_reason: Mapped[SystemReason | None]
    at: Mapped[datetime]


class OrderRefundRow(Base):
    """Money granted back on a child, once for each document. Rows are only added."""

    __tablename__ = "order_refunds"
    __table_args__ = (
        UniqueConstraint("order_id", "document"),
        CheckConstraint("goods >= 0 AND freight >= 0", name="amounts"),
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    document: Mapped[str]
    goods: Mapped[int]
    freight: Mapped[int]
    # What is withheld of both for a discount that the kept goods miss, or (below zero) given back of that.
    clawback: Mapped[int] = mapped_column(server_default="0")
    at: Mapped[datetime]


class OrderRefundLineRow(Base):
    """The units of a portion that a refund pays back. Rows are only added."""

    __tablename__ = "order_refund_lines"
    __table_args__ = (
        Index("ix_order_refund_lines_portion_id", "portion_id"),
        CheckConstraint("quantity > 0 AND amount >= 0", name="amounts"),
    )

    refund_id: Mapped[int] = mapped_column(ForeignKey("order_refunds.id"), primary_key=True)
    portion_id: Mapped[int] = mapped_column(ForeignKey("order_portions.id"), primary_key=True)
    quantity: Mapped[int]
    amount: Mapped[int]
