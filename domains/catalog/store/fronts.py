"""Front categories as they are read: the display trees, what each place shows, and the way to a product."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, distinct, func, literal_column, or_, select, union

from domains.catalog.rules.categories import FrontCategory, FrontDetails
from domains.catalog.rules.images import Image
from domains.catalog.store.shown import excluded, hidden, on_leading_shelves
from domains.catalog.tables import (
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontPickRow,
    FrontSourceRow,
    ShelfRow,
)
from domains.kernel import Channel
from persistence import Reader, Statement, one_of, translated

_COLUMNS: Final[tuple[Any, ...]] = (
    FrontCategoryRow.id,
    translated(FrontCategoryRow.name),
    FrontCategoryRow.slug,
    FrontCategoryRow.image_url,
    translated(FrontCategoryRow.image_alt),
    FrontCategoryRow.link,
)
# Of a tree this is enough: what is below a place that is hidden is not reached.
_OUT_OF_PERIOD = or_(
    FrontCategoryRow.visible_from > bindparam("now"), FrontCategoryRow.visible_until <= bindparam("now")
)
_IN_PERIOD = ~func.coalesce(_OUT_OF_PERIOD, literal_column("false"))
_TREE = Statement(
    select(FrontCategoryRow.parent_id, *_COLUMNS)
    .where(FrontCategoryRow.channel == bindparam("channel"), _IN_PERIOD)
    .order_by(FrontCategoryRow.position, FrontCategoryRow.id)
)
_BY_ID = Statement(select(*_COLUMNS).where(one_of(FrontCategoryRow.id, "ids"), ~hidden(FrontCategoryRow.id)))
_CHILDREN = Statement(
    select(FrontCategoryRow.parent_id, *_COLUMNS)
    .where(one_of(FrontCategoryRow.parent_id, "ids"), _IN_PERIOD)
    .order_by(FrontCategoryRow.position, FrontCategoryRow.id)
)

_DETAILS = Statement(
    select(
        FrontCategoryRow.id,
        FrontCategoryRow.position,
        FrontCategoryRow.visible_from,
        FrontCategoryRow.visible_until,
        FrontCategoryRow.version,
    ).where(one_of(FrontCategoryRow.id, "ids"))
)
_FIND = Statement(
    select(FrontCategoryRow.slug, FrontCategoryRow.id).where(
        FrontCategoryRow.channel == bindparam("channel"), one_of(FrontCategoryRow.slug, "slugs")
    )
)


async def get_front_tree(
    reader: Reader, channel: Channel, language: str, now: datetime | None
) -> list[tuple[int | None, FrontCategory]]:
    """All front categories of a channel with their parents, siblings in their order; as yet without children.

    Here and below: those that are out of their period at `now` do not appear; without it all do.
    """
    rows = await reader.rows(_TREE, channel=channel, language=language, now=now)
    return [(parent_id, _front(row, ())) for parent_id, *row in rows]


async def get_front_categories(
    reader: Reader, ids: Collection[int], language: str, now: datetime | None = None
) -> dict[int, FrontCategory]:
    """These front categories, without those below them."""
    return {row[0]: _front(row) for row in await reader.rows(_BY_ID, ids=ids, language=language, now=now)}


async def get_front_children(
    reader: Reader, ids: Collection[int], language: str, now: datetime | None = None
) -> dict[int, list[FrontCategory]]:
    """The front categories directly below these, in their order."""
    found: defaultdict[int, list[FrontCategory]] = defaultdict(list)
    for parent_id, *row in await reader.rows(_CHILDREN, ids=ids, language=language, now=now):
        found[parent_id].append(_front(row))
    return found


async def get_front_details(reader: Reader, ids: Collection[int]) -> dict[int, FrontDetails]:
    """What staff see of front categories beside all that shoppers see."""
    return {row[0]: FrontDetails(*row) for row in await reader.rows(_DETAILS, ids=ids)}


async def get_front_ids(reader: Reader, channel: Channel, slugs: Collection[str]) -> dict[str, int]:
    """The ids of a channel's front categories by their slugs."""
    return dict(await reader.rows(_FIND, channel=channel, slugs=slugs))


# --- what is in them ---

_IN_SOURCES = on_leading_shelves()
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
    .where(FrontCategoryRow.channel == bindparam("channel"), ~hidden(_SHOWING.c.front_id))
    .order_by(_SHOWING.c.product_id, _SHOWING.c.front_id, FrontCategoryAncestorRow.distance.desc())
)


async def get_paths_to(
    reader: Reader, product_ids: Collection[int], channel: Channel, language: str, now: datetime | None
) -> dict[int, list[list[FrontCategory]]]:
    """For each published product the ways to it: from a root of the channel's tree to a place that shows it."""
    found: defaultdict[int, dict[int, list[FrontCategory]]] = defaultdict(dict)
    rows = await reader.rows(_PATHS, ids=product_ids, channel=channel, language=language, now=now)
    for product_id, front_id, *row in rows:
        found[product_id].setdefault(front_id, []).append(_front(row))
    return {product_id: list(paths.values()) for product_id, paths in found.items()}


def _front(row: Sequence[Any], children: tuple[FrontCategory, ...] | None = None) -> FrontCategory:
    category_id, name, slug, image_url, image_alt, link = row
    image = None if image_url is None else Image(image_url, image_alt)
    return FrontCategory(category_id, name, slug, image, children, link)
