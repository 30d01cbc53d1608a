"""What staff ask of the library: making and changing attributes, their values, headings and brands."""

from typing import Final

import strawberry

from domains import catalog
from execution.fields import argument, graphql_input, root_field
from resolvers.catalog import library as resolvers
from schema.catalog.library import Attribute, AttributeConnection, AttributeHeading, BrandConnection
from schema.catalog.parts import AttributeValueType, Brand
from schema.connections import PAGE
from schema.ids import local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import TranslationInput, translations

WRITE: Final = "catalog.library.write"
READ: Final = "catalog.product.read"
_VERSION: Final = "That it was read at."
SENT: Final = "Of a finished upload for an IMAGE; it counts more than an address."


@graphql_input
class AttributeValueInput:
    """A choice for an attribute."""

    value: str = strawberry.field(description="What inputs send; it never changes.")
    label: list[TranslationInput] | None = strawberry.field(default=None, description="Null for the value itself.")
    swatch: str | None = strawberry.field(default=None, description="A CSS colour.")
    image_url: str | None = strawberry.field(default=None, description="An https address, or a path of the shop.")
    image_upload_id: strawberry.ID | None = strawberry.field(default=None, description=SENT)

    def to_value(self) -> catalog.NewValue:
        return catalog.NewValue(
            value=self.value,
            label=_texts(self.label),
            swatch=self.swatch,
            image_url=self.image_url,
            image_upload_id=optional_local_id("Upload", self.image_upload_id),
        )


@graphql_input
class AttributeCreateInput:
    """An attribute for the library."""

    code: str = strawberry.field(description="Small letters, digits, hyphens and underscores; it never changes.")
    name: list[TranslationInput]
    value_type: AttributeValueType = strawberry.field(description="It never changes.")
    unit: str | None = None
    values: list[AttributeValueInput] | None = strawberry.field(default=None, description="Of a choice, in order.")

    def to_command(self) -> catalog.CreateAttribute:
        return catalog.CreateAttribute(
            code=self.code,
            name=translations(self.name),
            value_type=self.value_type,
            unit=self.unit,
            values=tuple(each.to_value() for each in self.values or ()),
        )


@graphql_input
class AttributeUpdateInput:
    """What is null stays as it is."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: list[TranslationInput] | None = None
    unit: str | None = None

    def to_command(self) -> catalog.UpdateAttribute:
        return catalog.UpdateAttribute(
            id=local_id("Attribute", self.id), version=self.version, name=_texts(self.name), unit=self.unit
        )


@graphql_input
class AttributeValuesAddInput:
    """More choices, behind those that there are."""

    id: strawberry.ID
    values: list[AttributeValueInput]

    def to_command(self) -> catalog.AddAttributeValues:
        values = tuple(each.to_value() for each in self.values)
        return catalog.AddAttributeValues(id=local_id("Attribute", self.id), values=values)


@graphql_input
class AttributeValueUpdateInput:
    """Another look or place for a choice. What is null stays as it is."""

    value: str = strawberry.field(description="Which.")
    label: list[TranslationInput] | None = None
    swatch: str | None = strawberry.field(default=None, description="A CSS colour.")
    image_url: str | None = strawberry.field(default=None, description="An https address, or a path of the shop.")
    image_upload_id: strawberry.ID | None = strawberry.field(default=None, description=SENT)
    position: int | None = None

    def to_value(self) -> catalog.ChangedValue:
        return catalog.ChangedValue(
            value=self.value,
            label=_texts(self.label),
            swatch=self.swatch,
            image_url=self.image_url,
            image_upload_id=optional_local_id("Upload", self.image_upload_id),
            position=self.position,
        )


@graphql_input
class AttributeValuesUpdateInput:
    """Changes of choices of one attribute."""

    id: strawberry.ID
    version: int = strawberry.field(description="That the attribute was read at.")
    values: list[AttributeValueUpdateInput]

    def to_command(self) -> catalog.UpdateAttributeValues:
        values = tuple(each.to_value() for each in self.values)
        return catalog.UpdateAttributeValues(id=local_id("Attribute", self.id), version=self.version, values=values)


@graphql_input
class AttributeGroupCreateInput:
    """A heading for specification tables."""

    code: str = strawberry.field(description="What bindings name it by.")
    name: list[TranslationInput]
    position: int = strawberry.field(default=0, description="Its place among all headings; equal ones by their age.")

    def to_command(self) -> catalog.CreateAttributeGroup:
        return catalog.CreateAttributeGroup(code=self.code, name=translations(self.name), position=self.position)


@graphql_input
class AttributeGroupUpdateInput:
    """What is null stays as it is."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: list[TranslationInput] | None = None
    position: int | None = None

    def to_command(self) -> catalog.UpdateAttributeGroup:
        return catalog.UpdateAttributeGroup(
            id=local_id("AttributeHeading", self.id),
            version=self.version,
            name=_texts(self.name),
            position=self.position,
        )


