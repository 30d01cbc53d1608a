"""Jobs and events as the platform's staff see them: which are dead, why, and what becomes of them."""

from domains.queues.rules import DeliveryStatus, Discard, Event, Job, Kind, Queued, QueuedList
from domains.queues.service import discard, get_queued, list_queued, retry

__all__ = [
    "DeliveryStatus",
    "Discard",
    "Event",
    "Job",
    "Kind",
    "Queued",
    "QueuedList",
    "discard",
    "get_queued",
    "list_queued",
    "retry",
]
