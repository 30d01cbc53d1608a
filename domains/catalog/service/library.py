"""Use cases of the library: brands, attributes and their values, groups, tags."""

from collections.abc import Sequence
from datetime import datetime

from domains.catalog.rules.commands import CreateAttribute, CreateAttributeGroup, CreateBrand, CreateTag, NewValue
from domains.catalog.rules.library import attribute_problems, brand_problems, code_problems, value_problems
from domains.catalog.rules.texts import MAX_NAME, text_problems
from domains.catalog.store import library as store
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, Refused
from persistence import Transaction


async def create_brand(tx: Transaction, command: CreateBrand, now: datetime) -> int:
    """Adds a brand and returns its id. Raises Refused."""
    _refuse(brand_problems(command))
    return _created(await store.add_brand(tx, command, now))


async def create_attribute(tx: Transaction, command: CreateAttribute, now: datetime) -> int:
    """Adds an attribute with its choices to the library and returns its id. Raises Refused."""
    _refuse(attribute_problems(command))
    attribute_id = _created(await store.add_attribute(tx, command, now))
    if command.values:
        await store.add_values(tx, attribute_id, command.values)
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


async def create_attribute_group(tx: Transaction, command: CreateAttributeGroup) -> int:
    """Adds a heading for specification tables and returns its id. Raises Refused."""
    _refuse(text_problems(command.name, MAX_NAME, "name"))
    return _created(await store.add_group(tx, command))


async def create_tag(tx: Transaction, command: CreateTag) -> int:
    """Adds a tag and returns its id. Raises Refused."""
    _refuse([*code_problems(command.code, "code"), *text_problems(command.label, MAX_NAME, "label")])
    return _created(await store.add_tag(tx, command))


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise Refused(*problems)


def _created(row_id: int | None) -> int:
    if row_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    return row_id
