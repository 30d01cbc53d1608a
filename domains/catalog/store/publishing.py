"""Writes that say which products shoppers find, now and at moments to come."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, func, null, select, update

from domains.catalog.rules.cards import instant_ms
from domains.catalog.rules.changes import ScheduledListing
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.publishing import Standing
from domains.catalog.tables import ProductCardRow, ProductRow, ProductScheduleRow, TakenOffRow
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of

_STANDINGS = Statement(
    select(
        *(ProductRow.id, ProductRow.status, ProductRow.published, ProductRow.store_id, ProductRow.violation),
        ProductRow.version,
    ).where(one_of(ProductRow.id, "ids"))
)
_PUBLISH = Statement(
    update(ProductRow)
    .where(
        one_of(ProductRow.id, "ids"),
        ProductRow.status == ProductStatus.APPROVED,
        ProductRow.published.is_(False),
        ProductRow.violation.is_(None),
    )
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
_BLOCK = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"))
    .values(violation=bindparam("why"), updated_at=bindparam("now"))
)
_UNBLOCK = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"), ProductRow.violation.is_not(None))
    .values(violation=null(), updated_at=bindparam("now"))
    .returning(ProductRow.id)
)
_FORGET_RULES = Statement(delete(TakenOffRow).where(one_of(TakenOffRow.product_id, "ids")))
_SCHEDULE = Statement(
    insert_into(ProductScheduleRow, "product_id", "at", "publishes", "staff_id", "staff_name", "reason")
)
_CALL_OFF = Statement(
    delete(ProductScheduleRow)
    .where(one_of(ProductScheduleRow.product_id, "ids"))
    .returning(ProductScheduleRow.product_id, ProductScheduleRow.at, ProductScheduleRow.publishes)
)
_SCHEDULED = Statement(
    select(ProductScheduleRow.product_id, ProductScheduleRow.at, ProductScheduleRow.publishes).where(
        one_of(ProductScheduleRow.product_id, "ids")
    )
)
_DUE = Statement(
    select(ProductScheduleRow.product_id)
    .where(ProductScheduleRow.at <= bindparam("now"))
    .order_by(ProductScheduleRow.at, ProductScheduleRow.product_id)
    .limit(bindparam("most"))
)
# Whoever takes the row away is the one who does what it says.
_TAKE_DUE = Statement(
    delete(ProductScheduleRow)
    .where(one_of(ProductScheduleRow.product_id, "ids"), ProductScheduleRow.at <= bindparam("now"))
    .returning(
        ProductScheduleRow.product_id,
        ProductScheduleRow.publishes,
        ProductScheduleRow.staff_id,
        ProductScheduleRow.staff_name,
        ProductScheduleRow.reason,
    )
)


async def publish(tx: Transaction, ids: Collection[int], now: datetime) -> list[int]:
    """Publishes those that may be and are not published yet, and returns them. Each stays as new as it once was.

    Here and below: what a rule did with any of them is forgotten, for it is decided anew.
    """
    await tx.run(_FORGET_RULES, ids=ids)
    changed = [row[0] for row in await tx.rows(_PUBLISH, ids=ids, now=now)]
    await tx.run(_PUBLISH_CARDS, ids=changed, now_ms=instant_ms(now))
    return changed


async def unpublish(tx: Transaction, ids: Collection[int], now: datetime) -> list[int]:
    """Unpublishes those that are published, and returns them."""
    await tx.run(_FORGET_RULES, ids=ids)
    changed = [row[0] for row in await tx.rows(_UNPUBLISH, ids=ids, now=now)]
    await tx.run(_UNPUBLISH_CARDS, ids=changed)
    return changed


async def block(tx: Transaction, ids: Collection[int], reason: str, now: datetime) -> None:
    """Keeps products from being published, until that is lifted."""
    await tx.run(_BLOCK, ids=ids, why=reason, now=now)


async def unblock(tx: Transaction, ids: Collection[int], now: datetime) -> list[int]:
    """Lets products be published again, and returns those that could not be."""
    return [row[0] for row in await tx.rows(_UNBLOCK, ids=ids, now=now)]


async def get_standings(reader: Reader, ids: Collection[int]) -> dict[int, Standing]:
    """Where products stand; those that are not there do not appear."""
    return {product_id: Standing(*row) for product_id, *row in await reader.rows(_STANDINGS, ids=ids)}


async def get_statuses(reader: Reader, ids: Collection[int]) -> dict[int, ProductStatus]:
    """How far products have come; those that are not there do not appear."""
    return {product_id: standing.status for product_id, standing in (await get_standings(reader, ids)).items()}


async def schedule_listings(
    tx: Transaction,
    ids: Collection[int],
    at: datetime,
    publishes: bool,
    staff: tuple[int, str] | None,
    reason: str | None,
) -> None:
    """Notes what is to be done with products at a moment. Whatever else was to be done is called off before."""
    staff_id, staff_name = staff or (None, None)
    told = {"at": at, "publishes": publishes, "staff_id": staff_id, "staff_name": staff_name, "reason": reason}
    rows = [{"product_id": product_id, **told} for product_id in sorted(ids)]
    if rows:
        await tx.run_many(_SCHEDULE, rows)


async def call_off(tx: Transaction, ids: Collection[int]) -> Mapping[int, ScheduledListing]:
    """Calls off whatever was to be done with these products, and returns it."""
    return {row[0]: ScheduledListing(row[1], row[2]) for row in await tx.rows(_CALL_OFF, ids=ids)}


async def get_scheduled(reader: Reader, ids: Collection[int]) -> dict[int, ScheduledListing]:
    """What is to be done with products."""
    return {row[0]: ScheduledListing(row[1], row[2]) for row in await reader.rows(_SCHEDULED, ids=ids)}


async def get_due(reader: Reader, now: datetime, most: int) -> list[int]:
    """Products with which something is to be done by now."""
    return [row[0] for row in await reader.rows(_DUE, now=now, most=most)]


async def take_due(tx: Transaction, ids: Collection[int], now: datetime) -> list[Row]:
    """Takes what is to be done by now with these products: product, whether it is published, by whom, and why."""
    return list(await tx.rows(_TAKE_DUE, ids=ids, now=now))
