"""Back categories as staff read and change them."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from domains import catalog, kernel
from persistence import Transaction
from resolvers.catalog.reading import back_categories_by_ids, products_by_ids
from resolvers.context import Context


async def back_categories(context: Context, parent_id: int | None) -> Sequence[catalog.BackCategory]:
    """Those right below one, or the roots."""
    return await catalog.get_back_children(context.read(), parent_id, context.frame.language)


async def brands_of(
    categories: Sequence[catalog.BackCategory],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[catalog.BrandConnection]:
    asked, ids = kernel.window(first, after, last, before), {each.id for each in categories}
    found = await catalog.list_allowed_brands(context.read(), ids, asked, context.frame.language)
    return [found[each.id] for each in categories]


async def own_bindings_of(
    categories: Sequence[catalog.BackCategory], context: Context
) -> list[Sequence[catalog.OwnBinding]]:
    found = await catalog.get_own_bindings(context.read(), {each.id for each in categories})
    return [found.get(each.id, ()) for each in categories]


async def parents_of(categories: Sequence[catalog.BackCategory], context: Context) -> list[catalog.BackCategory | None]:
    paths = await catalog.get_category_paths(context.read(), {each.id for each in categories}, context.frame.language)
    return [paths[each.id][-2] if len(paths[each.id]) > 1 else None for each in categories]


async def positions_of(categories: Sequence[catalog.BackCategory], context: Context) -> list[int]:
    return [each.position for each in await _details(categories, context)]


async def disabled_of(categories: Sequence[catalog.BackCategory], context: Context) -> list[bool]:
    return [each.disabled for each in await _details(categories, context)]


async def versions_of(categories: Sequence[catalog.BackCategory], context: Context) -> list[int]:
    return [each.version for each in await _details(categories, context)]


async def _details(categories: Sequence[catalog.BackCategory], context: Context) -> list[catalog.CategoryDetails]:
    found = await catalog.get_details(context.read(), {each.id for each in categories})
    return [found[each.id] for each in categories]


# --- changes ---


@dataclass(frozen=True, slots=True)
class Changed:
    """The category as it is now. What the change would do is said where it is refused."""

    back_category: catalog.BackCategory | None
    impact: None = None


async def create(context: Context, command: catalog.CreateBackCategory) -> catalog.BackCategory | None:
    author = context.author
    category_id = await context.database.write(
        lambda tx: catalog.create_back_category(tx, command, context.now, author)
    )
    return (await back_categories_by_ids([category_id], context))[0]


async def update(context: Context, command: catalog.UpdateBackCategory) -> Changed:
    author, language = context.author, context.frame.language
    back_category = await _changed(
        context, command.id, lambda tx: catalog.update_back_category(tx, command, context.now, author, language)
    )
    return Changed(back_category)


async def set_bindings(context: Context, command: catalog.SetBindings) -> Changed:
    author, language = context.author, context.frame.language
    back_category = await _changed(
        context, command.id, lambda tx: catalog.set_bindings(tx, command, context.now, author, language)
    )
    return Changed(back_category)


async def move(context: Context, command: catalog.MoveBackCategory) -> Changed:
    author, language = context.author, context.frame.language
    back_category = await _changed(
        context, command.id, lambda tx: catalog.move_back_category(tx, command, context.now, author, language)
    )
    return Changed(back_category)


async def preview_update(context: Context, command: catalog.UpdateBackCategory) -> catalog.Impact:
    async with context.database.snapshot() as reader:
        return await catalog.preview_update(reader, command, context.frame.language, context.author)


async def preview_bindings(context: Context, command: catalog.SetBindings) -> catalog.Impact:
    async with context.database.snapshot() as reader:
        return await catalog.preview_bindings(reader, command, context.frame.language, context.author)


async def preview_move(context: Context, command: catalog.MoveBackCategory) -> catalog.Impact:
    async with context.database.snapshot() as reader:
        return await catalog.preview_move(reader, command, context.frame.language, context.author)


async def products_of_touched(
    touched: Sequence[catalog.TouchedProduct], context: Context
) -> list[catalog.ProductCard | None]:
    return await products_by_ids([each.product_id for each in touched], context)


async def _changed(
    context: Context, category_id: int, work: Callable[[Transaction], Awaitable[None]]
) -> catalog.BackCategory | None:
    await context.database.write(work)
    return (await back_categories_by_ids([category_id], context))[0]
