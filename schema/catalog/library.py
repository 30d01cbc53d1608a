"""The library, which all categories and products share: attributes with their values, headings, brands."""

import strawberry

from domains import catalog
from execution.fields import argument, batch_field, graphql_type
from resolvers.catalog import library as resolvers
from schema.catalog.parts import AttributeValueType, Brand
from schema.catalog.translations import TranslatedText, translations_field
from schema.connections import PageInfo
from schema.ids import Node


@strawberry.type(description="A brand with its place in the list.")
class BrandEdge:
    cursor: str
    node: Brand


@graphql_type(of=catalog.BrandConnection)
class BrandConnection:
    """A page of brands."""

    edges: list[BrandEdge]
    page_info: PageInfo


@graphql_type(of=catalog.LibraryValue)
class LibraryValue:
    """A choice that an attribute offers, as the library has it."""

    value: str = strawberry.field(description="What inputs send; it never changes.")
    label: str
    swatch: str | None = strawberry.field(description="A CSS colour.")
    image_url: str | None
    position: int = strawberry.field(description="Its place among the attribute's choices.")
    translations: list[TranslatedText] = translations_field(catalog.TextKind.ATTRIBUTE_VALUE)


@graphql_type(of=catalog.LibraryAttribute, node=resolvers.attributes_by_ids)
class Attribute(Node):
    """An attribute of the library, which categories bind."""

    code: str
    name: str
    value_type: AttributeValueType
    unit: str | None
    values: list[LibraryValue] = batch_field(
        resolvers.values_of,
        description="The first of its choices, in order; at most a thousand.",
        first=argument(int | None, 100, read=lambda first: 100 if first is None else first),
    )
    translations: list[TranslatedText] = translations_field(catalog.TextKind.ATTRIBUTE)
    version: int = strawberry.field(description="What a change of it, or of its choices, must name.")


@strawberry.type(description="An attribute with its place in the list.")
class AttributeEdge:
    cursor: str
    node: Attribute


@graphql_type(of=catalog.AttributeConnection)
class AttributeConnection:
    """A page of attributes."""

    edges: list[AttributeEdge]
    page_info: PageInfo


@graphql_type(of=catalog.Heading, node=resolvers.headings_by_ids)
class AttributeHeading(Node):
    """A heading of specification tables, which all have theirs in one order."""

    code: str
    name: str
    position: int
    translations: list[TranslatedText] = translations_field(catalog.TextKind.HEADING)
    version: int = strawberry.field(description="What a change of it must name.")
