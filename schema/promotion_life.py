"""Promotions as staff list them, change them and take them through their life."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import strawberry
from strawberry import UNSET

from domains import marketing
from execution.fields import argument, batch_field, graphql_input, graphql_type, root_field
from resolvers import promotions as resolvers
from schema.catalog import Sku
from schema.connections import PAGE, PageInfo
from schema.frame import Channel
from schema.ids import id_argument, local_id, optional_local_id
from schema.marketing import GoodsScopeInput, Promotion, PromotionForm, PromotionStatus
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.promotion_plans import AudienceInput, PromotionCampaignInput, PromotionHoursInput, PromotionLimitsInput
from schema.promotion_rules import PromotionRuleInput
from schema.scalars import Money, TranslationInput, translations

_VERSION: Final = "That it was read at."


@strawberry.type(description="A promotion with its place in the list.")
class PromotionEdge:
    cursor: str
    node: Promotion


@graphql_type(of=marketing.StaffPromotions)
class PromotionConnection:
    """A page of promotions, newest first."""

    edges: list[PromotionEdge]
    page_info: PageInfo
    total_count: int = batch_field(resolvers.counts_of, description="Exact.")


@graphql_type(of=marketing.Overlap)
class PromotionOverlap:
    """Another promotion that is for some of the same goods while this one runs."""

    promotion: Promotion
    stacks: bool = strawberry.field(description="Whether both may apply; of one exclusion group only one does.")
    sku_count: int = strawberry.field(description="How many SKUs both are for, of those looked at.")


@graphql_type(of=marketing.BelowCost)
class BelowCost:
    """A SKU that sells below cost where the promotion alone acts, as cheap as it makes it."""

    sku: Sku | None = batch_field(resolvers.skus_of, description="Null where it is not on sale any more.")
    price: Money = strawberry.field(description="Of a piece, with so many as the promotion asks for; rounded down.")
    cost: Money = strawberry.field(description="Of a piece.")


@graphql_type(of=marketing.PromotionWarnings)
class PromotionWarnings:
    """What staff should know before a promotion runs."""

    overlaps: list[PromotionOverlap] = strawberry.field(
        description="Running, to come or paused; most goods first, 200 at most."
    )
    below_cost_count: int = strawberry.field(description="Of the SKUs looked at.")
    below_cost: list[BelowCost] = batch_field(
        resolvers.below_cost_of,
        description="The first of them; none for those who may not see what goods cost.",
        first=argument(int | None, description="10 unless given, at most 100."),
    )
    sku_count: int = strawberry.field(description="How many SKUs on sale it is for; no more than 500 are looked at.")
    is_partial: bool = strawberry.field(description="Whether there are more than were looked at.")


def _said(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda given: None if given is None else read(given)


def _hours(given: list[PromotionHoursInput] | None) -> tuple[marketing.Hours, ...]:
    return tuple(each.to_hours() for each in given or ())


# What may be null stays null; what may not is left as it is where null is said.
_READ: Final[dict[str, Callable[[Any], Any]]] = {
    "ends_at": lambda given: given,
    "channels": lambda given: tuple(given or ()),
    "hours": _hours,
    "exclusion_group": lambda given: given,
    "priority": lambda given: given or 0,
    "campaign": _said(lambda given: given.to_campaign()),
}


@graphql_input
class PromotionUpdateInput:
    """What is said anew of a promotion; what is left out stays as it is. Its form and whose it is never change."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: list[TranslationInput] | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = strawberry.field(default=UNSET, description="Null runs until stopped.")
    channels: list[Channel] | None = strawberry.field(default=UNSET, description="Empty for all.")
    hours: list[PromotionHoursInput] | None = strawberry.field(default=UNSET, description="Empty for always.")
    audience: AudienceInput | None = None
    scope: GoodsScopeInput | None = None
    exclusion_group: str | None = strawberry.field(default=UNSET, description="Null for none.")
    priority: int | None = strawberry.field(default=UNSET, description="Higher acts first.")
    limits: PromotionLimitsInput | None = strawberry.field(
        default=UNSET, description="All of them anew; null for none. What was used counts on."
    )
    campaign: PromotionCampaignInput | None = strawberry.field(default=UNSET, description="Null for none.")
    rule: PromotionRuleInput | None = strawberry.field(default=None, description="Of the same form.")

    def to_command(self) -> marketing.UpdatePromotion:
        plan = {name: read(getattr(self, name)) for name, read in _READ.items() if getattr(self, name) is not UNSET}
        if self.name is not None:
            plan["name"] = translations(self.name)
        if self.starts_at is not None:
            plan["starts_at"] = self.starts_at
        if self.audience is not None:
            plan |= self.audience.to_plan()
        if self.limits is not UNSET:
            plan |= (self.limits or PromotionLimitsInput()).to_plan()
        return marketing.UpdatePromotion(
            id=local_id("Promotion", self.id),
            version=self.version,
            plan=plan,
            scope=None if self.scope is None else self.scope.to_scope(),
            rule=None if self.rule is None else self.rule.to_terms(),
        )


@graphql_input
class PromotionStepInput:
    """A promotion with which something is done."""

    id: strawberry.ID


