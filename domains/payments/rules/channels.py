"""What the shop asks of a payment channel, and what a channel tells the shop."""

import enum
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domains.kernel import Money
from domains.payments.rules.payments import Payment, PaymentChannel, RefundReason


class ChannelUnavailable(Exception):
    """A channel cannot be reached, or does not take this payment now."""


class NotificationRejected(Exception):
    """A notification that is not our channel's, or not meant for us: it has no effect and gets no success answer."""


class NotificationKind(enum.StrEnum):
    """What happened to a charge."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CLOSED = "CLOSED"
    REFUNDED = "REFUNDED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """What a channel says of a payment, once its signature and its merchant have been found right."""

    channel: PaymentChannel
    kind: NotificationKind
    # Our name for the payment, and the number of the order that it is for.
    reference: str
    order_number: str
    # The channel's name for the charge: two successes with two names are two charges.
    channel_reference: str
    # Of the whole charge, also where only a part of it is refunded.
    amount: Money
    # What the channel keeps of it, in minor units of the amount's currency.
    fee: int = 0
    payer: str | None = None
    # Of a refund: our name for it, or the channel's where it was begun there, and its amount.
    refund_reference: str | None = None
    refund_amount: Money | None = None

    @property
    def fingerprint(self) -> str:
        """Equal for two that say the same, whenever and however often they come."""
        refund = (self.refund_reference, None if self.refund_amount is None else self.refund_amount.minor)
        said = (self.kind.value, self.reference, self.order_number, self.channel_reference, *refund)
        text = repr((*said, self.amount.minor, self.amount.currency))
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Charge:
    """What a channel is asked to collect. Asked twice with one reference, it opens one charge."""

    reference: str
    order_number: str
    amount: Money
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A charge that waits for its payer, and where they go for it; None where there is nowhere to go."""

    redirect_url: str | None


class RefundAnswer(enum.Enum):
    """What a channel says to a request for a refund; where it is PENDING a notification follows."""

    SUCCEEDED = "SUCCEEDED"
    PENDING = "PENDING"
    REFUSED = "REFUSED"


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """What a channel is asked to give back. Asked twice with one reference, it gives it back once."""

    reference: str
    payment_reference: str
    channel_reference: str | None
    amount: Money
    reason: RefundReason


class PaymentChannelAdapter(Protocol):
    """A payment channel. Whatever goes over a network may raise ChannelUnavailable."""

    @property
    def success_answer(self) -> str:
        """What the channel wants to hear when a notification has been taken."""
        ...

    async def initiate(self, charge: Charge) -> Opened:
        """Opens a charge."""
        ...

    async def query(self, reference: str) -> Notification | None:
        """What the channel would notify of a payment; None while it waits for its payer."""
        ...

    async def close(self, reference: str) -> bool:
        """Keeps a payment from being paid any more. Returns False where it has been paid already."""
        ...

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Gives back part or all of a charge."""
        ...

    async def parse_notification(self, body: bytes, headers: Mapping[str, str]) -> Notification:
        """Reads a notification whose signature, over the raw body, and whose merchant are right.

        Header names are in small letters. Raises NotificationRejected.
        """
        ...


def mismatch(payment: Payment | None, notification: Notification) -> str | None:
    """Why a verified notification cannot be meant for a payment of ours as it stands; None where it can."""
    if payment is None:
        return f"no payment of ours is called {notification.reference}"
    if notification.order_number != payment.order_number:
        return f"it names order {notification.order_number}, the payment is for {payment.order_number}"
    if notification.amount != payment.amount:
        told, asked = notification.amount, payment.amount
        return f"it says {told.amount} {told.currency}, the payment is of {asked.amount} {asked.currency}"
    return None
