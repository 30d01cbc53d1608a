"""Use cases of products: creating them, one or many at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domains.catalog.problems import CategoryNotLeaf, ProductExists
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.facts import Category, Facts, ProductDraft, Slot
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.rules.new_products import check_product, wanted_slugs
from domains.catalog.rules.templates import Binding, effective
from domains.catalog.store import card_writing, categories, library
from domains.catalog.store import products as store
from domains.kernel import Conflict, Problem, Refused
from persistence import Transaction


@dataclass(frozen=True, slots=True)
class CreatedProduct:
    """What became of a command: the new product's id, or all that was wrong with it.

    `duplicate_of` is the store's product that is the same, where that is what is wrong.
    """

    product_id: int | None = None
    problems: tuple[Problem, ...] = ()
    duplicate_of: int | None = None


async def create_product(tx: Transaction, command: CreateProduct, now: datetime) -> int:
    """Adds a product with its SKUs and returns its id. It is approved, and not published.

    Raises Refused with all problems at once, and with the offer `duplicate_of` (an id) where the store has the same.
    """
    (created,) = await create_products(tx, [command], now)
    if created.product_id is None:
        offers = {} if created.duplicate_of is None else {"duplicate_of": created.duplicate_of}
        raise Refused(*created.problems, **offers)
    return created.product_id


async def create_products(tx: Transaction, commands: Sequence[CreateProduct], now: datetime) -> list[CreatedProduct]:
    """Adds those of the products that nothing is wrong with, in a number of statements that does not grow with them.

    Answers one result per command, in their order. Raises Refused with a Conflict, and does nothing, where somebody
    else takes a name at the same moment: try again, and the result will say which.
    """
    facts = await _gather(tx, commands)
    results = [check_product(command, facts) for command in commands]
    drafts = [result for result in results if isinstance(result, ProductDraft)]
    refused = await _refusals(tx, drafts)
    kept = [draft for draft in drafts if id(draft) not in refused]
    ids = await _write(tx, kept, facts, now)
    return [_outcome(result, refused, ids) for result in results]


def _outcome(
    result: ProductDraft | list[Problem], refused: Mapping[int, CreatedProduct], ids: Mapping[str, int]
) -> CreatedProduct:
    if not isinstance(result, ProductDraft):
        return CreatedProduct(problems=tuple(result))
    return refused.get(id(result)) or CreatedProduct(ids[result.slug])


async def _gather(tx: Transaction, commands: Sequence[CreateProduct]) -> Facts:
    slots = await _slots(tx, commands)
    content = await categories.get_category_content(tx, {each.back_category_id for each in commands})
    stores = {each.store_id for each in commands}
    skus = [sku for each in commands for sku in each.skus]
    values = {
        value for each in commands for given in each.attributes for value in given.values if isinstance(value, str)
    }
    values |= {spec.value for sku in skus for spec in sku.specs}
    attributes = {slot.attribute_id for each in slots.values() for slot in each if slot.value_type.is_choice}
    return Facts(
        categories={key: Category(holds, slots.get(key, ())) for key, holds in content.items()},
        values=await library.get_value_ids(tx, attributes, values),
        brand_ids=await store.get_existing_brand_ids(tx, {each.brand_id for each in commands if each.brand_id}),
        tag_ids=await library.get_tag_ids(tx, {code for each in commands for code in each.tag_codes}),
        components=await store.get_single_skus(tx, {part.sku_id for sku in skus for part in sku.components}),
        taken_slugs=set(await store.get_product_ids(tx, {slug for each in commands for slug in wanted_slugs(each)})),
        taken_codes=await store.get_taken_codes(tx, stores, {sku.code for sku in skus}),
    )


async def _slots(tx: Transaction, commands: Iterable[CreateProduct]) -> dict[int, tuple[Slot, ...]]:
    bindings = await categories.get_bindings(tx, {each.back_category_id for each in commands}, "en")
    return {key: tuple(map(_slot, effective(found))) for key, found in bindings.items()}


def _slot(binding: Binding) -> Slot:
    attribute = binding.attribute
    return Slot(attribute.id, attribute.code, attribute.value_type, binding.role, binding.required)


async def _refusals(tx: Transaction, drafts: Sequence[ProductDraft]) -> dict[int, CreatedProduct]:
    """What only the database can say: the store has the same product, or the category has just got one below it."""
    keyed = [draft for draft in drafts if draft.offer_key is not None]
    offers = await store.get_offers(
        tx, {each.command.store_id for each in keyed}, [each.offer_key for each in keyed if each.offer_key]
    )
    refused: dict[int, CreatedProduct] = {}
    seen: set[tuple[int, str | None]] = set()
    for draft in keyed:
        offer = (draft.command.store_id, draft.offer_key)
        same = offers.get((draft.command.store_id, draft.offer_key or ""))
        if same is not None:
            problem = ProductExists(product_id=same, field=("attributes",))
            refused[id(draft)] = CreatedProduct(problems=(problem,), duplicate_of=same)
        elif offer in seen:
            refused[id(draft)] = CreatedProduct(problems=(Conflict(field=("attributes",)),))
        seen.add(offer)
    wanted = {each.command.back_category_id for each in drafts if id(each) not in refused}
    lost = await categories.claim_content(tx, wanted, CategoryContent.PRODUCTS) if wanted else set()
    for draft in drafts:
        if draft.command.back_category_id in lost:
            refused[id(draft)] = CreatedProduct(problems=(CategoryNotLeaf(field=("back_category_id",)),))
    return refused


async def _write(tx: Transaction, drafts: Sequence[ProductDraft], facts: Facts, now: datetime) -> dict[str, int]:
    if not drafts:
        return {}
    ids = await store.add_products(tx, drafts, now)
    if len(ids) < len(drafts):
        raise Refused(Conflict())
    sku_ids = await store.add_skus(tx, drafts, ids, now)
    if len(sku_ids) < sum(len(draft.skus) for draft in drafts):
        raise Refused(Conflict())
    await store.add_parts(tx, drafts, ids, facts.tag_ids)
    skus = [(sku_ids[ids[draft.slug], position], sku) for draft in drafts for position, sku in enumerate(draft.skus)]
    await store.add_sku_parts(tx, skus)
    await card_writing.write_cards(tx, ids.values())
    await card_writing.write_prices(tx, ids.values())
    return ids
