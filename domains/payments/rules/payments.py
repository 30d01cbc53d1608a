"""A payment: where it stands, and where what a channel says of it leads."""

import enum
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.kernel import Money, day_of


class PaymentChannel(enum.StrEnum):
    """Through what money comes. A channel can be used where the shop has an adapter for it."""

    SANDBOX = "SANDBOX"
    BALANCE = "BALANCE"
    BANK_TRANSFER = "BANK_TRANSFER"
    BANK_GATEWAY = "BANK_GATEWAY"
    QUICK_PAY = "QUICK_PAY"
    STRIPE = "STRIPE"
    ALIPAY = "ALIPAY"
    WECHAT_PAY = "WECHAT_PAY"


class PaymentStatus(enum.StrEnum):
    """Where a payment stands."""

    PENDING = "PENDING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CLOSED = "CLOSED"
    REFUNDED = "REFUNDED"


class AttemptStatus(enum.StrEnum):
    """Where a try to open a payment at its channel stands."""

    OPENED = "OPENED"
    FAILED = "FAILED"


class RefundStatus(enum.StrEnum):
    """Where a refund stands. FAILED waits for a person."""

    REQUESTED = "REQUESTED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class RefundReason(enum.StrEnum):
    """Why money goes back."""

    ORDER_CANCELLED = "ORDER_CANCELLED"
    # The order had been closed or cancelled when the money came.
    ORDER_ENDED = "ORDER_ENDED"
    # The order had been paid by another payment, or by this one once before.
    PAID_TWICE = "PAID_TWICE"
    # The channel's own doing, told to us afterwards.
    AT_THE_CHANNEL = "AT_THE_CHANNEL"


class TransactionKind(enum.StrEnum):
    """Which way money went."""

    PAYMENT = "PAYMENT"
    REFUND = "REFUND"


class TransactionState(enum.StrEnum):
    """How it ended."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


_P = PaymentStatus

# A payment only moves on: notifications may come in any order, and the last word is the same.
TRANSITIONS: Final[Mapping[PaymentStatus, tuple[PaymentStatus, ...]]] = {
    _P.PENDING: (_P.FAILED, _P.CLOSED, _P.SUCCEEDED, _P.REFUNDED),
    _P.FAILED: (_P.CLOSED, _P.SUCCEEDED, _P.REFUNDED),
    _P.CLOSED: (_P.SUCCEEDED, _P.REFUNDED),
    _P.SUCCEEDED: (_P.REFUNDED,),
    _P.REFUNDED: (),
}


def leading_to(status: PaymentStatus) -> tuple[PaymentStatus, ...]:
    """The statuses from which a payment can come into this one."""
    return tuple(before for before, after in TRANSITIONS.items() if status in after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One charge for one order."""

    id: int
    order_id: int
    order_number: str
    # What the channel knows it by: unguessable.
    reference: str
    channel: PaymentChannel
    status: PaymentStatus
    amount: Money
    # Where the payer goes next; None where there is nowhere to go.
    redirect_url: str | None
    # None where it waits for no one.
    expires_at: datetime | None
    # What the channel calls the charge, once there is one.
    channel_reference: str | None
    captured: int
    refund_granted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Money that is to go back, and the charge it goes back from."""

    id: int
    reference: str
    payment_id: int
    payment_reference: str
    channel: PaymentChannel
    channel_reference: str | None
    amount: Money
    reason: RefundReason
    status: RefundStatus


def reference(letter: str, now: datetime) -> str:
    """A name that another system keeps: readable by its day, unguessable by its 64 random bits."""
    return f"{letter}{day_of(now):%y%m%d}{secrets.token_hex(8).upper()}"
