"""Reads of a whole store, a page at a time, in the order of slugs."""

from sqlalchemy import bindparam, func, select

from domains.catalog.tables import AttributeRow, ProductAttributeValueRow, ProductRow
from persistence import Reader, Statement, one_of, translated

_OWNERS = Statement(select(ProductRow.slug, ProductRow.id, ProductRow.store_id).where(one_of(ProductRow.slug, "slugs")))
_PAGE = Statement(
    select(ProductRow.id)
    .where(ProductRow.store_id == bindparam("store"), ProductRow.slug > bindparam("after"))
    .order_by(ProductRow.slug)
    .limit(bindparam("most"))
)
_COUNT = Statement(select(func.count()).select_from(ProductRow).where(ProductRow.store_id == bindparam("store")))
_DESCRIBED = Statement(
    select(AttributeRow.code, translated(AttributeRow.name))
    .where(
        AttributeRow.id.in_(
            select(ProductAttributeValueRow.attribute_id)
            .join(ProductRow, ProductRow.id == ProductAttributeValueRow.product_id)
            .where(ProductRow.store_id == bindparam("store"))
        )
    )
    .order_by(AttributeRow.code)
)


async def get_owners(reader: Reader, slugs: list[str]) -> dict[str, tuple[int, int]]:
    """The product that has each slug, and that one's store."""
    return {slug: (product_id, store_id) for slug, product_id, store_id in await reader.rows(_OWNERS, slugs=slugs)}


async def list_products_of_store(reader: Reader, store_id: int, after: str, most: int) -> list[int]:
    """The first products of a store behind a slug."""
    return [row[0] for row in await reader.rows(_PAGE, store=store_id, after=after, most=most)]


async def count_products_of_store(reader: Reader, store_id: int) -> int:
    """How many products a store has, on sale or not."""
    return int((await reader.rows(_COUNT, store=store_id))[0][0])


async def list_described_codes(reader: Reader, store_id: int, language: str) -> list[tuple[str, str]]:
    """The codes and names of all attributes, but for options, that any product of a store has a value of."""
    return [(code, name) for code, name in await reader.rows(_DESCRIBED, store=store_id, language=language)]
