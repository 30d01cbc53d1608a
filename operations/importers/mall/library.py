"""Brands, and attribute categories: a kind of goods has the specifications and parameters of one of these."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

import orjson

from domains import catalog
from domains.catalog import AttributeRole, AttributeValueType, BindAttribute, CreateAttribute, NewValue
from operations.importers.json_lines import BadRow, Line, RowsByOwner
from operations.importers.making import bind_missing, make_attributes, make_groups
from operations.importers.mall.source import Source, chinese, code_of, picture, text_of
from operations.importers.report import ImportReport
from persistence import Database, Transaction

SPECIFICATIONS: Final = "mall-specifications"
_TAG: Final = catalog.CreateTag(code="new", label={"en": "New", "zh-CN": "新品"}, kind=catalog.TagKind.ACTIVITY)
# Of a choice.
LONGEST: Final = 100
_BY_HAND, _MANY = 0, 2


@dataclass(slots=True)
class Attribute:
    """A specification, which spans SKUs, or a parameter of an attribute category, with its choices in their order."""

    id: int
    category_id: int
    name: str
    is_specification: bool
    kind: AttributeValueType
    choices: dict[str, None]

    @property
    def code(self) -> str:
        return code_of(self.id)


@dataclass(slots=True)
class Library:
    """What goods may have, and where their parts are."""

    values: RowsByOwner
    skus: RowsByOwner
    kinds: dict[int, str] = field(default_factory=dict)  # attribute category -> its name
    attributes: dict[int, Attribute] = field(default_factory=dict)
    goods: dict[int, tuple[str, int]] = field(default_factory=dict)  # goods -> (back category, attribute category)
    filters: set[tuple[str, int]] = field(default_factory=set)  # (back category, attribute)

    def specification(self, kind: int, name: str) -> Attribute | None:
        """The specification of an attribute category under a name."""
        return next((each for each in self.of(kind) if each.is_specification and each.name == name), None)

    def of(self, kind: int) -> list[Attribute]:
        return [each for each in self.attributes.values() if each.category_id == kind]


def read_goods(source: Source, leaves: Collection[str]) -> Library:
    """Reads what goods need, and notes where their rows are. Deleted goods need nothing."""
    library = Library(values=RowsByOwner(source.values), skus=RowsByOwner(source.skus))
    source.attribute_categories.use(lambda line: library.kinds.update({line.number_of("id"): line.name("name")}))
    source.attributes.use(partial(_read_attribute, library))
    for line in source.goods.peek():
        number, category = line.row.get("id"), line.row.get("product_category_id")
        if line.row.get("delete_status") != 0 or not isinstance(number, int) or not isinstance(category, int):
            continue
        if code_of(category) in leaves:
            library.goods[number] = (code_of(category), line.row.get("product_attribute_category_id") or 0)
    source.values.use(partial(_read_value, library))
    source.skus.use(partial(_read_sku, library))
    source.filters.use(partial(_read_filter, library, leaves))
    return library


async def import_brands(database: Database, source: Source, now: datetime) -> dict[int, int]:
    """Makes the brands that are missing. Returns their ids by the source's."""
    commands: dict[int, catalog.CreateBrand] = {}

    def read(line: Line) -> None:
        number, logo_url = line.number_of("id"), picture(text_of(line, "logo"))
        commands[number] = catalog.CreateBrand(name=chinese(line.name("name")), code=code_of(number), logo_url=logo_url)

    source.brands.use(read)
    known = await catalog.get_brand_ids(database.read(), [code_of(each) for each in commands])
    for each in commands:
        source.report.count("brands", created=code_of(each) not in known)

    async def make(tx: Transaction) -> dict[int, int]:
        return {
            number: known.get(code_of(number)) or await catalog.create_brand(tx, command, now)
            for number, command in commands.items()
        }

    return await database.write(make)


async def import_library(
    database: Database, library: Library, back: Mapping[str, int], report: ImportReport, now: datetime
) -> None:
    """Makes the attributes that are missing, and binds each category to those that its goods have."""
    commands = {each.code: _command(each) for each in library.attributes.values()}
    known = await catalog.get_attribute_ids(database.read(), list(commands))
    await database.write(partial(_make, library=library, commands=commands, known=known.keys(), back=back, now=now))
    for code in commands:
        report.count("attributes", created=code not in known)


