"""What products and SKUs are made of."""

from enum import Enum

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import library as library_resolvers
from resolvers.catalog import reading as resolvers
from schema.ids import Node
from schema.scalars import Money

strawberry.enum(
    catalog.ProductStatus, name="ProductStatus", description="How far a product has come on its way into the shop."
)
ProductStatus = catalog.ProductStatus
strawberry.enum(
    catalog.TagKind,
    name="ProductTagKind",
    description="What a tag speaks of: an activity, a service, or what the goods have proved.",
)
ProductTagKind = catalog.TagKind
strawberry.enum(
    catalog.AttributeValueType, name="AttributeValueType", description="What the values of an attribute are."
)
AttributeValueType = catalog.AttributeValueType


@strawberry.enum(description="What an attribute is for in a category.")
class AttributeRole(Enum):
    KEY = strawberry.enum_value(catalog.AttributeRole.KEY, description="Identifies the product.")
    SALES = strawberry.enum_value(catalog.AttributeRole.SALES, description="Spans its SKUs.")
    DESCRIPTIVE = catalog.AttributeRole.DESCRIPTIVE
    OFFER = strawberry.enum_value(catalog.AttributeRole.OFFER, description="About this offer, not the product.")


@graphql_type(of=catalog.Image)
class Image:
    """A picture."""

    url: str
    alt: str | None = strawberry.field(description="Text for those who cannot see it.")


@graphql_type(of=catalog.MoneyRange)
class MoneyRange:
    """From one amount to another, both included."""

    min: Money
    max: Money


@graphql_type(of=catalog.Brand, node=resolvers.brands_by_ids)
class Brand(Node):
    """Whose name is on the goods."""

    name: str
    logo_url: str | None = batch_field(library_resolvers.logos_of)
    version: int = batch_field(library_resolvers.brand_versions_of, description="What a change of it must name.")


@graphql_type(of=catalog.Description)
class ProductDescription:
    """Sanitised HTML."""

    pc: str | None
    mobile: str | None = strawberry.field(description="Null where the one for PC serves both.")


@graphql_type(of=(catalog.Tag, catalog.LibraryTag))
class ProductTag:
    """A mark on a product, such as *hot* or *certified*."""

    code: str
    label: str
    kind: ProductTagKind


@graphql_type(of=catalog.ReviewTag)
class ReviewTag:
    """What reviewers say, and how many say it. A later version of the shop has reviews: none exists yet."""

    label: str
    count: int


@graphql_type(of=catalog.Rating)
class ProductRating:
    """What reviewers gave."""

    average: float | None = strawberry.field(description="From 1 to 5; null where there is no review.")
    count: int
    good: int
    neutral: int
    bad: int
    tags: list[ReviewTag] = strawberry.field(
        description="What reviewers say most. Empty as long as the shop has no reviews."
    )


@graphql_type(of=catalog.OptionValue)
class ProductOptionValue:
    """One of the choices of an option."""

    value: str = strawberry.field(description="As in the specs of the SKUs.")
    swatch: str | None = strawberry.field(description="A CSS colour.")
    in_stock: bool = strawberry.field(description="Whether any SKU with it can be had.")


@graphql_type(of=catalog.Option)
class ProductOption:
    """What a shopper chooses, such as the colour."""

    name: str
    values: list[ProductOptionValue]


@graphql_type(of=catalog.Spec)
class SkuSpec:
    """A SKU's value of one of its product's options."""

    name: str
    value: str
