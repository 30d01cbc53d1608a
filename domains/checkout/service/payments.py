"""An order and its payment: starting one, and settling what a channel says of it."""

from datetime import datetime
from typing import Final

from domains import inventory, marketing, orders, payments
from domains.checkout.rules.checking import MAX_KEY, text_problems
from domains.checkout.rules.commands import StartPayment
from domains.kernel import NotFound, Once, Refused, TransitionNotAllowed
from domains.orders import OrderAction, OrderStatus, SystemReason
from persistence import Transaction, schedule

CLOSE_PAYMENTS_JOB: Final = "payments.close"


async def start_payment(tx: Transaction, command: StartPayment, member_id: int, now: datetime) -> payments.Payment:
    """A payment for what a member's own order has to pay: to be opened at its channel after the commit.

    Raises Refused(Required, Invalid, IdempotencyKeyReused, NotFound, TransitionNotAllowed).
    """
    problems = text_problems(command.idempotency_key, MAX_KEY, "idempotency_key")
    if problems:
        raise Refused(*problems)
    once = Once(tx, f"member:{member_id}", "paymentStart", command.idempotency_key, command)
    earlier = await once.begin(now)
    if earlier is not None:
        return (await payments.get_payments(tx, [earlier]))[earlier]
    order = await orders.find_order(tx, command.order_id, member_id)
    if order is None:
        raise Refused(NotFound(field=("order_id",)))
    _require_payable(order, now)
    due = payments.Due(order.id, order.number, order.payable, order.expires_at or now)
    payment = await payments.start_payment(tx, due, command.channel, now)
    await once.finish(payment.id)
    return payment


async def settle_payment(tx: Transaction, notification: payments.Notification, now: datetime) -> payments.Effect:
    """Takes a verified notification: the first success pays the order, any other money goes back.

    It is never refused. The payment's row is locked first, then the order's, then the stock's.
    """
    recorded = await payments.record_notification(tx, notification, now)
    if recorded.effect is payments.Effect.CAPTURED and recorded.payment is not None:
        await _settle(tx, recorded.payment, now)
    return recorded.effect


async def _settle(tx: Transaction, payment: payments.Payment, now: datetime) -> None:
    order = await orders.find_unowned(tx, payment.order_id)
    due = order is not None and order.payable == payment.amount
    if order is None or not due or not await orders.mark_paid(tx, order.id, SystemReason.PAYMENT_CAME_IN, now):
        await _give_back(tx, payment, now)
        return
    await payments.mark_settling(tx, payment.id)
    # Whatever else is open for the order would only be sent back.
    await schedule(tx, CLOSE_PAYMENTS_JOB, {"order_id": order.id}, now)
    await marketing.use_coupons(tx, order.id, now)
    await inventory.deduct(tx, order.number, now)


async def _give_back(tx: Transaction, payment: payments.Payment, now: datetime) -> None:
    # Asked anew: it may have been closed, cancelled or paid only a moment ago.
    order = await orders.find_unowned(tx, payment.order_id)
    ended = order is None or order.status in (OrderStatus.CLOSED, OrderStatus.CANCELLED)
    reason = payments.RefundReason.ORDER_ENDED if ended else payments.RefundReason.PAID_TWICE
    await payments.request_refund(tx, payment.id, payment.captured, "nothing-due", reason, now)


def _require_payable(order: orders.Order, now: datetime) -> None:
    status = order.status
    if OrderAction.PAY in order.allowed_actions and order.expires_at is not None:
        if order.expires_at > now:
            return
        # Its time has run out; only the job that closes it has not come by yet.
        status = OrderStatus.CLOSED
    raise Refused(TransitionNotAllowed(field=("order_id",), status=status, allowed=tuple(orders.TRANSITIONS[status])))
