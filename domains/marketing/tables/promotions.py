"""The tables of marketing: promotions, their versions, and the index by which they are found for goods."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from domains.marketing.rules.promotions import PromotionForm
from domains.marketing.rules.standing import PromotionStatus
from persistence import Base, Id, JsonValue, Kept, Translations


class PromotionRow(Base):
    """A promotion. What its period decides (whether it runs, whether it has ended) is not in its status."""

    __tablename__ = "promotions"
    kept = Kept(turns=("starts_at", "ends_at"))
    __table_args__ = (
        Index("ix_promotions_status_ends_at", "status", "ends_at"),
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
    )

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    form: Mapped[PromotionForm]
    name: Mapped[Translations]
    status: Mapped[PromotionStatus]
    # None: the platform's.
    store_id: Mapped[int | None]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    # Empty: all.
    channels: Mapped[JsonValue]
    # Of its amounts; None where it has none.
    currency: Mapped[str | None]
    exclusion_group: Mapped[str | None]
    priority: Mapped[int]
    # The one that counts now.
    version: Mapped[int]
    created_at: Mapped[datetime]


class PromotionVersionRow(Base):
    """What a promotion gave for what, from one edit to the next. Never changed, for orders name it."""

    __tablename__ = "promotion_versions"
    kept = Kept()

    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[Translations]
    rule: Mapped[JsonValue]
    scope: Mapped[JsonValue]
    created_at: Mapped[datetime]


class PromotionScopeRow(Base):
    """By what a promotion is found: one key for all goods, a category, a brand, a product or a SKU of its scope.

    `until` is the promotion's end, in the index so that those which have ended are not even looked at.
    """

    __tablename__ = "promotion_scopes"
    kept = Kept()
    __table_args__ = (Index("ix_promotion_scopes_key_until", "key", "until"),)

    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]
