"""What is done with carts outside requests: those of guests who never came back are removed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains.cart import store
from persistence import Database, Job

REMOVE_EXPIRED_JOB: Final = "cart.remove_expired"

# Removed in one transaction, with up to 200 lines each, so that nobody waits long for it.
_AT_ONCE: Final = 200


def jobs() -> Mapping[str, Job]:
    """The jobs of carts by their names."""
    return {REMOVE_EXPIRED_JOB: remove_expired}


async def remove_expired(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """Removes guests' carts whose time is over. A cart that somebody is changing just now is left for the next time."""
    while await database.write(lambda tx: store.drop_expired(tx, now, _AT_ONCE)) == _AT_ONCE:
        pass
