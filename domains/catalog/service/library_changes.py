"""Use cases of the library's entries that are there: other words, another look, more choices."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from domains import stores
from domains.catalog.rules.library import changed_value_problems, logo_problems, unit_problems, value_problems
from domains.catalog.rules.library_commands import (
    AddAttributeValues,
    UpdateAttribute,
    UpdateAttributeGroup,
    UpdateAttributeValues,
    UpdateBrand,
)
from domains.catalog.rules.texts import MAX_NAME, Texts, text_problems
from domains.catalog.service.library import IMAGE, LOGO, record, value_fields
from domains.catalog.service.platform import require_platform
from domains.catalog.service.taking import with_pictures
from domains.catalog.store import library, library_writing
from domains.catalog.store.library_writing import ATTRIBUTES, BRANDS, GROUPS, Entry, Table
from domains.kernel import AlreadyExists, Invalid, NotFound, Outdated, Problem, Refused
from persistence import Transaction


async def update_brand(
    tx: Transaction, command: UpdateBrand, now: datetime, author: stores.Author | None = None
) -> None:
    """Changes a brand's name or logo. Raises Refused."""
    require_platform(author, "id")
    entry = await library_writing.hold(tx, BRANDS, command.id)
    [command], unusable = await with_pictures(tx, [command], LOGO, [()], now, author)
    problems = [*unusable, *_name_problems(command.name), *logo_problems(command.logo_url)]
    values = {"name": command.name, "logo_url": command.logo_url}
    before, after = await _change(tx, BRANDS, entry, command.version, values, problems)
    await record(tx, author, f"brand:{command.id}", before, after, now)


async def update_attribute(
    tx: Transaction, command: UpdateAttribute, now: datetime, author: stores.Author | None = None
) -> None:
    """Changes an attribute's name or unit; the SKUs that it spans show its new name at once. Raises Refused."""
    require_platform(author, "id")
    entry = await library_writing.hold(tx, ATTRIBUTES, command.id)
    problems = [*_name_problems(command.name), *unit_problems(command.unit)]
    values = {"name": command.name, "unit": command.unit}
    before, after = await _change(tx, ATTRIBUTES, entry, command.version, values, problems)
    if command.name is not None:
        await library_writing.write_words(tx, command.id)
    await record(tx, author, f"attribute:{command.id}", before, after, now)


async def update_attribute_group(
    tx: Transaction, command: UpdateAttributeGroup, now: datetime, author: stores.Author | None = None
) -> None:
    """Changes a heading's name or its place in all specification tables. Raises Refused."""
    require_platform(author, "id")
    entry = await library_writing.hold(tx, GROUPS, command.id)
    values = {"name": command.name, "position": command.position}
    before, after = await _change(tx, GROUPS, entry, command.version, values, _name_problems(command.name))
    await record(tx, author, f"attribute_group:{command.id}", before, after, now)


async def add_choices(
    tx: Transaction, command: AddAttributeValues, now: datetime, author: stores.Author | None = None
) -> None:
    """Adds choices behind those that an attribute has. Categories that leave some only do not offer them.

    It needs no version, for it takes nothing from anybody; the attribute's goes up. Raises Refused.
    """
    require_platform(author, "id")
    entry = await library_writing.hold(tx, ATTRIBUTES, command.id)
    values, unusable = await with_pictures(tx, command.values, IMAGE, value_fields(command.values), now, author)
    command = replace(command, values=tuple(values))
    problems = [*unusable, *await _choice_problems(tx, command.id)]
    problems += value_problems(command.values)
    known = await library_writing.get_choices(tx, command.id, [each.value for each in command.values])
    for index, each in enumerate(command.values):
        if each.value in known:
            problems.append(AlreadyExists(field=("values", str(index), "value")))
    if problems or entry is None:
        raise Refused(*problems)
    await library.add_values(tx, command.id, command.values)
    await library_writing.change(tx, ATTRIBUTES, entry, {})
    added = {"values": [each.value for each in command.values]}
    await record(tx, author, f"attribute:{command.id}", None, added, now)


async def update_choices(
    tx: Transaction, command: UpdateAttributeValues, now: datetime, author: stores.Author | None = None
) -> None:
    """Gives choices another label, look or place; the SKUs that have them show it at once. Raises Refused."""
    require_platform(author, "id")
    entry = await library_writing.hold(tx, ATTRIBUTES, command.id)
    values, unusable = await with_pictures(tx, command.values, IMAGE, value_fields(command.values), now, author)
    command = replace(command, values=tuple(values))
    known = await library_writing.get_choices(tx, command.id, [each.value for each in command.values])
    problems = [*unusable, *changed_value_problems(command.values, known)]
    await _change(tx, ATTRIBUTES, entry, command.version, {}, problems)
    await library_writing.change_choices(tx, [(known[each.value], each) for each in command.values])
    if any(each.label is not None for each in command.values):
        await library_writing.write_words(tx, command.id)
    before = {each.value: _said(known[each.value], each) for each in command.values}
    after = {each.value: _said(each, each) for each in command.values}
    await record(tx, author, f"attribute:{command.id}", before, after, now)


async def _change(
    tx: Transaction,
    table: Table,
    entry: Entry | None,
    version: int,
    values: Mapping[str, Any],
    problems: Sequence[Problem],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Changes what is given of an entry. Returns that as it was, and as it is now. Raises Refused."""
    if entry is None:
        raise Refused(NotFound(field=("id",)), *problems)
    stale = [Outdated(current=entry.version, field=("version",))] if entry.version != version else []
    if stale or problems:
        raise Refused(*stale, *problems)
    after = {name: value for name, value in values.items() if value is not None}
    if not await library_writing.change(tx, table, entry, after):
        raise Refused(Outdated(current=entry.version, field=("version",)))
    return {name: entry.values[name] for name in after}, after


async def _choice_problems(tx: Transaction, attribute_id: int) -> list[Problem]:
    kind = await library_writing.find_kind(tx, attribute_id)
    if kind is None:
        return [NotFound(field=("id",))]
    if not kind.is_choice:
        return [Invalid(why="It has no choices.", why_zh="该属性没有可选值。", field=("id",))]
    return []


def _name_problems(name: Texts | None) -> list[Problem]:
    return [] if name is None else text_problems(name, MAX_NAME, "name")


def _said(source: Any, change: Any) -> dict[str, Any]:
    """Of a choice, that which a change speaks of."""
    names = ("label", "swatch", "image_url", "position")
    return {name: getattr(source, name) for name in names if getattr(change, name) is not None}
