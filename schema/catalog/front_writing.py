"""What staff say of front categories: how they look, where they stand, and what they show."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import strawberry

from domains import catalog, kernel
from execution.fields import graphql_input
from resolvers.catalog import fronts as resolvers
from schema.catalog.fronts import FrontCategory
from schema.catalog.lists import AttributeValuesInput
from schema.catalog.product_inputs import Unread
from schema.frame import Channel
from schema.ids import local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import MoneyInput, TranslationInput, translations

WRITE: Final = resolvers.WRITE
_LINK: Final = "Where it leads instead of to its products: a path of the shop, or an https address."
_PICTURE: Final = "A path of the shop, or an https address."
_SENT: Final = "Of a finished upload for an IMAGE; it counts more than an address."


@graphql_input
class ProductRuleInput:
    """A product fits where it fits every member that is not empty."""

    back_category_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="With all below them.")
    brand_ids: list[strawberry.ID] | None = None
    attributes: list[AttributeValuesInput] | None = None
    tag_codes: list[str] | None = None
    price_min: MoneyInput | None = strawberry.field(
        default=None, description="Of the lowest price in the category's channel; in one currency with priceMax."
    )
    price_max: MoneyInput | None = None

    def to_command(self, unread: Unread, *field: str) -> catalog.ProductRule:
        return catalog.ProductRule(
            back_category_ids=_ids("BackCategory", self.back_category_ids),
            brand_ids=_ids("Brand", self.brand_ids),
            attributes=tuple(catalog.AttributeFilter(each.code, tuple(each.values)) for each in self.attributes or ()),
            tag_codes=tuple(self.tag_codes or ()),
            price_min=unread.optional_money(self.price_min, *field, "price_min"),
            price_max=unread.optional_money(self.price_max, *field, "price_max"),
        )


@graphql_input
class FrontCategoryMapInput:
    """What products a front category shows, in place of what it showed before."""

    front_category_id: strawberry.ID
    include: list[ProductRuleInput] | None = strawberry.field(
        default=None, description="A product is in where it fits any of these."
    )
    product_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Picked by hand.")
    exclude_product_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Exclusions win.")
    version: int | None = strawberry.field(
        default=None, description="That it was read at; null where it does not matter what it showed before."
    )

    def to_command(self) -> catalog.MapFrontCategory:
        unread = Unread()
        rules = [each.to_command(unread, "include", str(at)) for at, each in enumerate(self.include or ())]
        if unread.problems:
            raise kernel.Refused(*unread.problems)
        return catalog.MapFrontCategory(
            front_category_id=local_id("FrontCategory", self.front_category_id),
            include=tuple(rules),
            product_ids=_ids("Product", self.product_ids),
            exclude_product_ids=_ids("Product", self.exclude_product_ids),
            version=self.version,
        )


@graphql_input
class FrontCategoryCreateInput:
    """A new place in a channel's tree; it shows nothing before it is mapped."""

    channel: Channel
    slug: str = strawberry.field(description="Unlike all others of the channel: words of small letters and digits.")
    name: list[TranslationInput]
    parent_id: strawberry.ID | None = strawberry.field(default=None, description="Null for a root.")
    image_url: str | None = strawberry.field(default=None, description=_PICTURE)
    image_upload_id: strawberry.ID | None = strawberry.field(default=None, description=_SENT)
    image_alt: list[TranslationInput] | None = None
    link: str | None = strawberry.field(default=None, description=_LINK)
    position: int = strawberry.field(default=0, description="Siblings stand by it, lower ones first.")
    visible_from: datetime | None = strawberry.field(default=None, description="Null for always.")
    visible_until: datetime | None = strawberry.field(default=None, description="Null for ever.")

    def to_command(self) -> catalog.CreateFrontCategory:
        return catalog.CreateFrontCategory(
            channel=self.channel, parent_id=optional_local_id("FrontCategory", self.parent_id), **_look(self)
        )


