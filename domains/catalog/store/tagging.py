"""Writes of the tags on products, many at a time."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from domains.catalog.tables import ProductRow, ProductTagRow, TagRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_TAGS = Statement(
    select(ProductTagRow.product_id, TagRow.code)
    .join(TagRow, TagRow.id == ProductTagRow.tag_id)
    .where(one_of(ProductTagRow.product_id, "ids"))
    .order_by(ProductTagRow.product_id, TagRow.code)
)
_CLEAR = Statement(delete(ProductTagRow).where(one_of(ProductTagRow.product_id, "ids")))
_ADD = Statement(insert_into(ProductTagRow, "product_id", "tag_id"))
_TOUCH = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"))
    .values(version=ProductRow.version + 1, updated_at=bindparam("now"))
)


async def get_tag_codes(reader: Reader, product_ids: Collection[int]) -> dict[int, list[str]]:
    """The codes of each product's tags in alphabetical order; products without any do not appear."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for product_id, code in await reader.rows(_TAGS, ids=product_ids):
        found[product_id].append(code)
    return dict(found)


async def replace_tags(tx: Transaction, tag_ids_by_product: Mapping[int, Collection[int]], now: datetime) -> None:
    """Puts tags in place of those that products have, and puts up the products' versions."""
    products = sorted(tag_ids_by_product)
    await tx.run(_CLEAR, ids=products)
    rows = [{"product_id": each, "tag_id": tag_id} for each in products for tag_id in sorted(tag_ids_by_product[each])]
    if rows:
        await tx.run_many(_ADD, rows)
    await tx.run(_TOUCH, ids=products, now=now)
