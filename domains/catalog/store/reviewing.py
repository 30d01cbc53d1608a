"""Which stores' products are reviewed, and where products stand on that way."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.tables import ProductCardRow, ProductRow, ReviewedStoreRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_REVIEWED = Statement(select(ReviewedStoreRow.store_id).where(one_of(ReviewedStoreRow.store_id, "ids")))
_ADD = Statement(insert_into(ReviewedStoreRow, "store_id", "since", unless_exists=["store_id"]))
_REMOVE = Statement(delete(ReviewedStoreRow).where(ReviewedStoreRow.store_id == bindparam("store")))
_MOVE = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"), one_of(ProductRow.status, "sources"))
    .values(status=bindparam("target", type_=ProductRow.status.type), updated_at=bindparam("now"))
    .returning(ProductRow.id)
)
_MOVE_CARDS = Statement(
    update(ProductCardRow)
    .where(one_of(ProductCardRow.product_id, "ids"))
    .values(status=bindparam("target", type_=ProductCardRow.status.type))
)


async def get_reviewed(reader: Reader, store_ids: Collection[int]) -> set[int]:
    """Those of the stores whose products are reviewed."""
    return {row[0] for row in await reader.rows(_REVIEWED, ids=store_ids)}


async def set_reviewed(tx: Transaction, store_id: int, is_reviewed: bool, now: datetime) -> bool:
    """Says whether a store's products are reviewed from now on. Returns whether that is a change."""
    if is_reviewed:
        return bool(await tx.run(_ADD, store_id=store_id, since=now))
    return bool(await tx.run(_REMOVE, store=store_id))


async def move(
    tx: Transaction, ids: Collection[int], sources: Collection[ProductStatus], target: ProductStatus, now: datetime
) -> list[int]:
    """Moves those of the products that are in any of the statuses to another, cards too, and returns them."""
    moved = [row[0] for row in await tx.rows(_MOVE, ids=ids, sources=sources, target=target, now=now)]
    await tx.run(_MOVE_CARDS, ids=moved, target=target)
    return moved
