"""What promotions and coupons brought and cost, as fields of theirs: for staff."""

from datetime import datetime

import strawberry

from domains import reports
from domains.marketing import Bearer
from execution.fields import graphql_type
from schema.scalars import Money

ReportStep = reports.ReportStep
strawberry.enum(ReportStep, name="ReportStep", description="By what a report is divided; weeks begin on Monday.")
strawberry.enum(Bearer, name="Bearer", description="Who pays for a discount.")


@graphql_type(of=reports.BearerCost)
class BearerCost:
    """What somebody pays of a promotion's discounts."""

    bearer: Bearer
    amount: Money


@graphql_type(of=reports.PromotionReport)
class PromotionReport:
    """Of the paid orders placed in a period that had a promotion. What was cancelled or not paid counts nowhere."""

    since: datetime
    until: datetime
    orders: int
    amount: Money = strawberry.field(description="Paid for them, delivery included, less what went back.")
    cost: Money = strawberry.field(description="What the promotion took off them.")
    borne_by: list[BearerCost]
    gifts: int
    gift_cost: Money = strawberry.field(description="What the gifts cost the shop, less what was paid for them.")
    return_on_cost: float | None = strawberry.field(
        description="What was paid for each unit of money that discounts and gifts cost; null where they cost nothing."
    )
    periods: list["PromotionReport"] = strawberry.field(
        description="The same for each day, week or month; the first and the last may be cut short."
    )


@graphql_type(of=reports.CouponStatistics)
class CouponStatistics:
    """What became of a template's coupons, and what they brought."""

    issued: int
    claimed: int = strawberry.field(description="Those that members came by themselves.")
    used: int
    expired: int
    voided: int
    order_total: Money = strawberry.field(description="Of the orders that used one.")
    average_order: Money | None = strawberry.field(description="Null where there is no order.")
    repurchase_rate: float | None = strawberry.field(
        description="Share of the members with one who bought again; null where there are none."
    )
    repurchase_rate_without: float | None = strawberry.field(description="The same for members without one.")
