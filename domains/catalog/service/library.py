"""Use cases of the library: brands, attributes and their values, groups, tags."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.rules.commands import CreateAttribute, CreateAttributeGroup, CreateBrand, CreateTag, NewValue
from domains.catalog.rules.library import (
    AttributeConnection,
    BrandConnection,
    attribute_problems,
    brand_problems,
    code_problems,
    value_problems,
)
from domains.catalog.rules.texts import MAX_NAME, text_problems
from domains.catalog.service.platform import require_platform
from domains.catalog.store import library as store
from domains.catalog.store import library_listing
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, Refused, Window, edges_of, id_at
from persistence import Reader, Transaction

_ACTION: Final = "catalog.library.write"


async def create_brand(
    tx: Transaction, command: CreateBrand, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a brand and returns its id. Raises Refused."""
    require_platform(author)
    _refuse(brand_problems(command))
    brand_id = _created(await store.add_brand(tx, command, now))
    await record(tx, author, f"brand:{brand_id}", None, {"name": command.name, "logo_url": command.logo_url}, now)
    return brand_id


async def create_attribute(
    tx: Transaction, command: CreateAttribute, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds an attribute with its choices to the library and returns its id. Raises Refused."""
    require_platform(author)
    _refuse(attribute_problems(command))
    attribute_id = _created(await store.add_attribute(tx, command, now))
    if command.values:
        await store.add_values(tx, attribute_id, command.values)
    after = {"code": command.code, "name": command.name, "value_type": command.value_type, "unit": command.unit}
    values = [each.value for each in command.values]
    await record(tx, author, f"attribute:{attribute_id}", None, {**after, "values": values}, now)
    return attribute_id


async def add_attribute_values(tx: Transaction, attribute_code: str, values: Sequence[NewValue]) -> None:
    """Adds choices behind those that an attribute has; one that it has already stays as it is. Raises Refused."""
    known = (await store.get_attribute_ids(tx, [attribute_code])).get(attribute_code)
    if known is None:
        raise Refused(NotFound(field=("attribute_code",)))
    attribute_id, value_type = known
    if not value_type.is_choice:
        raise Refused(Invalid(why="It has no choices.", why_zh="该属性没有可选值。", field=("attribute_code",)))
    _refuse(list(value_problems(values)))
    await store.add_values(tx, attribute_id, values)


async def create_attribute_group(
    tx: Transaction, command: CreateAttributeGroup, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a heading for specification tables and returns its id. Raises Refused."""
    require_platform(author)
    _refuse(text_problems(command.name, MAX_NAME, "name"))
    group_id = _created(await store.add_group(tx, command))
    after = {"code": command.code, "name": command.name, "position": command.position}
    await record(tx, author, f"attribute_group:{group_id}", None, after, now)
    return group_id


async def create_tag(tx: Transaction, command: CreateTag, now: datetime, author: stores.Author | None = None) -> int:
    """Adds a tag and returns its id. Raises Refused."""
    require_platform(author)
    _refuse([*code_problems(command.code, "code"), *text_problems(command.label, MAX_NAME, "label")])
    tag_id = _created(await store.add_tag(tx, command))
    after = {"code": command.code, "label": command.label, "kind": command.kind}
    await record(tx, author, f"tag:{tag_id}", None, after, now)
    return tag_id


async def list_library_attributes(reader: Reader, query: str, asked: Window, language: str) -> AttributeConnection:
    """Attributes whose name has the text in it, or whose code it is. Raises BadRequest for a cursor of another list."""
    found = await library_listing.list_attributes(reader, query, asked, id_at(asked), language)
    return AttributeConnection(*edges_of(found, asked, lambda each: (each.id,)))


async def list_library_brands(reader: Reader, query: str, asked: Window, language: str) -> BrandConnection:
    """The same of brands."""
    found = await library_listing.list_brands(reader, query, asked, id_at(asked), language)
    return BrandConnection(*edges_of(found, asked, lambda each: (each.id,)))


async def record(
    tx: Transaction, author: stores.Author | None, subject: str, before: Any, after: Any, now: datetime
) -> None:
    """Writes down what was done to the library."""
    await stores.record_change(tx, author, _ACTION, subject, before, after, now)


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise Refused(*problems)


def _created(row_id: int | None) -> int:
    if row_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    return row_id
