"""Carts and orders written by hand: the same use cases of the domains, and dicts written out field by field."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from bench.written import Written
from bench.written_catalogue import Data, card
from domains import cart, checkout, marketing, orders, quote, stores
from domains.catalog import SkuForSale, Spec
from domains.catalog.store import cards
from domains.kernel import Money, parse_money
from persistence import Row
from resolvers.context import Context
from schema.ids import global_id, local_id


async def cart_show(context: Context, variables: Mapping[str, Any]) -> Data:
    """A guest's cart."""
    return {"cart": await _shown(context, cart.CartKey(token=variables["token"]))}


async def cart_add(context: Context, variables: Mapping[str, Any]) -> Data:
    """Puts lines into a guest's cart, and shows it."""
    lines = [_line_wanted(each) for each in variables["lines"]]
    key = cart.CartKey(token=variables["token"])
    found = await context.database.write(lambda tx: cart.add_lines(tx, key, lines, context.frame, context.now))
    return {"cartLinesAdd": {"cart": await _shown(context, found), "userErrors": []}}


def _line_wanted(given: Mapping[str, Any]) -> cart.AddLine:
    return cart.AddLine(sku_id=local_id("Sku", given["skuId"]), quantity=given["quantity"])


async def _shown(context: Context, key: cart.CartKey) -> Data | None:
    async with context.database.snapshot() as reader:
        found = await cart.show(reader, key, context.frame, context.now)
    if found is None:
        return None
    products = {line.sku.product_id for group in found.groups for line in group.lines}
    store_ids = {group.store_id for group in found.groups}
    reader, frame, pricing = context.read(), context.frame, found.pricing
    card_rows, named, suggested = await asyncio.gather(
        reader.rows(cards._CARDS, ids=products, **cards.framed(frame)),
        stores.get_stores(reader, store_ids, frame.language),
        quote.suggest(reader, pricing.hints, 3, frame),
    )
    by_id = {row[0]: row for row in card_rows}
    return {
        "id": global_id("Cart", found.id),
        "token": found.token,
        "quantity": found.quantity,
        "groups": [
            {
                "store": {"id": global_id("Store", group.store_id), "name": named[group.store_id].name},
                "lines": [_line(line, by_id, frame.currency) for line in group.lines],
            }
            for group in found.groups
        ],
        "invalidLines": [_invalid(line) for line in found.invalid_lines],
        "pricing": _pricing(pricing, suggested),
    }


def _line(line: quote.QuotedLine, rows: Mapping[int, Row], currency: str) -> Data:
    sku = line.sku
    return {
        "id": global_id("CartLine", line.line_id),
        "quantity": line.quantity,
        "selected": line.selected,
        "sku": {
            **_sku(sku),
            "price": _money(sku.price),
            "specs": _specs(sku.specs),
            "inStock": sku.in_stock,
            "product": card(rows[sku.product_id], currency),
        },
        "unitPrice": _money(line.unit_price),
        "unitPriceReason": line.unit_price_reason,
        "total": _money(line.total),
        "discountedTotal": _money(line.discounted_total),
        "notes": [{"code": note.code, "message": note.message} for note in line.notes],
    }


def _invalid(line: quote.InvalidLine) -> Data:
    return {"id": global_id("CartLine", line.line_id), "reason": line.reason, "sku": _sku(line.sku)}


def _sku(sku: SkuForSale) -> Data:
    return {"id": global_id("Sku", sku.sku_id), "code": sku.sku_code}


def _pricing(pricing: quote.Pricing, suggested: Sequence[Sequence[Any]]) -> Data:
    return {
        "goodsTotal": _money(pricing.goods_total),
        "discountTotal": _money(pricing.discount_total),
        "freight": _money(pricing.freight),
        "addedTax": _money(pricing.added_tax),
        "payable": _money(pricing.payable),
        "pointsUsed": pricing.points_used,
        "discounts": [_discount(each) for each in pricing.discounts],
        "gifts": [],
        "hints": [_hint(hint, found) for hint, found in zip(pricing.hints, suggested, strict=True)],
        "excluded": [
            {"promotion": _promotion(each.promotion), "coupon": None, "reason": each.reason, "message": each.message}
            for each in pricing.excluded
        ],
    }


def _discount(discount: quote.AppliedDiscount) -> Data:
    promotion = discount.promotion
    return {
        "kind": discount.kind,
        "label": discount.label,
        "amount": _money(discount.amount),
        "promotion": None if promotion is None else {**_named(promotion), "form": promotion.form},
        "coupon": None,
        "allocations": [
            {"lineId": global_id("CartLine", each.line_id), "amount": _money(each.amount)}
            for each in discount.allocations
        ],
    }


