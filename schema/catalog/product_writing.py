"""Products as staff make, review and sell them."""

from datetime import datetime

import strawberry

from domains import catalog
from execution.fields import argument, batch_field, graphql_input, graphql_type, root_field
from resolvers.catalog import products as resolvers
from schema.catalog.behind import READ, ProductRevision
from schema.catalog.goods import Product, Sku
from schema.catalog.lists import AttributeValuesInput
from schema.catalog.parts import ProductStatus
from schema.catalog.product_changes import ProductUpdateInput, SkuPricesSetInput
from schema.catalog.product_inputs import ProductCreateInput, attribute_values
from schema.connections import PAGE, PageInfo
from schema.ids import id_argument, local_id
from schema.payloads import UserError, item_errors_field, mutation_field, user_errors_field

WRITE = "catalog.product.write"
PUBLISH = "catalog.product.publish"


@graphql_type(of=catalog.SpecValue)
class SkuSpecChoice:
    """A value of an option, as inputs name both."""

    code: str
    value: str


@graphql_type(of=catalog.Combination)
class SkuCombination:
    """A SKU that a product can have: one value of each option."""

    code: str = strawberry.field(description="A proposal.")
    specs: list[SkuSpecChoice]


@graphql_type(of=resolvers.ItemResult)
class ProductListingResult:
    """One product's result in a batch."""

    id: strawberry.ID = strawberry.field(description="As it was sent.")
    product: Product | None = batch_field(resolvers.products_of, description="Null where there is none with that id.")
    user_errors: list[UserError] = item_errors_field()


@graphql_input
class ProductsPublishInput:
    """Products to be put on sale, 1,000 at most."""

    ids: list[strawberry.ID]
    at: datetime | None = strawberry.field(default=None, description="Null for now.")

    def to_command(self) -> resolvers.PublishBatch:
        batch = batch_of(self.ids)
        return resolvers.PublishBatch(batch, catalog.Publish(ids=batch.ids, at=self.at))


@graphql_input
class SkuRemoveInput:
    """A SKU that is not to be sold any more."""

    id: strawberry.ID
    version: int = strawberry.field(description="That its product was read at.")

    def to_command(self) -> catalog.RemoveSku:
        return catalog.RemoveSku(id=local_id("Sku", self.id), version=self.version)


@graphql_input
class ProductsUnpublishInput:
    """Products to be taken off sale, 1,000 at most."""

    ids: list[strawberry.ID]
    reason: str = strawberry.field(description="Kept in their history; 1 to 500 characters.")
    at: datetime | None = strawberry.field(default=None, description="Null for now.")
    violation: bool = strawberry.field(
        default=False, description="For the platform alone: nobody publishes them until it lifts that."
    )

    def to_command(self) -> resolvers.UnpublishBatch:
        batch = batch_of(self.ids)
        command = catalog.Unpublish(ids=batch.ids, reason=self.reason, at=self.at, violation=self.violation)
        return resolvers.UnpublishBatch(batch, command)


@graphql_input
class ProductBatchInput:
    """Some products, 1,000 at most."""

    ids: list[strawberry.ID]

    def to_command(self) -> resolvers.Batch:
        return batch_of(self.ids)


@strawberry.type(description="A new product.")
class ProductCreatePayload:
    product: Product | None = None
    duplicate_of: Product | None = strawberry.field(
        default=None, description="The store's product that has the same key and offer attributes already."
    )
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The product as it is now.")
class ProductUpdatePayload:
    product: Product | None = None
    revision: ProductRevision | None = strawberry.field(
        default=None, description="What waits to be approved, where that is so."
    )
    duplicate_of: Product | None = strawberry.field(
        default=None, description="The store's product that has the same key and offer attributes already."
    )
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The product without the SKU.")
class SkuRemovePayload:
    product: Product | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The SKUs in the order in which they were named.")
class SkuPricesSetPayload:
    skus: list[Sku] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A product with its place in the list.")
class StaffProductEdge:
    cursor: str
    node: Product


@graphql_type(of=catalog.StaffProducts)
class StaffProductConnection:
    """A page of products, on sale or not, newest first."""

    total_count: int = batch_field(resolvers.total_counts_of, description="Exactly.")
    edges: list[StaffProductEdge]
    page_info: PageInfo


@strawberry.type(description="A result for each product, in the order in which they were named.")
class ProductsPublishPayload:
    results: list[ProductListingResult] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A result for each product, in the order in which they were named.")
class ProductsUnpublishPayload:
    results: list[ProductListingResult] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="A result for each product, in the order in which they were named.")
class ProductBatchPayload:
    results: list[ProductListingResult] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class ProductsQuery:
    staff_products: StaffProductConnection = root_field(
        resolvers.staff_products,
        requires=READ,
        description="Products, on sale or not; the staff of a store see its own.",
        status=argument(ProductStatus | None),
        published=argument(bool | None),
        store_id=id_argument("Store", optional=True),
        back_category_id=id_argument("BackCategory", optional=True, description="With all below it."),
        query=argument(str | None, description="Part of a name or slug, or a SKU's code or barcode."),
        **PAGE,
    )
    sku_combinations: list[SkuCombination] | None = root_field(
        resolvers.combinations,
        requires=WRITE,
        description="The SKUs that some values of a category's sales attributes span, 500 at most, for productCreate "
        "to keep any of; null where there is no such category.",
        back_category_id=id_argument("BackCategory"),
        options=argument(list[AttributeValuesInput], read=attribute_values),
        code=argument(str, description="What the proposed codes begin with."),
    )


@strawberry.type
class ProductsMutation:
    product_create: ProductCreatePayload = mutation_field(
        resolvers.add,
        ProductCreateInput,
        requires=WRITE,
        description="Makes a product, hidden from shoppers. Where its store's products are reviewed it is a draft.",
    )
    product_update: ProductUpdatePayload = mutation_field(
        resolvers.change,
        ProductUpdateInput,
        requires=WRITE,
        description="Changes what is said of a product. Where its store's products are reviewed, a change of one on "
        "sale waits to be approved, in place of the one that waited; any other is a draft then.",
    )
    sku_prices_set: SkuPricesSetPayload = mutation_field(
        resolvers.set_prices,
        SkuPricesSetInput,
        requires=WRITE,
        description="Says what SKUs cost from now on, and which promotion price from when until when.",
    )
    sku_remove: SkuRemovePayload = mutation_field(
        resolvers.remove_sku,
        SkuRemoveInput,
        requires=WRITE,
        description="Takes a SKU out of what its product is sold as, at once; orders and history keep it, and its code "
        "stays taken. Not the last one, nor one that is in a bundle.",
    )
    products_publish: ProductsPublishPayload = mutation_field(
        resolvers.publish,
        ProductsPublishInput,
        requires=PUBLISH,
        description="Puts products on sale, or says when that is to be done; what was to be done before is called off.",
    )
    products_unpublish: ProductsUnpublishPayload = mutation_field(
        resolvers.unpublish,
        ProductsUnpublishInput,
        requires=PUBLISH,
        description="Takes products off sale, now or at a moment, as productsPublish puts them there.",
    )
    products_lift_violation: ProductBatchPayload = mutation_field(
        resolvers.lift_violations,
        ProductBatchInput,
        requires=PUBLISH,
        description="For the platform alone: lets products that it took off for a violation be published again.",
    )


def batch_of(ids: list[strawberry.ID]) -> resolvers.Batch:
    """Products by the ids that were sent."""
    return resolvers.Batch(tuple(ids), tuple(local_id("Product", each) for each in ids))
