"""When, for whom and how often promotions act: as staff say it, and as they read it again."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from domains import marketing
from execution.fields import batch_field, computed_field, graphql_input, graphql_type
from resolvers import promotions as resolvers
from schema.frame import Channel
from schema.ids import global_id, local_id
from schema.scalars import JSON, Money, MoneyInput, optional_money

if TYPE_CHECKING:
    from schema.catalog.translations import Translation
    from schema.stores import Store

PromotionAudience = marketing.Audience
strawberry.enum(
    PromotionAudience,
    name="PromotionAudience",
    description="Whom it is for. MEMBERS: whoever is signed in. NEW_MEMBERS: those who have paid no order yet.",
)


@graphql_input
class AudienceInput:
    """Whom it is for: exactly one of them is said."""

    everyone: bool | None = None
    members: bool | None = strawberry.field(default=None, description="Whoever is signed in.")
    new_members: bool | None = strawberry.field(
        default=None, description="Those who have paid no order yet; each can have it once unless a limit says more."
    )
    member_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="At most 1000.")

    def to_plan(self) -> dict[str, Any]:
        audience = marketing.audience_of(
            everyone=bool(self.everyone),
            members=bool(self.members),
            new_members=bool(self.new_members),
            chosen=self.member_ids is not None,
        )
        return {"audience": audience, "member_ids": tuple(local_id("Member", each) for each in self.member_ids or ())}


@graphql_input
class PromotionHoursInput:
    """Hours of the week, by the clock of the shop. What does not close later than it opens goes on over midnight."""

    opens: str = strawberry.field(description="Such as 20:00.")
    closes: str = strawberry.field(description="Such as 22:30; 24:00 is the end of the day.")
    weekdays: list[int] | None = strawberry.field(
        default=None, description="On which it opens: 1 is Monday, 7 Sunday; empty for all."
    )

    def to_hours(self) -> marketing.Hours:
        opens, closes = marketing.minute_of(self.opens), marketing.minute_of(self.closes)
        return marketing.Hours(opens, closes, tuple(self.weekdays or ()))


@graphql_input
class PromotionLimitsInput:
    """How often it may be used. What an order has is given back when that is cancelled or not paid in time."""

    per_member: int | None = strawberry.field(default=None, description="Orders of one member at most.")
    total: int | None = strawberry.field(default=None, description="Orders at most.")
    budget: MoneyInput | None = strawberry.field(default=None, description="What it may take off in all.")

    def to_plan(self) -> dict[str, Any]:
        budget = optional_money(self.budget, "limits", "budget")
        return {"limit_per_member": self.per_member, "limit_total": self.total, "budget": budget}


@graphql_input
class PromotionCampaignInput:
    """Where those who follow its link arrive, and what tells them apart."""

    path: str = strawberry.field(description="A path of the shop, such as /products?tag=new.")
    source: str = strawberry.field(description="Where the link stands, such as newsletter.")
    medium: str = strawberry.field(description="Such as email.")

    def to_campaign(self) -> marketing.Campaign:
        return marketing.Campaign(self.path, self.source, self.medium)


@graphql_type(of=marketing.Hours)
class PromotionHours:
    """Hours of the week in which it runs, by the clock of the shop."""

    opens: str
    closes: str = strawberry.field(description="Of the day after, where that is not later than it opens.")
    weekdays: list[int] = strawberry.field(description="1 is Monday, 7 Sunday; empty for all.")


@graphql_type(of=marketing.Campaign)
class PromotionCampaign:
    """Where those who follow its link arrive, and what tells them apart."""

    path: str
    source: str
    medium: str


def _ids_of(type_name: str, name: str) -> Any:
    def ids(parent: Any, _type_name: str) -> list[str]:
        return [global_id(type_name, each) for each in sorted(getattr(parent, name))]

    return computed_field(ids)


@graphql_type(of=marketing.Goods)
class PromotionGoods:
    """Goods by what they are."""

    back_category_ids: list[strawberry.ID] = _ids_of("BackCategory", "category_ids")
    brand_ids: list[strawberry.ID] = _ids_of("Brand", "brand_ids")
    product_ids: list[strawberry.ID] = _ids_of("Product", "product_ids")
    sku_ids: list[strawberry.ID] = _ids_of("Sku", "sku_ids")


@graphql_type(of=marketing.Scope)
class PromotionScope:
    """Which goods it is for."""

    included: PromotionGoods | None = strawberry.field(description="Null for all.")
    excluded: PromotionGoods


@graphql_type(of=marketing.PromotionVersion)
class PromotionVersion:
    """What a promotion said from a moment on."""

    version: int
    label: str = strawberry.field(description="What it gives, in the reader's language.")
    created_at: datetime
    staff_name: str | None = strawberry.field(description="Who said it; null for the shop itself.")


def _member_ids(parent: Any, _type_name: str) -> list[str]:
    return [global_id("Member", each) for each in parent.member_ids]


@graphql_type(of=marketing.Plan)
class PromotionPlan:
    """When, where, for whom, how often, and before which others it acts."""

    names: list[Annotated["Translation", strawberry.lazy("schema.catalog.translations")]]
    starts_at: datetime
    ends_at: datetime | None = strawberry.field(description="Null where it runs until stopped.")
    channels: list[Channel] = strawberry.field(description="Empty for all.")
    hours: list[PromotionHours] = strawberry.field(description="Empty for always.")
    audience: PromotionAudience
    member_ids: list[strawberry.ID] = computed_field(_member_ids, description="Whom it is for where it names them.")
    exclusion_group: str | None = strawberry.field(description="Of one group only one promotion applies.")
    priority: int = strawberry.field(description="Higher acts first.")
    limit_per_member: int | None = strawberry.field(description="Orders of one member at most.")
    limit_total: int | None = strawberry.field(description="Orders at most.")
    budget: Money | None = strawberry.field(description="What it may take off in all.")
    campaign: PromotionCampaign | None


@graphql_type(of=marketing.BehindPromotion)
class PromotionBehind:
    """What staff see behind a promotion: what waits for approval is said as it would be."""

    version: int = strawberry.field(description="What a change of it must name.")
    counting_version: int = strawberry.field(description="By which it acts.")
    waiting_version: int | None = strawberry.field(description="It counts once it is approved; null where none waits.")
    review_note: str | None = strawberry.field(description="Why it was rejected.")
    store: Annotated["Store", strawberry.lazy("schema.stores")] | None = batch_field(
        resolvers.stores_of, description="Null for the whole platform."
    )
    plan: PromotionPlan
    scope: PromotionScope
    rule: JSON = strawberry.field(description="As it is kept: amounts in minor units, by the names of the inputs.")
    currency: str | None = strawberry.field(description="Of the rule's amounts; null where it has none.")
    uses: int = strawberry.field(description="How many orders have it; counted where it has limits.")
    money_spent: Money | None = strawberry.field(description="What it takes off them; null without a budget.")
    link: str | None = strawberry.field(description="Its link, with what tells its followers apart.")
    versions: list[PromotionVersion] = batch_field(
        resolvers.versions_of, description="What it said, the newest first; 50 at most."
    )