def _hint(hint: quote.AddOnHint, found: Sequence[Any]) -> Data:
    return {
        "message": hint.message,
        "missing": _money(hint.missing),
        "missingQuantity": hint.missing_quantity,
        "promotion": _promotion(hint.promotion),
        "suggestions": [{"id": global_id("Product", each.id), "name": each.name} for each in found],
    }


def _promotion(promotion: marketing.Promotion | None) -> Data | None:
    return None if promotion is None else _named(promotion)


def _named(promotion: marketing.Promotion) -> Data:
    return {"id": global_id("Promotion", promotion.id), "code": promotion.code}


async def order_place(context: Context, variables: Mapping[str, Any]) -> Data:
    """Buys items at once, to a saved address, and shows the order."""
    given = variables["input"]
    bought = checkout.Checkout(
        address_id=local_id("Address", given["addressId"]),
        items=tuple([_line_wanted(each) for each in given["items"]]),
    )
    payable = parse_money(given["expectedPayable"]["amount"], given["expectedPayable"]["currency"])
    command = checkout.PlaceOrder(
        checkout=bought, idempotency_key=given["idempotencyKey"], expected_payable=payable, expected_digest=None
    )
    member_id = context.member_id
    order_id = await context.database.write(
        lambda tx: checkout.place(tx, command, member_id, context.frame, context.now)
    )
    order = (await orders.get_orders(context.read(), [order_id], member_id))[order_id]
    return {"orderPlace": {"order": await _order(context, order), "preview": None, "userErrors": []}}


async def _order(context: Context, order: orders.Order) -> Data:
    reader, frame = context.read(), context.frame
    lines, discounts, addresses, children, timelines = await asyncio.gather(
        orders.lines_of(reader, [order]),
        orders.discounts_of(reader, [order], frame, context.now),
        orders.addresses_of(reader, [order]),
        orders.children_of(reader, [order]),
        orders.timelines_of(reader, [order], frame.language),
    )
    store_ids = {each.store_id for each in children[0] if each.store_id is not None}
    named = await stores.get_stores(reader, store_ids, frame.language)
    address = addresses[0]
    return {
        "id": global_id("Order", order.id),
        "number": order.number,
        "status": order.status,
        "placedAt": _instant(order.placed_at),
        "expiresAt": None if order.expires_at is None else _instant(order.expires_at),
        "lines": [_order_line(line) for line in lines[0]],
        **{
            name: _money(amount)
            for name, amount in (
                ("goodsTotal", order.goods_total),
                ("discountTotal", order.discount_total),
                ("freight", order.freight),
                ("addedTax", order.added_tax),
                ("payable", order.payable),
                ("paid", order.paid),
                ("refunded", order.refunded),
            )
        },
        "discounts": [{"kind": each.kind, "label": each.label, "amount": _money(each.amount)} for each in discounts[0]],
        "address": None
        if address is None
        else {
            "recipient": address.recipient,
            "phone": address.phone,
            "region": address.region,
            "line": address.line,
        },
        "children": [_child(child, named) for child in children[0]],
        "allowedActions": list(order.allowed_actions),
        "timeline": [
            {"at": _instant(each.at), "status": each.status, "actor": each.actor, "reason": each.reason}
            for each in timelines[0]
        ],
    }


def _order_line(line: orders.OrderLine) -> Data:
    return {
        "id": global_id("OrderLine", line.id),
        "name": line.name,
        "skuCode": line.sku_code,
        "specs": _specs(line.specs),
        "quantity": line.quantity,
        "unitPrice": _money(line.unit_price),
        "total": _money(line.total),
        "paidTotal": _money(line.paid_total),
        "refundableQuantity": line.refundable_quantity,
    }


def _child(child: orders.Order, named: Mapping[int, stores.Store]) -> Data:
    store_id = child.store_id
    return {
        "id": global_id("Order", child.id),
        "number": child.number,
        "status": child.status,
        "store": None if store_id is None else {"id": global_id("Store", store_id), "name": named[store_id].name},
        "shipments": [],
    }


def _money(money: Money | None) -> Data | None:
    return None if money is None else {"amount": money.amount, "currency": money.currency}


def _specs(specs: Sequence[Spec]) -> list[Data]:
    return [{"name": spec.name, "value": spec.value} for spec in specs]


def _instant(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


OPERATIONS: Final = {
    "CartShow": Written("CartShow", cart_show),
    "CartAdd": Written("CartAdd", cart_add),
    "OrderPlace": Written("OrderPlace", order_place),
}
