"""Members, their sessions and their addresses."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import strawberry

from domains import checkout, identity, members
from execution.fields import argument, batch_field, graphql_input, graphql_type, root_field
from resolvers import members as resolvers
from resolvers.context import MEMBER, SIGNED_IN
from resolvers.coupons import coupons_of_members
from resolvers.orders import orders_of_members
from resolvers.points import points_of
from schema.catalog import Image
from schema.connections import PAGE
from schema.coupons import CouponConnection, CouponStatus
from schema.ids import Node, optional_local_id
from schema.order_status import OrderStatus
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.points import MemberPoints
from schema.scalars import DecimalText

if TYPE_CHECKING:
    from schema.orders import OrderConnection


@graphql_type(of=identity.Session)
class Session:
    """Proof of who is asking; refreshing it makes the one before useless."""

    access_token: str = strawberry.field(description="Goes with each request as `Authorization: Bearer …`.")
    refresh_token: str = strawberry.field(
        description="Works once, within 30 days. Shown a second time it ends the session."
    )
    expires_at: datetime = strawberry.field(description="When the access token ends.")


@strawberry.enum(description="What a level gives.")
class BenefitKind(Enum):
    MEMBER_PRICE = "MEMBER_PRICE"
    FREE_FREIGHT = "FREE_FREIGHT"
    POINTS_MULTIPLIER = "POINTS_MULTIPLIER"
    BIRTHDAY_GIFT = "BIRTHDAY_GIFT"
    MONTHLY_COUPONS = "MONTHLY_COUPONS"
    EARLY_ACCESS = "EARLY_ACCESS"
    SERVICE_QUEUE = "SERVICE_QUEUE"


@graphql_type()
class Benefit:
    """Something that members of a level have and others have not."""

    kind: BenefitKind
    label: str
    value: DecimalText | None = strawberry.field(
        description="The number behind it, where there is one: a share, a count or a factor."
    )


@graphql_type()
class MemberLevel:
    """How far a member has come by growth."""

    code: str
    name: str
    rank: int = strawberry.field(description="1 is the lowest.")
    benefits: list[Benefit]


@graphql_type(of=members.Address, node=resolvers.addresses_by_ids)
class Address(Node):
    """An address in a member's address book, where nobody else sees it."""

    recipient: str
    phone: str = strawberry.field(description="In the international form of E.164, such as +8613800000001.")
    region: str = strawberry.field(description="Region code.")
    line: str = strawberry.field(description="Street, number and whatever else leads to the door.")
    postcode: str | None
    country: str = strawberry.field(description="ISO 3166-1, two letters.")
    is_default: bool = strawberry.field(description="Of a member's addresses exactly one is the default.")


@graphql_type(of=members.Member, node=resolvers.members_by_ids)
class Member(Node):
    """Somebody who buys here and is known. Seen by nobody but themselves."""

    nickname: str
    avatar: Image | None = batch_field(resolvers.avatars_of, description="Null where there is none.")
    level: MemberLevel | None = batch_field(
        resolvers.levels_of, description="Null below the first level. There are no levels yet, so always null."
    )
    addresses: list[Address] = batch_field(
        resolvers.addresses_of, description="The default first, then in the order they were saved; at most 50."
    )
    points: MemberPoints = batch_field(points_of)
    coupons: CouponConnection = batch_field(
        coupons_of_members,
        description="Newest first; of these statuses where some are given.",
        status=argument(list[CouponStatus] | None),
        **PAGE,
    )
    orders: Annotated["OrderConnection", strawberry.lazy("schema.orders")] = batch_field(
        orders_of_members,
        description="Newest first; of these statuses where some are given.",
        status=argument(list[OrderStatus] | None),
        **PAGE,
    )


