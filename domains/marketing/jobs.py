"""What marketing does outside requests: coupons whose time is over are written down as that."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains.marketing.service.coupons import expire_coupons
from persistence import Database, Job

EXPIRE_COUPONS_JOB: Final = "marketing.expire_coupons"

# Moved in one transaction, so that nobody waits long for it.
_AT_ONCE: Final = 500


def jobs() -> Mapping[str, Job]:
    """The jobs of marketing by their names."""
    return {EXPIRE_COUPONS_JOB: expire}


async def expire(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """Expires coupons whose time is over. One that somebody is using just now is left for the next time."""
    while await database.write(lambda tx: expire_coupons(tx, now, _AT_ONCE)) == _AT_ONCE:
        pass
