"""Stores and those who work for them."""

import strawberry

from domains import stores
from execution.fields import graphql_input, graphql_type
from resolvers import stores as resolvers
from schema.ids import Node
from schema.members import Session
from schema.payloads import UserError, mutation_field, user_errors_field


@graphql_type(of=stores.Staff)
class Staff:
    """A person who works for the platform or a store."""

    name: str


@graphql_type(of=stores.Store, node=resolvers.stores_by_ids)
class Store(Node):
    """A merchant's shop on the platform."""

    name: str


@graphql_input
class StaffSignInInput:
    """What somebody of the staff is known by."""

    login: str
    password: str

    def to_command(self) -> stores.SignInStaff:
        return stores.SignInStaff(self.login, self.password)


@strawberry.type(description="Somebody of the staff, signed in.")
class StaffSignInPayload:
    session: Session | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class StoresMutation:
    staff_sign_in: StaffSignInPayload = mutation_field(
        resolvers.sign_in,
        StaffSignInInput,
        description="Begins a session of the staff, under the same limits as a member's.",
    )
