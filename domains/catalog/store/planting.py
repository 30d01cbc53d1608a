"""Writes of many back categories at once, a level of the tree at a time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.dialects.postgresql import insert as insert_or_else
from sqlalchemy.orm import aliased

from domains.catalog.rules.planting import PlantCategory
from domains.catalog.store.categories import ADD_PATHS
from domains.catalog.tables import BackCategoryAncestorRow, BackCategoryRow
from persistence import Statement, Transaction
from persistence.bulk import rows_of

_COLUMNS: Final = ("code", "parent_id", "name", "position", "created_at")
_ADD = Statement(
    insert_or_else(BackCategoryRow)
    .from_select(list(_COLUMNS), rows_of(BackCategoryRow, *_COLUMNS))
    .on_conflict_do_nothing(index_elements=["code"])
    .returning(BackCategoryRow.code, BackCategoryRow.id)
)
_Above = aliased(BackCategoryAncestorRow)


async def add_level(
    tx: Transaction, categories: Sequence[tuple[PlantCategory, int | None]], now: datetime
) -> dict[str, int]:
    """Adds categories, each with the id of its parent, which has its way to the root. Returns their ids by code.

    A code that somebody takes at the same moment does not appear.
    """
    rows = [
        {
            "code": each.code,
            "parent_id": parent_id,
            "name": each.name,
            "position": each.position,
            "created_at": now,
        }
        for each, parent_id in categories
    ]
    added: dict[str, int] = dict(await tx.rows(_ADD, rows=rows))
    await tx.run(ADD_PATHS, ids=list(added.values()))
    return added
