"""The demo member's points: some that stay, and some that end."""

from datetime import datetime, timedelta

from domains import members
from persistence import Transaction

_ENDING_IN = timedelta(days=60)
_NOTE = "A welcome gift"


async def fill_points(tx: Transaction, member_id: int | None, now: datetime) -> None:
    """Gives the demo member points where the member is new."""
    if member_id is None:
        return
    for points, expires_at, key in ((2_000, None, "demo-points"), (600, now + _ENDING_IN, "demo-points-ending")):
        command = members.GrantPoints(
            member_ids=(member_id,), points=points, note=_NOTE, expires_at=expires_at, idempotency_key=key
        )
        await members.grant_points(tx, command, now)