@graphql_input
class MemberRegisterInput:
    """A login and password, or a phone and the code that was sent to it."""

    login: str | None = strawberry.field(
        default=None,
        description="An e-mail address, or a name of 3 to 40 letters, digits, dots, hyphens and underscores that "
        "begins with a letter. Case makes no difference.",
    )
    password: str | None = strawberry.field(default=None, description="8 to 128 characters.")
    phone: str | None = strawberry.field(
        default=None, description="In the international form. No codes are sent yet, so nobody can register by phone."
    )
    code: str | None = None
    nickname: str | None = strawberry.field(
        default=None, description="At most 40 characters; without one the part of the login before the @."
    )
    invitation_code: str | None = strawberry.field(default=None, description="Kept with the member.")
    cart_token: str | None = strawberry.field(default=None, description="A guest's cart to take over.")

    def to_command(self) -> checkout.RegisterWithCart:
        account = members.Register(
            self.login, self.password, self.phone, self.code, self.nickname, self.invitation_code
        )
        return checkout.RegisterWithCart(account, self.cart_token)


@graphql_input
class MemberSignInInput:
    """What a member is known by."""

    login: str
    password: str
    cart_token: str | None = strawberry.field(default=None, description="A guest's cart to merge into the member's.")

    def to_command(self) -> checkout.SignInWithCart:
        return checkout.SignInWithCart(members.SignIn(self.login, self.password), self.cart_token)


@graphql_input
class SessionRefreshInput:
    """The token that came with a session."""

    refresh_token: str

    def to_command(self) -> str:
        return self.refresh_token


@graphql_input
class AddressInput:
    """Where goods go."""

    id: strawberry.ID | None = strawberry.field(default=None, description="Null saves a new one.")
    recipient: str = strawberry.field(description="At most 64 characters.")
    phone: str = strawberry.field(description="In the international form, or as it is dialled in the country.")
    region: str = strawberry.field(
        description="Region code: six digits in China; elsewhere of ISO 3166-2, or the country's own code."
    )
    line: str = strawberry.field(description="At most 200 characters.")
    postcode: str | None = None
    country: str = strawberry.field(description="ISO 3166-1, two letters.")
    is_default: bool | None = strawberry.field(
        default=None,
        description="True makes it the default instead of the one that was. The first address is the default anyway.",
    )

    def to_command(self) -> members.SaveAddress:
        return members.SaveAddress(
            optional_local_id("Address", self.id),
            self.recipient,
            self.phone,
            self.region,
            self.line,
            self.postcode,
            self.country,
            self.is_default,
        )


@strawberry.type(description="The new member, signed in.")
class MemberRegisterPayload:
    session: Session | None = None
    member: Member | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The member, signed in.")
class MemberSignInPayload:
    session: Session | None = None
    member: Member | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The same session with new tokens.")
class SessionRefreshPayload:
    session: Session | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="Nothing is left to show.")
class SignOutPayload:
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The address as it was saved.")
class AddressSavePayload:
    address: Address | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class MembersQuery:
    me: Member | None = root_field(resolvers.me, description="Null for a guest.")


@strawberry.type
class MembersMutation:
    member_register: MemberRegisterPayload = mutation_field(
        resolvers.register, MemberRegisterInput, description="Makes a member and begins a session."
    )
    member_sign_in: MemberSignInPayload = mutation_field(
        resolvers.sign_in,
        MemberSignInInput,
        description="Begins a session. An account has 10 tries in 15 minutes, an address 50; those that succeed "
        "do not count.",
    )
    session_refresh: SessionRefreshPayload = mutation_field(
        resolvers.refresh, SessionRefreshInput, description="Exchanges a session's refresh token for new tokens."
    )
    sign_out: SignOutPayload = mutation_field(
        resolvers.sign_out,
        description="Ends the session that asks, a member's or one of the staff's: none of its tokens works any more, "
        "and its sockets and streams end.",
        requires=SIGNED_IN,
    )
    address_save: AddressSavePayload = mutation_field(
        resolvers.save_address,
        AddressInput,
        description="Adds an address to the member's, or changes the one of that id.",
        requires=MEMBER,
    )
