"""Use cases of the words of files: what they lack in the library is made, what products have is put in words."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains import stores
from domains.catalog.rules.bindings import NewBinding
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, BindingMode
from domains.catalog.rules.library import MAX_VALUE
from domains.catalog.rules.texts import MAX_NAME, Texts, is_shown_name
from domains.catalog.rules.wording import Meanings, Words, code_for, codes_for
from domains.catalog.store import bindings, categories, library
from domains.catalog.store import wording as store
from persistence import Reader, Transaction

# Whoever may change the library and categories may have an import do so.
LEARNING: Final = frozenset({"catalog.library.write", "catalog.category.write"})
_GROUP: Final = "options"
# Behind whatever a category says itself.
_BEHIND: Final = 1_000


def may_learn(author: stores.Author | None) -> bool:
    """Whether what files name may be made: not for the staff of a store, to whom the library does not belong."""
    return author is None or (author.staff.store_id is None and author.staff.permissions >= LEARNING)


async def learn_words(
    tx: Transaction, words: Words, language: str, now: datetime, author: stores.Author | None = None
) -> Meanings:
    """Makes the brands, tags, options and their values that are missing, where the author may.

    Returns what the words stand for then. The statements do not grow with the words.
    """
    meanings = await store.find_meanings(tx, words)
    if not meanings.lacks(words) or not may_learn(author):
        return meanings
    await _add_names(tx, words, meanings, language, now, author)
    await _add_options(tx, words, meanings, language, now, author)
    return await store.find_meanings(tx, words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Products in a language, in words that `find_meanings` finds again."""

    brands: Mapping[int, str]
    tags: Mapping[str, str]
    options: Mapping[tuple[int, str], str]  # (category, attribute's code) -> its name
    values: Mapping[tuple[str, str], str]  # (attribute's code, value) -> its label
    many: frozenset[str]  # the codes of the attributes of which a product may have several values


async def put_in_words(reader: Reader, products: Collection[CreateProduct], language: str) -> Spoken:
    """What brands, tags, options and values of these products are called."""
    brand_ids = {each.brand_id for each in products if each.brand_id is not None}
    brands = await library.get_brands(reader, brand_ids, language)
    tags = await store.get_tag_labels(reader, {code for each in products for code in each.tag_codes}, language)
    given = set(_values_of(products))
    attributes = await store.get_called(reader, {code for code, _ in given}, language)
    labels = await store.get_labels(reader, given, language)
    words = Words(
        brands={each.name for each in brands.values()},
        tags=set(tags.values()),
        values={*labels.values(), *(value for _, value in given)},
        category_ids={each.back_category_id for each in products},
    )
    found = await store.find_meanings(reader, words)
    options = {
        (each.back_category_id, spec.code): attributes[spec.code]
        for each in products
        for sku in each.skus
        for spec in sku.specs
    }
    return Spoken(
        brands={brand_id: each.name for brand_id, each in brands.items()},
        tags={code: label if _is_plain(label, found.tag_codes, code) else code for code, label in tags.items()},
        options={key: _option_name(found, *key, name) for key, name in options.items()},
        values=_labels(found, labels),
        many=frozenset(
            each.code
            for some in found.templates.values()
            for each in some
            if each.value_type is AttributeValueType.MULTIPLE_CHOICE
        ),
    )


def _values_of(products: Iterable[CreateProduct]) -> Iterable[tuple[str, str]]:
    for product in products:
        yield from ((spec.code, spec.value) for sku in product.skus for spec in sku.specs)
        yield from (
            (each.code, value) for each in product.attributes for value in each.values if isinstance(value, str)
        )


def _is_plain(label: str, codes: Mapping[str, str], code: str) -> bool:
    """Whether a tag's label can stand among others, and is read as this tag."""
    return "," not in label and label == label.strip() and codes.get(label) == code


def _option_name(found: Meanings, category_id: int, code: str, name: str) -> str:
    meant = found.option(category_id, name)
    return name if meant is not None and meant.code == code else code


