"""Adding up orders by what gave them something off: as many statements for any number of promotions and periods."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from domains.marketing import Bearer
from domains.orders.rules.statuses import PAID_STATUSES
from domains.orders.rules.totals import Period, PromotionTotals
from domains.orders.tables import OrderDiscountRow, OrderDiscountShareRow, OrderLineRow, OrderRow
from persistence import Reader, Statement, one_of, sum_of
from persistence.bulk import rows_of

_child = aliased(OrderRow)
_PERIODS: Final = rows_of(OrderRow, "placed_at", "expires_at", name="periods").subquery("periods")
_SINCE: Final = _PERIODS.c.placed_at
_IN_PERIOD: Final = (OrderRow.placed_at >= _SINCE) & (OrderRow.placed_at < _PERIODS.c.expires_at)


def _is_paid(order: Any) -> sa.ColumnElement[bool]:
    return sa.or_(*(order.status == status for status in PAID_STATUSES))


_COUNTED: Final = (
    OrderRow.parent_id.is_(None),
    OrderRow.currency == bindparam("currency"),
    _is_paid(OrderRow),
)
_HAD: Final = sa.union(
    select(OrderDiscountRow.promotion_id.label("promotion_id"), OrderDiscountRow.order_id.label("order_id")).where(
        one_of(OrderDiscountRow.promotion_id, "ids")
    ),
    select(OrderLineRow.gift_promotion_id, OrderLineRow.parent_id).where(one_of(OrderLineRow.gift_promotion_id, "ids")),
).subquery("had")
_ORDERS = Statement(
    select(_HAD.c.promotion_id, _SINCE, func.count(), sum_of(OrderRow.paid - OrderRow.refunded))
    .select_from(_HAD)
    .join(OrderRow, OrderRow.id == _HAD.c.order_id)
    .join(_PERIODS, _IN_PERIOD)
    .where(*_COUNTED)
    .group_by(_HAD.c.promotion_id, _SINCE)
)
_COSTS = Statement(
    select(OrderDiscountRow.promotion_id, _SINCE, OrderDiscountShareRow.bearer, sum_of(OrderDiscountShareRow.amount))
    .select_from(OrderDiscountRow)
    .join(OrderRow, OrderRow.id == OrderDiscountRow.order_id)
    .join(_PERIODS, _IN_PERIOD)
    .join(OrderDiscountShareRow, OrderDiscountShareRow.discount_id == OrderDiscountRow.id)
    .join(OrderLineRow, OrderLineRow.id == OrderDiscountShareRow.line_id)
    .join(_child, _child.id == OrderLineRow.order_id)
    .where(one_of(OrderDiscountRow.promotion_id, "ids"), *_COUNTED, _is_paid(_child))
    .group_by(OrderDiscountRow.promotion_id, _SINCE, OrderDiscountShareRow.bearer)
)
# Tax that came on top is not the shop's.
_TAKEN: Final = OrderLineRow.paid_total - OrderLineRow.added_tax
_COST: Final = func.coalesce(OrderLineRow.cost * OrderLineRow.quantity - _TAKEN, 0)
_GIFTS = Statement(
    select(OrderLineRow.gift_promotion_id, _SINCE, sum_of(OrderLineRow.quantity), sum_of(_COST))
    .select_from(OrderLineRow)
    .join(OrderRow, OrderRow.id == OrderLineRow.parent_id)
    .join(_PERIODS, _IN_PERIOD)
    .join(_child, _child.id == OrderLineRow.order_id)
    .where(one_of(OrderLineRow.gift_promotion_id, "ids"), *_COUNTED, _is_paid(_child))
    .group_by(OrderLineRow.gift_promotion_id, _SINCE)
)


async def promotion_totals(
    reader: Reader, promotion_ids: Collection[int], periods: Sequence[Period], currency: str
) -> dict[tuple[int, Period], PromotionTotals]:
    """For each promotion and period that has any; in three statements. Periods begin at different instants."""
    rows = [{"placed_at": each.since, "expires_at": each.until} for each in periods]
    asked = {"ids": promotion_ids, "periods": rows, "currency": currency}
    by_start = {each.since: each for each in periods}
    costs: defaultdict[tuple[int, Period], dict[Bearer, int]] = defaultdict(dict)
    for promotion_id, since, bearer, amount in await reader.rows(_COSTS, **asked):
        costs[promotion_id, by_start[since]][bearer] = amount
    gifts = {(row[0], by_start[row[1]]): (row[2], row[3]) for row in await reader.rows(_GIFTS, **asked)}
    found = {}
    for promotion_id, since, count, paid in await reader.rows(_ORDERS, **asked):
        key = promotion_id, by_start[since]
        found[key] = PromotionTotals(count, paid, costs[key], *gifts.get(key, (0, 0)))
    return found


_PAID_AMOUNTS = Statement(
    select(OrderRow.id, OrderRow.paid - OrderRow.refunded).where(one_of(OrderRow.id, "ids"), *_COUNTED)
)


async def paid_amounts(reader: Reader, order_ids: Collection[int], currency: str) -> dict[int, int]:
    """What was paid for those of these parents that are paid, refunds taken off, in minor units of the currency."""
    return {row[0]: row[1] for row in await reader.rows(_PAID_AMOUNTS, ids=order_ids, currency=currency)}


_BUYERS: Final = (
    select(OrderRow.member_id, func.count().label("orders"))
    .where(OrderRow.parent_id.is_(None), _is_paid(OrderRow))
    .group_by(OrderRow.member_id)
)
_ORDERS_OF = Statement(_BUYERS.where(one_of(OrderRow.member_id, "members")))
_all = _BUYERS.subquery("buyers")
_REPEATED = Statement(select(func.count(), func.count(sa.case((_all.c.orders > 1, 1)))).select_from(_all))


async def paid_orders_of(reader: Reader, member_ids: Collection[int]) -> dict[int, int]:
    """How many paid orders each of these members has; those who have none are not in it."""
    return {row[0]: row[1] for row in await reader.rows(_ORDERS_OF, members=member_ids)}


async def count_buyers(reader: Reader) -> tuple[int, int]:
    """How many members have a paid order, and how many of them more than one."""
    [row] = await reader.rows(_REPEATED)
    return row[0], row[1]
