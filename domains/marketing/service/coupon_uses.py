"""What coupons were used for."""

from collections.abc import Collection

from domains.marketing.rules.coupon_uses import CouponUses
from domains.marketing.store import coupon_uses as store
from persistence import Reader


async def get_coupon_uses(reader: Reader, template_ids: Collection[int]) -> dict[int, CouponUses]:
    """For each of these templates who has had its coupons, and the orders that used them; in one statement."""
    found = {template_id: CouponUses() for template_id in template_ids}
    for template_id, member_id, order_id in await store.list_uses(reader, template_ids):
        found[template_id].member_ids.add(member_id)
        if order_id is not None:
            found[template_id].order_ids.add(order_id)
    return found
