"""Documents and films of products."""

from collections.abc import Sequence

from domains import catalog
from resolvers.context import Context


async def documents_of(
    products: Sequence[catalog.ProductCard], context: Context
) -> list[Sequence[catalog.ProductDocument]]:
    ids = {each.id for each in products}
    found = await catalog.get_documents(context.read(), ids, context.frame.language)
    return [found.get(each.id, ()) for each in products]


async def videos_of(products: Sequence[catalog.ProductCard], context: Context) -> list[Sequence[catalog.ProductVideo]]:
    ids = {each.id for each in products}
    found = await catalog.get_videos(context.read(), ids, context.frame.language)
    return [found.get(each.id, ()) for each in products]
