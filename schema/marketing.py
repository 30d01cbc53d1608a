"""Promotions, and the words of flash sales and group buys, which later versions of the shop have."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import strawberry

from domains import marketing
from execution.fields import argument, batch_field, graphql_input, graphql_type
from resolvers import marketing as resolvers
from resolvers import promotions, reports
from schema.frame import Channel
from schema.ids import Node, local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.promotion_plans import (
    AudienceInput,
    PromotionBehind,
    PromotionCampaignInput,
    PromotionHoursInput,
    PromotionLimitsInput,
)
from schema.promotion_reports import PromotionReport, ReportStep
from schema.promotion_rules import PromotionRuleInput
from schema.scalars import Money, TranslationInput, translations

if TYPE_CHECKING:
    from schema.catalog import Product, Sku

PromotionForm = marketing.PromotionForm
strawberry.enum(PromotionForm, name="PromotionForm", description="What kind of promotion it is, and so its rule.")
PromotionStatus = marketing.PromotionStatus
strawberry.enum(PromotionStatus, name="PromotionStatus", description="Where a promotion stands now.")


@graphql_type(of=marketing.Promotion, node=resolvers.promotions_by_ids)
class Promotion(Node):
    """What makes goods cheaper for a time, by a rule."""

    code: str = strawberry.field(description="Unique in the shop; what staff call it by.")
    form: PromotionForm
    name: str = strawberry.field(description="In the reader's language.")
    label: str = strawberry.field(description="What it gives, in the reader's language.")
    status: PromotionStatus
    starts_at: datetime
    ends_at: datetime | None = strawberry.field(description="Null where it runs until stopped.")
    behind: PromotionBehind | None = batch_field(
        promotions.behind,
        requires=promotions.READ,
        description="What staff see behind it; null where it is another store's.",
    )
    report: PromotionReport | None = batch_field(
        reports.reports_of_promotions,
        requires=reports.READ,
        since=argument(datetime | None),
        until=argument(datetime | None),
        by=argument(ReportStep | None),
        description="What it brought and cost, of orders in the request's currency: of the last 30 days unless given. "
        "By days, weeks or months there are at most 400. Null where it is another store's.",
    )


@graphql_type()
class FlashSaleItem(Node):
    """A SKU at the price of a flash sale, while what was set aside lasts."""

    sku: Annotated["Sku", strawberry.lazy("schema.catalog")]
    product: Annotated["Product", strawberry.lazy("schema.catalog")]
    sale_price: Money
    stock: int = strawberry.field(description="Left of what was set aside.")
    sold: int


@graphql_type()
class FlashSaleSession(Node):
    """A flash sale with its period. A later version of the shop has them: none exists yet."""

    starts_at: datetime
    ends_at: datetime
    items: list[FlashSaleItem]


@strawberry.enum(description="Who may make up a group.")
class GroupBuyKind(Enum):
    NEWCOMER = "NEWCOMER"
    ORDINARY = "ORDINARY"
    SUPER = "SUPER"


@graphql_type()
class GroupBuy(Node):
    """A product that a group of buyers gets at its price. A later version of the shop has them: none exists yet."""

    kind: GroupBuyKind
    size: int = strawberry.field(description="How many buyers make a group.")
    group_price: Money
    product: Annotated["Product", strawberry.lazy("schema.catalog")]


@graphql_input
class GoodsInput:
    """Goods by what they are; several kinds add up. At most 500 of a kind."""

    back_category_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="With all categories below them."
    )
    brand_ids: list[strawberry.ID] | None = None
    product_ids: list[strawberry.ID] | None = None
    sku_ids: list[strawberry.ID] | None = None

    def to_goods(self) -> marketing.GoodsNamed:
        return _goods(self)


@graphql_input
class GoodsScopeInput:
    """Which goods it is for: all, or those named; several kinds add up. At most 500 of a kind."""

    all: bool | None = None
    back_category_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="With all categories below them."
    )
    brand_ids: list[strawberry.ID] | None = None
    product_ids: list[strawberry.ID] | None = None
    sku_ids: list[strawberry.ID] | None = None
    excluding: GoodsInput | None = strawberry.field(default=None, description="Goods that it is not for after all.")

    def to_scope(self) -> marketing.ScopeTerms:
        excluded = marketing.GoodsNamed() if self.excluding is None else self.excluding.to_goods()
        return marketing.ScopeTerms(all=bool(self.all), included=_goods(self), excluded=excluded)


@graphql_input
class PromotionCreateInput:
    """A promotion that its period starts and ends; a draft where its store's promotions are reviewed."""

    code: str = strawberry.field(description="1 to 64 letters, digits, hyphens or underscores, unique in the shop.")
    name: list[TranslationInput]
    starts_at: datetime
    ends_at: datetime | None = strawberry.field(default=None, description="Null runs until stopped.")
    channels: list[Channel] | None = strawberry.field(default=None, description="Empty for all.")
    store_id: strawberry.ID | None = strawberry.field(default=None, description="Null for the whole platform.")
    hours: list[PromotionHoursInput] | None = strawberry.field(
        default=None, description="At which it acts; empty for always. At most 20."
    )
    audience: AudienceInput
    scope: GoodsScopeInput
    exclusion_group: str | None = strawberry.field(default=None, description="Of one group only one promotion applies.")
    priority: int | None = strawberry.field(default=None, description="Higher acts first; 0 unless given.")
    limits: PromotionLimitsInput | None = None
    campaign: PromotionCampaignInput | None = None
    rule: PromotionRuleInput
    draft: bool | None = strawberry.field(default=None, description="Whether it is to run only once it is submitted.")

    def to_command(self) -> marketing.CreatePromotion:
        return marketing.CreatePromotion(
            code=self.code,
            name=translations(self.name),
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            channels=tuple(self.channels or ()),
            hours=tuple(each.to_hours() for each in self.hours or ()),
            store_id=optional_local_id("Store", self.store_id),
            scope=self.scope.to_scope(),
            exclusion_group=self.exclusion_group,
            priority=self.priority or 0,
            campaign=None if self.campaign is None else self.campaign.to_campaign(),
            rule=self.rule.to_terms(),
            draft=bool(self.draft),
            **self.audience.to_plan(),
            **(self.limits or PromotionLimitsInput()).to_plan(),
        )


@strawberry.type(description="The promotion as it was made.")
class PromotionCreatePayload:
    promotion: Promotion | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class MarketingMutation:
    promotion_create: PromotionCreatePayload = mutation_field(
        resolvers.create_promotion,
        PromotionCreateInput,
        description="Makes a promotion, or the draft of one. Staff of a store make those of their own store only.",
        requires="marketing.promotion.write",
    )


def _goods(given: GoodsInput | GoodsScopeInput) -> marketing.GoodsNamed:
    return marketing.GoodsNamed(
        category_ids=_ids("BackCategory", given.back_category_ids),
        brand_ids=_ids("Brand", given.brand_ids),
        product_ids=_ids("Product", given.product_ids),
        sku_ids=_ids("Sku", given.sku_ids),
    )


def _ids(type_name: str, given: list[strawberry.ID] | None) -> tuple[int, ...]:
    return tuple(local_id(type_name, each) for each in given or ())
