"""Delivery: what it costs and by what ways it goes."""

from collections.abc import Sequence

from domains import catalog, logistics, stores
from domains.kernel import Money
from resolvers.context import Context


async def freight_estimates_of(
    products: Sequence[catalog.ProductCard], context: Context, region: str | None
) -> list[Money | None]:
    """For one piece of each at its lowest price, to this region or the request's."""
    priced = [(product.store_id, product.price_range.min) for product in products if product.price_range]
    estimates = iter(
        await logistics.estimate_freight(
            context.read(), priced, context.frame.region if region is None else region, context.frame
        )
    )
    return [next(estimates) if product.price_range else None for product in products]


async def stores_of_options(offers: Sequence[logistics.StoreDeliveryOptions], context: Context) -> list[stores.Store]:
    found = await stores.get_stores(context.read(), {each.store_id for each in offers}, context.frame.language)
    return [found[each.store_id] for each in offers]
