"""Goods that several stores sell."""

from collections.abc import Sequence

from domains import catalog
from resolvers.context import Context


async def spus_of(products: Sequence[catalog.ProductCard], context: Context) -> list[catalog.Spu | None]:
    found = await catalog.get_spus(context.read(), {each.id for each in products})
    return [found.get(each.id) for each in products]


async def offers_of(spus: Sequence[catalog.Spu], context: Context, first: int) -> list[Sequence[catalog.Offer]]:
    """Of an unpublished product, which only staff see, those are told too that shoppers see."""
    found = await catalog.get_offers(context.read(), {each.product_id for each in spus}, first, context.frame)
    return [found.get(each.product_id, ()) for each in spus]
