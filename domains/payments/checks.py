"""What `stoa verify` proves of payments: what came in, what went back, and that nothing was kept by mistake."""

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.sql.expression import ColumnElement, Select

from domains.payments.rules.payments import PaymentStatus, RefundStatus, TransactionKind, TransactionState
from domains.payments.tables import PaymentRefundRow, PaymentRow, PaymentTransactionRow
from persistence import Check, Statement, sum_where


def _moved(kind: TransactionKind) -> ColumnElement[int]:
    return sum_where(
        PaymentTransactionRow.amount,
        PaymentTransactionRow.payment_id == PaymentRow.id,
        PaymentTransactionRow.kind == kind,
        PaymentTransactionRow.state == TransactionState.SUCCEEDED,
    )


def _refunds(*where: Any) -> ColumnElement[int]:
    return sum_where(PaymentRefundRow.amount, PaymentRefundRow.payment_id == PaymentRow.id, *where)


def _differing(expected: ColumnElement[int], found: Any) -> Select[Any]:
    return select(PaymentRow.reference, expected.label("expected"), found.label("found")).where(expected != found)


_DONE = PaymentRefundRow.status == RefundStatus.SUCCEEDED
_CAME_IN = sa.or_(PaymentRow.status == PaymentStatus.SUCCEEDED, PaymentRow.status == PaymentStatus.REFUNDED)

CHECKS: Final = (
    Check(
        "The record of transactions gives what came in and what went back of each payment",
        Statement(
            sa.union_all(
                _differing(_moved(TransactionKind.PAYMENT), PaymentRow.captured),
                _differing(_moved(TransactionKind.REFUND), PaymentRow.refunded),
            )
        ),
    ),
    Check(
        "The refunds of a payment sum to what was granted of it, those that succeeded to what went back",
        Statement(
            sa.union_all(
                _differing(_refunds(_DONE), PaymentRow.refunded),
                _differing(_refunds(), PaymentRow.refund_granted),
            )
        ),
    ),
    Check(
        "Refunds of a payment are at most what came in",
        Statement(
            select(PaymentRow.reference, PaymentRow.captured, PaymentRow.refund_granted, PaymentRow.refunded).where(
                sa.or_(
                    PaymentRow.refund_granted > PaymentRow.captured,
                    PaymentRow.refunded > PaymentRow.refund_granted,
                )
            )
        ),
    ),
    Check(
        "A payment that came in paid its order, or all of it is on its way back",
        Statement(
            select(PaymentRow.reference, PaymentRow.captured, PaymentRow.refund_granted).where(
                PaymentRow.captured > 0, sa.not_(PaymentRow.settles), PaymentRow.refund_granted < PaymentRow.captured
            )
        ),
    ),
    Check(
        "The status of a payment says whether its money came in and has all gone back",
        Statement(
            select(PaymentRow.reference, PaymentRow.status, PaymentRow.captured, PaymentRow.refunded).where(
                sa.or_(
                    (PaymentRow.captured > 0) != _CAME_IN,
                    sa.and_(
                        PaymentRow.captured > 0,
                        (PaymentRow.refunded == PaymentRow.captured) != (PaymentRow.status == PaymentStatus.REFUNDED),
                    ),
                )
            )
        ),
    ),
    Check(
        "Only one payment, whose money came in, paid an order",
        Statement(
            select(PaymentRow.order_id, func.count().label("payments"), func.min(PaymentRow.captured).label("captured"))
            .where(PaymentRow.settles)
            .group_by(PaymentRow.order_id)
            .having(sa.or_(func.count() > 1, func.min(PaymentRow.captured) == 0))
        ),
    ),
)
