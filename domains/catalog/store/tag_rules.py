"""Rules that put tags on products: what they are, and which products they fit by the shelves these stand on."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import and_, bindparam, delete, distinct, func, insert, literal_column, or_, select, update
from sqlalchemy.orm import aliased

from domains.catalog.rules.fronts import ResolvedRule
from domains.catalog.rules.shelves import WHOLE_SHOP
from domains.catalog.rules.tag_rules import TagDetails, TagOrigin, TagRule, dumped, listed_after_ms, loaded
from domains.catalog.store.shown import RuleColumns, priced
from domains.catalog.tables import ProductTagRow, ShelfRow, TagRow, TagRuleRow, TagSourceRow
from domains.kernel import Channel
from persistence import Reader, Statement, Transaction, insert_into, one_of
from persistence.bulk import rows_of

# --- what they come to ---


def _due() -> sa.Select[Any]:
    """The tags that rules put on some products, as (product_id, tag_id)."""
    stands, other = aliased(ShelfRow), aliased(ShelfRow)
    met = (
        select(func.count(distinct(TagSourceRow.member)))
        .join(other, and_(other.shelf_id == TagSourceRow.shelf_id, other.product_id == stands.product_id))
        .where(TagSourceRow.rule_id == TagRuleRow.id)
        .correlate(TagRuleRow, stands)
        .scalar_subquery()
    )
    is_new = stands.listed_at_ms >= TagRuleRow.listed_after_ms
    return (
        select(stands.product_id, TagRuleRow.tag_id, sa.cast(sa.null(), ProductTagRow.origin.type))
        .select_from(stands)
        .join(TagRuleRow, and_(stands.sales_count >= TagRuleRow.min_sales, is_new))
        .where(
            stands.shelf_id == literal_column(str(WHOLE_SHOP)),
            one_of(stands.product_id, "ids"),
            met == TagRuleRow.member_count,
            or_(TagRuleRow.currency.is_(None), priced(RuleColumns.of(TagRuleRow), stands.product_id)),
        )
    )


# What products have, with its origin; and, without one, what rules say that they are to have.
_HAD_AND_DUE = Statement(
    sa.union_all(
        select(ProductTagRow.product_id, ProductTagRow.tag_id, ProductTagRow.origin).where(
            one_of(ProductTagRow.product_id, "ids")
        ),
        _due(),
    )
)
_PUT_ON = Statement(
    insert_into(ProductTagRow, "product_id", "tag_id", "origin", unless_exists=["product_id", "tag_id"])
)
_TAKE_OFF = Statement(
    delete(ProductTagRow).where(
        ProductTagRow.product_id == bindparam("product"),
        ProductTagRow.tag_id == bindparam("tag"),
        ProductTagRow.origin == TagOrigin.RULE,
    )
)


async def follow(tx: Transaction, product_ids: Collection[int]) -> list[int]:
    """Has these products have the tags that rules give them as they stand on their shelves now, and no others by rule.

    Their cards must be held. Returns those whose tags are different now. Nothing is written where none is.
    """
    due, over = await _differences(tx, product_ids)
    if over:
        await tx.run_many(_TAKE_OFF, [{"product": product_id, "tag": tag_id} for product_id, tag_id in over])
    if due:
        by_rule = {"origin": TagOrigin.RULE}
        await tx.run_many(
            _PUT_ON, [{"product_id": product_id, "tag_id": tag_id, **by_rule} for product_id, tag_id in due]
        )
    return sorted({product_id for product_id, _ in (*due, *over)})


async def get_differences(reader: Reader, product_ids: Collection[int]) -> list[tuple[int, int]]:
    """The products and tags of which rules say something else than is so."""
    due, over = await _differences(reader, product_ids)
    return [*due, *over]


async def _differences(
    reader: Reader, product_ids: Collection[int]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The products and tags that rules put together and that are not, and those that are so by no rule any more."""
    had: dict[tuple[int, int], TagOrigin] = {}
    due: set[tuple[int, int]] = set()
    for product_id, tag_id, origin in await reader.rows(_HAD_AND_DUE, ids=product_ids):
        if origin is None:
            due.add((product_id, tag_id))
        else:
            had[product_id, tag_id] = origin
    over = [each for each, origin in had.items() if origin is TagOrigin.RULE and each not in due]
    return sorted(due - had.keys()), sorted(over)


# --- what they are ---

