"""Carts, and the whole explanation of what they cost."""

from typing import Any

import strawberry
from strawberry import UNSET

from domains import cart, marketing, quote
from execution.fields import argument, batch_field, computed_field, graphql_input, graphql_type, root_field
from resolvers import cart as resolvers
from schema.cart_pricing import CartPricing
from schema.catalog import BundleComponentInput, Sku, Tax
from schema.ids import Node, global_id, local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import Money
from schema.stores import Store

UnitPriceReason = marketing.UnitPriceReason
strawberry.enum(UnitPriceReason, name="UnitPriceReason", description="Why a unit has its price.")
CartLineNoteCode = quote.LineNoteCode
strawberry.enum(CartLineNoteCode, name="CartLineNoteCode", description="What a shopper should know of a line.")
InvalidCartLineReason = quote.InvalidLineReason
strawberry.enum(InvalidCartLineReason, name="InvalidCartLineReason", description="Why a line cannot be bought now.")


def _line_id(parent: Any, _type_name: str) -> str:
    return global_id("CartLine", parent.line_id)


@graphql_type(of=quote.LineNote)
class CartLineNote:
    """Something that a shopper should know of a line."""

    code: CartLineNoteCode
    message: str = strawberry.field(description="In the reader's language.")


@graphql_type(of=quote.QuotedLine)
class CartLine:
    """So many of a SKU, at today's price."""

    id: strawberry.ID = computed_field(_line_id, description="Opaque.")
    sku: Sku = batch_field(resolvers.skus_of_lines)
    quantity: int
    selected: bool = strawberry.field(description="Only selected lines are priced into the total.")
    unit_price: Money
    unit_price_reason: UnitPriceReason
    price_list_name: str | None = strawberry.field(description="What gave the unit price; null where no list did.")
    total: Money = strawberry.field(description="Unit price × quantity.")
    discounted_total: Money = strawberry.field(description="What is left of it after its shares of the discounts.")
    tax: Tax = strawberry.field(description="In the discounted total; without an address, at the rate of everywhere.")
    notes: list[CartLineNote]


@graphql_type(of=quote.InvalidLine)
class InvalidCartLine:
    """A line that cannot be bought now, and is in no total."""

    id: strawberry.ID = computed_field(_line_id, description="Opaque.")
    sku: Sku = batch_field(resolvers.skus_of_lines)
    quantity: int
    reason: InvalidCartLineReason


@graphql_type(of=cart.CartGroup)
class CartGroup:
    """The lines of one store."""

    store: Store = batch_field(resolvers.stores_of_groups)
    lines: list[CartLine]


@graphql_type(of=cart.PricedCart, node=resolvers.carts_by_ids)
class Cart(Node):
    """Priced anew in every answer; prices are never stored in it. It keeps the currency that it began with."""

    token: str | None = strawberry.field(description="Finds a guest's cart; null in a member's.")
    quantity: int = strawberry.field(description="Pieces on all lines.")
    groups: list[CartGroup]
    invalid_lines: list[InvalidCartLine] = strawberry.field(description="Kept apart: they cannot be bought now.")
    pricing: CartPricing


@graphql_input
class CartLineInput:
    """So many of a SKU."""

    sku_id: strawberry.ID
    quantity: int = strawberry.field(description="From 1 to 1000000; what one buyer may take is the shop's rule.")
    flash_sale_item_id: strawberry.ID | None = strawberry.field(
        default=None, description="Bought from a flash sale, at its price. There are none yet."
    )
    group_buy_id: strawberry.ID | None = strawberry.field(
        default=None, description="Bought in a group, at its price. There are none yet."
    )
    promotion_id: strawberry.ID | None = strawberry.field(
        default=None, description="The shopper's own choice among exclusive promotions."
    )
    components: list[BundleComponentInput] | None = strawberry.field(
        default=None, description="The parts chosen where the SKU is a set to choose from. There are none yet."
    )

    def to_command(self) -> cart.AddLine:
        return cart.AddLine(
            sku_id=local_id("Sku", self.sku_id),
            quantity=self.quantity,
            promotion_id=optional_local_id("Promotion", self.promotion_id),
            flash_sale_item_id=optional_local_id("FlashSaleItem", self.flash_sale_item_id),
            group_buy_id=optional_local_id("GroupBuy", self.group_buy_id),
            has_components=bool(self.components),
        )


