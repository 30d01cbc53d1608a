"""Front categories: the display trees, what each place shows, and the way to a product."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, distinct, func, insert, literal_column, select, union, union_all
from sqlalchemy.orm import aliased

from domains.catalog.rules.categories import FrontCategory
from domains.catalog.rules.commands import CreateFrontCategory, MapFrontCategory
from domains.catalog.rules.images import Image
from domains.catalog.store.filters import excluded
from domains.catalog.tables import (
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontExclusionRow,
    FrontPickRow,
    FrontSourceRow,
    ShelfRow,
)
from domains.kernel import Channel
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_COLUMNS: Final[tuple[Any, ...]] = (
    FrontCategoryRow.id,
    translated(FrontCategoryRow.name),
    FrontCategoryRow.slug,
    FrontCategoryRow.image_url,
    translated(FrontCategoryRow.image_alt),
)
_TREE = Statement(
    select(FrontCategoryRow.parent_id, *_COLUMNS)
    .where(FrontCategoryRow.channel == bindparam("channel"))
    .order_by(FrontCategoryRow.position, FrontCategoryRow.id)
)
_BY_ID = Statement(select(*_COLUMNS).where(one_of(FrontCategoryRow.id, "ids")))
_CHILDREN = Statement(
    select(FrontCategoryRow.parent_id, *_COLUMNS)
    .where(one_of(FrontCategoryRow.parent_id, "ids"))
    .order_by(FrontCategoryRow.position, FrontCategoryRow.id)
)

_FIND = Statement(
    select(FrontCategoryRow.slug, FrontCategoryRow.id).where(
        FrontCategoryRow.channel == bindparam("channel"), one_of(FrontCategoryRow.slug, "slugs")
    )
)
_CHANNEL = Statement(select(FrontCategoryRow.channel).where(FrontCategoryRow.id == bindparam("id")))
_ADD = Statement(
    insert_into(
        FrontCategoryRow,
        *("channel", "parent_id", "slug", "name", "image_url", "image_alt", "position", "created_at"),
        unless_exists=["channel", "slug"],
        returning=[FrontCategoryRow.id],
    )
)
_Above = aliased(FrontCategoryAncestorRow)
_ADD_ANCESTORS = Statement(
    insert(FrontCategoryAncestorRow).from_select(
        ["category_id", "ancestor_id", "distance"],
        union_all(
            select(FrontCategoryRow.id, FrontCategoryRow.id, literal_column("0")).where(
                FrontCategoryRow.id == bindparam("id")
            ),
            select(FrontCategoryRow.id, _Above.ancestor_id, _Above.distance + 1)
            .join(_Above, _Above.category_id == FrontCategoryRow.parent_id)
            .where(FrontCategoryRow.id == bindparam("id")),
        ),
    )
)
_MAPPINGS: Final = (FrontSourceRow, FrontPickRow, FrontExclusionRow)
_CLEAR: Final = [Statement(delete(row).where(row.front_category_id == bindparam("id"))) for row in _MAPPINGS]
_MAP: Final = [
    Statement(insert_into(row, "front_category_id", column))
    for row, column in zip(_MAPPINGS, ("back_category_id", "product_id", "product_id"), strict=True)
]


async def get_front_tree(reader: Reader, channel: Channel, language: str) -> list[tuple[int | None, FrontCategory]]:
    """All front categories of a channel with their parents, siblings in their order; as yet without children."""
    rows = await reader.rows(_TREE, channel=channel, language=language)
    return [
        (parent_id, FrontCategory(category_id, name, slug, None if url is None else Image(url, alt), ()))
        for parent_id, category_id, name, slug, url, alt in rows
    ]


async def get_front_categories(reader: Reader, ids: Collection[int], language: str) -> dict[int, FrontCategory]:
    """These front categories, without those below them."""
    return {row[0]: _front(row) for row in await reader.rows(_BY_ID, ids=ids, language=language)}


async def get_front_children(reader: Reader, ids: Collection[int], language: str) -> dict[int, list[FrontCategory]]:
    """The front categories directly below these, in their order."""
    found: defaultdict[int, list[FrontCategory]] = defaultdict(list)
    for parent_id, *row in await reader.rows(_CHILDREN, ids=ids, language=language):
        found[parent_id].append(_front(row))
    return found


async def get_front_ids(reader: Reader, channel: Channel, slugs: Collection[str]) -> dict[str, int]:
    """The ids of a channel's front categories by their slugs."""
    return dict(await reader.rows(_FIND, channel=channel, slugs=slugs))


