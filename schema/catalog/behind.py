"""What staff see behind a product: what was done to it, and what is to be done."""

from datetime import datetime

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import taxes
from schema.connections import PageInfo
from schema.ids import Node
from schema.scalars import JSON, DecimalText, Money

READ = "catalog.product.read"

ProductAction = catalog.ProductAction
strawberry.enum(
    ProductAction,
    name="ProductAction",
    description="What was done to a product. NOT_PUBLISHED: the moment came, and something was in the way. SCHEDULED "
    "with nothing after it: that was called off.",
)


@graphql_type(of=catalog.HistoryEntry)
class ProductHistoryEntry:
    """Something that was done to a product."""

    at: datetime
    action: ProductAction
    staff_name: str | None = strawberry.field(
        description="Who did it, a rule by its number (`Rule 3`); null for the shop itself."
    )
    before: JSON | None = strawberry.field(description="What was changed, as it was before.")
    after: JSON | None = strawberry.field(description="The same as it was from then on.")
    reason: str | None


@strawberry.type(description="An entry with its place in the history.")
class ProductHistoryEdge:
    cursor: str
    node: ProductHistoryEntry


@graphql_type(of=catalog.History)
class ProductHistoryConnection:
    """A window on what was done to a product, newest first."""

    edges: list[ProductHistoryEdge]
    page_info: PageInfo


@graphql_type(of=catalog.Revision)
class ProductRevision:
    """A change of a product on sale that shoppers see once it is approved."""

    created_at: datetime
    staff_name: str | None = strawberry.field(description="Whose change it is.")
    changes: JSON = strawberry.field(description="What is said anew, by name.")


@graphql_type(of=catalog.PromotionPrice)
class PromotionPrice:
    """A promotion price with its period, the same for everyone."""

    price: Money
    starts_at: datetime
    ends_at: datetime | None = strawberry.field(description="Null where it counts until somebody ends it.")


@graphql_type(of=catalog.ScheduledListing)
class ScheduledListing:
    """What is to be done with a product at a moment."""

    at: datetime
    published: bool = strawberry.field(description="Whether it is then put on sale, or taken off.")


@graphql_type(of=catalog.TaxRate)
class TaxRate:
    """A rate from a moment on, until the next one of its region begins."""

    region: str = strawberry.field(description="The start of the codes of regions that it holds in; empty for all.")
    rate: DecimalText = strawberry.field(description="In percent.")
    starts_at: datetime


@graphql_type(of=catalog.TaxClass, node=taxes.classes_by_ids)
class TaxClass(Node):
    """Goods that are taxed alike. The rate of the nearest region that an address is in holds, of these the latest."""

    code: str
    name: str
    rates: list[TaxRate] = batch_field(taxes.rates_of, description="All there were and will be, by region and start.")
