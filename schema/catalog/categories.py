"""Back categories, which products belong to, and the attributes that they bind."""

from enum import Enum
from typing import Optional

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import categories as category_resolvers
from resolvers.catalog import reading as resolvers
from schema.catalog.library import BrandConnection
from schema.catalog.parts import AttributeRole, AttributeValueType
from schema.catalog.translations import TranslatedText, translations_field
from schema.connections import PAGE
from schema.ids import Node


@strawberry.enum(description="What a category says of an attribute.")
class AttributeBindingMode(Enum):
    ADD = strawberry.enum_value(catalog.BindingMode.ADD, description="Its products have it.")
    REORDER = strawberry.enum_value(
        catalog.BindingMode.REORDER, description="It stands elsewhere than where it is inherited."
    )
    TIGHTEN = strawberry.enum_value(
        catalog.BindingMode.TIGHTEN, description="A value is required, or fewer values are allowed."
    )
    HIDE = strawberry.enum_value(
        catalog.BindingMode.HIDE, description="A key or sales one only while no product uses it."
    )
    SHOW = strawberry.enum_value(catalog.BindingMode.SHOW, description="Again what an ancestor hid.")


@graphql_type(of=catalog.BackCategory, node=resolvers.back_categories_by_ids)
class BackCategory(Node):
    """A place in the stable tree that products belong to."""

    name: str
    path: list["BackCategory"] = batch_field(resolvers.paths_of, description="From the root to itself.")
    is_leaf: bool = strawberry.field(description="Only leaves hold products.")
    brands: BrandConnection = batch_field(
        category_resolvers.brands_of,
        description="Those allowed in it: those that it or a category above it names, else all. By their age.",
        **PAGE,
    )
    attribute_groups: list["AttributeGroup"] = batch_field(
        resolvers.templates_of, description="The effective template: its own bindings and those inherited, in order."
    )
    bindings: list["CategoryBinding"] = batch_field(
        category_resolvers.own_bindings_of,
        description="What it says of attributes itself, in order: what backCategoryBindingsSet takes.",
    )
    parent: Optional["BackCategory"] = batch_field(category_resolvers.parents_of, description="Null for a root.")
    position: int = batch_field(category_resolvers.positions_of, description="Its place among its siblings.")
    disabled: bool = batch_field(
        category_resolvers.disabled_of,
        description="It, and all below it, takes no new products or categories; what it has stays.",
    )
    translations: list[TranslatedText] = translations_field(catalog.TextKind.BACK_CATEGORY)
    version: int = batch_field(category_resolvers.versions_of, description="What a change of it must name.")


@graphql_type(of=catalog.AllowedValue)
class AttributeValue:
    """A choice that an attribute offers."""

    value: str = strawberry.field(description="What inputs send.")
    label: str


@graphql_type(of=catalog.TemplateAttribute)
class AttributeBinding:
    """An attribute as a category binds it."""

    code: str
    name: str
    role: AttributeRole
    value_type: AttributeValueType
    required: bool
    filterable: bool
    unit: str | None
    allowed_values: list[AttributeValue] = strawberry.field(description="Empty for a type without choices.")
    inherited_from: BackCategory | None = strawberry.field(description="Null where the category binds it itself.")


@graphql_type(of=catalog.OwnBinding)
class CategoryBinding:
    """What a category itself says of an attribute; what does not count in its mode is as it is inherited."""

    attribute_code: str
    group: str = strawberry.field(description="The code of the heading.")
    role: AttributeRole
    required: bool
    filterable: bool
    mode: AttributeBindingMode
    allowed_values: list[str] | None = strawberry.field(description="Null for all.")


@graphql_type(of=catalog.TemplateGroup)
class AttributeGroup:
    """A heading of the specification table, such as "Screen"."""

    name: str
    attributes: list[AttributeBinding]


@graphql_type(of=catalog.Specification)
class ProductAttribute:
    """A line of a product's specification table."""

    code: str
    name: str
    role: AttributeRole
    values: list[str] = strawberry.field(description="As a person reads them.")
    unit: str | None
    inherited_from: BackCategory | None = strawberry.field(
        description="Null where the product's own category binds it."
    )


@graphql_type(of=catalog.SpecificationGroup)
class ProductAttributeGroup:
    """A heading of a product's specification table with the lines under it."""

    name: str
    attributes: list[ProductAttribute]
