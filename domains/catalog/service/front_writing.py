"""Use cases of front categories as staff change them: platform staff only, for the trees are the platform's."""

from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.rules.fronts import (
    CreateFrontCategory,
    Known,
    MapFrontCategory,
    MoveFrontCategory,
    ProductRule,
    RemoveFrontCategory,
    ResolvedRule,
    UpdateFrontCategory,
    facets_of,
    look_problems,
    mapping_problems,
    members_of,
    resolved,
    rule_problems,
)
from domains.catalog.service.platform import is_platform
from domains.catalog.service.taking import with_pictures
from domains.catalog.store import front_writing as store
from domains.catalog.store import library, mappings
from domains.catalog.store.categories import get_category_content
from domains.catalog.store.fronts import get_front_ids
from domains.catalog.store.products import get_existing_brand_ids
from domains.catalog.store.publishing import get_statuses
from domains.kernel import AlreadyExists, Channel, Invalid, NotFound, Outdated, Problem, Refused
from persistence import Reader, Transaction

_ACTION: Final = "catalog.category.write"
_IMAGE: Final = ("image_upload_id", "image_url")


async def create_front_category(
    tx: Transaction, command: CreateFrontCategory, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a place to a channel's tree and returns its id; it shows nothing before it is mapped. Raises Refused."""
    [command], unusable = await with_pictures(tx, [command], _IMAGE, [()], now, author)
    problems = [*unusable, *look_problems(command)]
    if not is_platform(author):
        problems.append(NotFound())
    if command.parent_id is not None and await store.hold_path(tx, command.parent_id) is not command.channel:
        problems.append(NotFound(field=("parent_id",)))
    if problems:
        raise Refused(*problems)
    front_category_id = await store.add_front_category(tx, command, now)
    if front_category_id is None:
        raise Refused(AlreadyExists(field=("slug",)))
    after = {"channel": command.channel, "parent_id": command.parent_id, **store.look_of(command)}
    await _record(tx, author, front_category_id, None, after, now)
    return front_category_id


async def update_front_category(
    tx: Transaction, command: UpdateFrontCategory, now: datetime, author: stores.Author | None = None
) -> None:
    """Makes a front category look as the command says, in all its parts. Raises Refused."""
    place = await _held(tx, command.front_category_id, author)
    [command], unusable = await with_pictures(tx, [command], _IMAGE, [()], now, author)
    problems = [*unusable, *look_problems(command), *_outdated(place, command.version)]
    taken = await get_front_ids(tx, place["channel"], [command.slug])
    if taken.get(command.slug, command.front_category_id) != command.front_category_id:
        problems.append(AlreadyExists(field=("slug",)))
    if problems:
        raise Refused(*problems)
    if not await store.look_like(tx, command.front_category_id, command.version, command):
        raise await _overtaken(tx, command.front_category_id)
    await _record(tx, author, command.front_category_id, place, {**place, **store.look_of(command)}, now)


async def move_front_category(
    tx: Transaction, command: MoveFrontCategory, now: datetime, author: stores.Author | None = None
) -> None:
    """Puts a front category, with all below it, somewhere else in its channel's tree. Raises Refused."""
    front_id, parent_id = command.front_category_id, command.parent_id
    place = await _held(tx, front_id, author)
    problems = _outdated(place, command.version)
    if parent_id is not None:
        problems += await _parent_problems(tx, front_id, parent_id, place["channel"])
    if problems:
        raise Refused(*problems)
    if not await store.move(tx, front_id, command.version, parent_id, command.position):
        raise await _overtaken(tx, front_id)
    await _record(tx, author, front_id, place, {**place, "parent_id": parent_id, "position": command.position}, now)


async def remove_front_category(
    tx: Transaction, command: RemoveFrontCategory, now: datetime, author: stores.Author | None = None
) -> None:
    """Removes a front category that has none below it; its products stay as they are. Raises Refused."""
    front_id = command.front_category_id
    place = await _held(tx, front_id, author)
    problems = _outdated(place, command.version)
    if await store.has_children(tx, front_id):
        why = "It has categories below it: move or remove these first."
        problems.append(Invalid(why=why, why_zh="该类目下还有子类目，请先移走或删除。", field=("front_category_id",)))
    if problems:
        raise Refused(*problems)
    if not await store.touch(tx, front_id, command.version):
        raise await _overtaken(tx, front_id)
    await store.remove(tx, front_id)
    await _record(tx, author, front_id, place, None, now)


async def map_front_category(
    tx: Transaction, command: MapFrontCategory, now: datetime | None = None, author: stores.Author | None = None
) -> None:
    """Says what a front category shows, in place of what it showed; lists show it at once. Raises Refused."""
    front_id = command.front_category_id
    known = await get_known(tx, command.rules)
    products = await get_statuses(tx, (*command.product_ids, *command.exclude_product_ids))
    place = await store.find_place(tx, front_id) if is_platform(author) else None
    problems: list[Problem] = [NotFound(field=("front_category_id",))] if place is None else []
    for field, rule in _fields(command):
        problems += rule_problems(rule, known, field)
    problems += mapping_problems(command, products)
    if place is not None and command.version is not None:
        problems += _outdated(place, command.version)
    if problems or place is None:
        raise Refused(*problems)
    if not await store.touch(tx, front_id, command.version):
        raise await _overtaken(tx, front_id)
    before = await mappings.get_mappings(tx, [front_id]) if author is not None else {}
    await store.replace_mapping(tx, command, place["channel"], await resolve_rules(tx, command.rules, known))
    if author is not None and now is not None:
        after = await mappings.get_mappings(tx, [front_id])
        told = (mappings.told(before[front_id]), mappings.told(after[front_id]))
        await stores.record_change(tx, author, _ACTION, _subject(front_id), *told, now)


async def _held(tx: Transaction, front_category_id: int, author: stores.Author | None) -> dict[str, Any]:
    """How a front category stands, once nobody else can move it or any other of its tree."""
    place = await store.find_place(tx, front_category_id) if is_platform(author) else None
    if place is not None:
        await store.hold_tree(tx, place["channel"])
        place = await store.find_place(tx, front_category_id)
    if place is None:
        raise Refused(NotFound(field=("front_category_id",)))
    return place


def _outdated(place: dict[str, Any], version: int) -> list[Problem]:
    return [] if place["version"] == version else [Outdated(current=place["version"], field=("version",))]


async def _overtaken(tx: Transaction, front_category_id: int) -> Refused:
    """What is said to whoever read it in time but was not the first to write."""
    place = await store.find_place(tx, front_category_id)
    if place is None:
        return Refused(NotFound(field=("front_category_id",)))
    return Refused(Outdated(current=place["version"], field=("version",)))


async def _parent_problems(tx: Transaction, front_id: int, parent_id: int, channel: Channel) -> list[Problem]:
    parent = await store.find_place(tx, parent_id)
    if parent is None or parent["channel"] is not channel:
        return [NotFound(field=("parent_id",))]
    if await store.is_within(tx, parent_id, front_id):
        why = "A category cannot be moved below itself."
        return [Invalid(why=why, why_zh="类目不能移动到自身之下。", field=("parent_id",))]
    return []


def _fields(command: MapFrontCategory) -> list[tuple[tuple[str, ...], ProductRule]]:
    """Each rule with what a problem of it is said to be of."""
    fields = [("include", str(index)) for index in range(len(command.include))]
    return list(zip([*fields, ()], command.rules, strict=False))


async def get_known(reader: Reader, rules: tuple[ProductRule, ...]) -> Known:
    """What is there of what rules name, in a number of statements that does not grow with them."""
    attributes = await library.get_attribute_ids(reader, {each.code for rule in rules for each in rule.attributes})
    choices = [attribute_id for attribute_id, kind in attributes.values() if kind.is_choice]
    values = {value for rule in rules for each in rule.attributes for value in each.values}
    return Known(
        category_ids=await get_category_content(reader, {each for rule in rules for each in rule.back_category_ids}),
        brand_ids=await get_existing_brand_ids(reader, {each for rule in rules for each in rule.brand_ids}),
        tag_ids=await library.get_tag_ids(reader, {each for rule in rules for each in rule.tag_codes}),
        attributes=attributes,
        values=await library.get_value_ids(reader, choices, values),
    )


async def resolve_rules(tx: Transaction, rules: tuple[ProductRule, ...], known: Known) -> list[ResolvedRule]:
    """Rules without problems as shelves."""
    facets: dict[str, set[str]] = {}
    for rule in rules:
        for code, values in facets_of(rule, known).items():
            facets.setdefault(code, set()).update(values)
    facet_ids = await store.ensure_facets(tx, facets)
    members = [members_of(rule, known, facet_ids) for rule in rules]
    # Where there is but one member it leads, however much stands there.
    choices = {shelf for each in members if len(each) > 1 for member in each for shelf in member}
    sizes = await store.get_shelf_sizes(tx, choices)
    return [resolved(rule, each, sizes) for rule, each in zip(rules, members, strict=True)]


def _subject(front_category_id: int) -> str:
    return f"front_category:{front_category_id}"


async def _record(
    tx: Transaction,
    author: stores.Author | None,
    front_category_id: int,
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    now: datetime,
) -> None:
    """Writes down what has changed of a front category; all of it where it is new or removed."""
    if before is not None and after is not None:
        changed = [name for name in after if after[name] != before[name]]
        before, after = ({name: state[name] for name in changed} for state in (before, after))
    await stores.record_change(tx, author, _ACTION, _subject(front_category_id), before, after, now)
