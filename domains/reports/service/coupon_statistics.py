"""What coupons brought."""

from collections.abc import Collection
from datetime import datetime

from domains import marketing, orders
from domains.kernel import Frame
from domains.reports.rules.coupon_statistics import Buyers, CouponStatistics, buyers_among, statistics_of
from persistence import Reader


async def coupon_statistics(
    reader: Reader, template_ids: Collection[int], frame: Frame, now: datetime
) -> dict[int, CouponStatistics]:
    """The statistics of these templates, over orders in the frame's currency; in five statements."""
    counts = await marketing.count_coupons_of(reader, template_ids, now)
    uses = await marketing.get_coupon_uses(reader, counts.keys())
    used_by = set[int]().union(*(each.order_ids for each in uses.values()))
    paid = await orders.paid_amounts(reader, used_by, frame.currency)
    members = set[int]().union(*(each.member_ids for each in uses.values()))
    paid_orders = await orders.paid_orders_of(reader, members)
    everybody = Buyers(*await orders.count_buyers(reader))
    return {
        template_id: statistics_of(
            each,
            [paid[order_id] for order_id in uses[template_id].order_ids if order_id in paid],
            buyers_among(uses[template_id].member_ids, paid_orders),
            everybody,
            frame.currency,
        )
        for template_id, each in counts.items()
    }
