"""Reading orders with all that their price was made of: four statements for any number of them."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from domains.kernel import Channel
from domains.logistics import DeliveryKind
from domains.orders.rules.bought import BoughtLine, BoughtOrder, DiscountGiven
from domains.orders.rules.new_order import GivenBy
from domains.orders.rules.statuses import PAID_STATUSES
from domains.orders.tables import (
    OrderDiscountFreightRow,
    OrderDiscountRow,
    OrderDiscountShareRow,
    OrderLineRow,
    OrderRow,
)
from persistence import Reader, Row, Statement, one_of

_PAID: Final = sa.or_(*(OrderRow.status == status for status in PAID_STATUSES))
_NEWEST = Statement(
    select(OrderRow.id)
    .where(
        OrderRow.parent_id.is_(None),
        OrderRow.channel == bindparam("channel"),
        OrderRow.currency == bindparam("currency"),
        OrderRow.placed_at >= bindparam("since"),
        OrderRow.placed_at < bindparam("until"),
        _PAID,
    )
    .order_by(OrderRow.placed_at.desc(), OrderRow.id.desc())
    .limit(bindparam("most", type_=sa.Integer()))
)


async def newest_paid(
    reader: Reader, channel: Channel, currency: str, since: datetime, until: datetime, most: int
) -> list[int]:
    """The parents that were placed in [since, until) and are paid, the newest first, at most so many."""
    asked = {"channel": channel, "currency": currency, "since": since, "until": until, "most": most}
    return [row[0] for row in await reader.rows(_NEWEST, **asked)]


_LAST = Statement(
    select(OrderRow.id)
    .where(OrderRow.parent_id.is_(None))
    .order_by(OrderRow.id.desc())
    .limit(bindparam("most", type_=sa.Integer()))
)


async def last_placed(reader: Reader, most: int) -> list[int]:
    """The parents that were placed last, wherever they stand, the newest first, at most so many."""
    return [row[0] for row in await reader.rows(_LAST, most=most)]


_ORDERS = Statement(
    select(
        OrderRow.id,
        OrderRow.number,
        OrderRow.member_id,
        OrderRow.status,
        OrderRow.channel,
        OrderRow.currency,
        OrderRow.placed_at,
    )
    .where(one_of(OrderRow.id, "ids"), OrderRow.parent_id.is_(None))
    .order_by(OrderRow.id)
)
_LINES = Statement(
    select(
        OrderLineRow.parent_id,
        OrderLineRow.id,
        OrderRow.store_id,
        OrderLineRow.sku_id,
        OrderLineRow.product_id,
        OrderLineRow.brand_id,
        OrderLineRow.category_path,
        OrderLineRow.name,
        OrderLineRow.sku_code,
        OrderLineRow.quantity,
        OrderLineRow.unit_price,
        OrderLineRow.unit_price_reason,
        OrderLineRow.paid_total - OrderLineRow.added_tax,
        OrderLineRow.cost,
        OrderRow.id,
        OrderRow.delivery_kind,
        OrderRow.freight,
        OrderLineRow.gift_promotion_id,
        OrderLineRow.gift_promotion_version,
        OrderLineRow.gift_coupon_id,
    )
    .join(OrderRow, OrderRow.id == OrderLineRow.order_id)
    .where(one_of(OrderLineRow.parent_id, "ids"))
    .order_by(OrderLineRow.parent_id, OrderLineRow.place)
)
_GIVEN: Final = (
    OrderDiscountRow.order_id,
    OrderDiscountRow.id,
    OrderDiscountRow.kind,
    OrderDiscountRow.promotion_id,
    OrderDiscountRow.promotion_version,
    OrderDiscountRow.coupon_id,
    OrderDiscountRow.amount,
)
_SHARES = Statement(
    select(*_GIVEN, OrderDiscountShareRow.bearer, OrderDiscountShareRow.line_id, OrderDiscountShareRow.amount)
    .join(OrderDiscountShareRow, OrderDiscountShareRow.discount_id == OrderDiscountRow.id)
    .where(one_of(OrderDiscountRow.order_id, "ids"))
    .order_by(OrderDiscountRow.order_id, OrderDiscountRow.place, OrderDiscountShareRow.line_id)
)
_child = aliased(OrderRow)
_FREIGHT = Statement(
    select(*_GIVEN, OrderDiscountFreightRow.bearer, _child.store_id, OrderDiscountFreightRow.amount)
    .join(OrderDiscountFreightRow, OrderDiscountFreightRow.discount_id == OrderDiscountRow.id)
    .join(_child, _child.id == OrderDiscountFreightRow.order_id)
    .where(one_of(OrderDiscountRow.order_id, "ids"))
    .order_by(OrderDiscountRow.order_id, OrderDiscountRow.place, _child.store_id)
)


async def get_bought(reader: Reader, ids: Collection[int]) -> list[BoughtOrder]:
    """Those of these orders that are parents, by id."""
    lines, freight = _lines_and_freight(await reader.rows(_LINES, ids=ids))
    discounts = _discounts(await reader.rows(_SHARES, ids=ids), await reader.rows(_FREIGHT, ids=ids))
    return [
        BoughtOrder(
            id=order_id,
            number=number,
            member_id=member_id,
            status=status,
            channel=channel,
            currency=currency,
            placed_at=placed_at,
            lines=tuple(lines[order_id]),
            discounts=tuple(discounts[order_id]),
            freight=freight[order_id],
        )
        for order_id, number, member_id, status, channel, currency, placed_at in await reader.rows(_ORDERS, ids=ids)
    ]


def _lines_and_freight(
    rows: Collection[Row],
) -> tuple[Mapping[int, list[BoughtLine]], Mapping[int, dict[int, int]]]:
    lines: defaultdict[int, list[BoughtLine]] = defaultdict(list)
    freight: defaultdict[int, dict[int, int]] = defaultdict(dict)
    seen: set[int] = set()
    for row in rows:
        order_id, *described, child_id, kind, fee, gift_promotion, gift_version, gift_coupon = row
        store_id, described[5] = described[1], tuple(described[5])
        gift = gift_promotion is not None or gift_coupon is not None
        given_by = GivenBy(gift_promotion, gift_version, gift_coupon) if gift else None
        sent = kind is not None and kind is not DeliveryKind.NONE
        described += [sent, given_by]
        lines[order_id].append(BoughtLine(*described))
        if sent and child_id not in seen:
            seen.add(child_id)
            freight[order_id][store_id] = freight[order_id].get(store_id, 0) + fee
    return lines, freight


def _discounts(shares: Collection[Row], freight: Collection[Row]) -> Mapping[int, list[DiscountGiven]]:
    """By order, in the order of acting: rows are of goods and of freight, and goods come before freight."""
    given: dict[int, tuple[int, list[Any], dict[int, int], dict[int, int]]] = {}
    for at, rows in enumerate((shares, freight)):
        for order_id, discount_id, *described, target, amount in rows:
            _, _, *parts = given.setdefault(discount_id, (order_id, described, {}, {}))
            parts[at][target] = amount
    found: defaultdict[int, list[DiscountGiven]] = defaultdict(list)
    for order_id, values, of_lines, of_freight in given.values():
        values += [of_lines, of_freight]
        found[order_id].append(DiscountGiven(*values))
    return found
