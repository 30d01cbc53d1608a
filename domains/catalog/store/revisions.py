"""Changes of products on sale that wait to be approved."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, null, select, update

from domains.catalog.rules.changes import Revision, RevisionStatus
from domains.catalog.tables import ProductRevisionRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_WAITING = Statement(
    select(
        ProductRevisionRow.id,
        ProductRevisionRow.product_id,
        ProductRevisionRow.created_at,
        ProductRevisionRow.staff_name,
        ProductRevisionRow.changes,
        ProductRevisionRow.staff_id,
    ).where(one_of(ProductRevisionRow.waiting_id, "ids"))
)
_ADD = Statement(
    insert_into(
        ProductRevisionRow,
        *("product_id", "waiting_id", "status", "changes", "created_at", "staff_id", "staff_name"),
    )
)
_END = Statement(
    update(ProductRevisionRow)
    .where(one_of(ProductRevisionRow.waiting_id, "ids"))
    .values(
        status=bindparam("target", type_=ProductRevisionRow.status.type),
        waiting_id=null(),
        decided_at=bindparam("now"),
        reason=bindparam("why"),
    )
)


async def get_waiting(reader: Reader, product_ids: Collection[int]) -> dict[int, Revision]:
    """The change that waits of each product; those of which none does do not appear."""
    return {row[1]: Revision(*row) for row in await reader.rows(_WAITING, ids=product_ids)}


async def add(
    tx: Transaction, product_id: int, changes: Mapping[str, Any], staff: tuple[int, str] | None, now: datetime
) -> None:
    """Lets a change wait, in place of the one that waited."""
    await end(tx, [product_id], RevisionStatus.REPLACED, None, now)
    staff_id, staff_name = staff or (None, None)
    await tx.run(
        _ADD,
        product_id=product_id,
        waiting_id=product_id,
        status=RevisionStatus.WAITING,
        changes=changes,
        created_at=now,
        staff_id=staff_id,
        staff_name=staff_name,
    )


async def end(
    tx: Transaction, product_ids: Collection[int], status: RevisionStatus, reason: str | None, now: datetime
) -> None:
    """Says what became of the changes that wait of these products."""
    await tx.run(_END, ids=product_ids, target=status, why=reason, now=now)