def _labels(found: Meanings, labels: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """The labels, but the value itself where a label would be read as another choice."""
    ids = {each.code: each.attribute_id for some in found.templates.values() for each in some}
    return {
        (code, value): (
            label if label == label.strip() and found.values.get((ids.get(code, 0), label)) == value else value
        )
        for (code, value), label in labels.items()
    }


async def _add_names(
    tx: Transaction, words: Words, meanings: Meanings, language: str, now: datetime, author: stores.Author | None
) -> None:
    new_brands = (each for each in sorted(words.brands) if _is_new(each, meanings.brand_ids))
    new_tags = [each for each in sorted(words.tags) if _is_new(each, meanings.tag_codes)]
    taken = await library.get_tag_ids(tx, [code_for(each, "tag") for each in new_tags])
    brands = {code_for(each, "brand", taken=True): {language: each} for each in new_brands}
    tags = {code: {language: each} for each, code in codes_for(new_tags, "tag", taken).items()}
    added = await store.add_brands(tx, brands, now) if brands else []
    tagged = await store.add_tags(tx, tags) if tags else []
    told = [*(f"brand:{each}" for each in added), *(f"tag:{each}" for each in tagged)]
    await _record(tx, author, told, now)


async def _add_options(
    tx: Transaction, words: Words, meanings: Meanings, language: str, now: datetime, author: stores.Author | None
) -> None:
    """Makes attributes of options that categories have not, binds them, and gives all the values that they lack."""
    missing = [each for each in meanings.missing_options(words) if is_shown_name(each[1], MAX_NAME)]
    unknown = {name for _, name, known, _ in missing if known is None}
    there = await library.get_attribute_ids(tx, [code_for(name, "option") for name in unknown])
    unfit = {code for code, (_, kind) in there.items() if kind is not AttributeValueType.SINGLE_CHOICE}
    # Options are known by their names whatever letters are capitals.
    called = {name.casefold(): name for name in sorted(unknown)}
    codes = codes_for(called.values(), "option", unfit)
    new: dict[str, Texts] = {code: {language: name} for name, code in codes.items()}
    added = await store.add_attributes(tx, new, AttributeValueType.SINGLE_CHOICE, now) if new else []
    ids = await library.get_attribute_ids(tx, new.keys())
    choices: defaultdict[int, dict[str, Texts]] = defaultdict(dict)
    bound: list[tuple[int, int]] = []
    for category_id, name, known, lacking in missing:
        attribute_id, kind = (
            ids[codes[called[name.casefold()]]] if known is None else (known.attribute_id, known.value_type)
        )
        if kind is not AttributeValueType.SINGLE_CHOICE:
            continue
        if known is None:
            bound.append((category_id, attribute_id))
        choices[attribute_id] |= {each: {language: each} for each in lacking if is_shown_name(each, MAX_VALUE)}
    if choices:
        await store.add_choices(tx, choices)
    await _bind(tx, bound)
    await _record(tx, author, [f"attribute:{each}" for each in added], now)


async def _bind(tx: Transaction, wanted: Collection[tuple[int, int]]) -> None:
    """Binds attributes to categories as options, those that these have not in any role."""
    if not wanted:
        return
    category_ids = {category_id for category_id, _ in wanted}
    held = await categories.hold_categories(tx, category_ids)
    said = await bindings.get_bindings(tx, category_ids, "en")
    known = {(category_id, each.attribute.id) for category_id, some in said.items() for each in some}
    group_id = (await library.ensure_groups(tx, [_GROUP]))[_GROUP]
    await bindings.add_bindings(
        tx,
        [
            NewBinding(
                category_id, attribute_id, BindingMode.ADD, group_id, AttributeRole.SALES, False, True, _BEHIND + place
            )
            for place, (category_id, attribute_id) in enumerate(wanted)
            if category_id in held and (category_id, attribute_id) not in known
        ],
    )


async def _record(tx: Transaction, author: stores.Author | None, subjects: Collection[str], now: datetime) -> None:
    told = [(subject, None, {"imported": True}) for subject in subjects]
    await stores.record_changes(tx, author, "catalog.library.write", told, now)


def _is_new(word: str, known: Collection[str]) -> bool:
    return word not in known and is_shown_name(word, MAX_NAME)
