"""Back categories: the tree, and what a category may hold."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, select, update
from sqlalchemy.orm import aliased

from domains.catalog.rules.categories import BackCategory, Holding
from domains.catalog.rules.commands import CreateBackCategory
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.store.paths import adding_paths
from domains.catalog.tables import BackCategoryAncestorRow, BackCategoryRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_Above = aliased(BackCategoryAncestorRow)
_BY_ID = Statement(
    select(BackCategoryRow.id, translated(BackCategoryRow.name), BackCategoryRow.holds).where(
        one_of(BackCategoryRow.id, "ids")
    )
)
_PATHS = Statement(
    select(_Above.category_id, BackCategoryRow.id, translated(BackCategoryRow.name), BackCategoryRow.holds)
    .join(BackCategoryRow, BackCategoryRow.id == _Above.ancestor_id)
    .where(one_of(_Above.category_id, "ids"))
    .order_by(_Above.category_id, _Above.distance.desc())
)
_SIBLINGS = select(BackCategoryRow.id, translated(BackCategoryRow.name), BackCategoryRow.holds).order_by(
    BackCategoryRow.position, BackCategoryRow.id
)
_ROOTS = Statement(_SIBLINGS.where(BackCategoryRow.parent_id.is_(None)))
_CHILDREN = Statement(_SIBLINGS.where(BackCategoryRow.parent_id == bindparam("parent")))
_CODES = Statement(select(BackCategoryRow.code, BackCategoryRow.id).where(one_of(BackCategoryRow.code, "codes")))
_CONTENT = Statement(select(BackCategoryRow.id, BackCategoryRow.holds).where(one_of(BackCategoryRow.id, "ids")))

_Higher = aliased(BackCategoryRow)
_CAN_TAKE = (
    select(
        BackCategoryRow.id,
        BackCategoryRow.holds,
        exists(
            select(_Higher.id)
            .join(_Above, _Above.ancestor_id == _Higher.id)
            .where(_Above.category_id == BackCategoryRow.id, _Higher.disabled.is_(True))
        ),
    )
    .where(one_of(BackCategoryRow.id, "ids"))
    .order_by(BackCategoryRow.id)
)
_SEEN = Statement(_CAN_TAKE)
# Against a template that changes or a category that moves while something is put below it; others may do the same.
_HOLD = Statement(_CAN_TAKE.with_for_update(read=True, key_share=True, of=BackCategoryRow))

_ADD = Statement(
    insert_into(
        BackCategoryRow,
        *("code", "parent_id", "name", "position", "created_at"),
        unless_exists=["code"],
        returning=[BackCategoryRow.id],
    )
)
ADD_PATHS = adding_paths(BackCategoryRow, BackCategoryAncestorRow)
_CLAIM = Statement(
    update(BackCategoryRow)
    .where(one_of(BackCategoryRow.id, "ids"), BackCategoryRow.holds.is_(None))
    .values(holds=bindparam("holds", type_=BackCategoryRow.holds.type))
)


async def get_back_categories(reader: Reader, ids: Collection[int], language: str) -> dict[int, BackCategory]:
    """These back categories."""
    return {row[0]: category_of(row) for row in await reader.rows(_BY_ID, ids=ids, language=language)}


async def get_category_paths(
    reader: Reader, ids: Collection[int], language: str
) -> dict[int, tuple[BackCategory, ...]]:
    """The way to each category from its root, itself included."""
    found: defaultdict[int, list[BackCategory]] = defaultdict(list)
    for category_id, *row in await reader.rows(_PATHS, ids=ids, language=language):
        found[category_id].append(category_of(row))
    return {category_id: tuple(path) for category_id, path in found.items()}


async def get_back_children(reader: Reader, parent_id: int | None, language: str) -> list[BackCategory]:
    """The categories right below one, or the roots, by position and then by age."""
    if parent_id is None:
        return [category_of(row) for row in await reader.rows(_ROOTS, language=language)]
    return [category_of(row) for row in await reader.rows(_CHILDREN, parent=parent_id, language=language)]


async def get_back_category_ids(reader: Reader, codes: Collection[str]) -> dict[str, int]:
    """The ids of back categories by their codes."""
    return dict(await reader.rows(_CODES, codes=codes))


async def get_category_content(reader: Reader, ids: Collection[int]) -> dict[int, CategoryContent | None]:
    """What each of these categories holds; those that are not there do not appear."""
    return dict(await reader.rows(_CONTENT, ids=ids))


async def get_holdings(reader: Reader, ids: Collection[int]) -> dict[int, Holding]:
    """What these categories hold, and whether they take more; those that are not there do not appear."""
    return {row[0]: Holding(*row[1:]) for row in await reader.rows(_SEEN, ids=ids)}


async def hold_categories(tx: Transaction, ids: Collection[int]) -> dict[int, Holding]:
    """The same, and keeps their templates and their places as they are until the transaction ends."""
    return {row[0]: Holding(*row[1:]) for row in await tx.rows(_HOLD, ids=sorted(ids))}


async def claim_content(tx: Transaction, ids: Collection[int], content: CategoryContent) -> set[int]:
    """Says what these categories hold from now on. Returns those that hold the other thing already.

    Whoever comes first settles it, and whoever comes second waits for them: a category never holds both.
    """
    await tx.run(_CLAIM, ids=sorted(ids), holds=content)
    held = await get_category_content(tx, ids)
    return {category_id for category_id in ids if held.get(category_id) is not content}


async def add_back_category(tx: Transaction, command: CreateBackCategory, now: datetime) -> int | None:
    """Adds it with its way to the root; None where its code is taken."""
    rows = await tx.rows(
        _ADD,
        code=command.code,
        parent_id=command.parent_id,
        name=command.name,
        position=command.position,
        created_at=now,
    )
    if not rows:
        return None
    await tx.run(ADD_PATHS, ids=[rows[0][0]])
    return int(rows[0][0])


def category_of(row: Sequence[Any]) -> BackCategory:
    """The category in (id, name, what it holds)."""
    category_id, name, holds = row
    return BackCategory(category_id, name, holds is not CategoryContent.CATEGORIES)
