"""What staff ask of back categories: making, changing, binding attributes, moving."""

from enum import Enum
from typing import Final

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_input, graphql_type, root_field
from resolvers.catalog import categories as resolvers
from schema.catalog.behind import READ
from schema.catalog.categories import AttributeBindingMode, BackCategory
from schema.catalog.goods import Product
from schema.catalog.parts import AttributeRole
from schema.ids import id_argument, local_id, optional_local_id
from schema.payloads import UserError, mutation_field, payload_field, user_errors_field
from schema.scalars import TranslationInput, translations

WRITE: Final = "catalog.category.write"


@strawberry.enum(description="What becomes of a product's attribute where its category's template changes.")
class ImpactKind(Enum):
    LOSES = strawberry.enum_value(
        catalog.ImpactKind.LOSES, description="Its values are not shown any more. They are kept."
    )
    NOT_ALLOWED = strawberry.enum_value(
        catalog.ImpactKind.NOT_ALLOWED, description="It has a value that is none of those left. It is still shown."
    )
    LACKS = strawberry.enum_value(
        catalog.ImpactKind.LACKS, description="It has no value, and one is required from now on."
    )


@graphql_type(of=catalog.TouchedAttribute)
class TouchedAttribute:
    """An attribute of a product that a change touches."""

    kind: ImpactKind
    code: str
    name: str


@graphql_type(of=catalog.TouchedProduct)
class TouchedProduct:
    """A product that a change touches."""

    product: Product | None = batch_field(
        resolvers.products_of_touched, description="Null where the viewer may not see it."
    )
    attributes: list[TouchedAttribute]
    brand_barred: bool = strawberry.field(description="Whether its category would not take its brand any more.")


@graphql_type(of=catalog.Impact)
class BackCategoryImpact:
    """What a change of a category does to the products in and below it."""

    product_count: int = strawberry.field(description="How many it touches: what the change must say it expects.")
    products: list[TouchedProduct] = strawberry.field(description="The first ten of them.")


@graphql_input
class AttributeBindingInput:
    """What a category says of an attribute. SHOW, REORDER and TIGHTEN of one attribute may stand together."""

    attribute_code: str
    group: str = strawberry.field(
        description="The heading: its code, or its name in any language; it is made where there is none. "
        "Counts to ADD and REORDER."
    )
    role: AttributeRole = strawberry.field(description="As it is inherited, unless it is added.")
    required: bool | None = strawberry.field(default=None, description="Counts to ADD and TIGHTEN; never less strict.")
    filterable: bool | None = strawberry.field(default=None, description="Counts to ADD.")
    mode: AttributeBindingMode
    allowed_values: list[str] | None = strawberry.field(
        default=None, description="To tighten, or to add with fewer than the library has; null for all."
    )

    def to_command(self) -> catalog.BindAttribute:
        return catalog.BindAttribute(
            attribute_code=self.attribute_code,
            group=self.group,
            role=self.role.value,
            required=self.required,
            filterable=self.filterable,
            mode=catalog.BindingMode[self.mode.name],
            allowed_values=None if self.allowed_values is None else tuple(self.allowed_values),
        )


@graphql_input
class BackCategoryCreateInput:
    """A category, with what it binds and whose goods it takes."""

    parent_id: strawberry.ID | None = strawberry.field(default=None, description="Null for a root.")
    name: list[TranslationInput]
    attributes: list[AttributeBindingInput] | None = strawberry.field(
        default=None, description="In order; what is inherited need not be named, and stands before what is."
    )
    brand_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Allowed in it and below, beside those named above. Where none is named all are."
    )

    def to_command(self) -> catalog.CreateBackCategory:
        return catalog.CreateBackCategory(
            parent_id=optional_local_id("BackCategory", self.parent_id),
            name=translations(self.name),
            attributes=_bindings(self.attributes),
            brand_ids=_brands(self.brand_ids) or (),
        )


@graphql_input
class BackCategoryUpdateInput:
    """What is null stays as it is."""

    id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")
    name: list[TranslationInput] | None = None
    position: int | None = None
    disabled: bool | None = None
    brand_ids: list[strawberry.ID] | None = strawberry.field(
        default=None,
        description="In place of those that it names itself. Counts for products that are made or changed.",
    )
    expected_products: int | None = strawberry.field(
        default=None, description="How many products it touches, as backCategoryUpdateImpact says; null for none."
    )

    def to_command(self) -> catalog.UpdateBackCategory:
        return catalog.UpdateBackCategory(
            id=local_id("BackCategory", self.id),
            version=self.version,
            name=None if self.name is None else translations(self.name),
            position=self.position,
            disabled=self.disabled,
            brand_ids=_brands(self.brand_ids),
            expected_products=self.expected_products or 0,
        )


