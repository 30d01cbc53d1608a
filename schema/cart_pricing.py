"""The whole explanation of what a cart costs: discounts, gifts, what is nearly there, and what did not apply."""

from typing import Any

import strawberry

from domains import marketing, orders, quote
from execution.fields import argument, batch_field, computed_field, graphql_type
from resolvers import cart as resolvers
from schema.catalog import Product, Sku
from schema.coupons import Coupon
from schema.ids import global_id
from schema.marketing import Promotion
from schema.scalars import Money

DiscountKind = marketing.DiscountKind
strawberry.enum(DiscountKind, name="DiscountKind", description="What gave a discount.")
ExclusionReason = marketing.ExclusionReason
strawberry.enum(
    ExclusionReason,
    name="ExclusionReason",
    description="Why a discount did not apply. WORSE: the total is lower without it. EXCLUSION_GROUP: another of its "
    "group applies. NOT_CHOSEN: the shopper chose otherwise.",
)


def _allocated_line_id(parent: Any, _type_name: str) -> str:
    return global_id("CartLine" if isinstance(parent, quote.Allocation) else "OrderLine", parent.line_id)


@graphql_type(of=(quote.Allocation, orders.OrderAllocation))
class DiscountAllocation:
    """What a line gets of a discount."""

    line_id: strawberry.ID = computed_field(_allocated_line_id, description="Of the cart or the order.")
    amount: Money


@graphql_type(of=(quote.AppliedDiscount, orders.OrderDiscount))
class AppliedDiscount:
    """A discount and how it is spread."""

    kind: DiscountKind
    label: str = strawberry.field(description="What it gives, in the reader's language.")
    amount: Money
    promotion: Promotion | None = strawberry.field(description="Null unless a promotion gave it.")
    coupon: Coupon | None = strawberry.field(description="Null unless a coupon gave it.")
    freight_amount: Money = strawberry.field(description="What of the amount is off freight, and not off goods.")
    allocations: list[DiscountAllocation] = strawberry.field(
        description="How it is spread over lines; with what is off freight they sum to the amount."
    )


@graphql_type(of=quote.QuotedGift)
class CartGift:
    """What comes with the goods, for nothing or for a price that the shopper agreed to."""

    sku: Sku = batch_field(resolvers.skus_of_gifts, description="It need not be on sale.")
    quantity: int
    price: Money = strawberry.field(description="For each; zero for a gift.")
    promotion: Promotion


@graphql_type(of=quote.QuotedGift)
class CouponGift:
    """What a coupon gives with the goods."""

    sku: Sku = batch_field(resolvers.skus_of_gifts, description="It need not be on sale.")
    quantity: int
    coupon: Coupon


@graphql_type(of=quote.GiftToChoose)
class OfferedGift:
    """A gift that is there to be taken."""

    sku: Sku = batch_field(resolvers.skus_of_gifts, description="It need not be on sale.")
    quantity: int
    price: Money = strawberry.field(description="What the shopper pays for each; zero for a gift.")
    taken: bool = strawberry.field(description="Whether it is among the gifts of this answer.")


@graphql_type(of=quote.QuotedGiftOffer)
class GiftOffer:
    """What the shopper may choose from, in `giftChoices` of the checkout."""

    promotion: Promotion
    choose: int = strawberry.field(description="How many of the gifts may be chosen.")
    gifts: list[OfferedGift] = strawberry.field(description="Those that are there, in the promotion's order.")


@graphql_type(of=quote.AddOnHint)
class AddOnHint:
    """What nearly applies and what is missing for it."""

    message: str = strawberry.field(description="In the reader's language.")
    missing: Money | None = strawberry.field(description="Null where pieces are missing, not money.")
    missing_quantity: int | None = strawberry.field(description="Null where money is missing, not pieces.")
    promotion: Promotion | None = strawberry.field(description="Null for free delivery, and for a coupon.")
    coupon: Coupon | None = strawberry.field(description="Null unless it is a coupon that lacks something.")
    suggestions: list[Product] = batch_field(
        resolvers.suggestions_of,
        description="Products that would fill the gap with one piece, the cheapest first; at most 12.",
        first=argument(int | None, 3, read=lambda first: 3 if first is None else first),
    )


@graphql_type(of=quote.ExcludedDiscount)
class ExcludedDiscount:
    """A promotion or a coupon that could have applied and did not."""

    promotion: Promotion | None
    coupon: Coupon | None
    reason: ExclusionReason
    message: str = strawberry.field(description="The reason in the reader's language.")


@graphql_type(of=quote.Pricing)
class CartPricing:
    """The whole explanation of a total."""

    goods_total: Money = strawberry.field(
        description="Of the selected lines, and of the gifts that are taken for a price, before discounts."
    )
    add_on_total: Money = strawberry.field(description="What of that is for gifts taken for a price.")
    discount_total: Money
    freight: Money | None = strawberry.field(
        description="Null until the address is known; `payable` is without it then."
    )
    added_tax: Money = strawberry.field(
        description="The tax that comes on top, where the channel's prices are without it; else nothing."
    )
    payable: Money
    tax_total: Money = strawberry.field(description="Of the selected lines, in their prices or on top of them.")
    points_used: int
    discounts: list[AppliedDiscount] = strawberry.field(description="In the order in which they were taken off.")
    gifts: list[CartGift]
    coupon_gifts: list[CouponGift] = strawberry.field(description="Those that coupons give, for nothing.")
    gift_offers: list[GiftOffer] = strawberry.field(
        description="The promotions whose gifts can be chosen now, whether or not some are taken."
    )
    hints: list[AddOnHint] = strawberry.field(description="The nearest first.")
    excluded: list[ExcludedDiscount]
    approximate: bool = strawberry.field(
        description="Whether there were too many combinations of discounts to be sure that this is the best."
    )
