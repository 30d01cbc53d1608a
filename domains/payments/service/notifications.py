"""Taking what channels say. Nothing here refuses: what cannot be honoured is kept for a person, or refunded."""

from dataclasses import replace
from datetime import datetime

from domains.payments.rules.channels import Notification, NotificationKind, mismatch
from domains.payments.rules.effects import Effect, Recorded
from domains.payments.rules.payments import (
    Payment,
    PaymentStatus,
    RefundReason,
    RefundStatus,
    TransactionKind,
    TransactionState,
    reference,
)
from domains.payments.service.refunds import finish_refund, request_refund
from domains.payments.store import notifications, refunds
from domains.payments.store import payments as store
from persistence import Transaction

_MOVES = {NotificationKind.FAILED: PaymentStatus.FAILED, NotificationKind.CLOSED: PaymentStatus.CLOSED}


async def record_notification(tx: Transaction, notification: Notification, now: datetime) -> Recorded:
    """Takes a verified notification, however late, out of order or often it comes.

    Where the effect is CAPTURED the payment's money came in by this call: whoever calls settles the order
    with it or requests its refund, in the same transaction.
    """
    notification_id = await notifications.add(tx, notification, now)
    payment = await store.find_by_reference(tx, notification.channel, notification.reference)
    if notification_id is None:
        return Recorded(Effect.NOTHING, payment)
    note = mismatch(payment, notification)
    if payment is None or note is not None:
        recorded = Recorded(Effect.FOR_A_PERSON, payment)
    else:
        recorded, note = await _take(tx, payment, notification, now)
    payment_id = None if recorded.payment is None else recorded.payment.id
    await notifications.finish(tx, notification_id, payment_id, recorded.effect, note)
    return recorded


async def mark_settling(tx: Transaction, payment_id: int) -> None:
    """Notes that this payment, of all for its order, is the one that paid it."""
    await store.mark_settling(tx, payment_id)


async def close_payment(tx: Transaction, payment_id: int) -> bool:
    """Notes that nobody can pay a payment any more. Returns whether it was still open."""
    return await store.move(tx, payment_id, PaymentStatus.CLOSED)


async def _take(
    tx: Transaction, payment: Payment, notification: Notification, now: datetime
) -> tuple[Recorded, str | None]:
    if notification.kind is NotificationKind.SUCCEEDED:
        return await _take_success(tx, payment, notification, now), None
    if notification.kind is NotificationKind.REFUNDED:
        return await _take_refund(tx, payment, notification, now)
    if notification.kind is NotificationKind.FAILED and await store.move(tx, payment.id, PaymentStatus.FAILED):
        kind, state = TransactionKind.PAYMENT, TransactionState.FAILED
        await refunds.record(tx, payment, kind, state, payment.amount.minor, now, payer=notification.payer)
        return Recorded(Effect.MOVED_ON, payment), None
    moved = notification.kind is NotificationKind.CLOSED and await store.move(tx, payment.id, PaymentStatus.CLOSED)
    return Recorded(Effect.MOVED_ON if moved else Effect.NOTHING, payment), None


async def _take_success(tx: Transaction, payment: Payment, said: Notification, now: datetime) -> Recorded:
    if await store.capture(tx, payment.id, said.channel_reference, said.fee, said.payer):
        captured = (await store.get_payments(tx, [payment.id]))[payment.id]
        await _record_capture(tx, captured, said, now)
        return Recorded(Effect.CAPTURED, captured)
    known = (await store.get_payments(tx, [payment.id]))[payment.id]
    if known.channel_reference == said.channel_reference:
        return Recorded(Effect.NOTHING, known)
    return await _take_further_charge(tx, known, said, now)


async def _take_further_charge(tx: Transaction, payment: Payment, said: Notification, now: datetime) -> Recorded:
    """Keeps a second charge of a payment as a payment of its own, whose money goes back."""
    further = replace(
        payment,
        reference=reference("P", now),
        status=PaymentStatus.SUCCEEDED,
        redirect_url=None,
        channel_reference=said.channel_reference,
        captured=payment.amount.minor,
        refund_granted=0,
    )
    further_id = await store.add(tx, further, now, fee=said.fee, payer=said.payer)
    if further_id is None:
        return Recorded(Effect.NOTHING, payment)
    further = replace(further, id=further_id)
    await _record_capture(tx, further, said, now)
    await request_refund(tx, further_id, further.captured, "paid-twice", RefundReason.PAID_TWICE, now)
    return Recorded(Effect.CHARGED_AGAIN, further)


async def _take_refund(
    tx: Transaction, payment: Payment, said: Notification, now: datetime
) -> tuple[Recorded, str | None]:
    if said.refund_reference is None or said.refund_amount is None:
        return Recorded(Effect.FOR_A_PERSON, payment), "it names no refund"
    known = await refunds.find_by_reference(tx, said.refund_reference)
    if known is not None:
        if known.amount != said.refund_amount:
            return Recorded(Effect.FOR_A_PERSON, payment), f"we asked for {known.amount.amount} to go back"
        done = await finish_refund(tx, known.id, RefundStatus.SUCCEEDED, None, now)
        return Recorded(Effect.MOVED_ON if done else Effect.NOTHING, payment), None
    return await _take_refund_of_theirs(tx, payment, said, said.refund_amount.minor, now)


async def _take_refund_of_theirs(
    tx: Transaction, payment: Payment, said: Notification, amount: int, now: datetime
) -> tuple[Recorded, str | None]:
    """A refund that the channel made by itself: it goes into the books if what came in covers it."""
    if not payment.captured:
        if amount != payment.amount.minor:
            return Recorded(Effect.FOR_A_PERSON, payment), "a part went back before the success was told"
        # All of it went back before we heard of the success, which then has nothing left to settle.
        await store.capture(tx, payment.id, said.channel_reference, said.fee, said.payer)
        payment = (await store.get_payments(tx, [payment.id]))[payment.id]
        await _record_capture(tx, payment, said, now)
    document = f"channel/{said.refund_reference}"
    if await refunds.is_known(tx, payment.id, document):
        return Recorded(Effect.NOTHING, payment), None
    if not await refunds.grant(tx, payment.id, amount):
        return Recorded(Effect.FOR_A_PERSON, payment), "the channel gave back more than there was left"
    refund_id = await refunds.add(tx, payment.id, amount, document, RefundReason.AT_THE_CHANNEL, now)
    assert refund_id is not None
    await finish_refund(tx, refund_id, RefundStatus.SUCCEEDED, None, now)
    return Recorded(Effect.MOVED_ON, payment), None


async def _record_capture(tx: Transaction, payment: Payment, said: Notification, now: datetime) -> None:
    kind, state = TransactionKind.PAYMENT, TransactionState.SUCCEEDED
    await refunds.record(tx, payment, kind, state, payment.captured, now, fee=said.fee, payer=said.payer)