@graphql_input
class BackCategoryBindingsSetInput:
    """All that a category says of attributes, in order, in place of what it said."""

    id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")
    attributes: list[AttributeBindingInput]
    expected_products: int | None = strawberry.field(
        default=None, description="How many products it touches, as backCategoryBindingsImpact says; null for none."
    )

    def to_command(self) -> catalog.SetBindings:
        return catalog.SetBindings(
            id=local_id("BackCategory", self.id),
            version=self.version,
            attributes=_bindings(self.attributes),
            expected_products=self.expected_products or 0,
        )


@graphql_input
class BackCategoryMoveInput:
    """Another place for a category and all below it."""

    id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")
    parent_id: strawberry.ID | None = strawberry.field(default=None, description="Null makes it a root.")
    position: int | None = strawberry.field(default=None, description="Among its new siblings; null keeps it.")
    expected_products: int | None = strawberry.field(
        default=None, description="How many products it touches, as backCategoryMoveImpact says; null for none."
    )

    def to_command(self) -> catalog.MoveBackCategory:
        return catalog.MoveBackCategory(
            id=local_id("BackCategory", self.id),
            version=self.version,
            parent_id=optional_local_id("BackCategory", self.parent_id),
            position=self.position,
            expected_products=self.expected_products or 0,
        )


@strawberry.type(description="The category as it was made.")
class BackCategoryCreatePayload:
    back_category: BackCategory | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The category as it is now; or what the change would do, where that was not expected.")
class BackCategoryChangePayload:
    back_category: BackCategory | None = None
    impact: BackCategoryImpact | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="What a change would do to products.")
class BackCategoryImpactPayload:
    impact: BackCategoryImpact | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class CategoriesQuery:
    back_categories: list[BackCategory] = root_field(
        resolvers.back_categories,
        requires=READ,
        description="Those right below one, or the roots, in order.",
        parent_id=id_argument("BackCategory", optional=True),
    )
    back_category_update_impact: BackCategoryImpactPayload = payload_field(
        resolvers.preview_update,
        BackCategoryUpdateInput,
        requires=WRITE,
        description="What backCategoryUpdate would do to products, whatever is expected: whose brand it bars.",
    )
    back_category_bindings_impact: BackCategoryImpactPayload = payload_field(
        resolvers.preview_bindings,
        BackCategoryBindingsSetInput,
        requires=WRITE,
        description="What backCategoryBindingsSet would do to products, whatever is expected.",
    )
    back_category_move_impact: BackCategoryImpactPayload = payload_field(
        resolvers.preview_move,
        BackCategoryMoveInput,
        requires=WRITE,
        description="What backCategoryMove would do to products, whatever is expected.",
    )


@strawberry.type
class CategoriesMutation:
    back_category_create: BackCategoryCreatePayload = mutation_field(
        resolvers.create,
        BackCategoryCreateInput,
        requires=WRITE,
        description="Makes a category; only the platform's staff do.",
    )
    back_category_update: BackCategoryChangePayload = mutation_field(
        resolvers.update,
        BackCategoryUpdateInput,
        requires=WRITE,
        description="Changes what a category is. Refused where it touches other products than are expected.",
    )
    back_category_bindings_set: BackCategoryChangePayload = mutation_field(
        resolvers.set_bindings,
        BackCategoryBindingsSetInput,
        requires=WRITE,
        description="Says what a category binds. Refused where it touches other products than are expected.",
    )
    back_category_move: BackCategoryChangePayload = mutation_field(
        resolvers.move,
        BackCategoryMoveInput,
        requires=WRITE,
        description="Puts a category under another. Refused where it touches other products than are expected.",
    )


def _bindings(given: list[AttributeBindingInput] | None) -> tuple[catalog.BindAttribute, ...]:
    return tuple(each.to_command() for each in given or ())


def _brands(given: list[strawberry.ID] | None) -> tuple[int, ...] | None:
    return None if given is None else tuple(local_id("Brand", each) for each in given)
