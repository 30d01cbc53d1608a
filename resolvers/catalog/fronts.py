"""Front categories: as shoppers browse them, and as staff make and change them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from domains import catalog
from domains.kernel import Channel
from persistence import Transaction
from resolvers.context import Context

WRITE: Final = "catalog.category.write"


def seen_at(context: Context) -> datetime | None:
    """The instant at which front categories must be in their period; None for whoever may change them."""
    staff = context.viewer.staff
    return None if staff is not None and staff.store_id is None and WRITE in staff.permissions else context.now


async def front_categories(context: Context, channel: Channel) -> Sequence[catalog.FrontCategory]:
    """The roots of the channel's tree, with all that is below them."""
    return await catalog.get_front_tree(context.read(), channel, context.frame.language, seen_at(context))


async def front_categories_by_ids(ids: Sequence[int], context: Context) -> list[catalog.FrontCategory | None]:
    found = await catalog.get_front_categories(context.read(), set(ids), context.frame.language, seen_at(context))
    return [found.get(each) for each in ids]


async def breadcrumbs_of(
    products: Sequence[catalog.ProductCard], context: Context
) -> list[Sequence[catalog.FrontCategory]]:
    ids = {each.id for each in products}
    found = await catalog.get_breadcrumbs(context.read(), ids, context.frame, seen_at(context))
    return [found.get(each.id, ()) for each in products]


async def children_of(
    categories: Sequence[catalog.FrontCategory], context: Context
) -> list[Sequence[catalog.FrontCategory]]:
    missing = {each.id for each in categories if each.children is None}
    found = {}
    if missing:
        found = await catalog.get_front_children(context.read(), missing, context.frame.language, seen_at(context))
    return [found.get(each.id, ()) if each.children is None else each.children for each in categories]


async def product_counts_of(categories: Sequence[catalog.FrontCategory], context: Context) -> list[int]:
    found = await catalog.count_in_front_categories(context.read(), {each.id for each in categories})
    return [found.get(each.id, 0) for each in categories]


# --- for staff ---


async def positions_of(categories: Sequence[catalog.FrontCategory], context: Context) -> list[int]:
    return [each.position for each in await _details(categories, context)]


async def visible_from_of(categories: Sequence[catalog.FrontCategory], context: Context) -> list[datetime | None]:
    return [each.visible_from for each in await _details(categories, context)]


async def visible_until_of(categories: Sequence[catalog.FrontCategory], context: Context) -> list[datetime | None]:
    return [each.visible_until for each in await _details(categories, context)]


async def versions_of(categories: Sequence[catalog.FrontCategory], context: Context) -> list[int]:
    return [each.version for each in await _details(categories, context)]


async def mappings_of(categories: Sequence[catalog.FrontCategory], context: Context) -> list[catalog.FrontMapping]:
    found = await catalog.get_mappings(context.read(), {each.id for each in categories})
    return [found[each.id] for each in categories]


async def _details(categories: Sequence[catalog.FrontCategory], context: Context) -> list[catalog.FrontDetails]:
    found = await catalog.get_front_details(context.read(), {each.id for each in categories})
    return [found[each.id] for each in categories]


# --- changes ---


async def create_front_category(context: Context, command: catalog.CreateFrontCategory) -> catalog.FrontCategory:
    front_id = await context.database.write(
        lambda tx: catalog.create_front_category(tx, command, context.now, context.author)
    )
    return await _changed(context, front_id)


async def update_front_category(context: Context, command: catalog.UpdateFrontCategory) -> catalog.FrontCategory:
    """Makes it look like this. Where somebody took the slug at the same moment, the second look finds it taken."""
    author = context.author

    async def work(tx: Transaction) -> None:
        await catalog.update_front_category(tx, command, context.now, author)

    try:
        await context.database.write(work)
    except Exception as error:
        if not context.database.is_unique_violation(error):
            raise
        await context.database.write(work)
    return await _changed(context, command.front_category_id)


async def move_front_category(context: Context, command: catalog.MoveFrontCategory) -> catalog.FrontCategory:
    await context.database.write(lambda tx: catalog.move_front_category(tx, command, context.now, context.author))
    return await _changed(context, command.front_category_id)


async def map_front_category(context: Context, command: catalog.MapFrontCategory) -> catalog.FrontCategory:
    await context.database.write(lambda tx: catalog.map_front_category(tx, command, context.now, context.author))
    return await _changed(context, command.front_category_id)


async def remove_front_category(context: Context, command: catalog.RemoveFrontCategory) -> bool:
    await context.database.write(lambda tx: catalog.remove_front_category(tx, command, context.now, context.author))
    return True


async def _changed(context: Context, front_category_id: int) -> catalog.FrontCategory:
    found = await catalog.get_front_categories(context.read(), [front_category_id], context.frame.language)
    return found[front_category_id]
