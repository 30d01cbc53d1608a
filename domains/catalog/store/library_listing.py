"""The library as staff read it."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import String, bindparam, func, or_, select

from domains.catalog.rules.images import Image
from domains.catalog.rules.library import Heading, LibraryAttribute, LibraryTag, LibraryValue
from domains.catalog.rules.products import Brand
from domains.catalog.tables import AttributeGroupRow, AttributeRow, AttributeValueRow, BrandRow, TagRow
from domains.kernel import Window, bounds_of
from persistence import Reader, Row, Statement, one_of, translated
from persistence.windows import oldest_first

_text, _pattern = bindparam("text", type_=String), bindparam("pattern", type_=String)


def _named(name: Any, code: Any) -> Any:
    return or_(_text == "", func.lower(translated(name)).like(_pattern, escape="\\"), code == _text)


_ATTRIBUTE = (
    AttributeRow.id,
    AttributeRow.code,
    translated(AttributeRow.name),
    AttributeRow.value_type,
    AttributeRow.unit,
    AttributeRow.version,
)
_HEADING = (
    AttributeGroupRow.id,
    AttributeGroupRow.code,
    translated(AttributeGroupRow.name),
    AttributeGroupRow.position,
    AttributeGroupRow.version,
)
_ATTRIBUTES = oldest_first(select(*_ATTRIBUTE).where(_named(AttributeRow.name, AttributeRow.code)), AttributeRow.id)
_BRANDS = oldest_first(
    select(BrandRow.id, translated(BrandRow.name)).where(_named(BrandRow.name, BrandRow.code)), BrandRow.id
)
_ATTRIBUTES_BY_ID = Statement(select(*_ATTRIBUTE).where(one_of(AttributeRow.id, "ids")))
_HEADINGS_BY_ID = Statement(select(*_HEADING).where(one_of(AttributeGroupRow.id, "ids")))
_HEADINGS = Statement(select(*_HEADING).order_by(AttributeGroupRow.position, AttributeGroupRow.id).limit(1_000))
_BRAND_VERSIONS = Statement(select(BrandRow.id, BrandRow.version, BrandRow.logo_url).where(one_of(BrandRow.id, "ids")))
_TAG: Final = (TagRow.id, TagRow.code, translated(TagRow.label), TagRow.kind, TagRow.image_url)
_TAGS = Statement(select(*_TAG).where(one_of(TagRow.id, "ids")))
_ALL_TAGS = Statement(select(*_TAG).order_by(TagRow.id).limit(1_000))

_TURN = func.row_number().over(
    partition_by=AttributeValueRow.attribute_id, order_by=(AttributeValueRow.position, AttributeValueRow.id)
)
_RANKED = (
    select(
        AttributeValueRow.attribute_id,
        AttributeValueRow.id,
        AttributeValueRow.value,
        translated(AttributeValueRow.label).label("label"),
        AttributeValueRow.swatch,
        AttributeValueRow.image_url,
        AttributeValueRow.position,
        _TURN.label("turn"),
    )
    .where(one_of(AttributeValueRow.attribute_id, "ids"))
    .subquery("ranked")
)
_VALUES = Statement(
    select(*(column for column in _RANKED.c if column.key != "turn"))
    .where(_RANKED.c.turn <= bindparam("first"))
    .order_by(_RANKED.c.attribute_id, _RANKED.c.turn)
)


async def list_attributes(
    reader: Reader, query: str, asked: Window, place: int | None, language: str
) -> list[LibraryAttribute]:
    """A window of the attributes whose name has the text in it, or whose code it is, and one more if there is."""
    rows = await reader.rows(_ATTRIBUTES[asked.backwards], **_parameters(query, asked, place, language))
    return [LibraryAttribute(*row) for row in rows]


async def list_brands(reader: Reader, query: str, asked: Window, place: int | None, language: str) -> list[Brand]:
    """The same of brands."""
    rows = await reader.rows(_BRANDS[asked.backwards], **_parameters(query, asked, place, language))
    return [Brand(*row) for row in rows]


async def list_headings(reader: Reader, language: str) -> list[Heading]:
    """The headings in their order, a thousand at most."""
    return [Heading(*row) for row in await reader.rows(_HEADINGS, language=language)]


async def get_attributes(reader: Reader, ids: Collection[int], language: str) -> dict[int, LibraryAttribute]:
    """These attributes."""
    return {row[0]: LibraryAttribute(*row) for row in await reader.rows(_ATTRIBUTES_BY_ID, ids=ids, language=language)}


async def get_headings(reader: Reader, ids: Collection[int], language: str) -> dict[int, Heading]:
    """These headings."""
    return {row[0]: Heading(*row) for row in await reader.rows(_HEADINGS_BY_ID, ids=ids, language=language)}


async def get_tags(reader: Reader, ids: Collection[int], language: str) -> dict[int, LibraryTag]:
    """These tags."""
    return {row[0]: _tag(row) for row in await reader.rows(_TAGS, ids=ids, language=language)}


async def list_tags(reader: Reader, language: str) -> list[LibraryTag]:
    """All tags, a thousand at most, in the order in which they came into the library."""
    return [_tag(row) for row in await reader.rows(_ALL_TAGS, language=language)]


def _tag(row: Row) -> LibraryTag:
    tag_id, code, label, kind, image_url = row
    return LibraryTag(tag_id, code, label, kind, None if image_url is None else Image(image_url, label))


async def get_brand_details(reader: Reader, ids: Collection[int]) -> dict[int, tuple[int, str | None]]:
    """The version of each brand, and where its logo is."""
    return {brand_id: (version, logo) for brand_id, version, logo in await reader.rows(_BRAND_VERSIONS, ids=ids)}


async def get_first_values(
    reader: Reader, attribute_ids: Collection[int], first: int, language: str
) -> dict[int, tuple[LibraryValue, ...]]:
    """So many choices of each attribute, in order."""
    found: defaultdict[int, list[LibraryValue]] = defaultdict(list)
    for attribute_id, *row in await reader.rows(_VALUES, ids=attribute_ids, first=first, language=language):
        found[attribute_id].append(LibraryValue(*row))
    return {attribute_id: tuple(values) for attribute_id, values in found.items()}


def _parameters(query: str, asked: Window, place: int | None, language: str) -> dict[str, Any]:
    text = query.strip()
    escaped = text.lower().replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    bounds = bounds_of(asked, place, oldest_first=True)
    return {"text": text, "pattern": f"%{escaped}%", "language": language, **bounds}
