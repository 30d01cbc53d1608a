"""Writing down a new order: as many statements whatever it holds."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy.dialects.postgresql import insert

from domains.orders.rules.new_order import (
    Amounts,
    GivenBy,
    Invoice,
    NewChild,
    NewDiscount,
    NewLine,
    NewOrder,
    Recipient,
    child_number,
)
from domains.orders.rules.statuses import OrderStatus
from domains.orders.tables import (
    OrderAddressRow,
    OrderDiscountFreightRow,
    OrderDiscountRow,
    OrderDiscountShareRow,
    OrderInvoiceRow,
    OrderLineRow,
    OrderPortionRow,
    OrderRow,
)
from persistence import Base, Statement, Transaction, insert_into
from persistence.bulk import rows_of
from persistence.statements import Column

_ORDER_COLUMNS: Final = (
    "number",
    "parent_id",
    "member_id",
    "store_id",
    "status",
    "channel",
    "currency",
    "goods_total",
    "discount_total",
    "freight",
    "added_tax",
    "points_used",
    "payable",
    "paid",
    "refunded",
    "delivery_kind",
    "delivery_rule_id",
    "delivery_label",
    "promised_by",
    "note",
    "placed_at",
    "expires_at",
)
_LINE_COLUMNS: Final = (
    "order_id",
    "parent_id",
    "place",
    "sku_id",
    "product_id",
    "name",
    "sku_code",
    "specs",
    "category_path",
    "category_names",
    "brand_id",
    "brand_name",
    "image_url",
    "product_type",
    "weight_grams",
    "quantity",
    "unit_price",
    "unit_price_reason",
    "price_list_id",
    "list_price",
    "total",
    "paid_total",
    "cost",
    "tax_rate_bp",
    "tax",
    "added_tax",
    "gift_promotion_id",
    "gift_promotion_version",
    "gift_coupon_id",
)
_DISCOUNT_COLUMNS: Final = (
    "order_id",
    "place",
    "kind",
    "label",
    "amount",
    "promotion_id",
    "promotion_version",
    "coupon_id",
)
_ADDRESS_COLUMNS: Final = ("order_id", "recipient", "phone", "region", "line", "postcode", "country")

_SHARE_COLUMNS: Final = ("discount_id", "line_id", "amount", "bearer")
_FREIGHT_COLUMNS: Final = ("discount_id", "order_id", "amount", "bearer")
_PORTION_COLUMNS: Final = ("line_id", "place", "quantity", "amount", "refunded_quantity", "refunded")


def _adding(table: type[Base], columns: Sequence[str], *returning: Column) -> Statement:
    """Adds all rows of the parameter `rows` at once."""
    clause = insert(table).from_select(list(columns), rows_of(table, *columns))
    return Statement(clause.returning(*returning) if returning else clause)


_ADD_PARENT = Statement(insert_into(OrderRow, *_ORDER_COLUMNS, returning=[OrderRow.id], unless_exists=["number"]))
_ADD_CHILDREN = _adding(OrderRow, _ORDER_COLUMNS, OrderRow.number, OrderRow.id)
_ADD_LINES = _adding(OrderLineRow, _LINE_COLUMNS, OrderLineRow.place, OrderLineRow.id)
_ADD_PORTIONS = _adding(OrderPortionRow, _PORTION_COLUMNS)
_ADD_DISCOUNTS = _adding(OrderDiscountRow, _DISCOUNT_COLUMNS, OrderDiscountRow.place, OrderDiscountRow.id)
_ADD_SHARES = _adding(OrderDiscountShareRow, _SHARE_COLUMNS)
_ADD_FREIGHT_SHARES = _adding(OrderDiscountFreightRow, _FREIGHT_COLUMNS)
_ADD_ADDRESS = Statement(insert_into(OrderAddressRow, *_ADDRESS_COLUMNS))
_ADD_INVOICE = Statement(insert_into(OrderInvoiceRow, "order_id", "kind", "title", "tax_number"))


async def add_parent(tx: Transaction, order: NewOrder, number: str, store_id: int | None, now: datetime) -> int | None:
    """Adds the parent and returns its id, or None where the number is taken."""
    values = _order_values(order, order.amounts, order.points_used, now) | {
        "number": number,
        "parent_id": None,
        "store_id": store_id,
    }
    found = await tx.rows(_ADD_PARENT, **values)
    return int(found[0][0]) if found else None


async def add_children(tx: Transaction, order: NewOrder, parent_id: int, number: str, now: datetime) -> list[int]:
    """Adds the children, numbered after their parent, and returns their ids in their order."""
    rows = [
        _order_values(order, child.amounts, order.points_of(child), now)
        | _delivery_values(child)
        | {"number": child_number(number, place), "parent_id": parent_id, "store_id": child.store_id}
        for place, child in enumerate(order.children)
    ]
    ids: dict[str, int] = dict(await tx.rows(_ADD_CHILDREN, rows=rows))
    return [ids[row["number"]] for row in rows]


async def add_lines(
    tx: Transaction, parent_id: int, children: Sequence[NewChild], child_ids: Sequence[int]
) -> dict[int, int]:
    """Adds lines and portions; returns the lines' ids by their keys."""
    lines = [(line, child_id) for child, child_id in zip(children, child_ids, strict=True) for line in child.lines]
    rows = [
        _line_values(line) | {"order_id": child_id, "parent_id": parent_id, "place": place}
        for place, (line, child_id) in enumerate(lines)
    ]
    ids: dict[int, int] = dict(await tx.rows(_ADD_LINES, rows=rows))
    by_key = {line.key: ids[place] for place, (line, _) in enumerate(lines)}
    await tx.run(_ADD_PORTIONS, rows=[row for line, _ in lines for row in _portion_values(line, by_key[line.key])])
    return by_key


