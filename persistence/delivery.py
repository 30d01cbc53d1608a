"""What events and jobs have in common: when one is due, and what becomes of one that fails."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, select

from persistence.statements import Column, Statement
from persistence.tables import DeliveryStatus, JobRow, OutboxEventRow

MAX_ATTEMPTS: Final = 12
# For so long a job may run, and events that are told at once: none of the shop take longer, so one that does hangs.
DEADLINE_S: Final = 300.0

Deliverable = type[OutboxEventRow] | type[JobRow]


def is_due(row: Deliverable) -> sa.ColumnElement[bool]:
    """Whether it waits and its moment has come by `now`."""
    return sa.and_(row.status == DeliveryStatus.WAITING, row.due_at <= bindparam("now"))


def any_due(row: Deliverable) -> Statement:
    """Finds out whether there is anything to do. It costs no write lock, of which SQLite has one for all processes."""
    return Statement(select(row.id).where(is_due(row)).limit(1))


def failed(row: Deliverable, attempts: Column) -> Mapping[str, Any]:
    """The new values of one that failed, to be tried again or, after so many `attempts`, given up."""
    statuses = row.status.type
    return {
        "last_error": bindparam("error"),
        "due_at": bindparam("due_at"),
        "status": sa.case(
            (attempts >= MAX_ATTEMPTS, sa.literal(DeliveryStatus.DEAD, statuses)),
            else_=sa.literal(DeliveryStatus.WAITING, statuses),
        ),
    }


def failure(error: Exception, attempts: int, now: datetime) -> Mapping[str, Any]:
    """The parameters of `failed` after so many attempts: due again after 2, 4, 8 … seconds."""
    return {"error": repr(error)[:500], "due_at": now + timedelta(seconds=2**attempts)}
