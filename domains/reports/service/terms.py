"""What orders had, looked up."""

from collections.abc import Sequence

from domains import marketing
from domains.orders import BoughtOrder
from domains.reports.rules.repricing import Terms, coupons_had, promotions_had
from persistence import Reader


async def get_terms(reader: Reader, orders: Sequence[BoughtOrder]) -> Terms:
    """What all of them had, in two statements."""
    versions = {version for order in orders for version in promotions_had(order)}
    coupon_ids = {coupon_id for order in orders for coupon_id in coupons_had(order)}
    return Terms(await marketing.get_versions(reader, versions), await marketing.get_coupon_terms(reader, coupon_ids))
