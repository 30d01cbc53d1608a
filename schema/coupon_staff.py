"""What staff make coupons of, and give, and void."""

from datetime import datetime
from typing import Any

import strawberry

from domains import marketing
from execution.fields import batch_field, computed_field, graphql_input, graphql_type
from resolvers import coupons as resolvers
from schema.coupon_values import CouponTemplateCreateInput
from schema.coupons import Coupon, CouponTemplate
from schema.ids import global_id, local_id
from schema.payloads import UserError, item_errors_field, mutation_field, user_errors_field
from schema.scalars import TranslationInput, translations

_VERSION = "That it was read at."
_KEY = "The same key gives the same answer, with one effect. 1 to 200 characters."


@graphql_input
class CouponTemplateUpdateInput:
    """What may change once coupons are out; what is left out stays."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: list[TranslationInput] | None = None
    quantity: int | None = strawberry.field(default=None, description="It only rises.")
    claim_ends_at: datetime | None = strawberry.field(default=None, description="Later than now.")

    def to_command(self) -> marketing.UpdateCouponTemplate:
        return marketing.UpdateCouponTemplate(
            id=local_id("CouponTemplate", self.id),
            version=self.version,
            name=None if self.name is None else translations(self.name),
            quantity=self.quantity,
            claim_ends_at=self.claim_ends_at,
        )


@graphql_input
class CouponTemplateEndInput:
    """A template of which nobody shall claim any more."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)

    def to_command(self) -> marketing.TemplateAtVersion:
        return marketing.TemplateAtVersion(local_id("CouponTemplate", self.id), self.version)


@graphql_input
class CouponsGiveInput:
    """One coupon each for some members."""

    template_id: strawberry.ID
    member_ids: list[strawberry.ID] = strawberry.field(description="At most 1000.")
    idempotency_key: str = strawberry.field(description=_KEY)

    def to_command(self) -> marketing.GiveCoupons:
        return marketing.GiveCoupons(
            template_id=local_id("CouponTemplate", self.template_id),
            member_ids=tuple(local_id("Member", each) for each in self.member_ids),
            idempotency_key=self.idempotency_key,
        )


@graphql_input
class CouponCodesCreateInput:
    """So many codes for one coupon each."""

    template_id: strawberry.ID
    quantity: int = strawberry.field(description="At most 1000 at once. They count as issued.")
    idempotency_key: str = strawberry.field(description=_KEY)

    def to_command(self) -> marketing.MakeCouponCodes:
        return marketing.MakeCouponCodes(
            template_id=local_id("CouponTemplate", self.template_id),
            quantity=self.quantity,
            idempotency_key=self.idempotency_key,
        )


@graphql_input
class CouponsVoidInput:
    """Coupons that nobody has used, to be worth nothing any more."""

    coupon_ids: list[strawberry.ID] = strawberry.field(description="At most 1000; all or none of them.")
    reason: str = strawberry.field(description="1 to 500 characters.")

    def to_command(self) -> marketing.VoidCoupons:
        return marketing.VoidCoupons(tuple(local_id("Coupon", each) for each in self.coupon_ids), self.reason)


def _member_id(parent: Any, _type_name: str) -> str:
    return global_id("Member", parent.member_id)


@graphql_type(of=marketing.GivenCoupon)
class CouponGiven:
    """What became of one member."""

    member_id: strawberry.ID = computed_field(_member_id, description="As it was named.")
    coupon: Coupon | None = batch_field(resolvers.coupons_of_given, description="Null where they got none.")
    user_errors: list[UserError] = item_errors_field()


@strawberry.type(description="The template as it was made.")
class CouponTemplateCreatePayload:
    coupon_template: CouponTemplate | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The template as it is now.")
class CouponTemplateUpdatePayload:
    coupon_template: CouponTemplate | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The template as it is now.")
class CouponTemplateEndPayload:
    coupon_template: CouponTemplate | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A result for each member, in the order in which they were named.")
class CouponsGivePayload:
    results: list[CouponGiven] | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The template with its codes.")
class CouponCodesCreatePayload:
    coupon_template: CouponTemplate | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The coupons as they are now.")
class CouponsVoidPayload:
    coupons: list[Coupon] | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class CouponStaffMutation:
    coupon_template_create: CouponTemplateCreatePayload = mutation_field(
        resolvers.create_coupon_template,
        CouponTemplateCreateInput,
        description="Makes a template. Staff of a store make those of their own store only.",
        requires=resolvers.WRITE,
    )
    coupon_template_update: CouponTemplateUpdatePayload = mutation_field(
        resolvers.update_coupon_template,
        CouponTemplateUpdateInput,
        description="Changes what may change once coupons are out.",
        requires=resolvers.WRITE,
    )
    coupon_template_end: CouponTemplateEndPayload = mutation_field(
        resolvers.end_coupon_template,
        CouponTemplateEndInput,
        description="Ends claiming now; what members have counts on.",
        requires=resolvers.WRITE,
    )
    coupons_give: CouponsGivePayload = mutation_field(
        resolvers.give,
        CouponsGiveInput,
        description="Gives members one coupon each, whatever the channels; a member's limit holds.",
        requires=resolvers.WRITE,
    )
    coupon_codes_create: CouponCodesCreatePayload = mutation_field(
        resolvers.make_codes,
        CouponCodesCreateInput,
        description="Makes random codes that are good for one coupon each.",
        requires=resolvers.WRITE,
    )
    coupons_void: CouponsVoidPayload = mutation_field(
        resolvers.void,
        CouponsVoidInput,
        description="Voids coupons that nobody has used.",
        requires=resolvers.WRITE,
    )
