"""What is done later: each job looks, calls a channel where it must, and writes, never calling inside a transaction."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any, Final

from domains import payments
from domains.checkout.service.ending import close_unpaid
from domains.checkout.service.payments import CLOSE_PAYMENTS_JOB, settle_payment
from domains.payments import ChannelUnavailable, PaymentChannelAdapter, RefundAnswer, RefundStatus
from persistence import Database, Job, Transaction

CLOSE_UNPAID_JOB: Final = "checkout.close_unpaid"

Channels = Mapping[str, PaymentChannelAdapter]


def jobs(channels: Channels) -> Mapping[str, Job]:
    """The jobs of orders and payments by their names."""
    return {
        CLOSE_UNPAID_JOB: partial(_close_unpaid, channels),
        CLOSE_PAYMENTS_JOB: partial(_close_payments, channels),
        payments.REFUND_JOB: partial(_refund, channels),
    }


async def _close_unpaid(channels: Channels, database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Closes an order in time, unless a channel knows of a success whose notification never came."""
    order_id: int = payload["order_id"]
    for payment in await payments.get_pending(database.read(), order_id):
        # A channel that does not answer keeps nothing open: should money come after all, it goes back.
        with suppress(ChannelUnavailable):
            await _settle_if_paid(channels, database, payment, now)
    await database.write(lambda tx: close_unpaid(tx, order_id, now))


async def _close_payments(channels: Channels, database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Closes what is still open for an order, so that nobody pays for nothing."""
    for payment in await payments.get_pending(database.read(), payload["order_id"]):
        adapter = channels.get(payment.channel)
        # Where the shop gave a channel up, nobody can pay through it.
        if adapter is None or await adapter.close(payment.reference):
            await database.write(partial(_closed, payment.id))
        else:
            await _settle_if_paid(channels, database, payment, now)


async def _refund(channels: Channels, database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Asks a channel to give money back, until it has given an answer."""
    refund_id: int = payload["refund_id"]
    refund = await payments.find_refund(database.read(), refund_id)
    if refund is None or refund.status is not RefundStatus.REQUESTED:
        return
    answer = await payments.ask_channel(channels[refund.channel], refund)
    if answer is RefundAnswer.PENDING:
        return
    succeeded = answer is RefundAnswer.SUCCEEDED
    status = RefundStatus.SUCCEEDED if succeeded else RefundStatus.FAILED
    note = None if succeeded else "the channel refused"
    await database.write(lambda tx: payments.finish_refund(tx, refund_id, status, note, now))


async def _settle_if_paid(channels: Channels, database: Database, payment: payments.Payment, now: datetime) -> None:
    adapter = channels.get(payment.channel)
    said = None if adapter is None else await adapter.query(payment.reference)
    if said is not None:
        await database.write(lambda tx: settle_payment(tx, said, now))


async def _closed(payment_id: int, tx: Transaction) -> bool:
    return await payments.close_payment(tx, payment_id)
