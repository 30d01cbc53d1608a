"""The library of attributes, headings, brands and tags, as staff read and change it."""

from collections.abc import Awaitable, Callable, Sequence

from domains import catalog, kernel
from domains.kernel import BadRequest
from persistence import Transaction
from resolvers.catalog.reading import brands_by_ids
from resolvers.context import Context


async def attributes(
    context: Context,
    query: str | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> catalog.AttributeConnection:
    asked = kernel.window(first, after, last, before)
    return await catalog.list_library_attributes(context.read(), query or "", asked, context.frame.language)


async def brands(
    context: Context,
    query: str | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> catalog.BrandConnection:
    asked = kernel.window(first, after, last, before)
    return await catalog.list_library_brands(context.read(), query or "", asked, context.frame.language)


async def headings(context: Context) -> Sequence[catalog.Heading]:
    return await catalog.list_headings(context.read(), context.frame.language)


async def attributes_by_ids(ids: Sequence[int], context: Context) -> list[catalog.LibraryAttribute | None]:
    found = await catalog.get_attributes(context.read(), set(ids), context.frame.language)
    return [found.get(each) for each in ids]


async def headings_by_ids(ids: Sequence[int], context: Context) -> list[catalog.Heading | None]:
    found = await catalog.get_headings(context.read(), set(ids), context.frame.language)
    return [found.get(each) for each in ids]


async def values_of(
    found: Sequence[catalog.LibraryAttribute], context: Context, first: int
) -> list[Sequence[catalog.LibraryValue]]:
    if not 0 <= first <= catalog.MAX_SHOWN:
        raise BadRequest(f"first is from 0 to {catalog.MAX_SHOWN}.")
    ids = {each.id for each in found}
    values = await catalog.get_first_values(context.read(), ids, first, context.frame.language)
    return [values.get(each.id, ()) for each in found]


async def brand_versions_of(found: Sequence[catalog.Brand], context: Context) -> list[int]:
    return [version for version, _ in await _brand_details(found, context)]


async def logos_of(found: Sequence[catalog.Brand], context: Context) -> list[str | None]:
    return [logo for _, logo in await _brand_details(found, context)]


async def _brand_details(found: Sequence[catalog.Brand], context: Context) -> list[tuple[int, str | None]]:
    details = await catalog.get_brand_details(context.read(), {each.id for each in found})
    return [details[each.id] for each in found]


# --- changes ---


async def create_brand(context: Context, command: catalog.CreateBrand) -> catalog.Brand | None:
    author = context.author
    made = await context.database.write(lambda tx: catalog.create_brand(tx, command, context.now, author))
    return (await brands_by_ids([made], context))[0]


async def update_brand(context: Context, command: catalog.UpdateBrand) -> catalog.Brand | None:
    author = context.author
    await context.database.write(lambda tx: catalog.update_brand(tx, command, context.now, author))
    return (await brands_by_ids([command.id], context))[0]


async def create_attribute(context: Context, command: catalog.CreateAttribute) -> catalog.LibraryAttribute | None:
    author = context.author
    made = await context.database.write(lambda tx: catalog.create_attribute(tx, command, context.now, author))
    return (await attributes_by_ids([made], context))[0]


async def update_attribute(context: Context, command: catalog.UpdateAttribute) -> catalog.LibraryAttribute | None:
    author = context.author
    return await _changed(context, command.id, lambda tx: catalog.update_attribute(tx, command, context.now, author))


async def add_values(context: Context, command: catalog.AddAttributeValues) -> catalog.LibraryAttribute | None:
    author = context.author
    return await _changed(context, command.id, lambda tx: catalog.add_choices(tx, command, context.now, author))


async def update_values(context: Context, command: catalog.UpdateAttributeValues) -> catalog.LibraryAttribute | None:
    author = context.author
    return await _changed(context, command.id, lambda tx: catalog.update_choices(tx, command, context.now, author))


async def create_heading(context: Context, command: catalog.CreateAttributeGroup) -> catalog.Heading | None:
    author = context.author
    made = await context.database.write(lambda tx: catalog.create_attribute_group(tx, command, context.now, author))
    return (await headings_by_ids([made], context))[0]


async def update_heading(context: Context, command: catalog.UpdateAttributeGroup) -> catalog.Heading | None:
    author = context.author
    await context.database.write(lambda tx: catalog.update_attribute_group(tx, command, context.now, author))
    return (await headings_by_ids([command.id], context))[0]


async def _changed(
    context: Context, attribute_id: int, work: Callable[[Transaction], Awaitable[None]]
) -> catalog.LibraryAttribute | None:
    await context.database.write(work)
    return (await attributes_by_ids([attribute_id], context))[0]
