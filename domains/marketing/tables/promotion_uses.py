"""The tables of who may have a promotion and of what was had of it. Nothing that guests are shown is made of them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from persistence import Base


class PromotionMemberRow(Base):
    """A member whom a promotion for chosen members is for."""

    __tablename__ = "promotion_members"

    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(primary_key=True)


class BuyerRow(Base):
    """A member who has paid an order, and so is new no more; told by the event."""

    __tablename__ = "buyers"

    member_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    since: Mapped[datetime]


class PromotionCountRow(Base):
    """How many orders have a promotion with limits, and what it takes off them, in its currency's minor unit."""

    __tablename__ = "promotion_counts"
    __table_args__ = (CheckConstraint("uses >= 0 AND spent >= 0", name="not_negative"),)

    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True, autoincrement=False)
    uses: Mapped[int]
    spent: Mapped[int]


class PromotionMemberCountRow(Base):
    """How many orders of one member have a promotion with limits."""

    __tablename__ = "promotion_member_counts"
    __table_args__ = (CheckConstraint("uses >= 0", name="not_negative"),)

    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(primary_key=True)
    uses: Mapped[int]


class PromotionUseRow(Base):
    """An order that has a promotion with limits, and what that takes off it. Given back once, with the whole order."""

    __tablename__ = "promotion_uses"
    __table_args__ = (
        Index("ix_promotion_uses_promotion_id", "promotion_id", "member_id"),
        CheckConstraint("amount >= 0", name="amount"),
    )

    order_id: Mapped[int] = mapped_column(primary_key=True)
    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True)
    version: Mapped[int]
    member_id: Mapped[int]
    amount: Mapped[int]
    taken_at: Mapped[datetime]
    returned_at: Mapped[datetime | None]


class ReviewedOwnerRow(Base):
    """A store whose promotions are reviewed before they run; 0 is the platform."""

    __tablename__ = "promotion_reviewed_owners"

    store_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    since: Mapped[datetime]
