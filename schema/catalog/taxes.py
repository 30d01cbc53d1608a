"""Taxes as staff rule them: classes, rates, and which products are of which class."""

from datetime import datetime
from typing import Final

import strawberry

from domains import catalog
from execution.fields import graphql_input, root_field
from resolvers.catalog import taxes as resolvers
from schema.catalog.behind import READ, TaxClass
from schema.catalog.goods import Product
from schema.catalog.pricing import WRITE
from schema.ids import local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import DecimalText, TranslationInput, translations

_PRODUCT: Final = "catalog.product.write"


@graphql_input
class TaxClassCreateInput:
    """A class of goods that are taxed alike; it has no rate yet."""

    code: str = strawberry.field(description="Small letters, digits, hyphens and underscores; it never changes.")
    name: list[TranslationInput]

    def to_command(self) -> catalog.CreateTaxClass:
        return catalog.CreateTaxClass(code=self.code, name=translations(self.name))


@graphql_input
class TaxRateSetInput:
    """What a class is taxed in a region, and in all below it that has no rate of its own."""

    tax_class_id: strawberry.ID
    region: str = strawberry.field(
        default="", description="The start of a region's code, such as `33`; empty for everywhere."
    )
    rate: DecimalText = strawberry.field(description="In percent, such as `13`; two decimals at most.")
    starts_at: datetime | None = strawberry.field(default=None, description="Null for now; never before.")

    def to_command(self) -> catalog.SetTaxRate:
        return catalog.SetTaxRate(
            tax_class_id=local_id("TaxClass", self.tax_class_id),
            region=self.region.strip().upper(),
            percent=self.rate.strip(),
            starts_at=self.starts_at,
        )


@graphql_input
class ProductsTaxClassSetInput:
    """The tax class of products, 1,000 at most; all are set, or none."""

    product_ids: list[strawberry.ID]
    tax_class_id: strawberry.ID | None = strawberry.field(default=None, description="Null for none.")

    def to_command(self) -> catalog.SetTaxClasses:
        ids = tuple(local_id("Product", each) for each in self.product_ids)
        return catalog.SetTaxClasses(ids, optional_local_id("TaxClass", self.tax_class_id))


@strawberry.type(description="The class as it is now.")
class TaxClassPayload:
    tax_class: TaxClass | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The products in the order in which they were named.")
class ProductsTaxClassSetPayload:
    products: list[Product | None] = strawberry.field(default_factory=list)
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class TaxesQuery:
    tax_classes: list[TaxClass] = root_field(
        resolvers.tax_classes, requires=READ, description="All of them, by their codes."
    )


@strawberry.type
class TaxesMutation:
    tax_class_create: TaxClassPayload = mutation_field(
        resolvers.create_tax_class,
        TaxClassCreateInput,
        requires=WRITE,
        description="For the platform alone: makes a class of goods that are taxed alike.",
    )
    tax_rate_set: TaxClassPayload = mutation_field(
        resolvers.set_tax_rate,
        TaxRateSetInput,
        requires=WRITE,
        description="For the platform alone: says what a class is taxed from a moment on. Rates that have begun stay.",
    )
    products_tax_class_set: ProductsTaxClassSetPayload = mutation_field(
        resolvers.set_tax_classes,
        ProductsTaxClassSetInput,
        requires=_PRODUCT,
        description="Says of which tax class products are.",
    )