@graphql_input
class BrandCreateInput:
    """A brand."""

    name: list[TranslationInput]
    code: str | None = strawberry.field(default=None, description="What imports know it by.")
    logo_url: str | None = strawberry.field(default=None, description="An https address, or a path of the shop.")
    logo_upload_id: strawberry.ID | None = strawberry.field(default=None, description=SENT)

    def to_command(self) -> catalog.CreateBrand:
        return catalog.CreateBrand(
            name=translations(self.name),
            code=self.code,
            logo_url=self.logo_url,
            logo_upload_id=optional_local_id("Upload", self.logo_upload_id),
        )


@graphql_input
class BrandUpdateInput:
    """What is null stays as it is."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: list[TranslationInput] | None = None
    logo_url: str | None = None
    logo_upload_id: strawberry.ID | None = strawberry.field(default=None, description=SENT)

    def to_command(self) -> catalog.UpdateBrand:
        return catalog.UpdateBrand(
            id=local_id("Brand", self.id),
            version=self.version,
            name=_texts(self.name),
            logo_url=self.logo_url,
            logo_upload_id=optional_local_id("Upload", self.logo_upload_id),
        )


@strawberry.type(description="The attribute as it is now.")
class AttributePayload:
    attribute: Attribute | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The heading as it is now.")
class AttributeGroupPayload:
    attribute_heading: AttributeHeading | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The brand as it is now.")
class BrandPayload:
    brand: Brand | None = None
    user_errors: list[UserError] = user_errors_field()


_QUERY: Final = argument(str | None, description="In the name, in the reader's language; or the code.")


@strawberry.type
class LibraryQuery:
    attributes: AttributeConnection = root_field(
        resolvers.attributes, description="The library's, by their age.", requires=READ, query=_QUERY, **PAGE
    )
    attribute_headings: list[AttributeHeading] = root_field(
        resolvers.headings, description="In their order; at most a thousand.", requires=READ
    )
    brands: BrandConnection = root_field(
        resolvers.brands, description="All of them, by their age.", requires=READ, query=_QUERY, **PAGE
    )


@strawberry.type
class LibraryMutation:
    attribute_create: AttributePayload = mutation_field(
        resolvers.create_attribute, AttributeCreateInput, requires=WRITE, description="Adds an attribute."
    )
    attribute_update: AttributePayload = mutation_field(
        resolvers.update_attribute, AttributeUpdateInput, requires=WRITE, description="Changes its name or unit."
    )
    attribute_values_add: AttributePayload = mutation_field(
        resolvers.add_values,
        AttributeValuesAddInput,
        requires=WRITE,
        description="Adds choices. Categories that leave some only do not offer them.",
    )
    attribute_values_update: AttributePayload = mutation_field(
        resolvers.update_values,
        AttributeValuesUpdateInput,
        requires=WRITE,
        description="Changes how choices are shown, and their order.",
    )
    attribute_group_create: AttributeGroupPayload = mutation_field(
        resolvers.create_heading, AttributeGroupCreateInput, requires=WRITE, description="Adds a heading."
    )
    attribute_group_update: AttributeGroupPayload = mutation_field(
        resolvers.update_heading,
        AttributeGroupUpdateInput,
        requires=WRITE,
        description="Changes a heading in all specification tables.",
    )
    brand_create: BrandPayload = mutation_field(
        resolvers.create_brand, BrandCreateInput, requires=WRITE, description="Adds a brand."
    )
    brand_update: BrandPayload = mutation_field(
        resolvers.update_brand, BrandUpdateInput, requires=WRITE, description="Changes its name or logo."
    )


def _texts(given: list[TranslationInput] | None) -> dict[str, str] | None:
    return None if given is None else translations(given)
