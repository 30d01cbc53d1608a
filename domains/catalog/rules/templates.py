"""The effective template of a category: its own attribute bindings and those it inherits, in order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType


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
    """How a category binds an attribute. `distance` is 0 for its own binding, 1 for its parent's and so on."""

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

    @property
    def inherited_from(self) -> BackCategory | None:
        """The category that binds it; None for the template's own."""
        return self.category if self.distance else None


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
    bindings: list[Binding] = field(default_factory=list)


def effective(bindings: Iterable[Binding]) -> list[Binding]:
    """The bindings that count, in order: headings as the library has them, what is inherited before what is added.

    Where a category binds again what an ancestor binds, the nearer binding counts.
    """
    nearest: dict[int, Binding] = {}
    for each in bindings:
        known = nearest.get(each.attribute.id)
        if known is None or each.distance < known.distance:
            nearest[each.attribute.id] = each
    return sorted(nearest.values(), key=_place)


def template_of(bindings: Iterable[Binding], allowed: Mapping[int, tuple[AllowedValue, ...]]) -> list[TemplateGroup]:
    """A category's template; `allowed` are the choices of attributes by their ids."""
    return [
        TemplateGroup(heading.name, tuple(_template_attribute(each, allowed) for each in heading.bindings))
        for heading in _headings(effective(bindings))
    ]


def specification_table(
    bindings: Iterable[Binding], values: Mapping[int, Sequence[str]]
) -> tuple[SpecificationGroup, ...]:
    """A product's specification table: those attributes of its template that it has values of, by attribute id."""
    shown = [each for each in effective(bindings) if values.get(each.attribute.id)]
    return tuple(
        SpecificationGroup(heading.name, tuple(_specification(each, values) for each in heading.bindings))
        for heading in _headings(shown)
    )


YES_AND_NO = {"en": ("Yes", "No"), "zh-CN": ("是", "否")}


def shown_value(value_type: AttributeValueType, plain: str, language: str) -> str:
    """A plain value as a person reads it."""
    if value_type is not AttributeValueType.BOOLEAN:
        return plain
    yes, no = YES_AND_NO.get(language, YES_AND_NO["en"])
    return yes if plain == "true" else no


def _place(binding: Binding) -> tuple[int, int, int, int, int]:
    return (
        binding.group_position,
        binding.group_id,
        -binding.distance,
        binding.position,
        binding.attribute.id,
    )


def _headings(bindings: Iterable[Binding]) -> list[_Heading]:
    headings: dict[int, _Heading] = {}
    for each in bindings:
        headings.setdefault(each.group_id, _Heading(each.group_name)).bindings.append(each)
    return list(headings.values())


def _template_attribute(binding: Binding, allowed: Mapping[int, tuple[AllowedValue, ...]]) -> TemplateAttribute:
    attribute = binding.attribute
    return TemplateAttribute(
        attribute.code,
        attribute.name,
        binding.role,
        attribute.value_type,
        binding.required,
        binding.filterable,
        attribute.unit,
        allowed.get(attribute.id, ()),
        binding.inherited_from,
    )


def _specification(binding: Binding, values: Mapping[int, Sequence[str]]) -> Specification:
    attribute = binding.attribute
    return Specification(
        attribute.code,
        attribute.name,
        binding.role,
        tuple(values[attribute.id]),
        attribute.unit,
        binding.inherited_from,
    )
