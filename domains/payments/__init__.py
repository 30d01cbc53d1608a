"""Payments: money that comes in through a channel for an order, and goes back. They know of an order what is due."""

from domains.payments.checks import CHECKS
from domains.payments.problems import PaymentChannelUnavailable
from domains.payments.rules.channels import (
    ChannelUnavailable,
    Charge,
    Notification,
    NotificationKind,
    NotificationRejected,
    Opened,
    PaymentChannelAdapter,
    RefundAnswer,
    RefundRequest,
)
from domains.payments.rules.effects import Effect, Recorded
from domains.payments.rules.payments import (
    Payment,
    PaymentChannel,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
)
from domains.payments.service.notifications import close_payment, mark_settling, record_notification
from domains.payments.service.refunds import (
    REFUND_JOB,
    ask_channel,
    find_refund,
    finish_refund,
    refund_order,
    request_refund,
)
from domains.payments.service.starting import (
    Due,
    get_payments,
    get_pending,
    load_secret,
    open_at_channel,
    record_attempt,
    start_payment,
)

__all__ = [
    "CHECKS",
    "REFUND_JOB",
    "ChannelUnavailable",
    "Charge",
    "Due",
    "Effect",
    "Notification",
    "NotificationKind",
    "NotificationRejected",
    "Opened",
    "Payment",
    "PaymentChannel",
    "PaymentChannelAdapter",
    "PaymentChannelUnavailable",
    "PaymentStatus",
    "Recorded",
    "Refund",
    "RefundAnswer",
    "RefundReason",
    "RefundRequest",
    "RefundStatus",
    "ask_channel",
    "close_payment",
    "find_refund",
    "finish_refund",
    "get_payments",
    "get_pending",
    "load_secret",
    "mark_settling",
    "open_at_channel",
    "record_attempt",
    "record_notification",
    "refund_order",
    "request_refund",
    "start_payment",
]
