"""What an access token allows for longer than a moment: a socket or a stream, until the token or its session ends."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Final

from domains.identity import store
from domains.identity.rules.sessions import Access
from persistence import Database

LOOK_S: Final = 5.0


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
