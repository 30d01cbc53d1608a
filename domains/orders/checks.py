"""What `stoa verify` proves of orders: amounts that sum, statuses that moved, refunds in bounds, events."""

from collections.abc import Collection
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql.expression import ColumnElement, Select

from domains.kernel import Event
from domains.orders.events import OrderClosed, OrderPaid, OrderPlaced
from domains.orders.rules.statuses import ENDED, PAID_STATUSES, PROGRESS, TRANSITIONS, OrderStatus
from domains.orders.tables import (
    OrderDiscountFreightRow,
    OrderDiscountRow,
    OrderDiscountShareRow,
    OrderLineRow,
    OrderPortionRow,
    OrderRefundLineRow,
    OrderRefundRow,
    OrderRow,
    OrderTransitionRow,
)
from persistence import Check, Statement, sum_of, sum_where
from persistence.tables import OutboxEventRow, PrunedEventsRow

_SUMMED: Final = ("goods_total", "discount_total", "freight", "added_tax", "points_used", "payable", "paid", "refunded")
_STATUS: Final = OrderRow.status.type


def _among(status: Any, statuses: Collection[OrderStatus]) -> ColumnElement[bool]:
    return sa.or_(*(status == each for each in statuses))


def _differing(what: Any, expected: Any, found: Any, *, of: Any, where: Any = True) -> Select[Any]:
    return (
        select(what, expected.label("expected"), found.label("found")).select_from(of).where(where, expected != found)
    )


# --- amounts ---

_LINE_SHARES = sum_where(OrderDiscountShareRow.amount, OrderDiscountShareRow.line_id == OrderLineRow.id)


def _amounts_of_orders() -> Statement:
    """Payable = line prices × quantities − shares + tax on top + freight, from the lines, of parents and children."""
    lines = aliased(OrderLineRow)
    own = sa.or_(lines.order_id == OrderRow.id, lines.parent_id == OrderRow.id)
    goods = sum_where(lines.unit_price * lines.quantity, own)
    shares = (
        select(sum_of(OrderDiscountShareRow.amount))
        .join(lines, lines.id == OrderDiscountShareRow.line_id)
        .where(own)
        .scalar_subquery()
    )
    tax = sum_where(lines.added_tax, own)
    return Statement(_differing(OrderRow.id, goods - shares + tax + OrderRow.freight, OrderRow.payable, of=OrderRow))


_LINES_KEEP_WHAT_SHARES_LEAVE = Statement(
    _differing(
        OrderLineRow.id,
        OrderLineRow.total - _LINE_SHARES + OrderLineRow.added_tax,
        OrderLineRow.paid_total,
        of=OrderLineRow,
    )
)
_PORTIONS_SUM_TO_LINES = Statement(
    sa.union_all(
        _differing(
            OrderLineRow.id,
            OrderLineRow.paid_total,
            sum_where(OrderPortionRow.amount, OrderPortionRow.line_id == OrderLineRow.id),
            of=OrderLineRow,
        ),
        _differing(
            OrderLineRow.id,
            OrderLineRow.quantity,
            sum_where(OrderPortionRow.quantity, OrderPortionRow.line_id == OrderLineRow.id),
            of=OrderLineRow,
        ),
    )
)
_SHARES_SUM_TO_DISCOUNTS = Statement(
    _differing(
        OrderDiscountRow.id,
        OrderDiscountRow.amount,
        sum_where(OrderDiscountShareRow.amount, OrderDiscountShareRow.discount_id == OrderDiscountRow.id)
        + sum_where(OrderDiscountFreightRow.amount, OrderDiscountFreightRow.discount_id == OrderDiscountRow.id),
        of=OrderDiscountRow,
    )
)
_COUPONS_IN_ONE_ORDER = Statement(
    select(OrderDiscountRow.coupon_id, func.count().label("orders"))
    .join(OrderRow, OrderRow.id == OrderDiscountRow.order_id)
    .where(OrderDiscountRow.coupon_id.is_not(None), sa.not_(_among(OrderRow.status, ENDED)))
    .group_by(OrderDiscountRow.coupon_id)
    .having(func.count() > 1)
)
_SHARES_WITHIN_LINES = Statement(
    select(OrderDiscountShareRow.line_id, OrderLineRow.total, OrderDiscountShareRow.amount)
    .join(OrderLineRow, OrderLineRow.id == OrderDiscountShareRow.line_id)
    .where(sa.or_(OrderDiscountShareRow.amount < 0, OrderDiscountShareRow.amount > OrderLineRow.total))
)


