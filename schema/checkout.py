"""The checkout: from what is wanted to a placed order."""

import strawberry

from domains import checkout, orders, quote
from execution.fields import graphql_input, graphql_type
from resolvers import checkout as resolvers
from schema.cart import Cart, CartLineInput
from schema.cart_pricing import ExclusionReason
from schema.coupons import Coupon
from schema.ids import local_id, optional_local_id
from schema.logistics import StoreDeliveryOptions
from schema.members import AddressInput
from schema.orders import Order
from schema.payloads import UserError, payload_field, user_errors_field
from schema.scalars import Money, MoneyInput

InvoiceKind = orders.InvoiceKind
strawberry.enum(InvoiceKind, name="InvoiceKind", description="Whom an invoice is for; a company has a tax number.")


@graphql_type(of=quote.UsableCoupon)
class UsableCoupon:
    """A coupon that this order uses, or could use in place of those that it does."""

    coupon: Coupon
    discount: Money = strawberry.field(description="What it takes off, or would take off.")


@graphql_type(of=quote.UnusableCoupon)
class UnusableCoupon:
    """A coupon that this order cannot use."""

    coupon: Coupon
    reason: ExclusionReason
    message: str = strawberry.field(description="The reason in the reader's language.")


@graphql_type(of=quote.CouponChances)
class CheckoutCoupons:
    """The viewer's coupons in this currency, as far as this order goes; the first 50 to expire."""

    usable: list[UsableCoupon]
    unusable: list[UnusableCoupon]


@graphql_type(of=quote.PointsChances)
class CheckoutPoints:
    """The viewer's points, as far as this order goes."""

    balance: int = strawberry.field(description="In this currency; points are worth something in one alone.")
    usable: int = strawberry.field(description="The most that this order may take.")
    worth: Money = strawberry.field(description="What those are worth.")


@graphql_type(of=checkout.Preview)
class CheckoutPreview:
    """What the order would be if it were placed now."""

    cart: Cart = strawberry.field(
        description="The selected lines under these choices; when items are bought at once, a cart of those alone."
    )
    delivery_options: list[StoreDeliveryOptions] = strawberry.field(
        description="For each store whose goods are delivered. Empty until the address is known."
    )
    coupons: CheckoutCoupons
    points: CheckoutPoints | None = strawberry.field(description="Null for a guest.")
    payable: Money = strawberry.field(
        description="Before cards and balance, which pay it. Freight is in it once the address is known."
    )
    digest: str = strawberry.field(description="Stands for all that was shown, gifts and coupons too.")


@graphql_input
class GiftChoiceInput:
    """Which of a promotion's gifts the shopper takes."""

    promotion_id: strawberry.ID
    sku_ids: list[strawberry.ID]

    def to_choice(self) -> checkout.GiftChoice:
        return checkout.GiftChoice(
            local_id("Promotion", self.promotion_id), tuple(local_id("Sku", each) for each in self.sku_ids)
        )


@graphql_input
class OrderNoteInput:
    """A word to one store."""

    store_id: strawberry.ID
    text: str = strawberry.field(description="At most 500 characters.")

    def to_note(self) -> checkout.Note:
        return checkout.Note(local_id("Store", self.store_id), self.text)


@graphql_input
class InvoiceInput:
    """Whom the invoice is made out to."""

    kind: InvoiceKind
    title: str = strawberry.field(description="1 to 100 characters.")
    tax_number: str | None = strawberry.field(default=None, description="A company's.")

    def to_invoice(self) -> orders.Invoice:
        return orders.Invoice(self.kind, self.title.strip(), self.tax_number)


@graphql_input
class CheckoutInput:
    """What shall be bought, where it goes, and what the shopper chooses."""

    cart_token: str | None = strawberry.field(default=None, description="A guest's cart; null for the member's own.")
    address_id: strawberry.ID | None = strawberry.field(default=None, description="A saved address.")
    address: AddressInput | None = strawberry.field(
        default=None, description="An address given here; at most one of the two."
    )
    delivery_option_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="One for each store; null takes the cheapest."
    )
    coupon_ids: list[strawberry.ID] | None = strawberry.field(
        default=None,
        description="Null takes the cart's choice, else the best; empty takes none. Each that is named and cannot be "
        "used is refused.",
    )
    points: int | None = strawberry.field(
        default=None,
        description="How many to pay with; the order takes as many of them as it may. More than there are are refused.",
    )
    gift_card_codes: list[str] | None = strawberry.field(
        default=None, description="There are none yet, so any is refused."
    )
    items: list[CartLineInput] | None = strawberry.field(
        default=None, description="Buys these at once, past the cart; at most 100."
    )
    gift_choices: list[GiftChoiceInput] | None = strawberry.field(
        default=None,
        description="For a promotion that is not named, what it gives by itself: nothing that costs something. An "
        "empty choice takes none of its gifts.",
    )

    def to_command(self) -> checkout.Checkout:
        return self.to_checkout()

    def to_checkout(self) -> checkout.Checkout:
        """The fields that a preview and an order have in common."""
        coupons = self.coupon_ids
        return checkout.Checkout(
            cart_token=self.cart_token,
            address_id=optional_local_id("Address", self.address_id),
            address=None if self.address is None else self.address.to_command(),
            delivery_option_ids=None if self.delivery_option_ids is None else tuple(self.delivery_option_ids),
            coupon_ids=None if coupons is None else tuple(local_id("Coupon", each) for each in coupons),
            points=self.points,
            gift_card_codes=tuple(self.gift_card_codes or ()),
            items=None if self.items is None else tuple(each.to_command() for each in self.items),
            gift_choices=tuple(each.to_choice() for each in self.gift_choices or ()),
        )


@graphql_input
class OrderPlaceInput(CheckoutInput):
    """The fields of CheckoutInput, and what placing needs besides."""

    idempotency_key: str = strawberry.field(
        description="The same key gives the same answer, with one effect. 1 to 200 characters."
    )
    expected_payable: MoneyInput = strawberry.field(
        description="The total that the shopper saw; at any other the order is refused."
    )
    expected_digest: str | None = strawberry.field(
        default=None, description="The preview's digest, to notice a changed gift or coupon too."
    )
    notes: list[OrderNoteInput] | None = None
    invoice: InvoiceInput | None = None

    def to_command(self) -> checkout.PlaceOrder:  # type: ignore[override]
        return checkout.PlaceOrder(
            checkout=self.to_checkout(),
            idempotency_key=self.idempotency_key,
            expected_payable=self.expected_payable.to_money("expected_payable"),
            expected_digest=self.expected_digest,
            notes=tuple(each.to_note() for each in self.notes or ()),
            invoice=None if self.invoice is None else self.invoice.to_invoice(),
        )


@strawberry.type(description="The answer of a query that can be refused as a mutation can.")
class CheckoutPreviewPayload:
    preview: CheckoutPreview | None = strawberry.field(
        default=None, description="There even beside errors, wherever a price can be given."
    )
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The order, or what stands in its way.")
class OrderPlacePayload:
    order: Order | None = None
    preview: CheckoutPreview | None = strawberry.field(
        default=None, description="Where what the shopper saw has changed: how it is now."
    )
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class CheckoutQuery:
    checkout_preview: CheckoutPreviewPayload = payload_field(
        resolvers.preview, CheckoutInput, description="What the order would be if it were placed now, for guests too."
    )


@strawberry.type
class CheckoutMutation:
    order_place: OrderPlacePayload = payload_field(
        resolvers.place,
        OrderPlaceInput,
        description="Makes an order of what the shopper saw, at the price that they saw.",
    )
