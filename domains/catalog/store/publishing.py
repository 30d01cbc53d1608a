"""Writes that say which products shoppers find."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, func, select, update

from domains.catalog.rules.cards import instant_ms
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.tables import ProductCardRow, ProductRow
from persistence import Reader, Statement, Transaction, one_of

_STATUSES = Statement(select(ProductRow.id, ProductRow.status).where(one_of(ProductRow.id, "ids")))
_PUBLISH = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"), ProductRow.status == ProductStatus.APPROVED, ProductRow.published.is_(False))
    .values(
        published=True, listed_at=func.coalesce(ProductRow.listed_at, bindparam("now")), updated_at=bindparam("now")
    )
    .returning(ProductRow.id)
)
_PUBLISH_CARDS = Statement(
    update(ProductCardRow)
    .where(one_of(ProductCardRow.product_id, "ids"))
    .values(
        published=True,
        listed_at_ms=func.coalesce(func.nullif(ProductCardRow.listed_at_ms, 0), bindparam("now_ms")),
    )
)
_UNPUBLISH = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"), ProductRow.published.is_(True))
    .values(published=False, updated_at=bindparam("now"))
    .returning(ProductRow.id)
)
_UNPUBLISH_CARDS = Statement(
    update(ProductCardRow).where(one_of(ProductCardRow.product_id, "ids")).values(published=False)
)


async def publish(tx: Transaction, ids: Collection[int], now: datetime) -> list[int]:
    """Publishes those that are approved and not published yet, and returns them. Each stays as new as it once was."""
    changed = [row[0] for row in await tx.rows(_PUBLISH, ids=ids, now=now)]
    await tx.run(_PUBLISH_CARDS, ids=changed, now_ms=instant_ms(now))
    return changed


async def unpublish(tx: Transaction, ids: Collection[int], now: datetime) -> list[int]:
    """Unpublishes those that are published, and returns them."""
    changed = [row[0] for row in await tx.rows(_UNPUBLISH, ids=ids, now=now)]
    await tx.run(_UNPUBLISH_CARDS, ids=changed)
    return changed


async def get_statuses(reader: Reader, ids: Collection[int]) -> dict[int, ProductStatus]:
    """Where products stand; those that are not there do not appear."""
    return dict(await reader.rows(_STATUSES, ids=ids))
