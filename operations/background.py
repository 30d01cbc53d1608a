"""What runs beside the requests, or in processes of its own: the worker, and keeping up with keys and sessions."""

import asyncio
import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime

import structlog

from domains import files, identity, kernel, payments
from domains.reactions import PERIODIC, REACTIONS, jobs
from persistence import Database, DatabaseUnavailable, Timetable, Worker

Clock = Callable[[], datetime]

_log = structlog.get_logger(__name__)


def worker_of(
    database: Database,
    channels: Mapping[str, payments.PaymentChannelAdapter],
    storage: files.Storage,
    clock: Clock,
) -> Worker:
    """The shop's worker: its reactions, its jobs, and its periodic jobs in the shop's zone."""
    return Worker(database, REACTIONS, jobs(channels, storage), clock, Timetable(PERIODIC, kernel.DEFAULT_ZONE))


@asynccontextmanager
async def in_background(
    database: Database, keys: identity.TokenKeys, clock: Clock, worker: Worker | None
) -> AsyncIterator[None]:
    """Reads signing keys and ended sessions again and again, and works where there is a worker, until the block ends.

    A job that is under way then is finished first.
    """
    stop = asyncio.Event()
    following = asyncio.create_task(_follow_ended_sessions(database, keys, clock))
    tasks = [asyncio.create_task(_follow_keys(database, keys, clock, stop))]
    if worker is not None:
        tasks.append(asyncio.create_task(worker.run(stop)))
    _end_with_parent()
    try:
        yield
    finally:
        stop.set()
        following.cancel()
        await asyncio.gather(*tasks)
        await asyncio.wait([following])


async def _follow_keys(database: Database, keys: identity.TokenKeys, clock: Clock, stop: asyncio.Event) -> None:
    while not stop.is_set():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), identity.KEYS_READ_S)
            return
        try:
            await identity.reload_keys(database, keys, clock())
        except Exception:
            _log.exception("keys_not_read")


async def _follow_ended_sessions(database: Database, keys: identity.TokenKeys, clock: Clock) -> None:
    while True:
        try:
            await identity.follow_ended_sessions(database, keys, clock)
        except DatabaseUnavailable:
            pass  # which the log has already
        except Exception:
            _log.exception("ended_sessions_not_read")
        await asyncio.sleep(identity.ENDS_READ_S)


def _end_with_parent() -> None:
    """Has one of several processes end when the one that started it is gone, so that none stays behind alone."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="parent", daemon=True).start()
