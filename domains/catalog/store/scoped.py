"""Which SKUs are among goods that somebody names, for staff who look at what they have named."""

from collections.abc import Collection
from typing import Final

from sqlalchemy import BigInteger, Boolean, bindparam, or_, select

from domains.catalog.tables import BackCategoryAncestorRow, ProductRow, SkuRow
from persistence import Reader, Statement, one_of
from persistence.windows import is_or_any, or_any

_BELOW: Final = select(BackCategoryAncestorRow.category_id).where(
    one_of(BackCategoryAncestorRow.ancestor_id, "category_ids")
)
_AMONG = Statement(
    select(SkuRow.id)
    .join(ProductRow, ProductRow.id == SkuRow.product_id)
    .where(
        ProductRow.published,
        SkuRow.retired_at.is_(None),
        is_or_any(ProductRow.store_id, "store"),
        or_(
            bindparam("all", type_=Boolean),
            one_of(SkuRow.id, "sku_ids"),
            one_of(ProductRow.id, "product_ids"),
            one_of(ProductRow.brand_id, "brand_ids"),
            ProductRow.back_category_id.in_(_BELOW),
        ),
    )
    .order_by(SkuRow.id)
    .limit(bindparam("most", type_=BigInteger))
)


async def list_sku_ids_among(
    reader: Reader,
    *,
    everything: bool = False,
    category_ids: Collection[int] = (),
    brand_ids: Collection[int] = (),
    product_ids: Collection[int] = (),
    sku_ids: Collection[int] = (),
    store_id: int | None,
    most: int,
) -> list[int]:
    """The SKUs on sale that are any of these, or all there are, of a store (None: of any); by id, at most so many."""
    rows = await reader.rows(
        _AMONG,
        all=everything,
        category_ids=category_ids,
        brand_ids=brand_ids,
        product_ids=product_ids,
        sku_ids=sku_ids,
        store=or_any(store_id),
        most=most,
    )
    return [row[0] for row in rows]
