"""Promotions."""

from collections.abc import Sequence

from domains import catalog, marketing, stores
from resolvers.context import Context


async def promotions_by_ids(ids: Sequence[int], context: Context) -> list[marketing.Promotion | None]:
    """What shoppers may see, and drafts for the staff whose they are."""
    found = await marketing.get_promotions(context.read(), set(ids), context.frame, context.now)
    staff = context.viewer.staff_with("marketing.promotion.read")
    return [each if each is not None and _may_see(each, staff) else None for each in map(found.get, ids)]


async def promotions_of(products: Sequence[catalog.ProductCard], context: Context) -> list[list[marketing.Promotion]]:
    """Those running now that each product is in, and that are for the viewer."""
    return await marketing.promotions_of_products(
        context.read(), products, context.frame, context.now, context.viewer.member_id
    )


async def create_promotion(context: Context, command: marketing.CreatePromotion) -> marketing.Promotion:
    author = context.author
    return await context.database.write(
        lambda tx: marketing.create_promotion(tx, command, context.now, author, language=context.frame.language)
    )


def _may_see(promotion: marketing.Promotion, staff: stores.Staff | None) -> bool:
    if promotion.status not in marketing.SEEN_BY_STAFF:
        return True
    return staff is not None and staff.store_id in (None, promotion.store_id)
