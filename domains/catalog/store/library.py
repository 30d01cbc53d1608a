"""The library: brands, attributes with their values, groups, tags."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Text, bindparam, func, literal_column, or_, select

from domains.catalog.rules.commands import CreateAttribute, CreateAttributeGroup, CreateBrand, CreateTag, NewValue
from domains.catalog.rules.kinds import AttributeValueType
from domains.catalog.rules.products import Brand
from domains.catalog.tables import AttributeGroupRow, AttributeRow, AttributeValueRow, BrandRow, TagRow
from domains.kernel import LANGUAGES
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated
from persistence.statements import Column

_BRANDS = Statement(select(BrandRow.id, translated(BrandRow.name)).where(one_of(BrandRow.id, "ids")))
_ADD_BRAND = Statement(
    insert_into(BrandRow, "code", "name", "logo_url", "created_at", unless_exists=["code"], returning=[BrandRow.id])
)


def _by_code(code: Column, *columns: Column) -> Statement:
    return Statement(select(code, *columns).where(one_of(code, "codes")))


_BRAND_CODES = _by_code(BrandRow.code, BrandRow.id)
_ATTRIBUTE_CODES = _by_code(AttributeRow.code, AttributeRow.id, AttributeRow.value_type)
_GROUP_CODES = _by_code(AttributeGroupRow.code, AttributeGroupRow.id)
_GROUPS_NAMED = Statement(
    select(AttributeGroupRow.id, AttributeGroupRow.code, AttributeGroupRow.name)
    .where(
        or_(
            one_of(AttributeGroupRow.code, "words"),
            *(
                one_of(AttributeGroupRow.name.op("->>", return_type=Text())(literal_column(f"'{language}'")), "words")
                for language in LANGUAGES
            ),
        )
    )
    .order_by(AttributeGroupRow.id)
)
_TAG_CODES = _by_code(TagRow.code, TagRow.id)

_ADD_ATTRIBUTE = Statement(
    insert_into(
        AttributeRow,
        *("code", "name", "value_type", "unit", "created_at"),
        unless_exists=["code"],
        returning=[AttributeRow.id],
    )
)
_LAST_VALUE = Statement(
    select(func.max(AttributeValueRow.position)).where(AttributeValueRow.attribute_id == bindparam("attribute"))
)
_ADD_VALUES = Statement(
    insert_into(
        AttributeValueRow,
        *("attribute_id", "value", "label", "swatch", "image_url", "position"),
        unless_exists=["attribute_id", "value"],
    )
)
_VALUE_IDS = Statement(
    select(AttributeValueRow.attribute_id, AttributeValueRow.value, AttributeValueRow.id).where(
        one_of(AttributeValueRow.attribute_id, "attributes"), one_of(AttributeValueRow.value, "values")
    )
)
_ADD_GROUP = Statement(
    insert_into(AttributeGroupRow, "code", "name", "position", unless_exists=["code"], returning=[AttributeGroupRow.id])
)
_ADD_GROUPS = Statement(insert_into(AttributeGroupRow, "code", "name", "position", unless_exists=["code"]))
_ADD_TAG = Statement(
    insert_into(
        TagRow,
        *("code", "label", "kind", "image_url", "starts_at", "ends_at", "active"),
        unless_exists=["code"],
        returning=[TagRow.id],
    )
)


async def get_brands(reader: Reader, ids: Collection[int], language: str) -> dict[int, Brand]:
    """These brands."""
    return {row[0]: Brand(*row) for row in await reader.rows(_BRANDS, ids=ids, language=language)}


async def get_brand_ids(reader: Reader, codes: Collection[str]) -> dict[str, int]:
    """The ids of brands by their codes."""
    return dict(await reader.rows(_BRAND_CODES, codes=codes))


async def get_tag_ids(reader: Reader, codes: Collection[str]) -> dict[str, int]:
    """The ids of tags by their codes."""
    return dict(await reader.rows(_TAG_CODES, codes=codes))


async def get_attribute_group_ids(reader: Reader, codes: Collection[str]) -> dict[str, int]:
    """The ids of attribute groups by their codes."""
    return dict(await reader.rows(_GROUP_CODES, codes=codes))


async def get_attribute_ids(reader: Reader, codes: Collection[str]) -> dict[str, tuple[int, AttributeValueType]]:
    """The ids and value types of attributes by their codes."""
    return {code: (row_id, kind) for code, row_id, kind in await reader.rows(_ATTRIBUTE_CODES, codes=codes)}


async def get_value_ids(
    reader: Reader, attribute_ids: Collection[int], values: Collection[str]
) -> dict[tuple[int, str], int]:
    """The ids of those of the values that are in the library of any of the attributes."""
    rows = await reader.rows(_VALUE_IDS, attributes=attribute_ids, values=values)
    return {(attribute_id, value): value_id for attribute_id, value, value_id in rows}


async def add_brand(tx: Transaction, command: CreateBrand, now: datetime) -> int | None:
    """Adds it; None where its code is taken, as in all that follow."""
    return await _added(tx, _ADD_BRAND, code=command.code, name=command.name, logo_url=command.logo_url, created_at=now)


async def add_attribute(tx: Transaction, command: CreateAttribute, now: datetime) -> int | None:
    return await _added(
        tx,
        _ADD_ATTRIBUTE,
        code=command.code,
        name=command.name,
        value_type=command.value_type,
        unit=command.unit,
        created_at=now,
    )


async def add_group(tx: Transaction, command: CreateAttributeGroup) -> int | None:
    return await _added(tx, _ADD_GROUP, code=command.code, name=command.name, position=command.position)


async def add_tag(tx: Transaction, command: CreateTag, active: bool) -> int | None:
    return await _added(
        tx,
        _ADD_TAG,
        code=command.code,
        label=command.label,
        kind=command.kind,
        image_url=command.image_url,
        starts_at=command.starts_at,
        ends_at=command.ends_at,
        active=active,
    )


async def add_values(tx: Transaction, attribute_id: int, values: Sequence[NewValue]) -> None:
    """Adds choices behind those that are there; one that is there already stays as it is."""
    last = (await tx.rows(_LAST_VALUE, attribute=attribute_id))[0][0]
    first = 0 if last is None else last + 1
    await tx.run_many(
        _ADD_VALUES,
        [
            {
                "attribute_id": attribute_id,
                "value": each.value,
                "label": each.label or {"en": each.value},
                "swatch": each.swatch,
                "image_url": each.image_url,
                "position": first + place,
            }
            for place, each in enumerate(values)
        ],
    )


async def ensure_groups(tx: Transaction, words: Collection[str]) -> dict[str, int]:
    """The ids of the groups that have these as their codes, else as their names in any language.

    One that is missing is made, with the word as its code and its name.
    """
    known = await _group_ids(tx, words)
    missing = [each for each in dict.fromkeys(words) if each not in known]
    await tx.run_many(_ADD_GROUPS, [{"code": word, "name": {"en": word}, "position": 0} for word in missing])
    return {**known, **await get_attribute_group_ids(tx, missing)} if missing else known


async def _group_ids(reader: Reader, words: Collection[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for group_id, code, name in await reader.rows(_GROUPS_NAMED, words=words):
        found |= {each: found.get(each, group_id) for each in name.values() if each in words}
        if code in words:
            found[code] = group_id
    return found


async def _added(tx: Transaction, statement: Statement, **values: Any) -> int | None:
    rows = await tx.rows(statement, **values)
    return int(rows[0][0]) if rows else None
