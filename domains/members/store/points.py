"""All SQL of points: lots are read and changed together with the account, and each change is written down."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from domains.kernel import Window, bounds_of
from domains.members.rules.points import Lot, PointsEntry, PointsReason
from domains.members.tables import PointAccountRow, PointLotRow, PointMovementRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, sum_of
from persistence.bulk import rows_of
from persistence.windows import newest_first

_Account, _Lot, _Moved = PointAccountRow, PointLotRow, PointMovementRow

_THERE = (_Lot.remaining > 0, or_(_Lot.expires_at.is_(None), _Lot.expires_at > bindparam("now")))
_BY_END = Statement(
    select(_Lot.member_id, _Lot.expires_at, sum_of(_Lot.remaining))
    .where(one_of(_Lot.member_id, "ids"), *_THERE)
    .group_by(_Lot.member_id, _Lot.expires_at)
    .order_by(_Lot.expires_at.is_(None), _Lot.expires_at)
)
_SHOWN = (_Moved.id, _Moved.at, _Moved.delta, _Moved.kind, _Moved.note, _Moved.balance)
_HISTORY: Final = newest_first(select(*_SHOWN).where(_Moved.member_id == bindparam("member")), _Moved.id)


async def get_by_end(
    reader: Reader, member_ids: Collection[int], now: datetime
) -> list[tuple[int, datetime | None, int]]:
    """Member, end and points of what can be spent now, the soonest to end first; what stays comes last."""
    return [(row[0], row[1], row[2]) for row in await reader.rows(_BY_END, ids=member_ids, now=now)]


async def list_history(reader: Reader, member_id: int, asked: Window, place: int | None) -> list[PointsEntry]:
    """A window of what became of a member's points, newest first, and one more where there is."""
    rows = await reader.rows(_HISTORY[asked.backwards], member=member_id, **bounds_of(asked, place))
    return [PointsEntry(*row) for row in rows]


# --- changes ---

_BEGIN = Statement(insert_into(_Account, "member_id", "balance", unless_exists=["member_id"]))
_HOLD = Statement(
    select(_Account.member_id, _Account.balance)
    .where(one_of(_Account.member_id, "ids"))
    .order_by(_Account.member_id)
    .with_for_update()
)
_changed = rows_of(_Account, "member_id", "balance").subquery("changed")
_SET_BALANCES = Statement(
    update(_Account).where(_Account.member_id == _changed.c.member_id).values(balance=_changed.c.balance)
)
_LOT_COLUMNS: Final = ("member_id", "amount", "remaining", "earned_at", "expires_at")
_ADD_LOTS = Statement(
    insert(_Lot).from_select(list(_LOT_COLUMNS), rows_of(_Lot, *_LOT_COLUMNS)).returning(_Lot.member_id, _Lot.id)
)
_MOVED_COLUMNS: Final = ("member_id", "lot_id", "delta", "balance", "kind", "note", "document", "order_id", "at")
_ADD_MOVEMENTS = Statement(insert(_Moved).from_select(list(_MOVED_COLUMNS), rows_of(_Moved, *_MOVED_COLUMNS)))
_OPEN_LOTS = Statement(
    select(_Lot.id, _Lot.remaining)
    .where(_Lot.member_id == bindparam("member"), *_THERE)
    .order_by(_Lot.expires_at.is_(None), _Lot.expires_at, _Lot.id)
)
_delta = rows_of(_Moved, "lot_id", "delta").subquery("moved")
_MOVE_LOTS = Statement(update(_Lot).where(_Lot.id == _delta.c.lot_id).values(remaining=_Lot.remaining + _delta.c.delta))
# What an order took of each lot and has not given back, the lot that stays longest first.
_SPENT_ON = Statement(
    select(_Moved.lot_id, -sum_of(_Moved.delta))
    .join(_Lot, _Lot.id == _Moved.lot_id)
    .where(_Moved.order_id == bindparam("order"), _Moved.member_id == bindparam("member"))
    .group_by(_Moved.lot_id, _Lot.expires_at)
    .having(func.sum(_Moved.delta) < 0)
    .order_by(_Lot.expires_at.is_not(None), _Lot.expires_at.desc(), _Moved.lot_id.desc())
)
_OVER = (_Lot.remaining > 0, _Lot.expires_at <= bindparam("now"))
_WITH_OVER = Statement(
    select(_Lot.member_id)
    .where(*_OVER)
    .distinct()
    .order_by(_Lot.member_id)
    .limit(bindparam("most", type_=sa.Integer()))
)
_OVER_LOTS = Statement(
    select(_Lot.member_id, _Lot.id, _Lot.remaining)
    .where(one_of(_Lot.member_id, "ids"), *_OVER)
    .order_by(_Lot.member_id, _Lot.expires_at, _Lot.id)
)


