"""Points, as members see their own, and as staff give them."""

from collections.abc import Sequence
from typing import Final

from domains import members
from domains.kernel import window
from resolvers.context import Context

_WORDS: Final = {
    members.PointsReason.GRANTED: {"en": "Given by the shop", "zh-CN": "商城赠送"},
    members.PointsReason.SPENT: {"en": "Paid for an order", "zh-CN": "订单抵扣"},
    members.PointsReason.RETURNED: {"en": "Back from an order", "zh-CN": "订单退回"},
    members.PointsReason.EXPIRED: {"en": "Expired", "zh-CN": "已过期"},
}


async def points_of(parents: Sequence[members.Member], context: Context) -> list[members.MemberPoints]:
    found = await members.get_points(context.read(), {each.id for each in parents}, context.now)
    return [found[each.id] for each in parents]


async def histories_of(
    parents: Sequence[members.MemberPoints],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[members.PointsHistory]:
    asked = window(first, after, last, before)
    return await members.list_points_history(context.read(), [each.member_id for each in parents], asked)


async def reasons_of(entries: Sequence[members.PointsEntry], context: Context) -> list[str]:
    """What staff said, else what happened."""
    language = "zh-CN" if context.frame.language == "zh-CN" else "en"
    return [each.note or _WORDS[each.kind][language] for each in entries]


async def grant_points(context: Context, command: members.GrantPoints) -> int:
    author = context.author
    return await context.database.write(lambda tx: members.grant_points(tx, command, context.now, author))
