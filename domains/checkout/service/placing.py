"""Placing an order: one transaction across orders, cart, payments and stock."""

from datetime import datetime

from domains import cart, catalog, inventory, marketing, members, orders
from domains.checkout.jobs import CLOSE_UNPAID_JOB
from domains.checkout.problems import PayableChanged, SignInRequired
from domains.checkout.rules.checking import order_problems
from domains.checkout.rules.commands import PlaceOrder
from domains.checkout.rules.gifts import gift_demands, is_of_gift, with_gifts_gone
from domains.checkout.rules.previewing import coupon_problems, gone_problems, needs_address, purchases_of
from domains.checkout.rules.promotions import uses_of
from domains.checkout.rules.splitting import Buyer, bought_lines, document_of, new_order
from domains.checkout.service.looking import Look, look
from domains.kernel import Frame, NotFound, Once, Problem, Refused, Required, day_of
from domains.orders import SystemReason
from domains.quote import Quote
from persistence import Transaction, schedule


async def place(
    tx: Transaction,
    command: PlaceOrder,
    member_id: int | None,
    frame: Frame,
    now: datetime,
    rate: members.PointsRate = members.USUAL_RATE,
) -> int:
    """Makes an order of what the shopper saw, at the price that they saw, and returns its id.

    Sent again with its key it is the same order. Raises Refused with all that stands in the way, with the
    preview as it is now beside it wherever there is a price.
    """
    if member_id is None:
        raise Refused(SignInRequired())
    problems = order_problems(command)
    if problems:
        raise Refused(*problems)
    once = Once(tx, f"member:{member_id}", "orderPlace", command.idempotency_key, command)
    earlier = await once.begin(now)
    if earlier is not None:
        return earlier
    found = await look(tx, command.checkout, member_id, frame, now, rate)
    problems = [*found.problems, *_placing_problems(found, command)]
    if problems:
        raise Refused(*problems, preview=found.preview)
    if not _is_contended(found.quote):
        return await _write(tx, once, found, command, member_id, now)
    return await _write_contended(tx, once, found, command, member_id, now)


async def _write_contended(
    tx: Transaction, once: Once, found: Look, command: PlaceOrder, member_id: int, now: datetime
) -> int:
    """Refuses an order whose gift, coupon, points, or last use of a promotion, another order got a moment ago: with the
    preview as it is without that.
    """
    try:
        async with tx.savepoint():
            return await _write(tx, once, found, command, member_id, now)
    except Refused as refused:
        problems = refused.problems
        if not any(is_of_gift(each) or isinstance(each, PayableChanged) for each in problems):
            raise
    again = await look(tx, command.checkout, member_id, found.frame, now, found.rate)
    problems = (*problems, *coupon_problems(again.quote, command.checkout))
    raise Refused(*with_gifts_gone(problems, found.quote, command.checkout.gift_choices), preview=again.preview)


async def _write(tx: Transaction, once: Once, found: Look, command: PlaceOrder, member_id: int, now: datetime) -> int:
    """Tables in their declared order, the stock last: whoever wants the same SKUs waits from there to the commit."""
    notes = {note.store_id: note.text.strip() for note in command.notes if note.text.strip()}
    recipient = found.destination.recipient if needs_address(found.quote) else None
    buyer = Buyer(member_id=member_id, recipient=recipient, invoice=command.invoice, notes=notes)
    new = new_order(found.quote, buyer, found.frame, now)
    order = await orders.create_orders(tx, new, day_of(now, found.frame.zone), now)
    await _lock_coupons(tx, found, member_id, order.id, now)
    if not await members.spend_points(tx, member_id, found.quote.pricing.points_used, order.id, now):
        raise Refused(PayableChanged(field=("expected_payable",)))
    is_free = not new.amounts.payable
    if is_free:
        await orders.mark_paid(tx, order.id, SystemReason.NOTHING_DUE, now)
        await marketing.use_coupons(tx, order.id, now)
    else:
        await schedule(tx, CLOSE_UNPAID_JOB, {"order_id": order.id}, new.expires_at, now)
    if command.checkout.items is None:
        # Conditional: of two that order the same lines at once, one finds them gone.
        bought = [line.line_id for line in bought_lines(found.quote)]
        chose_coupons = found.basket.coupon_ids is not None
        await cart.remove_bought(tx, found.basket.cart_id, bought, chose_coupons=chose_coupons)
    await once.finish(order.id)
    if not await marketing.take_promotions(tx, order.id, member_id, uses_of(found.quote), now):
        raise Refused(PayableChanged(field=("expected_payable",)))
    await _count(tx, found, member_id, order.id, now)
    await inventory.lock(tx, order.number, _demands(found), now)
    if is_free:
        await inventory.deduct(tx, order.number, now)
    return order.id


def _is_contended(quoted: Quote) -> bool:
    """Whether it has anything, beside the goods, that another order may have got by now."""
    pricing = quoted.pricing
    return bool(pricing.all_gifts or pricing.points_used or uses_of(quoted) or quoted.coupons.used)


async def _lock_coupons(tx: Transaction, found: Look, member_id: int, order_id: int, now: datetime) -> None:
    """Holds the coupons for this order; of several at once that want the same one, the others are refused."""
    used = found.quote.coupons.used
    if not await marketing.lock_coupons(tx, used, member_id, order_id, now):
        raise Refused(PayableChanged(field=("expected_payable",)))


async def _count(tx: Transaction, found: Look, member_id: int, order_id: int, now: datetime) -> None:
    """Counts what is limited towards what the member may have of it; of several orders at once some come too late."""
    purchases = purchases_of(found.basket, found.quote)
    limited = [each for each in purchases if each.product_id in found.quote.allowances]
    if limited:
        await catalog.claim_purchases(tx, member_id, document_of(order_id), limited, now)


def _demands(found: Look) -> list[inventory.Demand]:
    bought = [
        inventory.Demand(line.sku.sku_id, line.quantity, found.basket.field_of(line.line_id, "quantity"))
        for line in bought_lines(found.quote)
    ]
    return bought + gift_demands(found.quote)


def _placing_problems(found: Look, command: PlaceOrder) -> list[Problem]:
    """What is wrong beyond what a preview tells; nothing where there is nothing left to be bought anyway."""
    if not found.quote.lines:
        return []
    problems: list[Problem] = []
    if needs_address(found.quote) and found.destination.recipient is None and not _is_blamed(found, "address"):
        problems.append(Required(field=("address_id",)))
    stores = {line.sku.store_id for line in found.quote.lines}
    problems += [
        NotFound(field=("notes", str(at), "store_id"))
        for at, note in enumerate(command.notes)
        if note.store_id not in stores
    ]
    return problems + _change_problems(found, command)


def _change_problems(found: Look, command: PlaceOrder) -> list[Problem]:
    if found.preview.payable != command.expected_payable:
        changed = PayableChanged(field=("expected_payable",))
    elif command.expected_digest not in (None, found.preview.digest):
        changed = PayableChanged(field=("expected_digest",))
    else:
        return []
    return [changed, *gone_problems(found.quote)]


def _is_blamed(found: Look, field: str) -> bool:
    return any(each.field is not None and each.field[0].startswith(field) for each in found.problems)