@graphql_input
class FrontCategoryUpdateInput:
    """How a front category is to look from now on, in all its parts: what is left out it has no more."""

    front_category_id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")
    slug: str = strawberry.field(description="Unlike all others of the channel: words of small letters and digits.")
    name: list[TranslationInput]
    image_url: str | None = strawberry.field(default=None, description=_PICTURE)
    image_upload_id: strawberry.ID | None = strawberry.field(default=None, description=_SENT)
    image_alt: list[TranslationInput] | None = None
    link: str | None = strawberry.field(default=None, description=_LINK)
    position: int = strawberry.field(description="Siblings stand by it, lower ones first.")
    visible_from: datetime | None = strawberry.field(default=None, description="Null for always.")
    visible_until: datetime | None = strawberry.field(default=None, description="Null for ever.")

    def to_command(self) -> catalog.UpdateFrontCategory:
        return catalog.UpdateFrontCategory(
            front_category_id=local_id("FrontCategory", self.front_category_id), version=self.version, **_look(self)
        )


@graphql_input
class FrontCategoryMoveInput:
    """Puts a front category, with all below it, somewhere else in its channel's tree."""

    front_category_id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")
    parent_id: strawberry.ID | None = strawberry.field(default=None, description="Null for a root.")
    position: int = strawberry.field(description="Siblings stand by it, lower ones first.")

    def to_command(self) -> catalog.MoveFrontCategory:
        return catalog.MoveFrontCategory(
            front_category_id=local_id("FrontCategory", self.front_category_id),
            version=self.version,
            parent_id=optional_local_id("FrontCategory", self.parent_id),
            position=self.position,
        )


@graphql_input
class FrontCategoryRemoveInput:
    """Removes a front category that has none below it; its products stay as they are."""

    front_category_id: strawberry.ID
    version: int = strawberry.field(description="That it was read at.")

    def to_command(self) -> catalog.RemoveFrontCategory:
        return catalog.RemoveFrontCategory(
            front_category_id=local_id("FrontCategory", self.front_category_id), version=self.version
        )


@strawberry.type(description="A front category with what it shows now.")
class FrontCategoryMapPayload:
    front_category: FrontCategory | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A front category that was made.")
class FrontCategoryCreatePayload:
    front_category: FrontCategory | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A front category as it looks now.")
class FrontCategoryUpdatePayload:
    front_category: FrontCategory | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A front category where it stands now.")
class FrontCategoryMovePayload:
    front_category: FrontCategory | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="That a front category is gone.")
class FrontCategoryRemovePayload:
    removed: bool = strawberry.field(default=False, description="Whether it is.")
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class FrontsMutation:
    front_category_create: FrontCategoryCreatePayload = mutation_field(
        resolvers.create_front_category, FrontCategoryCreateInput, requires=WRITE
    )
    front_category_update: FrontCategoryUpdatePayload = mutation_field(
        resolvers.update_front_category, FrontCategoryUpdateInput, requires=WRITE
    )
    front_category_move: FrontCategoryMovePayload = mutation_field(
        resolvers.move_front_category, FrontCategoryMoveInput, requires=WRITE
    )
    front_category_remove: FrontCategoryRemovePayload = mutation_field(
        resolvers.remove_front_category, FrontCategoryRemoveInput, requires=WRITE
    )
    front_category_map: FrontCategoryMapPayload = mutation_field(
        resolvers.map_front_category,
        FrontCategoryMapInput,
        description="Says what products it shows; shoppers see them there at once.",
        requires=WRITE,
    )


def _look(given: FrontCategoryCreateInput | FrontCategoryUpdateInput) -> dict[str, Any]:
    return {
        "slug": given.slug,
        "name": translations(given.name),
        "image_upload_id": optional_local_id("Upload", given.image_upload_id),
        "image_alt": None if given.image_alt is None else translations(given.image_alt),
        **{name: getattr(given, name) for name in ("image_url", "link", "position", "visible_from", "visible_until")},
    }


def _ids(type_name: str, given: Sequence[str] | None) -> tuple[int, ...]:
    return tuple(local_id(type_name, each) for each in given or ())
