"""SKUs that are not sold any more: kept for what speaks of them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import String, bindparam, cast, delete, exists, literal_column, select, update
from sqlalchemy.orm import aliased

from domains.catalog.tables import (
    AttributeRow,
    AttributeValueRow,
    BundleComponentRow,
    CardFacetRow,
    SkuCardRow,
    SkuRow,
    SkuSpecRow,
)
from persistence import Reader, Statement, Transaction, one_of

_LIVE = Statement(
    select(SkuRow.product_id, SkuRow.id, SkuRow.code)
    .where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_(None))
    .order_by(SkuRow.product_id, SkuRow.position, SkuRow.id)
)
_RETIRED = Statement(
    select(SkuRow.product_id, SkuRow.id)
    .where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_not(None))
    .order_by(SkuRow.product_id, SkuRow.id)
)
# Its combination may be had by another SKU from now on.
_RETIRE = Statement(
    update(SkuRow)
    .where(SkuRow.id == bindparam("sku"), SkuRow.retired_at.is_(None))
    .values(
        retired_at=bindparam("now"),
        spec_key=SkuRow.spec_key + literal_column("'#'") + cast(SkuRow.id, String()),
    )
)
_SOLD_OUT = Statement(update(SkuCardRow).where(SkuCardRow.sku_id == bindparam("sku")).values(in_stock=False))
_Bundle = aliased(SkuRow)
_BUNDLES = Statement(
    select(_Bundle.code)
    .join(BundleComponentRow, BundleComponentRow.bundle_sku_id == _Bundle.id)
    .where(BundleComponentRow.sku_id == bindparam("sku"), _Bundle.retired_at.is_(None))
    .order_by(_Bundle.id)
    .limit(1)
)


_SPECS = (
    select(SkuSpecRow.sku_id)
    .join(SkuRow, SkuRow.id == SkuSpecRow.sku_id)
    .join(AttributeRow, AttributeRow.id == SkuSpecRow.attribute_id)
    .join(AttributeValueRow, AttributeValueRow.id == SkuSpecRow.value_id)
    .where(
        SkuRow.product_id == CardFacetRow.product_id,
        AttributeRow.code == CardFacetRow.code,
        AttributeValueRow.value == CardFacetRow.value,
    )
    .correlate(CardFacetRow)
)
_DROP_FACETS = Statement(
    delete(CardFacetRow).where(
        CardFacetRow.product_id == bindparam("product"),
        exists(_SPECS.where(SkuRow.id == bindparam("sku"))),
        ~exists(_SPECS.where(SkuRow.retired_at.is_(None))),
    )
)


async def get_live_skus(reader: Reader, product_ids: Collection[int]) -> dict[int, dict[int, str]]:
    """The SKUs of products that are sold still, in their order, with their codes."""
    found: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for product_id, sku_id, code in await reader.rows(_LIVE, ids=product_ids):
        found[product_id][sku_id] = code
    return dict(found)


async def get_retired_ids(reader: Reader, product_ids: Collection[int]) -> dict[int, list[int]]:
    """The SKUs of products that are sold no more, the oldest first."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for product_id, sku_id in await reader.rows(_RETIRED, ids=product_ids):
        found[product_id].append(sku_id)
    return dict(found)


async def find_bundle_with(reader: Reader, sku_id: int) -> str | None:
    """The code of a bundle that is sold and has the SKU in it."""
    rows = await reader.rows(_BUNDLES, sku=sku_id)
    return rows[0][0] if rows else None


async def retire(tx: Transaction, product_id: int, sku_id: int, now: datetime) -> None:
    """Takes a SKU out of what is sold, and what only it was out of what its product is found by. Cards must be held."""
    await tx.run(_RETIRE, sku=sku_id, now=now)
    await tx.run(_SOLD_OUT, sku=sku_id)
    await tx.run(_DROP_FACETS, product=product_id, sku=sku_id)
