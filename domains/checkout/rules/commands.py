"""What is asked of the checkout."""

from dataclasses import dataclass

from domains import cart, members, orders, payments
from domains.kernel import Money


@dataclass(frozen=True, slots=True)
class GiftChoice:
    """The gifts of a promotion that the shopper takes."""

    promotion_id: int
    sku_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A word to one store."""

    store_id: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkout:
    """What shall be bought and how; None leaves a choice to the shop."""

    cart_token: str | None = None
    address_id: int | None = None
    address: members.SaveAddress | None = None
    delivery_option_ids: tuple[str, ...] | None = None
    coupon_ids: tuple[int, ...] | None = None
    points: int | None = None
    gift_card_codes: tuple[str, ...] = ()
    # Bought at once, past the cart.
    items: tuple[cart.AddLine, ...] | None = None
    gift_choices: tuple[GiftChoice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOrder:
    """A checkout that is to become an order at the price that the shopper saw."""

    checkout: Checkout
    idempotency_key: str
    expected_payable: Money
    expected_digest: str | None = None
    notes: tuple[Note, ...] = ()
    invoice: orders.Invoice | None = None


@dataclass(frozen=True, slots=True)
class CancelOrder:
    order_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class StartPayment:
    order_id: int
    channel: payments.PaymentChannel
    idempotency_key: str
