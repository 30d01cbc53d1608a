"""Reading orders and what belongs to them: one statement for all that are asked for."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam, func, select

from domains.catalog import Spec, Tax
from domains.kernel import Money, Window, bounds_of
from domains.marketing import DiscountKind
from domains.orders.rules.orders import ActorKind, Order, OrderAddress, OrderLine, SystemReason
from domains.orders.rules.statuses import PAID_STATUSES, OrderStatus, is_due
from domains.orders.tables import (
    OrderAddressRow,
    OrderDiscountFreightRow,
    OrderDiscountRow,
    OrderDiscountShareRow,
    OrderLineRow,
    OrderPortionRow,
    OrderRow,
    OrderTransitionRow,
)
from persistence import Reader, Statement, one_of, sum_of, sum_where
from persistence.windows import newest_first

# A shopper's count stops here: more than a thousand.
MOST_COUNTED: Final = 1001

_COLUMNS = (
    OrderRow.id,
    OrderRow.number,
    OrderRow.parent_id,
    OrderRow.member_id,
    OrderRow.store_id,
    OrderRow.status,
    OrderRow.currency,
    OrderRow.placed_at,
    OrderRow.expires_at,
    OrderRow.points_used,
    OrderRow.goods_total,
    OrderRow.discount_total,
    OrderRow.freight,
    OrderRow.added_tax,
    OrderRow.payable,
    OrderRow.paid,
    OrderRow.refunded,
)
_WITH_CHILDREN = Statement(
    select(*_COLUMNS).where(sa.or_(one_of(OrderRow.id, "ids"), one_of(OrderRow.parent_id, "ids"))).order_by(OrderRow.id)
)
_BY_NUMBER = Statement(select(*_COLUMNS).where(OrderRow.number == bindparam("number")))
_CHILDREN = Statement(select(*_COLUMNS).where(one_of(OrderRow.parent_id, "parents")).order_by(OrderRow.id))
_OF_MEMBER = (
    OrderRow.member_id == bindparam("member"),
    OrderRow.parent_id.is_(None),
    one_of(OrderRow.status, "statuses"),
)
_OWN: Final = newest_first(select(*_COLUMNS).where(*_OF_MEMBER), OrderRow.id)
_COUNT = Statement(
    select(func.count()).select_from(select(OrderRow.id).where(*_OF_MEMBER).limit(MOST_COUNTED).subquery())
)
UNITS_LEFT = sum_where(
    OrderPortionRow.quantity - OrderPortionRow.refunded_quantity, OrderPortionRow.line_id == OrderLineRow.id
)
_IS_PAID = sa.or_(*(OrderRow.status == status for status in PAID_STATUSES))
_SELECT_LINES = (
    select(
        OrderLineRow.id,
        OrderLineRow.order_id,
        OrderLineRow.parent_id,
        OrderLineRow.sku_id,
        OrderLineRow.product_id,
        OrderLineRow.name,
        OrderLineRow.sku_code,
        OrderLineRow.specs,
        OrderLineRow.quantity,
        OrderLineRow.unit_price,
        OrderLineRow.unit_price_reason,
        OrderLineRow.total,
        OrderLineRow.paid_total,
        OrderLineRow.tax_rate_bp,
        OrderLineRow.tax,
        sa.case((_IS_PAID, UNITS_LEFT), else_=0),
        OrderLineRow.gift_promotion_id,
        OrderLineRow.gift_coupon_id,
        OrderRow.currency,
    )
    .join(OrderRow, OrderRow.id == OrderLineRow.order_id)
    .order_by(OrderLineRow.parent_id, OrderLineRow.place)
)
_LINES = Statement(_SELECT_LINES.where(one_of(OrderLineRow.parent_id, "roots")))
_LINES_BY_IDS = Statement(_SELECT_LINES.where(one_of(OrderLineRow.id, "ids")))
_TAXES = Statement(
    select(OrderLineRow.parent_id, OrderLineRow.order_id, sum_of(OrderLineRow.tax))
    .where(one_of(OrderLineRow.parent_id, "roots"))
    .group_by(OrderLineRow.parent_id, OrderLineRow.order_id)
)
_DISCOUNT: Final = (
    OrderDiscountRow.order_id,
    OrderDiscountRow.id,
    OrderDiscountRow.kind,
    OrderDiscountRow.label,
    OrderDiscountRow.promotion_id,
    OrderDiscountRow.coupon_id,
)
_OFF_LINES = (
    select(
        *_DISCOUNT,
        OrderDiscountShareRow.line_id,
        OrderLineRow.order_id.label("child_id"),
        OrderDiscountShareRow.amount.label("share"),
        OrderDiscountRow.place.label("turn"),
        OrderLineRow.place.label("line_place"),
    )
    .join(OrderDiscountShareRow, OrderDiscountShareRow.discount_id == OrderDiscountRow.id)
    .join(OrderLineRow, OrderLineRow.id == OrderDiscountShareRow.line_id)
    .where(one_of(OrderDiscountRow.order_id, "roots"))
)
_OFF_FREIGHT = (
    select(
        *_DISCOUNT,
        sa.cast(sa.null(), sa.BigInteger),
        OrderDiscountFreightRow.order_id,
        OrderDiscountFreightRow.amount,
        OrderDiscountRow.place,
        sa.literal(0, sa.BigInteger),
    )
    .join(OrderDiscountFreightRow, OrderDiscountFreightRow.discount_id == OrderDiscountRow.id)
    .where(one_of(OrderDiscountRow.order_id, "roots"))
)
_SHARES = sa.union_all(_OFF_LINES, _OFF_FREIGHT).subquery("shares")
_DISCOUNTS = Statement(
    select(*list(_SHARES.c)[:9]).order_by(_SHARES.c.order_id, _SHARES.c.turn, _SHARES.c.line_place, _SHARES.c.child_id)
)
_ADDRESSES = Statement(
    select(
        OrderAddressRow.order_id,
        OrderAddressRow.recipient,
        OrderAddressRow.phone,
        OrderAddressRow.region,
        OrderAddressRow.line,
    ).where(one_of(OrderAddressRow.order_id, "roots"))
)
_TRANSITIONS = Statement(
    select(
        OrderTransitionRow.order_id,
        OrderTransitionRow.at,
        OrderTransitionRow.status,
        OrderTransitionRow.actor,
        OrderTransitionRow.reason,
        OrderTransitionRow.system_reason,
    )
    .where(one_of(OrderTransitionRow.order_id, "orders"))
    .order_by(OrderTransitionRow.id)
)


class DiscountShare(NamedTuple):
    """A discount's share on one line, or (without one) on a child's freight, with what is told of the discount."""

    root_id: int
    discount_id: int
    kind: DiscountKind
    label: str
    promotion_id: int | None
    coupon_id: int | None
    line_id: int | None
    child_id: int
    amount: int


class LoggedTransition(NamedTuple):
    order_id: int
    at: datetime
    status: OrderStatus
    actor: ActorKind
    reason: str | None
    system_reason: SystemReason | None


async def get_orders(reader: Reader, ids: Collection[int]) -> dict[int, Order]:
    """Orders by id, parents and children alike; a parent has its children with it."""
    found = {row[0]: _order(row) for row in await reader.rows(_WITH_CHILDREN, ids=ids)}
    children: dict[int, list[Order]] = {order.id: [] for order in found.values() if order.parent_id is None}
    for order in found.values():
        if order.parent_id in children:
            children[order.parent_id].append(order)
    whole = {id_: replace(found[id_], children=tuple(each)) for id_, each in children.items()}
    return {id_: whole.get(id_, order) for id_, order in found.items() if id_ in ids}


async def find_by_number(reader: Reader, number: str) -> Order | None:
    """The order with this number."""
    found = await reader.rows(_BY_NUMBER, number=number)
    return _order(found[0]) if found else None


async def get_children(reader: Reader, parent_ids: Collection[int]) -> dict[int, list[Order]]:
    """The children of each of these, in the order in which they were made."""
    found: dict[int, list[Order]] = {parent_id: [] for parent_id in parent_ids}
    for row in await reader.rows(_CHILDREN, parents=parent_ids):
        found[row[2]].append(_order(row))
    return found


async def list_of_member(
    reader: Reader, member_id: int, statuses: Collection[OrderStatus], asked: Window, place: int | None
) -> list[Order]:
    """A window of a member's parents, newest first, and one more where there is; backwards oldest first."""
    bounds = bounds_of(asked, place)
    return [
        _order(row) for row in await reader.rows(_OWN[asked.backwards], member=member_id, statuses=statuses, **bounds)
    ]


