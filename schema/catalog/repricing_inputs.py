"""What staff send to have prices proposed, and to decide on them."""

import strawberry

from domains import catalog
from execution.fields import graphql_input
from resolvers.catalog import repricing as resolvers
from schema.catalog.product_inputs import Unread
from schema.ids import local_id, optional_local_id
from schema.scalars import CurrencyCode, DecimalText, MoneyInput

CHANGE = "How much above the base the price is, in percent; `-1` is one percent below it."
FLOOR = "The least that it may be, in percent of the cost, such as `105`; null for no such limit."
_VERSION = "That it was read at."

RepricingBase = catalog.RepricingBase
strawberry.enum(
    RepricingBase,
    name="RepricingBase",
    description="What a proposed price is reckoned from. COMPETITOR: the least that any asks, as seen in 30 days.",
)


@graphql_input
class RepricingScopeInput:
    """Goods that fit every member that is not empty; one at least is not."""

    back_category_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="With all below them.")
    brand_ids: list[strawberry.ID] | None = None
    tag_codes: list[str] | None = None
    sku_ids: list[strawberry.ID] | None = None

    def to_scope(self) -> catalog.RepricingScope:
        return catalog.RepricingScope(
            back_category_ids=tuple(local_id("BackCategory", each) for each in self.back_category_ids or ()),
            brand_ids=tuple(local_id("Brand", each) for each in self.brand_ids or ()),
            tag_codes=tuple(self.tag_codes or ()),
            sku_ids=tuple(local_id("Sku", each) for each in self.sku_ids or ()),
        )


@graphql_input
class RepricingRuleCreateInput:
    """A rule that proposes list prices."""

    name: str = strawberry.field(description="For staff; 1 to 200 characters.")
    base: RepricingBase
    change: DecimalText = strawberry.field(default=DecimalText("0"), description=CHANGE)
    floor: DecimalText | None = strawberry.field(default=None, description=FLOOR)
    currency: CurrencyCode
    scope: RepricingScopeInput
    store_id: strawberry.ID | None = strawberry.field(
        default=None, description="Whose goods alone it is about; null for the staff's own store, or all."
    )

    def to_command(self) -> catalog.CreateRepricingRule:
        return catalog.CreateRepricingRule(_terms(self), optional_local_id("Store", self.store_id))


@graphql_input
class RepricingRuleUpdateInput:
    """A rule as it is from now on, in all its parts; what it proposed before still waits."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: str = strawberry.field(description="For staff; 1 to 200 characters.")
    base: RepricingBase
    change: DecimalText = strawberry.field(default=DecimalText("0"), description=CHANGE)
    floor: DecimalText | None = strawberry.field(default=None, description=FLOOR)
    currency: CurrencyCode
    scope: RepricingScopeInput

    def to_command(self) -> catalog.UpdateRepricingRule:
        return catalog.UpdateRepricingRule(local_id("RepricingRule", self.id), self.version, _terms(self))


@graphql_input
class CompetitorPriceInput:
    """What somebody else asks for the same, as it is seen now."""

    sku_id: strawberry.ID
    competitor: str = strawberry.field(description="Who; 1 to 200 characters.")
    currency: CurrencyCode
    price: MoneyInput | None = strawberry.field(default=None, description="In that currency; null takes it away.")

    def to_command(self, unread: Unread, *field: str) -> catalog.CompetitorPrice:
        price = unread.optional_money(self.price, *field, "price")
        return catalog.CompetitorPrice(local_id("Sku", self.sku_id), self.competitor, self.currency, price)


@graphql_input
class CompetitorPricesSetInput:
    """What others ask, 1,000 prices at most; all are set, or none."""

    prices: list[CompetitorPriceInput]

    def to_command(self) -> catalog.SetCompetitorPrices:
        unread = Unread()
        prices = tuple(each.to_command(unread, "prices", str(at)) for at, each in enumerate(self.prices))
        return catalog.SetCompetitorPrices(prices, tuple(unread.problems))


@graphql_input
class PricesProposeInput:
    """A rule that is to propose."""

    rule_id: strawberry.ID

    def to_command(self) -> int:
        return local_id("RepricingRule", self.rule_id)


@graphql_input
class PriceProposalsApproveInput:
    """Proposals whose prices are to be set, 1,000 at most."""

    ids: list[strawberry.ID]

    def to_command(self) -> resolvers.Decision:
        return _decision(self.ids)


@graphql_input
class PriceProposalsRejectInput:
    """Proposals whose prices are not to be, 1,000 at most, and why."""

    ids: list[strawberry.ID]
    reason: str = strawberry.field(description="1 to 500 characters.")

    def to_command(self) -> resolvers.Decision:
        return _decision(self.ids, self.reason)


def _terms(given: RepricingRuleCreateInput | RepricingRuleUpdateInput) -> catalog.RepricingTerms:
    return catalog.RepricingTerms(
        name=given.name,
        base=given.base,
        change=given.change.strip(),
        floor=None if given.floor is None else given.floor.strip(),
        currency=given.currency,
        scope=given.scope.to_scope(),
    )


def _decision(ids: list[strawberry.ID], reason: str = "") -> resolvers.Decision:
    return resolvers.Decision(tuple(ids), tuple(local_id("PriceProposal", each) for each in ids), reason)
