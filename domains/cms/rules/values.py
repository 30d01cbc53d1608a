"""Whether a value is one that a property can have: every problem with its path."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from domains.cms.rules.properties import Property, PropertyKind
from domains.kernel import LANGUAGES, Invalid, Problem, Required

Path = tuple[str, ...]
Check = Callable[[Property, Any, Path], Iterator[Problem]]

MAX_URL: Final = 2_000
MAX_ALT: Final = 200
DEFAULT_MAX_LENGTH: Final = 500
MAX_ID: Final = 2**63 - 1
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)


def properties_problems(declared: tuple[Property, ...], given: Any, path: Path) -> Iterator[Problem]:
    """What is wrong with an object of property values; `path` leads to it."""
    if not isinstance(given, Mapping):
        yield _invalid("This must be an object of properties.", "此处应为属性对象。", path)
        return
    names = {each.name for each in declared}
    for name in given:
        if name not in names:
            yield _invalid("There is no such property.", "没有这个属性。", (*path, str(name)))
    for each in declared:
        yield from _value_problems(each, given.get(each.name, each.default), (*path, each.name))


def _value_problems(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if not is_empty(value):
        yield from _CHECKS[declared.kind](declared, value, path)
    elif declared.required:
        yield Required(field=path)


def is_empty(value: Any) -> bool:
    """Whether a value says nothing: none, an empty text (in every language), list or object."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, Mapping):
        return all(is_empty(each) for each in value.values())
    return value is None or value == []


def is_link(value: str) -> bool:
    """Whether a shopper may be sent there: a path of the shop, or an https address."""
    if len(value) > MAX_URL or any(character.isspace() or ord(character) < 32 for character in value):
        return False
    if value.startswith("/"):
        return not value.startswith(("//", "/\\"))
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname)


def _text(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    """A text is one for every language, or one for each of some languages."""
    texts = {"": value} if isinstance(value, str) else value
    if not isinstance(texts, Mapping) or not all(isinstance(each, str) for each in texts.values()):
        yield _invalid("This must be a text, or a text for each language.", "此处应为文本，或按语言给出文本。", path)
        return
    longest = declared.max_length or DEFAULT_MAX_LENGTH
    for language, text in texts.items():
        where = (*path, language) if language else path
        if language and language not in LANGUAGES:
            yield _invalid("This is none of the shop's languages.", "不支持该语言。", where)
        elif len(text) > longest:
            yield _invalid(f"This is longer than {longest} characters.", f"不能超过 {longest} 个字符。", where)


def _number(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if isinstance(value, bool) or not isinstance(value, int):
        yield _invalid("This must be a whole number.", "此处应为整数。", path)
    else:
        yield from _bounds_problems(declared, value, path)


def _boolean(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if not isinstance(value, bool):
        yield _invalid("This must be true or false.", "此处应为是或否。", path)


def _choice(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    allowed = [option.value for option in declared.options]
    if value not in allowed:
        yield _invalid(f"This must be one of {', '.join(allowed)}.", f"只能是 {'、'.join(allowed)} 之一。", path)


def _date_time(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    try:
        sound = isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        sound = False
    if not sound:
        yield _invalid("This must be an instant in ISO 8601 with its zone.", "此处应为带时区的 ISO 8601 时间。", path)


def _colour(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if not (isinstance(value, str) and _COLOUR.fullmatch(value)):
        yield _invalid("This must be a colour such as #d9a441.", "此处应为颜色，如 #d9a441。", path)


def _image(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    yield from properties_problems(_IMAGE_PARTS, value, path)


def _link(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if not (isinstance(value, str) and is_link(value)):
        yield _invalid("This must be a path of the shop or an https address.", "此处应为站内路径或 https 网址。", path)


def _product_source(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if isinstance(value, Mapping):
        yield from _picked_problems(declared, value.get("productIds"), (*path, "productIds"))
        value = {name: each for name, each in value.items() if name != "productIds"}
    yield from properties_problems(_SOURCE_PARTS, value, path)


def _picked_problems(declared: Property, ids: Any, path: Path) -> Iterator[Problem]:
    if ids is None:
        return
    if not isinstance(ids, list):
        yield _invalid("This must be a list of products.", "此处应为商品列表。", path)
        return
    yield from _bounds_problems(declared, len(ids), path)
    for at, each in enumerate(ids):
        yield from _reference(declared, each, (*path, str(at)))


def _reference(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= MAX_ID:
        yield _invalid("This does not exist (any more).", "它不存在或已被删除。", path)


def _list(declared: Property, value: Any, path: Path) -> Iterator[Problem]:
    if not isinstance(value, list):
        yield _invalid("This must be a list.", "此处应为列表。", path)
        return
    yield from _bounds_problems(declared, len(value), path)
    for at, each in enumerate(value):
        yield from properties_problems(declared.items, each, (*path, str(at)))


def _bounds_problems(declared: Property, number: int, path: Path) -> Iterator[Problem]:
    if declared.minimum is not None and number < declared.minimum:
        yield _invalid(f"This is less than {declared.minimum}.", f"不能小于 {declared.minimum}。", path)
    if declared.maximum is not None and number > declared.maximum:
        yield _invalid(f"This is more than {declared.maximum}.", f"不能大于 {declared.maximum}。", path)


def _invalid(why: str, why_zh: str, path: Path) -> Problem:
    return Invalid(why=why, why_zh=why_zh, field=path)


_CHECKS: Final[dict[PropertyKind, Check]] = {
    PropertyKind.TEXT: _text,
    PropertyKind.RICH_TEXT: _text,
    PropertyKind.NUMBER: _number,
    PropertyKind.BOOLEAN: _boolean,
    PropertyKind.CHOICE: _choice,
    PropertyKind.DATE_TIME: _date_time,
    PropertyKind.COLOUR: _colour,
    PropertyKind.IMAGE: _image,
    PropertyKind.LINK: _link,
    PropertyKind.PRODUCT_SOURCE: _product_source,
    PropertyKind.REFERENCE: _reference,
    PropertyKind.LIST: _list,
}
_NO_LABEL: Final[dict[str, str]] = {}
_IMAGE_PARTS: Final = (
    Property(name="url", kind=PropertyKind.LINK, label=_NO_LABEL, required=True),
    Property(name="alt", kind=PropertyKind.TEXT, label=_NO_LABEL, max_length=MAX_ALT),
)
_SOURCE_PARTS: Final = (Property(name="frontCategoryId", kind=PropertyKind.REFERENCE, label=_NO_LABEL),)
