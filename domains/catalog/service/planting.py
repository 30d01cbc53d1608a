"""Use case of bringing in whole trees of back categories."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from domains.catalog.problems import CategoryHoldsProducts
from domains.catalog.rules.bindings import NewBinding
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, CategoryContent
from domains.catalog.rules.planting import Inherited, PlantCategory, plan, planting_problems
from domains.catalog.rules.templates import folded
from domains.catalog.rules.texts import MAX_NAME, Texts, text_problems
from domains.catalog.store import bindings, categories, category_writing
from domains.catalog.store import planting as store
from domains.catalog.store.library import ensure_groups, get_attribute_ids
from domains.kernel import Conflict, Refused
from persistence import Transaction


async def plant_categories(
    tx: Transaction, wanted: Sequence[PlantCategory], group: str, now: datetime
) -> dict[str, int]:
    """Adds those of the categories that are missing; parents come before their children, or are there.

    What is bound stands under the heading `group`, is DESCRIPTIVE and not required, until staff say otherwise. The
    statements grow with the depth of the tree only. Returns the ids of all the categories by their codes. Raises
    Refused.
    """
    codes = [each.code for each in wanted]
    parents = {each.parent_code for each in wanted if each.parent_code is not None}
    known = await categories.get_back_category_ids(tx, {*codes, *parents})
    attributes = await get_attribute_ids(tx, {code for each in wanted for code in each.attribute_codes or ()})
    problems = list(planting_problems(wanted, known, attributes))
    if problems:
        raise Refused(*problems)
    missing = [each for each in wanted if each.code not in known]
    if not missing:
        return {code: known[code] for code in codes}
    parents = {each.parent_code for each in missing if each.parent_code is not None}
    inherited = await _inherited(tx, {code: known[code] for code in parents if code in known})
    places = {code: place for place, code in enumerate(codes)}
    ids = await _add(tx, missing, known, places, now)
    if attributes:
        group_id = (await ensure_groups(tx, [group]))[group]
        await bindings.add_bindings(tx, _bindings(missing, ids, inherited, attributes, group_id))
    return {code: ids[code] for code in codes}


async def rename_categories(tx: Transaction, names: Mapping[int, Texts]) -> None:
    """Calls categories otherwise, in the languages that are given; in one statement. Raises Refused."""
    known = await category_writing.get_details(tx, names.keys())
    problems = [
        problem
        for place, name in enumerate(names.values())
        for problem in text_problems(name, MAX_NAME, "names", str(place))
    ]
    if problems:
        raise Refused(*problems)
    await store.rename(tx, {each: {**known[each].name, **name} for each, name in names.items() if each in known})


async def _inherited(tx: Transaction, parents: Mapping[str, int]) -> dict[str, Inherited]:
    await categories.hold_categories(tx, parents.values())
    said = await bindings.get_bindings(tx, parents.values(), "en")
    found: dict[str, Inherited] = {}
    for code, category_id in parents.items():
        bound = folded(said.get(category_id, ())).values()
        shown, hidden = (
            frozenset(each.attribute.code for each in bound if each.hidden is is_hidden) for is_hidden in (False, True)
        )
        found[code] = Inherited(shown, hidden)
    return found


async def _add(
    tx: Transaction,
    missing: Sequence[PlantCategory],
    known: Mapping[str, int],
    places: Mapping[str, int],
    now: datetime,
) -> dict[str, int]:
    ids = dict(known)
    for level in _levels(missing):
        above = {ids[each.parent_code] for each in level if each.parent_code is not None}
        lost = await categories.claim_content(tx, above, CategoryContent.CATEGORIES) if above else set()
        if lost:
            blamed = [each for each in level if each.parent_code is not None and ids[each.parent_code] in lost]
            raise Refused(*(_holds_products(places[each.code]) for each in blamed))
        placed = [(each, None if each.parent_code is None else ids[each.parent_code]) for each in level]
        added = await store.add_level(tx, placed, now)
        if len(added) < len(level):
            raise Refused(Conflict())
        ids |= added
    return ids


def _holds_products(place: int) -> CategoryHoldsProducts:
    return CategoryHoldsProducts(field=("categories", str(place), "parent_code"))


def _levels(missing: Sequence[PlantCategory]) -> list[list[PlantCategory]]:
    depths: dict[str, int] = {}
    levels: list[list[PlantCategory]] = []
    for each in missing:
        depth = depths[each.code] = depths.get(each.parent_code or "", -1) + 1
        if depth == len(levels):
            levels.append([])
        levels[depth].append(each)
    return levels


def _bindings(
    missing: Sequence[PlantCategory],
    ids: Mapping[str, int],
    inherited: Mapping[str, Inherited],
    attributes: Mapping[str, tuple[int, AttributeValueType]],
    group_id: int,
) -> list[NewBinding]:
    handed_down = dict(inherited)
    found: list[NewBinding] = []
    for each in missing:
        said, handed_down[each.code] = plan(each.attribute_codes, handed_down.get(each.parent_code or "", _NOTHING))
        found += [
            NewBinding(
                category_id=ids[each.code],
                attribute_id=attributes[code][0],
                mode=mode,
                group_id=group_id,
                role=AttributeRole.DESCRIPTIVE,
                required=False,
                filterable=False,
                position=position,
            )
            for position, (code, mode) in enumerate(said)
        ]
    return found


_NOTHING = Inherited()
