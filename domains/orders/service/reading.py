"""Orders as their member sees them, and what belongs to each, for many at once."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from domains import marketing
from domains.kernel import Frame, Money, Window, edges_of, id_at, is_checked
from domains.marketing import Coupon, Promotion
from domains.orders.rules.orders import (
    MemberOrders,
    Order,
    OrderAddress,
    OrderAllocation,
    OrderDiscount,
    OrderLine,
    OrderTransition,
)
from domains.orders.rules.statuses import OrderStatus
from domains.orders.rules.timeline import actor_word, reason_word
from domains.orders.store import reading
from domains.orders.store.reading import DiscountShare
from persistence import Reader


async def get_orders(reader: Reader, ids: Collection[int], member_id: int) -> dict[int, Order]:
    """The member's own of these orders, parents and children alike."""
    found = await reading.get_orders(reader, ids)
    return {id_: order for id_, order in found.items() if order.member_id == member_id}


async def find_order(reader: Reader, order_id: int, member_id: int) -> Order | None:
    """A member's own order; None for another's as for one that is not there."""
    return (await get_orders(reader, [order_id], member_id)).get(order_id)


async def find_unowned(reader: Reader, order_id: int) -> Order | None:
    """An order whoever's it is: for what acts by itself, such as a time limit."""
    return (await reading.get_orders(reader, [order_id])).get(order_id)


async def get_statuses(reader: Reader, ids: Collection[int]) -> dict[int, OrderStatus]:
    """Where these orders stand, whoever's they are: for proofs."""
    return {id_: order.status for id_, order in (await reading.get_orders(reader, ids)).items()}


async def find_by_number(reader: Reader, number: str, member_id: int) -> Order | None:
    """A member's own order, parent or child, by its number."""
    if not is_checked(number.partition("-")[0]):
        return None
    order = await reading.find_by_number(reader, number)
    return order if order is not None and order.member_id == member_id else None


async def list_member_orders(
    reader: Reader, member_id: int, statuses: Collection[OrderStatus] | None, window: Window
) -> MemberOrders:
    """A member's orders, newest first: parents only, those in any of the statuses where some are given.

    Raises BadRequest for another list's cursor.
    """
    wanted = tuple(statuses or OrderStatus)
    found = await reading.list_of_member(reader, member_id, wanted, window, id_at(window))
    edges, page_info = edges_of(found, window, lambda order: (order.id,))
    return MemberOrders(edges=edges, page_info=page_info, member_id=member_id, statuses=wanted)


async def count_member_orders(reader: Reader, listed: MemberOrders) -> int:
    """How many orders that list has beyond its window; 1001 stands for any more than a thousand."""
    return await reading.count_of_member(reader, listed.member_id, listed.statuses)


async def get_lines(reader: Reader, ids: Collection[int], member_id: int) -> dict[int, OrderLine]:
    """Lines of the member's own orders by id."""
    found = {line.id: line for line in await reading.get_lines_by_ids(reader, ids)}
    own = await get_orders(reader, {line.root_id for line in found.values()}, member_id)
    return {id_: line for id_, line in found.items() if line.root_id in own}


async def children_of(reader: Reader, orders: Sequence[Order]) -> list[list[Order]]:
    """The children of each order, in their order; none of a child."""
    missing = [order.id for order in orders if order.parent_id is None and order.children is None]
    found = await reading.get_children(reader, missing) if missing else {}
    return [found.get(order.id, list(order.children or ())) for order in orders]


async def lines_of(reader: Reader, orders: Sequence[Order]) -> list[list[OrderLine]]:
    """The lines of each order: a child's own, a parent's all."""
    found: dict[int, list[OrderLine]] = {order.id: [] for order in orders}
    for line in await reading.get_lines(reader, _roots(orders)):
        for order_id in (line.order_id, line.root_id):
            if order_id in found:
                found[order_id].append(line)
    return [found[order.id] for order in orders]


async def tax_totals_of(reader: Reader, orders: Sequence[Order]) -> list[Money]:
    """What of each order's goods is tax: of a child's own, of a parent's all."""
    totals = dict.fromkeys((order.id for order in orders), 0)
    for root_id, child_id, tax in await reading.get_taxes(reader, _roots(orders)):
        for order_id in {root_id, child_id} & totals.keys():
            totals[order_id] += tax
    return [Money(totals[order.id], order.currency) for order in orders]


async def discounts_of(
    reader: Reader, orders: Sequence[Order], frame: Frame, now: datetime
) -> list[list[OrderDiscount]]:
    """The discounts of each order in the order in which they were given; of a child, its part of each."""
    shares = await reading.get_discount_shares(reader, _roots(orders))
    wanted = {share.promotion_id for share in shares if share.promotion_id is not None}
    promotions = await marketing.get_promotions(reader, wanted, frame, now) if wanted else {}
    used = {share.coupon_id for share in shares if share.coupon_id is not None}
    coupons = await marketing.get_coupons(reader, used, frame, now) if used else {}
    return [_discounts(order, shares, promotions, coupons) for order in orders]


async def addresses_of(reader: Reader, orders: Sequence[Order]) -> list[OrderAddress | None]:
    """Where each order goes; a child goes where its parent does."""
    found = await reading.get_addresses(reader, _roots(orders))
    return [found.get(order.root_id) for order in orders]


async def timelines_of(reader: Reader, orders: Sequence[Order], language: str) -> list[list[OrderTransition]]:
    """The statuses that each order came into, in order of time, told in this language."""
    found: dict[int, list[OrderTransition]] = {order.id: [] for order in orders}
    for each in await reading.get_transitions(reader, list(found)):
        reason = reason_word(each.reason, each.system_reason, language)
        found[each.order_id].append(OrderTransition(each.at, each.status, actor_word(each.actor, language), reason))
    return [found[order.id] for order in orders]


def _discounts(
    order: Order,
    shares: Sequence[DiscountShare],
    promotions: Mapping[int, Promotion],
    coupons: Mapping[int, Coupon],
) -> list[OrderDiscount]:
    by_discount: dict[int, list[DiscountShare]] = {}
    for share in shares:
        if share.amount and order.id in (share.root_id, share.child_id):
            by_discount.setdefault(share.discount_id, []).append(share)
    return [_discount(order, given, promotions, coupons) for given in by_discount.values()]


def _discount(
    order: Order,
    shares: Sequence[DiscountShare],
    promotions: Mapping[int, Promotion],
    coupons: Mapping[int, Coupon],
) -> OrderDiscount:
    given = shares[0]
    return OrderDiscount(
        id=given.discount_id,
        kind=given.kind,
        label=given.label,
        amount=Money(sum(share.amount for share in shares), order.currency),
        promotion=None if given.promotion_id is None else promotions.get(given.promotion_id),
        coupon=None if given.coupon_id is None else coupons.get(given.coupon_id),
        allocations=tuple(
            OrderAllocation(share.line_id, Money(share.amount, order.currency))
            for share in shares
            if share.line_id is not None
        ),
        freight_amount=Money(sum(share.amount for share in shares if share.line_id is None), order.currency),
    )


def _roots(orders: Sequence[Order]) -> set[int]:
    return {order.root_id for order in orders}
