"""What entries of the library may be."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from domains.catalog.rules.commands import CreateAttribute, CreateBrand, NewValue
from domains.catalog.rules.images import Image, is_picture_url
from domains.catalog.rules.kinds import AttributeValueType, TagKind
from domains.catalog.rules.library_commands import ChangedValue
from domains.catalog.rules.products import Brand
from domains.catalog.rules.texts import MAX_CODE, MAX_NAME, is_code, is_shown_name, text_problems
from domains.kernel import AlreadyExists, Connection, Invalid, NotFound, Problem, read_model

MAX_VALUE: Final = 100
MAX_VALUES: Final = 10_000
# Far enough from the last number there is that any values find a place behind.
MAX_POSITION: Final = 1_000_000
# So many choices of an attribute are shown at once.
MAX_SHOWN: Final = 1_000


_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{3,8}|[a-z]{3,30}")


class BrandConnection(Connection[Brand]):
    """A page of brands, in the order in which they came into the library."""


@read_model()
class LibraryAttribute:
    """An attribute of the library; its name is in the reader's language, as all names that follow."""

    id: int
    code: str
    name: str
    value_type: AttributeValueType
    unit: str | None
    version: int


class AttributeConnection(Connection[LibraryAttribute]):
    """A page of attributes, in the order in which they came into the library."""


@read_model()
class LibraryValue:
    id: int
    value: str
    label: str
    swatch: str | None
    image_url: str | None
    position: int


@read_model()
class Heading:
    """A heading of specification tables."""

    id: int
    code: str
    name: str
    position: int
    version: int


@read_model()
class LibraryTag:
    id: int
    code: str
    label: str
    kind: TagKind
    image: Image | None


def brand_problems(command: CreateBrand) -> list[Problem]:
    """What is wrong with a new brand."""
    problems = text_problems(command.name, MAX_NAME, "name")
    if command.code is not None:
        problems += code_problems(command.code, "code")
    return [*problems, *logo_problems(command.logo_url)]


def attribute_problems(command: CreateAttribute) -> list[Problem]:
    """What is wrong with a new attribute and its choices."""
    problems = [*code_problems(command.code, "code"), *text_problems(command.name, MAX_NAME, "name")]
    if command.values and not command.value_type.is_choice:
        problems.append(
            Invalid(why="Only a choice has values.", why_zh="只有选择型属性才有可选值。", field=("values",))
        )
    return [*problems, *unit_problems(command.unit), *value_problems(command.values)]


def value_problems(values: Sequence[NewValue]) -> Iterator[Problem]:
    """What is wrong with new choices."""
    if len(values) > MAX_VALUES:
        yield _too_many()
    seen: set[str] = set()
    for index, each in enumerate(values):
        field = ("values", str(index))
        if not is_shown_name(each.value, MAX_VALUE):
            yield Invalid(
                why=f"A value has 1 to {MAX_VALUE} characters that can be shown.",
                why_zh=f"可选值为 1 到 {MAX_VALUE} 个可显示字符。",
                field=(*field, "value"),
            )
        elif each.value in seen:
            yield AlreadyExists(field=(*field, "value"))
        yield from _look_problems(each, field)
        seen.add(each.value)


def changed_value_problems(values: Sequence[ChangedValue], known: Collection[str]) -> Iterator[Problem]:
    """What is wrong with changes of choices, of which these are there."""
    if len(values) > MAX_VALUES:
        yield _too_many()
    seen: set[str] = set()
    for index, each in enumerate(values):
        field = ("values", str(index))
        if each.value not in known:
            yield NotFound(field=(*field, "value"))
        elif each.value in seen:
            yield AlreadyExists(field=(*field, "value"))
        if each.position is not None and abs(each.position) > MAX_POSITION:
            why, why_zh = f"A place is within {MAX_POSITION} of 0.", f"排序值的绝对值不能超过 {MAX_POSITION}。"
            yield Invalid(why=why, why_zh=why_zh, field=(*field, "position"))
        yield from _look_problems(each, field)
        seen.add(each.value)


def unit_problems(unit: str | None) -> Iterator[Problem]:
    """What is wrong with a unit, if one is given."""
    if unit is not None and not is_shown_name(unit, MAX_CODE):
        yield Invalid(why="No such unit.", why_zh="单位不正确。", field=("unit",))


def logo_problems(logo_url: str | None) -> Iterator[Problem]:
    """What is wrong with a logo, if one is given."""
    if logo_url is not None and not is_picture_url(logo_url):
        yield _no_picture("logo_url")


def code_problems(code: str, *field: str) -> list[Problem]:
    """What is wrong with the code of an entry of a library."""
    if is_code(code):
        return []
    return [
        Invalid(
            why=f"A code has at most {MAX_CODE} small letters, digits, hyphens and underscores.",
            why_zh=f"编码最多 {MAX_CODE} 个小写字母、数字、连字符或下划线。",
            field=field,
        )
    ]


def _look_problems(value: NewValue | ChangedValue, field: tuple[str, ...]) -> Iterator[Problem]:
    if value.label is not None:
        yield from text_problems(value.label, MAX_NAME, *field, "label")
    if value.swatch is not None and not _COLOUR.fullmatch(value.swatch):
        yield Invalid(why="A swatch is a CSS colour.", why_zh="色样必须是 CSS 颜色。", field=(*field, "swatch"))
    if value.image_url is not None and not is_picture_url(value.image_url):
        yield _no_picture(*field, "image_url")


def _too_many() -> Problem:
    why, why_zh = f"At most {MAX_VALUES} values at once.", f"一次最多 {MAX_VALUES} 个可选值。"
    return Invalid(why=why, why_zh=why_zh, field=("values",))


def _no_picture(*field: str) -> Problem:
    return Invalid(why="It must be an https address.", why_zh="必须是 https 地址。", field=field)
