"""Coupons and what they are issued from, as shoppers and staff see them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from domains import marketing
from execution.fields import argument, batch_field, computed_field, graphql_input, graphql_type, root_field
from resolvers import coupons as resolvers
from resolvers import reports
from resolvers.context import MEMBER
from schema.connections import PAGE, PageInfo
from schema.ids import Node, global_id, id_argument, local_id
from schema.payloads import UserError, mutation_field, problem_type, user_errors_field
from schema.promotion_reports import CouponStatistics
from schema.scalars import Money

if TYPE_CHECKING:
    from schema.stores import Store

CouponStatus = marketing.CouponStatus
strawberry.enum(CouponStatus, name="CouponStatus", description="Where a coupon stands. LOCKED: in an unpaid order.")
CouponForm = marketing.CouponForm
strawberry.enum(CouponForm, name="CouponForm", description="What kind of value a coupon has.")
CouponIssuer = marketing.CouponIssuer
strawberry.enum(CouponIssuer, name="CouponIssuer", description="Who gives it, and bears what it takes off.")
CouponTemplateStatus = marketing.CouponTemplateStatus
strawberry.enum(
    CouponTemplateStatus, name="CouponTemplateStatus", description="Whether coupons can be claimed: not yet, now, over."
)
ClaimChannel = marketing.ClaimChannel
strawberry.enum(
    ClaimChannel,
    name="CouponClaimChannel",
    description="Where shoppers come by a coupon themselves. CODE: they type one in. LINK: somebody shares one.",
)
CouponSource = marketing.CouponSource
strawberry.enum(
    CouponSource, name="CouponSource", description="How a member came by a coupon. GIVEN: staff gave it to them."
)


@problem_type(marketing.CouponLimitReached, description="One member has at most so many of a template.")
class CouponLimitReached(UserError):
    limit: int = strawberry.field(description="Those that were used or are over count too.")


@problem_type(marketing.CouponExpired, description="It could be claimed until a moment that has passed.")
class CouponExpired(UserError):
    ended_at: datetime


@graphql_type(of=marketing.CouponCode)
class CouponCode:
    """A code that makes one coupon, once."""

    code: str = strawberry.field(description="Case, spaces and hyphens do not matter when it is typed in.")
    redeemed_at: datetime | None = strawberry.field(description="Null as long as nobody has used it.")


@strawberry.type(description="A code with its place in the list.")
class CouponCodeEdge:
    cursor: str
    node: CouponCode


@graphql_type(of=marketing.CouponCodes)
class CouponCodeConnection:
    """A page of a template's codes, in the order in which they were made."""

    edges: list[CouponCodeEdge]
    page_info: PageInfo


def _member_id(parent: Any, _type_name: str) -> str:
    return global_id("Member", parent.member_id)


@graphql_type(of=marketing.CouponTemplate, node=resolvers.coupon_templates_by_ids)
class CouponTemplate(Node):
    """What coupons are issued from. Shoppers see what is offered on pages, and what they have one of."""

    name: str
    label: str = strawberry.field(description="What it gives, in the reader's language, whatever its form.")
    form: CouponForm
    amount_off: Money | None = strawberry.field(description="Null where it does not give a fixed amount.")
    threshold: Money | None = strawberry.field(description="Null where it asks for no spending.")
    quantity: int = strawberry.field(description="How many may be issued.")
    issued: int = strawberry.field(description="How many are; codes that nobody has used yet are among them.")
    per_member: int = strawberry.field(description="How many one member may have in all.")
    issuer: CouponIssuer
    store: Annotated["Store", strawberry.lazy("schema.stores")] | None = batch_field(
        resolvers.stores_of, description="Whose goods it is for; null where it is the platform's."
    )
    stackable: bool = strawberry.field(
        description="Whether it goes together with others of its store, or of the platform, that do."
    )
    returns_on_refund: bool = strawberry.field(
        description="Whether it comes back when all of a paid order is cancelled or refunded."
    )
    status: CouponTemplateStatus
    claimable: bool = strawberry.field(
        description="Whether the viewer could claim one on a page now; for a guest, once they have signed in."
    )
    claimed_by_me: bool = strawberry.field(description="Whether the viewer has had one.")
    channels: list[ClaimChannel] = strawberry.field(description="Empty where staff alone give it.")
    claim_starts_at: datetime
    claim_ends_at: datetime | None = strawberry.field(description="Null as long as there are some.")
    starts_at: datetime | None = strawberry.field(description="Null where each coupon counts from its claim.")
    ends_at: datetime | None = strawberry.field(description="Null where each coupon counts from its claim.")
    days_from_claim: int | None = strawberry.field(description="Null where it has fixed dates.")
    version: int = strawberry.field(description="What a change of it must name.")
    code: str | None = batch_field(
        resolvers.secret_codes_of, description="What anybody can type in, if anything.", requires=resolvers.READ
    )
    link_token: str | None = batch_field(
        resolvers.link_tokens_of,
        description="What a shared link has, for `couponClaim`; null unless it is claimed by link.",
        requires=resolvers.READ,
    )
    codes: CouponCodeConnection | None = batch_field(
        resolvers.codes_of,
        description="Its codes for one coupon each; null where it is not the viewer's.",
        requires=resolvers.READ,
        **PAGE,
    )
    coupons: Annotated["CouponConnection", strawberry.lazy("schema.coupons")] | None = batch_field(
        resolvers.coupons_of_templates,
        description="Who has one, newest first; null where it is not the viewer's.",
        requires=resolvers.READ,
        status=argument(list[CouponStatus] | None),
        **PAGE,
    )
    statistics: CouponStatistics | None = batch_field(
        reports.statistics_of_templates,
        description="What became of its coupons and what they brought; null where it is not the viewer's.",
        requires=resolvers.READ,
    )


