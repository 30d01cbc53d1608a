"""Writes of front categories: their places in the trees, how they look, and what they show."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, delete, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from domains.catalog.rules.fronts import CreateFrontCategory, FrontCategoryLook, MapFrontCategory, ResolvedRule
from domains.catalog.store.paths import adding_paths
from domains.catalog.tables import (
    FacetRow,
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontExclusionRow,
    FrontPickRow,
    FrontRuleRow,
    FrontSourceRow,
    ShelfRow,
)
from domains.kernel import Channel
from persistence import Reader, Statement, Transaction, insert_into, one_of
from persistence.bulk import rows_of

# --- places ---

_LOOK: Final = ("slug", "name", "image_url", "image_alt", "link", "position", "visible_from", "visible_until")
_ADD = Statement(
    insert_into(
        FrontCategoryRow,
        *("channel", "parent_id", *_LOOK, "created_at"),
        unless_exists=["channel", "slug"],
        returning=[FrontCategoryRow.id],
    )
)
_Path = FrontCategoryAncestorRow
_Above = aliased(_Path)
_ADD_PATHS = adding_paths(FrontCategoryRow, _Path)
_HOLD_TREE = Statement(
    select(FrontCategoryRow.id)
    .where(FrontCategoryRow.channel == bindparam("channel"))
    .order_by(FrontCategoryRow.id)
    .with_for_update()
)
_HOLD_PATH = Statement(
    select(FrontCategoryRow.id, FrontCategoryRow.channel)
    .where(FrontCategoryRow.id.in_(select(_Path.ancestor_id).where(_Path.category_id == bindparam("id"))))
    .order_by(FrontCategoryRow.id)
    .with_for_update()
)
_PLACE = Statement(
    select(
        FrontCategoryRow.channel,
        FrontCategoryRow.parent_id,
        FrontCategoryRow.version,
        *(getattr(FrontCategoryRow, name) for name in _LOOK),
    ).where(FrontCategoryRow.id == bindparam("id"))
)
_HAS_CHILDREN = Statement(select(FrontCategoryRow.id).where(FrontCategoryRow.parent_id == bindparam("id")).limit(1))
_IS_WITHIN = Statement(
    select(_Path.distance).where(_Path.category_id == bindparam("id"), _Path.ancestor_id == bindparam("ancestor"))
)


def _change(*columns: str) -> Statement:
    """Changes a front category that stands at a version, or at any where that is None."""
    is_as_read = or_(
        sa.cast(bindparam("version"), sa.BigInteger()).is_(None), FrontCategoryRow.version == bindparam("version")
    )
    return Statement(
        update(FrontCategoryRow)
        .where(FrontCategoryRow.id == bindparam("id"), is_as_read)
        .values({**{name: bindparam(name) for name in columns}, "version": FrontCategoryRow.version + 1})
    )


_TOUCH = _change()
_LOOK_LIKE = _change(*_LOOK)
_MOVE = _change("parent_id", "position")
_BELOW = select(_Above.category_id).where(_Above.ancestor_id == bindparam("id"))
_LEAVE_PATH = Statement(delete(_Path).where(_Path.category_id.in_(_BELOW), _Path.ancestor_id.not_in(_BELOW)))
_Moved, _Up = aliased(_Path), aliased(_Path)
_JOIN_PATH = Statement(
    insert(_Path).from_select(
        ["category_id", "ancestor_id", "distance"],
        select(_Moved.category_id, _Up.ancestor_id, _Moved.distance + _Up.distance + 1)
        .select_from(_Moved)
        .join(_Up, _Up.category_id == bindparam("parent"))
        .where(_Moved.ancestor_id == bindparam("id")),
    )
)


async def add_front_category(tx: Transaction, command: CreateFrontCategory, now: datetime) -> int | None:
    """Adds it with its way to the root; None where the channel has the slug already."""
    place = {"channel": command.channel, "parent_id": command.parent_id, "created_at": now}
    rows = await tx.rows(_ADD, **place, **look_of(command))
    if not rows:
        return None
    await tx.run(_ADD_PATHS, ids=[rows[0][0]])
    return int(rows[0][0])


async def hold_path(tx: Transaction, front_category_id: int) -> Channel | None:
    """Keeps a front category where it is until the transaction ends. Returns its channel; None where there is none."""
    rows = await tx.rows(_HOLD_PATH, id=front_category_id)
    return next((channel for row_id, channel in rows if row_id == front_category_id), None)


async def hold_tree(tx: Transaction, channel: Channel) -> None:
    """Keeps all front categories of a channel where they are until the transaction ends."""
    await tx.rows(_HOLD_TREE, channel=channel)


async def find_place(reader: Reader, front_category_id: int) -> dict[str, Any] | None:
    """A front category as it is kept: `channel`, `parent_id`, `version`, and how it looks."""
    rows = await reader.rows(_PLACE, id=front_category_id)
    return dict(zip(("channel", "parent_id", "version", *_LOOK), rows[0], strict=True)) if rows else None


async def has_children(reader: Reader, front_category_id: int) -> bool:
    """Whether any front category is directly below it."""
    return bool(await reader.rows(_HAS_CHILDREN, id=front_category_id))


async def is_within(reader: Reader, front_category_id: int, ancestor_id: int) -> bool:
    """Whether it is the other, or anywhere below it."""
    return bool(await reader.rows(_IS_WITHIN, id=front_category_id, ancestor=ancestor_id))


async def touch(tx: Transaction, front_category_id: int, version: int | None) -> bool:
    """Puts up its version; False, as in all that follow, where it does not stand at `version` any more."""
    return await tx.run(_TOUCH, id=front_category_id, version=version) == 1


async def look_like(tx: Transaction, front_category_id: int, version: int, look: FrontCategoryLook) -> bool:
    """Makes it look like this."""
    return await tx.run(_LOOK_LIKE, id=front_category_id, version=version, **look_of(look)) == 1


async def move(tx: Transaction, front_category_id: int, version: int, parent_id: int | None, position: int) -> bool:
    """Puts it, with all below it, below another, which must not be among these. The tree must be held."""
    place = {"parent_id": parent_id, "position": position}
    if await tx.run(_MOVE, id=front_category_id, version=version, **place) == 0:
        return False
    await tx.run(_LEAVE_PATH, id=front_category_id)
    if parent_id is not None:
        await tx.run(_JOIN_PATH, id=front_category_id, parent=parent_id)
    return True


_OWN: Final = (FrontSourceRow, FrontRuleRow, FrontPickRow, FrontExclusionRow)
_CLEAR: Final = [Statement(delete(row).where(row.front_category_id == bindparam("id"))) for row in _OWN]
_REMOVE_PATH = Statement(delete(_Path).where(_Path.category_id == bindparam("id")))
_REMOVE = Statement(delete(FrontCategoryRow).where(FrontCategoryRow.id == bindparam("id")))


async def remove(tx: Transaction, front_category_id: int) -> None:
    """Removes one that has none below it, with what it shows."""
    for statement in (*_CLEAR, _REMOVE_PATH, _REMOVE):
        await tx.run(statement, id=front_category_id)


def look_of(look: FrontCategoryLook) -> dict[str, Any]:
    """How it looks, by column."""
    return {name: getattr(look, name) for name in _LOOK}


# --- what they show ---

_RULE: Final = ("front_category_id", "channel", "position", "member_count", "currency", "price_min", "price_max")
_ADD_RULES = Statement(
    insert(FrontRuleRow)
    .from_select(list(_RULE), rows_of(FrontRuleRow, *_RULE))
    .returning(FrontRuleRow.position, FrontRuleRow.id)
)
_ADD_SOURCES = Statement(insert_into(FrontSourceRow, "rule_id", "shelf_id", "front_category_id", "member", "leads"))
_ADD_PICKS = Statement(insert_into(FrontPickRow, "front_category_id", "product_id"))
_ADD_EXCLUSIONS = Statement(insert_into(FrontExclusionRow, "front_category_id", "product_id"))
_SIZES = Statement(
    select(ShelfRow.shelf_id, func.count()).where(one_of(ShelfRow.shelf_id, "shelves")).group_by(ShelfRow.shelf_id)
)
_FACETS = Statement(select(FacetRow.code, FacetRow.value, FacetRow.id).where(one_of(FacetRow.code, "codes")))
_ADD_FACET = Statement(insert_into(FacetRow, "code", "value", unless_exists=["code", "value"]))


async def replace_mapping(
    tx: Transaction, command: MapFrontCategory, channel: Channel, rules: Sequence[ResolvedRule]
) -> None:
    """Puts a mapping in place of the one that was."""
    front_id = command.front_category_id
    for statement in _CLEAR:
        await tx.run(statement, id=front_id)
    await _add_rules(tx, front_id, channel, rules)
    for statement, ids in ((_ADD_PICKS, command.product_ids), (_ADD_EXCLUSIONS, command.exclude_product_ids)):
        rows = [{"front_category_id": front_id, "product_id": each} for each in dict.fromkeys(ids)]
        if rows:
            await tx.run_many(statement, rows)


async def get_shelf_sizes(reader: Reader, shelves: Collection[int]) -> dict[int, int]:
    """How many products stand on each of these shelves; empty ones do not appear."""
    return dict(await reader.rows(_SIZES, shelves=shelves)) if shelves else {}


async def ensure_facets(tx: Transaction, values: Mapping[str, Collection[str]]) -> dict[tuple[str, str], int]:
    """The ids of these values of attributes, by attribute and value; those that no product had yet are made."""
    pairs = sorted((code, value) for code, each in values.items() for value in each)
    if not pairs:
        return {}
    await tx.run_many(_ADD_FACET, [{"code": code, "value": value} for code, value in pairs])
    rows = await tx.rows(_FACETS, codes=list(values))
    return {(code, value): facet_id for code, value, facet_id in rows}


async def _add_rules(tx: Transaction, front_id: int, channel: Channel, rules: Sequence[ResolvedRule]) -> None:
    if not rules:
        return
    rows = [_rule(front_id, channel, position, rule) for position, rule in enumerate(rules)]
    ids: dict[int, int] = dict(await tx.rows(_ADD_RULES, rows=rows))
    sources = [
        {
            "rule_id": ids[position],
            "shelf_id": shelf,
            "front_category_id": front_id,
            "member": member,
            "leads": member == rule.leading,
        }
        for position, rule in enumerate(rules)
        for member, shelves in enumerate(rule.members)
        for shelf in shelves
    ]
    await tx.run_many(_ADD_SOURCES, sources)


def _rule(front_id: int, channel: Channel, position: int, rule: ResolvedRule) -> dict[str, Any]:
    return {
        "front_category_id": front_id,
        "channel": channel,
        "position": position,
        "member_count": len(rule.members),
        "currency": rule.currency,
        "price_min": rule.price_min,
        "price_max": rule.price_max,
    }
