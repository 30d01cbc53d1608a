"""Back categories: the tree, what a category may hold, and the attributes that it binds."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, func, insert, literal_column, select, union_all, update
from sqlalchemy.orm import aliased

from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.commands import BindAttribute, CreateBackCategory
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.rules.templates import AllowedValue, Attribute, Binding
from domains.catalog.tables import (
    AttributeGroupRow,
    AttributeRow,
    AttributeValueRow,
    BackCategoryAncestorRow,
    BackCategoryRow,
    CategoryAttributeRow,
)
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
_CODES = Statement(select(BackCategoryRow.code, BackCategoryRow.id).where(one_of(BackCategoryRow.code, "codes")))
_CONTENT = Statement(select(BackCategoryRow.id, BackCategoryRow.holds).where(one_of(BackCategoryRow.id, "ids")))

_ADD = Statement(
    insert_into(
        BackCategoryRow,
        *("code", "parent_id", "name", "position", "created_at"),
        unless_exists=["code"],
        returning=[BackCategoryRow.id],
    )
)
_ADD_ANCESTORS = Statement(
    insert(BackCategoryAncestorRow).from_select(
        ["category_id", "ancestor_id", "distance"],
        union_all(
            select(BackCategoryRow.id, BackCategoryRow.id, literal_column("0")).where(
                BackCategoryRow.id == bindparam("id")
            ),
            select(BackCategoryRow.id, _Above.ancestor_id, _Above.distance + 1)
            .join(_Above, _Above.category_id == BackCategoryRow.parent_id)
            .where(BackCategoryRow.id == bindparam("id")),
        ),
    )
)
_CLAIM = Statement(
    update(BackCategoryRow)
    .where(one_of(BackCategoryRow.id, "ids"), BackCategoryRow.holds.is_(None))
    .values(holds=bindparam("holds", type_=BackCategoryRow.holds.type))
)

# What `binding_of` reads; the distance to the category that binds it follows.
BINDING_COLUMNS: Final = (
    AttributeRow.id,
    AttributeRow.code,
    translated(AttributeRow.name),
    AttributeRow.value_type,
    AttributeRow.unit,
    CategoryAttributeRow.role,
    CategoryAttributeRow.required,
    CategoryAttributeRow.filterable,
    AttributeGroupRow.id,
    translated(AttributeGroupRow.name),
    AttributeGroupRow.position,
    CategoryAttributeRow.position,
    BackCategoryRow.id,
    translated(BackCategoryRow.name),
    BackCategoryRow.holds,
)
_BINDINGS = Statement(
    select(
        _Above.category_id,
        *BINDING_COLUMNS,
        _Above.distance,
    )
    .select_from(_Above)
    .join(CategoryAttributeRow, CategoryAttributeRow.category_id == _Above.ancestor_id)
    .join(AttributeRow, AttributeRow.id == CategoryAttributeRow.attribute_id)
    .join(AttributeGroupRow, AttributeGroupRow.id == CategoryAttributeRow.group_id)
    .join(BackCategoryRow, BackCategoryRow.id == _Above.ancestor_id)
    .where(one_of(_Above.category_id, "ids"))
)
_BOUND = select(CategoryAttributeRow.attribute_id).join(_Above, _Above.ancestor_id == CategoryAttributeRow.category_id)
_ALLOWED = Statement(
    select(AttributeValueRow.attribute_id, AttributeValueRow.value, translated(AttributeValueRow.label))
    .where(AttributeValueRow.attribute_id.in_(_BOUND.where(one_of(_Above.category_id, "ids"))))
    .order_by(AttributeValueRow.attribute_id, AttributeValueRow.position, AttributeValueRow.id)
)
_LAST_BINDING = Statement(
    select(func.max(CategoryAttributeRow.position)).where(CategoryAttributeRow.category_id == bindparam("category"))
)
_BIND = Statement(
    insert_into(
        CategoryAttributeRow,
        *("category_id", "attribute_id", "group_id", "role", "required", "filterable", "position"),
        unless_exists=["category_id", "attribute_id"],
    )
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


async def get_back_category_ids(reader: Reader, codes: Collection[str]) -> dict[str, int]:
    """The ids of back categories by their codes."""
    return dict(await reader.rows(_CODES, codes=codes))


async def get_category_content(reader: Reader, ids: Collection[int]) -> dict[int, CategoryContent | None]:
    """What each of these categories holds; those that are not there do not appear."""
    return dict(await reader.rows(_CONTENT, ids=ids))


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
    await tx.run(_ADD_ANCESTORS, id=rows[0][0])
    return int(rows[0][0])


async def get_bindings(reader: Reader, category_ids: Collection[int], language: str) -> dict[int, list[Binding]]:
    """The bindings of each category and of all above it, in no order."""
    found: defaultdict[int, list[Binding]] = defaultdict(list)
    for row in await reader.rows(_BINDINGS, ids=category_ids, language=language):
        found[row[0]].append(binding_of(row[1:]))
    return found


async def get_allowed_values(
    reader: Reader, category_ids: Collection[int], language: str
) -> dict[int, tuple[AllowedValue, ...]]:
    """The choices of all attributes that these categories and those above them bind, in order."""
    found: defaultdict[int, list[AllowedValue]] = defaultdict(list)
    for attribute_id, value, label in await reader.rows(_ALLOWED, ids=category_ids, language=language):
        found[attribute_id].append(AllowedValue(value, label))
    return {attribute_id: tuple(values) for attribute_id, values in found.items()}


async def bind(tx: Transaction, category_id: int, bindings: Sequence[tuple[BindAttribute, int, int]]) -> None:
    """Adds bindings, each with the ids of its attribute and its group, behind those that are there."""
    last = (await tx.rows(_LAST_BINDING, category=category_id))[0][0]
    first = 0 if last is None else last + 1
    await tx.run_many(
        _BIND,
        [
            {
                "category_id": category_id,
                "attribute_id": attribute_id,
                "group_id": group_id,
                "role": binding.role,
                "required": binding.required,
                "filterable": binding.filterable,
                "position": first + place,
            }
            for place, (binding, attribute_id, group_id) in enumerate(bindings)
        ],
    )


def category_of(row: Sequence[Any]) -> BackCategory:
    """The category in (id, name, what it holds)."""
    category_id, name, holds = row
    return BackCategory(category_id, name, holds is not CategoryContent.CATEGORIES)


def binding_of(row: Sequence[Any]) -> Binding:
    """The binding in a row of attribute, role, group, place, category and distance."""
    role, required, filterable, group_id, group_name, group_position, position = row[5:12]
    return Binding(
        Attribute(*row[:5]),
        role,
        required,
        filterable,
        group_id,
        group_name,
        group_position,
        position,
        category_of(row[12:15]),
        row[15],
    )
