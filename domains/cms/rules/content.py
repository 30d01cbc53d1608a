"""What is wrong with a page's content, and what is taken out of it before it is kept."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from domains.cms.rules.html import clean_html
from domains.cms.rules.pages import Block, BlockSlot
from domains.cms.rules.properties import ComponentType, Property, PropertyKind, Registry
from domains.cms.rules.values import Path, properties_problems
from domains.kernel import LANGUAGES, Invalid, Problem, Required

MAX_SLOTS: Final = 10
MAX_COMPONENTS: Final = 60
MAX_TITLE: Final = 120
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", re.ASCII)
_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)


def slug_problems(slug: str) -> Iterator[Problem]:
    """What is wrong with a page's name in addresses."""
    if not slug:
        yield Required(field=("slug",))
    elif len(slug) > 80 or not _SLUG.fullmatch(slug):
        yield _invalid(
            "This must be small letters and digits, joined by hyphens.", "只能由小写字母、数字和连字符组成。", "slug"
        )


def title_problems(title: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with a page's title."""
    if not any(text.strip() for text in title.values()):
        yield Required(field=("title",))
    for language, text in title.items():
        if language not in LANGUAGES:
            yield _invalid("This is none of the shop's languages.", "不支持该语言。", "title", language)
        elif len(text) > MAX_TITLE:
            yield _invalid(
                f"This is longer than {MAX_TITLE} characters.", f"不能超过 {MAX_TITLE} 个字符。", "title", language
            )


def content_problems(slots: tuple[BlockSlot, ...], registry: Registry) -> Iterator[Problem]:
    """Everything that is wrong with a page's content, each problem with its path from `slots` down.

    Required: a value that is still missing keeps a draft from being published. Any other problem keeps it
    from being saved.
    """
    if len(slots) > MAX_SLOTS or sum(len(slot.components) for slot in slots) > MAX_COMPONENTS:
        yield _invalid(
            f"A page has at most {MAX_SLOTS} slots and {MAX_COMPONENTS} components.",
            f"页面最多 {MAX_SLOTS} 个区域、{MAX_COMPONENTS} 个组件。",
            "slots",
        )
        return
    names: set[str] = set()
    ids: set[str] = set()
    for at, slot in enumerate(slots):
        path = ("slots", str(at))
        yield from _name_problems(slot.name, names, (*path, "name"))
        for place, block in enumerate(slot.components):
            below = (*path, "components", str(place))
            yield from _name_problems(block.id, ids, (*below, "id"))
            yield from _block_problems(block, registry, below)


def sanitised(slots: tuple[BlockSlot, ...], registry: Registry) -> tuple[BlockSlot, ...]:
    """The slots, their rich texts cleaned of everything that could run, frame or send: content must be sound."""
    return tuple(
        BlockSlot(slot.name, tuple(_clean_block(each, registry) for each in slot.components)) for slot in slots
    )


def _name_problems(name: str, taken: set[str], path: Path) -> Iterator[Problem]:
    if not _NAME.fullmatch(name):
        yield _invalid("This must be letters, digits, - and _.", "只能由字母、数字、- 和 _ 组成。", *path)
    elif name in taken:
        yield _invalid("This is on the page already.", "页面上已有同名项。", *path)
    taken.add(name)


def _block_problems(block: Block, registry: Registry, path: Path) -> Iterator[Problem]:
    found = registry.find(block.type)
    if found is None:
        yield _invalid("There is no such component type.", "没有这种组件。", *path, "type")
        return
    if block.style not in {style.code for style in found.styles}:
        yield _invalid("This component has no such style.", "该组件没有这种样式。", *path, "style")
    yield from properties_problems(found.properties, block.properties, (*path, "properties"))


def _clean_block(block: Block, registry: Registry) -> Block:
    found = registry.find(block.type)
    assert isinstance(found, ComponentType)
    return Block(block.id, block.type, block.style, _clean_values(found.properties, block.properties))


def _clean_values(declared: tuple[Property, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    kinds = {each.name: each for each in declared}
    return {name: _clean_value(kinds[name], value) for name, value in given.items()}


def _clean_value(declared: Property, value: Any) -> Any:
    if declared.kind is PropertyKind.LIST:
        return [_clean_values(declared.items, each) for each in value or []]
    if declared.kind is PropertyKind.RICH_TEXT and isinstance(value, Mapping):
        return {language: clean_html(html) for language, html in value.items()}
    if declared.kind is PropertyKind.RICH_TEXT and isinstance(value, str):
        return clean_html(value)
    return value


def _invalid(why: str, why_zh: str, *path: str) -> Problem:
    return Invalid(why=why, why_zh=why_zh, field=path)
