"""What becomes of products where the template of their category changes."""

import enum
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from domains.catalog.rules.kinds import AttributeRole
from domains.catalog.rules.templates import Binding, Bound, effective

SHOWN: Final = 10


class ImpactKind(enum.StrEnum):
    """LOSES: a value has no place any more. NOT_ALLOWED: it is none of the choices left. LACKS: one is asked for."""

    LOSES = "LOSES"
    NOT_ALLOWED = "NOT_ALLOWED"
    LACKS = "LACKS"


@dataclass(frozen=True, slots=True)
class TouchedAttribute:
    """An attribute of a product, and what becomes of it; its name is in the reader's language."""

    kind: ImpactKind
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class TouchedProduct:
    """What becomes of a product; `brand_barred` where its category would not take its brand any more."""

    product_id: int
    attributes: tuple[TouchedAttribute, ...]
    brand_barred: bool = False


@dataclass(frozen=True, slots=True)
class Impact:
    """How many products a change touches, and the oldest ten of them."""

    product_count: int = 0
    products: tuple[TouchedProduct, ...] = ()


@dataclass(frozen=True, slots=True)
class BrandsNamed:
    """The brands that a category names from now on, itself or by what is above it from now on.

    What is named below it counts as before, and what is above it where it `stays`.
    """

    category_id: int
    brand_ids: tuple[int, ...]
    stays: bool


@dataclass(slots=True)
class Differences:
    """What differs between templates before and after: (category, attribute), and which choices are left of some."""

    lost: list[tuple[int, int]] = field(default_factory=list)
    narrowed: list[tuple[int, int]] = field(default_factory=list)
    left: list[tuple[int, int, int]] = field(default_factory=list)
    required: list[tuple[int, int]] = field(default_factory=list)
    # Those of the lost ones that tell products or SKUs apart.
    identifying: set[int] = field(default_factory=set)
    # Which brands are allowed then, where that differs.
    brands: BrandsNamed | None = None

    def __bool__(self) -> bool:
        return bool(self.lost or self.narrowed or self.required or self.brands)


def rebound(bindings: Iterable[Binding], distance: int, own: Iterable[Binding]) -> list[Binding]:
    """What counts below a category that now says `own` and nothing else; it is so many steps above."""
    return [each for each in bindings if each.distance != distance] + [replace(each, distance=distance) for each in own]


def moved(bindings: Iterable[Binding], distance: int, above: Iterable[Binding]) -> list[Binding]:
    """What counts below a category that now has a parent for which `above` counts; it is so many steps above."""
    lifted = [replace(each, distance=each.distance + distance + 1) for each in above]
    return [each for each in bindings if each.distance <= distance] + lifted


def differences(before: Mapping[int, Collection[Binding]], after: Mapping[int, Collection[Binding]]) -> Differences:
    """What differs between the templates of the same categories."""
    found = Differences()
    for category_id, bindings in before.items():
        _compare(category_id, effective(bindings), effective(after[category_id]), found)
    return found


def _compare(category_id: int, before: Sequence[Bound], after: Sequence[Bound], found: Differences) -> None:
    known = {each.attribute.id: each for each in before}
    left = {each.attribute.id: each for each in after}
    for attribute_id, bound in known.items():
        now = left.get(attribute_id)
        if now is None or not _keeps_values(bound.role, now.role):
            found.lost.append((category_id, attribute_id))
            if bound.role in (AttributeRole.KEY, AttributeRole.SALES):
                found.identifying.add(attribute_id)
        elif now.allowed is not None and (bound.allowed is None or bound.allowed - now.allowed):
            found.narrowed.append((category_id, attribute_id))
            found.left += [(category_id, attribute_id, value_id) for value_id in sorted(now.allowed)]
    for attribute_id, now in left.items():
        if now.required and not (attribute_id in known and known[attribute_id].required):
            found.required.append((category_id, attribute_id))


def _keeps_values(before: AttributeRole, after: AttributeRole) -> bool:
    """Whether values that an attribute has in one role are good in another."""
    if AttributeRole.SALES in (before, after) or before is AttributeRole.KEY:
        return before is after
    return True
