"""The shelves that a list is made of, each with what the products on it must fit beside."""

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import BigInteger, and_, bindparam, func, literal_column, select
from sqlalchemy.sql.expression import ColumnElement, FromClause

from domains.catalog.rules.listing import Listing
from domains.catalog.rules.shelves import WHOLE_SHOP, ShelfKind
from domains.catalog.store.shown import RuleColumns, hidden
from domains.catalog.tables import FacetRow, FrontRuleRow, FrontSourceRow, TagRow
from persistence import one_of
from persistence.bulk import numbers

# Further than any key of any order.
BEYOND: Final = 2**62
_RULE: Final = ("rule_id", "member_count", "channel", "price_currency", "price_min", "price_max")
# Where a shelf is led to by nothing but the list itself: rule 0, which asks for nothing more.
_NO_NUMBER, _NO_TEXT = sa.cast(sa.null(), BigInteger()), sa.cast(sa.null(), sa.Text())


def sources() -> FromClause:
    """Shelves by `shelf_id`, each with the `front_id` and the rule that lead to it, both 0 for the whole shop.

    `low` and `high` are how far it is walked by price: as the filter and the rule say. A rule that speaks of prices
    in the channel and currency that are asked for `is_priced`.
    """
    return sa.union_all(*_of_the_whole_shop(), _of_front_categories()).subquery("sources")


def rule_of(found: FromClause) -> RuleColumns:
    """The rule's columns of `sources()`."""
    return RuleColumns(*(found.c[name] for name in _RULE))


def source_parameters(listing: Listing) -> dict[str, Any]:
    """What `sources` are chosen by. Of the whole shop the shelf of the narrowest member of the filter is walked."""
    asked, category = listing.filter, listing.front_category_id
    parameters: dict[str, Any] = {
        "fronts": asked.front_category_ids if category is None else (category,),
        "everywhere": False,
        "brand_shelves": (),
        "leading_tags": (),
        "leading_attribute": "",
        "leading_values": (),
    }
    if parameters["fronts"]:
        return parameters
    if asked.brand_ids:
        return {**parameters, "brand_shelves": [(ShelfKind.BRAND.shelf(each),) for each in asked.brand_ids]}
    if asked.tag_codes:
        return {**parameters, "leading_tags": asked.tag_codes}
    if asked.attributes:
        first = asked.attributes[0]
        values = [value for each in asked.attributes if each.code == first.code for value in each.values]
        return {**parameters, "leading_attribute": first.code, "leading_values": values}
    return {**parameters, "everywhere": True}


def whole(number: int) -> ColumnElement[int]:
    """A number that both databases know the type of."""
    return sa.cast(literal_column(str(number)), BigInteger())


def either(condition: Any, then: Any, otherwise: Any) -> ColumnElement[int]:
    """One of two whole numbers."""
    chosen = [whole(each) if isinstance(each, int) else each for each in (then, otherwise)]
    return sa.case((condition, chosen[0]), else_=chosen[1])


def _of_the_whole_shop() -> list[sa.Select[Any]]:
    brands = numbers("brand_shelves", "shelf_id")
    return [
        _plain(whole(WHOLE_SHOP)).where(bindparam("everywhere", type_=sa.Boolean())),
        _plain(brands.c.shelf_id),
        _plain(whole(ShelfKind.TAG.shelf(0)) + TagRow.id).where(one_of(TagRow.code, "leading_tags"), TagRow.active),
        _plain(whole(ShelfKind.FACET.shelf(0)) + FacetRow.id).where(
            FacetRow.code == bindparam("leading_attribute"), one_of(FacetRow.value, "leading_values")
        ),
    ]


def _plain(shelf: Any) -> sa.Select[Any]:
    nothing = whole(0)
    columns = (nothing, shelf, nothing, whole(1), _NO_TEXT, _NO_TEXT, _NO_NUMBER, _NO_NUMBER, sa.false(), *_limits())
    names = ("front_id", "shelf_id", *_RULE, "is_priced", "low", "high")
    named: list[Any] = [each.label(name) for each, name in zip(columns, names, strict=True)]
    return select(*named)


def _of_front_categories() -> sa.Select[Any]:
    source, rule = FrontSourceRow, FrontRuleRow
    here = and_(rule.channel == bindparam("channel"), rule.currency == bindparam("currency"))
    is_priced, (low, high) = func.coalesce(here, sa.false()), _limits()
    columns: list[Any] = [
        *(source.front_category_id, source.shelf_id),
        *(rule.id, rule.member_count, rule.channel, rule.currency, rule.price_min, rule.price_max),
        is_priced,
        either(and_(is_priced, rule.price_min > low), rule.price_min, low),
        either(and_(is_priced, rule.price_max < high), rule.price_max, high),
    ]
    return (
        select(*columns)
        .join(rule, rule.id == source.rule_id)
        .where(source.leads, one_of(source.front_category_id, "fronts"), ~hidden(source.front_category_id))
    )


def _limits() -> tuple[ColumnElement[int], ColumnElement[int]]:
    """The prices of the filter; beyond all where it says nothing of them."""
    return bindparam("price_min", type_=BigInteger()), bindparam("price_max", type_=BigInteger())
