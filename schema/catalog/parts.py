"""What products and SKUs are made of."""

from datetime import datetime
from enum import Enum
from typing import Final

import strawberry

from domains import catalog
from domains.files import FileFormat, PictureSource
from execution.fields import argument, batch_field, computed_field, graphql_type
from resolvers.catalog import library as library_resolvers
from resolvers.catalog import pictures as picture_resolvers
from resolvers.catalog import reading as resolvers
from resolvers.catalog import tagging as tag_resolvers
from schema.catalog.translations import TranslatedText, translations_field
from schema.ids import Node, global_id
from schema.scalars import DecimalText, Money

READ: Final = resolvers.READ

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


@strawberry.enum(description="How a picture is kept.")
class ImageFormat(Enum):
    PNG = strawberry.enum_value(FileFormat.PNG)
    JPEG = strawberry.enum_value(FileFormat.JPEG)
    WEBP = strawberry.enum_value(FileFormat.WEBP, description="Smaller than the others; all browsers of today show it.")
    GIF = strawberry.enum_value(FileFormat.GIF)


@graphql_type(of=PictureSource)
class ImageSource:
    """A picture in one of its sizes; what is there never changes."""

    url: str
    width: int = strawberry.field(description="In pixels.")
    format: ImageFormat


@graphql_type(of=catalog.Image)
class Image:
    """A picture."""

    url: str
    alt: str | None = strawberry.field(description="Text for those who cannot see it.")
    thumbnail: str = batch_field(
        picture_resolvers.thumbnails_of,
        description="The address of the smallest of its sizes that is at least so wide, else its own.",
        width=argument(int, description="In pixels."),
    )
    sources: list[ImageSource] = batch_field(
        picture_resolvers.sources_of,
        description="All its sizes, the smallest first, and last itself; empty for what was not sent to this shop.",
        format=argument(
            ImageFormat | None, description="Only those of the format.", read=lambda given: given and given.value
        ),
    )


@graphql_type(of=catalog.MoneyRange)
class MoneyRange:
    """From one amount to another, both included."""

    min: Money
    max: Money


@graphql_type(of=catalog.PriceBreak)
class PriceBreak:
    """What one piece costs the viewer from so many pieces on."""

    quantity: int
    price: Money
    price_list_name: str | None = strawberry.field(
        description="The price list that gives it, in the reader's language; null where it is everybody's price again."
    )


@graphql_type(of=catalog.Tax)
class Tax:
    """What of an amount is tax; in a channel whose prices are without tax, what comes on top of it."""

    rate: DecimalText = strawberry.field(description="In percent, such as `13`.")
    amount: Money


@graphql_type(of=catalog.Brand, node=resolvers.brands_by_ids)
class Brand(Node):
    """Whose name is on the goods."""

    name: str
    logo_url: str | None = batch_field(library_resolvers.logos_of)
    translations: list[TranslatedText] = translations_field(catalog.TextKind.BRAND)
    version: int = batch_field(library_resolvers.brand_versions_of, description="What a change of it must name.")


SaleMode = catalog.SaleMode
strawberry.enum(
    SaleMode,
    name="SaleMode",
    description="Whose goods are sold: the store's own (NORMAL), a supplier's who sends them (DROPSHIP), or a "
    "supplier's that the store has (CONSIGNMENT).",
)


@graphql_type(of=catalog.SaleTerms)
class SaleTerms:
    """How a product is sold, and what its buyer can count on; null: nothing is said of that."""

    mode: SaleMode
    country_of_origin: str | None = strawberry.field(description="By ISO 3166-1, such as CN.")
    return_days: int | None = strawberry.field(
        description="In which it can be sent back for its buyer's liking; 0: it cannot."
    )
    warranty_months: int | None
    invoice: bool = strawberry.field(description="Whether the store makes out invoices for it.")


@graphql_type(of=catalog.Description)
class ProductDescription:
    """Sanitised HTML."""

    pc: str | None
    mobile: str | None = strawberry.field(description="Null where the one for PC serves both.")


@graphql_type(of=catalog.AttributeFilter)
class TagRuleAttribute:
    """An attribute that products have any of the values of."""

    code: str
    values: list[str]


@graphql_type(of=tag_resolvers.ShownRule)
class TagRule:
    """Puts a tag on each product on sale that fits every member which is not empty."""

    back_category_ids: list[strawberry.ID] = computed_field(
        lambda rule, _: [global_id("BackCategory", each) for each in rule.category_ids],
        description="With all below them.",
    )
    brand_ids: list[strawberry.ID] = computed_field(lambda rule, _: [global_id("Brand", each) for each in rule.brands])
    attributes: list[TagRuleAttribute]
    price_min: Money | None
    price_max: Money | None
    listed_within_days: int | None = strawberry.field(description="It was put on sale no longer ago.")
    min_sales: int | None = strawberry.field(description="It was sold so many times at least.")


@graphql_type(of=(catalog.Tag, catalog.LibraryTag))
class ProductTag:
    """A mark on a product, such as *hot* or *certified*."""

    code: str
    label: str
    kind: ProductTagKind
    image: Image | None = strawberry.field(description="Null where it has none.")
    starts_at: datetime | None = batch_field(
        tag_resolvers.starts_of, requires=READ, description="It is shown from then on; null for ever since."
    )
    ends_at: datetime | None = batch_field(
        tag_resolvers.ends_of, requires=READ, description="It is shown until then; null for ever."
    )
    active: bool = batch_field(tag_resolvers.active_of, requires=READ, description="Whether it is shown now.")
    is_shown_everywhere: bool = batch_field(
        tag_resolvers.finished_of,
        requires=READ,
        description="Whether all products with it show it as it is now. Where more than 200 have it, a job brings them "
        "there after a change of its look or at the ends of its period: 50,000 take some minutes.",
    )
    translations: list[TranslatedText] = translations_field(catalog.TextKind.TAG)
    version: int = batch_field(tag_resolvers.versions_of, requires=READ, description="What a change of it must name.")
    rules: list[TagRule] = batch_field(
        tag_resolvers.rules_of, requires=READ, description="A product has it that fits any of them."
    )


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
