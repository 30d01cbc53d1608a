"""Stores: made and found."""

from collections.abc import Collection, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from domains.kernel import DEFAULT_ZONE, Refused, Required
from domains.stores import store
from domains.stores.rules import Store
from persistence import Reader, Transaction


async def create_store(tx: Transaction, name: Mapping[str, str], now: datetime, zone: ZoneInfo = DEFAULT_ZONE) -> int:
    """Makes a store and returns its id. Raises Refused(Required) without a name."""
    if not any(text.strip() for text in name.values()):
        raise Refused(Required(field=("name",)))
    return await store.add_store(tx, name, zone.key, now)


async def get_stores(reader: Reader, ids: Collection[int], language: str) -> dict[int, Store]:
    """The stores of these ids, named in the reader's language; ids of none are left out."""
    return await store.get_stores(reader, ids, language)


async def find_default_store(reader: Reader) -> int | None:
    """The id of the store that goods belong to unless told otherwise: the first that was made."""
    return await store.find_first_store(reader)
