"""Front categories: the trees that shoppers browse, one for each channel."""

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import reading as resolvers
from schema.catalog.parts import Image
from schema.ids import Node


@graphql_type(of=catalog.FrontCategory, node=resolvers.front_categories_by_ids)
class FrontCategory(Node):
    """A place in the display tree of one channel."""

    name: str
    slug: str
    image: Image | None
    children: list["FrontCategory"] = batch_field(resolvers.children_of)
    product_count: int = batch_field(
        resolvers.product_counts_of, description="Of the published products that it shows."
    )
