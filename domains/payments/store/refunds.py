"""Refunds: granted within what came in, carried out once, and the record of all money that moved."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam, select, update

from domains.kernel import Money
from domains.payments.rules.payments import (
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
    TransactionKind,
    TransactionState,
    reference,
)
from domains.payments.tables import PaymentRefundRow, PaymentRow, PaymentTransactionRow
from persistence import Reader, Statement, Transaction, insert_into

_COLUMNS = (
    PaymentRefundRow.id,
    PaymentRefundRow.reference,
    PaymentRefundRow.payment_id,
    PaymentRow.reference,
    PaymentRow.channel,
    PaymentRow.channel_reference,
    PaymentRefundRow.amount,
    PaymentRow.currency,
    PaymentRefundRow.reason,
    PaymentRefundRow.status,
)
_REFUNDS = select(*_COLUMNS).join(PaymentRow, PaymentRow.id == PaymentRefundRow.payment_id)
_BY_ID = Statement(_REFUNDS.where(PaymentRefundRow.id == bindparam("id")))
_BY_REFERENCE = Statement(_REFUNDS.where(PaymentRefundRow.reference == bindparam("reference")))
_KNOWN = Statement(
    select(PaymentRefundRow.id).where(
        PaymentRefundRow.payment_id == bindparam("payment"), PaymentRefundRow.document == bindparam("document")
    )
)
# What was granted together never exceeds what came in: two who ask at once cannot both pass.
_GRANT = Statement(
    update(PaymentRow)
    .where(PaymentRow.id == bindparam("payment"), PaymentRow.refund_granted + bindparam("more") <= PaymentRow.captured)
    .values(refund_granted=PaymentRow.refund_granted + bindparam("more"))
)
_ADD = Statement(
    insert_into(
        PaymentRefundRow,
        "payment_id",
        "document",
        "reference",
        "amount",
        "reason",
        "status",
        "requested_at",
        returning=[PaymentRefundRow.id],
        unless_exists=["payment_id", "document"],
    )
)
_FINISH = Statement(
    update(PaymentRefundRow)
    .where(PaymentRefundRow.id == bindparam("refund"), PaymentRefundRow.status != RefundStatus.SUCCEEDED)
    .values(status=bindparam("to_status"), note=bindparam("told"), finished_at=bindparam("at"))
)
_PAY_BACK = Statement(
    update(PaymentRow)
    .where(PaymentRow.id == bindparam("payment"))
    .values(
        refunded=PaymentRow.refunded + bindparam("more"),
        status=sa.case(
            (
                PaymentRow.refunded + bindparam("more") == PaymentRow.captured,
                sa.literal(PaymentStatus.REFUNDED, PaymentRow.status.type),
            ),
            else_=PaymentRow.status,
        ),
    )
)
_RECORD = Statement(
    insert_into(
        PaymentTransactionRow,
        "serial",
        "at",
        "payment_id",
        "refund_id",
        "order_number",
        "kind",
        "state",
        "amount",
        "currency",
        "fee",
        "channel",
        "channel_reference",
        "payer",
    )
)


async def find_refund(reader: Reader, refund_id: int) -> Refund | None:
    """A refund by its id."""
    found = await reader.rows(_BY_ID, id=refund_id)
    return _refund(found[0]) if found else None


async def find_by_reference(reader: Reader, ours: str) -> Refund | None:
    """A refund by our reference."""
    found = await reader.rows(_BY_REFERENCE, reference=ours)
    return _refund(found[0]) if found else None


async def is_known(reader: Reader, payment_id: int, document: str) -> bool:
    """Whether a document has a refund of a payment."""
    return bool(await reader.rows(_KNOWN, payment=payment_id, document=document))


async def add(
    tx: Transaction, payment_id: int, amount: int, document: str, reason: RefundReason, now: datetime
) -> int | None:
    """Adds a refund that is to be carried out and returns its id; None where its document has one already."""
    found = await tx.rows(
        _ADD,
        payment_id=payment_id,
        document=document,
        reference=reference("R", now),
        amount=amount,
        reason=reason,
        status=RefundStatus.REQUESTED,
        requested_at=now,
    )
    return int(found[0][0]) if found else None


async def grant(tx: Transaction, payment_id: int, amount: int) -> bool:
    """Sets so much of what came in aside for refunds. Returns whether there was so much left."""
    return bool(await tx.run(_GRANT, payment=payment_id, more=amount))


async def finish(tx: Transaction, refund_id: int, status: RefundStatus, note: str | None, now: datetime) -> bool:
    """Ends a refund, unless it has succeeded already. Returns whether this call did."""
    return bool(await tx.run(_FINISH, refund=refund_id, to_status=status, told=note, at=now))


async def pay_back(tx: Transaction, payment_id: int, amount: int) -> None:
    """Adds to what has gone back of a payment, which is REFUNDED once that is all of it."""
    await tx.run(_PAY_BACK, payment=payment_id, more=amount)


async def record(
    tx: Transaction,
    payment: Payment,
    kind: TransactionKind,
    state: TransactionState,
    amount: int,
    now: datetime,
    *,
    refund_id: int | None = None,
    fee: int = 0,
    payer: str | None = None,
) -> None:
    """Adds a line to the record of transactions."""
    await tx.run(
        _RECORD,
        serial=reference("T", now),
        at=now,
        payment_id=payment.id,
        refund_id=refund_id,
        order_number=payment.order_number,
        kind=kind,
        state=state,
        amount=amount,
        currency=payment.amount.currency,
        fee=fee,
        channel=payment.channel,
        channel_reference=payment.channel_reference,
        payer=payer,
    )


def _refund(row: Any) -> Refund:
    id_, ours, payment_id, payment_reference, channel, charge, amount, currency, reason, status = row
    return Refund(
        id=id_,
        reference=ours,
        payment_id=payment_id,
        payment_reference=payment_reference,
        channel=channel,
        channel_reference=charge,
        amount=Money(amount, currency),
        reason=reason,
        status=status,
    )
