"""The tables of marketing: promotions, their versions, and the index by which they are found for goods."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from domains.marketing.rules.audiences import Audience
from domains.marketing.rules.promotions import PromotionForm
from domains.marketing.rules.standing import PromotionStatus
from persistence import Base, Id, JsonValue, Kept, Translations


class PromotionRow(Base):
    """A promotion at the version that counts now: by what it is found, and where it stands.

    What its period decides (whether it runs, whether it has ended) is not in its status.
    """

    __tablename__ = "promotions"
    kept = Kept(turns=("starts_at", "ends_at"))
    __table_args__ = (
        Index("ix_promotions_status_ends_at", "status", "ends_at"),
        Index("ix_promotions_store_id", "store_id", "id"),
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
    # Of its amounts, the budget among them; None where it has none.
    currency: Mapped[str | None]
    exclusion_group: Mapped[str | None]
    priority: Mapped[int]
    # [[opens, closes, weekdays], …]; empty: always.
    hours: Mapped[JsonValue] = mapped_column(server_default="[]")
    audience: Mapped[Audience] = mapped_column(server_default=Audience.EVERYONE.value)
    limit_per_member: Mapped[int | None]
    limit_total: Mapped[int | None]
    budget: Mapped[int | None]
    # The one that counts now.
    version: Mapped[int]
    # The last that somebody said.
    newest_version: Mapped[int] = mapped_column(server_default="1")
    # One that counts once it is approved.
    waiting_version: Mapped[int | None]
    # Those up to this one were decided on: who said a later one does not approve it.
    reviewed_version: Mapped[int] = mapped_column(server_default="0")
    # Why it was rejected.
    review_note: Mapped[str | None]
    created_at: Mapped[datetime]


class PromotionVersionRow(Base):
    """All that was said of a promotion, from one edit to the next. Never changed, for orders name it."""

    __tablename__ = "promotion_versions"
    kept = Kept()

    promotion_id: Mapped[int] = mapped_column(ForeignKey("promotions.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[Translations]
    rule: Mapped[JsonValue]
    scope: Mapped[JsonValue]
    # Of the rule's amounts; None where it has none.
    currency: Mapped[str | None]
    plan: Mapped[JsonValue] = mapped_column(server_default="{}")
    # Who of the staff said it; None for the shop itself.
    staff_id: Mapped[int | None]
    staff_name: Mapped[str | None]
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
