"""Products and SKUs."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Optional

import strawberry

from domains import catalog
from execution.fields import argument, batch_field, graphql_type
from resolvers import coupons, logistics, marketing
from resolvers.catalog import behind, fronts, limits, offers, prices, taxes
from resolvers.catalog import documents as attached
from resolvers.catalog import reading as resolvers
from schema.catalog.behind import (
    READ,
    ProductHistoryConnection,
    ProductRevision,
    PromotionPrice,
    ScheduledListing,
    TaxClass,
)
from schema.catalog.categories import BackCategory, ProductAttributeGroup
from schema.catalog.documents import ProductDocument, ProductVideo
from schema.catalog.fronts import FrontCategory
from schema.catalog.parts import (
    Brand,
    Image,
    MoneyRange,
    PriceBreak,
    ProductDescription,
    ProductOption,
    ProductRating,
    ProductStatus,
    ProductTag,
    SaleTerms,
    SkuSpec,
)
from schema.catalog.reviews import ReviewConnection
from schema.catalog.translations import TranslatedText, translations_field
from schema.connections import PAGE
from schema.coupons import CouponTemplate
from schema.ids import Node
from schema.marketing import Promotion
from schema.scalars import Money

if TYPE_CHECKING:
    from schema.stores import Store


@strawberry.enum(description="Why a product is shown beside another.")
class RecommendationKind(Enum):
    BOUGHT_TOGETHER = "BOUGHT_TOGETHER"
    SIMILAR = "SIMILAR"


@graphql_type()
class Recommendation:
    """A product beside another. A later version of the shop recommends: it does not yet."""

    reason: str = strawberry.field(description="Why it is shown, in the reader's language.")
    product: "Product"


@graphql_type(of=catalog.Offer)
class ProductOffer:
    """Another store's product that is the same goods."""

    store: Annotated["Store", strawberry.lazy("schema.stores")]
    product: "Product"


@graphql_type(of=catalog.Spu)
class Spu:
    """The goods that a product is, whichever store sells them."""

    id: strawberry.ID = strawberry.field(
        description="The same for the products of all stores that are these goods: those of one category with the same "
        "values of its KEY attributes."
    )
    offers: list[ProductOffer] = batch_field(
        offers.offers_of,
        description="Who else sells them: published products of other stores, in stock first, then cheapest first; "
        "100 at most.",
        first=argument(int, 10),
    )


LimitPeriod = catalog.LimitPeriod
strawberry.enum(
    LimitPeriod,
    name="PurchaseLimitPeriod",
    description="What a limit counts: one order, a day, a week from Monday or a month of the shop's calendar, or all "
    "from a moment on (EVER).",
)


@graphql_type(of=catalog.Allowance)
class PurchaseLimit:
    """The most that a member may buy of a product, or of one of its SKUs, in a period."""

    sku: Optional["Sku"] = batch_field(limits.skus_of, description="Null where it counts all SKUs together.")
    period: LimitPeriod
    most: int
    since: datetime | None = strawberry.field(
        description="Of EVER: what is ordered from then on counts. Said again with the same moment it counts on."
    )
    left: int | None = batch_field(
        limits.left_of, description="How many more the viewer may buy in the period that runs; null for a guest."
    )


