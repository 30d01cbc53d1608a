"""Whether clients were told what the database holds, and whether the database agrees with itself."""

import asyncio
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlalchemy import func, select

from domains.kernel import Money, parse_money
from persistence import Base, Database, Row, Statement
from persistence.tables import DeliveryStatus, IdempotencyKeyRow, JobRow, OutboxEventRow
from tests.concurrency.market import Market
from tests.concurrency.racing import broken_claims
from tests.faults.shopping import Purchase

PATIENCE_S: Final = 60.0

# The tables as they are stored, past the domains' faces: the domains are what is being checked.
_ORDER, _PAYMENT, _STOCKED, _CARD, _SKU, _DISCOUNT = (
    Base.metadata.tables[name]
    for name in ("orders", "payments", "sales_stock", "product_cards", "skus", "order_discounts")
)

_ORDERS = Statement(
    select(_ORDER.c.id, _ORDER.c.number, _ORDER.c.member_id, _ORDER.c.payable, _ORDER.c.currency, _ORDER.c.status)
    .where(_ORDER.c.parent_id.is_(None))
    .order_by(_ORDER.c.id)
)
_KEYS = Statement(
    select(IdempotencyKeyRow.caller, IdempotencyKeyRow.key, IdempotencyKeyRow.result_id).where(
        IdempotencyKeyRow.operation == "orderPlace"
    )
)
_SAVED = Statement(
    select(
        select(func.count()).where(_ORDER.c.parent_id.is_(None), _ORDER.c.points_used > 0).scalar_subquery(),
        select(func.count()).where(_DISCOUNT.c.coupon_id.is_not(None)).scalar_subquery(),
    )
)
_MONEY = Statement(
    select(
        _PAYMENT.c.order_id,
        sa.cast(func.sum(_PAYMENT.c.captured), sa.BigInteger),
        sa.cast(func.sum(_PAYMENT.c.refunded), sa.BigInteger),
    ).group_by(_PAYMENT.c.order_id)
)
_STOCK = Statement(select(_STOCKED.c.sku_id, _STOCKED.c.sellable, _STOCKED.c.locked, _STOCKED.c.sold))
_SALES = Statement(select(_SKU.c.id, _CARD.c.sales_count).join(_CARD, _CARD.c.product_id == _SKU.c.product_id))
_WAITING = [
    Statement(
        select(table.id, table.name, table.attempts, table.last_error).where(
            table.status != DeliveryStatus.DONE, table.name != "checkout.close_unpaid"
        )
    )
    for table in (OutboxEventRow, JobRow)
]


@dataclass(frozen=True, slots=True)
class Expected:
    """What an order must have come to, by the journal."""

    status: str
    captured: int
    refunded: int


async def disagreements(database: Database, market: Market, units: int, purchases: Collection[Purchase]) -> list[str]:
    """Everything that is wrong, in words; nothing where the books agree. All purchases must be over."""
    reader = database.read()
    orders = list(await reader.rows(_ORDERS))
    keys = list(await reader.rows(_KEYS))
    money = {order: (captured, refunded) for order, captured, refunded in await reader.rows(_MONEY)}
    stock = {row[0]: tuple(row[1:]) for row in await reader.rows(_STOCK)}
    sales = {row[0]: row[1] for row in await reader.rows(_SALES)}
    return [
        *(f"{purchase.key} was left open" for purchase in purchases if not purchase.is_over),
        *_orders_and_keys(orders, keys),
        *_told_and_kept(orders, keys, money, purchases),
        *_goods(stock, sales, market, units, purchases),
        *await broken_claims(database),
    ]


async def orders_in(database: Database) -> list[Row]:
    """All parents: id, number, member, payable, currency, status."""
    return list(await database.read().rows(_ORDERS))


async def kept_keys(database: Database) -> set[str]:
    """The keys of all orders that are there."""
    return {key for _, key, _ in await database.read().rows(_KEYS)}


async def saved(database: Database) -> dict[str, int]:
    """How many orders were paid with points in part, and how many coupons orders took."""
    [row] = await database.read().rows(_SAVED)
    return dict(zip(("with_points", "with_coupons"), row, strict=True))


