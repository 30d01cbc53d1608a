"""Reports on promotions and coupons, for staff."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from domains import catalog, marketing, reports
from resolvers.catalog.reading import skus_by_ids
from resolvers.context import Context
from resolvers.promotions import own_promotions

READ: Final = "marketing.report.read"


async def try_promotion(context: Context, command: reports.TryPromotion) -> reports.SandboxReport:
    return await reports.try_promotion(context.read(), command, context.frame, context.now, context.author)


async def displaced_promotions(
    displaced: Sequence[reports.Displaced], context: Context
) -> list[marketing.Promotion | None]:
    return await own_promotions([each.promotion_id for each in displaced], context)


async def skus_below_cost(below: Sequence[reports.BelowCost], context: Context) -> list[catalog.Sku | None]:
    """Those that staff may see still."""
    return await skus_by_ids([each.sku_id for each in below], context)


async def reports_of_promotions(
    promotions: Sequence[marketing.Promotion],
    context: Context,
    since: datetime | None,
    until: datetime | None,
    by: reports.ReportStep | None,
) -> list[reports.PromotionReport | None]:
    """Over orders in the request's currency; of another store's promotion none."""
    asked = reports.Asked(since=since, until=until, step=by)
    own = {each.id for each in promotions if _is_own(context, each.store_id)}
    found = await reports.promotion_reports(context.read(), own, asked, context.frame, context.now)
    return [found.get(each.id) for each in promotions]


async def statistics_of_templates(
    templates: Sequence[marketing.CouponTemplate], context: Context
) -> list[reports.CouponStatistics | None]:
    """Over orders in the request's currency; of another store's template none."""
    own = {each.id for each in templates if _is_own(context, each.store_id)}
    found = await reports.coupon_statistics(context.read(), own, context.frame, context.now)
    return [found.get(each.id) for each in templates]


def _is_own(context: Context, store_id: int | None) -> bool:
    return context.staff.store_id in (None, store_id)
