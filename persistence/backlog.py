"""What waits in the outbox and in the job table, for those who watch over the shop."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import func, select

from persistence.columns import UtcDateTime
from persistence.reader import Reader
from persistence.statements import Statement
from persistence.tables import DeliveryStatus, JobRow, OutboxEventRow


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many wait and how many were given up, of events or of jobs. `oldest_due_at`: None where none waits."""

    waiting: int
    dead: int
    oldest_due_at: datetime | None


def _of(table: type[OutboxEventRow] | type[JobRow]) -> list[sa.ColumnElement[object]]:
    """Each is answered from an index that holds no more rows than it counts."""
    waiting = select(func.count()).where(table.status == DeliveryStatus.WAITING).scalar_subquery()
    dead = select(func.count()).where(table.status == DeliveryStatus.DEAD).scalar_subquery()
    oldest = select(func.min(table.due_at)).where(table.status == DeliveryStatus.WAITING).scalar_subquery()
    return [waiting, dead, sa.type_coerce(oldest, UtcDateTime())]


_BACKLOG = Statement(select(*_of(OutboxEventRow), *_of(JobRow)))


async def get_backlog(reader: Reader) -> dict[str, Backlog]:
    """The backlog of `events` and of `jobs`, in one statement."""
    row = (await reader.rows(_BACKLOG))[0]
    return {"events": Backlog(*row[:3]), "jobs": Backlog(*row[3:])}
