"""Publishing rules, and which products they speak of."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import BigInteger, and_, bindparam, case, delete, exists, func, literal_column, or_, select, update
from sqlalchemy.orm import aliased

from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.publishing_rules import SHOWN, CreatePublishingRule, PublishingRule, PublishingRuleKind
from domains.catalog.tables import (
    AttributeRow,
    ProductAttributeValueRow,
    ProductCardRow,
    ProductRow,
    PublishingRuleRow,
    TakenOffRow,
)
from persistence import Reader, Statement, Transaction, insert_into, one_of
from persistence.bulk import numbers

# --- rules ---

_COLUMNS: Final = (
    *(PublishingRuleRow.id, PublishingRuleRow.store_id, PublishingRuleRow.kind, PublishingRuleRow.days),
    *(AttributeRow.code, PublishingRuleRow.publishes_again, PublishingRuleRow.active, PublishingRuleRow.version),
)
_RULES = (
    select(*_COLUMNS)
    .outerjoin(AttributeRow, AttributeRow.id == PublishingRuleRow.attribute_id)
    .order_by(PublishingRuleRow.id)
)
_ALL = Statement(_RULES)
_BY_ID = Statement(_RULES.where(one_of(PublishingRuleRow.id, "ids")))
_IS_THEIRS = PublishingRuleRow.store_id == bindparam("store", type_=BigInteger)
_FOR = Statement(_RULES.where(or_(PublishingRuleRow.store_id.is_(None), _IS_THEIRS)))
_IS_OWN = PublishingRuleRow.store_id.is_not_distinct_from(bindparam("store", type_=BigInteger))
_HOLD = Statement(select(PublishingRuleRow.id).where(_IS_OWN).order_by(PublishingRuleRow.id).with_for_update())
_COUNT = Statement(select(func.count()).select_from(PublishingRuleRow).where(_IS_OWN))
_ADD = Statement(
    insert_into(
        PublishingRuleRow,
        *("store_id", "kind", "days", "attribute_id", "publishes_again", "active", "created_at"),
        returning=[PublishingRuleRow.id],
    )
)
_AS_READ = and_(PublishingRuleRow.id == bindparam("id"), PublishingRuleRow.version == bindparam("read_at"))
_CHANGE = Statement(
    update(PublishingRuleRow)
    .where(_AS_READ)
    .values(
        days=bindparam("days"),
        publishes_again=bindparam("publishes_again"),
        active=bindparam("active"),
        version=PublishingRuleRow.version + 1,
    )
)
_REMOVE = Statement(delete(PublishingRuleRow).where(_AS_READ))
_FORGET_ALL = Statement(delete(TakenOffRow).where(TakenOffRow.rule_id == bindparam("id")))


async def get_rules(reader: Reader, ids: Collection[int] | None = None) -> list[PublishingRule]:
    """These rules, or all of them, the oldest first."""
    rows = await (reader.rows(_ALL) if ids is None else reader.rows(_BY_ID, ids=ids))
    return [PublishingRule(*row) for row in rows]


async def get_rules_for(reader: Reader, store_id: int | None) -> list[PublishingRule]:
    """The platform's rules, and a store's where one is given, the oldest first."""
    return [PublishingRule(*row) for row in await reader.rows(_FOR, store=store_id)]


async def hold_rules(tx: Transaction, store_id: int | None) -> int:
    """How many rules a store, or the platform, has, once nobody else can add one beside them.

    Counted anew when they are held, for somebody may have added one in the meantime. Without any there is nothing to
    hold, which is no matter so far below the limit.
    """
    if not await tx.rows(_HOLD, store=store_id):
        return 0
    return int((await tx.rows(_COUNT, store=store_id))[0][0])


async def add_rule(tx: Transaction, command: CreatePublishingRule, attribute_id: int | None, now: datetime) -> int:
    """Adds a rule without problems and returns its id."""
    said = {name: getattr(command, name) for name in ("store_id", "kind", "days", "publishes_again", "active")}
    return int((await tx.rows(_ADD, attribute_id=attribute_id, created_at=now, **said))[0][0])


async def change_rule(tx: Transaction, rule_id: int, version: int, said: Mapping[str, Any]) -> bool:
    """Says `days`, `publishes_again` and `active` of a rule anew; False where it is not at the version any more."""
    return await tx.run(_CHANGE, id=rule_id, read_at=version, **said) == 1


async def remove_rule(tx: Transaction, rule_id: int, version: int) -> bool:
    """Removes a rule; what it took off sale stays off. False as in `change_rule`."""
    await tx.run(_FORGET_ALL, id=rule_id)
    return await tx.run(_REMOVE, id=rule_id, read_at=version) == 1


# --- what they speak of ---

# With each rule the instant before which stock must have run out.
_Given = numbers("rules", "rule_id", "before_ms")
_Rule, _Card = PublishingRuleRow, ProductCardRow
_SINCE_MS = case((_Card.stock_changed_at_ms > _Card.listed_at_ms, _Card.stock_changed_at_ms), else_=_Card.listed_at_ms)
_IS_OVER = exists(
    select(ProductAttributeValueRow.id).where(
        ProductAttributeValueRow.product_id == _Card.product_id,
        ProductAttributeValueRow.attribute_id == _Rule.attribute_id,
        ProductAttributeValueRow.plain < bindparam("today"),
    )
)
_IS_SO = or_(
    and_(
        _Rule.kind == PublishingRuleKind.OUT_OF_STOCK,
        _Card.in_stock.is_(False),
        _Given.c.before_ms > _SINCE_MS,
    ),
    and_(_Rule.kind == PublishingRuleKind.NO_PICTURE, _Card.image_url.is_(None)),
    and_(_Rule.kind == PublishingRuleKind.EXPIRED, _IS_OVER),
)
_SPOKEN_OF = and_(or_(_Rule.store_id.is_(None), _Rule.store_id == _Card.store_id), _IS_SO)
_MATCHED = (
    select(_Card.product_id, _Rule.id.label("rule_id"))
    .select_from(_Given)
    .join(_Rule, _Rule.id == _Given.c.rule_id)
    .join(_Card, _SPOKEN_OF)
)
_OFF = _MATCHED.where(_Card.published.is_(True)).subquery("off")
_STILL_SO = exists(_MATCHED.where(_Card.product_id == TakenOffRow.product_id).correlate(TakenOffRow))
_BACK = (
    select(TakenOffRow.product_id, TakenOffRow.rule_id)
    # A rule that is stopped does nothing, so it puts nothing back.
    .join(_Given, _Given.c.rule_id == TakenOffRow.rule_id)
    .join(_Rule, _Rule.id == TakenOffRow.rule_id)
    .join(ProductRow, ProductRow.id == TakenOffRow.product_id)
    .where(
        _Rule.publishes_again.is_(True),
        ProductRow.status == ProductStatus.APPROVED,
        ProductRow.violation.is_(None),
        ~_STILL_SO,
    )
    .subquery("back")
)


def _some(found: sa.Subquery) -> tuple[Statement, Statement]:
    """Products with the first rule that speaks of each: so many behind one, and those among some."""
    first = select(found.c.product_id, func.min(found.c.rule_id)).group_by(found.c.product_id)
    return (
        Statement(
            first.where(found.c.product_id > bindparam("after")).order_by(found.c.product_id).limit(bindparam("most"))
        ),
        Statement(first.where(one_of(found.c.product_id, "ids"))),
    )


def _first(found: sa.Subquery) -> Statement:
    """The first products of each of some rules, and how many it speaks of."""
    turn = func.row_number().over(partition_by=found.c.rule_id, order_by=found.c.product_id)
    counted = (
        select(
            found.c.rule_id,
            found.c.product_id,
            func.count().over(partition_by=found.c.rule_id).label("total"),
            turn.label("turn"),
        )
        .join(_Of, _Of.product_id == found.c.product_id)
        .where(one_of(found.c.rule_id, "ids"), _IN_STORE)
        .subquery("counted")
    )
    return Statement(
        select(counted.c.rule_id, counted.c.product_id, counted.c.total)
        .where(counted.c.turn <= literal_column(str(SHOWN)))
        .order_by(counted.c.rule_id, counted.c.turn)
    )


_Of = aliased(ProductCardRow)
_IN_STORE = or_(sa.cast(bindparam("store"), sa.BigInteger()).is_(None), _Of.store_id == bindparam("store"))
_SOME: Final = {False: _some(_OFF), True: _some(_BACK)}
_FIRST: Final = {False: _first(_OFF), True: _first(_BACK)}
_REMEMBER = Statement(insert_into(TakenOffRow, "product_id", "rule_id", "at"))

# Rules, each with the instant before which stock must have run out; and the day that it is, as dates are written.
Given = tuple[Sequence[tuple[int, int]], str]


async def get_some(reader: Reader, given: Given, back: bool, after: int, most: int) -> list[int]:
    """Products that rules would take off sale, or put `back`: so many behind one, by their ids."""
    return [row[0] for row in await reader.rows(_SOME[back][0], **_parameters(given), after=after, most=most)]


async def get_rules_of(reader: Reader, given: Given, back: bool, ids: Collection[int]) -> dict[int, int]:
    """Those among some products that rules would take off sale, or put `back`, each with the oldest such rule."""
    return dict(await reader.rows(_SOME[back][1], **_parameters(given), ids=ids))


async def get_first(
    reader: Reader, given: Given, back: bool, rule_ids: Collection[int], store_id: int | None
) -> dict[int, tuple[int, list[int]]]:
    """For each of some rules how many products it would take off sale, or put `back`, and the oldest ten.

    Those of a store alone, where one is given. Rules that would do nothing do not appear.
    """
    found: dict[int, tuple[int, list[int]]] = {}
    rows = await reader.rows(_FIRST[back], **_parameters(given), ids=rule_ids, store=store_id)
    for rule_id, product_id, total in rows:
        found.setdefault(rule_id, (total, []))[1].append(product_id)
    return found


async def remember(tx: Transaction, rules: Mapping[int, int], now: datetime) -> None:
    """Notes which rule took each product off sale."""
    if rules:
        rows = [{"product_id": each, "rule_id": rule_id, "at": now} for each, rule_id in sorted(rules.items())]
        await tx.run_many(_REMEMBER, rows)


def _parameters(given: Given) -> dict[str, Any]:
    rules, today = given
    return {"rules": rules, "today": today}
