"""Front categories: the trees that shoppers browse, one for each channel."""

from datetime import datetime
from typing import Any

import strawberry

from domains import catalog
from execution.fields import batch_field, computed_field, graphql_type
from resolvers.catalog import fronts as resolvers
from schema.catalog.parts import Image
from schema.catalog.translations import TranslatedText, translations_field
from schema.ids import Node, global_id
from schema.scalars import Money


def _ids(type_name: str, name: str) -> Any:
    """The ids in a member of a mapping or a rule, as inputs name them."""
    return computed_field(lambda said, _type_name: [global_id(type_name, each) for each in getattr(said, name)])


@graphql_type(of=catalog.AttributeFilter)
class AttributeValues:
    """Some values of an attribute."""

    code: str
    values: list[str]


@graphql_type(of=catalog.ProductRule)
class FrontCategoryRule:
    """Products fit it that fit every member of it, and of a member any of its values."""

    back_category_ids: list[strawberry.ID] = _ids("BackCategory", "back_category_ids")
    brand_ids: list[strawberry.ID] = _ids("Brand", "brand_ids")
    attributes: list[AttributeValues]
    tag_codes: list[str]
    price_min: Money | None
    price_max: Money | None


@graphql_type(of=catalog.FrontMapping)
class FrontCategoryMapping:
    """What a front category shows: what fits any of its rules, or is picked by hand; exclusions win."""

    include: list[FrontCategoryRule]
    product_ids: list[strawberry.ID] = _ids("Product", "product_ids")
    exclude_product_ids: list[strawberry.ID] = _ids("Product", "exclude_product_ids")


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
    position: int = batch_field(
        resolvers.positions_of, requires=resolvers.WRITE, description="Siblings stand by it, lower ones first."
    )
    visible_from: datetime | None = batch_field(
        resolvers.visible_from_of,
        requires=resolvers.WRITE,
        description="Before it shoppers do not see it; null for always.",
    )
    visible_until: datetime | None = batch_field(
        resolvers.visible_until_of,
        requires=resolvers.WRITE,
        description="From it on shoppers do not see it; null for ever. What is below it goes with it.",
    )
    mapping: FrontCategoryMapping = batch_field(
        resolvers.mappings_of,
        requires=resolvers.WRITE,
        description="What it was told to show, as frontCategoryMap takes it.",
    )
    translations: list[TranslatedText] = translations_field(catalog.TextKind.FRONT_CATEGORY)
    version: int = batch_field(
        resolvers.versions_of, requires=resolvers.WRITE, description="What a change of it must name."
    )
