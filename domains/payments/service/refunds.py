"""Giving money back: granted in a transaction, carried out by a job, ended in a transaction."""

from datetime import datetime
from typing import Final

from domains.payments.rules.channels import PaymentChannelAdapter, RefundAnswer, RefundRequest
from domains.payments.rules.payments import (
    Refund,
    RefundReason,
    RefundStatus,
    TransactionKind,
    TransactionState,
)
from domains.payments.store import payments as store
from domains.payments.store import refunds
from persistence import Reader, Transaction, schedule

REFUND_JOB: Final = "payments.refund"


async def request_refund(
    tx: Transaction, payment_id: int, amount: int, document: str, reason: RefundReason, now: datetime
) -> bool:
    """Grants so many minor units back and schedules the job that asks the channel for them.

    Returns whether this call did: a document gets one refund of a payment. Raises ValueError where less is
    left of what came in.
    """
    refund_id = await refunds.add(tx, payment_id, amount, document, reason, now)
    if refund_id is None:
        return False
    if not await refunds.grant(tx, payment_id, amount):
        raise ValueError(f"payment {payment_id} has less than {amount} left to give back")
    await schedule(tx, REFUND_JOB, {"refund_id": refund_id}, now)
    return True


async def refund_order(tx: Transaction, order_id: int, amount: int, document: str, now: datetime) -> bool:
    """Grants back so many minor units of the payment that paid an order. Returns whether this call did.

    What the channel gave back by itself before is not given back once more. Raises ValueError where nobody paid.
    """
    payment = await store.find_settling(tx, order_id)
    if payment is None:
        raise ValueError(f"nobody paid order {order_id}")
    left = min(amount, payment.captured - payment.refund_granted)
    return left > 0 and await request_refund(tx, payment.id, left, document, RefundReason.ORDER_CANCELLED, now)


async def find_refund(reader: Reader, refund_id: int) -> Refund | None:
    """A refund by its id."""
    return await refunds.find_refund(reader, refund_id)


async def ask_channel(adapter: PaymentChannelAdapter, refund: Refund) -> RefundAnswer:
    """Asks the channel to give money back, outside of any transaction. Raises ChannelUnavailable."""
    return await adapter.refund(
        RefundRequest(
            refund.reference, refund.payment_reference, refund.channel_reference, refund.amount, refund.reason
        )
    )


async def finish_refund(tx: Transaction, refund_id: int, status: RefundStatus, note: str | None, now: datetime) -> bool:
    """Ends a refund as the channel answered. Returns whether this call did; one that succeeded has ended for good."""
    refund = await refunds.find_refund(tx, refund_id)
    if refund is None or not await refunds.finish(tx, refund_id, status, note, now):
        return False
    payment = (await store.get_payments(tx, [refund.payment_id]))[refund.payment_id]
    succeeded = status is RefundStatus.SUCCEEDED
    if succeeded:
        await refunds.pay_back(tx, payment.id, refund.amount.minor)
    state = TransactionState.SUCCEEDED if succeeded else TransactionState.FAILED
    amount = refund.amount.minor
    await refunds.record(tx, payment, TransactionKind.REFUND, state, amount, now, refund_id=refund_id)
    return True
