"""The sandbox: a promotion is tried on real orders, or on a cart, before shoppers have it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domains import cart, catalog, marketing, orders, quote, stores
from domains.kernel import Frame, NotFound, Refused
from domains.marketing import Tried
from domains.orders import BoughtOrder
from domains.reports.rules.repricing import as_it_was
from domains.reports.rules.sandbox import Basket, Sandbox, SandboxReport, basket_of
from domains.reports.rules.trying import TryPromotion, trying_problems
from domains.reports.service.terms import get_terms
from persistence import Reader


async def try_promotion(
    reader: Reader, command: TryPromotion, frame: Frame, now: datetime, author: stores.Author | None = None
) -> SandboxReport:
    """Tries a promotion on the newest paid orders of a period, or on a cart, and says what comes of it.

    Each order is priced with the promotions and coupons that it had, points aside, and delivery at what it cost; then
    with the promotion beside them. Staff of a store try those of their own store, on orders that are of it alone.
    As many statements for any number of orders. Raises Refused(Required, Invalid, NotFound, and what is wrong with a
    draft).
    """
    problems = trying_problems(command, now)
    if problems:
        raise Refused(*problems)
    tried = await _tried(reader, command, now, author)
    framed = replace(frame, channel=command.channel or frame.channel, currency=tried.currency or frame.currency)
    if command.cart_token is None:
        baskets = await _of_orders(reader, command, framed, now, author)
    else:
        baskets = [await _of_cart(reader, command.cart_token, framed, now)]
    sandbox = Sandbox(tried, framed.currency, framed.zone)
    for basket in baskets:
        sandbox.look_at(basket)
        # Others are served in between.
        await asyncio.sleep(0)
    return sandbox.report()


async def _tried(reader: Reader, command: TryPromotion, now: datetime, author: stores.Author | None) -> Tried:
    if command.draft is None:
        try:
            return await marketing.promotion_to_try(reader, command.promotion_id or 0, author)
        except Refused as refused:
            raise Refused(*(each.at("promotion_id") for each in refused.problems)) from None
    try:
        return await marketing.draft_to_try(reader, command.draft, now, author)
    except Refused as refused:
        raise Refused(*(each.at("draft", *(each.field or ())) for each in refused.problems)) from None


async def _of_orders(
    reader: Reader, command: TryPromotion, frame: Frame, now: datetime, author: stores.Author | None
) -> list[Basket]:
    """In the order in which they were placed."""
    since, until = command.period(now)
    bought = await orders.newest_bought(reader, frame.channel, frame.currency, since, until, command.orders)
    if author is not None and author.staff.store_id is not None:
        bought = [each for each in bought if {line.store_id for line in each.lines} == {author.staff.store_id}]
    return await _baskets(reader, bought)


async def _baskets(reader: Reader, bought: Sequence[BoughtOrder]) -> list[Basket]:
    terms = await get_terms(reader, bought)
    first = await marketing.get_first_payments(reader, {order.member_id for order in bought})
    return [
        basket_of(order, as_it_was(order, terms), _was_new(order, first.get(order.member_id)))
        for order in sorted(bought, key=lambda order: (order.placed_at, order.id))
        if not terms.missing(order)
    ]


def _was_new(order: BoughtOrder, first_paid_at: datetime | None) -> bool:
    return first_paid_at is None or order.placed_at <= first_paid_at


async def _of_cart(reader: Reader, token: str, frame: Frame, now: datetime) -> Basket:
    """A guest's cart with all that runs for it, delivery aside. Raises Refused(NotFound)."""
    stored = await cart.find_cart(reader, cart.CartKey(token=token), now)
    if stored is None or stored.currency != frame.currency:
        raise Refused(NotFound(field=("cart_token",)))
    skus = await catalog.get_skus_for_sale(reader, {line.sku_id for line in stored.lines}, frame, now)
    sold = [(line, skus[line.sku_id]) for line in stored.lines if line.sku_id in skus]
    lines = tuple(quote.to_line(line.wanted(), sku, None) for line, sku in sold if sku.price is not None)
    running = await marketing.find_promotions_for(reader, lines, frame, now)
    snapshot = marketing.Snapshot(lines, tuple(each.terms for each in running if each.missed is None))
    costs = {line.id: sku.cost_minor for line, sku in sold if sku.cost_minor is not None}
    return Basket(snapshot, None, False, frame.channel, now, costs)