async def count_of_member(reader: Reader, member_id: int, statuses: Collection[OrderStatus]) -> int:
    """How many parents a member has, 1001 for any more."""
    return int((await reader.rows(_COUNT, member=member_id, statuses=statuses))[0][0])


async def get_lines(reader: Reader, root_ids: Collection[int]) -> list[OrderLine]:
    """The lines of these parents, each parent's in their order."""
    return [_line(row) for row in await reader.rows(_LINES, roots=root_ids)]


async def get_lines_by_ids(reader: Reader, ids: Collection[int]) -> list[OrderLine]:
    """Lines by id."""
    return [_line(row) for row in await reader.rows(_LINES_BY_IDS, ids=ids)]


async def get_taxes(reader: Reader, root_ids: Collection[int]) -> list[tuple[int, int, int]]:
    """The tax in the lines of each child of these parents, in minor units, behind the ids of parent and child."""
    return [(row[0], row[1], row[2]) for row in await reader.rows(_TAXES, roots=root_ids)]


async def get_discount_shares(reader: Reader, root_ids: Collection[int]) -> list[DiscountShare]:
    """What each discount of these parents takes off each line, in the order in which they were given."""
    return [DiscountShare(*row) for row in await reader.rows(_DISCOUNTS, roots=root_ids)]


