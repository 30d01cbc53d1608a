"""What an access token allows for longer than a moment: a socket or a stream, until the token or its session ends."""

import asyncio
from base64 import urlsafe_b64decode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

import orjson

from domains.identity import store
from domains.identity.rules.sessions import Access
from domains.identity.service.tokens import TokenKeys, verify_access
from persistence import Database

LOOK_S: Final = 5.0


def find_access(keys: TokenKeys, token: str, now: datetime) -> Access | None:
    """What an access token says; None for whatever is not a valid token of this shop."""
    subject = verify_access(keys, token, now)
    if subject is None:
        return None
    claims = _claims(token)
    return Access(subject, int(claims["sid"]), datetime.fromtimestamp(claims["exp"], UTC))


async def until_access_ends(
    database: Database, access: Access, clock: Callable[[], datetime], look_s: float = LOOK_S
) -> None:
    """Waits until the token expires or its session is ended, by whichever process. Returns at once where it has.

    Looks at the clock every `look_s` seconds, and at the database only when it is told of an end.
    """
    async with database.following(store.sessions_topic(access.subject)) as follower:
        while await store.is_session_open(database.read(), access.session_id):
            changed = asyncio.ensure_future(follower.change())
            try:
                while not changed.done():
                    left_s = (access.expires_at - clock()).total_seconds()
                    if left_s <= 0:
                        return
                    await asyncio.wait({changed}, timeout=min(left_s, look_s))
            finally:
                changed.cancel()


def _claims(verified: str) -> dict[str, Any]:
    part = verified.split(".")[1]
    claims: dict[str, Any] = orjson.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return claims
