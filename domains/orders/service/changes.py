"""Changing where orders stand. Children change, each by a conditional UPDATE; their parents follow."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.kernel import Money, NotFound, Problem, Refused, TransitionNotAllowed
from domains.orders.events import OrderCancelled, OrderClosed, OrderPaid
from domains.orders.rules.orders import SYSTEM, Actor, Order, SystemReason
from domains.orders.rules.returning import ReturnPolicy
from domains.orders.rules.statuses import ENDED, TRANSITIONS, OrderAction, OrderStatus, can_change, parent_status
from domains.orders.rules.undoing import CancelPreview, RefundPlan, preview_of
from domains.orders.service import undoing
from domains.orders.store import changing, reading
from domains.orders.store.changing import Change, Standing
from persistence import Reader, Transaction, emit

NO_CLAWBACK: Final = ReturnPolicy()


@dataclass(frozen=True, slots=True)
class Cancelled:
    """What a cancellation undid. `refund` is what goes back of what had been paid, in minor units."""

    was_paid: bool
    refund: int
    # What goes back of the points that paid for it.
    points: int
    # Pieces of each SKU, gifts too; and without them.
    quantities: dict[int, int]
    bought: dict[int, int]


def topic_of(order_id: int) -> str:
    """What is notified whenever a parent or a child of it changes; for `Database.following`."""
    return f"order/{order_id}"


async def mark_paid(tx: Transaction, order_id: int, reason: SystemReason, now: datetime) -> bool:
    """Marks a parent and its children as paid in full.

    Returns whether this call did: false where the order does not wait for its payment (any more), such as
    one that another payment or its time limit got to first.
    """
    child_ids = await changing.pay_children(tx, order_id)
    if not child_ids:
        return False
    changes = [Change(id_, OrderStatus.PENDING_PAYMENT, OrderStatus.PAID) for id_ in child_ids]
    await changing.log(tx, changes, SYSTEM, reason, now)
    await _roll_up(tx, order_id, SYSTEM, reason, now)
    order = (await reading.get_orders(tx, [order_id]))[order_id]
    quantities = await changing.get_quantities(tx, child_ids)
    await emit(
        tx,
        OrderPaid(
            order_id=order_id,
            member_id=order.member_id,
            amount_minor=order.paid.minor,
            currency=order.currency,
            product_ids=list(quantities.by_product),
            quantities=list(quantities.by_product.values()),
        ),
        now,
    )
    return True


async def close_unpaid(tx: Transaction, order: Order, now: datetime) -> bool:
    """Closes a parent that was not paid in time. Returns whether this call did."""
    moved = await changing.move_children(tx, order.id, OrderStatus.PENDING_PAYMENT, OrderStatus.CLOSED)
    if not moved:
        return False
    changes = [Change(id_, OrderStatus.PENDING_PAYMENT, OrderStatus.CLOSED) for id_ in moved]
    await changing.log(tx, changes, SYSTEM, SystemReason.NOT_PAID_IN_TIME, now)
    await _roll_up(tx, order.id, SYSTEM, SystemReason.NOT_PAID_IN_TIME, now)
    await emit(tx, OrderClosed(order_id=order.id, member_id=order.member_id), now)
    return True


async def cancel(
    tx: Transaction, order: Order, by: Actor, reason: str, now: datetime, policy: ReturnPolicy = NO_CLAWBACK
) -> Cancelled:
    """Cancels a parent that waits for its payment, or a parent or child that is paid and not yet in hand.

    What had been paid is granted back, freight too, for nothing was shipped; gifts of other children that nobody
    earns any more go back with it. Raises TransitionNotAllowed.
    """
    if OrderAction.CANCEL not in order.allowed_actions:
        raise Refused(_not_allowed(order.status))
    was_paid = order.status is OrderStatus.PAID
    if was_paid:
        await changing.hold_children(tx, order.root_id)
    child_ids = await cancellable(tx, order)
    await _move(tx, child_ids, order.status, OrderStatus.CANCELLED)
    plan = await _undo(tx, order, child_ids, by, reason, now, policy) if was_paid else None
    await changing.log(tx, [Change(id_, order.status, OrderStatus.CANCELLED) for id_ in child_ids], by, reason, now)
    await _roll_up(tx, order.root_id, by, reason, now)
    quantities = await changing.get_quantities(tx, child_ids)
    await emit(
        tx,
        OrderCancelled(
            order_id=order.root_id,
            child_ids=list(child_ids),
            member_id=order.member_id,
            was_paid=was_paid,
            product_ids=list(quantities.by_product),
            quantities=list(quantities.by_product.values()),
        ),
        now,
    )
    pieces = quantities.by_sku if plan is None else dict(plan.pieces)
    points = await changing.sum_points(tx, child_ids) if order.points_used else 0
    return Cancelled(was_paid, 0 if plan is None else plan.amount, points, pieces, quantities.bought)


async def preview_cancel(reader: Reader, order: Order, policy: ReturnPolicy) -> CancelPreview | None:
    """What cancelling would come to now; None where it cannot be. Of what is not paid nothing goes back."""
    if OrderAction.CANCEL not in order.allowed_actions:
        return None
    if order.status is not OrderStatus.PAID:
        nothing = Money(0, order.currency)
        return CancelPreview(nothing, nothing, nothing, ())
    try:
        child_ids = await cancellable(reader, order)
    except Refused:
        return None
    return preview_of(await undoing.plan_cancelling(reader, order.root_id, child_ids, policy), order.currency)


async def cancellable(reader: Reader, order: Order) -> list[int]:
    """The children that a cancellation moves: those of a parent that have not ended, if all stand where it does.

    Raises TransitionNotAllowed.
    """
    if order.parent_id is not None:
        return [order.id]
    children = await changing.get_children(reader, order.id)
    live = [each for each in children if each.status not in ENDED]
    hindrances = {each.status for each in live or children} - {order.status}
    if hindrances:
        raise Refused(*[_not_allowed(status) for status in sorted(hindrances)])
    return [each.id for each in live]


async def change_status(
    tx: Transaction,
    child_ids: Collection[int],
    to: OrderStatus,
    by: Actor,
    reason: str | SystemReason | None,
    now: datetime,
) -> None:
    """Moves children along the table of transitions, all or none. Raises TransitionNotAllowed, NotFound."""
    found = await changing.get_standings(tx, child_ids)
    children = {each.id: each.parent_id for each in found if each.parent_id is not None}
    if len(children) < len(set(child_ids)):
        raise Refused(NotFound())
    refused: list[Problem] = [_not_allowed(each.status) for each in found if not can_change(each.status, to)]
    if refused:
        raise Refused(*refused)
    for status, ids in _by_status(found).items():
        await _move(tx, ids, status, to)
    await changing.log(tx, [Change(each.id, each.status, to) for each in found], by, reason, now)
    for parent_id in sorted(set(children.values())):
        await _roll_up(tx, parent_id, by, reason, now)


async def _move(tx: Transaction, ids: Collection[int], from_status: OrderStatus, to: OrderStatus) -> None:
    if await changing.move(tx, ids, from_status, to) < len(ids):
        # Somebody else was first: the answer is what they made of it.
        standing = {each.status for each in await changing.get_standings(tx, ids)}
        raise Refused(*[_not_allowed(status) for status in sorted(standing - {to} or {to})])


async def _undo(
    tx: Transaction,
    order: Order,
    child_ids: Collection[int],
    by: Actor,
    reason: str,
    now: datetime,
    policy: ReturnPolicy,
) -> RefundPlan:
    """Grants back what was paid for these children. Another child that loses all it has, its gifts, is refunded."""
    plan = await undoing.plan_cancelling(tx, order.root_id, child_ids, policy)
    await undoing.grant(tx, plan, f"cancel/{order.number}", now)
    if plan.emptied:
        await _move(tx, plan.emptied, OrderStatus.PAID, OrderStatus.REFUNDED)
        changes = [Change(id_, OrderStatus.PAID, OrderStatus.REFUNDED) for id_ in plan.emptied]
        await changing.log(tx, changes, by, reason, now)
    return plan


async def _roll_up(
    tx: Transaction, parent_id: int, by: Actor, reason: str | SystemReason | None, now: datetime
) -> None:
    """Makes a parent what its children make of it. Children are changed first, then the parent is held."""
    parent = await changing.hold(tx, parent_id)
    children = await changing.get_children(tx, parent_id)
    status = parent_status([each.status for each in children])
    paid, refunded = sum(each.paid for each in children), sum(each.refunded for each in children)
    await changing.roll_up(tx, parent_id, status, paid, refunded)
    await tx.notify(topic_of(parent_id))
    if status is not parent.status:
        await changing.log(tx, [Change(parent_id, parent.status, status)], by, reason, now)


def _by_status(found: Iterable[Standing]) -> dict[OrderStatus, list[int]]:
    ids: dict[OrderStatus, list[int]] = {}
    for each in found:
        ids.setdefault(each.status, []).append(each.id)
    return ids


def _not_allowed(status: OrderStatus) -> TransitionNotAllowed:
    return TransitionNotAllowed(status=status, allowed=tuple(TRANSITIONS[status]))
