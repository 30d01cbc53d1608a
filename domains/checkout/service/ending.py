"""Orders that are called off: by their member, or by the clock."""

from datetime import datetime

from domains import catalog, inventory, marketing, members, orders, payments
from domains.checkout.rules.checking import MAX_REASON, text_problems
from domains.checkout.rules.commands import CancelOrder
from domains.checkout.rules.splitting import document_of
from domains.checkout.service.payments import CLOSE_PAYMENTS_JOB
from domains.kernel import NotFound, Refused
from domains.orders import Actor, ActorKind, OrderStatus
from persistence import Transaction, schedule


async def cancel(
    tx: Transaction,
    command: CancelOrder,
    member_id: int,
    now: datetime,
    policy: orders.ReturnPolicy = orders.NO_CLAWBACK,
) -> int:
    """Cancels a member's own order, or a child of one that is paid; returns its id.

    What it held of the stock is free again, and what had been paid goes back. Raises Refused(Required, Invalid,
    NotFound, TransitionNotAllowed).
    """
    problems = text_problems(command.reason, MAX_REASON, "reason")
    if problems:
        raise Refused(*problems)
    order = await orders.find_order(tx, command.order_id, member_id)
    if order is None:
        raise Refused(NotFound(field=("order_id",)))
    by = Actor(ActorKind.MEMBER, member_id)
    try:
        cancelled = await orders.cancel(tx, order, by, command.reason.strip(), now, policy)
    except Refused as refused:
        raise Refused(*(problem.at("order_id") for problem in refused.problems)) from None
    await _return_coupons(tx, order, cancelled, now)
    document = f"cancel/{order.number}"
    await members.return_points(tx, member_id, cancelled.points, order.root_id, document, now)
    await _return_promotions(tx, order, now)
    await catalog.return_purchases(tx, document_of(order.root_id), cancelled.bought)
    if cancelled.was_paid:
        await _undo_paid(tx, order, cancelled, now)
    else:
        await schedule(tx, CLOSE_PAYMENTS_JOB, {"order_id": order.id}, now)
        await inventory.release(tx, order.number, now)
    return order.id


async def close_unpaid(tx: Transaction, order_id: int, now: datetime) -> bool:
    """Closes an order whose time to pay has run out and frees what it held. Returns whether this call did."""
    order = await orders.find_unowned(tx, order_id)
    if order is None or order.expires_at is None or order.expires_at > now:
        return False
    if not await orders.close_unpaid(tx, order, now):
        return False
    await schedule(tx, CLOSE_PAYMENTS_JOB, {"order_id": order.id}, now)
    await marketing.release_coupons(tx, order.id, now)
    await members.return_points(tx, order.member_id, order.points_used, order.id, f"close/{order.number}", now)
    await marketing.return_promotions(tx, order.id, now)
    await catalog.return_purchases(tx, document_of(order.id))
    await inventory.release(tx, order.number, now)
    return True


async def _return_coupons(tx: Transaction, order: orders.Order, cancelled: orders.Cancelled, now: datetime) -> None:
    """What was not paid gives its coupons back; of what was paid they go back, by their rule, with its last child."""
    if not cancelled.was_paid:
        await marketing.release_coupons(tx, order.root_id, now)
    elif await _has_ended(tx, order):
        await marketing.return_coupons(tx, order.root_id, now)


async def _return_promotions(tx: Transaction, order: orders.Order, now: datetime) -> None:
    """What is left of an order keeps its promotions: they go back with the last of its children."""
    if await _has_ended(tx, order):
        await marketing.return_promotions(tx, order.root_id, now)


async def _has_ended(tx: Transaction, order: orders.Order) -> bool:
    """Whether nothing is left of an order of which this, or a child, was just cancelled."""
    if order.parent_id is None:
        return True
    whole = await orders.find_unowned(tx, order.root_id)
    return whole is not None and whole.status is OrderStatus.CANCELLED


async def _undo_paid(tx: Transaction, order: orders.Order, cancelled: orders.Cancelled, now: datetime) -> None:
    document = f"cancel/{order.number}"
    if cancelled.refund:
        await payments.refund_order(tx, order.root_id, cancelled.refund, document, now)
    # In order of SKU, as everybody takes stock.
    goods = [inventory.Demand(sku_id, quantity) for sku_id, quantity in sorted(cancelled.quantities.items())]
    await inventory.take_back(tx, goods, order.number, now, document)
