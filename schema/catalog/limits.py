"""How many of something a member may buy."""

from datetime import datetime

import strawberry

from domains import catalog
from execution.fields import graphql_input
from resolvers.catalog import limits as resolvers
from schema.catalog.goods import LimitPeriod, Product
from schema.ids import local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field


@graphql_input
class PurchaseLimitInput:
    """The most that a member may buy of a product, or of one of its SKUs, in a period."""

    sku_id: strawberry.ID | None = strawberry.field(default=None, description="Null for all SKUs together.")
    period: LimitPeriod
    most: int
    since: datetime | None = strawberry.field(
        default=None, description="Of EVER, and of nothing else: what is ordered from then on counts."
    )


@graphql_input
class PurchaseLimitsSetInput:
    """All limits of a product, in place of those that it had."""

    product_id: strawberry.ID
    version: int = strawberry.field(description="That the product was read at.")
    limits: list[PurchaseLimitInput]

    def to_command(self) -> catalog.SetPurchaseLimits:
        product_id = local_id("Product", self.product_id)
        return catalog.SetPurchaseLimits(
            product_id=product_id,
            version=self.version,
            limits=tuple(
                catalog.PurchaseLimit(
                    product_id, optional_local_id("Sku", each.sku_id), each.period, each.most, each.since
                )
                for each in self.limits
            ),
        )


@strawberry.type(description="The product with its limits as they are now.")
class PurchaseLimitsSetPayload:
    product: Product | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class LimitsMutation:
    purchase_limits_set: PurchaseLimitsSetPayload = mutation_field(
        resolvers.set_limits,
        PurchaseLimitsSetInput,
        requires="catalog.product.write",
        description="Says how many of a product a member may buy. A limit that stays counts on; a new one counts what "
        "is ordered from now on.",
    )
