"""What members' points do outside requests: those whose time is over go."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains.members.service.points import expire_points
from persistence import Database, Job

EXPIRE_POINTS_JOB: Final = "members.expire_points"

# Of so many members in one transaction, so that nobody waits long for it.
_AT_ONCE: Final = 200


def jobs() -> Mapping[str, Job]:
    """The jobs of members by their names."""
    return {EXPIRE_POINTS_JOB: expire}


async def expire(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """Takes away all points that have ended."""
    while await database.write(lambda tx: expire_points(tx, now, _AT_ONCE)) == _AT_ONCE:
        pass
