"""Payments, the tries to open them, and their moves: each a conditional UPDATE."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from domains.kernel import Money
from domains.payments.rules.payments import (
    AttemptStatus,
    Payment,
    PaymentChannel,
    PaymentStatus,
    leading_to,
)
from domains.payments.tables import PaymentAttemptRow, PaymentRow, PaymentSecretRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_COLUMNS = (
    PaymentRow.id,
    PaymentRow.order_id,
    PaymentRow.order_number,
    PaymentRow.reference,
    PaymentRow.channel,
    PaymentRow.status,
    PaymentRow.amount,
    PaymentRow.currency,
    PaymentRow.redirect_url,
    PaymentRow.expires_at,
    PaymentRow.channel_reference,
    PaymentRow.captured,
    PaymentRow.refund_granted,
)
_BY_IDS = Statement(select(*_COLUMNS).where(one_of(PaymentRow.id, "ids")))
_BY_REFERENCE = Statement(
    select(*_COLUMNS).where(PaymentRow.reference == bindparam("reference"), PaymentRow.channel == bindparam("channel"))
)
_PENDING = Statement(
    select(*_COLUMNS)
    .where(PaymentRow.order_id == bindparam("order"), PaymentRow.status == PaymentStatus.PENDING)
    .order_by(PaymentRow.id)
)
_SETTLING = Statement(select(*_COLUMNS).where(PaymentRow.order_id == bindparam("order"), PaymentRow.settles))
_ADD_COLUMNS = (
    "order_id",
    "order_number",
    "reference",
    "channel",
    "status",
    "amount",
    "currency",
    "redirect_url",
    "channel_reference",
    "captured",
    "refund_granted",
    "refunded",
    "fee",
    "payer",
    "settles",
    "created_at",
    "expires_at",
)
_ADD = Statement(insert_into(PaymentRow, *_ADD_COLUMNS, returning=[PaymentRow.id], unless_exists=()))
_ADD_ATTEMPT = Statement(insert_into(PaymentAttemptRow, "payment_id", "status", "note", "at"))
_SET_REDIRECT = Statement(
    update(PaymentRow).where(PaymentRow.id == bindparam("payment")).values(redirect_url=bindparam("url"))
)
_MOVE = Statement(
    update(PaymentRow)
    .where(PaymentRow.id == bindparam("payment"), one_of(PaymentRow.status, "from_statuses"))
    .values(status=bindparam("to_status"))
)
_CAPTURE = Statement(
    update(PaymentRow)
    .where(PaymentRow.id == bindparam("payment"), one_of(PaymentRow.status, "from_statuses"))
    .values(
        status=PaymentStatus.SUCCEEDED,
        captured=PaymentRow.amount,
        channel_reference=bindparam("charge"),
        fee=bindparam("charge_fee"),
        payer=bindparam("charge_payer"),
    )
)
_MARK_SETTLING = Statement(update(PaymentRow).where(PaymentRow.id == bindparam("payment")).values(settles=True))
_ADD_SECRET = Statement(insert_into(PaymentSecretRow, "channel", "secret", unless_exists=["channel"]))
_SECRET = Statement(select(PaymentSecretRow.secret).where(PaymentSecretRow.channel == bindparam("channel")))


async def get_payments(reader: Reader, ids: Collection[int]) -> dict[int, Payment]:
    """Payments by id."""
    return {row[0]: _payment(row) for row in await reader.rows(_BY_IDS, ids=ids)}


async def find_by_reference(reader: Reader, channel: PaymentChannel, reference: str) -> Payment | None:
    """The payment that this channel knows by our reference."""
    found = await reader.rows(_BY_REFERENCE, channel=channel, reference=reference)
    return _payment(found[0]) if found else None


async def get_pending(reader: Reader, order_id: int) -> list[Payment]:
    """The payments of an order that wait for their payer, oldest first."""
    return [_payment(row) for row in await reader.rows(_PENDING, order=order_id)]


async def find_settling(reader: Reader, order_id: int) -> Payment | None:
    """The payment that paid an order."""
    found = await reader.rows(_SETTLING, order=order_id)
    return _payment(found[0]) if found else None


async def add(
    tx: Transaction,
    payment: Payment,
    now: datetime,
    *,
    fee: int = 0,
    payer: str | None = None,
) -> int | None:
    """Adds a payment, whose id does not matter; None where its channel's charge is known already."""
    values = {name: getattr(payment, name, None) for name in _ADD_COLUMNS}
    values |= {"amount": payment.amount.minor, "currency": payment.amount.currency, "fee": fee, "payer": payer}
    values |= {"refunded": 0, "settles": False, "created_at": now, "expires_at": payment.expires_at or now}
    found = await tx.rows(_ADD, **values)
    return int(found[0][0]) if found else None


async def add_attempt(tx: Transaction, payment_id: int, status: AttemptStatus, note: str | None, now: datetime) -> None:
    """Notes a try to open a payment."""
    await tx.run(_ADD_ATTEMPT, payment_id=payment_id, status=status, note=note, at=now)


async def set_redirect(tx: Transaction, payment_id: int, url: str | None) -> None:
    """Notes where the payer goes."""
    await tx.run(_SET_REDIRECT, payment=payment_id, url=url)


async def move(tx: Transaction, payment_id: int, to: PaymentStatus) -> bool:
    """Moves a payment on, unless it has come further already. Returns whether this call did."""
    return bool(await tx.run(_MOVE, payment=payment_id, from_statuses=leading_to(to), to_status=to))


async def capture(tx: Transaction, payment_id: int, charge: str, fee: int, payer: str | None) -> bool:
    """Notes that a payment's money came in, unless it had. Returns whether this call did."""
    statuses = leading_to(PaymentStatus.SUCCEEDED)
    changed = await tx.run(
        _CAPTURE, payment=payment_id, from_statuses=statuses, charge=charge, charge_fee=fee, charge_payer=payer
    )
    return bool(changed)


async def mark_settling(tx: Transaction, payment_id: int) -> None:
    """Notes that a payment paid its order; a second one for an order is the database's refusal."""
    await tx.run(_MARK_SETTLING, payment=payment_id)


async def take_secret(tx: Transaction, channel: PaymentChannel, proposed: str) -> str:
    """The channel's secret: the one that is there, else the proposed one from now on."""
    await tx.run(_ADD_SECRET, channel=channel, secret=proposed)
    return str((await tx.rows(_SECRET, channel=channel))[0][0])


def _payment(row: Any) -> Payment:
    id_, order_id, number, reference, channel, status, amount, currency, url, expires_at, charge, *sums = row
    captured, refund_granted = sums
    is_open = status is PaymentStatus.PENDING
    return Payment(
        id=id_,
        order_id=order_id,
        order_number=number,
        reference=reference,
        channel=channel,
        status=status,
        amount=Money(amount, currency),
        redirect_url=url if is_open else None,
        expires_at=expires_at if is_open else None,
        channel_reference=charge,
        captured=captured,
        refund_granted=refund_granted,
    )
