"""Reading what refunds of a paid order depend on: its lines, its discounts, and what was withheld so far."""

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam, func, select

from domains.marketing import UnitPriceReason
from domains.orders.rules.statuses import OrderStatus
from domains.orders.store.reading import UNITS_LEFT
from domains.orders.tables import (
    OrderDiscountRow,
    OrderDiscountShareRow,
    OrderLineRow,
    OrderRefundRow,
    OrderRow,
)
from persistence import Reader, Statement, sum_of

_ROOT = bindparam("root", type_=sa.BigInteger())
_LINES = Statement(
    select(
        OrderLineRow.id,
        OrderLineRow.order_id,
        OrderRow.status,
        OrderRow.freight,
        OrderRow.store_id,
        OrderLineRow.sku_id,
        OrderLineRow.product_id,
        OrderLineRow.brand_id,
        OrderLineRow.category_path,
        OrderLineRow.quantity,
        UNITS_LEFT,
        OrderLineRow.unit_price,
        OrderLineRow.list_price,
        OrderLineRow.unit_price_reason,
        OrderLineRow.gift_promotion_id,
        OrderLineRow.gift_promotion_version,
        OrderLineRow.gift_coupon_id,
    )
    .join(OrderRow, OrderRow.id == OrderLineRow.order_id)
    .where(OrderLineRow.parent_id == _ROOT)
    .order_by(OrderLineRow.place)
)
_SHARES = Statement(
    select(
        OrderDiscountRow.promotion_id,
        OrderDiscountRow.promotion_version,
        OrderDiscountRow.coupon_id,
        OrderDiscountShareRow.line_id,
        OrderDiscountShareRow.amount,
    )
    .join(OrderDiscountShareRow, OrderDiscountShareRow.discount_id == OrderDiscountRow.id)
    .where(OrderDiscountRow.order_id == _ROOT)
    .order_by(OrderDiscountRow.place, OrderDiscountShareRow.line_id)
)
_WITHHELD = Statement(
    select(OrderRefundRow.order_id, sum_of(OrderRefundRow.clawback))
    .join(OrderRow, OrderRow.id == OrderRefundRow.order_id)
    .where(OrderRow.parent_id == _ROOT)
    .group_by(OrderRefundRow.order_id)
    .having(func.sum(OrderRefundRow.clawback) > 0)
    .order_by(OrderRefundRow.order_id)
)


class Source(NamedTuple):
    """What granted a discount or a gift: a version of a promotion, or a coupon."""

    promotion_id: int | None
    version: int | None
    coupon_id: int | None


class PaidLine(NamedTuple):
    """A line with its child, as it is read."""

    id: int
    child_id: int
    status: OrderStatus
    freight: int
    store_id: int
    sku_id: int
    product_id: int
    brand_id: int | None
    category_path: Sequence[int]
    quantity: int
    left: int
    unit_price: int
    list_price: int | None
    reason: UnitPriceReason
    source: Source


async def get_paid_lines(reader: Reader, root_id: int) -> list[PaidLine]:
    """The lines of all children of an order, in their order."""
    rows = await reader.rows(_LINES, root=root_id)
    return [PaidLine._make((*row[:-3], Source._make(row[-3:]))) for row in rows]


async def get_shares(reader: Reader, root_id: int) -> list[tuple[Source, int, int]]:
    """What granted each share of its discounts, in order of acting, with the line and the amount."""
    return [(Source(*row[:3]), row[3], row[4]) for row in await reader.rows(_SHARES, root=root_id)]


async def get_withheld(reader: Reader, root_id: int) -> dict[int, int]:
    """What was withheld of the refunds of each child and not given back since."""
    return dict(await reader.rows(_WITHHELD, root=root_id))
