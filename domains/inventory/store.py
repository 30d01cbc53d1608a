"""All SQL of the stock. Each write of many SKUs is one statement that touches its rows in order of SKU."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.expression import ColumnElement

from domains.inventory.rules import EFFECTS, LockStatus, SalesStock, StockLayer, StockMovement, StockOperation
from domains.inventory.tables import SalesStockRow, StockLockRow, StockMovementRow
from domains.kernel import Window, bounds_of
from persistence import Reader, Statement, Transaction, one_of, sum_of
from persistence.bulk import numbers
from persistence.windows import of_each

QUANTITIES: Final = ("sellable", "locked", "sold", "activity", "presale")
_STOCK_COLUMNS: Final = [getattr(SalesStockRow, quantity) for quantity in QUANTITIES]
_MOVED: Final = numbers("moved", "sku_id", "delta")

_SELLABLE = Statement(select(SalesStockRow.sku_id, SalesStockRow.sellable).where(one_of(SalesStockRow.sku_id, "ids")))
_STOCK = Statement(select(SalesStockRow.sku_id, *_STOCK_COLUMNS).where(one_of(SalesStockRow.sku_id, "ids")))


async def get_sellable(reader: Reader, sku_ids: Collection[int]) -> dict[int, int]:
    """What is sellable of each SKU that ever had stock."""
    return dict(await reader.rows(_SELLABLE, ids=sku_ids))


async def get_stock(reader: Reader, sku_ids: Collection[int]) -> dict[int, SalesStock]:
    """The quantities of each SKU that ever had stock."""
    return {row[0]: SalesStock(*row) for row in await reader.rows(_STOCK, ids=sku_ids)}


def effect_on(quantity: str) -> ColumnElement[int]:
    """What a movement of the sales layer did to a quantity."""
    effects = {operation: effect[quantity] for operation, effect in EFFECTS.items() if quantity in effect}
    if not effects:
        return sa.literal(0, sa.BigInteger())
    times = sa.case(*[(StockMovementRow.operation == operation, sign) for operation, sign in effects.items()], else_=0)
    return times * StockMovementRow.delta


_STOCK_AS_OF = Statement(
    select(StockMovementRow.sku_id, *(sum_of(effect_on(each)) for each in QUANTITIES))
    .where(
        one_of(StockMovementRow.sku_id, "ids"),
        StockMovementRow.layer == sa.literal(StockLayer.SALES, StockMovementRow.layer.type),
        StockMovementRow.at <= bindparam("at"),
    )
    .group_by(StockMovementRow.sku_id)
)


async def get_stock_as_of(reader: Reader, sku_ids: Collection[int], at: datetime) -> dict[int, SalesStock]:
    """The quantities as the ledger has them up to a moment, for each SKU that had moved by then."""
    return {row[0]: SalesStock(*row) for row in await reader.rows(_STOCK_AS_OF, ids=sku_ids, at=at)}


# --- balances ---


def _changing(operation: StockOperation, *, guarded: bool = False) -> Statement:
    """Changes balances as movements of this operation do, and answers what is sellable now.

    The rows are locked in order of SKU before any is changed, so that two orders for the same SKUs wait for
    each other instead of deadlocking (SQLite has one writer and leaves the clause out). Guarded, it leaves
    alone each SKU of which too little is sellable: this condition is what keeps the last piece from being sold
    twice.
    """
    effect = EFFECTS[operation]
    held = (
        select(SalesStockRow.sku_id, *_STOCK_COLUMNS, _MOVED.c.delta)
        .select_from(_MOVED)
        .join(SalesStockRow, SalesStockRow.sku_id == _MOVED.c.sku_id)
        .order_by(SalesStockRow.sku_id)
        .with_for_update(of=SalesStockRow)
        .cte("held")
    )
    # New values come from the locked rows. The rows under change may be older: PostgreSQL finds out that somebody
    # else changed them only after it has tried the constraints on what would become of the older ones.
    changes = {quantity: held.c[quantity] + sign * held.c.delta for quantity, sign in effect.items()}
    clause = update(SalesStockRow).where(SalesStockRow.sku_id == held.c.sku_id).values(changes)
    if guarded:
        clause = clause.where(held.c.sellable + held.c.delta >= 0)
    return Statement(clause.returning(SalesStockRow.sku_id, SalesStockRow.sellable))


_TAKE = _changing(StockOperation.LOCK, guarded=True)
_CHANGE: Final = {operation: _changing(operation) for operation in (StockOperation.UNLOCK, StockOperation.DEDUCT)}


async def take(tx: Transaction, wanted: Mapping[int, int]) -> dict[int, int]:
    """Makes what is sellable locked, of each SKU that has enough. Returns what is left of those that had."""
    moved = {sku_id: -quantity for sku_id, quantity in wanted.items()}
    return dict(await tx.rows(_TAKE, moved=moved.items()))


async def change(tx: Transaction, operation: StockOperation, moved: Mapping[int, int]) -> dict[int, int]:
    """Changes the balances as movements of these deltas do. Returns what is sellable now."""
    return dict(await tx.rows(_CHANGE[operation], moved=moved.items()))


_NEW_STOCK = insert(SalesStockRow).from_select(
    ["sku_id", *QUANTITIES],
    # WHERE TRUE keeps SQLite from reading ON CONFLICT as part of a join.
    select(_MOVED.c.sku_id, _MOVED.c.delta, *(sa.literal(0, sa.BigInteger()) for _ in QUANTITIES[1:]))
    .where(sa.true())
    .order_by(_MOVED.c.sku_id),
)
_PUT = Statement(
    _NEW_STOCK.on_conflict_do_update(
        index_elements=["sku_id"], set_={"sellable": SalesStockRow.sellable + _NEW_STOCK.excluded.sellable}
    ).returning(SalesStockRow.sku_id, SalesStockRow.sellable)
)


async def put(tx: Transaction, received: Mapping[int, int]) -> dict[int, int]:
    """Adds to what is sellable, of SKUs that never had stock too. Returns what is sellable now."""
    return dict(await tx.rows(_PUT, moved=received.items()))


# --- the ledger ---


def _recording(*, unless_done: bool = False) -> Statement:
    columns = ["sku_id", "layer", "operation", "delta", "document", "at", "idempotency"]
    key: Any = bindparam("key", type_=sa.Text()) + sa.literal("/", sa.Text()) + sa.cast(_MOVED.c.sku_id, sa.Text)
    source = (
        select(
            _MOVED.c.sku_id,
            sa.literal(StockLayer.SALES, StockMovementRow.layer.type),
            bindparam("operation", type_=StockMovementRow.operation.type),
            _MOVED.c.delta,
            bindparam("document", type_=StockMovementRow.document.type),
            bindparam("at", type_=StockMovementRow.at.type),
            key,
        )
        .where(sa.true())
        .order_by(_MOVED.c.sku_id)
    )
    clause = insert(StockMovementRow).from_select(columns, source)
    if unless_done:
        clause = clause.on_conflict_do_nothing(index_elements=["idempotency"])
    return Statement(clause.returning(StockMovementRow.sku_id))


_RECORD = _recording()
_RECORD_NEW = _recording(unless_done=True)


async def record(
    tx: Transaction, operation: StockOperation, moved: Mapping[int, int], document: str, key: str, now: datetime
) -> None:
    """Adds movements. A key that was used before is the database's refusal: what it stands for happens once."""
    await tx.rows(_RECORD, moved=moved.items(), operation=operation, document=document, key=key, at=now)


