"""Orders that are called off: by their member, or by the clock."""

from datetime import datetime

from domains import catalog, inventory, orders, payments
from domains.checkout.rules.checking import MAX_REASON, text_problems
from domains.checkout.rules.commands import CancelOrder
from domains.checkout.rules.splitting import document_of
from domains.checkout.service.payments import CLOSE_PAYMENTS_JOB
from domains.kernel import NotFound, Refused
from domains.orders import Actor, ActorKind
from persistence import Transaction, schedule


async def cancel(tx: Transaction, command: CancelOrder, member_id: int, now: datetime) -> int:
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
    try:
        cancelled = await orders.cancel(tx, order, Actor(ActorKind.MEMBER, member_id), command.reason.strip(), now)
    except Refused as refused:
        raise Refused(*(problem.at("order_id") for problem in refused.problems)) from None
    await catalog.return_purchases(tx, document_of(order.root_id), cancelled.quantities)
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
    await catalog.return_purchases(tx, document_of(order.id))
    await inventory.release(tx, order.number, now)
    return True


async def _undo_paid(tx: Transaction, order: orders.Order, cancelled: orders.Cancelled, now: datetime) -> None:
    document = f"cancel/{order.number}"
    if cancelled.refund:
        await payments.refund_order(tx, order.root_id, cancelled.refund, document, now)
    # In order of SKU, as everybody takes stock.
    goods = [inventory.Demand(sku_id, quantity) for sku_id, quantity in sorted(cancelled.quantities.items())]
    await inventory.take_back(tx, goods, order.number, now, document)