async def find_channel(reader: Reader, front_category_id: int) -> Channel | None:
    """The channel whose tree a front category is in."""
    rows = await reader.rows(_CHANNEL, id=front_category_id)
    return rows[0][0] if rows else None


async def add_front_category(tx: Transaction, command: CreateFrontCategory, now: datetime) -> int | None:
    """Adds it with its way to the root; None where the channel has the slug already."""
    rows = await tx.rows(
        _ADD,
        channel=command.channel,
        parent_id=command.parent_id,
        slug=command.slug,
        name=command.name,
        image_url=command.image_url,
        image_alt=command.image_alt,
        position=command.position,
        created_at=now,
    )
    if not rows:
        return None
    await tx.run(_ADD_ANCESTORS, id=rows[0][0])
    return int(rows[0][0])


async def replace_mapping(tx: Transaction, command: MapFrontCategory) -> None:
    """Puts a mapping in place of the one that was."""
    front_id = command.front_category_id
    for statement in _CLEAR:
        await tx.run(statement, id=front_id)
    columns = ("back_category_id", "product_id", "product_id")
    ids = (command.back_category_ids, command.product_ids, command.exclude_product_ids)
    for statement, column, each in zip(_MAP, columns, ids, strict=True):
        if each:
            await tx.run_many(statement, [{"front_category_id": front_id, column: one} for one in dict.fromkeys(each)])


# --- what is in them ---

_IN_SOURCES = (
    select(FrontSourceRow.front_category_id.label("front_id"), ShelfRow.product_id)
    .join(ShelfRow, ShelfRow.shelf_id == FrontSourceRow.back_category_id)
    .where(~excluded(FrontSourceRow.front_category_id, ShelfRow.product_id))
)
_IN_PICKS = (
    select(FrontPickRow.front_category_id.label("front_id"), ShelfRow.product_id)
    .join(ShelfRow, ShelfRow.product_id == FrontPickRow.product_id)
    .where(ShelfRow.shelf_id == literal_column("0"), ~excluded(FrontPickRow.front_category_id, FrontPickRow.product_id))
)
_SHOWN_IN = union(
    _IN_SOURCES.where(one_of(FrontSourceRow.front_category_id, "ids")),
    _IN_PICKS.where(one_of(FrontPickRow.front_category_id, "ids")),
).subquery("shown")
_COUNTS = Statement(
    select(_SHOWN_IN.c.front_id, func.count(distinct(_SHOWN_IN.c.product_id))).group_by(_SHOWN_IN.c.front_id)
)


async def count_in_front_categories(reader: Reader, ids: Collection[int]) -> dict[int, int]:
    """How many published products each of these shows; those that show none do not appear."""
    return dict(await reader.rows(_COUNTS, ids=ids))


_SHOWING = union(
    _IN_SOURCES.where(one_of(ShelfRow.product_id, "ids")), _IN_PICKS.where(one_of(FrontPickRow.product_id, "ids"))
).subquery("showing")
_PATHS = Statement(
    select(_SHOWING.c.product_id, _SHOWING.c.front_id, *_COLUMNS)
    .select_from(_SHOWING)
    .join(FrontCategoryAncestorRow, FrontCategoryAncestorRow.category_id == _SHOWING.c.front_id)
    .join(FrontCategoryRow, FrontCategoryRow.id == FrontCategoryAncestorRow.ancestor_id)
    .where(FrontCategoryRow.channel == bindparam("channel"))
    .order_by(_SHOWING.c.product_id, _SHOWING.c.front_id, FrontCategoryAncestorRow.distance.desc())
)


async def get_paths_to(
    reader: Reader, product_ids: Collection[int], channel: Channel, language: str
) -> dict[int, list[list[FrontCategory]]]:
    """For each published product the ways to it: from a root of the channel's tree to a place that shows it."""
    found: defaultdict[int, dict[int, list[FrontCategory]]] = defaultdict(dict)
    rows = await reader.rows(_PATHS, ids=product_ids, channel=channel, language=language)
    for product_id, front_id, *row in rows:
        found[product_id].setdefault(front_id, []).append(_front(row))
    return {product_id: list(paths.values()) for product_id, paths in found.items()}


def _front(row: Sequence[Any]) -> FrontCategory:
    category_id, name, slug, image_url, image_alt = row
    return FrontCategory(category_id, name, slug, None if image_url is None else Image(image_url, image_alt))
