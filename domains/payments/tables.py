"""The tables of payments. Amounts are in the payment's currency's minor unit."""

from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.payments.rules.channels import NotificationKind
from domains.payments.rules.effects import Effect
from domains.payments.rules.payments import (
    AttemptStatus,
    PaymentChannel,
    PaymentStatus,
    RefundReason,
    RefundStatus,
    TransactionKind,
    TransactionState,
)
from persistence import Base, Id

_SETTLING: Final = sa.text("settles")


class PaymentRow(Base):
    """One charge for one order. `settles`: it is the one that paid the order."""

    __tablename__ = "payments"
    __table_args__ = (
        UniqueConstraint("reference"),
        UniqueConstraint("channel", "channel_reference"),
        Index("ix_payments_order_id", "order_id"),
        Index("uq_payments_settling", "order_id", unique=True, postgresql_where=_SETTLING, sqlite_where=_SETTLING),
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("captured IN (0, amount)", name="captured"),
        CheckConstraint("refund_granted >= 0 AND refund_granted <= captured", name="refund_granted"),
        CheckConstraint("refunded >= 0 AND refunded <= refund_granted", name="refunded"),
    )

    id: Mapped[Id]
    order_id: Mapped[int]
    order_number: Mapped[str]
    reference: Mapped[str]
    channel: Mapped[PaymentChannel]
    status: Mapped[PaymentStatus]
    amount: Mapped[int]
    currency: Mapped[str]
    redirect_url: Mapped[str | None]
    channel_reference: Mapped[str | None]
    captured: Mapped[int]
    # Asked of the channel so far, and what of it has gone back.
    refund_granted: Mapped[int]
    refunded: Mapped[int]
    fee: Mapped[int]
    payer: Mapped[str | None]
    settles: Mapped[bool]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class PaymentAttemptRow(Base):
    """A try to open a payment at its channel. Rows are only added."""

    __tablename__ = "payment_attempts"
    __table_args__ = (Index("ix_payment_attempts_payment_id", "payment_id"),)

    id: Mapped[Id]
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id"))
    status: Mapped[AttemptStatus]
    note: Mapped[str | None]
    at: Mapped[datetime]


class PaymentRefundRow(Base):
    """Money that is to go back from a payment, once for each document."""

    __tablename__ = "payment_refunds"
    __table_args__ = (
        UniqueConstraint("reference"),
        UniqueConstraint("payment_id", "document"),
        CheckConstraint("amount > 0", name="amount"),
    )

    id: Mapped[Id]
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id"))
    document: Mapped[str]
    reference: Mapped[str]
    amount: Mapped[int]
    reason: Mapped[RefundReason]
    status: Mapped[RefundStatus]
    note: Mapped[str | None]
    requested_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class PaymentNotificationRow(Base):
    """What a channel told us, and what came of it. The same message is kept once."""

    __tablename__ = "payment_notifications"
    __table_args__ = (
        UniqueConstraint("channel", "fingerprint"),
        Index("ix_payment_notifications_payment_id", "payment_id"),
    )

    id: Mapped[Id]
    channel: Mapped[PaymentChannel]
    fingerprint: Mapped[str]
    kind: Mapped[NotificationKind]
    payment_id: Mapped[int | None] = mapped_column(ForeignKey("payments.id"))
    reference: Mapped[str]
    channel_reference: Mapped[str]
    effect: Mapped[Effect | None]
    # For a person, where it could not be honoured.
    note: Mapped[str | None]
    received_at: Mapped[datetime]


class PaymentTransactionRow(Base):
    """The record of money that moved, or was meant to. Rows are only added."""

    __tablename__ = "payment_transactions"
    __table_args__ = (UniqueConstraint("serial"), Index("ix_payment_transactions_payment_id", "payment_id"))

    id: Mapped[Id]
    serial: Mapped[str]
    at: Mapped[datetime]
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id"))
    refund_id: Mapped[int | None] = mapped_column(ForeignKey("payment_refunds.id"))
    order_number: Mapped[str]
    kind: Mapped[TransactionKind]
    state: Mapped[TransactionState]
    amount: Mapped[int]
    currency: Mapped[str]
    fee: Mapped[int]
    channel: Mapped[PaymentChannel]
    channel_reference: Mapped[str | None]
    payer: Mapped[str | None]


class PaymentSecretRow(Base):
    """A secret of our own for a channel, made once and used by every process."""

    __tablename__ = "payment_secrets"

    channel: Mapped[PaymentChannel] = mapped_column(primary_key=True)
    secret: Mapped[str]
