"""The SKUs that the values of some options span."""

from collections.abc import Collection, Sequence
from itertools import product
from math import prod

from domains.catalog.rules.commands import AttributeValues, SpecValue
from domains.catalog.rules.facts import MAX_SKUS, Category, Slot
from domains.catalog.rules.kinds import AttributeRole
from domains.catalog.rules.texts import MAX_CODE
from domains.kernel import BadRequest, read_model


@read_model()
class Combination:
    """A SKU that can be: one value of each option, and a code for it."""

    code: str
    specs: tuple[SpecValue, ...]


def combinations(
    options: Sequence[AttributeValues], category: Category, known: Collection[tuple[int, str]], code: str
) -> list[Combination]:
    """One SKU for each choice of one value per option, the last option's changing fastest; codes begin with `code`.

    `known` has the values of the library by attribute. Raises BadRequest for what spans no SKUs, and for too many, and
    for a beginning that is longer than a code may be.
    """
    slots = {slot.code: slot for slot in category.slots if slot.role is AttributeRole.SALES}
    if len(code) > MAX_CODE:
        raise BadRequest(f"A code has at most {MAX_CODE} characters.")
    for option in options:
        _require_choices(option, slots.get(option.code), known)
    if len({option.code for option in options}) < len(options):
        raise BadRequest("An option is given twice.")
    if prod(len(option.values) for option in options) > MAX_SKUS:
        raise BadRequest(f"These values span more than {MAX_SKUS} SKUs.")
    choices = [[SpecValue(code=option.code, value=str(value)) for value in option.values] for option in options]
    return [
        Combination("-".join([code, *(spec.value for spec in specs)]), specs) for specs in product(*choices) if specs
    ]


def _require_choices(option: AttributeValues, slot: Slot | None, known: Collection[tuple[int, str]]) -> None:
    if slot is None:
        raise BadRequest(f"{option.code} spans no SKUs in this category.")
    if len(set(map(str, option.values))) < len(option.values):
        raise BadRequest(f"A value of {option.code} is given twice.")
    for value in option.values:
        if (slot.attribute_id, value) not in known:
            raise BadRequest(f"{value} is no value of {option.code}.")
