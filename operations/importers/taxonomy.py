"""Shopify's product taxonomy: a tree of categories, each with the names of all attributes that its products have.

https://github.com/Shopify/product-taxonomy, as `categories.jsonl.gz`: a line for each category, parents first, with
`id`, `name`, `parent` and `attributes`; and, where there is one, `categories_zh-CN_sample.tsv` with Chinese names.
"""

import csv
import gzip
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import orjson

from domains import catalog
from domains.catalog import AttributeValueType, CreateAttribute, CreateAttributeGroup, PlantCategory
from operations.importers.json_lines import BadRow, Line
from operations.importers.making import make_attributes, make_groups
from operations.importers.report import ImportReport
from persistence import Database, Transaction

FILE: Final = "categories.jsonl.gz"
CHINESE: Final = "categories_zh-CN_sample.tsv"
GROUP: Final = CreateAttributeGroup(code="taxonomy", name={"en": "Details", "zh-CN": "详情"}, position=100)


async def import_taxonomy(database: Database, folder: Path, now: datetime, say: Callable[[str], None]) -> ImportReport:
    """Makes the categories that are missing, with everything bound so that each has exactly its attributes.

    The file has neither types nor values of attributes: they come into the library as multiple choices without any.
    What is there already stays as it is.
    """
    report = ImportReport()
    say(f"Reading {FILE} …")
    categories = _read(folder, report)
    handles = {handle: None for each in categories for handle in each.attribute_codes or ()}
    attributes = {code_of(handle): _attribute(handle) for handle in handles}
    say(f"{len(categories)} categories, {len(attributes)} attributes")
    coded = [replace(each, attribute_codes=tuple(map(code_of, each.attribute_codes or ()))) for each in categories]
    known = await catalog.get_back_category_ids(database.read(), [each.code for each in coded])
    bound = await catalog.get_attribute_ids(database.read(), attributes.keys())
    await database.write(partial(_make, categories=coded, attributes=attributes, known=bound, now=now))
    for code in attributes:
        report.count("attributes", created=code not in bound)
    for each in coded:
        report.count("back categories", created=each.code not in known)
    return report


def code_of(handle: str) -> str:
    """An attribute's code: its handle, in which a slash stands between alternatives."""
    return handle.replace("/", "-")


async def _make(
    tx: Transaction,
    categories: Sequence[PlantCategory],
    attributes: Mapping[str, CreateAttribute],
    known: Mapping[str, object],
    now: datetime,
) -> None:
    await make_attributes(tx, attributes, known.keys(), now)
    await make_groups(tx, [GROUP], now)
    await catalog.plant_categories(tx, categories, GROUP.code, now)


def _read(folder: Path, report: ImportReport) -> list[PlantCategory]:
    chinese = _chinese(folder / CHINESE)
    places: dict[str | None, int] = {}
    found: dict[str, PlantCategory] = {}
    with gzip.open(folder / FILE, "rb") as file:
        for number, text in enumerate(file, start=1):
            try:
                category = _category(Line(number, 0, _row(text)), found, chinese)
            except BadRow as error:
                report.skip(FILE, number, str(error))
                continue
            position = places[category.parent_code] = places.get(category.parent_code, -1) + 1
            found[category.code] = replace(category, position=position)
    return list(found.values())


def _row(text: bytes) -> dict[str, Any]:
    try:
        row = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRow(f"no JSON: {error}") from None
    if not isinstance(row, dict):
        raise BadRow("no JSON object")
    return row


def _category(line: Line, found: Mapping[str, PlantCategory], chinese: Mapping[str, str]) -> PlantCategory:
    code, name = line.name("id"), {"en": line.name("name")}
    if not catalog.is_code(code):
        raise BadRow("id is no code")
    if code in found:
        raise BadRow("id is there already")
    parent = line.row.get("parent")
    if parent is not None and parent not in found:
        raise BadRow("parent is none of those before it")
    if code in chinese:
        name["zh-CN"] = chinese[code]
    return PlantCategory(code=code, name=name, parent_code=parent, attribute_codes=_handles(line))


def _handles(line: Line) -> tuple[str, ...]:
    handles = line.row.get("attributes")
    if not isinstance(handles, list) or not all(isinstance(each, str) for each in handles):
        raise BadRow("attributes is no list of texts")
    for each in handles:
        if not catalog.is_code(code_of(each)):
            raise BadRow(f"{each} is no handle of an attribute")
    return tuple(handles)


def _attribute(handle: str) -> CreateAttribute:
    words = handle.replace("_", " ")
    name = {"en": words[:1].upper() + words[1:]}
    return CreateAttribute(code=code_of(handle), name=name, value_type=AttributeValueType.MULTIPLE_CHOICE)


def _chinese(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t")
        return {row[0]: row[1] for row in rows if len(row) == 2 and catalog.is_printable(row[1])}
