"""Orders as their member sees them; nobody else's are found."""

from collections.abc import AsyncIterator, Sequence

from domains import checkout, kernel, marketing, members, orders, stores
from execution.errors import CodedError
from resolvers.context import Context


async def order(context: Context, number: str) -> orders.Order | None:
    """The viewer's own order, or child of one, with this number."""
    if context.viewer.member_id is None:
        return None
    return await orders.find_by_number(context.read(), number, context.viewer.member_id)


async def follow(context: Context, order_id: int) -> AsyncIterator[orders.Order]:
    """The viewer's own order after each change. Raises CodedError where they have none of this id."""
    found = (await orders_by_ids([order_id], context))[0]
    if found is None:
        raise CodedError("NOT_FOUND", "You have no order of this id.")
    async with context.database.following(orders.topic_of(found.root_id)) as follower:
        while True:
            await follower.change()
            context.now = context.shop.clock()
            found = (await orders_by_ids([order_id], context))[0]
            if found is None:
                return
            yield found


async def cancel(context: Context, command: checkout.CancelOrder) -> orders.Order | None:
    returns = context.shop.returns
    order_id = await context.database.write(
        lambda tx: checkout.cancel(tx, command, context.member_id, context.now, returns)
    )
    return (await orders_by_ids([order_id], context))[0]


async def cancel_preview(context: Context, order_id: int) -> orders.CancelPreview | None:
    """Read from one snapshot; null for what is not the viewer's, or cannot be cancelled now."""
    async with context.database.snapshot() as reader:
        found = await orders.find_order(reader, order_id, context.member_id)
        return None if found is None else await orders.preview_cancel(reader, found, context.shop.returns)


async def lines_of_gifts(gifts: Sequence[orders.GiftBack], context: Context) -> list[orders.OrderLine]:
    found = await orders.get_lines(context.read(), {each.line_id for each in gifts}, context.member_id)
    return [found[each.line_id] for each in gifts]


async def orders_by_ids(ids: Sequence[int], context: Context) -> list[orders.Order | None]:
    """Those of the orders that are the viewer's own."""
    if context.viewer.member_id is None:
        return [None for _ in ids]
    found = await orders.get_orders(context.read(), set(ids), context.viewer.member_id)
    return [found.get(each) for each in ids]


async def lines_by_ids(ids: Sequence[int], context: Context) -> list[orders.OrderLine | None]:
    """Those of the lines that are in the viewer's own orders."""
    if context.viewer.member_id is None:
        return [None for _ in ids]
    found = await orders.get_lines(context.read(), set(ids), context.viewer.member_id)
    return [found.get(each) for each in ids]


async def orders_of_members(
    parents: Sequence[members.Member],
    context: Context,
    status: list[orders.OrderStatus] | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[orders.MemberOrders]:
    """A member is seen by nobody but themselves, so there is one."""
    asked = kernel.window(first, after, last, before)
    return [await orders.list_member_orders(context.read(), each.id, status, asked) for each in parents]


async def total_counts_of(connections: Sequence[orders.MemberOrders], context: Context) -> list[int]:
    return [await orders.count_member_orders(context.read(), each) for each in connections]


async def stores_of(parents: Sequence[orders.Order], context: Context) -> list[stores.Store | None]:
    ids = {each.store_id for each in parents if each.store_id is not None}
    found = await stores.get_stores(context.read(), ids, context.frame.language)
    return [None if each.store_id is None else found.get(each.store_id) for each in parents]


async def lines_of(parents: Sequence[orders.Order], context: Context) -> list[list[orders.OrderLine]]:
    return await orders.lines_of(context.read(), parents)


async def gift_promotions_of(parents: Sequence[orders.OrderLine], context: Context) -> list[marketing.Promotion | None]:
    """As they are told now; where nothing is a gift, nothing is asked."""
    ids = {each.gift_promotion_id for each in parents if each.gift_promotion_id is not None}
    found = await marketing.get_promotions(context.read(), ids, context.frame, context.now) if ids else {}
    return [None if each.gift_promotion_id is None else found.get(each.gift_promotion_id) for each in parents]


async def tax_totals_of(parents: Sequence[orders.Order], context: Context) -> list[kernel.Money]:
    return await orders.tax_totals_of(context.read(), parents)


async def discounts_of(parents: Sequence[orders.Order], context: Context) -> list[list[orders.OrderDiscount]]:
    return await orders.discounts_of(context.read(), parents, context.frame, context.now)


async def addresses_of(parents: Sequence[orders.Order], context: Context) -> list[orders.OrderAddress | None]:
    return await orders.addresses_of(context.read(), parents)


async def children_of(parents: Sequence[orders.Order], context: Context) -> list[list[orders.Order]]:
    return await orders.children_of(context.read(), parents)


async def shipments_of(parents: Sequence[orders.Order], context: Context) -> list[list[None]]:
    """Nothing is sent yet: there is no dispatch."""
    return [[] for _ in parents]


async def timelines_of(parents: Sequence[orders.Order], context: Context) -> list[list[orders.OrderTransition]]:
    return await orders.timelines_of(context.read(), parents, context.frame.language)
