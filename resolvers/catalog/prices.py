"""Prices as staff rule them, and what a member pays by lists."""

from collections.abc import Sequence
from typing import Final

from domains import catalog, stores
from domains.kernel import window
from resolvers.catalog.reading import skus_by_ids
from resolvers.context import Context
from resolvers.stores import stores_by_ids

WRITE: Final = "catalog.price.write"
# Whoever may set list prices decides on those that are proposed.
DECIDE: Final = "catalog.product.write"

# --- price lists ---


async def price_list(context: Context, id: int) -> catalog.PriceList | None:  # noqa: A002
    """A list; None where there is none, or it is another store's."""
    return (await catalog.get_price_lists(context.read(), [id], context.staff, context.frame.language)).get(id)


async def price_lists_by_ids(ids: Sequence[int], context: Context) -> list[catalog.PriceList | None]:
    """Lists, for those alone who may change them."""
    staff = context.viewer.staff_with(WRITE)
    if staff is None:
        return [None for _ in ids]
    found = await catalog.get_price_lists(context.read(), set(ids), staff, context.frame.language)
    return [found.get(each) for each in ids]


async def price_lists(
    context: Context, first: int | None, after: str | None, last: int | None, before: str | None
) -> catalog.PriceLists:
    asked = window(first, after, last, before)
    return await catalog.list_price_lists(context.read(), asked, context.staff, context.frame.language)


async def entries_of(
    lists: Sequence[catalog.PriceList],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[catalog.ListedPrices]:
    found = await catalog.list_price_entries(context.read(), lists, window(first, after, last, before))
    return [found[each.id] for each in lists]


async def members_of(
    lists: Sequence[catalog.PriceList],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[catalog.ListMembers | None]:
    asked = window(first, after, last, before)
    found = await catalog.list_price_list_members(context.read(), lists, asked, context.staff)
    return [found.get(each.id) for each in lists]


async def member_counts_of(lists: Sequence[catalog.PriceList], context: Context) -> list[int]:
    found = await catalog.count_price_list_members(context.read(), {each.id for each in lists})
    return [found.get(each.id, 0) for each in lists]


async def stores_of(lists: Sequence[catalog.PriceList], context: Context) -> list[stores.Store | None]:
    return await stores_by_ids([each.store_id or 0 for each in lists], context)


async def skus_of_entries(entries: Sequence[catalog.ListedPrice], context: Context) -> list[catalog.Sku | None]:
    return await skus_by_ids([each.sku_id for each in entries], context)


async def create_price_list(context: Context, command: catalog.CreatePriceList) -> catalog.PriceList | None:
    author = context.author
    list_id = await context.database.write(lambda tx: catalog.create_price_list(tx, command, context.now, author))
    return await price_list(context, list_id)


async def update_price_list(context: Context, command: catalog.UpdatePriceList) -> catalog.PriceList | None:
    author = context.author
    await context.database.write(lambda tx: catalog.update_price_list(tx, command, context.now, author))
    return await price_list(context, command.id)


async def end_price_list(context: Context, command: catalog.EndPriceList) -> catalog.PriceList | None:
    author = context.author
    await context.database.write(lambda tx: catalog.end_price_list(tx, command, context.now, author))
    return await price_list(context, command.id)


async def set_price_entries(context: Context, command: catalog.SetPriceEntries) -> catalog.PriceList | None:
    author = context.author
    await context.database.write(lambda tx: catalog.set_price_entries(tx, command, context.now, author))
    return await price_list(context, command.id)


async def set_price_list_members(context: Context, command: catalog.SetPriceListMembers) -> catalog.PriceList | None:
    author = context.author
    await context.database.write(lambda tx: catalog.set_price_list_members(tx, command, context.now, author))
    return await price_list(context, command.id)


# --- of SKUs ---


async def breaks_of(skus: Sequence[catalog.Sku], context: Context) -> list[Sequence[catalog.PriceBreak]]:
    """What the viewer's price lists say; nothing is read for whoever is no member."""
    if context.viewer.member_id is None:
        return [() for _ in skus]
    prices = {each.id: each.price for each in skus if each.price is not None}
    frame = context.frame
    found = await catalog.get_price_breaks(
        context.read(), context.viewer.member_id, prices, frame.currency, frame.language, context.now
    )
    return [found.get(each.id, ()) for each in skus]
