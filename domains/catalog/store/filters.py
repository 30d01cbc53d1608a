"""What of a shelf a list shows: the conditions of a filter, all in every text, switched off where not asked for."""

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import BigInteger, Boolean, Select, bindparam, distinct, exists, func, literal_column, or_, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql.expression import ColumnElement

from domains.catalog.rules.listing import Listing, Order
from domains.catalog.rules.tag_rules import TagOrigin
from domains.catalog.store.shown import RuleColumns, excluded, fits, hidden
from domains.catalog.tables import (
    CardFacetRow,
    CardPriceRow,
    FrontPickRow,
    FrontRuleRow,
    FrontSourceRow,
    ProductTagRow,
    ShelfRow,
    TagRow,
)
from persistence import one_of

_HIGHEST: Final = 2**62
Condition = ColumnElement[bool]


def filters(shelf: Any, order: Order, price: ColumnElement[int]) -> list[Condition]:
    """The conditions on a row of `shelves` that is read in an order; `price` is its key where that is by price."""
    return [
        or_(_flag("any_brand"), one_of(shelf.brand_id, "brands")),
        or_(_flag("any_store"), shelf.store_id == _number("store")),
        or_(_flag("any_stock"), shelf.in_stock == _flag("in_stock")),
        or_(_flag("any_tag"), _tagged(shelf.product_id)),
        or_(_number("facet_count") == 0, _facets_met(shelf.product_id) == _number("facet_count")),
        or_(_flag("anywhere"), _in_sources(shelf.product_id), _in_picks(shelf.product_id)),
        _price_fits(shelf.product_id, order, price),
    ]


def filter_parameters(listing: Listing, currency: str, within: tuple[int, ...]) -> dict[str, Any]:
    """What the conditions compare with. `within` are front categories that a product must be in any of.

    Raises BadRequest for prices in another currency.
    """
    asked = listing.filter
    low, high = listing.bounds(currency)
    return {
        "any_brand": not asked.brand_ids,
        "brands": asked.brand_ids,
        "any_store": asked.store_id is None,
        "store": asked.store_id or 0,
        "any_stock": asked.in_stock is None,
        "in_stock": bool(asked.in_stock),
        "any_tag": not asked.tag_codes,
        "tags": asked.tag_codes,
        "facet_count": len({each.code for each in asked.attributes}),
        "facets": [f"{each.code}={value}" for each in asked.attributes for value in each.values],
        "anywhere": not within,
        "within": within,
        "any_price": low is None and high is None,
        "price_min": 0 if low is None else low,
        "price_max": _HIGHEST if high is None else high,
    }


def _flag(name: str) -> Condition:
    return bindparam(name, type_=Boolean())


def _number(name: str) -> ColumnElement[int]:
    return bindparam(name, type_=BigInteger())


def _found(query: Select[Any]) -> Condition:
    """Whether a query finds a row for a product. Of EXISTS PostgreSQL might hash all that it could find."""
    return query.limit(literal_column("1")).scalar_subquery().is_not(None)


def _tagged(product_id: Any) -> Condition:
    return _found(
        select(literal_column("1"))
        .select_from(ProductTagRow)
        .join(TagRow, TagRow.id == ProductTagRow.tag_id)
        .where(
            ProductTagRow.product_id == product_id,
            ProductTagRow.origin != TagOrigin.OFF,
            one_of(TagRow.code, "tags"),
            TagRow.active,
        )
        .correlate_except(ProductTagRow, TagRow)
    )


def _facets_met(product_id: Any) -> ColumnElement[int]:
    """Of how many attributes the product has a value that is asked for."""
    facet = CardFacetRow.code + literal_column("'='", sa.Text()) + CardFacetRow.value
    return (
        select(func.count(distinct(CardFacetRow.code)))
        .where(CardFacetRow.product_id == product_id, one_of(facet, "facets"))
        .correlate_except(CardFacetRow)
        .scalar_subquery()
    )


def _in_sources(product_id: Any) -> Condition:
    source, rule, shelf = aliased(FrontSourceRow), aliased(FrontRuleRow), aliased(ShelfRow)
    return _found(
        select(literal_column("1"))
        .select_from(source)
        .join(rule, rule.id == source.rule_id)
        .join(shelf, shelf.shelf_id == source.shelf_id)
        .where(
            one_of(source.front_category_id, "within"),
            source.leads,
            shelf.product_id == product_id,
            fits(RuleColumns.of(rule), product_id),
            ~excluded(source.front_category_id, product_id),
            ~hidden(source.front_category_id),
        )
        .correlate_except(source, rule, shelf)
    )


def _in_picks(product_id: Any) -> Condition:
    pick = aliased(FrontPickRow)
    return _found(
        select(literal_column("1"))
        .select_from(pick)
        .where(
            one_of(pick.front_category_id, "within"),
            pick.product_id == product_id,
            ~excluded(pick.front_category_id, product_id),
            ~hidden(pick.front_category_id),
        )
        .correlate_except(pick)
    )


def _price_fits(product_id: Any, order: Order, price: ColumnElement[int]) -> Condition:
    low, high = _number("price_min"), _number("price_max")
    if order is Order.PRICE:
        return price.between(low, high)
    its: Select[Any] = select(literal_column("1")).where(
        CardPriceRow.product_id == product_id,
        CardPriceRow.channel == bindparam("channel"),
        CardPriceRow.currency == bindparam("currency"),
    )
    its = its.correlate_except(CardPriceRow)
    if order is Order.UNPRICED:
        return ~exists(its)
    return or_(_flag("any_price"), _found(its.where(CardPriceRow.min_minor.between(low, high))))
