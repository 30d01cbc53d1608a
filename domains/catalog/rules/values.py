"""Values of attributes: which are allowed, and how they are kept."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from domains.catalog.problems import AttributeRequired, UnknownAttribute, ValueNotAllowed
from domains.catalog.rules.commands import AttributeValues, CreateProduct
from domains.catalog.rules.facts import Category, DraftValue, Facts, Slot
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType
from domains.catalog.rules.texts import MAX_TEXT, Texts, text_problems
from domains.kernel import AlreadyExists, Invalid, Problem

_NUMBER: Final = re.compile(r"-?\d{1,12}(\.\d{1,6})?", re.ASCII)


def attribute_problems(command: CreateProduct, category: Category, facts: Facts) -> Iterator[Problem]:
    """What is wrong with a product's values of KEY, DESCRIPTIVE and OFFER attributes."""
    slots = category.slots_by_code()
    seen: set[str] = set()
    for index, given in enumerate(command.attributes):
        slot = slots.get(given.code)
        if slot is None or slot.role is AttributeRole.SALES:
            yield UnknownAttribute(attribute=given.code, field=("attributes", str(index), "code"))
        elif given.code in seen:
            yield AlreadyExists(field=("attributes", str(index), "code"))
        else:
            yield from _value_problems(slot, given, facts, ("attributes", str(index), "values"))
        seen.add(given.code)
    valued = {given.code for given in command.attributes if given.values}
    for slot in category.slots:
        if slot.required and slot.role is not AttributeRole.SALES and slot.code not in valued:
            yield AttributeRequired(attribute=slot.code, field=("attributes",))


def draft_values(command: CreateProduct, category: Category, facts: Facts) -> tuple[DraftValue, ...]:
    """The values of a product without problems, as rows."""
    slots = category.slots_by_code()
    return tuple(
        _draft(slots[given.code], position, value, facts)
        for given in command.attributes
        for position, value in enumerate(given.values)
    )


def plain_value(value_type: AttributeValueType, value: str) -> str | None:
    """The one way to write a number, boolean or date; None where it is none."""
    if value_type is AttributeValueType.NUMBER:
        return _plain_number(value) if _NUMBER.fullmatch(value) else None
    if value_type is AttributeValueType.BOOLEAN:
        return value if value in ("true", "false") else None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


def canonical_value(slot: Slot, value: str | Texts) -> str | Texts:
    """A valid value in the one way to write it."""
    if not isinstance(value, str) or slot.value_type.is_choice or slot.value_type is AttributeValueType.TEXT:
        return value
    return plain_value(slot.value_type, value) or value


def _value_problems(slot: Slot, given: AttributeValues, facts: Facts, field: tuple[str, ...]) -> Iterator[Problem]:
    if len(given.values) > 1 and slot.value_type is not AttributeValueType.MULTIPLE_CHOICE:
        yield Invalid(why="It has one value only.", why_zh="只能填写一个值。", field=field)
    if len({str(value) for value in given.values}) < len(given.values):
        yield Invalid(why="A value is given twice.", why_zh="存在重复的值。", field=field)
    for value in given.values:
        if slot.value_type is AttributeValueType.TEXT:
            yield from text_problems(_texts(value), MAX_TEXT, *field)
        elif not _is_allowed(slot, value, facts):
            yield ValueNotAllowed(attribute=slot.code, value=str(value), field=field)


def _is_allowed(slot: Slot, value: str | Texts, facts: Facts) -> bool:
    if not isinstance(value, str):
        return False
    if slot.value_type.is_choice:
        return facts.choice(slot, value) is not None
    return plain_value(slot.value_type, value) is not None


def _draft(slot: Slot, position: int, value: str | Texts, facts: Facts) -> DraftValue:
    if slot.value_type is AttributeValueType.TEXT or not isinstance(value, str):
        return DraftValue(slot.attribute_id, position, text=_texts(value))
    if slot.value_type.is_choice:
        return DraftValue(slot.attribute_id, position, value_id=facts.values[slot.attribute_id, value])
    return DraftValue(slot.attribute_id, position, plain=plain_value(slot.value_type, value))


def _texts(value: str | Texts) -> Texts:
    # What has no language stands under the one that every other falls back to.
    return {"en": value} if isinstance(value, str) else value


def _plain_number(text: str) -> str:
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, rest = digits.partition(".")
    whole, rest = whole.lstrip("0") or "0", rest.rstrip("0")
    number = f"{whole}.{rest}" if rest else whole
    return number if number == "0" else sign + number
