"""Changing where orders stand: each change a conditional UPDATE, then its line in the log, then the parent."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select, update

from domains.orders.rules.orders import Actor, SystemReason
from domains.orders.rules.statuses import OrderStatus
from domains.orders.tables import OrderLineRow, OrderRow, OrderTransitionRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, sum_of

_STANDING = (OrderRow.id, OrderRow.parent_id, OrderRow.status, OrderRow.paid, OrderRow.refunded)
_STANDINGS = Statement(select(*_STANDING).where(one_of(OrderRow.id, "ids")).order_by(OrderRow.id))
_CHILDREN = Statement(select(*_STANDING).where(OrderRow.parent_id == bindparam("parent")).order_by(OrderRow.id))
_MOVE = Statement(
    update(OrderRow)
    .where(one_of(OrderRow.id, "ids"), OrderRow.status == bindparam("from_status"))
    .values(status=bindparam("to_status"))
)
_MOVE_CHILDREN = Statement(
    update(OrderRow)
    .where(OrderRow.parent_id == bindparam("parent"), OrderRow.status == bindparam("from_status"))
    .values(status=bindparam("to_status"))
    .returning(OrderRow.id)
)
_PAY_CHILDREN = Statement(
    update(OrderRow)
    .where(OrderRow.parent_id == bindparam("parent"), OrderRow.status == OrderStatus.PENDING_PAYMENT)
    .values(status=OrderStatus.PAID, paid=OrderRow.payable)
    .returning(OrderRow.id)
)
# SQLite has one writer at a time and needs no lock of a row.
_HOLD = Statement(select(*_STANDING).where(OrderRow.id == bindparam("id")).with_for_update())
_HOLD_CHILDREN = Statement(
    select(*_STANDING).where(OrderRow.parent_id == bindparam("parent")).order_by(OrderRow.id).with_for_update()
)
_POINTS = Statement(select(sum_of(OrderRow.points_used)).where(one_of(OrderRow.id, "ids")))
_ROLL_UP = Statement(
    update(OrderRow)
    .where(OrderRow.id == bindparam("parent"))
    .values(status=bindparam("to_status"), paid=bindparam("paid_sum"), refunded=bindparam("refunded_sum"))
)
_LOG = Statement(
    insert_into(
        OrderTransitionRow, "order_id", "from_status", "status", "actor", "actor_id", "reason", "system_reason", "at"
    )
)
_QUANTITIES = Statement(
    select(
        OrderLineRow.product_id,
        OrderLineRow.sku_id,
        OrderLineRow.quantity,
        OrderLineRow.gift_promotion_id.is_not(None) | OrderLineRow.gift_coupon_id.is_not(None),
    )
    .where(one_of(OrderLineRow.order_id, "ids"))
    .order_by(OrderLineRow.product_id, OrderLineRow.sku_id)
)


class Standing(NamedTuple):
    """Where an order stands."""

    id: int
    parent_id: int | None
    status: OrderStatus
    paid: int
    refunded: int


class Change(NamedTuple):
    """A line for the log."""

    order_id: int
    from_status: OrderStatus | None
    status: OrderStatus


class Quantities(NamedTuple):
    """Pieces, by product and by SKU: of what was bought, and of all that is handed over, gifts too."""

    by_product: dict[int, int]
    bought: dict[int, int]
    by_sku: dict[int, int]


async def get_standings(reader: Reader, ids: Collection[int]) -> list[Standing]:
    """Where these orders stand, by id."""
    return [Standing(*row) for row in await reader.rows(_STANDINGS, ids=ids)]


async def get_children(reader: Reader, parent_id: int) -> list[Standing]:
    """Where an order's children stand, by id."""
    return [Standing(*row) for row in await reader.rows(_CHILDREN, parent=parent_id)]


async def move(tx: Transaction, ids: Collection[int], from_status: OrderStatus, to: OrderStatus) -> int:
    """Moves those of these that stand at `from_status`; returns how many did."""
    return await tx.run(_MOVE, ids=ids, from_status=from_status, to_status=to)


async def move_children(tx: Transaction, parent_id: int, from_status: OrderStatus, to: OrderStatus) -> list[int]:
    """Moves a parent's children that stand at `from_status`; returns their ids."""
    found = await tx.rows(_MOVE_CHILDREN, parent=parent_id, from_status=from_status, to_status=to)
    return sorted(row[0] for row in found)


async def sum_points(reader: Reader, ids: Collection[int]) -> int:
    """The points that pay for these orders together."""
    points: int = (await reader.rows(_POINTS, ids=ids))[0][0]
    return points


async def pay_children(tx: Transaction, parent_id: int) -> list[int]:
    """Marks a parent's children as paid in full where they wait for it; returns their ids."""
    return sorted(row[0] for row in await tx.rows(_PAY_CHILDREN, parent=parent_id))


async def hold(tx: Transaction, order_id: int) -> Standing:
    """Locks an order's row until this transaction ends, so that what is read of its children next is the last word."""
    return Standing(*(await tx.rows(_HOLD, id=order_id))[0])


async def hold_children(tx: Transaction, parent_id: int) -> list[Standing]:
    """Locks the rows of an order's children in the order of their ids: what goes back of one may concern another."""
    return [Standing(*row) for row in await tx.rows(_HOLD_CHILDREN, parent=parent_id)]


async def roll_up(tx: Transaction, parent_id: int, status: OrderStatus, paid: int, refunded: int) -> None:
    """Sets what a parent has of its children."""
    await tx.run(_ROLL_UP, parent=parent_id, to_status=status, paid_sum=paid, refunded_sum=refunded)


async def log(
    tx: Transaction, changes: Iterable[Change], by: Actor, reason: str | SystemReason | None, now: datetime
) -> None:
    """Writes each change down."""
    system = reason if isinstance(reason, SystemReason) else None
    told = {
        "actor": by.kind,
        "actor_id": by.id,
        "reason": None if system else reason,
        "system_reason": system,
        "at": now,
    }
    await tx.run_many(_LOG, [change._asdict() | told for change in changes])


async def get_quantities(reader: Reader, child_ids: Collection[int]) -> Quantities:
    """How many pieces of each product and of each SKU these children have."""
    found = Quantities({}, {}, {})
    for product_id, sku_id, quantity, is_gift in await reader.rows(_QUANTITIES, ids=child_ids):
        found.by_sku[sku_id] = found.by_sku.get(sku_id, 0) + quantity
        if not is_gift:
            found.by_product[product_id] = found.by_product.get(product_id, 0) + quantity
            found.bought[sku_id] = found.bought.get(sku_id, 0) + quantity
    return found
