"""What changes of templates do to products: found before they are made, and shown to whoever asks for them."""

from collections.abc import Collection, Sequence
from typing import Final

from domains.catalog.problems import AttributeInUse, ProductsTouched
from domains.catalog.rules.bindings import Surroundings
from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.category_commands import MoveBackCategory, UpdateBackCategory
from domains.catalog.rules.commands import BindAttribute
from domains.catalog.rules.impact import BrandsNamed, Differences, Impact, differences, moved, rebound
from domains.catalog.rules.templates import Attribute, Binding
from domains.catalog.store import bindings, category_brands, category_writing
from domains.catalog.store import impact as store
from domains.kernel import Problem, Refused
from persistence import Reader, Transaction


async def rebinding(
    reader: Reader,
    category_id: int,
    wanted: Sequence[BindAttribute],
    around: Surroundings,
    kept: Sequence[Binding] = (),
) -> Differences:
    """What differs once a category says all that is wanted and kept, and nothing else."""
    own = [*kept, *(_as_binding(each, around) for each in wanted)]
    leaves = await category_writing.get_leaves(reader, category_id)
    before = await _said_of(reader, leaves)
    return differences(before, {leaf: rebound(before[leaf], distance, own) for leaf, distance in leaves.items()})


def renaming_brands(command: UpdateBackCategory) -> Differences:
    """What differs once a category names other brands."""
    if command.brand_ids is None:
        return Differences()
    return Differences(brands=BrandsNamed(command.id, command.brand_ids, stays=True))


async def moving(reader: Reader, command: MoveBackCategory) -> Differences:
    """What differs once a category has its new parent."""
    parents = [] if command.parent_id is None else [command.parent_id]
    named = await category_brands.get_allowed_brand_ids(reader, parents) if parents else {}
    above = [each for said in (await _said_of(reader, parents)).values() for each in said]
    leaves = await category_writing.get_leaves(reader, command.id)
    before = await _said_of(reader, leaves)
    found = differences(before, {leaf: moved(before[leaf], distance, above) for leaf, distance in leaves.items()})
    found.brands = BrandsNamed(command.id, tuple(sorted(frozenset().union(*named.values()))), stays=False)
    return found


async def require_expected(tx: Transaction, found: Differences, expected: int, field: str, language: str) -> None:
    """Raises Refused with the offer `impact` where a KEY or SALES attribute in use would go, or where other products
    are touched than as many as were expected."""
    problems: list[Problem] = await usage_problems(tx, found, field)
    count = await store.count_touched(tx, found) if found else 0
    if count != expected:
        problems.append(ProductsTouched(count=count, expected=expected, field=("expected_products",)))
    if problems:
        raise Refused(*problems, impact=await impact_of(tx, found, language))


async def usage_problems(reader: Reader, found: Differences, field: str) -> list[Problem]:
    """The KEY and SALES attributes that products would lose."""
    if not found.identifying:
        return []
    losers = await store.count_losers(reader, found)
    return [
        AttributeInUse(attribute=code, products=number, field=(field,))
        for attribute_id, (code, number) in losers.items()
        if attribute_id in found.identifying
    ]


async def impact_of(reader: Reader, found: Differences, language: str) -> Impact:
    """The differences as products feel them."""
    if not found:
        return Impact()
    count = await store.count_touched(reader, found)
    return Impact(count, await store.list_first_touched(reader, found, language) if count else ())


async def _said_of(reader: Reader, category_ids: Collection[int]) -> dict[int, list[Binding]]:
    if not category_ids:
        return {}
    found = await bindings.get_bindings(reader, category_ids, "en")
    return {each: found.get(each, []) for each in category_ids}


def _as_binding(wanted: BindAttribute, around: Surroundings) -> Binding:
    """What is asked for as if it were written; where it stands makes no difference to products."""
    entry = around.library[wanted.attribute_code]
    return Binding(
        id=0,
        mode=wanted.mode,
        attribute=Attribute(entry.id, wanted.attribute_code, wanted.attribute_code, entry.value_type, None),
        role=wanted.role,
        required=bool(wanted.required),
        filterable=bool(wanted.filterable),
        group_id=0,
        group_name="",
        group_position=0,
        position=0,
        category=_ITSELF,
        distance=0,
        allowed=None
        if wanted.allowed_values is None
        else frozenset(map(entry.values.__getitem__, wanted.allowed_values)),
    )


_ITSELF: Final = BackCategory(0, "", True)
