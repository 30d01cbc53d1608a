"""Writing down a new order."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from domains.kernel import order_number
from domains.orders.events import OrderPlaced
from domains.orders.rules.new_order import NewOrder, require_consistent, single_store
from domains.orders.rules.orders import Actor, ActorKind
from domains.orders.rules.statuses import OrderStatus
from domains.orders.store import changing, placing
from persistence import Transaction, emit

# With a thousand million numbers a day, one that is taken is rare and five in a row are a fault.
_TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """The parent's id and number."""

    id: int
    number: str


async def create_orders(tx: Transaction, order: NewOrder, on: date, now: datetime) -> PlacedOrder:
    """Writes a parent and its children down as waiting for payment; `on` is the shop's day, for the number.

    Raises ValueError where the parts do not sum to the whole.
    """
    require_consistent(order)
    placed = await _add_parent(tx, order, on, now)
    child_ids = await placing.add_children(tx, order, placed.id, placed.number, now)
    line_ids = await placing.add_lines(tx, placed.id, order.children, child_ids)
    await placing.add_discounts(tx, placed.id, order.discounts, line_ids, child_ids)
    if order.recipient is not None:
        await placing.add_recipient(tx, placed.id, order.recipient)
    if order.invoice is not None:
        await placing.add_invoice(tx, placed.id, order.invoice)
    changes = [changing.Change(id_, None, OrderStatus.PENDING_PAYMENT) for id_ in (placed.id, *child_ids)]
    await changing.log(tx, changes, Actor(ActorKind.MEMBER, order.member_id), None, now)
    await emit(tx, OrderPlaced(order_id=placed.id, member_id=order.member_id), now)
    return placed


async def _add_parent(tx: Transaction, order: NewOrder, on: date, now: datetime) -> PlacedOrder:
    store_id = single_store(order.children)
    for _ in range(_TRIES):
        number = order_number(on)
        order_id = await placing.add_parent(tx, order, number, store_id, now)
        if order_id is not None:
            return PlacedOrder(order_id, number)
    raise RuntimeError(f"no free order number on {on}")
