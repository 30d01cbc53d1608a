"""Jobs and events as read, and what may be asked of them."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from domains.kernel import Connection, Invalid, Problem, Required
from persistence.tables import DeliveryStatus

__all__ = ["MAX_REASON", "DeliveryStatus", "Discard", "Event", "Job", "Kind", "Queued", "QueuedList"]

MAX_REASON: Final = 500


class Kind(enum.StrEnum):
    """Which of the two queues; its word is used in the log of actions."""

    JOB = "job"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Queued:
    """Something that is to happen once its moment has come. `payload` may hold what is personal."""

    id: int
    name: str
    status: DeliveryStatus
    attempts: int
    last_error: str | None
    created_at: datetime
    due_at: datetime
    finished_at: datetime | None
    payload: Any


@dataclass(frozen=True, slots=True)
class Job(Queued):
    pass


@dataclass(frozen=True, slots=True)
class Event(Queued):
    pass


@dataclass(frozen=True, slots=True)
class QueuedList(Connection[Queued]):
    """A page of one of the two, newest first."""


@dataclass(frozen=True, slots=True)
class Discard:
    """Gives up something dead."""

    id: int
    reason: str


def reason_problems(reason: str) -> list[Problem]:
    """What is wrong with the reason for giving something up."""
    if not reason.strip():
        return [Required(field=("reason",))]
    if len(reason) > MAX_REASON:
        why, why_zh = f"A reason has at most {MAX_REASON} characters.", f"原因最多 {MAX_REASON} 个字符。"
        return [Invalid(field=("reason",), why=why, why_zh=why_zh)]
    return []
