"""What staff say of the tags on products."""

import strawberry

from execution.fields import graphql_input
from resolvers.catalog import tagging as resolvers
from resolvers.catalog.products import Batch
from schema.catalog.product_writing import ProductListingResult
from schema.ids import local_id
from schema.payloads import UserError, mutation_field, user_errors_field


@graphql_input
class ProductTagsSetInput:
    """Products, 1,000 at most, and all the tags that they are to have from now on."""

    ids: list[strawberry.ID]
    tag_codes: list[str] = strawberry.field(description="20 at most; none takes all off.")

    def to_command(self) -> resolvers.TagBatch:
        batch = Batch(tuple(self.ids), tuple(local_id("Product", each) for each in self.ids))
        return resolvers.TagBatch(batch, tuple(self.tag_codes))


@strawberry.type(description="A result for each product, in the order in which they were named.")
class ProductTagsSetPayload:
    results: list[ProductListingResult] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class TagsMutation:
    product_tags_set: ProductTagsSetPayload = mutation_field(
        resolvers.set_tags,
        ProductTagsSetInput,
        description="Puts tags in place of those that products have; lists and front categories follow at once.",
        requires="catalog.product.write",
    )