async def get_addresses(reader: Reader, root_ids: Collection[int]) -> dict[int, OrderAddress]:
    """Where the goods of these parents go; missing where nothing is delivered."""
    return {row[0]: OrderAddress(*row[1:]) for row in await reader.rows(_ADDRESSES, roots=root_ids)}


async def get_transitions(reader: Reader, order_ids: Collection[int]) -> list[LoggedTransition]:
    """What happened to these orders, in order of time."""
    return [LoggedTransition(*row) for row in await reader.rows(_TRANSITIONS, orders=order_ids)]


def _order(row: Any) -> Order:
    id_, number, parent_id, member_id, store_id, status, currency, placed_at, expires_at, points_used, *amounts = row
    goods_total, discount_total, freight, added_tax, payable, paid, refunded = (
        Money(amount, currency) for amount in amounts
    )
    return Order(
        id=id_,
        number=number,
        parent_id=parent_id,
        member_id=member_id,
        store_id=store_id,
        status=status,
        currency=currency,
        placed_at=placed_at,
        expires_at=expires_at if is_due(status) else None,
        points_used=points_used,
        goods_total=goods_total,
        discount_total=discount_total,
        freight=freight,
        added_tax=added_tax,
        payable=payable,
        paid=paid,
        refunded=refunded,
    )


def _line(row: Any) -> OrderLine:
    *described, promotion_id, coupon_id, currency = row
    *described, specs, quantity, unit_price, reason, total, paid_total, rate, tax, refundable = described
    id_, order_id, root_id, sku_id, product_id, name, sku_code = described
    return OrderLine(
        id=id_,
        order_id=order_id,
        root_id=root_id,
        sku_id=sku_id,
        product_id=product_id,
        name=name,
        sku_code=sku_code,
        specs=tuple(Spec(*spec) for spec in specs),
        quantity=quantity,
        unit_price=Money(unit_price, currency),
        unit_price_reason=reason,
        total=Money(total, currency),
        paid_total=Money(paid_total, currency),
        tax=Tax(rate, Money(tax, currency)),
        refundable_quantity=refundable,
        is_gift=promotion_id is not None or coupon_id is not None,
        gift_promotion_id=promotion_id,
    )
