"""Reads of the library by what people call things, and writes of many entries at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Text, func, literal_column, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.expression import ColumnElement

from domains.catalog.rules.kinds import AttributeValueType, TagKind
from domains.catalog.rules.templates import effective
from domains.catalog.rules.wording import Meaning, Meanings, Words
from domains.catalog.store.bindings import get_bindings
from domains.catalog.tables import AttributeRow, AttributeValueRow, BackCategoryRow, BrandRow, TagRow
from domains.kernel import LANGUAGES
from persistence import Base, Reader, Statement, Transaction, one_of, translated
from persistence.bulk import rows_of


def _called(column: Any, name: str) -> tuple[ColumnElement[bool], ...]:
    """Whether a display text is one of the words in any language."""
    return tuple(
        one_of(column.op("->>", return_type=Text())(literal_column(f"'{language}'")), name) for language in LANGUAGES
    )


_BRANDS = Statement(
    select(BrandRow.id, BrandRow.name).where(or_(*_called(BrandRow.name, "words"))).order_by(BrandRow.id)
)
_TAGS = Statement(
    select(TagRow.code, TagRow.label)
    .where(or_(one_of(TagRow.code, "words"), *_called(TagRow.label, "words")))
    .order_by(TagRow.id)
)
_VALUES = Statement(
    select(AttributeValueRow.attribute_id, AttributeValueRow.value, AttributeValueRow.label)
    .where(
        one_of(AttributeValueRow.attribute_id, "attributes"),
        or_(one_of(AttributeValueRow.value, "words"), *_called(AttributeValueRow.label, "words")),
    )
    .order_by(AttributeValueRow.attribute_id, AttributeValueRow.position, AttributeValueRow.id)
)
_NAMES = Statement(select(AttributeRow.id, AttributeRow.name).where(one_of(AttributeRow.id, "ids")))
_TREE = Statement(
    select(
        BackCategoryRow.id, BackCategoryRow.parent_id, BackCategoryRow.code, translated(BackCategoryRow.name)
    ).order_by(BackCategoryRow.id)
)
_TAG_LABELS = Statement(select(TagRow.code, translated(TagRow.label)).where(one_of(TagRow.code, "codes")))
_CALLED = Statement(select(AttributeRow.code, translated(AttributeRow.name)).where(one_of(AttributeRow.code, "codes")))
_LABELS = Statement(
    select(AttributeRow.code, AttributeValueRow.value, translated(AttributeValueRow.label))
    .join(AttributeRow, AttributeRow.id == AttributeValueRow.attribute_id)
    .where(one_of(AttributeRow.code, "codes"), one_of(AttributeValueRow.value, "words"))
)


async def find_meanings(reader: Reader, words: Words) -> Meanings:
    """What the words stand for, in five statements however many they are."""
    bound = {
        category_id: effective(each)
        for category_id, each in (await get_bindings(reader, words.category_ids, "en")).items()
    }
    ids = {each.attribute.id for some in bound.values() for each in some}
    names = {row[0]: row[1] for row in await reader.rows(_NAMES, ids=ids)}
    templates = {
        category_id: tuple(
            Meaning(
                each.attribute.id,
                each.attribute.code,
                frozenset(text.casefold() for text in names[each.attribute.id].values()),
                each.role,
                each.attribute.value_type,
            )
            for each in some
        )
        for category_id, some in bound.items()
    }
    choices = {each.attribute_id for some in templates.values() for each in some if each.value_type.is_choice}
    spoken = words.values.union(*words.options.values())
    return Meanings(
        brand_ids=await _brands(reader, words.brands),
        tag_codes=await _tags(reader, words.tags),
        templates=templates,
        values=_by_word(await reader.rows(_VALUES, attributes=choices, words=spoken), spoken),
    )


async def get_tree(reader: Reader, language: str) -> list[tuple[int, int | None, str | None, str]]:
    """Every back category, oldest first: its id, its parent's, its code and its name."""
    return [(row[0], row[1], row[2], row[3]) for row in await reader.rows(_TREE, language=language)]


async def get_tag_labels(reader: Reader, codes: Collection[str], language: str) -> dict[str, str]:
    """What tags are called in a language, by their codes."""
    return dict(await reader.rows(_TAG_LABELS, codes=codes, language=language))


async def get_called(reader: Reader, codes: Collection[str], language: str) -> dict[str, str]:
    """What attributes are called in a language, by their codes."""
    return dict(await reader.rows(_CALLED, codes=codes, language=language))