async def add_discounts(
    tx: Transaction,
    parent_id: int,
    discounts: Sequence[NewDiscount],
    line_ids: dict[int, int],
    child_ids: Sequence[int],
) -> None:
    """Adds discounts with their shares; `line_ids` are the lines' by their keys, `child_ids` the children's."""
    if not discounts:
        return
    rows = [_discount_values(each) | {"order_id": parent_id, "place": at} for at, each in enumerate(discounts)]
    ids: dict[int, int] = dict(await tx.rows(_ADD_DISCOUNTS, rows=rows))
    shares = [
        {"discount_id": ids[at], "line_id": line_ids[share.key], "amount": share.amount, "bearer": share.bearer}
        for at, discount in enumerate(discounts)
        for share in discount.shares
    ]
    await tx.run(_ADD_SHARES, rows=shares)
    freight = [
        {"discount_id": ids[at], "order_id": child_ids[share.child], "amount": share.amount, "bearer": share.bearer}
        for at, discount in enumerate(discounts)
        for share in discount.freight
    ]
    if freight:
        await tx.run(_ADD_FREIGHT_SHARES, rows=freight)


async def add_recipient(tx: Transaction, parent_id: int, recipient: Recipient) -> None:
    """Adds where it goes."""
    values = {name: getattr(recipient, name) for name in _ADDRESS_COLUMNS if name != "order_id"}
    await tx.run(_ADD_ADDRESS, order_id=parent_id, **values)


async def add_invoice(tx: Transaction, parent_id: int, invoice: Invoice) -> None:
    """Adds whom the invoice is made out to."""
    await tx.run(
        _ADD_INVOICE, order_id=parent_id, kind=invoice.kind, title=invoice.title, tax_number=invoice.tax_number
    )


def _order_values(order: NewOrder, amounts: Amounts, points_used: int, now: datetime) -> dict[str, Any]:
    return {
        "member_id": order.member_id,
        "status": OrderStatus.PENDING_PAYMENT,
        "channel": order.channel,
        "currency": order.currency,
        "goods_total": amounts.goods_total,
        "discount_total": amounts.discount_total,
        "freight": amounts.freight,
        "added_tax": amounts.added_tax,
        "points_used": points_used,
        "payable": amounts.payable,
        "paid": 0,
        "refunded": 0,
        **dict.fromkeys(("delivery_kind", "delivery_rule_id", "delivery_label", "promised_by", "note")),
        "placed_at": now,
        "expires_at": order.expires_at,
    }


def _delivery_values(child: NewChild) -> dict[str, Any]:
    return {
        "delivery_kind": child.delivery_kind,
        "delivery_rule_id": child.delivery_rule_id,
        "delivery_label": child.delivery_label,
        "promised_by": child.promised_by,
        "note": child.note,
    }


def _line_values(line: NewLine) -> dict[str, Any]:
    goods = line.goods
    return {
        "sku_id": goods.sku_id,
        "product_id": goods.product_id,
        "name": goods.name,
        "sku_code": goods.sku_code,
        "specs": [[spec.name, spec.value] for spec in goods.specs],
        "category_path": list(goods.back_category_path),
        "category_names": list(goods.category_names),
        "brand_id": goods.brand_id,
        "brand_name": goods.brand_name,
        "image_url": goods.image_url,
        "product_type": goods.product_type,
        "weight_grams": goods.weight_grams,
        "quantity": line.quantity,
        "unit_price": line.unit_price,
        "unit_price_reason": line.unit_price_reason,
        "price_list_id": line.price_list_id,
        "list_price": goods.list_price,
        "total": line.total,
        "paid_total": line.paid_total,
        "cost": goods.cost,
        "tax_rate_bp": goods.tax_rate_bp,
        "tax": line.tax,
        "added_tax": line.added_tax,
        **_given_by_values(line.given_by),
    }


def _given_by_values(given_by: GivenBy | None) -> dict[str, Any]:
    return {
        "gift_promotion_id": None if given_by is None else given_by.promotion_id,
        "gift_promotion_version": None if given_by is None else given_by.promotion_version,
        "gift_coupon_id": None if given_by is None else given_by.coupon_id,
    }


def _portion_values(line: NewLine, line_id: int) -> list[dict[str, Any]]:
    return [
        {
            "line_id": line_id,
            "place": place,
            "quantity": portion.quantity,
            "amount": portion.amount,
            "refunded_quantity": 0,
            "refunded": 0,
        }
        for place, portion in enumerate(line.portions)
    ]


def _discount_values(discount: NewDiscount) -> dict[str, Any]:
    return {name: getattr(discount, name) for name in _DISCOUNT_COLUMNS if name not in ("order_id", "place")}
