"""The one GraphQL schema of the shop, put together from its parts."""

from functools import cache

import strawberry
from strawberry.directive import DirectiveLocation, DirectiveValue
from strawberry.schema.config import StrawberryConfig

from schema.cart import CartMutation, CartQuery
from schema.catalog import (
    CatalogQuery,
    CategoriesMutation,
    CategoriesQuery,
    FrontsMutation,
    LibraryMutation,
    LibraryQuery,
    LimitsMutation,
    PricesMutation,
    PricesQuery,
    ProductReviewsMutation,
    ProductsMutation,
    ProductsQuery,
    PublishingRulesMutation,
    PublishingRulesQuery,
    RepricingMutation,
    RepricingQuery,
    TagsMutation,
    TagsQuery,
    TaxesMutation,
    TaxesQuery,
)
from schema.checkout import CheckoutMutation, CheckoutQuery
from schema.cms import COMPONENT_TYPES, CmsQuery
from schema.coupon_staff import CouponStaffMutation
from schema.coupons import CouponsMutation, CouponsQuery
from schema.files import FilesMutation
from schema.frame import Channel
from schema.goods_files import GoodsFilesMutation, GoodsFilesQuery
from schema.inventory import InventoryQuery
from schema.jobs import JobsMutation, JobsQuery
from schema.marketing import MarketingMutation
from schema.members import MembersMutation, MembersQuery
from schema.nodes import NodeQuery
from schema.orders import OrdersMutation, OrdersQuery, OrdersSubscription
from schema.payloads import own_problem_types
from schema.payments import PaymentsMutation
from schema.points import PointsMutation
from schema.promotion_life import PromotionsMutation, PromotionsQuery
from schema.reports import ReportsQuery
from schema.scalars import SCALARS
from schema.stores import StoresMutation


@strawberry.type(
    description="What is absent, or not the viewer's, is null. A connection gives 24 unless first or last is given, "
    "at most 100."
)
class Query(
    NodeQuery,
    MembersQuery,
    CatalogQuery,
    CategoriesQuery,
    LibraryQuery,
    ProductsQuery,
    PublishingRulesQuery,
    PricesQuery,
    TagsQuery,
    TaxesQuery,
    RepricingQuery,
    CmsQuery,
    CartQuery,
    CheckoutQuery,
    OrdersQuery,
    CouponsQuery,
    InventoryQuery,
    GoodsFilesQuery,
    JobsQuery,
    PromotionsQuery,
    ReportsQuery,
):
    pass


@strawberry.type(description="Each takes one input at most; where it has userErrors nothing was done.")
class Mutation(
    MembersMutation,
    CartMutation,
    CheckoutMutation,
    OrdersMutation,
    PaymentsMutation,
    PointsMutation,
    MarketingMutation,
    PromotionsMutation,
    CouponsMutation,
    CouponStaffMutation,
    StoresMutation,
    CategoriesMutation,
    LibraryMutation,
    LimitsMutation,
    FrontsMutation,
    TagsMutation,
    ProductReviewsMutation,
    ProductsMutation,
    PublishingRulesMutation,
    PricesMutation,
    TaxesMutation,
    RepricingMutation,
    JobsMutation,
    FilesMutation,
    GoodsFilesMutation,
):
    pass


@strawberry.type(description="What happens, as it happens: by WebSocket (graphql-transport-ws) or text/event-stream.")
class Subscription(OrdersSubscription):
    pass


@strawberry.directive(
    locations=[DirectiveLocation.QUERY, DirectiveLocation.MUTATION, DirectiveLocation.SUBSCRIPTION],
    name="inContext",
    description="The frame of the answer; it wins over the headers Stoa-Channel, Stoa-Currency, Accept-Language "
    "and Stoa-Region.",
)
def in_context(
    value: DirectiveValue[str],
    channel: Channel | None = None,
    currency: str | None = None,
    language: str | None = None,
    region: str | None = None,
) -> str:
    """Read at the edge, before anything is resolved."""
    return value


@cache
def build_schema() -> strawberry.Schema:
    """The schema, built once in a process: it keeps nothing of whoever asks."""
    return strawberry.Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        directives=[in_context],
        types=[*own_problem_types(), *COMPONENT_TYPES],
        config=StrawberryConfig(scalar_map=SCALARS),
    )


def schema_text() -> str:
    """The SDL, as it is kept in schema.graphql."""
    return build_schema().as_str() + "\n"
