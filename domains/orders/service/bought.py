"""Orders with all that their price was made of, whoever's they are: for reports."""

from collections.abc import Collection
from datetime import datetime

from domains.kernel import Channel
from domains.orders.rules.bought import BoughtOrder
from domains.orders.store import bought as store
from persistence import Reader


async def get_bought(reader: Reader, ids: Collection[int]) -> list[BoughtOrder]:
    """Those of these orders that are parents, by id; in four statements."""
    return await store.get_bought(reader, ids) if ids else []


async def newest_bought(
    reader: Reader, channel: Channel, currency: str, since: datetime, until: datetime, most: int
) -> list[BoughtOrder]:
    """Of the orders placed in [since, until) that are paid, and not called off since, the newest, by id."""
    return await get_bought(reader, await store.newest_paid(reader, channel, currency, since, until, most))


async def last_bought(reader: Reader, most: int) -> list[BoughtOrder]:
    """The orders that were placed last, wherever they stand, by id."""
    return await get_bought(reader, await store.last_placed(reader, most))