class Movement(NamedTuple):
    """A change of a lot, about to be written down."""

    member_id: int
    lot_id: int
    delta: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why lots change: by which document, and for which order where there is one."""

    kind: PointsReason
    document: str
    at: datetime
    note: str | None = None
    order_id: int | None = None


async def hold_accounts(tx: Transaction, member_ids: Collection[int], *, begin: bool = False) -> dict[int, int]:
    """The balances of these members, whom nobody else can change until this transaction ends, by id.

    With `begin` those get an account who have none yet.
    """
    ids = sorted(member_ids)
    if begin:
        await tx.run_many(_BEGIN, [{"member_id": each, "balance": 0} for each in ids])
    return dict(await tx.rows(_HOLD, ids=ids))


async def add_lots(
    tx: Transaction, member_ids: Sequence[int], points: int, now: datetime, expires_at: datetime | None
) -> list[Movement]:
    """New lots, one for each member; what they bring is still to be written down."""
    lot = {"amount": points, "remaining": points, "earned_at": now, "expires_at": expires_at}
    found = await tx.rows(_ADD_LOTS, rows=[{"member_id": each, **lot} for each in member_ids])
    return [Movement(member_id, lot_id, points) for member_id, lot_id in sorted(found)]


async def get_open_lots(tx: Transaction, member_id: int, now: datetime) -> list[Lot]:
    """What a member can spend, the lot that ends soonest first."""
    return [Lot(*row) for row in await tx.rows(_OPEN_LOTS, member=member_id, now=now)]


async def get_spent_on(tx: Transaction, member_id: int, order_id: int) -> list[Lot]:
    """What an order has of each lot still, the lot that stays longest first."""
    return [Lot(*row) for row in await tx.rows(_SPENT_ON, member=member_id, order=order_id)]


async def find_members_with_over(reader: Reader, now: datetime, most: int) -> list[int]:
    """Members, by id, of whose points some have ended and are still counted."""
    return [row[0] for row in await reader.rows(_WITH_OVER, now=now, most=most)]


async def get_over(tx: Transaction, member_ids: Collection[int], now: datetime) -> list[Movement]:
    """What has ended of these members' points, as it is about to go."""
    return [Movement(row[0], row[1], -row[2]) for row in await tx.rows(_OVER_LOTS, ids=member_ids, now=now)]


async def move_lots(tx: Transaction, movements: Sequence[Movement]) -> None:
    """Changes what is left of lots."""
    await tx.run(_MOVE_LOTS, rows=[{"lot_id": each.lot_id, "delta": each.delta} for each in movements])


async def write_down(tx: Transaction, movements: Sequence[Movement], balances: Mapping[int, int], cause: Cause) -> None:
    """Writes movements down, and what they make of the balances of accounts that are held."""
    left = dict(balances)
    rows: list[dict[str, Any]] = []
    for each in movements:
        left[each.member_id] += each.delta
        rows.append({**each._asdict(), "balance": left[each.member_id], **_told(cause)})
    await tx.run(_ADD_MOVEMENTS, rows=rows)
    changed = sorted({each.member_id for each in movements})
    await tx.run(_SET_BALANCES, rows=[{"member_id": each, "balance": left[each]} for each in changed])


def _told(cause: Cause) -> dict[str, Any]:
    return {
        "kind": cause.kind,
        "note": cause.note,
        "document": cause.document,
        "order_id": cause.order_id,
        "at": cause.at,
    }