_RULE: Final = (
    *("tag_id", "position", "said", "member_count", "channel", "currency", "price_min", "price_max"),
    *("listed_within_days", "listed_after_ms", "min_sales"),
)
_OWN_RULES = select(TagRuleRow.id).where(TagRuleRow.tag_id == bindparam("tag"))
_CLEAR: Final = (
    Statement(delete(TagSourceRow).where(TagSourceRow.rule_id.in_(_OWN_RULES))),
    Statement(delete(TagRuleRow).where(TagRuleRow.tag_id == bindparam("tag"))),
)
_ADD_RULES = Statement(
    insert(TagRuleRow)
    .from_select(list(_RULE), rows_of(TagRuleRow, *_RULE))
    .returning(TagRuleRow.position, TagRuleRow.id)
)
_ADD_SOURCES = Statement(insert_into(TagSourceRow, "rule_id", "shelf_id", "member"))
_DETAILS = Statement(
    select(TagRow.id, TagRow.code, TagRow.version, TagRow.starts_at, TagRow.ends_at, TagRow.active).where(
        one_of(TagRow.code, "codes")
    )
)
_SAID = Statement(
    select(TagRuleRow.tag_id, TagRuleRow.said)
    .where(one_of(TagRuleRow.tag_id, "ids"))
    .order_by(TagRuleRow.tag_id, TagRuleRow.position)
)
_TIMED = Statement(
    select(TagRuleRow.id, TagRuleRow.listed_within_days).where(TagRuleRow.listed_within_days.is_not(None))
)
_ANY = Statement(select(TagRuleRow.id).limit(1))
_MOVE_ON = Statement(
    update(TagRuleRow).where(TagRuleRow.id == bindparam("rule")).values(listed_after_ms=bindparam("moment"))
)
_PRODUCTS_AFTER = Statement(
    select(ShelfRow.product_id)
    .where(ShelfRow.shelf_id == literal_column(str(WHOLE_SHOP)), ShelfRow.product_id > bindparam("after"))
    .order_by(ShelfRow.product_id)
    .limit(bindparam("most"))
)
_TAGGED_AFTER = Statement(
    select(ProductTagRow.product_id)
    .where(
        ProductTagRow.tag_id == bindparam("tag"),
        ProductTagRow.origin != TagOrigin.OFF,
        ProductTagRow.product_id > bindparam("after"),
    )
    .order_by(ProductTagRow.product_id)
    .limit(bindparam("most"))
)
_TURNING = Statement(
    select(TagRow.id).where(
        TagRow.active
        != and_(
            or_(TagRow.starts_at.is_(None), TagRow.starts_at <= bindparam("now")),
            or_(TagRow.ends_at.is_(None), TagRow.ends_at > bindparam("now")),
        )
    )
)
_TURN = Statement(
    update(TagRow)
    .where(TagRow.id == bindparam("tag"), TagRow.active != bindparam("shown"))
    .values(active=bindparam("shown"))
)


async def get_details(reader: Reader, codes: Collection[str]) -> dict[str, TagDetails]:
    """These tags with their rules."""
    rows = await reader.rows(_DETAILS, codes=codes)
    rules: defaultdict[int, list[TagRule]] = defaultdict(list)
    for tag_id, said in await reader.rows(_SAID, ids=[row[0] for row in rows]):
        rules[tag_id].append(loaded(said))
    return {row[1]: TagDetails(*(*row, tuple(rules[row[0]]))) for row in rows}


async def replace_rules(
    tx: Transaction, tag_id: int, rules: Sequence[tuple[TagRule, ResolvedRule]], now: datetime
) -> None:
    """Puts rules in place of those that a tag had."""
    for statement in _CLEAR:
        await tx.run(statement, tag=tag_id)
    if not rules:
        return
    rows = [_rule(tag_id, position, *rule, now) for position, rule in enumerate(rules)]
    ids: Mapping[int, int] = dict(await tx.rows(_ADD_RULES, rows=rows))
    await tx.run_many(
        _ADD_SOURCES,
        [
            {"rule_id": ids[position], "shelf_id": shelf, "member": member}
            for position, (_, resolved) in enumerate(rules)
            for member, shelves in enumerate(resolved.members)
            for shelf in shelves
        ],
    )


async def move_on(tx: Transaction, now: datetime) -> bool:
    """Moves on the moments after which products count as new, by the days that rules name; False where none does."""
    rows = [{"rule": rule, "moment": listed_after_ms(days, now)} for rule, days in await tx.rows(_TIMED)]
    if rows:
        await tx.run_many(_MOVE_ON, rows)
    return bool(rows)


async def has_rules(reader: Reader) -> bool:
    """Whether any tag has rules."""
    return bool(await reader.rows(_ANY))


async def get_sold_after(reader: Reader, after: int, most: int) -> list[int]:
    """The next products on sale in the order of their ids."""
    return [row[0] for row in await reader.rows(_PRODUCTS_AFTER, after=after, most=most)]


async def get_tagged_after(reader: Reader, tag_id: int, after: int, most: int) -> list[int]:
    """The next products that have a tag, in the order of their ids."""
    return [row[0] for row in await reader.rows(_TAGGED_AFTER, tag=tag_id, after=after, most=most)]


async def get_turning(reader: Reader, now: datetime) -> list[int]:
    """The tags that are shown out of their period, or not shown in it."""
    return [row[0] for row in await reader.rows(_TURNING, now=now)]


async def turn(tx: Transaction, tag_id: int, shown: bool) -> bool:
    """Says whether a tag is shown; False where that is so already."""
    return await tx.run(_TURN, tag=tag_id, shown=shown) == 1


def _rule(tag_id: int, position: int, rule: TagRule, resolved: ResolvedRule, now: datetime) -> dict[str, Any]:
    return {
        "tag_id": tag_id,
        "position": position,
        "said": dumped(rule),
        "member_count": len(resolved.members),
        # Prices are the same in all channels as yet.
        "channel": Channel.PC,
        "currency": resolved.currency,
        "price_min": resolved.price_min,
        "price_max": resolved.price_max,
        "listed_within_days": rule.listed_within_days,
        "listed_after_ms": listed_after_ms(rule.listed_within_days, now),
        "min_sales": rule.min_sales or 0,
    }
