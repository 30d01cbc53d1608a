"""What categories say of attributes, and the choices and brands that they leave."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased

from domains.catalog.rules.bindings import Entry, NewBinding, OwnBinding
from domains.catalog.rules.kinds import AttributeValueType
from domains.catalog.rules.templates import AllowedValue, Attribute, Binding
from domains.catalog.store.categories import category_of
from domains.catalog.tables import (
    AttributeGroupRow,
    AttributeRow,
    AttributeValueRow,
    BackCategoryAncestorRow,
    BackCategoryRow,
    CategoryAttributeRow,
    CategoryAttributeValueRow,
)
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated
from persistence.bulk import rows_of

_Above = aliased(BackCategoryAncestorRow)

# What `binding_of` reads; the distance to the category that says it follows.
BINDING_COLUMNS: Final = (
    CategoryAttributeRow.id,
    CategoryAttributeRow.mode,
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
# A binding that leaves some choices only comes once for each of them.
_BINDINGS = Statement(
    select(_Above.category_id, CategoryAttributeValueRow.value_id, *BINDING_COLUMNS, _Above.distance)
    .select_from(_Above)
    .join(CategoryAttributeRow, CategoryAttributeRow.category_id == _Above.ancestor_id)
    .join(AttributeRow, AttributeRow.id == CategoryAttributeRow.attribute_id)
    .join(AttributeGroupRow, AttributeGroupRow.id == CategoryAttributeRow.group_id)
    .join(BackCategoryRow, BackCategoryRow.id == _Above.ancestor_id)
    .outerjoin(CategoryAttributeValueRow, CategoryAttributeValueRow.binding_id == CategoryAttributeRow.id)
    .where(one_of(_Above.category_id, "ids"))
)
_BOUND = select(CategoryAttributeRow.attribute_id).join(_Above, _Above.ancestor_id == CategoryAttributeRow.category_id)
_CHOICES = Statement(
    select(
        AttributeValueRow.attribute_id,
        AttributeValueRow.id,
        AttributeValueRow.value,
        translated(AttributeValueRow.label),
    )
    .where(AttributeValueRow.attribute_id.in_(_BOUND.where(one_of(_Above.category_id, "ids"))))
    .order_by(AttributeValueRow.attribute_id, AttributeValueRow.position, AttributeValueRow.id)
)
_ENTRIES = Statement(
    select(AttributeRow.code, AttributeRow.id, AttributeRow.value_type, AttributeValueRow.value, AttributeValueRow.id)
    .outerjoin(
        AttributeValueRow,
        (AttributeValueRow.attribute_id == AttributeRow.id) & one_of(AttributeValueRow.value, "values"),
    )
    .where(one_of(AttributeRow.code, "codes"))
)
_OWN = Statement(
    select(
        CategoryAttributeRow.category_id,
        CategoryAttributeRow.id,
        AttributeValueRow.value,
        AttributeRow.code,
        AttributeGroupRow.code,
        CategoryAttributeRow.role,
        CategoryAttributeRow.required,
        CategoryAttributeRow.filterable,
        CategoryAttributeRow.mode,
    )
    .select_from(CategoryAttributeRow)
    .join(AttributeRow, AttributeRow.id == CategoryAttributeRow.attribute_id)
    .join(AttributeGroupRow, AttributeGroupRow.id == CategoryAttributeRow.group_id)
    .outerjoin(CategoryAttributeValueRow, CategoryAttributeValueRow.binding_id == CategoryAttributeRow.id)
    .outerjoin(AttributeValueRow, AttributeValueRow.id == CategoryAttributeValueRow.value_id)
    .where(one_of(CategoryAttributeRow.category_id, "ids"))
    .order_by(CategoryAttributeRow.position, CategoryAttributeRow.id, AttributeValueRow.position, AttributeValueRow.id)
)
_LAST = Statement(
    select(func.max(CategoryAttributeRow.position)).where(CategoryAttributeRow.category_id == bindparam("category"))
)


async def get_bindings(reader: Reader, category_ids: Collection[int], language: str) -> dict[int, list[Binding]]:
    """What each category and all above it say of attributes, in no order; of those that say nothing, nothing."""
    rows = await reader.rows(_BINDINGS, ids=category_ids, language=language)
    found: defaultdict[int, dict[int, Binding]] = defaultdict(dict)
    allowed: defaultdict[int, set[int]] = defaultdict(set)
    for category_id, value_id, *row in rows:
        if row[0] not in found[category_id]:
            found[category_id][row[0]] = binding_of(row)
        if value_id is not None:
            allowed[row[0]].add(value_id)
    return {category_id: _restricted(bindings, allowed) for category_id, bindings in found.items()}


async def get_choices(
    reader: Reader, category_ids: Collection[int], language: str
) -> dict[int, dict[int, AllowedValue]]:
    """The library's choices of all attributes that these categories and those above speak of, in order."""
    found: defaultdict[int, dict[int, AllowedValue]] = defaultdict(dict)
    for attribute_id, value_id, value, label in await reader.rows(_CHOICES, ids=category_ids, language=language):
        found[attribute_id][value_id] = AllowedValue(value, label)
    return found