def _children_sum_to_parents() -> Statement:
    child = aliased(OrderRow)
    return Statement(
        sa.union_all(
            *(
                _differing(
                    OrderRow.id,
                    getattr(OrderRow, column),
                    sum_where(getattr(child, column), child.parent_id == OrderRow.id),
                    of=OrderRow,
                    where=OrderRow.parent_id.is_(None),
                )
                for column in _SUMMED
            )
        )
    )


# --- statuses ---


def _only_along_the_table() -> Statement:
    """The steps of children that the table has not; the first step leads from nowhere to a pending status."""
    step = OrderTransitionRow
    in_table = sa.or_(
        *(sa.and_(step.from_status == status, _among(step.status, to)) for status, to in TRANSITIONS.items() if to),
        sa.and_(step.from_status.is_(None), _among(step.status, PROGRESS[: PROGRESS.index(OrderStatus.PAID)])),
    )
    return Statement(
        select(step.order_id, step.from_status, step.status)
        .join(OrderRow, OrderRow.id == step.order_id)
        .where(OrderRow.parent_id.is_not(None), in_table.is_not(sa.true()))
    )


def _log_is_a_chain() -> Statement:
    """The steps that do not begin where the one before ended."""
    step = OrderTransitionRow
    before = func.lag(step.status).over(partition_by=step.order_id, order_by=step.id)
    steps = select(step.order_id, before.label("before"), step.from_status).subquery()
    return Statement(
        select(steps.c.order_id, steps.c.before, steps.c.from_status).where(
            steps.c.before.is_distinct_from(steps.c.from_status)
        )
    )


def _log_ends_at_the_status() -> Statement:
    step = aliased(OrderTransitionRow)
    last = select(step.status).where(step.order_id == OrderRow.id).order_by(step.id.desc()).limit(1).scalar_subquery()
    return Statement(
        select(OrderRow.id, last.label("last_change"), OrderRow.status).where(last.is_distinct_from(OrderRow.status))
    )


def _parents_follow_children() -> Statement:
    """`parent_status` of rules, once more in SQL: the rank of a status is its place in PROGRESS or ENDED."""
    child = aliased(OrderRow)
    progress = sa.case({status: rank for rank, status in enumerate(PROGRESS)}, value=child.status)
    end = sa.case({status: rank for rank, status in enumerate(ENDED)}, value=child.status)
    ranks = (
        select(
            child.parent_id,
            func.min(progress).label("least"),
            func.max(progress).label("most"),
            func.max(end).label("end"),
        )
        .where(child.parent_id.is_not(None))
        .group_by(child.parent_id)
        .subquery()
    )
    shipping = PROGRESS.index(OrderStatus.PARTIALLY_SHIPPED)
    expected = sa.case(
        (
            sa.and_(ranks.c.least < shipping, ranks.c.most >= shipping),
            sa.literal(OrderStatus.PARTIALLY_SHIPPED, _STATUS),
        ),
        *((ranks.c.least == rank, sa.literal(status, _STATUS)) for rank, status in enumerate(PROGRESS)),
        *((ranks.c.end == rank, sa.literal(status, _STATUS)) for rank, status in enumerate(ENDED)),
    )
    return Statement(
        select(OrderRow.id, expected.label("expected"), OrderRow.status)
        .outerjoin(ranks, ranks.c.parent_id == OrderRow.id)
        .where(OrderRow.parent_id.is_(None), expected.is_distinct_from(OrderRow.status))
    )


# --- money in and back ---

