"""Writes of back categories that are there, with what must be held before and what follows them."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from sqlalchemy import bindparam, delete, exists, insert, or_, select, update
from sqlalchemy.orm import aliased

from domains.catalog.rules.categories import CategoryDetails
from domains.catalog.rules.category_commands import UpdateBackCategory
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.store.card_writing import pricing_shelves
from domains.catalog.tables import (
    BackCategoryAncestorRow,
    BackCategoryRow,
    ProductCardRow,
    ProductRow,
    ShelfPriceRow,
    ShelfRow,
)
from persistence import Reader, Statement, Transaction, one_of
from persistence.bulk import rows_of

_Below, _Above, _Child = aliased(BackCategoryAncestorRow), aliased(BackCategoryAncestorRow), aliased(BackCategoryRow)

_DETAILS = select(
    BackCategoryRow.id,
    BackCategoryRow.parent_id,
    BackCategoryRow.name,
    BackCategoryRow.position,
    BackCategoryRow.disabled,
    BackCategoryRow.version,
    BackCategoryRow.holds,
)
_SEEN = Statement(_DETAILS.where(one_of(BackCategoryRow.id, "ids")))
# Moves come one after the other: each holds all roots first.
_HOLD_ROOTS = Statement(
    select(BackCategoryRow.id).where(BackCategoryRow.parent_id.is_(None)).order_by(BackCategoryRow.id).with_for_update()
)
_BELOW = select(_Below.category_id).where(_Below.ancestor_id == bindparam("id"))
_HOLD = Statement(
    _DETAILS.where(or_(BackCategoryRow.id.in_(_BELOW), one_of(BackCategoryRow.id, "others")))
    .order_by(BackCategoryRow.id)
    .with_for_update()
)
_HOLD_ITSELF = Statement(_DETAILS.where(BackCategoryRow.id == bindparam("id")).with_for_update())
_LEAVES = Statement(
    select(_Below.category_id, _Below.distance)
    .join(BackCategoryRow, BackCategoryRow.id == _Below.category_id)
    .where(_Below.ancestor_id == bindparam("id"), BackCategoryRow.holds == CategoryContent.PRODUCTS)
)
_PATH = Statement(select(_Above.ancestor_id).where(_Above.category_id == bindparam("id")))

_AS_READ = (BackCategoryRow.id == bindparam("id"), BackCategoryRow.version == bindparam("known"))
_UPDATE = Statement(
    update(BackCategoryRow)
    .where(*_AS_READ)
    .values(
        name=bindparam("name"),
        position=bindparam("position"),
        disabled=bindparam("disabled"),
        version=BackCategoryRow.version + 1,
    )
)
_TOUCH = Statement(update(BackCategoryRow).where(*_AS_READ).values(version=BackCategoryRow.version + 1))


async def get_details(reader: Reader, ids: Collection[int]) -> dict[int, CategoryDetails]:
    """What staff see of these categories."""
    return {row[0]: CategoryDetails(*row) for row in await reader.rows(_SEEN, ids=ids)}


async def hold_roots(tx: Transaction) -> None:
    """Keeps other categories from being moved until the transaction ends."""
    await tx.rows(_HOLD_ROOTS)


async def hold(tx: Transaction, category_id: int) -> CategoryDetails | None:
    """A category, kept as it is until the transaction ends; None where there is none."""
    for row in await tx.rows(_HOLD_ITSELF, id=category_id):
        return CategoryDetails(*row)
    return None


async def hold_tree(tx: Transaction, category_id: int, others: Collection[int] = ()) -> dict[int, CategoryDetails]:
    """Keeps anything from being put into a category, all below it and the others until the transaction ends."""
    held: set[int] = set()
    while True:
        rows = await tx.rows(_HOLD, id=category_id, others=others)
        found = {row[0]: CategoryDetails(*row) for row in rows}
        if found.keys() <= held:
            return found
        # Whom we waited for may have put more below; into what is held by now nobody puts anything.
        held = set(found)


async def get_leaves(reader: Reader, category_id: int) -> dict[int, int]:
    """Those at or below a category that hold products, and how many steps each is below it."""
    return dict(await reader.rows(_LEAVES, id=category_id))


async def get_path_ids(reader: Reader, category_id: int | None) -> set[int]:
    """A category and all above it."""
    return set() if category_id is None else {row[0] for row in await reader.rows(_PATH, id=category_id)}


async def change(tx: Transaction, command: UpdateBackCategory, known: CategoryDetails) -> bool:
    """Changes what is given; False where somebody was first."""
    name = known.name if command.name is None else command.name
    position = known.position if command.position is None else command.position
    disabled = known.disabled if command.disabled is None else command.disabled
    values = {"name": name, "position": position, "disabled": disabled}
    return await tx.run(_UPDATE, id=command.id, known=command.version, **values) == 1


async def touch(tx: Transaction, category_id: int, version: int) -> bool:
    """Puts up the version; False where somebody was first."""
    return await tx.run(_TOUCH, id=category_id, known=version) == 1


# --- moving ---

_PRODUCTS_BELOW = select(ProductRow.id).where(ProductRow.back_category_id.in_(_BELOW))
_PUT = Statement(
    update(BackCategoryRow)
    .where(*_AS_READ)
    .values(parent_id=bindparam("parent"), position=bindparam("position"), version=BackCategoryRow.version + 1)
)
_FREE = Statement(
    update(BackCategoryRow)
    .where(
        BackCategoryRow.id == bindparam("id"), ~exists(select(_Child.id).where(_Child.parent_id == BackCategoryRow.id))
    )
    .values(holds=None)
)
_LEAVE = Statement(
    delete(BackCategoryAncestorRow).where(
        BackCategoryAncestorRow.category_id.in_(_BELOW), one_of(BackCategoryAncestorRow.ancestor_id, "left_behind")
    )
)
_JOIN = Statement(
    insert(BackCategoryAncestorRow).from_select(
        ["category_id", "ancestor_id", "distance"],
        select(_Below.category_id, _Above.ancestor_id, _Below.distance + _Above.distance + 1)
        .join(_Above, _Above.category_id == bindparam("parent"))
        .where(_Below.ancestor_id == bindparam("id")),
    )
)
_HOLD_CARDS = Statement(
    select(ProductCardRow.product_id)
    .where(ProductCardRow.product_id.in_(_PRODUCTS_BELOW))
    .order_by(ProductCardRow.product_id)
    .with_for_update()
)
_LEAF_PATHS = Statement(
    select(_Below.category_id, _Above.ancestor_id)
    .join(BackCategoryRow, BackCategoryRow.id == _Below.category_id)
    .join(_Above, _Above.category_id == _Below.category_id)
    .where(_Below.ancestor_id == bindparam("id"), BackCategoryRow.holds == CategoryContent.PRODUCTS)
    .order_by(_Below.category_id, _Above.distance.desc())
)
_NEW_PATHS: Final = rows_of(ProductCardRow, "back_category_id", "category_path").subquery("new_path")
_SET_PATHS = Statement(
    update(ProductCardRow)
    .where(
        ProductCardRow.back_category_id == _NEW_PATHS.c.back_category_id,
        ProductCardRow.product_id.in_(_PRODUCTS_BELOW),
    )
    .values(category_path=_NEW_PATHS.c.category_path)
)

_SHELVED: Final = (*("product_id", "store_id", "brand_id", "in_stock", "sales_count", "listed_at_ms", "rating_milli"),)
_OFF_SHELVES = Statement(
    delete(ShelfRow).where(one_of(ShelfRow.shelf_id, "left_behind"), ShelfRow.product_id.in_(_PRODUCTS_BELOW))
)
_ON_SHELVES = Statement(
    insert(ShelfRow).from_select(
        ["shelf_id", *_SHELVED],
        select(BackCategoryRow.id, *(getattr(ProductCardRow, name) for name in _SHELVED))
        .join(ProductCardRow, ProductCardRow.published.is_(True))
        .where(one_of(BackCategoryRow.id, "joined"), ProductCardRow.product_id.in_(_PRODUCTS_BELOW)),
    )
)
_OFF_SHELF_PRICES = Statement(
    delete(ShelfPriceRow).where(
        one_of(ShelfPriceRow.shelf_id, "left_behind"), ShelfPriceRow.product_id.in_(_PRODUCTS_BELOW)
    )
)
_ON_SHELF_PRICES = pricing_shelves(one_of(ShelfRow.shelf_id, "joined"), ShelfRow.product_id.in_(_PRODUCTS_BELOW))


async def put_under(tx: Transaction, known: CategoryDetails, parent_id: int | None, position: int) -> bool:
    """Gives a category another parent, with all that follows for its products; False where somebody was first.

    The number of statements depends on nothing. A parent that is left without children may hold products again.
    """
    if await tx.run(_PUT, id=known.id, known=known.version, parent=parent_id, position=position) != 1:
        return False
    await tx.rows(_HOLD_CARDS, id=known.id)
    before, after = await get_path_ids(tx, known.parent_id), await get_path_ids(tx, parent_id)
    await tx.run(_LEAVE, id=known.id, left_behind=before)
    if parent_id is not None:
        await tx.run(_JOIN, id=known.id, parent=parent_id)
    if known.parent_id is not None:
        await tx.run(_FREE, id=known.parent_id)
    await _set_paths(tx, known.id)
    await _move_shelves(tx, known.id, before - after, after - before)
    return True


async def _set_paths(tx: Transaction, category_id: int) -> None:
    paths: dict[int, list[int]] = {}
    for leaf_id, ancestor_id in await tx.rows(_LEAF_PATHS, id=category_id):
        paths.setdefault(leaf_id, []).append(ancestor_id)
    rows: list[Mapping[str, Any]] = [
        {"back_category_id": leaf_id, "category_path": path} for leaf_id, path in paths.items()
    ]
    await tx.run(_SET_PATHS, id=category_id, rows=rows)


async def _move_shelves(tx: Transaction, category_id: int, left: Collection[int], joined: Collection[int]) -> None:
    await tx.run(_OFF_SHELF_PRICES, id=category_id, left_behind=left)
    await tx.run(_OFF_SHELVES, id=category_id, left_behind=left)
    await tx.run(_ON_SHELVES, id=category_id, joined=joined)
    await tx.run(_ON_SHELF_PRICES, id=category_id, joined=joined)
