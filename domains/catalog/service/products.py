"""Use cases of products: creating them, one or many at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domains.catalog.problems import CategoryNotLeaf, ProductExists
from domains.catalog.rules.combinations import Combination, combinations
from domains.catalog.rules.commands import AttributeValues, CreateProduct
from domains.catalog.rules.facts import Facts, ProductDraft
from domains.catalog.rules.kinds import CategoryContent, ProductStatus
from domains.catalog.rules.new_products import check_product, wanted_slugs
from domains.catalog.service.bindings import get_product_rules
from domains.catalog.store import card_writing, categories, library
from domains.catalog.store import products as store
from domains.kernel import Conflict, Problem, Refused
from persistence import Reader, Transaction


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


async def get_combinations(
    reader: Reader, back_category_id: int, options: Sequence[AttributeValues], code: str
) -> list[Combination] | None:
    """The SKUs that values of a category's SALES attributes span; None where there is no such category.

    Raises BadRequest.
    """
    rules = await get_product_rules(reader, await categories.get_holdings(reader, [back_category_id]))
    category = rules.get(back_category_id)
    if category is None:
        return None
    wanted = {str(value) for option in options for value in option.values}
    allowed = {slot.attribute_id: slot.allowed for slot in category.slots}
    known = await library.get_value_ids(reader, allowed, wanted)
    left = {key for key, value_id in known.items() if (some := allowed[key[0]]) is None or value_id in some}
    return combinations(options, category, left, code)


async def create_products(
    tx: Transaction,
    commands: Sequence[CreateProduct],
    now: datetime,
    status: ProductStatus = ProductStatus.APPROVED,
) -> list[CreatedProduct]:
    """Adds those of the products that nothing is wrong with, in a number of statements that does not grow with them.

    Answers one result per command, in their order. Raises Refused with a Conflict, and does nothing, where somebody
    else takes a name at the same moment: try again, and the result will say which.
    """
    facts = await gather(tx, commands)
    results = [check_product(command, facts) for command in commands]
    drafts = [result for result in results if isinstance(result, ProductDraft)]
    refused = await _refusals(tx, drafts)
    kept = [draft for draft in drafts if id(draft) not in refused]
    ids = await _write(tx, kept, facts, status, now)
    return [_outcome(result, refused, ids) for result in results]


def _outcome(
    result: ProductDraft | list[Problem], refused: Mapping[int, CreatedProduct], ids: Mapping[str, int]
) -> CreatedProduct:
    if not isinstance(result, ProductDraft):
        return CreatedProduct(problems=tuple(result))
    return refused.get(id(result)) or CreatedProduct(ids[result.slug])


async def gather(tx: Transaction, commands: Sequence[CreateProduct]) -> Facts:
    """What the database knows of what commands name."""
    held = await categories.hold_categories(tx, {each.back_category_id for each in commands})
    rules = await get_product_rules(tx, held)
    stores = {each.store_id for each in commands}
    skus = [sku for each in commands for sku in each.skus]
    values = {
        value for each in commands for given in each.attributes for value in given.values if isinstance(value, str)
    }
    values |= {spec.value for sku in skus for spec in sku.specs}
    attributes = {slot.attribute_id for each in rules.values() for slot in each.slots if slot.value_type.is_choice}
    return Facts(
        categories=rules,
        values=await library.get_value_ids(tx, attributes, values),
        brand_ids=await store.get_existing_brand_ids(tx, {each.brand_id for each in commands if each.brand_id}),
        tag_ids=await library.get_tag_ids(tx, {code for each in commands for code in each.tag_codes}),
        components=await store.get_single_skus(tx, {part.sku_id for sku in skus for part in sku.components}),
        taken_slugs=set(await store.get_product_ids(tx, {slug for each in commands for slug in wanted_slugs(each)})),
        taken_codes=await store.get_taken_codes(tx, stores, {sku.code for sku in skus}),
    )


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


async def _write(
    tx: Transaction, drafts: Sequence[ProductDraft], facts: Facts, status: ProductStatus, now: datetime
) -> dict[str, int]:
    if not drafts:
        return {}
    ids = await store.add_products(tx, drafts, status, now)
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
