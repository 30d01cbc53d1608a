"""Rules that take products off sale by themselves, and put them back."""

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_input, graphql_type, root_field
from resolvers.catalog import publishing_rules as resolvers
from schema.catalog.goods import Product
from schema.ids import Node, id_argument, local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.stores import Store

PUBLISH = resolvers.PUBLISH

PublishingRuleKind = catalog.PublishingRuleKind
strawberry.enum(
    PublishingRuleKind,
    name="PublishingRuleKind",
    description="What must be so of a product: OUT_OF_STOCK for so many days, a date of it is over (EXPIRED, from the "
    "day after it), it has no picture (NO_PICTURE).",
)


@graphql_type(of=catalog.RulePreview)
class PublishingRulePreview:
    """What a rule would do if it were followed now."""

    takes_off: int = strawberry.field(description="How many products it would take off sale.")
    puts_back: int = strawberry.field(
        description="How many it took off that would be put back: neither it nor any active rule speaks of them now."
    )
    first_off: list[Product] = batch_field(resolvers.first_off_of, description="The oldest ten of those.")
    first_back: list[Product] = batch_field(resolvers.first_back_of, description="The oldest ten of those.")


@graphql_type(of=catalog.PublishingRule, node=resolvers.rules_by_ids)
class PublishingRule(Node):
    """Takes products off sale every night while something is so of them."""

    store: Store | None = batch_field(resolvers.stores_of, description="Whose products; null for those of all stores.")
    kind: PublishingRuleKind
    days: int | None = strawberry.field(description="Of OUT_OF_STOCK: for so many days of the shop's calendar.")
    attribute_code: str | None = strawberry.field(description="Of EXPIRED: the DATE attribute that counts.")
    publishes_again: bool = strawberry.field(
        description="Whether it puts back on sale what it took off, within a quarter of an hour after it is not so any "
        "more, unless somebody has published the product or taken it off since."
    )
    active: bool
    version: int = strawberry.field(description="What a change of it must name.")
    preview: PublishingRulePreview = batch_field(
        resolvers.previews_of,
        requires=PUBLISH,
        description="What it would do now, active or not, with the products that the viewer works on.",
    )


@graphql_input
class PublishingRuleCreateInput:
    """A rule; what its kind has no use for is left out."""

    store_id: strawberry.ID | None = strawberry.field(
        default=None, description="Null for the author's store; of the platform's staff for all stores."
    )
    kind: PublishingRuleKind
    days: int | None = strawberry.field(default=None, description="1 to 3,650.")
    attribute_code: str | None = None
    publishes_again: bool = True
    active: bool = True

    def to_command(self) -> catalog.CreatePublishingRule:
        return catalog.CreatePublishingRule(
            store_id=optional_local_id("Store", self.store_id),
            kind=self.kind,
            days=self.days,
            attribute_code=self.attribute_code,
            publishes_again=self.publishes_again,
            active=self.active,
        )


@graphql_input
class PublishingRuleUpdateInput:
    """What is null stays as it is."""

    id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")
    days: int | None = None
    publishes_again: bool | None = None
    active: bool | None = None

    def to_command(self) -> catalog.UpdatePublishingRule:
        return catalog.UpdatePublishingRule(
            id=local_id("PublishingRule", self.id),
            version=self.version,
            days=self.days,
            publishes_again=self.publishes_again,
            active=self.active,
        )


@graphql_input
class PublishingRuleRemoveInput:
    """A rule that is not wanted any more."""

    id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")

    def to_command(self) -> catalog.RemovePublishingRule:
        return catalog.RemovePublishingRule(id=local_id("PublishingRule", self.id), version=self.version)


@strawberry.type(description="The rule as it is now.")
class PublishingRulePayload:
    publishing_rule: PublishingRule | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="Whether it is gone.")
class PublishingRuleRemovePayload:
    removed: bool = False
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class PublishingRulesQuery:
    publishing_rules: list[PublishingRule] = root_field(
        resolvers.publishing_rules,
        requires=PUBLISH,
        description="The platform's rules and a store's, the oldest first: those that speak of its products.",
        store_id=id_argument(
            "Store", optional=True, description="Null for the staff's own store; of the platform's staff for none."
        ),
    )


@strawberry.type
class PublishingRulesMutation:
    publishing_rule_create: PublishingRulePayload = mutation_field(
        resolvers.create,
        PublishingRuleCreateInput,
        requires=PUBLISH,
        description="Makes a rule; the staff of a store for its products. The platform has 100 at most, each store 20.",
    )
    publishing_rule_update: PublishingRulePayload = mutation_field(
        resolvers.update, PublishingRuleUpdateInput, requires=PUBLISH, description="Changes a rule, or stops it."
    )
    publishing_rule_remove: PublishingRuleRemovePayload = mutation_field(
        resolvers.remove,
        PublishingRuleRemoveInput,
        requires=PUBLISH,
        description="Removes a rule; what it took off sale stays off.",
    )
