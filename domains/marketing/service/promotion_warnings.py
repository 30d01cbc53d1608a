"""What staff should know of a promotion before it runs: what it meets, and what it would sell below cost."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from domains import catalog, stores
from domains.kernel import Frame
from domains.marketing.rules.behind import BehindPromotion
from domains.marketing.rules.margins import below_cost, line_of
from domains.marketing.rules.overlaps import Candidate, PromotionWarnings, overlaps_with
from domains.marketing.rules.promotions import Goods, RunningPromotion
from domains.marketing.rules.scopes import FOREVER, keys_of_goods
from domains.marketing.store import promotion_listing, promotions
from persistence import Reader

MAX_SKUS: Final = 500
MAX_OTHERS: Final = 200


async def find_promotion_warnings(
    reader: Reader, promotion_id: int, staff: stores.Staff, frame: Frame, now: datetime
) -> PromotionWarnings | None:
    """What there is to know of a promotion as it would be, of 500 of its SKUs at most; None where it is not theirs.

    In four statements. Prices are those in the currency of its rule.
    """
    behind = (await promotion_listing.get_behind(reader, [promotion_id], staff.store_id)).get(promotion_id)
    if behind is None:
        return None
    included = behind.draft.scope.included or Goods()
    sku_ids = await catalog.list_sku_ids_among(
        reader,
        everything=behind.draft.scope.included is None,
        category_ids=included.category_ids,
        brand_ids=included.brand_ids,
        product_ids=included.product_ids,
        sku_ids=included.sku_ids,
        store_id=behind.store_id,
        most=MAX_SKUS + 1,
    )
    currency = behind.currency or frame.currency
    known = await catalog.get_skus_for_sale(reader, sku_ids[:MAX_SKUS], replace(frame, currency=currency), now)
    terms = _terms(behind)
    goods = [line for line in map(line_of, known.values()) if terms.scope.covers(line)]
    plan = behind.plan
    period = (max(plan.starts_at, now), plan.ends_at or FOREVER)
    met = await promotions.list_meeting(
        reader, promotion_id, keys_of_goods(goods), period, frame.language, now, MAX_OTHERS
    )
    others = [Candidate(each.promotion, each.terms, channels) for each, channels in met]
    return PromotionWarnings(
        promotion_id=promotion_id,
        overlaps=overlaps_with(terms, [each.value for each in plan.channels], goods, others),
        below_cost=tuple(below_cost(terms, known)),
        sku_count=len(goods),
        is_partial=len(sku_ids) > MAX_SKUS,
    )


def _terms(behind: BehindPromotion) -> RunningPromotion:
    return RunningPromotion(
        id=behind.promotion_id,
        version=behind.version,
        rule=behind.draft.rule,
        scope=behind.draft.scope,
        store_id=behind.store_id,
        priority=behind.plan.priority,
        exclusion_group=behind.plan.exclusion_group,
    )
