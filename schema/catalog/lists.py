"""Lists of products: filters, sorts, pages."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, TypeVar

import strawberry

from domains import catalog, kernel
from execution.fields import batch_field, graphql_input, graphql_type
from resolvers.catalog import reading as resolvers
from schema.catalog.goods import Product
from schema.connections import PageInfo
from schema.ids import local_id, optional_local_id
from schema.scalars import MoneyInput

# So many values may stand in one member of a filter.
_MOST: Final = 100

T = TypeVar("T")


@strawberry.enum(description="The order of a list of products; equal ones by the newer id.")
class ProductSort(Enum):
    RELEVANCE = strawberry.enum_value(
        catalog.ProductSort.RELEVANCE, description="As SALES, as long as the shop has no search."
    )
    SALES = catalog.ProductSort.SALES
    NEWEST = catalog.ProductSort.NEWEST
    PRICE_ASC = strawberry.enum_value(
        catalog.ProductSort.PRICE_ASC, description="Those without a price in the currency come last."
    )
    PRICE_DESC = strawberry.enum_value(
        catalog.ProductSort.PRICE_DESC, description="Those without a price in the currency come last."
    )
    RATING = catalog.ProductSort.RATING


@graphql_input
class AttributeValuesInput:
    """Some values of an attribute."""

    code: str
    values: list[str]

    def to_filter(self) -> catalog.AttributeFilter:
        return catalog.AttributeFilter(self.code, tuple(_limited(self.values)))


@graphql_input
class ProductFilter:
    """Several values of one member are OR, several members AND."""

    price_min: MoneyInput | None = None
    price_max: MoneyInput | None = None
    front_category_ids: list[strawberry.ID] | None = None
    brand_ids: list[strawberry.ID] | None = None
    tag_codes: list[str] | None = None
    in_stock: bool | None = None
    attributes: list[AttributeValuesInput] | None = None
    store_id: strawberry.ID | None = None

    def to_command(self) -> catalog.ProductFilter:
        return catalog.ProductFilter(
            price_min=_money(self.price_min),
            price_max=_money(self.price_max),
            front_category_ids=_local_ids("FrontCategory", self.front_category_ids),
            brand_ids=_local_ids("Brand", self.brand_ids),
            tag_codes=tuple(_limited(self.tag_codes)),
            in_stock=self.in_stock,
            attributes=tuple(each.to_filter() for each in _limited(self.attributes)),
            store_id=optional_local_id("Store", self.store_id),
        )


@strawberry.type(description="A product with its place in the list.")
class ProductEdge:
    cursor: str
    node: Product


@graphql_type(of=catalog.ProductConnection)
class ProductConnection:
    """A page of products."""

    total_count: int = batch_field(resolvers.total_counts_of, description="Stops at 1001: more than a thousand.")
    edges: list[ProductEdge]
    page_info: PageInfo


def _money(given: MoneyInput | None) -> kernel.Money | None:
    if given is None:
        return None
    try:
        return kernel.parse_money(given.amount, given.currency)
    except kernel.MoneyError as error:
        raise kernel.BadRequest(f"{error}.") from None


def _local_ids(type_name: str, given: Sequence[str] | None) -> tuple[int, ...]:
    return tuple(local_id(type_name, each) for each in _limited(given))


def _limited(given: Sequence[T] | None) -> Sequence[T]:
    if given is not None and len(given) > _MOST:
        raise kernel.BadRequest(f"At most {_MOST} values can be filtered by at once.")
    return given or ()
