"""Tables of what is done to products: what happened, what is to happen, what waits for a review. For staff alone."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.changes import ProductAction, RevisionStatus
from persistence import Base, Id, JsonValue


class ProductHistoryRow(Base):
    """Something that was done to a product, by whom, and why. Never changed."""

    __tablename__ = "product_history"
    __table_args__ = (Index("ix_product_history_product_id", "product_id", "id"),)

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    at: Mapped[datetime]
    action: Mapped[ProductAction]
    # Of the staff, as they were called then; null for what the shop does by itself.
    staff_id: Mapped[int | None]
    staff_name: Mapped[str | None]
    before: Mapped[JsonValue | None]
    after: Mapped[JsonValue | None]
    reason: Mapped[str | None]


class ProductScheduleRow(Base):
    """A product is put on sale, or taken off, at a moment. The row is gone once that is done, or called off."""

    __tablename__ = "product_schedules"
    __table_args__ = (Index("ix_product_schedules_at", "at", "product_id"),)

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    publishes: Mapped[bool]
    staff_id: Mapped[int | None]
    staff_name: Mapped[str | None]
    reason: Mapped[str | None]


class ProductRevisionRow(Base):
    """A change of a product on sale that shoppers see once it is approved; `changes` is the command as JSON."""

    __tablename__ = "product_revisions"
    __table_args__ = (
        # One waits at a time: the product's id while it does.
        CheckConstraint("waiting_id IS NULL OR waiting_id = product_id", name="waiting_is_its_product"),
    )

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), index=True)
    waiting_id: Mapped[int | None] = mapped_column(unique=True)
    status: Mapped[RevisionStatus]
    changes: Mapped[JsonValue]
    created_at: Mapped[datetime]
    staff_id: Mapped[int | None]
    staff_name: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None]


class ReviewedStoreRow(Base):
    """A store whose products somebody looks at before they are sold; those of all others are approved at once."""

    __tablename__ = "reviewed_stores"

    store_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    since: Mapped[datetime]
