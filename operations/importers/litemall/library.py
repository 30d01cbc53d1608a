"""Brands and attributes: specifications span SKUs, category by category; attributes describe goods."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final

from domains import catalog
from domains.catalog import AttributeRole, AttributeValueType, BindAttribute, CreateAttribute, NewValue
from operations.importers.json_lines import BadRow, Line, RowsByOwner
from operations.importers.litemall.source import Source, chinese, picture
from operations.importers.making import bind_missing, make_attributes, make_groups
from persistence import Database, Transaction

_GROUPS: Final = (
    catalog.CreateAttributeGroup(code="litemall-options", name={"en": "Options", "zh-CN": "规格"}, position=100),
    catalog.CreateAttributeGroup(code="litemall-facts", name={"en": "Details", "zh-CN": "商品参数"}, position=101),
)
_TAGS: Final = (
    catalog.CreateTag(code="new", label={"en": "New", "zh-CN": "新品"}, kind=catalog.TagKind.ACTIVITY),
    catalog.CreateTag(code="hot", label={"en": "Hot", "zh-CN": "热卖"}, kind=catalog.TagKind.ACTIVITY),
)


@dataclass(slots=True)
class Library:
    """Where the parts of goods are, and which attributes each category of the source needs."""

    category_of: dict[int, int]  # goods -> category
    specifications: RowsByOwner
    attributes: RowsByOwner
    skus: RowsByOwner
    options: dict[tuple[int, str], dict[str, None]] = field(default_factory=dict)  # (category, name) -> values
    facts: dict[tuple[int, str], None] = field(default_factory=dict)  # (category, name)


async def import_brands(database: Database, source: Source, now: datetime) -> dict[int, int]:
    """Makes the brands that are missing. Returns their ids by the source's."""
    names: dict[int, tuple[str, str | None]] = {}

    def read(line: Line) -> None:
        brand_id, name = line.number_of("id"), line.name("name")
        if brand_id in names:
            raise BadRow(f"brand {brand_id} comes twice")
        names[brand_id] = (name, picture(line.text("pic_url")))

    source.brands.use(read)
    known = await catalog.get_brand_ids(database.read(), [f"litemall-{each}" for each in names])
    for each in names:
        source.report.count("brands", created=f"litemall-{each}" not in known)
    return await database.write(lambda tx: _make_brands(tx, names, known, now))


async def import_library(database: Database, source: Source, categories: Mapping[int, int], now: datetime) -> Library:
    """Makes the attributes, values and bindings that the goods need and that are missing."""
    library = _survey(source)
    commands = {command.code: command for command in _attributes(library)}
    known = await catalog.get_attribute_ids(database.read(), list(commands))
    await database.write(lambda tx: _make_library(tx, commands, known.keys(), now))
    await database.write(lambda tx: _bind(tx, library, categories))
    for code in commands:
        source.report.count("attributes", created=code not in known)
    return library


def option_code(category_id: int, name: str) -> str:
    """The code of a specification: each category has its own, with its own values."""
    return f"option-{category_id}-{_digest(name)}"


def fact_code(name: str) -> str:
    """The code of an attribute, which all categories share."""
    return f"fact-{_digest(name)}"


def fact_name(line: Line) -> str:
    """An attribute's name without the stars that the source marks some with. Raises BadRow."""
    name = line.name("attribute").lstrip("*").strip()
    if not name:
        raise BadRow("attribute is empty")
    return name


def _digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()[:12]


async def _make_brands(
    tx: Transaction, names: Mapping[int, tuple[str, str | None]], known: Mapping[str, int], now: datetime
) -> dict[int, int]:
    ids: dict[int, int] = {}
    for brand_id, (name, logo_url) in names.items():
        code = f"litemall-{brand_id}"
        command = catalog.CreateBrand(name=chinese(name), code=code, logo_url=logo_url)
        ids[brand_id] = known[code] if code in known else await catalog.create_brand(tx, command, now)
    return ids


def _survey(source: Source) -> Library:
    """Reads every file of parts once, and notes where each goods' rows are and what they need."""
    goods = {
        line.row["id"]: line.row["category_id"]
        for line in source.goods.peek()
        if isinstance(line.row.get("id"), int) and isinstance(line.row.get("category_id"), int)
    }
    library = Library(
        goods, RowsByOwner(source.specifications), RowsByOwner(source.attributes), RowsByOwner(source.skus)
    )

    def owner_of(line: Line) -> int:
        owner = line.number_of("goods_id")
        if owner not in goods:
            raise BadRow(f"its goods {owner} are not there")
        return owner

    def read_specification(line: Line) -> None:
        owner, name, value = owner_of(line), line.name("specification"), line.name("value")
        library.options.setdefault((goods[owner], name), {})[value] = None
        library.specifications.add(owner, line)

    def read_attribute(line: Line) -> None:
        owner, name = owner_of(line), fact_name(line)
        if not line.text("value"):
            raise BadRow("value is empty")
        library.facts[goods[owner], name] = None
        library.attributes.add(owner, line)

    source.specifications.use(read_specification)
    source.attributes.use(read_attribute)
    source.skus.use(lambda line: library.skus.add(owner_of(line), line))
    return library


def _attributes(library: Library) -> Iterable[CreateAttribute]:
    for (category_id, name), values in library.options.items():
        yield CreateAttribute(
            code=option_code(category_id, name),
            name=chinese(name),
            value_type=AttributeValueType.SINGLE_CHOICE,
            values=tuple(NewValue(value=value, label=chinese(value)) for value in values),
        )
    for name in dict.fromkeys(name for _, name in library.facts):
        yield CreateAttribute(code=fact_code(name), name=chinese(name), value_type=AttributeValueType.TEXT)


async def _make_library(
    tx: Transaction, commands: Mapping[str, CreateAttribute], known: Collection[str], now: datetime
) -> None:
    await make_attributes(tx, commands, known, now)
    await make_groups(tx, _GROUPS, now)
    tags = await catalog.get_tag_ids(tx, [each.code for each in _TAGS])
    for tag in _TAGS:
        if tag.code not in tags:
            await catalog.create_tag(tx, tag, now)


async def _bind(tx: Transaction, library: Library, categories: Mapping[int, int]) -> None:
    wanted: dict[int, list[BindAttribute]] = {}
    for category_id, name in library.options:
        binding = BindAttribute(
            attribute_code=option_code(category_id, name), group=_GROUPS[0].code, role=AttributeRole.SALES
        )
        wanted.setdefault(category_id, []).append(binding)
    for category_id, name in library.facts:
        binding = BindAttribute(attribute_code=fact_code(name), group=_GROUPS[1].code)
        wanted.setdefault(category_id, []).append(binding)
    await bind_missing(tx, {categories[each]: made for each, made in wanted.items() if each in categories})
