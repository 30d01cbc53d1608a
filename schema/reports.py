"""What promotions brought and cost, and what one would: for staff."""

from datetime import datetime

import strawberry

from domains import reports
from execution.fields import batch_field, graphql_input, graphql_type
from resolvers import reports as resolvers
from schema.catalog import Sku
from schema.frame import Channel
from schema.ids import optional_local_id
from schema.marketing import Promotion, PromotionCreateInput
from schema.payloads import UserError, payload_field, user_errors_field
from schema.scalars import Money


@graphql_type(of=reports.Displaced)
class PromotionDisplaced:
    """A promotion that orders had and would not have any more."""

    promotion: Promotion | None = batch_field(
        resolvers.displaced_promotions, description="Null where it is another store's."
    )
    orders: int
    amount: Money = strawberry.field(description="What it took off these orders.")


@graphql_type(of=reports.BelowCost)
class SkuBelowCost:
    """A SKU that would be sold for less than it costs."""

    sku: Sku | None = batch_field(resolvers.skus_below_cost, description="Null where it is not sold any more.")
    price: Money = strawberry.field(description="The lowest that one would come to, with all that applies.")
    cost: Money = strawberry.field(description="Of one, when it was bought.")
    orders: int = strawberry.field(description="In how many orders.")


@graphql_type(of=reports.SandboxReport)
class PromotionSandbox:
    """What a promotion would have done to what was bought. Points are set aside; delivery costs what it cost."""

    orders: int = strawberry.field(description="That were looked at.")
    applied: int = strawberry.field(description="To how many of them it would apply.")
    take_up: float | None = strawberry.field(description="What share that is; null where there are no orders.")
    cost: Money = strawberry.field(description="What it would take off.")
    average_cost: Money | None = strawberry.field(description="Off an order that it applies to.")
    gifts: int = strawberry.field(description="How many gifts it would give; there are always enough.")
    payable_before: Money = strawberry.field(description="Of all orders that were looked at.")
    payable_after: Money
    displaced: list[PromotionDisplaced] = strawberry.field(description="Most often first, at most 20.")
    below_cost: list[SkuBelowCost] = strawberry.field(description="The furthest below first, at most 20.")
    below_cost_count: int = strawberry.field(description="How many SKUs there are below cost.")
    approximate: int = strawberry.field(description="Orders that could go together in too many ways to try them all.")


@graphql_input
class PromotionSandboxInput:
    """A promotion that is there, at what was last said of it, or a draft that nobody has made; on what."""

    promotion_id: strawberry.ID | None = None
    draft: PromotionCreateInput | None = strawberry.field(
        default=None, description="In place of `promotionId`. Its period is not looked at."
    )
    cart_token: str | None = strawberry.field(default=None, description="A guest's cart, in place of orders.")
    channel: Channel | None = strawberry.field(default=None, description="Of the orders; the request's unless given.")
    since: datetime | None = strawberry.field(
        default=None, description="When the first was placed; 30 days before `until` unless given."
    )
    until: datetime | None = strawberry.field(
        default=None, description="Before when they were placed; now unless given."
    )
    orders: int | None = strawberry.field(
        default=None, description="How many, the newest that are paid: 200 unless given, at most 1,000."
    )

    def to_command(self) -> reports.TryPromotion:
        return reports.TryPromotion(
            promotion_id=optional_local_id("Promotion", self.promotion_id),
            draft=None if self.draft is None else self.draft.to_command(),
            cart_token=self.cart_token,
            channel=self.channel,
            since=self.since,
            until=self.until,
            orders=200 if self.orders is None else self.orders,
        )


@strawberry.type(description="What was found, or what is wrong with what was asked for.")
class PromotionSandboxPayload:
    sandbox: PromotionSandbox | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class ReportsQuery:
    promotion_sandbox: PromotionSandboxPayload = payload_field(
        resolvers.try_promotion,
        PromotionSandboxInput,
        description="Tries a promotion on orders that were placed, before shoppers have it. Nothing is changed. Staff "
        "of a store try those of their own store, on orders of that store alone.",
        requires=resolvers.READ,
    )
