"""By what terms promotions, at some version, and coupons acted: for orders that are priced again."""

from collections.abc import Collection

from domains.marketing.rules.promotions import RunningPromotion
from domains.marketing.rules.snapshot import CouponInHand
from domains.marketing.store import terms as store
from persistence import Reader


async def get_versions(
    reader: Reader, versions: Collection[tuple[int, int]]
) -> dict[tuple[int, int], RunningPromotion]:
    """What promotions gave at these versions, each by its id and version, with their whole budgets."""
    return await store.get_versions(reader, versions) if versions else {}


async def get_coupon_terms(reader: Reader, ids: Collection[int]) -> dict[int, CouponInHand]:
    """What these coupons give, whoever's they are and wherever they stand."""
    return await store.get_coupons(reader, ids) if ids else {}
