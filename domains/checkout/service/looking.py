"""Looking at what an order would be: the basket, the address, the quote, and everything that is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domains import cart, logistics, marketing, members, quote
from domains.checkout.problems import CartEmpty
from domains.checkout.rules.checking import checkout_problems
from domains.checkout.rules.commands import Checkout
from domains.checkout.rules.gifts import gift_problems
from domains.checkout.rules.previewing import (
    Basket,
    Destination,
    Preview,
    basket_of_cart,
    basket_of_items,
    counting_problems,
    coupon_problems,
    delivery_problems,
    limit_problems,
    line_problems,
    points_problems,
    undelivered,
)
from domains.kernel import Frame, NotFound, Problem, Refused
from domains.orders import Recipient
from persistence import Reader


@dataclass(frozen=True, slots=True)
class Look:
    """What an order would be, and everything that is wrong with it; `frame` is in the basket's currency."""

    basket: Basket
    destination: Destination
    quote: quote.Quote
    preview: Preview
    problems: tuple[Problem, ...]
    frame: Frame
    rate: members.PointsRate


async def preview(
    reader: Reader,
    command: Checkout,
    member_id: int | None,
    frame: Frame,
    now: datetime,
    rate: members.PointsRate = members.USUAL_RATE,
) -> Preview:
    """What the order would be if it were placed now, for a guest too.

    Raises Refused with everything that stands in the way, the preview beside it wherever there is a price.
    Read it from a snapshot, so that all of it agrees.
    """
    found = await look(reader, command, member_id, frame, now, rate)
    if found.problems:
        raise Refused(*found.problems, preview=found.preview)
    return found.preview


async def look(
    reader: Reader,
    command: Checkout,
    member_id: int | None,
    frame: Frame,
    now: datetime,
    rate: members.PointsRate,
) -> Look:
    """Prices what is wanted, for placing it too. Raises Refused where there is nothing that could be priced."""
    problems = checkout_problems(command)
    basket = await _basket(reader, command, member_id, frame, now, problems)
    destination = await _destination(reader, command, member_id, frame, problems)
    framed = replace(frame, currency=basket.currency)
    quoted = await quote.make_quote(
        reader,
        basket.lines,
        member_id=member_id,
        region=destination.region,
        choices=_choices(command, basket),
        points=await _points(reader, member_id, framed, rate, now),
        frame=framed,
        now=now,
    )
    problems += line_problems(basket, quoted, command)
    problems += limit_problems(basket, quoted)
    problems += gift_problems(quoted, command.gift_choices)
    problems += coupon_problems(quoted, command)
    problems += points_problems(quoted, command)
    problems += delivery_problems(quoted, destination, command)
    shown = Preview(
        cart=cart.priced_cart(basket.cart_id, basket.token, quoted),
        delivery_options=_delivery_options(quoted, framed, now),
        coupons_seen=quoted.coupons,
        points_seen=quoted.points,
        payable=quoted.pricing.payable,
        digest=quoted.digest,
    )
    return Look(basket, destination, quoted, shown, tuple(problems), framed, rate)


async def _points(
    reader: Reader, member_id: int | None, frame: Frame, rate: members.PointsRate, now: datetime
) -> marketing.Points | None:
    """What a member has to spend, nothing in a currency that points are not worth anything in; None for a guest."""
    if member_id is None:
        return None
    known = frame.currency == rate.currency
    balance = await members.get_spendable_points(reader, member_id, now) if known else 0
    return marketing.Points(balance, rate.points_per_minor, rate.most_bp)


def _choices(command: Checkout, basket: Basket) -> marketing.Choices:
    coupon_ids = basket.coupon_ids if command.coupon_ids is None else command.coupon_ids
    return marketing.Choices(
        coupon_ids=None if coupon_ids is None else frozenset(coupon_ids[: cart.MAX_COUPONS]),
        freight_option_ids=frozenset(command.delivery_option_ids or ()),
        points=command.points,
        gifts=tuple(marketing.GiftChoice(each.promotion_id, each.sku_ids) for each in command.gift_choices),
    )


def cart_key(command: Checkout, member_id: int | None) -> cart.CartKey:
    """Where the cart of a checkout is: by token a guest's, without one the member's own."""
    return cart.CartKey(member_id=member_id) if command.cart_token is None else cart.CartKey(token=command.cart_token)


async def _basket(
    reader: Reader,
    command: Checkout,
    member_id: int | None,
    frame: Frame,
    now: datetime,
    problems: Sequence[Problem],
) -> Basket:
    """What is wanted. Raises Refused, with the problems found before, where that is nothing or cannot be."""
    if command.items is not None:
        uncountable = counting_problems(command.items)
        if uncountable:
            raise Refused(*problems, *uncountable)
        return basket_of_items(command.items, frame.currency)
    stored = await cart.find_cart(reader, cart_key(command, member_id), now)
    if stored is None and command.cart_token is not None:
        raise Refused(*problems, NotFound(field=("cart_token",)))
    if stored is None or not any(line.selected for line in stored.lines):
        raise Refused(*problems, CartEmpty())
    return basket_of_cart(stored)


async def _destination(
    reader: Reader, command: Checkout, member_id: int | None, frame: Frame, problems: list[Problem]
) -> Destination:
    """Where it goes. What is wrong with it is added to the problems; its region is not known then."""
    if command.address_id is not None:
        found = None if member_id is None else await members.find_address(reader, member_id, command.address_id)
        if found is None:
            problems.append(NotFound(field=("address_id",)))
            return Destination(region=None)
        return Destination(region=found.region, recipient=_recipient(found), field=("address_id",))
    if command.address is None:
        return Destination(region=frame.region)
    if members.address_problems(command.address, "address"):
        return Destination(region=None)
    given = members.check_address(command.address)
    return Destination(region=given.region, recipient=_recipient(given), field=("address", "region"))


def _recipient(address: members.Address | members.SaveAddress) -> Recipient:
    return Recipient(address.recipient, address.phone, address.region, address.line, address.postcode, address.country)


def _delivery_options(quoted: quote.Quote, frame: Frame, now: datetime) -> tuple[logistics.StoreDeliveryOptions, ...]:
    options: dict[int, tuple[logistics.DeliveryOption, ...]] = {line.sku.store_id: () for line in undelivered(quoted)}
    for store_id, offers in quoted.delivery.items():
        options[store_id] = tuple(_option(offer, frame, now) for offer in offers)
    return tuple(logistics.StoreDeliveryOptions(store_id, options[store_id]) for store_id in sorted(options))


def _option(offer: quote.DeliveryOffer, frame: Frame, now: datetime) -> logistics.DeliveryOption:
    rule = offer.rule
    promised = logistics.promised_by(rule, now, frame.zone)
    return logistics.DeliveryOption(rule.id, rule.kind, rule.label, offer.fee, promised)
