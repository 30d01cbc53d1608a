"""Where an order stands: the statuses, the one table of transitions, and what follows from a status."""

import enum
from collections.abc import Collection, Mapping
from typing import Final


class OrderStatus(enum.StrEnum):
    """Where an order stands. Presale and group buying bring the pending ones besides PENDING_PAYMENT."""

    PENDING_DEPOSIT = "PENDING_DEPOSIT"
    PENDING_BALANCE = "PENDING_BALANCE"
    PENDING_GROUP = "PENDING_GROUP"
    PENDING_PAYMENT = "PENDING_PAYMENT"
    PAID = "PAID"
    ALLOCATED = "ALLOCATED"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    CLOSED = "CLOSED"
    REFUNDED = "REFUNDED"


class OrderAction(enum.StrEnum):
    """What a member may do with an order."""

    PAY = "PAY"
    CANCEL = "CANCEL"
    CONFIRM_RECEIPT = "CONFIRM_RECEIPT"
    APPLY_AFTER_SALE = "APPLY_AFTER_SALE"
    REVIEW = "REVIEW"


_S = OrderStatus

# Of a child. The ways into and out of a presale's and a group's statuses come with those systems.
TRANSITIONS: Final[Mapping[OrderStatus, tuple[OrderStatus, ...]]] = {
    _S.PENDING_DEPOSIT: (_S.PENDING_BALANCE,),
    _S.PENDING_BALANCE: (),
    _S.PENDING_GROUP: (),
    _S.PENDING_PAYMENT: (_S.PAID, _S.CANCELLED, _S.CLOSED),
    _S.PAID: (_S.ALLOCATED, _S.CANCELLED, _S.REFUNDED),
    _S.ALLOCATED: (_S.PARTIALLY_SHIPPED, _S.SHIPPED, _S.PAID, _S.CANCELLED, _S.REFUNDED),
    _S.PARTIALLY_SHIPPED: (_S.SHIPPED, _S.REFUNDED),
    _S.SHIPPED: (_S.DELIVERED, _S.REFUNDED),
    _S.DELIVERED: (_S.COMPLETED, _S.REFUNDED),
    _S.COMPLETED: (_S.REFUNDED,),
    _S.CANCELLED: (),
    _S.CLOSED: (),
    _S.REFUNDED: (),
}

# From the least advanced to the most.
PROGRESS: Final = (
    _S.PENDING_DEPOSIT,
    _S.PENDING_BALANCE,
    _S.PENDING_GROUP,
    _S.PENDING_PAYMENT,
    _S.PAID,
    _S.ALLOCATED,
    _S.PARTIALLY_SHIPPED,
    _S.SHIPPED,
    _S.DELIVERED,
    _S.COMPLETED,
)
# Nothing more happens to the goods. From the one that says least about an order to the one that says most.
ENDED: Final = (_S.CLOSED, _S.CANCELLED, _S.REFUNDED)
# The money has come in and goods are still owed or had.
PAID_STATUSES: Final = PROGRESS[PROGRESS.index(_S.PAID) :]


def can_change(status: OrderStatus, to: OrderStatus) -> bool:
    """Whether the table has this transition."""
    return to in TRANSITIONS[status]


def parent_status(children: Collection[OrderStatus]) -> OrderStatus:
    """The status of a parent, which is that of its least advanced child that has not ended.

    Where some goods are on their way and others are not, the parent is PARTIALLY_SHIPPED; where all
    children have ended, it is refunded if one is, else cancelled if one is.
    """
    live = [PROGRESS.index(status) for status in children if status not in ENDED]
    if not live:
        return max(children, key=ENDED.index)
    shipping = PROGRESS.index(OrderStatus.PARTIALLY_SHIPPED)
    if min(live) < shipping <= max(live):
        return OrderStatus.PARTIALLY_SHIPPED
    return PROGRESS[min(live)]


def is_due(status: OrderStatus) -> bool:
    """Whether it waits for its payment, and closes when that does not come."""
    return status is OrderStatus.PENDING_PAYMENT


def allowed_actions(status: OrderStatus, *, whole: bool) -> tuple[OrderAction, ...]:
    """What its member may do with an order now.

    Until it is paid only the `whole` order can be paid or cancelled, afterwards each child too.
    """
    if status is OrderStatus.PENDING_PAYMENT:
        return (OrderAction.PAY, OrderAction.CANCEL) if whole else ()
    return (OrderAction.CANCEL,) if status is OrderStatus.PAID else ()
