"""Points as members and staff see them."""

from datetime import datetime

import strawberry

from domains import members
from execution.fields import batch_field, graphql_input, graphql_type
from resolvers import points as resolvers
from schema.connections import PAGE, PageInfo
from schema.ids import local_id
from schema.payloads import UserError, mutation_field, user_errors_field


@graphql_type(of=members.ExpiringPoints)
class ExpiringPoints:
    """Points that go at a moment."""

    amount: int
    at: datetime


@graphql_type(of=members.PointsEntry)
class PointsEntry:
    """A change of a member's points."""

    at: datetime
    delta: int
    reason: str = batch_field(resolvers.reasons_of, description="In the reader's language.")
    balance: int = strawberry.field(description="After it.")


@strawberry.type(description="A change with its place in the list.")
class PointsEntryEdge:
    cursor: str
    node: PointsEntry


@graphql_type(of=members.PointsHistory)
class PointsEntryConnection:
    """What became of points, newest first."""

    edges: list[PointsEntryEdge]
    page_info: PageInfo


@graphql_type(of=members.MemberPoints)
class MemberPoints:
    """What a member can pay with at a checkout."""

    balance: int
    expiring_soon: ExpiringPoints | None = strawberry.field(
        description="The next that will expire; null where none will."
    )
    history: PointsEntryConnection = batch_field(resolvers.histories_of, description="Newest first.", **PAGE)


@graphql_input
class PointsGrantInput:
    """So many points for each of some members."""

    member_ids: list[strawberry.ID] = strawberry.field(description="At most 1000.")
    points: int = strawberry.field(description="1 to 1000000, for each.")
    note: str | None = strawberry.field(
        default=None, description="Why, for the members to read; at most 200 characters."
    )
    expires_at: datetime | None = strawberry.field(default=None, description="Null for never.")
    idempotency_key: str = strawberry.field(
        description="The same key gives the same answer, with one effect. 1 to 200 characters."
    )

    def to_command(self) -> members.GrantPoints:
        return members.GrantPoints(
            member_ids=tuple(local_id("Member", each) for each in self.member_ids),
            points=self.points,
            note=self.note,
            expires_at=self.expires_at,
            idempotency_key=self.idempotency_key,
        )


@strawberry.type(description="All of the members have got their points, or none has.")
class PointsGrantPayload:
    members: int | None = strawberry.field(default=None, description="How many members have got points.")
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class PointsMutation:
    points_grant: PointsGrantPayload = mutation_field(
        resolvers.grant_points,
        PointsGrantInput,
        description="Gives members points to pay with. For the platform's staff.",
        requires="members.points.write",
    )
