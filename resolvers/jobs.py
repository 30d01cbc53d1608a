"""Jobs and events, for the platform's staff."""

from collections.abc import Sequence
from typing import Any, Final

from domains import kernel, queues
from resolvers.context import Context

READ: Final = "platform.job.read"
RETRY: Final = "platform.job.retry"


async def jobs(context: Context, **wanted: Any) -> queues.QueuedList:
    return await _list(queues.Kind.JOB, context, **wanted)


async def events(context: Context, **wanted: Any) -> queues.QueuedList:
    return await _list(queues.Kind.EVENT, context, **wanted)


async def jobs_by_ids(ids: Sequence[int], context: Context) -> list[queues.Queued | None]:
    return await _by_ids(queues.Kind.JOB, ids, context)


async def events_by_ids(ids: Sequence[int], context: Context) -> list[queues.Queued | None]:
    return await _by_ids(queues.Kind.EVENT, ids, context)


async def retry_job(context: Context, job_id: int) -> queues.Queued:
    return await _retry(queues.Kind.JOB, context, job_id)


async def retry_event(context: Context, event_id: int) -> queues.Queued:
    return await _retry(queues.Kind.EVENT, context, event_id)


async def discard_job(context: Context, command: queues.Discard) -> queues.Queued:
    return await _discard(queues.Kind.JOB, context, command)


async def discard_event(context: Context, command: queues.Discard) -> queues.Queued:
    return await _discard(queues.Kind.EVENT, context, command)


async def _list(
    kind: queues.Kind,
    context: Context,
    status: list[queues.DeliveryStatus] | None,
    name: str | None,
    **page: Any,
) -> queues.QueuedList:
    return await queues.list_queued(context.read(), kind, status, name, kernel.window(**page))


async def _by_ids(kind: queues.Kind, ids: Sequence[int], context: Context) -> list[queues.Queued | None]:
    """None for all where the viewer may not see them: as for those that are not there."""
    staff = context.viewer.staff
    if staff is None or READ not in staff.permissions:
        return [None for _ in ids]
    found = await queues.get_queued(context.read(), kind, set(ids))
    return [found.get(each) for each in ids]


async def _retry(kind: queues.Kind, context: Context, queued_id: int) -> queues.Queued:
    staff_id = context.staff.id
    return await context.database.write(
        lambda tx: queues.retry(tx, kind, queued_id, staff_id, context.client_address, context.now)
    )


async def _discard(kind: queues.Kind, context: Context, command: queues.Discard) -> queues.Queued:
    staff_id = context.staff.id
    return await context.database.write(
        lambda tx: queues.discard(tx, kind, command, staff_id, context.client_address, context.now)
    )
