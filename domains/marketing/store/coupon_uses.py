"""Reads of who has had coupons of a template, and of the orders that used them."""

from collections.abc import Collection, Iterable

from sqlalchemy import case, select

from domains.marketing.rules.coupons import CouponStatus
from domains.marketing.tables import CouponRow
from persistence import Reader, Statement, one_of

_USES = Statement(
    select(
        CouponRow.template_id,
        CouponRow.member_id,
        case((CouponRow.status == CouponStatus.USED, CouponRow.order_id)),
    )
    .where(one_of(CouponRow.template_id, "ids"))
    .distinct()
)


async def list_uses(reader: Reader, template_ids: Collection[int]) -> Iterable[tuple[int, int, int | None]]:
    """Template, member, and the order that used one of the template's coupons, if one did; each once."""
    return [(row[0], row[1], row[2]) for row in await reader.rows(_USES, ids=template_ids)]
