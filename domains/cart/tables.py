"""The tables of carts: whose they are, and what is in them. Prices are not."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from persistence import Base, Id, JsonValue


class CartRow(Base):
    """A cart: a guest's, found by its token, or a member's, who has one."""

    __tablename__ = "carts"
    __table_args__ = (
        Index("ix_carts_expires_at", "expires_at"),
        CheckConstraint("(token IS NULL) <> (member_id IS NULL)", name="of_guest_or_member"),
    )

    id: Mapped[Id]
    token: Mapped[str | None] = mapped_column(unique=True)
    member_id: Mapped[int | None] = mapped_column(unique=True)
    # The one that it began with.
    currency: Mapped[str]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    # A guest's goes some time after its last change; a member's stays.
    expires_at: Mapped[datetime | None]
    # The coupons that shall be tried; None: the best.
    coupon_ids: Mapped[JsonValue | None]


class CartLineRow(Base):
    """So many of a SKU. The price when it was added is only there to tell when it has dropped."""

    __tablename__ = "cart_lines"
    __table_args__ = (
        UniqueConstraint("cart_id", "sku_id"),
        CheckConstraint("quantity BETWEEN 1 AND 1000000", name="quantity_in_range"),
    )

    id: Mapped[Id]
    cart_id: Mapped[int] = mapped_column(ForeignKey("carts.id", ondelete="CASCADE"))
    sku_id: Mapped[int]
    quantity: Mapped[int]
    selected: Mapped[bool]
    # The shopper's own choice among exclusive promotions.
    promotion_id: Mapped[int | None]
    price_when_added: Mapped[int]
    added_at: Mapped[datetime]
