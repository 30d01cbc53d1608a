"""Writes of many back categories at once, a level of the tree at a time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, update
from sqlalchemy.dialects.postgresql import insert as insert_or_else

from domains.catalog.rules.planting import PlantCategory
from domains.catalog.rules.texts import Texts
from domains.catalog.store.categories import ADD_PATHS
from domains.catalog.tables import BackCategoryRow
from persistence import Statement, Transaction
from persistence.bulk import rows_of

_COLUMNS: Final = ("code", "parent_id", "name", "position", "created_at")
_ADD = Statement(
    insert_or_else(BackCategoryRow)
    .from_select(list(_COLUMNS), rows_of(BackCategoryRow, *_COLUMNS))
    .on_conflict_do_nothing(index_elements=["code"])
    .returning(BackCategoryRow.code, BackCategoryRow.id)
)
_RENAME = Statement(
    update(BackCategoryRow)
    .where(BackCategoryRow.id == bindparam("category"))
    .values(name=bindparam("called"), version=BackCategoryRow.version + 1)
)


async def rename(tx: Transaction, names: Mapping[int, Texts]) -> None:
    """Puts names in place of those that categories have, and puts up their versions."""
    rows = [{"category": category_id, "called": name} for category_id, name in sorted(names.items())]
    if rows:
        await tx.run_many(_RENAME, rows)


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
