"""What entries of the library may be."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from domains.catalog.rules.commands import CreateAttribute, CreateBrand, NewValue
from domains.catalog.rules.images import is_picture_url
from domains.catalog.rules.texts import MAX_CODE, MAX_NAME, is_code, is_printable, text_problems
from domains.kernel import AlreadyExists, Invalid, Problem

MAX_VALUE: Final = 100
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{3,8}|[a-z]{3,30}")


def brand_problems(command: CreateBrand) -> list[Problem]:
    """What is wrong with a new brand."""
    problems = text_problems(command.name, MAX_NAME, "name")
    if command.code is not None:
        problems += code_problems(command.code, "code")
    if command.logo_url is not None and not is_picture_url(command.logo_url):
        problems.append(_no_picture("logo_url"))
    return problems


def attribute_problems(command: CreateAttribute) -> list[Problem]:
    """What is wrong with a new attribute and its choices."""
    problems = [*code_problems(command.code, "code"), *text_problems(command.name, MAX_NAME, "name")]
    if command.values and not command.value_type.is_choice:
        problems.append(
            Invalid(why="Only a choice has values.", why_zh="只有选择型属性才有可选值。", field=("values",))
        )
    if command.unit is not None and not 1 <= len(command.unit) <= MAX_CODE:
        problems.append(Invalid(why="No such unit.", why_zh="单位不正确。", field=("unit",)))
    return [*problems, *value_problems(command.values)]


def value_problems(values: Sequence[NewValue]) -> Iterator[Problem]:
    """What is wrong with new choices."""
    seen: set[str] = set()
    for index, each in enumerate(values):
        field = ("values", str(index))
        if not each.value.strip() or len(each.value) > MAX_VALUE or not is_printable(each.value):
            yield Invalid(
                why=f"A value has 1 to {MAX_VALUE} characters that can be shown.",
                why_zh=f"可选值为 1 到 {MAX_VALUE} 个可显示字符。",
                field=(*field, "value"),
            )
        elif each.value in seen:
            yield AlreadyExists(field=(*field, "value"))
        if each.label is not None:
            yield from text_problems(each.label, MAX_NAME, *field, "label")
        if each.swatch is not None and not _COLOUR.fullmatch(each.swatch):
            yield Invalid(why="A swatch is a CSS colour.", why_zh="色样必须是 CSS 颜色。", field=(*field, "swatch"))
        if each.image_url is not None and not is_picture_url(each.image_url):
            yield _no_picture(*field, "image_url")
        seen.add(each.value)


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


def _no_picture(*field: str) -> Problem:
    return Invalid(why="It must be an https address.", why_zh="必须是 https 地址。", field=field)
