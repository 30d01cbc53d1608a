"""Use cases of back categories: the tree that products belong to."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

from domains import stores
from domains.catalog.problems import CategoryDisabled, CategoryHoldsProducts
from domains.catalog.rules.bindings import binding_problems
from domains.catalog.rules.categories import MAX_BRANDS
from domains.catalog.rules.commands import CreateBackCategory
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.rules.library import BrandConnection, code_problems
from domains.catalog.rules.texts import MAX_NAME, text_problems
from domains.catalog.service import bindings
from domains.catalog.service.platform import require_platform
from domains.catalog.store import categories as store
from domains.catalog.store import category_brands
from domains.catalog.store.products import get_existing_brand_ids
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, Refused, Window, edges_of, id_at
from persistence import Reader, Transaction


async def create_back_category(
    tx: Transaction, command: CreateBackCategory, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a category below its parent, with its own bindings and brands, and returns its id.

    A parent that holds products gets no category below it. Raises Refused.
    """
    require_platform(author, "parent_id")
    problems = text_problems(command.name, MAX_NAME, "name")
    problems += code_problems(command.code, "code") if command.code is not None else []
    problems += await _parent_problems(tx, command.parent_id)
    around = await bindings.surroundings_below(tx, command.parent_id, command.attributes)
    problems += binding_problems(command.attributes, around, "attributes")
    problems += await brand_problems(tx, command.brand_ids)
    if problems:
        raise Refused(*problems)
    category_id = await store.add_back_category(tx, command, now)
    if category_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    await bindings.add(tx, category_id, command.attributes, around)
    if command.brand_ids:
        await category_brands.set_brands(tx, category_id, command.brand_ids)
    subject = f"back_category:{category_id}"
    await stores.record_change(tx, author, "catalog.category.write", subject, None, asdict(command), now)
    return category_id


async def list_allowed_brands(
    reader: Reader, category_ids: Collection[int], asked: Window, language: str
) -> dict[int, BrandConnection]:
    """The brands that products of each category may have: those that it or a category above it names, else all.

    Raises BadRequest for a cursor of another list.
    """
    found = await category_brands.list_brands(reader, category_ids, asked, id_at(asked), language)
    return {each: BrandConnection(*edges_of(found[each], asked, lambda brand: (brand.id,))) for each in category_ids}


async def _parent_problems(tx: Transaction, parent_id: int | None) -> list[Problem]:
    if parent_id is None:
        return []
    parent = (await store.hold_categories(tx, [parent_id])).get(parent_id)
    if parent is None:
        return [NotFound(field=("parent_id",))]
    if parent.disabled:
        return [CategoryDisabled(field=("parent_id",))]
    if await store.claim_content(tx, [parent_id], CategoryContent.CATEGORIES):
        return [CategoryHoldsProducts(field=("parent_id",))]
    return []


async def brand_problems(reader: Reader, brand_ids: Sequence[int]) -> list[Problem]:
    """What is wrong with the brands that a category is to allow."""
    if len(brand_ids) > MAX_BRANDS:
        why, why_zh = f"At most {MAX_BRANDS} brands.", f"最多 {MAX_BRANDS} 个品牌。"
        return [Invalid(why=why, why_zh=why_zh, field=("brand_ids",))]
    known = await get_existing_brand_ids(reader, brand_ids)
    problems: list[Problem] = []
    seen: set[int] = set()
    for index, each in enumerate(brand_ids):
        if each not in known:
            problems.append(NotFound(field=("brand_ids", str(index))))
        elif each in seen:
            problems.append(AlreadyExists(field=("brand_ids", str(index))))
        seen.add(each)
    return problems
