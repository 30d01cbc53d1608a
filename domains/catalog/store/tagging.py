"""Writes of the tags on products, many at a time."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, select, update

from domains.catalog.rules.tag_rules import TagOrigin, retagged
from domains.catalog.tables import ProductRow, ProductTagRow, TagRow, TagRuleRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_TAGS = Statement(
    select(ProductTagRow.product_id, TagRow.code)
    .join(TagRow, TagRow.id == ProductTagRow.tag_id)
    .where(one_of(ProductTagRow.product_id, "ids"), ProductTagRow.origin != TagOrigin.OFF)
    .order_by(ProductTagRow.product_id, TagRow.code)
)
_ORIGINS = Statement(
    select(
        ProductTagRow.product_id,
        ProductTagRow.tag_id,
        ProductTagRow.origin,
        exists(select(TagRuleRow.id).where(TagRuleRow.tag_id == ProductTagRow.tag_id)),
    ).where(one_of(ProductTagRow.product_id, "ids"))
)
_CLEAR = Statement(delete(ProductTagRow).where(one_of(ProductTagRow.product_id, "ids")))
_ADD = Statement(insert_into(ProductTagRow, "product_id", "tag_id", "origin"))
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


async def replace_tags(tx: Transaction, tag_ids_by_product: Mapping[int, Collection[int]]) -> None:
    """Puts tags by hand in place of those that products have; what a rule put on and is to stay stays the rule's."""
    had: defaultdict[int, dict[int, TagOrigin]] = defaultdict(dict)
    ruled: set[int] = set()
    for product_id, tag_id, origin, has_rules in await tx.rows(_ORIGINS, ids=tag_ids_by_product.keys()):
        had[product_id][tag_id] = origin
        if has_rules:
            ruled.add(tag_id)
    after = {each: retagged(had[each], wanted, ruled) for each, wanted in sorted(tag_ids_by_product.items())}
    changed = {each: origins for each, origins in after.items() if origins != had[each]}
    if not changed:
        return
    await tx.run(_CLEAR, ids=changed.keys())
    rows = [
        {"product_id": product_id, "tag_id": tag_id, "origin": origin}
        for product_id, origins in changed.items()
        for tag_id, origin in sorted(origins.items())
    ]
    if rows:
        await tx.run_many(_ADD, rows)


async def put_up_versions(tx: Transaction, product_ids: Collection[int], now: datetime) -> None:
    """Notes that something else is said of products."""
    await tx.run(_TOUCH, ids=product_ids, now=now)
