"""From a quote to an order: priced first, split after, and nothing is priced again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domains.catalog import SkuForSale
from domains.kernel import Frame, allocate
from domains.logistics import DeliveryKind, DeliveryRule, promised_by
from domains.marketing import Portion, UnitPriceReason
from domains.orders import (
    GivenBy,
    Goods,
    Invoice,
    NewChild,
    NewDiscount,
    NewFreightShare,
    NewLine,
    NewOrder,
    NewPortion,
    NewShare,
    Recipient,
)
from domains.quote import AppliedDiscount, DeliveryOffer, Quote, QuotedGift, QuotedLine, is_sent

# An order that is not paid closes after so long.
TIME_TO_PAY: Final = timedelta(minutes=30)

_KINDS: Final = tuple(DeliveryKind)
# Gifts are counted down from here: lines of carts are above zero, what is bought at once is just below.
_FIRST_GIFT: Final = -1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """Who buys, and what an order is told besides its goods."""

    member_id: int
    recipient: Recipient | None
    invoice: Invoice | None
    notes: Mapping[int, str]


def document_of(order_id: int) -> str:
    """What a parent order is called where what it bought is counted."""
    return f"order/{order_id}"


def bought_lines(quote: Quote) -> list[QuotedLine]:
    """The lines that an order would have."""
    return [line for line in quote.lines if line.selected]


def new_order(quote: Quote, buyer: Buyer, frame: Frame, now: datetime) -> NewOrder:
    """The order that a quote comes to: one child for each store and way of delivery, by store and kind.

    Raises ValueError where the order would not cost what was quoted.
    """
    children = tuple(_children(quote, buyer.notes, frame, now))
    # Of a store's children one at most is brought, and pays freight.
    places = {child.store_id: at for at, child in enumerate(children) if child.delivery_kind is not DeliveryKind.NONE}
    order = NewOrder(
        member_id=buyer.member_id,
        channel=frame.channel,
        currency=frame.currency,
        children=children,
        discounts=tuple(_discount(each, places) for each in quote.pricing.discounts),
        recipient=buyer.recipient,
        invoice=buyer.invoice,
        expires_at=now + TIME_TO_PAY,
    )
    if order.amounts.payable != quote.pricing.payable.minor:
        raise ValueError(f"split into {order.amounts.payable}, quoted {quote.pricing.payable.minor}")
    return order


def paid_portions(portions: Sequence[Portion], added_tax: int) -> tuple[NewPortion, ...]:
    """What units were paid, with the tax that came on top: so it goes back with each of them."""
    parts = allocate(added_tax, [each.quantity * each.amount for each in portions])
    found = []
    for portion, part in zip(portions, parts, strict=True):
        each, more = divmod(part, portion.quantity)
        for quantity, amount in ((more, portion.amount + each + 1), (portion.quantity - more, portion.amount + each)):
            if quantity:
                found.append(NewPortion(quantity, quantity * amount))
    return tuple(found)


def _children(quote: Quote, notes: Mapping[int, str], frame: Frame, now: datetime) -> list[NewChild]:
    taken = {store_id: _taken(offers) for store_id, offers in quote.delivery.items()}
    parts: dict[tuple[int, DeliveryKind], list[NewLine]] = {}
    lines = [(line.sku, _line(line)) for line in bought_lines(quote)]
    gifts = [(gift.sku, _gift(gift, _FIRST_GIFT - at)) for at, gift in enumerate(quote.pricing.all_gifts)]
    for sku, line in (*lines, *gifts):
        offer = taken.get(sku.store_id) if is_sent(sku) else None
        kind = DeliveryKind.NONE if offer is None else offer.rule.kind
        parts.setdefault((sku.store_id, kind), []).append(line)
    off = _off_freight(quote)
    children = []
    for store_id, kind in sorted(parts, key=lambda part: (part[0], _KINDS.index(part[1]))):
        offer = None if kind is DeliveryKind.NONE else taken[store_id]
        fee = 0 if offer is None else offer.fee.minor - off.get(store_id, 0)
        children.append(_child(store_id, parts[store_id, kind], offer, fee, notes.get(store_id), frame, now))
    return children


def _child(
    store_id: int,
    lines: Sequence[NewLine],
    offer: DeliveryOffer | None,
    fee: int,
    note: str | None,
    frame: Frame,
    now: datetime,
) -> NewChild:
    rule: DeliveryRule | None = None if offer is None else offer.rule
    return NewChild(
        store_id=store_id,
        delivery_kind=DeliveryKind.NONE if rule is None else rule.kind,
        delivery_rule_id=None if rule is None else rule.id,
        delivery_label=None if rule is None else rule.label,
        promised_by=None if rule is None else promised_by(rule, now, frame.zone),
        freight=fee,
        note=note,
        lines=tuple(lines),
    )


def _line(line: QuotedLine) -> NewLine:
    return NewLine(
        key=line.line_id,
        goods=_goods(line.sku, line.tax.rate_bp),
        quantity=line.quantity,
        unit_price=line.unit_price.minor,
        unit_price_reason=line.unit_price_reason,
        portions=paid_portions(line.portions, line.tax.added_minor),
        tax=line.tax.amount.minor,
        added_tax=line.tax.added_minor,
        price_list_id=None if line.price_list is None else line.price_list.list_id,
    )


def _gift(gift: QuotedGift, key: int) -> NewLine:
    """A gift as a line of its own: nothing comes off what is added for it."""
    return NewLine(
        key=key,
        goods=_goods(gift.sku, gift.tax.rate_bp),
        quantity=gift.quantity,
        unit_price=gift.price.minor,
        unit_price_reason=UnitPriceReason.PROMOTION,
        portions=paid_portions([Portion(gift.quantity, gift.price.minor)], gift.tax.added_minor),
        tax=gift.tax.amount.minor,
        added_tax=gift.tax.added_minor,
        given_by=GivenBy(None if gift.promotion is None else gift.promotion.id, gift.version, gift.coupon_id),
    )


def _goods(sku: SkuForSale, tax_rate_bp: int) -> Goods:
    return Goods(
        sku_id=sku.sku_id,
        product_id=sku.product_id,
        name=sku.product_name,
        sku_code=sku.sku_code,
        specs=sku.specs,
        back_category_path=sku.back_category_path,
        category_names=sku.category_names,
        brand_id=sku.brand_id,
        brand_name=sku.brand_name,
        image_url=sku.image_url,
        product_type=sku.product_type,
        weight_grams=sku.weight_grams,
        list_price=None if sku.list_price is None else sku.list_price.minor,
        cost=sku.cost_minor,
        tax_rate_bp=tax_rate_bp,
    )


def _discount(discount: AppliedDiscount, places: Mapping[int, int]) -> NewDiscount:
    """`places` are those of the children that pay freight, by store."""
    return NewDiscount(
        kind=discount.kind,
        label=discount.label,
        amount=discount.amount.minor,
        promotion_id=None if discount.promotion is None else discount.promotion.id,
        promotion_version=discount.version,
        coupon_id=None if discount.coupon is None else discount.coupon.id,
        freight=tuple(
            NewFreightShare(places[store_id], amount.minor, discount.bearer) for store_id, amount in discount.freight
        ),
        shares=tuple(NewShare(each.line_id, each.amount.minor, discount.bearer) for each in discount.allocations),
        points=discount.points,
    )


def _off_freight(quote: Quote) -> dict[int, int]:
    """What discounts take off each store's freight."""
    off: dict[int, int] = {}
    for discount in quote.pricing.discounts:
        for store_id, amount in discount.freight:
            off[store_id] = off.get(store_id, 0) + amount.minor
    return off


def _taken(offers: Sequence[DeliveryOffer]) -> DeliveryOffer | None:
    return next((offer for offer in offers if offer.taken), None)
