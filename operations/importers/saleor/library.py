"""Attributes with their choices, and which of them the goods of each category have."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

from domains import catalog
from domains.catalog import AttributeRole, AttributeValueType, BindAttribute, CreateAttribute, NewValue, ProductType
from operations.importers.json_lines import BadRow, Line
from operations.importers.making import bind_missing, make_attributes, make_groups
from operations.importers.saleor.source import Source, english, flag, key_of, reference
from persistence import Database, Transaction

OPTIONS: Final = catalog.CreateAttributeGroup(
    code="saleor-options", name={"en": "Options", "zh-CN": "规格"}, position=110
)
FACTS: Final = catalog.CreateAttributeGroup(
    code="saleor-facts", name={"en": "Details", "zh-CN": "商品参数"}, position=111
)
LONGEST_CODE: Final = 64

_TYPES: Final = {
    "dropdown": AttributeValueType.SINGLE_CHOICE,
    "multiselect": AttributeValueType.MULTIPLE_CHOICE,
}


@dataclass(slots=True)
class Attribute:
    """An attribute of the source that the catalogue can hold, with its choices by the source's keys."""

    code: str
    name: str
    value_type: AttributeValueType
    filterable: bool
    values: dict[int, NewValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoodsType:
    """A product type of the source."""

    type: ProductType
    weight: object  # as the source has it


@dataclass(slots=True)
class Library:
    """The attributes and types, by the source's keys; assignments name an attribute and a type."""

    attributes: dict[int, Attribute] = field(default_factory=dict)
    types: dict[int, GoodsType] = field(default_factory=dict)
    facts: dict[int, tuple[int, int]] = field(default_factory=dict)  # assignment -> (attribute, type)
    options: dict[int, tuple[int, int]] = field(default_factory=dict)

    def option_codes(self, types: set[int]) -> set[str]:
        """The codes of what tells the variants of these types apart."""
        return {self.attributes[key].code for key, of_type in self.options.values() if of_type in types}

    def choices(self, line: Line, assignments: Mapping[int, tuple[int, int]], type_key: int) -> tuple[str, list[str]]:
        """The code of an assigned attribute and the values that a row gives it. Raises BadRow."""
        assignment = reference(line, "assignment", assignments.__contains__)
        attribute_key, assigned_type = assignments[assignment]
        if assigned_type != type_key:
            raise BadRow("its assignment is of another product type")
        attribute = self.attributes[attribute_key]
        keys = line.row.get("values")
        if not isinstance(keys, list) or not keys or not all(isinstance(key, int) for key in keys):
            raise BadRow("it has no values")
        if unknown := [key for key in keys if key not in attribute.values]:
            raise BadRow(f"its value {unknown[0]} is not there")
        return attribute.code, [attribute.values[key].value for key in keys]


def read_library(source: Source) -> Library:
    """Reads types, attributes, choices and assignments."""
    library = Library()

    def read_type(line: Line) -> None:
        ships = flag(line, "is_shipping_required") and not flag(line, "is_digital")
        kind = ProductType.PHYSICAL if ships else ProductType.VIRTUAL
        library.types[key_of(line)] = GoodsType(kind, line.row.get("weight"))

    def read_attribute(line: Line) -> None:
        attribute = _attribute(line)
        if any(each.code == attribute.code for each in library.attributes.values()):
            raise BadRow("it comes twice")
        library.attributes[key_of(line)] = attribute

    def read_value(line: Line) -> None:
        attribute = library.attributes[reference(line, "attribute", library.attributes.__contains__)]
        value, label = line.name("slug"), line.name("name")
        if any(each.value == value for each in attribute.values.values()):
            raise BadRow(f"its attribute has a value {value} already")
        attribute.values[key_of(line)] = NewValue(value=value, label=english(label))

    source.use("product.producttype", read_type)
    source.use("attribute.attribute", read_attribute)
    source.use("attribute.attributevalue", read_value)
    for model, assignments in (("product", library.facts), ("variant", library.options)):
        source.use(f"attribute.attribute{model}", partial(_read_assignment, library, assignments))
    return library


async def make_library(
    database: Database, source: Source, library: Library, wanted: Mapping[int, set[int]], now: datetime
) -> None:
    """Makes what is missing: attributes, choices, and the bindings of back categories, whose goods are of types."""
    commands = {
        each.code: CreateAttribute(
            code=each.code, name=english(each.name), value_type=each.value_type, values=tuple(each.values.values())
        )
        for each in library.attributes.values()
    }
    known = await catalog.get_attribute_ids(database.read(), list(commands))
    bindings = {category_id: _bindings(library, types) for category_id, types in wanted.items()}

    async def make(tx: Transaction) -> None:
        await make_attributes(tx, commands, known, now)
        await make_groups(tx, (OPTIONS, FACTS), now)
        await bind_missing(tx, bindings)

    await database.write(make)
    for code in commands:
        source.report.count("attributes", created=code not in known)


def _attribute(line: Line) -> Attribute:
    kind = line.text("type")
    if kind != "product-type":
        raise BadRow(f"it is an attribute of a {kind}, which there are none of")
    input_type = line.text("input_type")
    if input_type not in _TYPES:
        raise BadRow(f"no attribute here is a {input_type}")
    code = f"saleor-{line.name('slug')}"
    if not catalog.is_slug(code) or len(code) > LONGEST_CODE:
        raise BadRow(f"{code} is no code for an attribute")
    return Attribute(code, line.name("name"), _TYPES[input_type], flag(line, "filterable_in_storefront"))


def _read_assignment(library: Library, assignments: dict[int, tuple[int, int]], line: Line) -> None:
    attribute = reference(line, "attribute", library.attributes.__contains__)
    assignments[key_of(line)] = (attribute, reference(line, "product_type", library.types.__contains__))


def _bindings(library: Library, types: set[int]) -> list[BindAttribute]:
    """What a category binds for goods of these types; what spans the SKUs of one type describes none."""
    options = {attribute for attribute, of_type in library.options.values() if of_type in types}
    facts = {attribute for attribute, of_type in library.facts.values() if of_type in types} - options
    return [
        BindAttribute(
            attribute_code=library.attributes[key].code,
            group=group.code,
            role=role,
            filterable=library.attributes[key].filterable,
        )
        for group, role, keys in (
            (OPTIONS, AttributeRole.SALES, options),
            (FACTS, AttributeRole.DESCRIPTIVE, facts),
        )
        for key in sorted(keys)
    ]