async def _make(
    tx: Transaction,
    library: Library,
    commands: Mapping[str, CreateAttribute],
    known: Collection[str],
    back: Mapping[str, int],
    now: datetime,
) -> None:
    await make_attributes(tx, commands, known, now)
    groups = [catalog.CreateAttributeGroup(code=SPECIFICATIONS, name={"en": "Options", "zh-CN": "规格"}, position=100)]
    groups += [
        catalog.CreateAttributeGroup(code=code_of(number), name=chinese(name), position=101)
        for number, name in library.kinds.items()
    ]
    await make_groups(tx, groups, now)
    if _TAG.code not in await catalog.get_tag_ids(tx, [_TAG.code]):
        await catalog.create_tag(tx, _TAG, now)
    wanted: defaultdict[int, dict[str, BindAttribute]] = defaultdict(dict)
    for category, kind in library.goods.values():
        for each in library.of(kind):
            wanted[back[category]][each.code] = _binding(each, (category, each.id) in library.filters)
    for category, attribute_id in sorted(library.filters):
        each = library.attributes[attribute_id]
        wanted[back[category]].setdefault(each.code, _binding(each, True))
    await bind_missing(tx, {category_id: list(each.values()) for category_id, each in wanted.items()})


def _binding(attribute: Attribute, is_filter: bool) -> BindAttribute:
    if attribute.is_specification:
        return BindAttribute(
            attribute_code=attribute.code, group=SPECIFICATIONS, role=AttributeRole.SALES, filterable=True
        )
    filterable = is_filter and attribute.kind is not AttributeValueType.TEXT
    return BindAttribute(attribute_code=attribute.code, group=code_of(attribute.category_id), filterable=filterable)


def _command(attribute: Attribute) -> CreateAttribute:
    values = tuple(NewValue(value=each, label=chinese(each)) for each in attribute.choices)
    return CreateAttribute(
        code=attribute.code,
        name=chinese(attribute.name),
        value_type=attribute.kind,
        values=values if attribute.kind.is_choice else (),
    )


def _read_attribute(library: Library, line: Line) -> None:
    kind, is_specification = line.number_of("product_attribute_category_id"), line.number_of("type") == 0
    if kind not in library.kinds:
        raise BadRow(f"its attribute category {kind} is not there")
    is_text = line.number_of("input_type") == _BY_HAND and not is_specification
    many = line.number_of("select_type") == _MANY and not is_specification
    choice = AttributeValueType.MULTIPLE_CHOICE if many else AttributeValueType.SINGLE_CHOICE
    choices = [each.strip() for each in text_of(line, "input_list").split(",") if each.strip()]
    library.attributes[line.number_of("id")] = Attribute(
        line.number_of("id"),
        kind,
        line.name("name"),
        is_specification,
        AttributeValueType.TEXT if is_text else choice,
        dict.fromkeys(choices),
    )


def _read_value(library: Library, line: Line) -> None:
    """A value of goods. Those of specifications are in the SKUs."""
    owner, attribute = line.number_of("product_id"), library.attributes.get(line.number_of("product_attribute_id"))
    if owner not in library.goods:
        raise BadRow(f"its goods {owner} are not there")
    if attribute is None or attribute.category_id != library.goods[owner][1]:
        raise BadRow("its attribute is none of its goods'")
    if attribute.is_specification or not text_of(line, "value"):
        return
    if attribute.kind.is_choice:
        values = values_of(attribute, line.text("value"))
        if any(len(each) > LONGEST for each in values):
            raise BadRow(f"a value is longer than {LONGEST} characters")
        attribute.choices |= dict.fromkeys(values)
    library.values.add(owner, line)


def _read_sku(library: Library, line: Line) -> None:
    owner = line.number_of("product_id")
    if owner not in library.goods:
        raise BadRow(f"its goods {owner} are not there")
    for name, value in specs_of(line):
        attribute = library.specification(library.goods[owner][1], name)
        if attribute is None:
            raise BadRow(f"{name} is no specification of its goods")
        attribute.choices[value] = None
    library.skus.add(owner, line)


def _read_filter(library: Library, leaves: Collection[str], line: Line) -> None:
    category, attribute_id = code_of(line.number_of("product_category_id")), line.number_of("product_attribute_id")
    if category not in leaves or attribute_id not in library.attributes:
        raise BadRow("its category or attribute is not there")
    library.filters.add((category, attribute_id))


def values_of(attribute: Attribute, text: str) -> list[str]:
    """The values in a cell: several of what may have several."""
    if attribute.kind is not AttributeValueType.MULTIPLE_CHOICE:
        return [text]
    return [each.strip() for each in text.split(",") if each.strip()]


def specs_of(line: Line) -> list[tuple[str, str]]:
    """What a SKU is: names and values of its specifications. Raises BadRow."""
    try:
        said = orjson.loads(text_of(line, "sp_data") or "[]")
        found = [(each["key"].strip(), each["value"].strip()) for each in said]
    except (orjson.JSONDecodeError, TypeError, KeyError, AttributeError):
        raise BadRow("sp_data is no JSON list of keys and values") from None
    if not all(name and 1 <= len(value) <= LONGEST for name, value in found):
        raise BadRow(f"a key or value of sp_data is empty, or longer than {LONGEST} characters")
    return found
