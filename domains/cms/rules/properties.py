"""Component types: what each declares of itself, and the registry that knows them all."""

import enum
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import Any

from domains.cms.rules.components import Goods, PageComponent

Texts = Mapping[str, str]
Values = Mapping[str, Any]
# What a block shows, by the fields of its view, made of its values and the goods in a language; None: nothing.
Content = Callable[[Values, Goods, str], dict[str, Any] | None]


class PropertyKind(enum.StrEnum):
    """What a property's value is; the forms of the page builder are drawn from it."""

    TEXT = "TEXT"
    RICH_TEXT = "RICH_TEXT"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    CHOICE = "CHOICE"
    DATE_TIME = "DATE_TIME"
    COLOUR = "COLOUR"
    IMAGE = "IMAGE"
    LINK = "LINK"
    PRODUCT_SOURCE = "PRODUCT_SOURCE"
    REFERENCE = "REFERENCE"
    LIST = "LIST"


class ReferenceTo(enum.StrEnum):
    """What a REFERENCE names by its id."""

    FRONT_CATEGORY = "FRONT_CATEGORY"


@dataclass(frozen=True, slots=True)
class Option:
    """A value of a CHOICE."""

    value: str
    label: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of a component type.

    `minimum` and `maximum` bound a NUMBER, or how many items a LIST (or products a source) has; `max_length`
    bounds a text in each language.
    """

    name: str
    kind: PropertyKind
    label: Texts
    required: bool = False
    default: Any = None
    help: Texts | None = None
    minimum: int | None = None
    maximum: int | None = None
    max_length: int | None = None
    options: tuple[Option, ...] = ()
    items: "tuple[Property, ...]" = ()
    refers_to: ReferenceTo | None = None


@dataclass(frozen=True, slots=True)
class Style:
    code: str
    label: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentType:
    """A kind of block; `view` is the class that shoppers are answered with, `content` what fills its fields."""

    code: str
    label: Texts
    view: type[PageComponent]
    content: Content
    icon: str
    styles: tuple[Style, ...]
    properties: tuple[Property, ...] = ()

    def values(self, given: Values) -> Values:
        """The value of every property: as given, or its default."""
        return {each.name: given.get(each.name, each.default) for each in self.properties}


class Registry:
    """The component types that pages can be built from."""

    def __init__(self, *types: ComponentType) -> None:
        self._types: dict[str, ComponentType] = {}
        for each in types:
            self.add(each)

    def add(self, new: ComponentType) -> None:
        """Makes a type known.

        Raises ValueError where its code is taken, or where a field of its view has another shape than the
        field of that name in the view of another type: one query could then not ask both for it.
        """
        if new.code in self._types:
            raise ValueError(f"there is a component type {new.code} already")
        for other in self._types.values():
            clash = clash_of(new.view, other.view)
            if clash:
                raise ValueError(f"{new.code}.{clash} has another shape than {other.code}.{clash}")
        self._types[new.code] = new

    def find(self, code: str) -> ComponentType | None:
        return self._types.get(code)

    def __iter__(self) -> Iterator[ComponentType]:
        return iter(self._types.values())


def clash_of(one: type[Any], other: type[Any]) -> str | None:
    """The path of a field that two views share by name but not by shape; None where all agree."""
    theirs = typing.get_type_hints(other)
    for name, hint in typing.get_type_hints(one).items():
        if name in theirs:
            clash = _differ(hint, theirs[name])
            if clash is not None:
                return ".".join([name, *clash])
    return None


def _differ(one: Any, other: Any) -> list[str] | None:
    """The path below two types to where their shapes part; None where they are of one shape."""
    item, wrapping = _unwrapped(one)
    other_item, other_wrapping = _unwrapped(other)
    if wrapping != other_wrapping:
        return []
    if is_dataclass(item) and is_dataclass(other_item):
        return _differing_field(item, other_item)
    return None if item == other_item else []


def _differing_field(one: Any, other: Any) -> list[str] | None:
    shared = {each.name for each in fields(one)} & {each.name for each in fields(other)}
    hints, others = typing.get_type_hints(one), typing.get_type_hints(other)
    for name in sorted(shared):
        clash = _differ(hints[name], others[name])
        if clash is not None:
            return [name, *clash]
    return None


def _unwrapped(hint: Any) -> tuple[Any, tuple[str, ...]]:
    """A type without its wrappings, and those from outside in: `?` for one that may be None, `[]` for a sequence."""
    if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union:
        [inner] = [each for each in typing.get_args(hint) if each is not type(None)]
        item, wrapping = _unwrapped(inner)
        return item, ("?", *wrapping)
    if typing.get_origin(hint) in (tuple, list):
        item, wrapping = _unwrapped(typing.get_args(hint)[0])
        return item, ("[]", *wrapping)
    return hint, ()
