"""The effective template of a category: its own attribute bindings and those it inherits, in order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, BindingMode


@dataclass(frozen=True, slots=True)
class Attribute:
    """An entry of the library; its name is in the reader's language."""

    id: int
    code: str
    name: str
    value_type: AttributeValueType
    unit: str | None


@dataclass(frozen=True, slots=True)
class Binding:
    """What a category says of an attribute. `distance` is 0 for the category itself, 1 for its parent and so on.

    `allowed` are the ids of the choices that it leaves; None leaves all. Which columns count depends on the mode.
    """

    id: int
    mode: BindingMode
    attribute: Attribute
    role: AttributeRole
    required: bool
    filterable: bool
    group_id: int
    group_name: str
    group_position: int
    position: int
    category: BackCategory
    distance: int
    allowed: frozenset[int] | None = None


@dataclass(slots=True)
class Bound:
    """An attribute as it counts in a category after all that is said of it from the root down.

    `added` says that there is it and in which role, `placed` where it stands.
    """

    added: Binding
    placed: Binding
    required: bool
    allowed: frozenset[int] | None
    hidden: bool = False

    @property
    def attribute(self) -> Attribute:
        return self.added.attribute

    @property
    def role(self) -> AttributeRole:
        return self.added.role

    @property
    def inherited_from(self) -> BackCategory | None:
        """The category that adds it; None for the template's own."""
        return self.added.category if self.added.distance else None


@dataclass(frozen=True, slots=True)
class AllowedValue:
    """A choice: inputs send its value, people read its label."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class TemplateAttribute:
    """An attribute as a category's products have it."""

    code: str
    name: str
    role: AttributeRole
    value_type: AttributeValueType
    required: bool
    filterable: bool
    unit: str | None
    allowed_values: tuple[AllowedValue, ...]
    inherited_from: BackCategory | None


@dataclass(frozen=True, slots=True)
class TemplateGroup:
    """A heading of the specification table with the attributes under it."""

    name: str
    attributes: tuple[TemplateAttribute, ...]


@dataclass(frozen=True, slots=True)
class Specification:
    """A line of a product's specification table; values are as a person reads them."""

    code: str
    name: str
    role: AttributeRole
    values: tuple[str, ...]
    unit: str | None
    inherited_from: BackCategory | None


@dataclass(frozen=True, slots=True)
class SpecificationGroup:
    """A heading of a product's specification table with the lines under it."""

    name: str
    attributes: tuple[Specification, ...]


@dataclass(slots=True)
class _Heading:
    name: str
    lines: list[Bound] = field(default_factory=list)


def effective(bindings: Iterable[Binding]) -> list[Bound]:
    """What a category's products have, in order: headings as the library has them; what a category names itself,
    in its own order, behind what it inherits and leaves where it is."""
    return sorted((each for each in folded(bindings).values() if not each.hidden), key=_place)


def folded(bindings: Iterable[Binding]) -> dict[int, Bound]:
    """All that is added from the root down, hidden or not, by attribute id.

    Where two categories of one path add the same, the nearer counts. What speaks of nothing that is added says nothing.
    """
    found: dict[int, Bound] = {}
    for each in sorted(bindings, key=_turn):
        known = found.get(each.attribute.id)
        if each.mode is BindingMode.ADD:
            found[each.attribute.id] = Bound(each, each, each.required, each.allowed)
        elif known is not None:
            _change(known, each)
    return found


def template_of(bindings: Iterable[Binding], choices: Mapping[int, Mapping[int, AllowedValue]]) -> list[TemplateGroup]:
    """A category's template; `choices` are those of the library, by the ids of attributes and of their values."""
    return [
        TemplateGroup(heading.name, tuple(_template_attribute(each, choices) for each in heading.lines))
        for heading in _headings(effective(bindings))
    ]


def specification_table(
    bindings: Iterable[Binding], values: Mapping[int, Sequence[str]]
) -> tuple[SpecificationGroup, ...]:
    """A product's specification table: those attributes of its template that it has values of, by attribute id."""
    shown = [each for each in effective(bindings) if values.get(each.attribute.id)]
    return tuple(
        SpecificationGroup(heading.name, tuple(_specification(each, values) for each in heading.lines))
        for heading in _headings(shown)
    )


YES_AND_NO = {"en": ("Yes", "No"), "zh-CN": ("是", "否")}


def shown_value(value_type: AttributeValueType, plain: str, language: str) -> str:
    """A plain value as a person reads it."""
    if value_type is not AttributeValueType.BOOLEAN:
        return plain
    yes, no = YES_AND_NO.get(language, YES_AND_NO["en"])
    return yes if plain == "true" else no


# Within a category: first what is there at all, then where and how.
_TURNS: Final = {mode: turn for turn, mode in enumerate(BindingMode)}


def _turn(binding: Binding) -> tuple[int, int]:
    return -binding.distance, _TURNS[binding.mode]


def _change(bound: Bound, binding: Binding) -> None:
    if binding.mode is BindingMode.REORDER:
        bound.placed = binding
    elif binding.mode is BindingMode.TIGHTEN:
        bound.required = bound.required or binding.required
        bound.allowed = _fewer(bound.allowed, binding.allowed)
    else:
        bound.hidden = binding.mode is BindingMode.HIDE


def _fewer(one: frozenset[int] | None, other: frozenset[int] | None) -> frozenset[int] | None:
    """What both leave of the choices; None leaves all."""
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _place(bound: Bound) -> tuple[int, int, int, int, int]:
    placed = bound.placed
    return placed.group_position, placed.group_id, -placed.distance, placed.position, placed.attribute.id


def _headings(lines: Iterable[Bound]) -> list[_Heading]:
    headings: dict[int, _Heading] = {}
    for each in lines:
        headings.setdefault(each.placed.group_id, _Heading(each.placed.group_name)).lines.append(each)
    return list(headings.values())


def _template_attribute(bound: Bound, choices: Mapping[int, Mapping[int, AllowedValue]]) -> TemplateAttribute:
    attribute = bound.attribute
    offered = choices.get(attribute.id, {})
    return TemplateAttribute(
        attribute.code,
        attribute.name,
        bound.role,
        attribute.value_type,
        bound.required,
        bound.added.filterable,
        attribute.unit,
        tuple(choice for key, choice in offered.items() if bound.allowed is None or key in bound.allowed),
        bound.inherited_from,
    )


def _specification(bound: Bound, values: Mapping[int, Sequence[str]]) -> Specification:
    attribute = bound.attribute
    return Specification(
        attribute.code,
        attribute.name,
        bound.role,
        tuple(values[attribute.id]),
        attribute.unit,
        bound.inherited_from,
    )
