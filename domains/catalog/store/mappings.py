"""What front categories were told to show, in the words in which staff say it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, select

from domains.catalog.rules.fronts import ProductRule
from domains.catalog.rules.listing import AttributeFilter
from domains.catalog.rules.shelves import SPAN, WHOLE_SHOP, ShelfKind, kind_of
from domains.catalog.tables import (
    FacetRow,
    FrontExclusionRow,
    FrontPickRow,
    FrontRuleRow,
    FrontSourceRow,
    TagRow,
)
from domains.kernel import Money
from persistence import Reader, Statement, one_of


@dataclass(frozen=True, slots=True)
class FrontMapping:
    """What a front category shows: what fits any rule, or was picked by hand, but never what is excluded."""

    include: tuple[ProductRule, ...] = ()
    product_ids: tuple[int, ...] = ()
    exclude_product_ids: tuple[int, ...] = ()


_RULES = Statement(
    select(
        FrontRuleRow.front_category_id,
        FrontRuleRow.id,
        FrontRuleRow.currency,
        FrontRuleRow.price_min,
        FrontRuleRow.price_max,
        FrontSourceRow.shelf_id,
        FacetRow.code,
        FacetRow.value,
        TagRow.code,
    )
    .join(FrontSourceRow, FrontSourceRow.rule_id == FrontRuleRow.id)
    .outerjoin(FacetRow, FacetRow.id == FrontSourceRow.shelf_id - ShelfKind.FACET.shelf(0))
    .outerjoin(
        TagRow,
        and_(
            TagRow.id == FrontSourceRow.shelf_id - ShelfKind.TAG.shelf(0),
            FrontSourceRow.shelf_id < ShelfKind.FACET.shelf(0),
        ),
    )
    .where(one_of(FrontRuleRow.front_category_id, "ids"))
    .order_by(FrontRuleRow.front_category_id, FrontRuleRow.position, FrontSourceRow.member, FrontSourceRow.shelf_id)
)
_PICKED, _EXCLUDED = (
    Statement(
        select(row.front_category_id, row.product_id)
        .where(one_of(row.front_category_id, "ids"))
        .order_by(row.front_category_id, row.product_id)
    )
    for row in (FrontPickRow, FrontExclusionRow)
)


async def get_mappings(reader: Reader, ids: Collection[int]) -> dict[int, FrontMapping]:
    """What each of these front categories was told to show, in three statements for all."""
    rules: defaultdict[int, defaultdict[int, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for front_id, rule_id, *row in await reader.rows(_RULES, ids=ids):
        rules[front_id][rule_id].append(row)
    picked, left_out = [await _products(reader, statement, ids) for statement in (_PICKED, _EXCLUDED)]
    return {
        each: FrontMapping(tuple(map(_rule, rules[each].values())), tuple(picked[each]), tuple(left_out[each]))
        for each in ids
    }


def told(mapping: FrontMapping) -> dict[str, Any]:
    """A mapping as the log of what staff did has it: what is empty is left out."""
    rules = [
        {
            **{name: list(getattr(each, name)) for name in ("back_category_ids", "brand_ids", "tag_codes")},
            "attributes": {asked.code: list(asked.values) for asked in each.attributes},
            **{name: _amount(getattr(each, name)) for name in ("price_min", "price_max")},
        }
        for each in mapping.include
    ]
    return {
        "include": [{name: value for name, value in rule.items() if value} for rule in rules],
        "product_ids": list(mapping.product_ids),
        "exclude_product_ids": list(mapping.exclude_product_ids),
    }


async def _products(reader: Reader, statement: Statement, ids: Collection[int]) -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for front_id, product_id in await reader.rows(statement, ids=ids):
        found[front_id].append(product_id)
    return found


def _rule(rows: Sequence[Sequence[Any]]) -> ProductRule:
    currency, low, high = rows[0][:3]
    named: defaultdict[ShelfKind, list[int]] = defaultdict(list)
    values: defaultdict[str, list[str]] = defaultdict(list)
    tags: list[str] = []
    for *_, shelf, code, value, tag in rows:
        if code is not None:
            values[code].append(value)
        elif tag is not None:
            tags.append(tag)
        elif shelf != WHOLE_SHOP:
            named[kind_of(shelf)].append(shelf % SPAN)
    return ProductRule(
        back_category_ids=tuple(named[ShelfKind.CATEGORY]),
        brand_ids=tuple(named[ShelfKind.BRAND]),
        attributes=tuple(AttributeFilter(code, tuple(each)) for code, each in values.items()),
        tag_codes=tuple(tags),
        price_min=None if low is None else Money(low, currency),
        price_max=None if high is None else Money(high, currency),
    )


def _amount(money: Money | None) -> list[Any] | None:
    return None if money is None else [money.minor, money.currency]
