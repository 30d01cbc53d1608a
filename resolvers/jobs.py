"""Jobs and events, for the platform's staff."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from domains import kernel, queues
from resolvers.context import Context

READ: Final = "platform.job.read"
RETRY: Final = "platform.job.retry"


async def jobs(
    context: Context,
    status: list[queues.DeliveryStatus] | None,
    name: str | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> queues.QueuedList:
    window = kernel.window(first, after, last, before)
    return await queues.list_queued(context.read(), queues.Kind.JOB, status, name, window)


async def events(
    context: Context,
    status: list[queues.DeliveryStatus] | None,
    name: str | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> queues.QueuedList:
    window = kernel.window(first, after, last, before)
    return await queues.list_queued(context.read(), queues.Kind.EVENT, status, name, window)


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


async def _by_ids(kind: queues.Kind, ids: Sequence[int], context: Context) -> list[queues.Queued | None]:
    """None for all where the viewer may not see them: as for those that are not there."""
    staff = context.viewer.staff
    if staff is None or READ not in staff.permissions:
        return [None for _ in ids]
    found = await queues.get_queued(context.read(), kind, set(ids))
    return [found.get(each) for each in ids]


async def _retry(kind: queues.Kind, context: Context, queued_id: int) -> queues.Queued:
    use_case = partial(
        queues.retry,
        kind=kind,
        queued_id=queued_id,
        staff_id=context.staff.id,
        address=context.client_address,
        now=context.now,
    )
    return await context.database.write(use_case)


async def _discard(kind: queues.Kind, context: Context, command: queues.Discard) -> queues.Queued:
    use_case = partial(
        queues.discard,
        kind=kind,
        command=command,
        staff_id=context.staff.id,
        address=context.client_address,
        now=context.now,
    )
    return await context.database.write(use_case)
