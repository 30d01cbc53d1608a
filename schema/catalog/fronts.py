"""Front categories: the trees that shoppers browse, one for each channel."""

from datetime import datetime

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import fronts as resolvers
from schema.catalog.parts import Image
from schema.ids import Node


@graphql_type(of=catalog.FrontCategory, node=resolvers.front_categories_by_ids)
class FrontCategory(Node):
    """A place in the display tree of one channel."""

    name: str
    slug: str
    image: Image | None
    link: str | None = strawberry.field(
        description="Where it leads instead of to its products: a path of the shop, or an https address."
    )
    children: list["FrontCategory"] = batch_field(resolvers.children_of)
    product_count: int = batch_field(
        resolvers.product_counts_of, description="Of the published products that it shows."
    )
    position: int = strawberry.field(description="Siblings stand by it, lower ones first.")
    visible_from: datetime | None = strawberry.field(description="Before it shoppers do not see it; null for always.")
    visible_until: datetime | None = strawberry.field(
        description="From it on shoppers do not see it; null for ever. What is below it goes with it."
    )
    version: int = strawberry.field(description="What a change of it must name.")