async def get_entries(reader: Reader, codes: Collection[str], values: Collection[str]) -> dict[str, Entry]:
    """Attributes of the library by their codes, with the ids of those of the values that are choices of theirs."""
    kinds: dict[str, tuple[int, AttributeValueType]] = {}
    choices: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for code, attribute_id, kind, value, value_id in await reader.rows(_ENTRIES, codes=codes, values=values):
        kinds[code] = (attribute_id, kind)
        if value_id is not None:
            choices[code][value] = value_id
    return {code: Entry(attribute_id, kind, choices[code]) for code, (attribute_id, kind) in kinds.items()}


async def get_own_bindings(reader: Reader, category_ids: Collection[int]) -> dict[int, tuple[OwnBinding, ...]]:
    """What each category itself says, in its order; those that say nothing do not appear."""
    found: defaultdict[int, dict[int, OwnBinding]] = defaultdict(dict)
    for category_id, binding_id, value, *row in await reader.rows(_OWN, ids=category_ids):
        before = found[category_id].get(binding_id)
        allowed = None if value is None else (*((before and before.allowed_values) or ()), value)
        code, group, role, required, filterable, mode = row
        found[category_id][binding_id] = OwnBinding(code, group, role, required, filterable, mode, allowed)
    return {category_id: tuple(bindings.values()) for category_id, bindings in found.items()}


def binding_of(row: Sequence[Any]) -> Binding:
    """The binding in a row of `BINDING_COLUMNS` and a distance."""
    binding_id, mode = row[:2]
    role, required, filterable, group_id, group_name, group_position, position = row[7:14]
    return Binding(
        binding_id,
        mode,
        Attribute(*row[2:7]),
        role,
        required,
        filterable,
        group_id,
        group_name,
        group_position,
        position,
        category_of(row[14:17]),
        row[17],
    )


def _restricted(bindings: Mapping[int, Binding], allowed: Mapping[int, Iterable[int]]) -> list[Binding]:
    return [
        replace(each, allowed=frozenset(allowed[each.id])) if each.id in allowed else each for each in bindings.values()
    ]


# --- writing ---

_COLUMNS: Final = (*("category_id", "attribute_id", "mode", "group_id", "role", "required", "filterable", "position"),)
_ADD = Statement(
    insert(CategoryAttributeRow)
    .from_select(list(_COLUMNS), rows_of(CategoryAttributeRow, *_COLUMNS))
    .on_conflict_do_nothing()
    .returning(
        CategoryAttributeRow.category_id,
        CategoryAttributeRow.attribute_id,
        CategoryAttributeRow.mode,
        CategoryAttributeRow.id,
    )
)
_ADD_VALUES = Statement(insert_into(CategoryAttributeValueRow, "binding_id", "value_id"))
_OF_CATEGORY = select(CategoryAttributeRow.id).where(CategoryAttributeRow.category_id == bindparam("category"))
_CLEAR_VALUES = Statement(
    delete(CategoryAttributeValueRow).where(CategoryAttributeValueRow.binding_id.in_(_OF_CATEGORY))
)
_CLEAR = Statement(delete(CategoryAttributeRow).where(CategoryAttributeRow.category_id == bindparam("category")))


async def get_next_position(reader: Reader, category_id: int) -> int:
    """The place behind all that a category says."""
    last = (await reader.rows(_LAST, category=category_id))[0][0]
    return 0 if last is None else int(last) + 1


async def add_bindings(tx: Transaction, bindings: Sequence[NewBinding]) -> None:
    """Adds bindings, of one category or of many, in two statements; what is said already stays as it is."""
    if not bindings:
        return
    added = await tx.rows(_ADD, rows=[_row(each) for each in bindings])
    ids = {(category_id, attribute_id, mode): binding_id for category_id, attribute_id, mode, binding_id in added}
    values = [
        {"binding_id": ids[key], "value_id": value_id}
        for each in bindings
        if (key := (each.category_id, each.attribute_id, each.mode)) in ids
        for value_id in each.allowed or ()
    ]
    if values:
        await tx.run_many(_ADD_VALUES, values)


async def clear_bindings(tx: Transaction, category_id: int) -> None:
    """Takes away all that a category says itself."""
    await tx.run(_CLEAR_VALUES, category=category_id)
    await tx.run(_CLEAR, category=category_id)


def _row(binding: NewBinding) -> dict[str, Any]:
    return {name: getattr(binding, name) for name in _COLUMNS}