@graphql_type(of=catalog.ProductCard, node=resolvers.products_by_ids)
class Product(Node):
    """An SPU: what a detail page shows."""

    slug: str
    name: str
    selling_point: str | None
    main_image: Image | None
    images: list[Image] = batch_field(resolvers.images_of, description="The pictures after the main one.")
    description: ProductDescription = batch_field(resolvers.descriptions_of)
    documents: list[ProductDocument] = batch_field(
        attached.documents_of, description="Manuals, guides, specification sheets, certificates."
    )
    videos: list[ProductVideo] = batch_field(attached.videos_of, description="Films of it.")
    terms: SaleTerms = batch_field(resolvers.terms_of)
    brand: Brand | None = strawberry.field(description="Null for unbranded goods.")
    back_category: BackCategory
    breadcrumbs: list[FrontCategory] = batch_field(
        fronts.breadcrumbs_of, description="From the root to the front category that shows it."
    )
    status: ProductStatus
    published: bool = strawberry.field(description="Whether shoppers can find it.")
    price_range: MoneyRange | None = strawberry.field(
        description="Null where no SKU has a price in the shopper's currency."
    )
    market_price: Money | None = strawberry.field(description="The struck-through reference price.")
    tags: list[ProductTag]
    sales_count: int
    rating: ProductRating
    in_stock: bool
    attribute_groups: list[ProductAttributeGroup] = batch_field(
        resolvers.attribute_groups_of, description="Its specification table."
    )
    purchase_limits: list[PurchaseLimit] = batch_field(
        limits.limits_of, description="Those that hold now, beside what a SKU's own purchaseLimit allows in one order."
    )
    spu: Spu | None = batch_field(
        offers.spus_of, description="Null where its category has nothing that identifies goods."
    )
    options: list[ProductOption] = batch_field(
        resolvers.options_of, description="What a shopper chooses between; the choices lead to one SKU."
    )
    skus: list["Sku"] = batch_field(resolvers.skus_of)
    promotions: list[Promotion] = batch_field(
        marketing.promotions_of, description="Those running now that the product is in."
    )
    claimable_coupon_templates: list[CouponTemplate] = batch_field(
        coupons.claimable_coupon_templates_of,
        description="Those that the viewer could claim for it now; of a guest, once they have signed in.",
    )
    reviews: ReviewConnection = batch_field(
        resolvers.reviews_of, description="Empty as long as members cannot write reviews.", **PAGE
    )
    freight_estimate: Money | None = batch_field(
        logistics.freight_estimates_of,
        description="For one piece, to a region by its code or to the request's; null where it is not delivered.",
        region=argument(str | None),
    )
    recommendations: list[Recommendation] | None = batch_field(
        resolvers.recommendations_of,
        description="Null where the recommender failed; the product stands. Empty as long as the shop has none.",
        kind=argument(RecommendationKind),
        first=argument(int | None, 6),
    )
    version: int | None = batch_field(
        behind.versions_of,
        requires=READ,
        description="How often what is said of it was changed, or was to be changed: changes name the version that "
        "they were made on, and approvals the one that was read.",
    )
    revision: ProductRevision | None = batch_field(
        behind.revisions_of, requires=READ, description="The change that waits to be approved."
    )
    scheduled_listing: ScheduledListing | None = batch_field(
        behind.schedules_of, requires=READ, description="Null where nothing is to be done."
    )
    tax_class: TaxClass | None = batch_field(
        taxes.classes_of, requires=READ, description="What it is taxed as; null where it has a rate of its own."
    )
    retired_skus: list["Sku"] = batch_field(
        behind.retired_skus_of, requires=READ, description="Those that skuRemove took out of what is sold."
    )
    translations: list[TranslatedText] = translations_field(catalog.TextKind.PRODUCT)
    history: ProductHistoryConnection = batch_field(
        behind.histories_of, requires=READ, description="What was done to it, newest first; no backwards pages.", **PAGE
    )


@graphql_type(of=catalog.BundleComponent)
class BundleComponent:
    """So many of a SKU are in a bundle."""

    sku: "Sku"
    quantity: int


@graphql_type(of=catalog.Sku, node=resolvers.skus_by_ids)
class Sku(Node):
    """What is priced, stocked and sold."""

    code: str
    barcode: str | None
    product: Product = batch_field(resolvers.products_of_skus)
    specs: list[SkuSpec] = strawberry.field(description="Its place among the product's options, as a person reads it.")
    price: Money | None = strawberry.field(
        description="The lower of list and running promotion price, the same for everyone; "
        "null where there is none in the currency."
    )
    list_price: Money | None = strawberry.field(description="The everyday price.")
    market_price: Money | None = strawberry.field(description="The struck-through reference price.")
    price_breaks: list[PriceBreak] = batch_field(
        prices.breaks_of,
        description="What price lists for the viewer make it cost, by quantity; before the first it is `price`. Empty "
        "for guests.",
    )
    in_stock: bool
    purchase_limit: int | None = strawberry.field(
        description="The most that one member may buy; null where there is no limit."
    )
    manufacturer_part_number: str | None
    weight_grams: int | None = strawberry.field(description="Null for what is not shipped.")
    volume_millilitres: int | None = strawberry.field(description="With its packing; null where it is not known.")
    lowest_price_30_days: Money | None = batch_field(
        behind.lowest_prices_of,
        description="The least that it cost at any time in the last 30 days, today's price included.",
    )
    promotion_price: PromotionPrice | None = batch_field(
        behind.promotion_prices_of, requires=READ, description="Running or to come; null for one without a period."
    )
    cost: Money | None = batch_field(behind.costs_of, requires=READ, description="What it costs the shop.")
    components: list[BundleComponent] = batch_field(
        resolvers.components_of, description="What a bundle is made of; empty for any other SKU."
    )