async def get_labels(reader: Reader, values: Collection[tuple[str, str]], language: str) -> dict[tuple[str, str], str]:
    """What choices are called in a language, by their attribute's code and their value."""
    codes, words = {code for code, _ in values}, {value for _, value in values}
    rows = await reader.rows(_LABELS, codes=codes, words=words, language=language)
    return {(code, value): label for code, value, label in rows if (code, value) in values}


async def _brands(reader: Reader, words: Collection[str]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for brand_id, name in await reader.rows(_BRANDS, words=words):
        for word in set(name.values()) & set(words):
            found[word].append(brand_id)
    return {word: tuple(ids) for word, ids in found.items()}


async def _tags(reader: Reader, words: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    codes: set[str] = set()
    for code, label in await reader.rows(_TAGS, words=words):
        codes.add(code)
        found |= {word: found.get(word, code) for word in label.values() if word in words}
    return {**found, **{code: code for code in codes if code in words}}


def _by_word(rows: Iterable[Sequence[Any]], spoken: Collection[str]) -> dict[tuple[int, str], str]:
    """Choices by what they are called; a value goes before a label, and the first of equal labels before the others."""
    labels: dict[tuple[int, str], str] = {}
    values: dict[tuple[int, str], str] = {}
    for attribute_id, value, label in rows:
        values[attribute_id, value] = value
        for word in label.values():
            if word in spoken:
                labels.setdefault((attribute_id, word), value)
    return labels | values


# --- writing ---


def _adding(table: type[Base], *columns: str, key: Sequence[str], returning: Sequence[Any]) -> Statement:
    clause = insert(table).from_select(list(columns), rows_of(table, *columns))
    return Statement(clause.on_conflict_do_nothing(index_elements=list(key)).returning(*returning))


_ADD_BRANDS = _adding(BrandRow, "code", "name", "created_at", key=["code"], returning=[BrandRow.id])
_ADD_TAGS = _adding(TagRow, "code", "label", "kind", key=["code"], returning=[TagRow.id])
_ADD_ATTRIBUTES = _adding(
    AttributeRow, "code", "name", "value_type", "created_at", key=["code"], returning=[AttributeRow.id]
)
_VALUE: Final = ("attribute_id", "value", "label", "position")
_ADD_VALUES = _adding(AttributeValueRow, *_VALUE, key=["attribute_id", "value"], returning=[AttributeValueRow.id])
_LAST = Statement(
    select(AttributeValueRow.attribute_id, func.max(AttributeValueRow.position))
    .where(one_of(AttributeValueRow.attribute_id, "ids"))
    .group_by(AttributeValueRow.attribute_id)
)


async def add_brands(tx: Transaction, names: Mapping[str, dict[str, str]], now: datetime) -> list[int]:
    """Adds brands by their codes; one whose code is taken stays as it is, as all that follow. Returns the new ids."""
    rows = [{"code": code, "name": name, "created_at": now} for code, name in names.items()]
    return [row[0] for row in await tx.rows(_ADD_BRANDS, rows=rows)]


async def add_tags(tx: Transaction, labels: Mapping[str, dict[str, str]]) -> list[int]:
    """Adds tags by their codes, as of something that is on at the moment."""
    rows = [{"code": code, "label": label, "kind": TagKind.ACTIVITY} for code, label in labels.items()]
    return [row[0] for row in await tx.rows(_ADD_TAGS, rows=rows)]


async def add_attributes(
    tx: Transaction, names: Mapping[str, dict[str, str]], value_type: AttributeValueType, now: datetime
) -> list[int]:
    """Adds attributes without choices by their codes."""
    rows = [{"code": code, "name": name, "value_type": value_type, "created_at": now} for code, name in names.items()]
    return [row[0] for row in await tx.rows(_ADD_ATTRIBUTES, rows=rows)]


async def add_choices(tx: Transaction, choices: Mapping[int, Mapping[str, dict[str, str]]]) -> None:
    """Adds choices, labels by values, behind those that each attribute has."""
    last = {attribute_id: int(position) for attribute_id, position in await tx.rows(_LAST, ids=choices.keys())}
    rows = [
        {
            "attribute_id": attribute_id,
            "value": value,
            "label": label,
            "position": last.get(attribute_id, -1) + 1 + place,
        }
        for attribute_id, some in sorted(choices.items())
        for place, (value, label) in enumerate(some.items())
    ]
    await tx.rows(_ADD_VALUES, rows=rows)
