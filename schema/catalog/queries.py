"""What can be asked of the catalogue."""

import strawberry

from execution.fields import argument, root_field
from resolvers.catalog import fronts, taxes
from resolvers.catalog import reading as resolvers
from schema.catalog.categories import BackCategory
from schema.catalog.fronts import FrontCategory
from schema.catalog.goods import Product
from schema.catalog.lists import ProductConnection, ProductFilter, ProductSort
from schema.connections import PAGE
from schema.frame import Channel
from schema.ids import id_argument


@strawberry.type
class CatalogQuery:
    product: Product | None = root_field(
        resolvers.product, looks_ahead={"as_page": ("images", "description")}, slug=argument(str)
    )
    products: ProductConnection = root_field(
        resolvers.products,
        description="Of a front category, or of the whole shop.",
        looks_ahead={"with_page": ("edges", "pageInfo")},
        front_category_id=id_argument("FrontCategory", optional=True),
        filter=argument(ProductFilter | None),
        sort=argument(ProductSort | None, read=lambda sort: None if sort is None else sort.value),
        **PAGE,
    )
    front_categories: list[FrontCategory] = root_field(
        fronts.front_categories, description="The roots of the channel's tree.", channel=argument(Channel)
    )
    back_category: BackCategory | None = root_field(resolvers.back_category, id=id_argument("BackCategory"))
    prices_include_tax: bool = root_field(
        taxes.prices_include_tax,
        description="Whether the channel's prices have the tax in them; else it is added to what is bought.",
    )
