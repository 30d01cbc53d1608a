"""What was done to products: written with what is done, read by staff."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import aliased

from domains.catalog.rules.changes import Change, HistoryEntry, ProductAction
from domains.catalog.tables import ProductHistoryRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_ADD = Statement(
    insert_into(ProductHistoryRow, "product_id", "at", "action", "staff_id", "staff_name", "before", "after", "reason")
)
_PLACE = func.row_number().over(partition_by=ProductHistoryRow.product_id, order_by=ProductHistoryRow.id.desc())
_OLDER = (
    select(
        ProductHistoryRow.id,
        ProductHistoryRow.product_id,
        ProductHistoryRow.at,
        ProductHistoryRow.action,
        ProductHistoryRow.staff_name,
        ProductHistoryRow.before,
        ProductHistoryRow.after,
        ProductHistoryRow.reason,
        _PLACE.label("place"),
    )
    .where(one_of(ProductHistoryRow.product_id, "ids"), ProductHistoryRow.id < bindparam("older_than"))
    .subquery()
)
_ENTRIES = Statement(
    select(*[column for column in _OLDER.c if column.key != "place"])
    .where(_OLDER.c.place <= bindparam("most"))
    .order_by(_OLDER.c.id.desc())
)
_END_OF_TIME = 2**62
_Later = aliased(ProductHistoryRow)
_CHANGED_BY = Statement(
    select(ProductHistoryRow.product_id)
    .distinct()
    .where(
        one_of(ProductHistoryRow.product_id, "ids"),
        ProductHistoryRow.staff_id == bindparam("staff"),
        ProductHistoryRow.action.in_([ProductAction.CREATED, ProductAction.CHANGED]),
        ~exists(
            select(_Later.id).where(
                _Later.product_id == ProductHistoryRow.product_id,
                _Later.id > ProductHistoryRow.id,
                _Later.action == ProductAction.APPROVED,
            )
        ),
    )
)


async def add_entries(
    tx: Transaction,
    changes: Sequence[Change],
    action: ProductAction,
    now: datetime,
    staff: tuple[int | None, str] | None,
    reason: str | None,
) -> None:
    """Writes down what was done to products; `staff` is somebody's id and name, None for the shop itself.

    A rule has a name, and no id.
    """
    staff_id, staff_name = staff or (None, None)
    rows: list[dict[str, Any]] = [
        {
            "product_id": change.product_id,
            "at": now,
            "action": action,
            "staff_id": staff_id,
            "staff_name": staff_name,
            "before": change.before,
            "after": change.after,
            "reason": reason,
        }
        for change in changes
    ]
    if rows:
        await tx.run_many(_ADD, rows)


async def get_changed_by(reader: Reader, product_ids: Collection[int], staff_id: int) -> set[int]:
    """Those of the products that somebody has made or changed since they were approved last."""
    return {row[0] for row in await reader.rows(_CHANGED_BY, ids=product_ids, staff=staff_id)}


async def get_entries(
    reader: Reader, product_ids: Collection[int], most: int, older_than: int | None
) -> dict[int, list[HistoryEntry]]:
    """So many entries of each product, newest first, all older than an entry's id where one is given."""
    found: defaultdict[int, list[HistoryEntry]] = defaultdict(list)
    before = _END_OF_TIME if older_than is None else older_than
    for row in await reader.rows(_ENTRIES, ids=product_ids, most=most, older_than=before):
        found[row[1]].append(HistoryEntry(*row))
    return found
