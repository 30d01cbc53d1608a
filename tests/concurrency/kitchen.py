"""`stoa worker` as it is, but for its jobs and reactions, which are a kitchen's: run as a process by tests.

KITCHEN_LEASE_S shortens its leases; with KITCHEN_HANGS the reaction to the kettle of that number never ends.
"""

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from sqlalchemy import func, select

from operations import background
from operations.cli import app
from persistence import Database, Statement, Transaction, Worker, emit, schedule
from persistence.tables import JobRow, OutboxEventRow

_COUNT = Statement(select(func.count()).select_from(OutboxEventRow).where(OutboxEventRow.name == "kitchen.noted"))
_BELL = Statement(select(JobRow.id).where(JobRow.name == "kitchen.bell"))


@dataclass(frozen=True, slots=True)
class Noted:
    """Something that a job did."""

    name: ClassVar[str] = "kitchen.noted"
    what: str
    cup: int


@dataclass(frozen=True, slots=True)
class KettleBoiled:
    name: ClassVar[str] = "kitchen.kettle_boiled"
    kettle: int


async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Notes its cup."""
    await database.write(lambda tx: emit(tx, Noted("brewed", payload["cup"]), now))


async def linger(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Notes that it has begun; ends at once where it had begun before, and not at all where it had not."""
    await database.write(lambda tx: emit(tx, Noted("begun", 0), now))
    if (await database.read().rows(_COUNT))[0][0] == 1:
        await asyncio.Event().wait()


async def listen(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Notes that it has begun, and ends once somebody has hung up a bell."""
    await database.write(lambda tx: emit(tx, Noted("begun", 0), now))
    while True:
        if await database.read().rows(_BELL):
            return
        await asyncio.sleep(0.02)


async def write_down(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
    """Stores a job for each kettle that it hears of, far in the future, so that nobody runs it."""
    if os.environ.get("KITCHEN_HANGS") == str(payload["kettle"]):
        sys.stdout.write("hanging\n")
        sys.stdout.flush()
        await asyncio.Event().wait()
    await schedule(tx, "kitchen.heard", {"kettle": payload["kettle"]}, now.replace(year=now.year + 1), now)


def main() -> None:
    jobs = {"kitchen.brew": brew, "kitchen.linger": linger, "kitchen.listen": listen}
    background.jobs = lambda _channels, _storage: jobs
    background.REACTIONS = {KettleBoiled.name: [write_down]}
    background.PERIODIC = ()
    background.Worker = partial(Worker, lease_s=float(os.environ.get("KITCHEN_LEASE_S", "60")))  # type: ignore[misc,assignment]
    app(["worker"])


if __name__ == "__main__":
    main()