@graphql_input
class PromotionSubmitInput(PromotionStepInput):
    """A draft, or what was rejected, that is to run."""

    def to_command(self) -> marketing.StepPromotion:
        return marketing.StepPromotion(id=local_id("Promotion", self.id), step=marketing.PromotionStep.SUBMIT)


@graphql_input
class PromotionApproveInput:
    """A promotion, or a change of one, that may run as it was read."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)

    def to_command(self) -> marketing.StepPromotion:
        step = marketing.PromotionStep.APPROVE
        return marketing.StepPromotion(id=local_id("Promotion", self.id), step=step, version=self.version)


@graphql_input
class PromotionRejectInput:
    """A promotion, or a change of one, that cannot run as it is."""

    id: strawberry.ID
    reason: str = strawberry.field(description="What is wrong with it; 1 to 500 characters.")

    def to_command(self) -> marketing.StepPromotion:
        step = marketing.PromotionStep.REJECT
        return marketing.StepPromotion(id=local_id("Promotion", self.id), step=step, reason=self.reason)


@graphql_input
class PromotionPauseInput(PromotionStepInput):
    """A promotion that is not to act for a while."""

    def to_command(self) -> marketing.StepPromotion:
        return marketing.StepPromotion(id=local_id("Promotion", self.id), step=marketing.PromotionStep.PAUSE)


@graphql_input
class PromotionResumeInput(PromotionStepInput):
    """A promotion that was paused and is to go on."""

    def to_command(self) -> marketing.StepPromotion:
        return marketing.StepPromotion(id=local_id("Promotion", self.id), step=marketing.PromotionStep.RESUME)


@graphql_input
class PromotionEndInput(PromotionStepInput):
    """A promotion that is over for good."""

    def to_command(self) -> marketing.StepPromotion:
        return marketing.StepPromotion(id=local_id("Promotion", self.id), step=marketing.PromotionStep.END)


@graphql_input
class PromotionReviewSetInput:
    """Whether promotions are reviewed before they run."""

    store_id: strawberry.ID | None = strawberry.field(default=None, description="Whose; null for the platform's own.")
    reviewed: bool

    def to_command(self) -> resolvers.ReviewPromotions:
        return resolvers.ReviewPromotions(optional_local_id("Store", self.store_id), self.reviewed)


@strawberry.type(description="The promotion as it is now.")
class PromotionPayload:
    promotion: Promotion | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="Whether they are reviewed from now on.")
class PromotionReviewSetPayload:
    reviewed: bool | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class PromotionsQuery:
    promotions: PromotionConnection = root_field(
        resolvers.promotions,
        requires=resolvers.READ,
        description="Newest first, whatever their status; the staff of a store see its own alone.",
        status=argument(PromotionStatus | None),
        form=argument(PromotionForm | None),
        store_id=id_argument("Store", optional=True),
        query=argument(str | None, description="In the name in the reader's language, or in the code."),
        **PAGE,
    )
    promotion: Promotion | None = root_field(resolvers.promotion, requires=resolvers.READ, id=id_argument("Promotion"))
    promotion_warnings: PromotionWarnings | None = root_field(
        resolvers.warnings,
        requires=resolvers.READ,
        description="What a promotion meets and what it would sell below cost, as it would be once all is approved.",
        id=id_argument("Promotion"),
    )


@strawberry.type
class PromotionsMutation:
    promotion_update: PromotionPayload = mutation_field(
        resolvers.update_promotion,
        PromotionUpdateInput,
        requires=resolvers.WRITE,
        description="Makes a new version, of a running promotion too; orders keep theirs. Where promotions are "
        "reviewed, a change that shoppers could see waits until it is approved.",
    )
    promotion_submit: PromotionPayload = mutation_field(
        resolvers.step_promotion,
        PromotionSubmitInput,
        requires=resolvers.WRITE,
        description="Asks for a draft, or for what was rejected, to be reviewed; it is scheduled at once where nobody "
        "reviews.",
    )
    promotion_approve: PromotionPayload = mutation_field(
        resolvers.step_promotion,
        PromotionApproveInput,
        requires=resolvers.REVIEW,
        description="Lets a promotion, or its change, run as it was read; where promotions are reviewed, nobody does "
        "so with what they said themselves.",
    )
    promotion_reject: PromotionPayload = mutation_field(
        resolvers.step_promotion,
        PromotionRejectInput,
        requires=resolvers.REVIEW,
        description="Says why a promotion, or its change, cannot run.",
    )
    promotion_pause: PromotionPayload = mutation_field(
        resolvers.step_promotion,
        PromotionPauseInput,
        requires=resolvers.WRITE,
        description="Takes a promotion out of all prices until it is resumed.",
    )
    promotion_resume: PromotionPayload = mutation_field(
        resolvers.step_promotion,
        PromotionResumeInput,
        requires=resolvers.WRITE,
        description="Lets a paused promotion go on within its period.",
    )
    promotion_end: PromotionPayload = mutation_field(
        resolvers.step_promotion,
        PromotionEndInput,
        requires=resolvers.WRITE,
        description="Ends a promotion for good; one that has not begun never will.",
    )
    promotion_review_set: PromotionReviewSetPayload = mutation_field(
        resolvers.set_reviewed,
        PromotionReviewSetInput,
        requires=resolvers.REVIEW,
        description="For the platform alone: says whether promotions are reviewed before they run.",
    )
