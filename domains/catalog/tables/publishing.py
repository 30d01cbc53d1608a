"""Tables of what takes products off sale by itself. For staff alone."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.publishing_rules import PublishingRuleKind
from persistence import Base, Id


class PublishingRuleRow(Base):
    """Takes products of a store, or of all, off sale while something is so of them.

    `days` is how long it must be so, `attribute_id` which date counts; each is of one kind of rule alone.
    """

    __tablename__ = "publishing_rules"
    __table_args__ = (
        CheckConstraint("(days IS NOT NULL) = (kind = 'OUT_OF_STOCK')", name="days_of_being_out_of_stock"),
        CheckConstraint("(attribute_id IS NOT NULL) = (kind = 'EXPIRED')", name="attribute_of_what_expires"),
    )

    id: Mapped[Id]
    store_id: Mapped[int | None]
    kind: Mapped[PublishingRuleKind]
    days: Mapped[int | None]
    attribute_id: Mapped[int | None] = mapped_column(ForeignKey("attributes.id"))
    publishes_again: Mapped[bool]
    active: Mapped[bool]
    version: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]


class TakenOffRow(Base):
    """A rule took this product off sale, and nobody has published it, or taken it off, since."""

    __tablename__ = "products_taken_off"
    __table_args__ = (Index("ix_products_taken_off_rule_id", "rule_id", "product_id"),)

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, autoincrement=False)
    rule_id: Mapped[int] = mapped_column(ForeignKey("publishing_rules.id"))
    at: Mapped[datetime]