@graphql_input
class CartLinesAddInput:
    """What to put into a cart; quantities of one SKU add up."""

    token: str | None = strawberry.field(
        default=None, description="A guest's cart; null for the member's own, or to begin one."
    )
    lines: list[CartLineInput] = strawberry.field(description="At most 100.")

    def to_command(self) -> cart.AddLines:
        return cart.AddLines(self.token, tuple(line.to_command() for line in self.lines))


@graphql_input
class CartLineUpdateInput:
    """What is left out stays as it is."""

    line_id: strawberry.ID
    quantity: int | None = None
    selected: bool | None = None
    promotion_id: strawberry.ID | None = strawberry.field(
        default=UNSET,
        description="The shopper's own choice among exclusive promotions; null gives it back to the engine.",
    )

    def to_command(self) -> cart.LineChange:
        chosen = self.promotion_id
        return cart.LineChange(
            line_id=local_id("CartLine", self.line_id),
            quantity=self.quantity,
            selected=self.selected,
            choice=None if chosen is UNSET else cart.PromotionChoice(optional_local_id("Promotion", chosen)),
        )


@graphql_input
class CartLinesUpdateInput:
    """Changes to lines, one after another."""

    token: str | None = None
    lines: list[CartLineUpdateInput] = strawberry.field(description="At most 100.")

    def to_command(self) -> cart.UpdateLines:
        return cart.UpdateLines(self.token, tuple(line.to_command() for line in self.lines))


@graphql_input
class CartLinesRemoveInput:
    """Lines to take out."""

    token: str | None = None
    line_ids: list[strawberry.ID] = strawberry.field(description="At most 100.")

    def to_command(self) -> cart.RemoveLines:
        return cart.RemoveLines(self.token, tuple(local_id("CartLine", each) for each in self.line_ids))


@strawberry.type(description="The cart with the lines added, priced.")
class CartLinesAddPayload:
    cart: Cart | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The cart with the lines changed, priced.")
class CartLinesUpdatePayload:
    cart: Cart | None = None
    user_errors: list[UserError] = user_errors_field()


@graphql_input
class CartCouponsSetInput:
    """The coupons that shall be tried, in place of the ones before."""

    token: str | None = None
    coupon_ids: list[strawberry.ID] | None = strawberry.field(
        description="The viewer's own; at most 20. Empty for none, null for the best."
    )

    def to_command(self) -> cart.SetCoupons:
        named = self.coupon_ids
        chosen = None if named is None else tuple(local_id("Coupon", each) for each in named)
        return cart.SetCoupons(self.token, chosen)


@strawberry.type(description="The cart with the coupons that apply, priced.")
class CartCouponsSetPayload:
    cart: Cart | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The cart without the lines, priced.")
class CartLinesRemovePayload:
    cart: Cart | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class CartQuery:
    cart: Cart | None = root_field(
        resolvers.find_cart,
        description="By token a guest's, which ends 30 days after its last change; without one the member's own.",
        token=argument(str | None),
    )


@strawberry.type
class CartMutation:
    cart_lines_add: CartLinesAddPayload = mutation_field(
        resolvers.add_lines,
        CartLinesAddInput,
        description="Puts goods into a cart; a guest without a token gets a new one.",
    )
    cart_lines_update: CartLinesUpdatePayload = mutation_field(
        resolvers.update_lines, CartLinesUpdateInput, description="Changes quantities, ticks and choices."
    )
    cart_coupons_set: CartCouponsSetPayload = mutation_field(
        resolvers.set_coupons,
        CartCouponsSetInput,
        description="Says which coupons shall be tried. The choice is kept until the cart's goods are ordered.",
    )
    cart_lines_remove: CartLinesRemovePayload = mutation_field(
        resolvers.remove_lines, CartLinesRemoveInput, description="Takes lines out of a cart."
    )
