"""From a quote to an order: priced first, split after, and nothing is priced again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domains.kernel import Frame
from domains.logistics import DeliveryKind, DeliveryRule, promised_by
from domains.orders import (
    Goods,
    Invoice,
    NewChild,
    NewDiscount,
    NewLine,
    NewOrder,
    NewPortion,
    NewShare,
    Recipient,
)
from domains.quote import AppliedDiscount, DeliveryOffer, Quote, QuotedLine, is_sent

# An order that is not paid closes after so long.
TIME_TO_PAY: Final = timedelta(minutes=30)

_KINDS: Final = tuple(DeliveryKind)


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
    order = NewOrder(
        member_id=buyer.member_id,
        channel=frame.channel,
        currency=frame.currency,
        children=tuple(_children(quote, buyer.notes, frame, now)),
        discounts=tuple(map(_discount, quote.pricing.discounts)),
        recipient=buyer.recipient,
        invoice=buyer.invoice,
        expires_at=now + TIME_TO_PAY,
    )
    if order.amounts.payable != quote.pricing.payable.minor:
        raise ValueError(f"split into {order.amounts.payable}, quoted {quote.pricing.payable.minor}")
    return order


def _children(quote: Quote, notes: Mapping[int, str], frame: Frame, now: datetime) -> list[NewChild]:
    taken = {store_id: _taken(offers) for store_id, offers in quote.delivery.items()}
    parts: dict[tuple[int, DeliveryKind], list[QuotedLine]] = {}
    for line in bought_lines(quote):
        offer = taken.get(line.sku.store_id) if is_sent(line.sku) else None
        kind = DeliveryKind.NONE if offer is None else offer.rule.kind
        parts.setdefault((line.sku.store_id, kind), []).append(line)
    children = []
    for store_id, kind in sorted(parts, key=lambda part: (part[0], _KINDS.index(part[1]))):
        offer = None if kind is DeliveryKind.NONE else taken[store_id]
        children.append(_child(store_id, parts[store_id, kind], offer, notes.get(store_id), frame, now))
    return children


def _child(
    store_id: int,
    lines: Sequence[QuotedLine],
    offer: DeliveryOffer | None,
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
        freight=0 if offer is None else offer.fee.minor,
        note=note,
        lines=tuple(map(_line, lines)),
    )


def _line(line: QuotedLine) -> NewLine:
    sku = line.sku
    goods = Goods(
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
        tax_rate_bp=line.tax.rate_bp,
    )
    return NewLine(
        key=line.line_id,
        goods=goods,
        quantity=line.quantity,
        unit_price=line.unit_price.minor,
        unit_price_reason=line.unit_price_reason,
        portions=tuple(NewPortion(each.quantity, each.quantity * each.amount) for each in line.portions),
        tax=line.tax.amount.minor,
        price_list_id=None if line.price_list is None else line.price_list.list_id,
    )


def _discount(discount: AppliedDiscount) -> NewDiscount:
    return NewDiscount(
        kind=discount.kind,
        label=discount.label,
        amount=discount.amount.minor,
        promotion_id=None if discount.promotion is None else discount.promotion.id,
        promotion_version=discount.version,
        coupon_id=None,
        shares=tuple(NewShare(each.line_id, each.amount.minor, discount.bearer) for each in discount.allocations),
    )


def _taken(offers: Sequence[DeliveryOffer]) -> DeliveryOffer | None:
    return next((offer for offer in offers if offer.taken), None)
