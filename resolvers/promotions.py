"""Promotions as staff make, read and move them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domains import catalog, marketing, stores
from domains.kernel import window
from resolvers.catalog.reading import skus_by_ids
from resolvers.context import Context
from resolvers.stores import stores_by_ids

READ: Final = "marketing.promotion.read"
WRITE: Final = "marketing.promotion.write"
REVIEW: Final = "marketing.promotion.review"


@dataclass(frozen=True, slots=True)
class ReviewPromotions:
    """Whether a store's promotions (None: the platform's) are reviewed."""

    store_id: int | None
    is_reviewed: bool


async def promotion(context: Context, id: int) -> marketing.Promotion | None:  # noqa: A002
    """A promotion; None where there is none, or it is another store's."""
    return (await own_promotions([id], context))[0]


async def own_promotions(ids: Sequence[int], context: Context) -> list[marketing.Promotion | None]:
    """Promotions whatever their status, as far as the staff may see them."""
    found = await marketing.get_promotions(context.read(), set(ids), context.frame, context.now)
    return [each if each is not None and _is_own(each, context) else None for each in map(found.get, ids)]


async def promotions(
    context: Context,
    status: marketing.PromotionStatus | None,
    form: marketing.PromotionForm | None,
    store_id: int | None,
    query: str | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> marketing.StaffPromotions:
    listing = marketing.PromotionListing(status, form, store_id, query)
    asked = window(first, after, last, before)
    return await marketing.list_promotions(context.read(), listing, asked, context.frame, context.now, context.staff)


async def counts_of(lists: Sequence[marketing.StaffPromotions], context: Context) -> list[int]:
    return [await marketing.count_promotions(context.read(), each, context.frame, context.now) for each in lists]


async def behind(promotions: Sequence[marketing.Promotion], context: Context) -> list[marketing.BehindPromotion | None]:
    """What staff see behind promotions; of another store's nothing."""
    ids = {each.id for each in promotions}
    found = await marketing.get_behind_promotions(context.read(), ids, context.staff)
    return [found.get(each.id) for each in promotions]


async def versions_of(
    behind: Sequence[marketing.BehindPromotion], context: Context
) -> list[list[marketing.PromotionVersion]]:
    ids = {each.promotion_id for each in behind}
    found = await marketing.get_promotion_histories(context.read(), ids, context.frame.language)
    return [found.get(each.promotion_id, []) for each in behind]


async def stores_of(behind: Sequence[marketing.BehindPromotion], context: Context) -> list[stores.Store | None]:
    return await stores_by_ids([each.store_id or 0 for each in behind], context)


async def warnings(context: Context, id: int) -> marketing.PromotionWarnings | None:  # noqa: A002
    """What there is to know of a promotion before it runs; None where it is not theirs."""
    return await marketing.find_promotion_warnings(context.read(), id, context.staff, context.frame, context.now)


async def below_cost_of(
    warnings: Sequence[marketing.PromotionWarnings], context: Context, first: int | None
) -> list[list[marketing.BelowCost]]:
    """The first of them, 100 at most; nothing for those who may not see what goods cost."""
    if context.viewer.staff_with("catalog.product.read") is None:
        return [[] for _ in warnings]
    size = max(min(10 if first is None else first, 100), 0)
    return [list(each.below_cost[:size]) for each in warnings]


async def skus_of(found: Sequence[marketing.BelowCost], context: Context) -> list[catalog.Sku | None]:
    return await skus_by_ids([each.sku_id for each in found], context)


async def update_promotion(context: Context, command: marketing.UpdatePromotion) -> marketing.Promotion | None:
    author = context.author
    await context.database.write(lambda tx: marketing.update_promotion(tx, command, context.now, author))
    return await promotion(context, command.id)


async def step_promotion(context: Context, command: marketing.StepPromotion) -> marketing.Promotion | None:
    author = context.author
    await context.database.write(lambda tx: marketing.step_promotion(tx, command, context.now, author))
    return await promotion(context, command.id)


async def set_reviewed(context: Context, asked: ReviewPromotions) -> bool:
    """Returns whether they are reviewed from now on."""
    author = context.author
    await context.database.write(
        lambda tx: marketing.set_promotions_reviewed(tx, asked.store_id, asked.is_reviewed, context.now, author)
    )
    return asked.is_reviewed


def _is_own(promotion: marketing.Promotion, context: Context) -> bool:
    return context.staff.store_id in (None, promotion.store_id)
