"""The best sellers of many front categories at once, for pages that show several lists beside each other."""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

import sqlalchemy as sa
from sqlalchemy import literal_column, select
from sqlalchemy.orm import aliased

from domains.catalog.store.shown import RuleColumns, excluded, fits
from domains.catalog.tables import FrontPickRow, FrontRuleRow, FrontSourceRow, ShelfRow
from persistence import Reader, Statement, one_of
from persistence.leading import among_first

# The most that are answered for one category, written into the text so that PostgreSQL knows how few they are.
MAX_BEST_SELLERS: Final = 48

_walked = aliased(ShelfRow)
_first = (
    select(_walked.id)
    .where(
        _walked.shelf_id == FrontSourceRow.shelf_id,
        _walked.in_stock,
        fits(RuleColumns.of(FrontRuleRow), _walked.product_id),
        ~excluded(FrontSourceRow.front_category_id, _walked.product_id),
    )
    .order_by(_walked.sales_count.desc(), _walked.product_id.desc())
    .limit(literal_column(str(MAX_BEST_SELLERS)))
    .correlate(FrontSourceRow, FrontRuleRow)
)
_from_sources = (
    select(FrontSourceRow.front_category_id, ShelfRow.sales_count, ShelfRow.product_id)
    .select_from(FrontSourceRow)
    .join(FrontRuleRow, FrontRuleRow.id == FrontSourceRow.rule_id)
    .join(ShelfRow, among_first(ShelfRow.id, _first))
    .where(one_of(FrontSourceRow.front_category_id, "fronts"), FrontSourceRow.leads)
)
_picked = (
    select(FrontPickRow.front_category_id, ShelfRow.sales_count, ShelfRow.product_id)
    .join(ShelfRow, ShelfRow.product_id == FrontPickRow.product_id)
    .where(
        one_of(FrontPickRow.front_category_id, "fronts"),
        ShelfRow.shelf_id == literal_column("0"),
        ShelfRow.in_stock,
        ~excluded(FrontPickRow.front_category_id, FrontPickRow.product_id),
    )
)
_BEST_SELLERS = Statement(sa.union(_from_sources, _picked))


async def get_best_seller_ids(reader: Reader, front_category_ids: Collection[int], first: int) -> dict[int, list[int]]:
    """The ids of the best-selling published products that each category shows and that are in stock, in one statement.

    The best come first, of equal ones the newest; at most 48 a category. Those that show none do not appear.
    """
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for front_id, sales_count, product_id in await reader.rows(_BEST_SELLERS, fronts=front_category_ids):
        found[front_id].append((sales_count, product_id))
    return {
        front_id: [product_id for _, product_id in sorted(places, reverse=True)[: min(first, MAX_BEST_SELLERS)]]
        for front_id, places in found.items()
    }
