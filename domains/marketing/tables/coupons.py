"""The tables of coupons: what they are issued from, who has them, and what became of each."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.marketing.rules.coupon_values import CouponForm
from domains.marketing.rules.coupons import CouponSource, CouponStatus
from persistence import Base, Id, JsonValue, Kept, Translations


class CouponTemplateRow(Base):
    """What coupons are issued from. What its coupons give never changes once it is made."""

    __tablename__ = "coupon_templates"
    # What is issued is counted by late statements: a page may say for a while that there are some left.
    kept = Kept(turns=("claim_starts_at", "claim_ends_at"))
    __table_args__ = (
        CheckConstraint("issued >= 0 AND issued <= quantity", name="issued_within_quantity"),
        CheckConstraint("claim_ends_at >= claim_starts_at", name="ends_after_start"),
        CheckConstraint("(days_from_claim IS NULL) = (ends_at IS NOT NULL)", name="dates_or_days"),
    )

    id: Mapped[Id]
    name: Mapped[Translations]
    label: Mapped[Translations]
    # None: the platform's.
    store_id: Mapped[int | None]
    form: Mapped[CouponForm]
    value: Mapped[JsonValue]
    scope: Mapped[JsonValue]
    # Of its amounts; None where it has none.
    currency: Mapped[str | None]
    quantity: Mapped[int]
    issued: Mapped[int]
    per_member: Mapped[int]
    stackable: Mapped[bool]
    returns_on_refund: Mapped[bool]
    channels: Mapped[JsonValue]
    claim_starts_at: Mapped[datetime]
    claim_ends_at: Mapped[datetime | None]
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    days_from_claim: Mapped[int | None]
    # What anybody can type in, and what a shared link has.
    code: Mapped[str | None] = mapped_column(unique=True)
    link_token: Mapped[str | None] = mapped_column(unique=True)
    version: Mapped[int]
    created_at: Mapped[datetime]


class CouponScopeRow(Base):
    """By what shoppers find a template: the coupon centre, or the goods on whose pages it is offered.

    `until` is the end of claiming, in the index so that those which have ended are not even looked at.
    """

    __tablename__ = "coupon_scopes"
    kept = Kept()
    __table_args__ = (Index("ix_coupon_scopes_key_until", "key", "until"),)

    template_id: Mapped[int] = mapped_column(ForeignKey("coupon_templates.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]


class CouponHoldingRow(Base):
    """How many coupons of a template a member has had: what the limit for each member is on."""

    __tablename__ = "coupon_holdings"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_above_zero"),)

    template_id: Mapped[int] = mapped_column(ForeignKey("coupon_templates.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(primary_key=True)
    quantity: Mapped[int]


class CouponBatchRow(Base):
    """Coupons that were given, or codes that were made, at once."""

    __tablename__ = "coupon_batches"

    id: Mapped[Id]
    template_id: Mapped[int] = mapped_column(ForeignKey("coupon_templates.id"))
    quantity: Mapped[int]
    created_at: Mapped[datetime]


class CouponRow(Base):
    """A member's coupon. One whose time is over may be UNUSED still, until a job comes by."""

    __tablename__ = "coupons"
    __table_args__ = (
        # The member's n-th of the template.
        UniqueConstraint("template_id", "member_id", "ordinal"),
        Index("ix_coupons_member_id", "member_id", "id"),
        Index("ix_coupons_template_id", "template_id", "id"),
        Index("ix_coupons_order_id", "order_id"),
        Index("ix_coupons_batch_id", "batch_id"),
        Index(
            "ix_coupons_unused",
            "expires_at",
            postgresql_where=sa.text("status = 'UNUSED'"),
            sqlite_where=sa.text("status = 'UNUSED'"),
        ),
        CheckConstraint("(order_id IS NOT NULL) = (status IN ('LOCKED', 'USED'))", name="in_an_order"),
        CheckConstraint("expires_at > starts_at", name="expires_after_start"),
    )

    id: Mapped[Id]
    template_id: Mapped[int] = mapped_column(ForeignKey("coupon_templates.id"))
    member_id: Mapped[int]
    ordinal: Mapped[int]
    status: Mapped[CouponStatus]
    source: Mapped[CouponSource]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("coupon_batches.id"))
    claimed_at: Mapped[datetime]
    starts_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    # The parent order that has it.
    order_id: Mapped[int | None]


class CouponMovementRow(Base):
    """A change of a coupon's status by a document, once; the first has no `from_status`. Rows are only added."""

    __tablename__ = "coupon_movements"
    __table_args__ = (UniqueConstraint("coupon_id", "document", "status"),)

    id: Mapped[Id]
    coupon_id: Mapped[int] = mapped_column(ForeignKey("coupons.id"))
    from_status: Mapped[CouponStatus | None]
    status: Mapped[CouponStatus]
    document: Mapped[str]
    reason: Mapped[str | None]
    at: Mapped[datetime]


class CouponCodeRow(Base):
    """A code that makes one coupon, once. It is counted as issued from when it is made."""

    __tablename__ = "coupon_codes"
    __table_args__ = (Index("ix_coupon_codes_template_id", "template_id", "id"),)

    id: Mapped[Id]
    template_id: Mapped[int] = mapped_column(ForeignKey("coupon_templates.id"))
    batch_id: Mapped[int] = mapped_column(ForeignKey("coupon_batches.id"))
    code: Mapped[str] = mapped_column(unique=True)
    coupon_id: Mapped[int | None] = mapped_column(ForeignKey("coupons.id"))
    redeemed_at: Mapped[datetime | None]
