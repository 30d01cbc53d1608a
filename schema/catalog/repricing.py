"""Rules that propose prices, and what staff decide on what they proposed."""

from datetime import datetime
from typing import Any, Final

import strawberry

from domains import catalog
from execution.fields import argument, batch_field, computed_field, graphql_type, root_field
from resolvers.catalog import prices
from resolvers.catalog import repricing as resolvers
from schema.catalog.goods import Sku
from schema.catalog.pricing import WRITE
from schema.catalog.repricing_inputs import (
    CHANGE,
    FLOOR,
    CompetitorPricesSetInput,
    PriceProposalsApproveInput,
    PriceProposalsRejectInput,
    PricesProposeInput,
    RepricingBase,
    RepricingRuleCreateInput,
    RepricingRuleUpdateInput,
)
from schema.connections import PAGE, PageInfo
from schema.ids import Node, global_id, id_argument
from schema.payloads import UserError, item_errors_field, mutation_field, user_errors_field
from schema.scalars import CurrencyCode, DecimalText, Money

_DECIDE: Final = prices.DECIDE

PriceProposalStatus = catalog.ProposalStatus
strawberry.enum(
    PriceProposalStatus,
    name="PriceProposalStatus",
    description="Where a proposal stands. REPLACED: there was another for the SKU before anybody decided.",
)


def _ids(type_name: str, member: str) -> Any:
    return lambda parent, _own_type: [global_id(type_name, each) for each in getattr(parent, member)]


@graphql_type(of=catalog.RepricingScope)
class RepricingScope:
    """Goods that fit every member that is not empty."""

    back_category_ids: list[strawberry.ID] = computed_field(
        _ids("BackCategory", "back_category_ids"), description="With all below them."
    )
    brand_ids: list[strawberry.ID] = computed_field(_ids("Brand", "brand_ids"), description="Of any of them.")
    tag_codes: list[str] = strawberry.field(description="With any of them.")
    sku_ids: list[strawberry.ID] = computed_field(_ids("Sku", "sku_ids"), description="These alone.")


@graphql_type(of=catalog.RepricingRule, node=resolvers.rules_by_ids)
class RepricingRule(Node):
    """How list prices of some goods are to follow something else. It proposes when it is asked to."""

    name: str
    base: RepricingBase
    change: DecimalText = strawberry.field(description=CHANGE)
    floor: DecimalText | None = strawberry.field(description=FLOOR)
    currency: CurrencyCode
    scope: RepricingScope
    version: int = strawberry.field(description="What a change of it must name.")


@graphql_type(of=catalog.PriceProposal, node=resolvers.proposals_by_ids)
class PriceProposal(Node):
    """Another list price that a rule proposes, and why."""

    status: PriceProposalStatus
    sku: Sku | None = batch_field(resolvers.skus_of_proposals, description="Null where the viewer may not see it.")
    rule: RepricingRule | None = batch_field(
        resolvers.rules_of_proposals, description="Null for those who may not make rules."
    )
    old_price: Money = strawberry.field(description="The list price when it was proposed.")
    new_price: Money
    base: RepricingBase
    base_price: Money = strawberry.field(description="What it was reckoned from.")
    competitor: str | None = strawberry.field(description="Whose price that was, where it was a competitor's.")
    is_floor: bool = strawberry.field(description="Whether the rule would go lower, but for the floor.")
    created_at: datetime
    decided_at: datetime | None
    staff_name: str | None = strawberry.field(description="Who decided.")
    reason: str | None = strawberry.field(description="Why it was rejected.")


@strawberry.type(description="A proposal with its place in the list.")
class PriceProposalEdge:
    cursor: str
    node: PriceProposal


@graphql_type(of=catalog.PriceProposals)
class PriceProposalConnection:
    """A page of proposals, newest first."""

    edges: list[PriceProposalEdge]
    page_info: PageInfo


@graphql_type(of=resolvers.Decided)
class PriceProposalResult:
    """One proposal's result in a batch."""

    id: strawberry.ID = strawberry.field(description="As it was sent.")
    proposal: PriceProposal | None = batch_field(
        resolvers.proposals_of_results, description="Null where there is none with that id."
    )
    user_errors: list[UserError] = item_errors_field()


@strawberry.type(description="The rule as it is now.")
class RepricingRulePayload:
    rule: RepricingRule | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The SKUs in the order in which they were named.")
class CompetitorPricesSetPayload:
    skus: list[Sku | None] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="How many prices were proposed.")
class PricesProposePayload:
    count: int = 0
    rule: RepricingRule | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A result for each proposal, in the order in which they were named.")
class PriceProposalsPayload:
    results: list[PriceProposalResult] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class RepricingQuery:
    repricing_rules: list[RepricingRule] = root_field(
        resolvers.rules, requires=WRITE, description="Newest first; the staff of a store see its own alone."
    )
    price_proposals: PriceProposalConnection = root_field(
        resolvers.proposals,
        requires=(WRITE, _DECIDE),
        description="Newest first; the staff of a store see those for its SKUs alone.",
        status=argument(PriceProposalStatus | None, PriceProposalStatus.WAITING),
        rule_id=id_argument("RepricingRule", optional=True),
        **PAGE,
    )


@strawberry.type
class RepricingMutation:
    repricing_rule_create: RepricingRulePayload = mutation_field(
        resolvers.create_rule,
        RepricingRuleCreateInput,
        requires=WRITE,
        description="Makes a rule that proposes list prices when it is asked to.",
    )
    repricing_rule_update: RepricingRulePayload = mutation_field(
        resolvers.update_rule, RepricingRuleUpdateInput, requires=WRITE, description="Says a rule anew."
    )
    competitor_prices_set: CompetitorPricesSetPayload = mutation_field(
        resolvers.set_competitor_prices,
        CompetitorPricesSetInput,
        requires=WRITE,
        description="Says what others ask for the same as SKUs, in place of what they asked before.",
    )
    prices_propose: PricesProposePayload = mutation_field(
        resolvers.propose,
        PricesProposeInput,
        requires=WRITE,
        description="Lets a rule propose prices of what is known now, for 5,000 SKUs at most. What it proposed before, "
        "and what others proposed for the same SKUs, waits no longer.",
    )
    price_proposals_approve: PriceProposalsPayload = mutation_field(
        resolvers.approve,
        PriceProposalsApproveInput,
        requires=_DECIDE,
        description="Sets the list prices that were proposed; one whose SKU costs something else by now is refused.",
    )
    price_proposals_reject: PriceProposalsPayload = mutation_field(
        resolvers.reject,
        PriceProposalsRejectInput,
        requires=_DECIDE,
        description="Says that proposed prices are not to be.",
    )
