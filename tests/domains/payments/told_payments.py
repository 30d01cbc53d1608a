"""Payments as tests start them, and what channels say of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy

from domains import payments
from domains.kernel import Money
from domains.payments import (
    Due,
    Effect,
    Notification,
    NotificationKind,
    Payment,
    PaymentChannel,
    PaymentStatus,
)
from persistence import Database, Statement

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
DUE = Due(2, "2611110000000001", Money(18_900, "CNY"), NOW + timedelta(minutes=30))
K, S = NotificationKind, PaymentStatus


async def started(database: Database, due: Due = DUE) -> Payment:
    return await database.write(lambda tx: payments.start_payment(tx, due, PaymentChannel.SANDBOX, NOW))


def said(payment: Payment, kind: NotificationKind, charge: str = "C1", **more: Any) -> Notification:
    notification = Notification(
        channel=payment.channel,
        kind=kind,
        reference=payment.reference,
        order_number=payment.order_number,
        channel_reference=f"{charge}-{payment.id}",
        amount=payment.amount,
        fee=113,
        payer="Ada",
    )
    return replace(notification, **more)


def refunded(payment: Payment, amount: int = 18_900, reference: str = "THEIRS") -> Notification:
    return said(payment, K.REFUNDED, refund_reference=reference, refund_amount=Money(amount, "CNY"))


async def told(database: Database, notification: Notification) -> Effect:
    recorded = await database.write(lambda tx: payments.record_notification(tx, notification, NOW))
    return recorded.effect


async def settled(database: Database, notification: Notification) -> Effect:
    """Takes a success as whoever settles orders does."""

    async def work(tx: Any) -> Effect:
        recorded = await payments.record_notification(tx, notification, NOW)
        if recorded.effect is Effect.CAPTURED and recorded.payment:
            await payments.mark_settling(tx, recorded.payment.id)
        return recorded.effect

    return await database.write(work)


async def now_of(database: Database, payment: Payment) -> Payment:
    return (await payments.get_payments(database.read(), [payment.id]))[payment.id]


async def breaches(database: Database) -> list[str]:
    return [check.claim for check in payments.CHECKS if await check.find_breaches(database.read())]


async def rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await database.read().rows(Statement(sqlalchemy.text(sql)))]


async def captured(database: Database) -> Payment:
    payment = await started(database)
    await settled(database, said(payment, K.SUCCEEDED))
    return await now_of(database, payment)
