"""Promotions."""

from collections.abc import Sequence

from domains import catalog, marketing
from resolvers.context import Context


async def promotions_by_ids(ids: Sequence[int], context: Context) -> list[marketing.Promotion | None]:
    """What is no draft, and drafts for staff."""
    found = await marketing.get_promotions(context.read(), set(ids), context.frame, context.now)
    hidden = () if context.viewer.staff is not None else marketing.SEEN_BY_STAFF
    return [None if each is None or each.status in hidden else each for each in map(found.get, ids)]


async def promotions_of(products: Sequence[catalog.ProductCard], context: Context) -> list[list[marketing.Promotion]]:
    """Those running now that each product is in."""
    return await marketing.promotions_of_products(context.read(), products, context.frame, context.now)


async def create_promotion(context: Context, command: marketing.CreatePromotion) -> marketing.Promotion:
    return await context.database.write(
        lambda tx: marketing.create_promotion(
            tx, command, context.now, staff=context.staff, language=context.frame.language
        )
    )
