"""The review of products: submitting, approving, rejecting."""

import strawberry

from domains import catalog
from execution.fields import graphql_input
from resolvers.catalog import products as resolvers
from schema.catalog.product_writing import WRITE, ProductBatchInput, ProductBatchPayload, batch_of
from schema.ids import local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.stores import Store

REVIEW = "catalog.product.review"


@graphql_input
class ProductAsReadInput:
    """A product as somebody has read it."""

    id: strawberry.ID
    version: int = strawberry.field(description="That it was read at, with the change that waits.")


@graphql_input
class ProductsApproveInput:
    """Products that can be sold as they were read, 1,000 at most."""

    products: list[ProductAsReadInput]

    def to_command(self) -> resolvers.ApproveBatch:
        batch = batch_of([each.id for each in self.products])
        read = zip(batch.ids, self.products, strict=True)
        return resolvers.ApproveBatch(batch, tuple(catalog.ProductAsRead(known, each.version) for known, each in read))


@graphql_input
class ProductsRejectInput:
    """Products that cannot be sold as they are, 1,000 at most, and why."""

    ids: list[strawberry.ID]
    reason: str = strawberry.field(description="Kept in their history; 1 to 500 characters.")

    def to_command(self) -> resolvers.RejectBatch:
        return resolvers.RejectBatch(batch_of(self.ids), self.reason)


@graphql_input
class StoreReviewSetInput:
    """Whether a store's products are reviewed before they are sold."""

    store_id: strawberry.ID
    reviewed: bool

    def to_command(self) -> resolvers.ReviewStore:
        return resolvers.ReviewStore(local_id("Store", self.store_id), self.reviewed)


@strawberry.type(description="The store whose products are reviewed, or are not any more.")
class StoreReviewSetPayload:
    store: Store | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class ProductReviewsMutation:
    products_submit: ProductBatchPayload = mutation_field(
        resolvers.submit,
        ProductBatchInput,
        requires=WRITE,
        description="Asks for drafts, or what was rejected, to be reviewed; approved at once where nobody reviews.",
    )
    products_approve: ProductBatchPayload = mutation_field(
        resolvers.approve,
        ProductsApproveInput,
        requires=REVIEW,
        description="Lets products that wait for it be published; not those that have changed since they were read, "
        "and where a store's products are reviewed, its staff not what they changed themselves.",
    )
    products_reject: ProductBatchPayload = mutation_field(
        resolvers.reject,
        ProductsRejectInput,
        requires=REVIEW,
        description="Says why products cannot be sold as they are.",
    )
    store_review_set: StoreReviewSetPayload = mutation_field(
        resolvers.set_reviewed,
        StoreReviewSetInput,
        requires=REVIEW,
        description="For the platform alone: says whether a store's products are reviewed before they are sold.",
    )
