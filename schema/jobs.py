"""Jobs and events, for the platform's staff: what waits, what is dead and why."""

from datetime import datetime

import strawberry

from domains import queues
from execution.fields import argument, graphql_input, graphql_type, root_field
from resolvers import jobs as resolvers
from schema.connections import PAGE, PageInfo
from schema.ids import Node, local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import JSON

DeliveryStatus = queues.DeliveryStatus
strawberry.enum(
    DeliveryStatus,
    name="DeliveryStatus",
    description="Where an event or a job stands. DEAD was given up after 12 tries, DISCARDED by a person.",
)


@graphql_type(of=queues.Job, node=resolvers.jobs_by_ids)
class Job(Node):
    """Work that is done at or after a moment, apart from any request."""

    name: str
    status: DeliveryStatus
    attempts: int = strawberry.field(description="How often it was begun since it was stored, or last retried.")
    last_error: str | None = strawberry.field(description="Why the last try failed; null where none did.")
    created_at: datetime
    due_at: datetime = strawberry.field(
        description="When it is (next) tried; of one that runs, when it counts as lost."
    )
    finished_at: datetime | None = strawberry.field(description="When it was done or discarded; null before that.")
    payload: JSON = strawberry.field(description="What it works on. May hold what is personal.")


@graphql_type(of=queues.Event, node=resolvers.events_by_ids)
class OutboxEvent(Node):
    """Something that happened, told to all who react to it."""

    name: str
    status: DeliveryStatus
    attempts: int = strawberry.field(description="How often telling it failed since it happened, or was last retried.")
    last_error: str | None = strawberry.field(
        description="Why telling it failed the last time; null where it never did."
    )
    created_at: datetime = strawberry.field(description="When it happened.")
    due_at: datetime = strawberry.field(description="When it is (next) told.")
    finished_at: datetime | None = strawberry.field(description="When it was told or discarded; null before that.")
    payload: JSON = strawberry.field(description="What happened. May hold what is personal.")


@strawberry.type(description="A job with its place in the list.")
class JobEdge:
    cursor: str
    node: Job


@strawberry.type(description="A window on the jobs, newest first. Those done are kept for two weeks.")
class JobConnection:
    edges: list[JobEdge]
    page_info: PageInfo


@strawberry.type(description="An event with its place in the list.")
class OutboxEventEdge:
    cursor: str
    node: OutboxEvent


@strawberry.type(description="A window on the events, newest first. Those told are kept for two weeks.")
class OutboxEventConnection:
    edges: list[OutboxEventEdge]
    page_info: PageInfo


@graphql_input
class JobRetryInput:
    """A dead or discarded job."""

    id: strawberry.ID

    def to_command(self) -> int:
        return local_id("Job", self.id)


@graphql_input
class JobDiscardInput:
    """A dead job, and why nobody needs it any more."""

    id: strawberry.ID
    reason: str = strawberry.field(description="1 to 500 characters.")

    def to_command(self) -> queues.Discard:
        return queues.Discard(local_id("Job", self.id), self.reason)


@graphql_input
class EventRetryInput:
    """A dead or discarded event."""

    id: strawberry.ID

    def to_command(self) -> int:
        return local_id("OutboxEvent", self.id)


@graphql_input
class EventDiscardInput:
    """A dead event, and why nobody needs to be told any more."""

    id: strawberry.ID
    reason: str = strawberry.field(description="1 to 500 characters.")

    def to_command(self) -> queues.Discard:
        return queues.Discard(local_id("OutboxEvent", self.id), self.reason)


@strawberry.type(description="The job as it is after that.")
class JobRetryPayload:
    job: Job | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The job as it is after that.")
class JobDiscardPayload:
    job: Job | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The event as it is after that.")
class EventRetryPayload:
    event: OutboxEvent | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The event as it is after that.")
class EventDiscardPayload:
    event: OutboxEvent | None = None
    user_errors: list[UserError] = user_errors_field()


_STATUS = argument(list[DeliveryStatus] | None, description="Any of these; all where it is left out.")
_NAME = argument(str | None, description="The whole name, such as checkout.close_unpaid.")


@strawberry.type
class JobsQuery:
    jobs: JobConnection = root_field(
        resolvers.jobs, requires=resolvers.READ, description="Newest first.", status=_STATUS, name=_NAME, **PAGE
    )
    outbox_events: OutboxEventConnection = root_field(
        resolvers.events, requires=resolvers.READ, description="Newest first.", status=_STATUS, name=_NAME, **PAGE
    )


@strawberry.type
class JobsMutation:
    job_retry: JobRetryPayload = mutation_field(
        resolvers.retry_job, JobRetryInput, requires=resolvers.RETRY, description="Has a dead job run again, now."
    )
    job_discard: JobDiscardPayload = mutation_field(
        resolvers.discard_job, JobDiscardInput, requires=resolvers.RETRY, description="Gives a dead job up for good."
    )
    event_retry: EventRetryPayload = mutation_field(
        resolvers.retry_event,
        EventRetryInput,
        requires=resolvers.RETRY,
        description="Has a dead event told again, now.",
    )
    event_discard: EventDiscardPayload = mutation_field(
        resolvers.discard_event,
        EventDiscardInput,
        requires=resolvers.RETRY,
        description="Gives a dead event up for good.",
    )
