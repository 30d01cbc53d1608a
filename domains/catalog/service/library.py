"""Use cases of the library: brands, attributes and their values, groups, tags."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.rules.commands import CreateAttribute, CreateAttributeGroup, CreateBrand, NewValue
from domains.catalog.rules.library import (
    AttributeConnection,
    BrandConnection,
    attribute_problems,
    brand_problems,
    value_problems,
)
from domains.catalog.rules.texts import MAX_NAME, text_problems
from domains.catalog.service.platform import require_platform
from domains.catalog.service.refusing import require_sound
from domains.catalog.service.taking import Field, with_pictures
from domains.catalog.store import library as store
from domains.catalog.store import library_listing
from domains.kernel import AlreadyExists, Invalid, NotFound, Refused, Window, edges_of, id_at
from persistence import Reader, Transaction

_ACTION: Final = "catalog.library.write"
# Members of commands: the upload of a picture, and its address.
LOGO: Final = ("logo_upload_id", "logo_url")
IMAGE: Final = ("image_upload_id", "image_url")


async def create_brand(
    tx: Transaction, command: CreateBrand, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a brand and returns its id. Raises Refused."""
    require_platform(author)
    [command], unusable = await with_pictures(tx, [command], LOGO, [()], now, author)
    require_sound([*unusable, *brand_problems(command)])
    brand_id = _created(await store.add_brand(tx, command, now))
    await record(tx, author, f"brand:{brand_id}", None, {"name": command.name, "logo_url": command.logo_url}, now)
    return brand_id


async def create_attribute(
    tx: Transaction, command: CreateAttribute, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds an attribute with its choices to the library and returns its id. Raises Refused."""
    require_platform(author)
    values, unusable = await with_pictures(tx, command.values, IMAGE, value_fields(command.values), now, author)
    command = replace(command, values=tuple(values))
    require_sound([*unusable, *attribute_problems(command)])
    attribute_id = _created(await store.add_attribute(tx, command, now))
    if command.values:
        await store.add_values(tx, attribute_id, command.values)
    after = {"code": command.code, "name": command.name, "value_type": command.value_type, "unit": command.unit}
    choices = [each.value for each in command.values]
    await record(tx, author, f"attribute:{attribute_id}", None, {**after, "values": choices}, now)
    return attribute_id


async def add_attribute_values(tx: Transaction, attribute_code: str, values: Sequence[NewValue]) -> None:
    """Adds choices behind those that an attribute has; one that it has already stays as it is. Raises Refused."""
    known = (await store.get_attribute_ids(tx, [attribute_code])).get(attribute_code)
    if known is None:
        raise Refused(NotFound(field=("attribute_code",)))
    attribute_id, value_type = known
    if not value_type.is_choice:
        raise Refused(Invalid(why="It has no choices.", why_zh="该属性没有可选值。", field=("attribute_code",)))
    require_sound(list(value_problems(values)))
    await store.add_values(tx, attribute_id, values)


async def create_attribute_group(
    tx: Transaction, command: CreateAttributeGroup, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a heading for specification tables and returns its id. Raises Refused."""
    require_platform(author)
    require_sound(text_problems(command.name, MAX_NAME, "name"))
    group_id = _created(await store.add_group(tx, command))
    after = {"code": command.code, "name": command.name, "position": command.position}
    await record(tx, author, f"attribute_group:{group_id}", None, after, now)
    return group_id


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


def value_fields(values: Sequence[Any]) -> list[Field]:
    """What an input calls each of its choices."""
    return [("values", str(place)) for place in range(len(values))]


def _created(row_id: int | None) -> int:
    if row_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    return row_id
