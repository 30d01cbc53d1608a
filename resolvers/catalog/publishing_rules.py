"""Rules that take products off sale by themselves, as staff read and change them."""

from collections.abc import Sequence
from typing import Final

from domains import catalog, stores
from resolvers.catalog.reading import products_by_ids
from resolvers.context import Context
from resolvers.stores import stores_by_ids

PUBLISH: Final = "catalog.product.publish"


async def publishing_rules(context: Context, store_id: int | None) -> Sequence[catalog.PublishingRule]:
    return await catalog.list_publishing_rules(context.read(), context.staff, store_id)


async def rules_by_ids(ids: Sequence[int], context: Context) -> list[catalog.PublishingRule | None]:
    """Rules, for staff who may publish products; for all others there are none."""
    staff = context.viewer.staff_with(PUBLISH)
    if staff is None:
        return [None] * len(ids)
    found = await catalog.get_publishing_rules(context.read(), set(ids), staff)
    return [found.get(each) for each in ids]


async def stores_of(rules: Sequence[catalog.PublishingRule], context: Context) -> list[stores.Store | None]:
    return await stores_by_ids([each.store_id or 0 for each in rules], context)


async def previews_of(rules: Sequence[catalog.PublishingRule], context: Context) -> list[catalog.RulePreview]:
    async with context.database.snapshot() as reader:
        found = await catalog.preview_rules(reader, rules, context.now, context.staff)
    return [found[each.id] for each in rules]


async def first_off_of(previews: Sequence[catalog.RulePreview], context: Context) -> list[list[catalog.ProductCard]]:
    return await _products([each.first_off for each in previews], context)


async def first_back_of(previews: Sequence[catalog.RulePreview], context: Context) -> list[list[catalog.ProductCard]]:
    return await _products([each.first_back for each in previews], context)


# --- changes ---


async def create(context: Context, command: catalog.CreatePublishingRule) -> catalog.PublishingRule | None:
    author = context.author
    made = await context.database.write(lambda tx: catalog.create_publishing_rule(tx, command, context.now, author))
    return (await rules_by_ids([made], context))[0]


async def update(context: Context, command: catalog.UpdatePublishingRule) -> catalog.PublishingRule | None:
    author = context.author
    await context.database.write(lambda tx: catalog.update_publishing_rule(tx, command, context.now, author))
    return (await rules_by_ids([command.id], context))[0]


async def remove(context: Context, command: catalog.RemovePublishingRule) -> bool:
    author = context.author
    await context.database.write(lambda tx: catalog.remove_publishing_rule(tx, command, context.now, author))
    return True


async def _products(lists: Sequence[Sequence[int]], context: Context) -> list[list[catalog.ProductCard]]:
    """What the viewer may see of some products, by list."""
    ids = sorted({each for some in lists for each in some})
    found = dict(zip(ids, await products_by_ids(ids, context), strict=True)) if ids else {}
    return [[card for card in map(found.get, some) if card is not None] for some in lists]
