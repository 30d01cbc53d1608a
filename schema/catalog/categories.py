"""Back categories, which products belong to, and the attributes that they bind."""

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import reading as resolvers
from schema.catalog.parts import AttributeRole
from schema.ids import Node

strawberry.enum(
    catalog.AttributeValueType, name="AttributeValueType", description="What the values of an attribute are."
)
AttributeValueType = catalog.AttributeValueType


@graphql_type(of=catalog.BackCategory, node=resolvers.back_categories_by_ids)
class BackCategory(Node):
    """A place in the stable tree that products belong to."""

    name: str
    path: list["BackCategory"] = batch_field(resolvers.paths_of, description="From the root to itself.")
    is_leaf: bool = strawberry.field(description="Only leaves hold products.")
    attribute_groups: list["AttributeGroup"] = batch_field(
        resolvers.templates_of, description="The effective template: its own bindings and those inherited, in order."
    )


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