async def record_new(
    tx: Transaction, operation: StockOperation, moved: Mapping[int, int], document: str, key: str, now: datetime
) -> set[int]:
    """Adds movements, but for SKUs that moved under this key before. Returns the SKUs that are new."""
    rows = await tx.rows(_RECORD_NEW, moved=moved.items(), operation=operation, document=document, key=key, at=now)
    return {row[0] for row in rows}


_MOVEMENT_COLUMNS: Final = (
    StockMovementRow.id,
    StockMovementRow.sku_id,
    StockMovementRow.at,
    StockMovementRow.operation,
    StockMovementRow.delta,
    StockMovementRow.document,
    StockMovementRow.layer,
)
_MOVEMENTS = Statement(select(*_MOVEMENT_COLUMNS).where(one_of(StockMovementRow.id, "ids")))


async def get_movements(reader: Reader, ids: Collection[int]) -> dict[int, StockMovement]:
    """Movements by their ids."""
    return {row[0]: StockMovement(*row) for row in await reader.rows(_MOVEMENTS, ids=ids)}


_LEDGERS: Final = of_each(select(*_MOVEMENT_COLUMNS), StockMovementRow.id, StockMovementRow.sku_id)


async def list_movements(
    reader: Reader, sku_ids: Collection[int], asked: Window, place: int | None
) -> dict[int, list[StockMovement]]:
    """A window of each SKU's movements, newest first, and one more where there is; backwards the other way round."""
    found: dict[int, list[StockMovement]] = {sku_id: [] for sku_id in sku_ids}
    owners = [(sku_id,) for sku_id in found]
    for row in await reader.rows(_LEDGERS[asked.backwards], owners=owners, **bounds_of(asked, place)):
        movement = StockMovement(*row)
        found[movement.sku_id].append(movement)
    return found


# --- locks ---

_STATUS: Final = StockLockRow.status.type
_ADD_LOCKS = Statement(
    insert(StockLockRow).from_select(
        ["document", "sku_id", "quantity", "status"],
        select(
            bindparam("document", type_=StockLockRow.document.type),
            _MOVED.c.sku_id,
            _MOVED.c.delta,
            sa.literal(LockStatus.OPEN, _STATUS),
        ).order_by(_MOVED.c.sku_id),
    )
)
_OPEN = (
    select(StockLockRow.id)
    .where(StockLockRow.document == bindparam("document"), StockLockRow.status == sa.literal(LockStatus.OPEN, _STATUS))
    .order_by(StockLockRow.sku_id)
    .with_for_update()
    .cte("open_locks")
)
_END_LOCKS = Statement(
    update(StockLockRow)
    .where(StockLockRow.id == _OPEN.c.id)
    .values(status=bindparam("ended_as", type_=_STATUS))
    .returning(StockLockRow.sku_id, StockLockRow.quantity)
)


async def add_locks(tx: Transaction, document: str, wanted: Mapping[int, int]) -> None:
    """Notes what a document holds. One that held before is the database's refusal."""
    await tx.run(_ADD_LOCKS, document=document, moved=wanted.items())


async def end_locks(tx: Transaction, document: str, status: LockStatus) -> dict[int, int]:
    """Ends the document's open locks. Returns what they held of each SKU: nothing where they had ended before."""
    return dict(await tx.rows(_END_LOCKS, document=document, ended_as=status))
