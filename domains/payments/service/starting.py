"""Starting a payment: the intent is committed, the channel is asked, the outcome is committed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from domains.kernel import Money, random_token
from domains.payments.rules.channels import ChannelUnavailable, Charge, Opened, PaymentChannelAdapter
from domains.payments.rules.payments import AttemptStatus, Payment, PaymentChannel, PaymentStatus, reference
from domains.payments.store import payments as store
from persistence import Database, Reader, Transaction


@dataclass(frozen=True, slots=True)
class Due:
    """What an order has to pay, and until when."""

    order_id: int
    order_number: str
    amount: Money
    expires_at: datetime


async def start_payment(tx: Transaction, due: Due, channel: PaymentChannel, now: datetime) -> Payment:
    """A payment that waits for its payer: the one that is open at this channel for this amount, else a new one.

    It still has to be opened at its channel where it has no `redirect_url`: see `open_at_channel`.
    """
    for payment in await store.get_pending(tx, due.order_id):
        if payment.channel is channel and payment.amount == due.amount:
            return payment
    new = Payment(
        id=0,
        order_id=due.order_id,
        order_number=due.order_number,
        reference=reference("P", now),
        channel=channel,
        status=PaymentStatus.PENDING,
        amount=due.amount,
        redirect_url=None,
        expires_at=due.expires_at,
        channel_reference=None,
        captured=0,
        refund_granted=0,
    )
    payment_id = await store.add(tx, new, now)
    assert payment_id is not None
    return (await store.get_payments(tx, [payment_id]))[payment_id]


async def open_at_channel(adapter: PaymentChannelAdapter, payment: Payment) -> Opened | ChannelUnavailable:
    """Asks the channel to open a payment, outside of any transaction; asked again it is the same charge."""
    charge = Charge(payment.reference, payment.order_number, payment.amount, payment.expires_at)
    try:
        return await adapter.initiate(charge)
    except ChannelUnavailable as error:
        return error


async def record_attempt(
    tx: Transaction, payment_id: int, outcome: Opened | ChannelUnavailable, now: datetime
) -> Payment:
    """Notes how a try to open a payment ended, and where its payer goes."""
    if isinstance(outcome, Opened):
        await store.set_redirect(tx, payment_id, outcome.redirect_url)
        await store.add_attempt(tx, payment_id, AttemptStatus.OPENED, None, now)
    else:
        await store.add_attempt(tx, payment_id, AttemptStatus.FAILED, str(outcome), now)
    return (await store.get_payments(tx, [payment_id]))[payment_id]


async def get_payments(reader: Reader, ids: Collection[int]) -> dict[int, Payment]:
    """Payments by id, whoever's they are: the orders know their members."""
    return await store.get_payments(reader, ids)


async def get_pending(reader: Reader, order_id: int) -> list[Payment]:
    """The payments of an order that wait for their payer, oldest first."""
    return await store.get_pending(reader, order_id)


async def load_secret(database: Database, channel: PaymentChannel) -> str:
    """The secret that every process of this shop shares with a channel of its own, such as the sandbox."""
    proposed = random_token()
    return await database.write(lambda tx: store.take_secret(tx, channel, proposed))
