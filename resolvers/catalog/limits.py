"""How many of something a member may buy: as shoppers see it, and as staff say it."""

from collections.abc import Sequence

from domains import catalog
from resolvers.catalog.reading import products_by_ids, skus_by_ids
from resolvers.context import Context


async def limits_of(products: Sequence[catalog.ProductCard], context: Context) -> list[Sequence[catalog.Allowance]]:
    """The limits that hold now."""
    ids = {each.id for each in products}
    found = await catalog.get_allowances(context.read(), ids, context.viewer.member_id, context.now)
    return [found.get(each.id, ()) for each in products]


async def skus_of(allowances: Sequence[catalog.Allowance], context: Context) -> list[catalog.Sku | None]:
    return await skus_by_ids([each.limit.sku_id or 0 for each in allowances], context)


async def left_of(allowances: Sequence[catalog.Allowance], context: Context) -> list[int | None]:
    """For members alone: nobody else's purchases are known."""
    return [None if context.viewer.member_id is None else each.left for each in allowances]


async def set_limits(context: Context, command: catalog.SetPurchaseLimits) -> catalog.ProductCard | None:
    author = context.author
    await context.database.write(lambda tx: catalog.set_purchase_limits(tx, command, context.now, author))
    return (await products_by_ids([command.product_id], context))[0]
