"""Points: granted by staff, spent on orders, given back to the lots they came from, and over one day."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from domains import stores
from domains.kernel import NotFound, Once, Problem, Refused, Window, edges_of, id_at
from domains.members.rules.points import (
    ExpiringPoints,
    GrantPoints,
    MemberPoints,
    PointsHistory,
    PointsReason,
    grant_problems,
    taken,
)
from domains.members.store import accounts
from domains.members.store import points as store
from domains.members.store.points import Cause, Movement
from persistence import Reader, Transaction

_ACTION: Final = "members.points.write"


async def get_points(reader: Reader, member_ids: Collection[int], now: datetime) -> dict[int, MemberPoints]:
    """What each member can spend now, and what of it ends next; in one statement."""
    balances = dict.fromkeys(member_ids, 0)
    expiring: dict[int, ExpiringPoints] = {}
    for member_id, ends_at, points in await store.get_by_end(reader, member_ids, now):
        balances[member_id] += points
        if ends_at is not None:
            expiring.setdefault(member_id, ExpiringPoints(points, ends_at))
    return {each: MemberPoints(each, balance, expiring.get(each)) for each, balance in balances.items()}


async def get_spendable_points(reader: Reader, member_id: int, now: datetime) -> int:
    """How many points a member can spend now."""
    return (await get_points(reader, [member_id], now))[member_id].balance


async def list_points_history(reader: Reader, member_ids: Sequence[int], asked: Window) -> list[PointsHistory]:
    """What became of each member's points, newest first; a statement for each. Raises BadRequest."""
    place, pages = id_at(asked), []
    for member_id in member_ids:
        found = await store.list_history(reader, member_id, asked, place)
        pages.append(PointsHistory(*edges_of(found, asked, lambda each: (each.id,))))
    return pages


async def grant_points(
    tx: Transaction, command: GrantPoints, now: datetime, author: stores.Author | None = None
) -> int:
    """Gives each of these members a lot of points, all or none, once for a key. Returns how many members got some.

    Staff of a store give none, for points are the platform's. Raises Refused with all of: Required, Invalid,
    NotFound; or IdempotencyKeyReused.
    """
    problems: list[Problem] = [*grant_problems(command, now)]
    if author is not None and author.staff.store_id is not None:
        problems.append(NotFound(field=("member_ids",)))
    if problems:
        raise Refused(*problems)
    once = Once(tx, stores.caller_of(author), "pointsGrant", command.idempotency_key, command)
    earlier = await once.begin(now)
    if earlier is not None:
        return earlier
    known = await accounts.get_members(tx, set(command.member_ids))
    missing = [NotFound(field=("member_ids", str(at))) for at, id_ in enumerate(command.member_ids) if id_ not in known]
    if missing:
        raise Refused(*missing)
    balances = await store.hold_accounts(tx, command.member_ids, begin=True)
    movements = await store.add_lots(tx, command.member_ids, command.points, now, command.expires_at)
    note = None if command.note is None else command.note.strip()
    await store.write_down(
        tx, movements, balances, Cause(kind=PointsReason.GRANTED, document="grant", at=now, note=note)
    )
    await once.finish(len(movements))
    told = {"member_ids": sorted(command.member_ids), "points": command.points, "note": note}
    await stores.record_change(tx, author, _ACTION, "points", None, told, now)
    return len(movements)


async def spend_points(tx: Transaction, member_id: int, points: int, order_id: int, now: datetime) -> bool:
    """Takes points for an order, of the lots that end soonest.

    False where there are not so many (any more): nothing is changed then.
    """
    if not points:
        return True
    balances = await store.hold_accounts(tx, [member_id])
    parts = taken(await store.get_open_lots(tx, member_id, now), points)
    if parts is None:
        return False
    movements = [Movement(member_id, lot_id, -part) for lot_id, part in parts.items()]
    await store.move_lots(tx, movements)
    cause = Cause(kind=PointsReason.SPENT, document=f"order/{order_id}", at=now, order_id=order_id)
    await store.write_down(tx, movements, balances, cause)
    return True


async def return_points(
    tx: Transaction, member_id: int, points: int, order_id: int, document: str, now: datetime
) -> None:
    """Gives so many of the points that an order took back to their lots, first to those that stay longest.

    What has ended meanwhile ends again. Raises ValueError where the order has not so many: it would be our own mistake.
    """
    if not points:
        return
    balances = await store.hold_accounts(tx, [member_id])
    parts = taken(await store.get_spent_on(tx, member_id, order_id), points)
    if parts is None:
        raise ValueError(f"order {order_id} has not {points} points to give back")
    movements = [Movement(member_id, lot_id, part) for lot_id, part in parts.items()]
    await store.move_lots(tx, movements)
    cause = Cause(kind=PointsReason.RETURNED, document=document, at=now, order_id=order_id)
    await store.write_down(tx, movements, balances, cause)


async def expire_points(tx: Transaction, now: datetime, most: int) -> int:
    """Takes away what has ended of the points of so many members; returns of how many it did."""
    ids = await store.find_members_with_over(tx, now, most)
    if not ids:
        return 0
    balances = await store.hold_accounts(tx, ids)
    # Asked again: some may have been spent, and others ended, before the accounts were held.
    movements = await store.get_over(tx, ids, now)
    if movements:
        await store.move_lots(tx, movements)
        # Given back after its end, a lot ends more than once.
        cause = Cause(kind=PointsReason.EXPIRED, document=f"end/{now.isoformat()}", at=now)
        await store.write_down(tx, movements, balances, cause)
    return len(ids)
