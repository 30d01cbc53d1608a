"""What `stoa verify` proves of the stock: balances, ledger and locks tell the same story."""

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.sql.expression import ColumnElement, Select

from domains.inventory.rules import EFFECTS, LockStatus, StockLayer, StockOperation
from domains.inventory.store import QUANTITIES, effect_on
from domains.inventory.tables import SalesStockRow, StockLockRow, StockMovementRow
from persistence import Check, Statement, sum_of


def _that_do_not_cancel(keys: list[str], amounts: list[str], *parts: Select[*tuple[Any, ...]]) -> Statement:
    """The keys for which the amounts of all parts together are not zero."""
    rows = sa.union_all(*parts).subquery()
    sums = [sum_of(rows.c[amount]).label(amount) for amount in amounts]
    grouped = select(*(rows.c[key] for key in keys), *sums).group_by(*(rows.c[key] for key in keys))
    return Statement(grouped.having(sa.or_(*(total != 0 for total in sums))))


_MOVEMENTS_GIVE_BALANCES = _that_do_not_cancel(
    ["sku_id"],
    list(QUANTITIES),
    select(SalesStockRow.sku_id, *(getattr(SalesStockRow, quantity) for quantity in QUANTITIES)),
    select(
        StockMovementRow.sku_id,
        *((-effect_on(quantity)).label(quantity) for quantity in QUANTITIES),
    ).where(StockMovementRow.layer == StockLayer.SALES),
)

_OPEN_LOCKS_ARE_LOCKED = _that_do_not_cancel(
    ["sku_id"],
    ["locked"],
    select(SalesStockRow.sku_id, SalesStockRow.locked),
    select(StockLockRow.sku_id, -StockLockRow.quantity).where(StockLockRow.status == LockStatus.OPEN),
)

_NOTHING_NEGATIVE = Statement(
    select(SalesStockRow.sku_id, *(getattr(SalesStockRow, quantity) for quantity in QUANTITIES)).where(
        sa.or_(*(getattr(SalesStockRow, quantity) < 0 for quantity in QUANTITIES))
    )
)


def _when(condition: ColumnElement[bool], amount: Any) -> ColumnElement[int]:
    return sa.case((condition, amount), else_=0)


def _moved(operation: StockOperation, sign: int) -> ColumnElement[int]:
    return _when(StockMovementRow.operation == operation, sign * StockMovementRow.delta)


_LOCKS_END_ONCE = _that_do_not_cancel(
    ["document", "sku_id"],
    ["taken", "released", "deducted", "ends"],
    select(
        StockLockRow.document,
        StockLockRow.sku_id,
        StockLockRow.quantity.label("taken"),
        _when(StockLockRow.status == LockStatus.RELEASED, StockLockRow.quantity).label("released"),
        _when(StockLockRow.status == LockStatus.DEDUCTED, StockLockRow.quantity).label("deducted"),
        _when(StockLockRow.status != LockStatus.OPEN, 1).label("ends"),
    ),
    select(
        StockMovementRow.document,
        StockMovementRow.sku_id,
        _moved(StockOperation.LOCK, 1),
        _moved(StockOperation.UNLOCK, -1),
        _moved(StockOperation.DEDUCT, 1),
        _when(StockMovementRow.operation != StockOperation.LOCK, -1),
    ).where(sa.or_(*(StockMovementRow.operation == each for each, effect in EFFECTS.items() if "locked" in effect))),
)

CHECKS: Final = (
    Check("The movements of each SKU sum to its balances.", _MOVEMENTS_GIVE_BALANCES),
    Check("The open locks on each SKU sum to what is locked of it.", _OPEN_LOCKS_ARE_LOCKED),
    Check("No quantity of stock is negative.", _NOTHING_NEGATIVE),
    Check("Each lock took its stock once and ended once at most, as its movements say.", _LOCKS_END_ONCE),
)
