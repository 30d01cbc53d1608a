"""What front categories show: the shelves that lead to it, and which of the products on these fit."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import and_, bindparam, distinct, exists, func, literal_column, or_, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql.expression import ColumnElement

from domains.catalog.tables import (
    CardPriceRow,
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontExclusionRow,
    FrontRuleRow,
    FrontSourceRow,
    ShelfRow,
)

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class RuleColumns:
    """The columns of a rule, of its table or of a subquery."""

    id: Any
    member_count: Any
    channel: Any
    currency: Any
    price_min: Any
    price_max: Any

    @classmethod
    def of(cls, rule: Any) -> "RuleColumns":
        """Those of `front_category_rules`, or of an alias of it."""
        return cls(rule.id, rule.member_count, rule.channel, rule.currency, rule.price_min, rule.price_max)


def fits(rule: RuleColumns, product_id: Any) -> Condition:
    """Whether a product that stands on a leading shelf of a rule fits all the rest of it: by lookups, never a walk."""
    return and_(
        or_(
            rule.member_count == literal_column("1"),
            _others_met(rule, product_id) == rule.member_count - literal_column("1"),
        ),
        or_(rule.currency.is_(None), priced(rule, product_id)),
    )


def excluded(front_id: Any, product_id: Any) -> Condition:
    """Whether a front category does not show a product, whatever else says that it does."""
    row = aliased(FrontExclusionRow)
    return exists(
        select(literal_column("1"))
        .select_from(row)
        .where(row.front_category_id == front_id, row.product_id == product_id)
        .correlate_except(row)
    )


def hidden(front_id: Any) -> Condition:
    """Whether a front category, or one that it is in, is out of its period at `now`; where that is None, never."""
    path, above = aliased(FrontCategoryAncestorRow), aliased(FrontCategoryRow)
    now: ColumnElement[Any] = bindparam("now")
    return exists(
        select(literal_column("1"))
        .select_from(path)
        .join(above, above.id == path.ancestor_id)
        .where(path.category_id == front_id, or_(above.visible_from > now, above.visible_until <= now))
        .correlate_except(path, above)
    )


def on_leading_shelves() -> sa.Select[int, int]:
    """The products that rules lead to and show, as (front_id, product_id); a product may be led to more than once."""
    return (
        select(FrontSourceRow.front_category_id.label("front_id"), ShelfRow.product_id)
        .join(FrontRuleRow, FrontRuleRow.id == FrontSourceRow.rule_id)
        .join(ShelfRow, ShelfRow.shelf_id == FrontSourceRow.shelf_id)
        .where(
            FrontSourceRow.leads,
            fits(RuleColumns.of(FrontRuleRow), ShelfRow.product_id),
            ~excluded(FrontSourceRow.front_category_id, ShelfRow.product_id),
        )
    )


def _others_met(rule: RuleColumns, product_id: Any) -> ColumnElement[int]:
    """On shelves of how many of the members that do not lead the product stands."""
    source, shelf = aliased(FrontSourceRow), aliased(ShelfRow)
    return (
        select(func.count(distinct(source.member)))
        .select_from(source)
        .join(shelf, and_(shelf.shelf_id == source.shelf_id, shelf.product_id == product_id))
        .where(source.rule_id == rule.id, ~source.leads)
        .correlate_except(source, shelf)
        .scalar_subquery()
    )


def priced(rule: RuleColumns, product_id: Any) -> Condition:
    """Whether a product costs what a rule names prices for."""
    price = aliased(CardPriceRow)
    return (
        select(literal_column("1"))
        .select_from(price)
        .where(
            price.product_id == product_id,
            price.channel == rule.channel,
            price.currency == rule.currency,
            or_(rule.price_min.is_(None), price.min_minor >= rule.price_min),
            or_(rule.price_max.is_(None), price.min_minor <= rule.price_max),
        )
        .limit(literal_column("1"))
        .correlate_except(price)
        .scalar_subquery()
        .is_not(None)
    )
