"""The loop beside the server or apart from it: tells events and runs jobs as they fall due."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

import structlog

from persistence.database import Database
from persistence.delivery import DEADLINE_S
from persistence.jobs import LEASE_S, Job, run_next
from persistence.outages import DatabaseUnavailable
from persistence.outbox import Reaction, deliver_next
from persistence.periodic import Timetable

PAUSE_S: Final = 0.5

_log = structlog.get_logger(__name__)


class Worker:
    """Works off a database's outbox and job table. Several may run at once, in one process or in many."""

    def __init__(
        self,
        database: Database,
        reactions: Mapping[str, Sequence[Reaction]],
        jobs: Mapping[str, Job],
        clock: Callable[[], datetime],
        timetable: Timetable | None = None,
        *,
        lease_s: float = LEASE_S,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """A job whose worker died is run by another after `lease_s`; what takes longer than `deadline_s` is ended."""
        self._database = database
        self._reactions = reactions
        self._jobs = jobs
        self._clock = clock
        self._timetable = timetable
        self._lease_s = lease_s
        self._deadline_s = deadline_s

    async def run(self, stop: asyncio.Event) -> None:
        """Works until `stop` is set; what is under way then is finished first."""
        while not stop.is_set():
            try:
                worked = await self.step()
            except DatabaseUnavailable:
                worked = False  # which the log has already
            except Exception:
                _log.exception("worker_failed")
                worked = False
            if not worked:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), PAUSE_S)

    async def drain(self) -> None:
        """Works until nothing is due."""
        while await self.step():
            pass

    async def step(self) -> bool:
        """Tells some events, runs one job. Returns whether there was anything to do."""
        now = self._clock()
        if self._timetable is not None:
            await self._timetable.store_due(self._database, now)
        told = await deliver_next(self._database, self._reactions, now, self._deadline_s)
        ran = await run_next(self._database, self._jobs, now, self._clock, self._lease_s, self._deadline_s)
        return told or ran
