"""Many back categories at once, as files have them: each with all the attributes that its products have."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from domains.catalog.rules.kinds import BindingMode
from domains.catalog.rules.library import code_problems
from domains.catalog.rules.texts import MAX_NAME, Texts, text_problems
from domains.kernel import AlreadyExists, NotFound, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class PlantCategory:
    """A category by its code, with the codes of all attributes that its products are to have and of no others.

    None of whose attributes nothing is said.
    """

    code: str
    name: Texts
    parent_code: str | None = None
    position: int = 0
    attribute_codes: tuple[str, ...] | None = ()


@dataclass(slots=True)
class Inherited:
    """What a category's children inherit: the codes that are shown, and those that are hidden."""

    shown: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


def plan(wanted: Sequence[str] | None, above: Inherited) -> tuple[list[tuple[str, BindingMode]], Inherited]:
    """What a category must say so that its products have exactly what is wanted; and what its children inherit."""
    if wanted is None:
        return [], above
    has = frozenset(wanted)
    said = [(code, _mode(code, above)) for code in dict.fromkeys(wanted) if code not in above.shown]
    said += [(code, BindingMode.HIDE) for code in sorted(above.shown - has)]
    return said, Inherited(has, (above.hidden | above.shown) - has)


def planting_problems(
    categories: Sequence[PlantCategory], known: Collection[str], attributes: Mapping[str, object]
) -> Iterator[Problem]:
    """What is wrong with categories, whose parents come before them or are known."""
    there = set(known)
    seen: set[str] = set()
    for index, each in enumerate(categories):
        field = ("categories", str(index))
        yield from code_problems(each.code, *field, "code")
        yield from text_problems(each.name, MAX_NAME, *field, "name")
        if each.code in seen:
            yield AlreadyExists(field=(*field, "code"))
        if each.parent_code is not None and each.parent_code not in there:
            yield NotFound(field=(*field, "parent_code"))
        for place, code in enumerate(each.attribute_codes or ()):
            if code not in attributes:
                yield NotFound(field=(*field, "attribute_codes", str(place)))
        seen.add(each.code)
        there.add(each.code)


def _mode(code: str, above: Inherited) -> BindingMode:
    return BindingMode.SHOW if code in above.hidden else BindingMode.ADD
