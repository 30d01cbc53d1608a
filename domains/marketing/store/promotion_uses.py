"""How often promotions with limits were used, by whom and for how much; and who has bought before."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, or_, select, update

from domains.marketing.rules.limits import PromotionUse
from domains.marketing.tables import (
    BuyerRow,
    PromotionCountRow,
    PromotionMemberCountRow,
    PromotionRow,
    PromotionUseRow,
)
from persistence import Reader, Statement, Transaction, insert_into, one_of
from persistence.bulk import rows_of

_Count, _MemberCount, _Use = PromotionCountRow, PromotionMemberCountRow, PromotionUseRow

_said = rows_of(_Use, "promotion_id", "amount").subquery("said")
# Of several orders at once each sees what those before it have taken: the database settles who is too late.
_TAKE = Statement(
    update(_Count)
    .where(
        _Count.promotion_id == _said.c.promotion_id,
        PromotionRow.id == _said.c.promotion_id,
        or_(PromotionRow.limit_total.is_(None), _Count.uses + 1 <= PromotionRow.limit_total),
        or_(PromotionRow.budget.is_(None), _Count.spent + _said.c.amount <= PromotionRow.budget),
    )
    .values(uses=_Count.uses + 1, spent=_Count.spent + _said.c.amount)
    .returning(_Count.promotion_id)
)
# One statement changes rows in any order: orders that have several such promotions wait for one another, not in a ring.
_HOLD = Statement(
    select(_Count.promotion_id)
    .where(one_of(_Count.promotion_id, "ids"))
    .order_by(_Count.promotion_id)
    .with_for_update()
)
_BEGIN = Statement(
    insert_into(_MemberCount, "promotion_id", "member_id", "uses", unless_exists=["promotion_id", "member_id"])
)
_TAKE_OF_MEMBER = Statement(
    update(_MemberCount)
    .where(
        _MemberCount.promotion_id == PromotionRow.id,
        one_of(PromotionRow.id, "ids"),
        _MemberCount.member_id == bindparam("member"),
        or_(PromotionRow.limit_per_member.is_(None), _MemberCount.uses + 1 <= PromotionRow.limit_per_member),
    )
    .values(uses=_MemberCount.uses + 1)
    .returning(_MemberCount.promotion_id)
)
_ADD_USES = Statement(
    insert_into(_Use, "order_id", "promotion_id", "version", "member_id", "amount", "taken_at", "returned_at")
)


async def take(tx: Transaction, order_id: int, member_id: int, uses: Sequence[PromotionUse], now: datetime) -> bool:
    """Counts what an order has of promotions with limits. False where it goes beyond one: then the transaction must
    not go on.
    """
    ids = sorted(each.promotion_id for each in uses)
    by_id = {each.promotion_id: each for each in uses}
    rows = [{"promotion_id": each, "amount": by_id[each].amount} for each in ids]
    if len(ids) > 1:
        await tx.rows(_HOLD, ids=ids)
    if len(await tx.rows(_TAKE, rows=rows)) < len(ids):
        return False
    await tx.run_many(_BEGIN, [{"promotion_id": each, "member_id": member_id, "uses": 0} for each in ids])
    if len(await tx.rows(_TAKE_OF_MEMBER, ids=ids, member=member_id)) < len(ids):
        return False
    told = {"order_id": order_id, "member_id": member_id, "taken_at": now, "returned_at": None}
    await tx.run_many(_ADD_USES, [{**told, **row, "version": by_id[row["promotion_id"]].version} for row in rows])
    return True


_RETURN = Statement(
    update(_Use)
    .where(_Use.order_id == bindparam("order"), _Use.returned_at.is_(None))
    .values(returned_at=bindparam("now"))
    .returning(_Use.promotion_id, _Use.member_id, _Use.amount)
)
_given = rows_of(_Use, "promotion_id", "member_id", "amount").subquery("given")
_GIVE_BACK = Statement(
    update(_Count)
    .where(_Count.promotion_id == _given.c.promotion_id)
    .values(uses=_Count.uses - 1, spent=_Count.spent - _given.c.amount)
)
_GIVE_BACK_TO_MEMBER = Statement(
    update(_MemberCount)
    .where(_MemberCount.promotion_id == _given.c.promotion_id, _MemberCount.member_id == _given.c.member_id)
    .values(uses=_MemberCount.uses - 1)
)


async def give_back(tx: Transaction, order_id: int, now: datetime) -> None:
    """Counts what an order has of promotions no more; once, however often it is asked."""
    returned = await tx.rows(_RETURN, order=order_id, now=now)
    if returned:
        names = ("promotion_id", "member_id", "amount")
        rows = [dict(zip(names, row, strict=True)) for row in sorted(returned)]
        if len(rows) > 1:
            await tx.rows(_HOLD, ids=[row["promotion_id"] for row in rows])
        await tx.run(_GIVE_BACK, rows=rows)
        await tx.run(_GIVE_BACK_TO_MEMBER, rows=rows)


_REMEMBER = Statement(insert_into(BuyerRow, "member_id", "since", unless_exists=["member_id"]))
_COUNTS = Statement(select(_Count.promotion_id, _Count.uses, _Count.spent).where(one_of(_Count.promotion_id, "ids")))


async def remember_buyer(tx: Transaction, member_id: int, now: datetime) -> None:
    """Writes down that a member has paid an order."""
    await tx.run(_REMEMBER, member_id=member_id, since=now)


async def get_counts(reader: Reader, ids: Collection[int]) -> dict[int, tuple[int, int]]:
    """How many orders have each promotion with limits, and what it takes off them in all."""
    return {row[0]: (row[1], row[2]) for row in await reader.rows(_COUNTS, ids=ids)}
