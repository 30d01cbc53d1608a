"""A product that stays in its category as that has become: what it has already is not asked about again."""

from dataclasses import replace
from itertools import chain

from domains.catalog.rules.changing import Original
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.facts import Category, Facts, ProductDraft, Slot
from domains.catalog.rules.kinds import AttributeRole
from domains.catalog.rules.new_products import check_product
from domains.kernel import Problem


def check_kept(command: CreateProduct, facts: Facts, original: Original) -> ProductDraft | list[Problem]:
    """The product as it may be written, or all that is wrong with it, but for what it had and has.

    It may keep its brand, and values of attributes that its category hides, leaves out or asks for by now.
    """
    category = facts.categories.get(command.back_category_id)
    if category is None:
        return check_product(command, facts)
    lenient = _lenient(category, facts, original)
    slots = lenient.slots_by_code()
    shown = tuple(
        each for each in command.attributes if each.code in slots and slots[each.code].role is not AttributeRole.SALES
    )
    known = replace(facts, categories={**facts.categories, command.back_category_id: lenient})
    result = check_product(replace(command, attributes=shown), known)
    return replace(result, command=command) if isinstance(result, ProductDraft) else result


def _lenient(category: Category, facts: Facts, original: Original) -> Category:
    brand_ids = category.brand_ids
    if brand_ids is not None and original.command.brand_id is not None:
        brand_ids = brand_ids | {original.command.brand_id}
    slots = tuple(_kept_slot(slot, facts, original.command) for slot in category.slots)
    return replace(category, slots=slots, brand_ids=brand_ids, disabled=False)


def _kept_slot(slot: Slot, facts: Facts, had: CreateProduct) -> Slot:
    """The slot with the choices that the product has of it; required only where all of its SKUs have one."""
    specs = [[spec.value for spec in sku.specs if spec.code == slot.code] for sku in had.skus]
    values = [value for each in had.attributes if each.code == slot.code for value in each.values]
    allowed = slot.allowed
    if allowed is not None:
        own = {facts.values.get((slot.attribute_id, str(value))) for value in chain(values, *specs)}
        allowed = allowed | {each for each in own if each is not None}
    is_spanned = slot.role is AttributeRole.SALES and all(specs)
    return replace(slot, allowed=allowed, required=slot.required and is_spanned)
