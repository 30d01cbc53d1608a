"""What the words of files stand for: brands, tags, attributes and their choices by what people call them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from domains.catalog.rules.facts import MAX_TAGS
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType
from domains.catalog.rules.texts import MAX_CODE, is_code, slug_of


@dataclass(frozen=True, slots=True)
class Meaning:
    """An attribute of a category's template, as a file may name it: by its code, or by its name in any language."""

    attribute_id: int
    code: str
    names: frozenset[str]
    role: AttributeRole
    value_type: AttributeValueType


@dataclass(slots=True, kw_only=True)
class Words:
    """What a file says of the library: `options` are the values by category and name of the option."""

    brands: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    options: dict[tuple[int, str], set[str]] = field(default_factory=dict)
    values: set[str] = field(default_factory=set)
    category_ids: set[int] = field(default_factory=set)

    def say_tags(self, tags: Collection[str]) -> None:
        """Notes the tags of a product; none where there are more than it may have, for which it is refused."""
        if len(tags) <= MAX_TAGS:
            self.tags.update(tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanings:
    """What there is of that in the library. A brand may be meant by many: the oldest comes first."""

    brand_ids: Mapping[str, tuple[int, ...]]
    tag_codes: Mapping[str, str]
    templates: Mapping[int, tuple[Meaning, ...]]
    values: Mapping[tuple[int, str], str]  # (attribute, value or label) -> its value in the library

    def option(self, category_id: int, name: str) -> Meaning | None:
        """The attribute that spans SKUs in a category under this name."""
        wanted = name.casefold()
        for each in self.templates.get(category_id, ()):
            if each.role is AttributeRole.SALES and (each.code == name or wanted in each.names):
                return each
        return None

    def fact(self, category_id: int, codes: Collection[str]) -> Meaning | None:
        """The attribute that says something of products in a category under one of these codes."""
        for each in self.templates.get(category_id, ()):
            if each.role is not AttributeRole.SALES and each.code in codes:
                return each
        return None

    def value(self, meaning: Meaning, word: str) -> str:
        """The value of a choice that a word stands for; the word itself where there is none."""
        return self.values.get((meaning.attribute_id, word), word)

    def lacks(self, words: Words) -> bool:
        """Whether any of the words stands for nothing."""
        return (
            any(each not in self.brand_ids for each in words.brands)
            or any(each not in self.tag_codes for each in words.tags)
            or any(True for _ in self.missing_options(words))
        )

    def missing_options(self, words: Words) -> Iterator[tuple[int, str, Meaning | None, list[str]]]:
        """Options that a category has not (None), or that lack values: those values, in alphabetical order."""
        for (category_id, name), values in words.options.items():
            meaning = self.option(category_id, name)
            lacking = sorted(
                each for each in values if meaning is None or (meaning.attribute_id, each) not in self.values
            )
            if meaning is None or lacking:
                yield category_id, name, meaning, lacking


def code_for(text: str, kind: str, *, taken: bool = False) -> str:
    """A code for what people call so: the text itself where it can be one and is not taken, else one of this kind."""
    plain = slug_of(text)
    # What has other letters than Latin ones would lose them.
    if plain and not taken and text.isascii() and len(plain) <= MAX_CODE and is_code(plain):
        return plain
    return f"{kind}-{sha256(text.encode()).hexdigest()[:12]}"


def codes_for(names: Iterable[str], kind: str, taken: Collection[str]) -> dict[str, str]:
    """A code for each name: none that is taken, nor that of another of them."""
    found: dict[str, str] = {}
    used = set(taken)
    for name in names:
        code = code_for(name, kind, taken=code_for(name, kind) in used)
        used.add(code)
        found[name] = code
    return found
