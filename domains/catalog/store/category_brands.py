"""The brands that categories allow."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import asc, bindparam, delete, desc, func, select
from sqlalchemy.orm import aliased

from domains.catalog.rules.products import Brand
from domains.catalog.tables import BackCategoryAncestorRow, BrandRow, CategoryBrandRow
from domains.kernel import Window, bounds_of
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_Above = aliased(BackCategoryAncestorRow)
_ALLOWED = (
    select(_Above.category_id, CategoryBrandRow.brand_id)
    .join(CategoryBrandRow, CategoryBrandRow.category_id == _Above.ancestor_id)
    .where(one_of(_Above.category_id, "ids"))
    .distinct()
)
_PAIRS = Statement(_ALLOWED)
_RESTRICTED = Statement(
    select(_Above.category_id)
    .join(CategoryBrandRow, CategoryBrandRow.category_id == _Above.ancestor_id)
    .where(one_of(_Above.category_id, "ids"))
    .distinct()
)
_ADD = Statement(insert_into(CategoryBrandRow, "category_id", "brand_id"))
_CLEAR = Statement(delete(CategoryBrandRow).where(CategoryBrandRow.category_id == bindparam("category")))
_OWN = Statement(
    select(CategoryBrandRow.brand_id)
    .where(CategoryBrandRow.category_id == bindparam("category"))
    .order_by(CategoryBrandRow.brand_id)
)


def _pages(*, backwards: bool) -> tuple[Statement, Statement]:
    """A page of the brands that each category allows; and of all brands."""
    order = desc if backwards else asc
    allowed = _ALLOWED.subquery("allowed")
    beyond = BrandRow.id < bindparam("place") if backwards else BrandRow.id > bindparam("place")
    turn = func.row_number().over(partition_by=allowed.c.category_id, order_by=order(BrandRow.id)).label("turn")
    ranked = (
        select(allowed.c.category_id, BrandRow.id, translated(BrandRow.name).label("name"), turn)
        .join(BrandRow, BrandRow.id == allowed.c.brand_id)
        .where(beyond)
        .subquery("ranked")
    )
    some = (
        select(ranked.c.category_id, ranked.c.id, ranked.c.name)
        .where(ranked.c.turn <= bindparam("most"))
        .order_by(ranked.c.category_id, ranked.c.turn)
    )
    all_brands = (
        select(BrandRow.id, translated(BrandRow.name))
        .where(beyond)
        .order_by(order(BrandRow.id))
        .limit(bindparam("most"))
    )
    return Statement(some), Statement(all_brands)


_PAGES: Final = {backwards: _pages(backwards=backwards) for backwards in (False, True)}


async def get_allowed_brand_ids(reader: Reader, category_ids: Collection[int]) -> dict[int, frozenset[int]]:
    """The brands that each category or one above it allows; those that name none, and so allow all, do not appear."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for category_id, brand_id in await reader.rows(_PAIRS, ids=category_ids):
        found[category_id].add(brand_id)
    return {category_id: frozenset(brands) for category_id, brands in found.items()}


async def get_own_brand_ids(reader: Reader, category_id: int) -> list[int]:
    """The brands that a category names itself."""
    return [row[0] for row in await reader.rows(_OWN, category=category_id)]


async def list_brands(
    reader: Reader, category_ids: Collection[int], asked: Window, place: int | None, language: str
) -> dict[int, list[Brand]]:
    """A window of the brands that each category allows and one more where there are more, in three statements at most.

    `place` is the id of the brand at the window's cursor. Brands stand in the order of their ids.
    """
    some, every = _PAGES[asked.backwards]
    where: dict[str, Any] = {**bounds_of(asked, place, oldest_first=True), "language": language}
    restricted = {row[0] for row in await reader.rows(_RESTRICTED, ids=category_ids)}
    found: defaultdict[int, list[Brand]] = defaultdict(list)
    if restricted:
        for category_id, *row in await reader.rows(some, ids=restricted, **where):
            found[category_id].append(Brand(*row))
    others = set(category_ids) - restricted
    if others:
        brands = [Brand(*row) for row in await reader.rows(every, **where)]
        found.update(dict.fromkeys(others, brands))
    return found


async def set_brands(tx: Transaction, category_id: int, brand_ids: Sequence[int]) -> None:
    """Names the brands that are allowed in a category and below it, in place of those that it named."""
    await tx.run(_CLEAR, category=category_id)
    if brand_ids:
        await tx.run_many(_ADD, [{"category_id": category_id, "brand_id": each} for each in brand_ids])
