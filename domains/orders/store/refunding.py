"""What goes back on orders: append-only refunds, and the balances that change with them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, update

from domains.orders.rules.refunds import Portion, PortionRefund
from domains.orders.tables import OrderLineRow, OrderPortionRow, OrderRefundLineRow, OrderRefundRow, OrderRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_PORTIONS = Statement(
    select(
        OrderLineRow.order_id,
        OrderLineRow.id,
        OrderPortionRow.id,
        OrderPortionRow.quantity,
        OrderPortionRow.amount,
        OrderPortionRow.refunded_quantity,
        OrderPortionRow.refunded,
    )
    .join(OrderLineRow, OrderLineRow.id == OrderPortionRow.line_id)
    .where(one_of(OrderLineRow.order_id, "orders"))
    .order_by(OrderPortionRow.id)
)
_ADD = Statement(insert_into(OrderRefundRow, "order_id", "document", "goods", "freight", "clawback", "at"))
_IDS = Statement(
    select(OrderRefundRow.order_id, OrderRefundRow.id).where(
        one_of(OrderRefundRow.order_id, "orders"), OrderRefundRow.document == bindparam("document")
    )
)
_ADD_LINES = Statement(insert_into(OrderRefundLineRow, "refund_id", "portion_id", "quantity", "amount"))
_ADD_TO_PORTIONS = Statement(
    update(OrderPortionRow)
    .where(OrderPortionRow.id == bindparam("portion"))
    .values(
        refunded_quantity=OrderPortionRow.refunded_quantity + bindparam("units"),
        refunded=OrderPortionRow.refunded + bindparam("back"),
    )
)
_ADD_TO_ORDERS = Statement(
    update(OrderRow).where(OrderRow.id == bindparam("order")).values(refunded=OrderRow.refunded + bindparam("back"))
)


async def get_portions(reader: Reader, order_ids: Collection[int]) -> dict[int, dict[int, list[Portion]]]:
    """The portions of these children, by child and line."""
    found: dict[int, dict[int, list[Portion]]] = {order_id: {} for order_id in order_ids}
    for order_id, line_id, *portion in await reader.rows(_PORTIONS, orders=order_ids):
        found[order_id].setdefault(line_id, []).append(Portion(*portion))
    return found


async def add_refunds(
    tx: Transaction,
    document: str,
    goods: Mapping[int, Sequence[PortionRefund]],
    freight: Mapping[int, int],
    clawbacks: Mapping[int, int],
    now: datetime,
) -> None:
    """Adds a refund to each child in `goods`, with its units, its freight, and what is withheld of it, and to the
    balances of both. Below zero, `clawbacks` are given back on top.

    Whoever calls this holds the children's rows, so that nobody else refunds them at the same moment.
    """
    sums = {order_id: sum(refund.amount for refund in refunds) for order_id, refunds in goods.items()}
    back = {order_id: amount + freight[order_id] - clawbacks.get(order_id, 0) for order_id, amount in sums.items()}
    common = {"document": document, "at": now}
    rows = [
        {"order_id": order_id, "goods": amount, "freight": freight[order_id], "clawback": clawbacks.get(order_id, 0)}
        for order_id, amount in sums.items()
    ]
    await tx.run_many(_ADD, [row | common for row in rows])
    ids: dict[int, int] = dict(await tx.rows(_IDS, orders=list(goods), document=document))
    lines = [(ids[order_id], refund) for order_id, refunds in goods.items() for refund in refunds]
    await tx.run_many(
        _ADD_LINES,
        [
            {"refund_id": id_, "portion_id": each.portion_id, "quantity": each.quantity, "amount": each.amount}
            for id_, each in lines
        ],
    )
    await tx.run_many(
        _ADD_TO_PORTIONS,
        [{"portion": each.portion_id, "units": each.quantity, "back": each.amount} for _, each in lines],
    )
    await tx.run_many(_ADD_TO_ORDERS, [{"order": order_id, "back": amount} for order_id, amount in back.items()])
