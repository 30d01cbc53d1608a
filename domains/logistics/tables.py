"""The tables of delivery: how a store brings goods to a region, and what it takes for that."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from domains.logistics.rules import DeliveryKind
from persistence import Base, Id, JsonValue, Kept, Translations


class DeliveryRuleRow(Base):
    """A way of delivery that a store offers. Regions are prefixes of region codes; an empty one is everywhere."""

    __tablename__ = "delivery_rules"
    kept = Kept()
    __table_args__ = (
        Index("ix_delivery_rules_store_id", "store_id"),
        CheckConstraint("promised_days >= 0", name="promised_days_not_negative"),
    )

    id: Mapped[Id]
    store_id: Mapped[int]
    kind: Mapped[DeliveryKind]
    label: Mapped[Translations]
    promised_days: Mapped[int | None]
    served: Mapped[JsonValue]
    excluded: Mapped[JsonValue]
    place: Mapped[int]
    saved_at: Mapped[datetime]


class DeliveryFeeRow(Base):
    """What a way of delivery costs in a currency, for a whole order of the store: the shop's mode of freight."""

    __tablename__ = "delivery_fees"
    kept = Kept()
    __table_args__ = (
        CheckConstraint("fee_minor >= 0", name="fee_not_negative"),
        CheckConstraint("free_from_minor >= 0", name="free_from_not_negative"),
    )

    rule_id: Mapped[int] = mapped_column(ForeignKey("delivery_rules.id"), primary_key=True, autoincrement=False)
    currency: Mapped[str] = mapped_column(primary_key=True)
    fee_minor: Mapped[int]
    free_from_minor: Mapped[int | None]
