"""What staff say of tags: how they look, when they are shown, by which rules and by hand products have them."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import strawberry

from domains import catalog
from execution.fields import argument, graphql_input, root_field
from resolvers.catalog import tagging as resolvers
from resolvers.catalog.products import Batch
from schema.catalog.lists import AttributeValuesInput
from schema.catalog.parts import READ, ProductTag, ProductTagKind
from schema.catalog.product_inputs import Unread
from schema.catalog.product_writing import ProductListingResult
from schema.ids import local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import MoneyInput, TranslationInput, translations

LIBRARY: Final = "catalog.library.write"


@graphql_input
class ProductTagsSetInput:
    """Products, 1,000 at most, and all the tags that they are to have from now on."""

    ids: list[strawberry.ID]
    tag_codes: list[str] = strawberry.field(description=f"{catalog.MAX_TAGS} at most; none takes all off.")

    def to_command(self) -> resolvers.TagBatch:
        batch = Batch(tuple(self.ids), tuple(local_id("Product", each) for each in self.ids))
        return resolvers.TagBatch(batch, tuple(self.tag_codes))


@strawberry.type(description="A result for each product, in the order in which they were named.")
class ProductTagsSetPayload:
    results: list[ProductListingResult] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@graphql_input
class TagCreateInput:
    """A tag for products."""

    code: str = strawberry.field(description="Small letters, digits, hyphens and underscores; it never changes.")
    label: list[TranslationInput]
    kind: ProductTagKind
    starts_at: datetime | None = strawberry.field(default=None, description="It is shown from then on; null for now.")
    ends_at: datetime | None = strawberry.field(default=None, description="It is shown until then; null for ever.")

    def to_command(self) -> catalog.CreateTag:
        return catalog.CreateTag(
            code=self.code,
            label=translations(self.label),
            kind=self.kind,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
        )


@graphql_input
class TagRuleInput:
    """A product on sale fits where it fits every member that is not empty."""

    back_category_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="With all below them.")
    brand_ids: list[strawberry.ID] | None = None
    attributes: list[AttributeValuesInput] | None = None
    price_min: MoneyInput | None = strawberry.field(
        default=None, description="Of its lowest price; in one currency with priceMax."
    )
    price_max: MoneyInput | None = None
    listed_within_days: int | None = strawberry.field(
        default=None, description="It was put on sale no longer ago; looked at every night."
    )
    min_sales: int | None = strawberry.field(default=None, description="It was sold so many times at least.")

    def to_command(self, unread: Unread, *field: str) -> catalog.TagRule:
        categories, brands = self.back_category_ids or (), self.brand_ids or ()
        fits = catalog.ProductRule(
            back_category_ids=tuple(local_id("BackCategory", each) for each in categories),
            brand_ids=tuple(local_id("Brand", each) for each in brands),
            attributes=tuple(catalog.AttributeFilter(each.code, tuple(each.values)) for each in self.attributes or ()),
            price_min=unread.optional_money(self.price_min, *field, "price_min"),
            price_max=unread.optional_money(self.price_max, *field, "price_max"),
        )
        return catalog.TagRule(fits=fits, listed_within_days=self.listed_within_days, min_sales=self.min_sales)


@graphql_input
class TagUpdateInput:
    """What is said anew of a tag; what is left out stays."""

    code: str
    version: int = strawberry.field(description="That it was read at.")
    label: list[TranslationInput] | None = strawberry.UNSET
    image_upload_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Of a finished upload for an IMAGE; null for no picture."
    )
    starts_at: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="It is shown from then on; null for ever since."
    )
    ends_at: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="It is shown until then; null for ever."
    )
    rules: list[TagRuleInput] | None = strawberry.field(
        default=strawberry.UNSET, description="A product has it that fits any of them; null or none for by hand alone."
    )

    def to_command(self) -> catalog.UpdateTag:
        unread = Unread()
        given: dict[str, Any] = {name: _said(getattr(self, name)) for name in ("starts_at", "ends_at")}
        if self.label is not None:
            given["label"] = _said(self.label, translations)
        given["image_upload_id"] = _said(self.image_upload_id, lambda each: each and local_id("Upload", each))
        rules = _said(self.rules, lambda some: enumerate(some or ()))
        if rules is not catalog.UNSAID:
            rules = tuple(each.to_command(unread, "rules", str(place)) for place, each in rules)
        return catalog.UpdateTag(
            code=self.code, version=self.version, rules=rules, unread=tuple(unread.problems), **given
        )


@strawberry.type(description="The tag as it is now.")
class TagPayload:
    tag: ProductTag | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class TagsQuery:
    tags: list[ProductTag] = root_field(
        resolvers.tags,
        description="All of the library, or those of a kind, by their age; a thousand at most.",
        requires=READ,
        kind=argument(ProductTagKind | None),
    )


@strawberry.type
class TagsMutation:
    tag_create: TagPayload = mutation_field(
        resolvers.create_tag, TagCreateInput, requires=LIBRARY, description="Adds a tag, for products to have."
    )
    tag_update: TagPayload = mutation_field(
        resolvers.update_tag,
        TagUpdateInput,
        requires=LIBRARY,
        description="Changes how a tag looks, when it is shown, and which products have it by rule: on these it is "
        "within seconds, and follows what becomes of them. Its new look is on up to 200 products at once, on more "
        "soon after (isShownEverywhere).",
    )
    product_tags_set: ProductTagsSetPayload = mutation_field(
        resolvers.set_tags,
        ProductTagsSetInput,
        description="Puts tags in place of those that products have; lists and front categories follow at once.",
        requires="catalog.product.write",
    )


def _said(value: Any, read: Callable[[Any], Any] = lambda value: value) -> Any:
    return catalog.UNSAID if value is strawberry.UNSET else read(value)
