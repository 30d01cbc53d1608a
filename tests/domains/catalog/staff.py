"""Authors of changes for tests."""

from itertools import count
from typing import Final

from domains import stores
from persistence import Database
from tests.domains.catalog.world import NOW

_NUMBERS: Final = count(1)


async def author(database: Database, store_id: int | None = None, name: str = "Grace") -> stores.Author:
    """Somebody who works for the platform, or a store: made where there is none yet."""
    if store_id is not None:
        known = await stores.get_stores(database.read(), [store_id], "en")
        while store_id not in known:
            made = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
            known = await stores.get_stores(database.read(), [made], "en")
    login = f"author{next(_NUMBERS)}"
    staff_id = await database.write(lambda tx: stores.create_staff(tx, login, "-", name, (), NOW, store_id=store_id))
    return stores.Author(stores.Staff(staff_id, name, store_id, frozenset()), "192.0.2.1")
