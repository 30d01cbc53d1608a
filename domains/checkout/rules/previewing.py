"""What a shopper is shown before they order, and what stands in their way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from domains import cart, catalog
from domains.checkout.problems import CartEmpty, InsufficientPoints, NotDeliverable
from domains.checkout.rules.commands import Checkout
from domains.inventory import InsufficientStock
from domains.kernel import Invalid, Money, NotFound, Problem
from domains.logistics import StoreDeliveryOptions
from domains.marketing import CouponNotUsable
from domains.orders import Recipient
from domains.quote import (
    CouponChances,
    CouponsSeen,
    InvalidLine,
    InvalidLineReason,
    LineWanted,
    PointsChances,
    PointsSeen,
    Quote,
    is_sent,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What the order would be if it were placed now."""

    cart: cart.PricedCart
    delivery_options: tuple[StoreDeliveryOptions, ...]
    coupons_seen: CouponsSeen
    points_seen: PointsSeen | None
    payable: Money
    digest: str

    @property
    def coupons(self) -> CouponChances:
        """The viewer's coupons as far as this order goes; reckoned only where somebody looks."""
        return self.coupons_seen.chances()

    @property
    def points(self) -> PointsChances | None:
        """The viewer's points as far as this order goes; None for a guest."""
        return None if self.points_seen is None else self.points_seen.chances()


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """What is wanted, from a cart or at once; `fields` blames each line where it was named in the input."""

    cart_id: int
    token: str | None
    currency: str
    lines: tuple[LineWanted, ...]
    fields: Mapping[int, tuple[str, ...]]
    # The cart's own choice of coupons; None: the best.
    coupon_ids: tuple[int, ...] | None = None

    def field_of(self, line_id: int, name: str) -> tuple[str, ...] | None:
        """The input field to blame for a line; None where the line is a cart's."""
        place = self.fields.get(line_id)
        return None if place is None else (*place, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where goods go, as far as it is known; `field` is the input that says so."""

    region: str | None
    recipient: Recipient | None = None
    field: tuple[str, ...] | None = None


def counting_problems(items: Sequence[cart.AddLine]) -> list[Problem]:
    """Why goods bought at once cannot even be priced: there are none, or too many."""
    if not items:
        return [CartEmpty(field=("items",))]
    if len(items) > cart.MAX_AT_ONCE:
        return [_TOO_MANY.at("items")]
    return [
        _NO_QUANTITY.at("items", at, "quantity") for at, item in enumerate(items) if not 1 <= item.quantity <= _MOST
    ]


def basket_of_items(items: Sequence[cart.AddLine], currency: str) -> Basket:
    """Goods bought at once. Their lines get ids below zero, which no cart's line has."""
    lines = tuple(
        LineWanted(-1 - at, item.sku_id, item.quantity, True, item.promotion_id) for at, item in enumerate(items)
    )
    fields = {line.line_id: ("items", str(at)) for at, line in enumerate(lines)}
    return Basket(cart_id=0, token=None, currency=currency, lines=lines, fields=fields)


def basket_of_cart(stored: cart.StoredCart) -> Basket:
    """The ticked lines of a cart."""
    lines = tuple(line.wanted() for line in stored.lines if line.selected)
    return Basket(
        cart_id=stored.id,
        token=stored.token,
        currency=stored.currency,
        lines=lines,
        fields={},
        coupon_ids=stored.coupon_ids,
    )


def line_problems(basket: Basket, quote: Quote, checkout: Checkout) -> list[Problem]:
    """What is wrong with the goods that are wanted: more than there is or than one may take, or not to be had.

    A cart's lines that cannot be bought are shown apart and left out, unless nothing else is left.
    """
    if checkout.items is not None:
        return _item_problems(checkout.items, quote)
    problems = _quantity_problems(basket, quote)
    return problems if quote.lines else problems + gone_problems(quote)


def limit_problems(basket: Basket, quote: Quote) -> list[Problem]:
    """What goes beyond what the buyer may have of it, with what they have bought before."""
    allowances = [each for some in quote.allowances.values() for each in some]
    return catalog.exceeded(allowances, purchases_of(basket, quote)) if allowances else []


def purchases_of(basket: Basket, quote: Quote) -> list[catalog.Purchase]:
    """What an order would have of each SKU, as limits count it."""
    return [
        catalog.Purchase(line.sku.sku_id, line.sku.product_id, line.quantity, basket.field_of(line.line_id, "quantity"))
        for line in quote.lines
        if line.selected
    ]


def gone_problems(quote: Quote) -> list[Problem]:
    """One problem for each of a cart's lines that was wanted and cannot be had, as its reason says."""
    return [
        cart.Unpublished() if line.reason is InvalidLineReason.UNPUBLISHED else InsufficientStock(available=0)
        for line in quote.invalid_lines
        if line.reason is not InvalidLineReason.NOT_DELIVERABLE
    ]


def delivery_problems(quote: Quote, destination: Destination, checkout: Checkout) -> list[Problem]:
    """What does not get to the address, and choices of delivery that are not offered for it."""
    problems: list[Problem] = [
        NotDeliverable(field=destination.field, name=line.sku.product_name) for line in undelivered(quote)
    ]
    return problems if destination.region is None else [*problems, *_choice_problems(quote, checkout)]


def coupon_problems(quote: Quote, checkout: Checkout) -> list[Problem]:
    """One problem for each coupon that is named and not used, with why; what is not in hand is not the buyer's."""
    return [
        _not_usable(quote.coupons, coupon_id).at("coupon_ids", at)
        for at, coupon_id in enumerate(checkout.coupon_ids or ())
        if coupon_id not in quote.coupons.used
    ]


def points_problems(quote: Quote, checkout: Checkout) -> list[Problem]:
    """Points that are not there. More than the order takes is no fault: it takes what it may."""
    balance = 0 if quote.points is None else quote.points.points.balance
    return [InsufficientPoints(field=("points",))] if (checkout.points or 0) > balance else []


def undelivered(quote: Quote) -> list[InvalidLine]:
    """The lines that their store does not bring to the address."""
    return [line for line in quote.invalid_lines if line.reason is InvalidLineReason.NOT_DELIVERABLE]


def needs_address(quote: Quote) -> bool:
    """Whether anything in it is handed over to somebody."""
    return any(is_sent(line.sku) for line in quote.lines)


def _not_usable(seen: CouponsSeen, coupon_id: int) -> Problem:
    why, why_zh = seen.why_not(coupon_id, "en"), seen.why_not(coupon_id, "zh-CN")
    return CouponNotUsable(why=why, why_zh=why_zh) if why and why_zh else CouponNotUsable()


def _item_problems(items: Sequence[cart.AddLine], quote: Quote) -> list[Problem]:
    skus = {line.sku.sku_id: line.sku for line in quote.lines}
    skus |= {line.sku.sku_id: line.sku for line in quote.invalid_lines}
    available = {line.sku.sku_id: line.available for line in quote.lines}
    # What does not get to the address is told as that, whether or not there is enough of it.
    available |= {line.sku.sku_id: _MOST for line in undelivered(quote)}
    return cart.adding_problems(items, skus, available, {}, "items")


def _quantity_problems(basket: Basket, quote: Quote) -> list[Problem]:
    wanted = [cart.AddLine(sku_id=line.sku.sku_id, quantity=line.quantity) for line in quote.lines]
    skus = {line.sku.sku_id: line.sku for line in quote.lines}
    available = {line.sku.sku_id: line.available for line in quote.lines}
    return [replace(problem, field=None) for problem in cart.adding_problems(wanted, skus, available, {})]


def _choice_problems(quote: Quote, checkout: Checkout) -> Iterator[Problem]:
    store_of = {offer.rule.id: store_id for store_id, offers in quote.delivery.items() for offer in offers}
    chosen: set[int] = set()
    for at, option_id in enumerate(checkout.delivery_option_ids or ()):
        field = ("delivery_option_ids", str(at))
        store_id = store_of.get(option_id)
        if store_id is None:
            yield NotFound(field=field)
        elif store_id in chosen:
            yield Invalid(field=field, why="Choose one for each store.", why_zh="每家店铺只能选择一种配送方式。")
        else:
            chosen.add(store_id)


_MOST: Final = 1_000_000
_TOO_MANY: Final = Invalid(
    why=f"At most {cart.MAX_AT_ONCE} goods can be bought at once.", why_zh=f"一次最多购买 {cart.MAX_AT_ONCE} 种商品。"
)
_NO_QUANTITY: Final = Invalid(why=f"A quantity is from 1 to {_MOST}.", why_zh=f"数量须在 1 到 {_MOST} 之间。")