@graphql_type(of=marketing.Coupon, node=resolvers.coupons_by_ids)
class Coupon(Node):
    """One coupon in a member's hands."""

    status: CouponStatus
    claimed_at: datetime
    starts_at: datetime = strawberry.field(description="When it begins to count.")
    expires_at: datetime
    source: CouponSource
    template: CouponTemplate
    member_id: strawberry.ID = computed_field(_member_id, description="Whose it is.")
    holder: str | None = batch_field(
        resolvers.holders_of, description="Whose it is, by nickname.", requires=resolvers.READ
    )


@strawberry.type(description="A coupon with its place in the list.")
class CouponEdge:
    cursor: str
    node: Coupon


@graphql_type(of=marketing.Coupons)
class CouponConnection:
    """A page of coupons, newest first."""

    total_count: int = batch_field(resolvers.total_counts_of, description="Stops at 1001: more than a thousand.")
    edges: list[CouponEdge]
    page_info: PageInfo


@strawberry.type(description="A template with its place in the list.")
class CouponTemplateEdge:
    cursor: str
    node: CouponTemplate


@graphql_type(of=marketing.CouponTemplates)
class CouponTemplateConnection:
    """A page of templates, newest first."""

    edges: list[CouponTemplateEdge]
    page_info: PageInfo


@graphql_input
class CouponClaimInput:
    """What to claim one of."""

    template_id: strawberry.ID
    link_token: str | None = strawberry.field(default=None, description="Where it is claimed by a shared link.")

    def to_command(self) -> marketing.ClaimCoupon:
        return marketing.ClaimCoupon(local_id("CouponTemplate", self.template_id), self.link_token)


@graphql_input
class CouponClaimByCodeInput:
    """A code that somebody typed in."""

    code: str = strawberry.field(description="Case, spaces and hyphens do not matter.")

    def to_command(self) -> str:
        return self.code


@strawberry.type(description="The coupon, now the member's.")
class CouponClaimPayload:
    coupon: Coupon | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The coupon, now the member's.")
class CouponClaimByCodePayload:
    coupon: Coupon | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class CouponsQuery:
    coupon_template: CouponTemplate | None = root_field(
        resolvers.coupon_template,
        description="What is offered on pages, or the viewer has one of; for staff what is theirs.",
        id=id_argument("CouponTemplate"),
    )
    coupon_centre: CouponTemplateConnection = root_field(
        resolvers.coupon_centre, description="What is offered in the coupon centre now, newest first.", **PAGE
    )
    coupon_templates: CouponTemplateConnection = root_field(
        resolvers.coupon_templates,
        description="All, newest first; a store's staff see its own.",
        requires=resolvers.READ,
        **PAGE,
    )


@strawberry.type
class CouponsMutation:
    coupon_claim: CouponClaimPayload = mutation_field(
        resolvers.claim,
        CouponClaimInput,
        description="Claims one on a page, or by a shared link; never more than there are, nor than one may have.",
        requires=MEMBER,
    )
    coupon_claim_by_code: CouponClaimByCodePayload = mutation_field(
        resolvers.claim_by_code,
        CouponClaimByCodeInput,
        description="Claims the one that a code is for.",
        requires=MEMBER,
    )