async def all_told(database: Database) -> None:
    """Waits until the server's worker has told every event and run every job that is due."""
    left: list[Row] = []
    try:
        async with asyncio.timeout(PATIENCE_S):
            while left := await unfinished(database):  # noqa: ASYNC110  (it is another process that we wait for)
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise AssertionError(f"{len(left)} events and jobs are left after {PATIENCE_S:g} s: {left[:5]}") from None


async def unfinished(database: Database) -> list[Row]:
    """Events and jobs that wait or are given up; but for the time limits of orders, which are half an hour away."""
    return [row for statement in _WAITING for row in await database.read().rows(statement)]


def expected(purchase: Purchase) -> Expected:
    """What must have come of an order whose plan was carried out."""
    payable = _payable(purchase).minor
    paid = payable * purchase.charges if "pay" in purchase.done else 0
    if "cancel" in purchase.done:
        return Expected("CANCELLED", paid, paid)
    return Expected("PAID", paid, paid - payable) if paid else Expected("PENDING_PAYMENT", 0, 0)


def _orders_and_keys(orders: Sequence[Row], keys: Sequence[Row]) -> Iterator[str]:
    by_order = Counter(result for _, _, result in keys)
    for order_id, number, *_ in orders:
        if by_order[order_id] != 1:
            yield f"order {number} has {by_order[order_id]} keys"
    if len(orders) != len(keys):
        yield f"there are {len(orders)} orders and {len(keys)} keys"


def _told_and_kept(
    orders: Sequence[Row], keys: Sequence[Row], money: dict[int, tuple[int, int]], purchases: Collection[Purchase]
) -> Iterator[str]:
    by_id = {row[0]: row for row in orders}
    result = {(caller, key): order_id for caller, key, order_id in keys}
    told = 0
    for purchase in purchases:
        kept = result.get((f"member:{purchase.member_id}", purchase.key))
        if purchase.order is None:
            if kept is not None:
                yield f"{purchase.key} was refused with {purchase.refused} and is order {kept}"
        elif kept is None:
            yield f"order {purchase.order['number']} was acknowledged and is nowhere"
        else:
            told += 1
            yield from _one(purchase, by_id[kept], money.get(kept, (0, 0)))
    if told != len(orders):
        yield f"{told} orders were acknowledged, {len(orders)} are there"


def _one(purchase: Purchase, row: Row, money: tuple[int, int]) -> Iterator[str]:
    assert purchase.order is not None
    _, number, member_id, payable, currency, status = row
    told = (purchase.order["number"], purchase.member_id, _payable(purchase))
    kept = (number, member_id, Money(payable, currency))
    if told != kept or purchase.order["payable"] != purchase.order_input["expectedPayable"]:
        yield f"told {told}, kept {kept}"
    found = Expected(status.value, *money)
    if found != expected(purchase):
        yield f"order {number}: by the journal {expected(purchase)}, in the database {found}"


def _goods(
    stock: dict[int, tuple[int, ...]],
    sales: dict[int, int],
    market: Market,
    units: int,
    purchases: Collection[Purchase],
) -> Iterator[str]:
    for sku_id in market.sku_ids:
        by_status: Counter[str] = Counter()
        ever_sold = 0
        for purchase in purchases:
            if purchase.order is not None:
                quantity = purchase.quantities.get(sku_id, 0)
                by_status[expected(purchase).status] += quantity
                ever_sold += quantity if _was_sold(purchase) else 0
        live = by_status["PAID"] + by_status["PENDING_PAYMENT"]
        should = (units - live, by_status["PENDING_PAYMENT"], ever_sold)
        if stock[sku_id] != should:
            yield f"SKU {sku_id}: sellable, locked, sold should be {should} and are {stock[sku_id]}"
        if sales[sku_id] != by_status["PAID"]:
            yield f"SKU {sku_id}: {by_status['PAID']} sales should be counted, {sales[sku_id]} are"


def _was_sold(purchase: Purchase) -> bool:
    """Whether it was paid while it could still be; goods that come back stay counted among what was ever sold."""
    return "pay" in purchase.done and purchase.plan.index("pay") < (*purchase.plan, "cancel").index("cancel")


def _payable(purchase: Purchase) -> Money:
    payable = purchase.order_input["expectedPayable"]
    return parse_money(payable["amount"], payable["currency"])