_IN_FULL_OR_NOT_AT_ALL = Statement(
    select(OrderRow.id, OrderRow.payable, OrderRow.paid).where(
        OrderRow.parent_id.is_not(None),
        OrderRow.paid != OrderRow.payable,
        sa.or_(OrderRow.paid != 0, _among(OrderRow.status, PAID_STATUSES)),
    )
)
_REFUNDS_GIVE_BALANCES = Statement(
    sa.union_all(
        _differing(
            OrderRow.id,
            sum_where(
                OrderRefundRow.goods + OrderRefundRow.freight - OrderRefundRow.clawback,
                OrderRefundRow.order_id == OrderRow.id,
            ),
            OrderRow.refunded,
            of=OrderRow,
            where=OrderRow.parent_id.is_not(None),
        ),
        _differing(
            OrderPortionRow.id,
            sum_where(OrderRefundLineRow.amount, OrderRefundLineRow.portion_id == OrderPortionRow.id),
            OrderPortionRow.refunded,
            of=OrderPortionRow,
        ),
        _differing(
            OrderPortionRow.id,
            sum_where(OrderRefundLineRow.quantity, OrderRefundLineRow.portion_id == OrderPortionRow.id),
            OrderPortionRow.refunded_quantity,
            of=OrderPortionRow,
        ),
        _differing(
            OrderRefundRow.id,
            sum_where(OrderRefundLineRow.amount, OrderRefundLineRow.refund_id == OrderRefundRow.id),
            OrderRefundRow.goods,
            of=OrderRefundRow,
        ),
    )
)
_REFUNDS_WITHIN_PAID = Statement(
    select(OrderPortionRow.line_id, OrderPortionRow.amount, OrderPortionRow.refunded).where(
        sa.or_(
            OrderPortionRow.refunded > OrderPortionRow.amount,
            OrderPortionRow.refunded_quantity > OrderPortionRow.quantity,
        )
    )
)
_CLAWBACKS_WITHIN_REFUNDS = Statement(
    sa.union_all(
        select(OrderRefundRow.order_id, OrderRefundRow.goods + OrderRefundRow.freight, OrderRefundRow.clawback).where(
            OrderRefundRow.clawback > OrderRefundRow.goods + OrderRefundRow.freight
        ),
        select(OrderRefundRow.order_id, sa.literal(0), sum_of(OrderRefundRow.clawback))
        .group_by(OrderRefundRow.order_id)
        .having(func.sum(OrderRefundRow.clawback) < 0),
    )
)

# --- what was told of them ---


def _told(event: type[Event], happened: ColumnElement[int]) -> Select[Any]:
    """The events of a name, those pruned since among them, where they are not as many as the orders they tell of."""
    kept = select(func.count()).where(OutboxEventRow.name == event.name).scalar_subquery()
    pruned = select(sum_of(PrunedEventsRow.quantity)).where(PrunedEventsRow.name == event.name).scalar_subquery()
    return select(
        sa.literal(event.name).label("event"), happened.label("expected"), (kept + pruned).label("found")
    ).where(happened != kept + pruned)


def _changed_to(status: OrderStatus) -> ColumnElement[int]:
    """How many parents came to a status from where they waited for their payment."""
    return (
        select(func.count())
        .select_from(OrderTransitionRow)
        .join(OrderRow, OrderRow.id == OrderTransitionRow.order_id)
        .where(
            OrderRow.parent_id.is_(None),
            OrderTransitionRow.from_status == OrderStatus.PENDING_PAYMENT,
            OrderTransitionRow.status == status,
        )
        .scalar_subquery()
    )


_EACH_CHANGE_IS_TOLD = Statement(
    sa.union_all(
        _told(OrderPlaced, select(func.count()).where(OrderRow.parent_id.is_(None)).scalar_subquery()),
        _told(OrderPaid, _changed_to(OrderStatus.PAID)),
        _told(OrderClosed, _changed_to(OrderStatus.CLOSED)),
    )
)

CHECKS: Final = (
    Check("What an order has to pay is its lines less their shares plus freight", _amounts_of_orders()),
    Check("A line pays what its shares of the discounts leave of it", _LINES_KEEP_WHAT_SHARES_LEAVE),
    Check("The portions of a line sum to it", _PORTIONS_SUM_TO_LINES),
    Check("The shares of a discount sum to it", _SHARES_SUM_TO_DISCOUNTS),
    Check("A coupon is in one order at most that has not ended", _COUPONS_IN_ONE_ORDER),
    Check("A share is at most the line that it is taken off", _SHARES_WITHIN_LINES),
    Check("The children of an order sum to it in every column", _children_sum_to_parents()),
    Check("Orders change their status only along the table", _only_along_the_table()),
    Check("Each change of an order begins where the one before ended", _log_is_a_chain()),
    Check("The last change of an order led to its status", _log_ends_at_the_status()),
    Check("The status of a parent is that of its children", _parents_follow_children()),
    Check("An order is paid in full or not at all", _IN_FULL_OR_NOT_AT_ALL),
    Check("The refunds of an order give its balances", _REFUNDS_GIVE_BALANCES),
    Check("No line gets back more than was paid for it", _REFUNDS_WITHIN_PAID),
    Check("No more is withheld than a refund, or given back than was withheld", _CLAWBACKS_WITHIN_REFUNDS),
    Check("Each order that was placed, paid or closed has its event, kept or pruned", _EACH_CHANGE_IS_TOLD),
)
