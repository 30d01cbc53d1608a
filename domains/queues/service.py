"""Looking at jobs and events, having dead ones tried again, giving them up; the staff's log says who did."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

from domains import stores
from domains.kernel import NotFound, Refused, TransitionNotAllowed, Window, edges_of, id_at
from domains.queues.rules import DeliveryStatus, Discard, Event, Job, Kind, Queued, QueuedList, reason_problems
from persistence import Reader, Transaction, queues
from persistence.queues import Queue

_QUEUES: Final[Mapping[Kind, tuple[Queue, type[Queued]]]] = {
    Kind.JOB: (queues.JOBS, Job),
    Kind.EVENT: (queues.EVENTS, Event),
}


async def get_queued(reader: Reader, kind: Kind, ids: Collection[int]) -> dict[int, Queued]:
    """Those of these ids that there are."""
    queue, model = _QUEUES[kind]
    return {row[0]: model(*row) for row in await queue.get(reader, ids)}


async def list_queued(
    reader: Reader, kind: Kind, statuses: Collection[DeliveryStatus] | None, name: str | None, window: Window
) -> QueuedList:
    """Newest first, in any of the statuses, of this name where one is given. Raises BadRequest for a strange cursor."""
    queue, model = _QUEUES[kind]
    wanted = tuple(statuses or DeliveryStatus)
    beyond = id_at(window)
    rows = await queue.list(reader, wanted, name, beyond, window.size + 1, newest_first=not window.backwards)
    edges, page_info = edges_of([model(*row) for row in rows], window, lambda each: (each.id,))
    return QueuedList(edges, page_info)


async def retry(tx: Transaction, kind: Kind, queued_id: int, staff_id: int, address: str, now: datetime) -> Queued:
    """Has a dead or discarded one tried again from now on. Raises Refused(NotFound, TransitionNotAllowed)."""
    before = await _get(tx, kind, queued_id)
    if not await _QUEUES[kind][0].try_again(tx, queued_id, now):
        raise Refused(_not_allowed(before.status))
    await _note(tx, kind, "retry", before, {"status": DeliveryStatus.WAITING}, staff_id, address, now)
    return await _get(tx, kind, queued_id)


async def discard(tx: Transaction, kind: Kind, command: Discard, staff_id: int, address: str, now: datetime) -> Queued:
    """Gives up a dead one. Raises Refused(NotFound, TransitionNotAllowed, Required, Invalid)."""
    problems = reason_problems(command.reason)
    if problems:
        raise Refused(*problems)
    before = await _get(tx, kind, command.id)
    if not await _QUEUES[kind][0].give_up(tx, command.id, now):
        raise Refused(_not_allowed(before.status))
    after = {"status": DeliveryStatus.DISCARDED, "reason": command.reason.strip()}
    await _note(tx, kind, "discard", before, after, staff_id, address, now)
    return await _get(tx, kind, command.id)


async def _get(tx: Transaction, kind: Kind, queued_id: int) -> Queued:
    found = (await get_queued(tx, kind, [queued_id])).get(queued_id)
    if found is None:
        raise Refused(NotFound(field=("id",)))
    return found


async def _note(
    tx: Transaction,
    kind: Kind,
    verb: str,
    before: Queued,
    after: Mapping[str, str],
    staff_id: int,
    address: str,
    now: datetime,
) -> None:
    seen = {"status": before.status, "attempts": before.attempts}
    await stores.record_action(
        tx, staff_id, f"platform.{kind}.{verb}", f"{kind}:{before.id}", seen, after, now, address
    )


def _not_allowed(status: DeliveryStatus) -> TransitionNotAllowed:
    allowed = {
        DeliveryStatus.DEAD: (DeliveryStatus.WAITING, DeliveryStatus.DISCARDED),
        DeliveryStatus.DISCARDED: (DeliveryStatus.WAITING,),
    }
    return TransitionNotAllowed(status=status, allowed=allowed.get(status, ()), field=("id",))
