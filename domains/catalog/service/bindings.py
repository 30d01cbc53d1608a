"""Use cases of what categories say of attributes: saying it, and the templates that come of it."""

from collections.abc import Collection, Mapping, Sequence

from domains.catalog.rules.bindings import Entry, NewBinding, Surroundings, binding_problems
from domains.catalog.rules.categories import Holding
from domains.catalog.rules.commands import BindAttribute
from domains.catalog.rules.facts import Category, Slot
from domains.catalog.rules.kinds import BindingMode
from domains.catalog.rules.templates import Binding, Bound, TemplateGroup, effective, folded, template_of
from domains.catalog.service import impacts
from domains.catalog.store import bindings as store
from domains.catalog.store import category_brands, category_writing
from domains.catalog.store.library import ensure_groups
from domains.kernel import NotFound, Refused
from persistence import Reader, Transaction


async def bind_attributes(tx: Transaction, category_id: int, bindings: Sequence[BindAttribute]) -> None:
    """Says more of attributes in a category, behind what it says. Raises Refused."""
    if category_id not in await category_writing.hold_tree(tx, category_id):
        raise Refused(NotFound(field=("category_id",)))
    around = await surroundings_of(tx, category_id, bindings)
    problems = list(binding_problems(bindings, around, "attributes"))
    if not problems and any(each.mode is BindingMode.HIDE for each in bindings):
        kept = [each for each in await _said(tx, category_id) if not each.distance]
        problems = await impacts.usage_problems(
            tx, await impacts.rebinding(tx, category_id, bindings, around, kept), "attributes"
        )
    if problems:
        raise Refused(*problems)
    await add(tx, category_id, bindings, around)


async def get_templates(reader: Reader, category_ids: Collection[int], language: str) -> dict[int, list[TemplateGroup]]:
    """The effective templates of categories, in two statements however deep they are."""
    bindings = await store.get_bindings(reader, category_ids, language)
    choices = await store.get_choices(reader, category_ids, language)
    return {category_id: template_of(bindings.get(category_id, ()), choices) for category_id in category_ids}


async def get_bound_codes(reader: Reader, category_ids: Collection[int]) -> dict[int, frozenset[str]]:
    """The codes of the attributes that each category binds or inherits, hidden ones too."""
    found = await store.get_bindings(reader, category_ids, "en")
    return {
        category_id: frozenset(each.attribute.code for each in folded(found.get(category_id, ())).values())
        for category_id in category_ids
    }


async def get_product_rules(reader: Reader, holdings: Mapping[int, Holding]) -> dict[int, Category]:
    """What products in each of these categories may be."""
    bindings = await store.get_bindings(reader, holdings.keys(), "en")
    brands = await category_brands.get_allowed_brand_ids(reader, holdings.keys())
    return {
        key: Category(each.holds, tuple(map(_slot, effective(bindings.get(key, ())))), brands.get(key), each.disabled)
        for key, each in holdings.items()
    }


async def surroundings_below(reader: Reader, parent_id: int | None, wanted: Sequence[BindAttribute]) -> Surroundings:
    """What the bindings of a new category are to be checked against."""
    return Surroundings(await _library(reader, wanted), folded(await _said(reader, parent_id)))


async def surroundings_of(reader: Reader, category_id: int, wanted: Sequence[BindAttribute]) -> Surroundings:
    """What more bindings of a category are to be checked against."""
    said = await _said(reader, category_id)
    added = {each.attribute.id for each in said if not each.distance and each.mode is BindingMode.ADD}
    return Surroundings(await _library(reader, wanted), folded(each for each in said if each.distance), added)


async def add(tx: Transaction, category_id: int, wanted: Sequence[BindAttribute], around: Surroundings) -> None:
    """Writes bindings without problems behind those that a category has."""
    if not wanted:
        return
    groups = await ensure_groups(tx, [each.group for each in wanted if each.mode in _PLACED])
    first = await store.get_next_position(tx, category_id)
    await store.add_bindings(
        tx,
        [
            _resolved(each, category_id, first + place, around.library[each.attribute_code], groups, around.inherited)
            for place, each in enumerate(wanted)
        ],
    )


_PLACED = (BindingMode.ADD, BindingMode.REORDER)


def _resolved(
    wanted: BindAttribute,
    category_id: int,
    position: int,
    entry: Entry,
    groups: Mapping[str, int],
    inherited: Mapping[int, Bound],
) -> NewBinding:
    allowed = wanted.allowed_values
    return NewBinding(
        category_id=category_id,
        attribute_id=entry.id,
        mode=wanted.mode,
        group_id=groups[wanted.group] if wanted.mode in _PLACED else inherited[entry.id].placed.group_id,
        role=wanted.role,
        required=bool(wanted.required),
        filterable=bool(wanted.filterable),
        position=position,
        allowed=None if allowed is None else tuple(entry.values[value] for value in allowed),
    )


async def _library(reader: Reader, wanted: Sequence[BindAttribute]) -> dict[str, Entry]:
    values = {value for each in wanted for value in each.allowed_values or ()}
    return await store.get_entries(reader, {each.attribute_code for each in wanted}, values)


async def _said(reader: Reader, category_id: int | None) -> Sequence[Binding]:
    if category_id is None:
        return ()
    return (await store.get_bindings(reader, [category_id], "en")).get(category_id, ())


def _slot(bound: Bound) -> Slot:
    attribute = bound.attribute
    return Slot(attribute.id, attribute.code, attribute.value_type, bound.role, bound.required, bound.allowed)
