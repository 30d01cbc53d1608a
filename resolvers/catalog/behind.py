"""What staff see behind products and SKUs."""

from collections.abc import Sequence

from domains import catalog
from domains.kernel import Money, window
from resolvers.context import Context


async def schedules_of(
    products: Sequence[catalog.ProductCard], context: Context
) -> list[catalog.ScheduledListing | None]:
    found = await catalog.get_scheduled(context.read(), own_of(products, context))
    return [found.get(each.id) for each in products]


async def versions_of(products: Sequence[catalog.ProductCard], context: Context) -> list[int | None]:
    found = await catalog.get_versions(context.read(), own_of(products, context))
    return [found.get(each.id) for each in products]


async def revisions_of(products: Sequence[catalog.ProductCard], context: Context) -> list[catalog.Revision | None]:
    found = await catalog.get_waiting_revisions(context.read(), own_of(products, context))
    return [found.get(each.id) for each in products]


async def costs_of(skus: Sequence[catalog.Sku], context: Context) -> list[Money | None]:
    found = await catalog.get_costs(context.read(), own_of(skus, context), context.frame.currency)
    return [found.get(each.id) for each in skus]


async def promotion_prices_of(skus: Sequence[catalog.Sku], context: Context) -> list[catalog.PromotionPrice | None]:
    found = await catalog.get_promotion_prices(context.read(), own_of(skus, context), context.frame.currency)
    return [found.get(each.id) for each in skus]


async def lowest_prices_of(skus: Sequence[catalog.Sku], context: Context) -> list[Money | None]:
    """For everybody."""
    ids = {each.id for each in skus}
    found = await catalog.get_lowest_prices(context.read(), ids, context.frame.currency, context.now)
    return [found.get(each.id) for each in skus]


async def histories_of(
    products: Sequence[catalog.ProductCard],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[catalog.History]:
    """What was done to each; of another store's products the staff of a store read nothing."""
    own = own_of(products, context)
    found = await catalog.get_histories(context.read(), own, window(first, after, last, before))
    return [found.get(each.id, catalog.NO_HISTORY) for each in products]


async def retired_skus_of(products: Sequence[catalog.ProductCard], context: Context) -> list[list[catalog.Sku]]:
    found = await catalog.get_retired_ids(context.read(), own_of(products, context))
    ids = {each for some in found.values() for each in some}
    skus = await catalog.get_skus(context.read(), ids, context.frame) if ids else {}
    return [[skus[sku_id] for sku_id in found.get(each.id, ())] for each in products]


def own_of(goods: Sequence[catalog.ProductCard | catalog.Sku], context: Context) -> set[int]:
    """Those of the goods that the staff who ask may look behind."""
    return {each.id for each in goods if context.staff.store_id in (None, each.store_id)}
