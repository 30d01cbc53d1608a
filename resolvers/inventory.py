"""Stock as staff see it."""

from collections.abc import Sequence
from datetime import datetime

from domains import catalog, inventory
from domains.kernel import Connection, window
from resolvers.context import Context

READ = "inventory.read"


async def stock(context: Context, sku_id: int, as_of: datetime | None) -> inventory.SkuStock | None:
    return await inventory.find_sku_stock(context.read(), sku_id, context.staff.store_id, as_of)


async def skus_of_stock(stocks: Sequence[inventory.SkuStock], context: Context) -> list[catalog.Sku]:
    found = await catalog.get_skus(context.read(), {each.sku_id for each in stocks}, context.frame)
    return [found[each.sku_id] for each in stocks]


async def movements_of(
    stocks: Sequence[inventory.SkuStock],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[Connection[inventory.StockMovement]]:
    sku_ids = [each.sku_id for each in stocks]
    return await inventory.list_movements(context.read(), sku_ids, window(first, after, last, before))


async def movements_by_ids(ids: Sequence[int], context: Context) -> list[inventory.StockMovement | None]:
    """Null for who may not see stock, as for what is absent."""
    staff = context.viewer.staff
    if staff is None or READ not in staff.permissions:
        return [None] * len(ids)
    found = await inventory.get_movements(context.read(), set(ids), staff.store_id)
    return [found.get(each) for each in ids]
