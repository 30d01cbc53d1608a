"""Ending sessions, and keeping every process from believing the access tokens that they leave behind."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Final

from domains.identity import store
from domains.identity.rules.sessions import Subject
from domains.identity.service.tokens import ENDED_MATTERS, TokenKeys
from persistence import Database, Transaction

ENDS_READ_S: Final = 5.0
# However many sessions end at once, they are read no more often than this.
_PAUSE_S: Final = 0.2
# A reading that takes longer never comes back: whoever follows begins anew.
_PATIENCE_S: Final = 10.0


async def end_session(tx: Transaction, session_id: int, now: datetime) -> None:
    """Ends one session: its refresh token no longer works, and whoever stays on a socket by it goes.

    Once this has committed, the process at hand is told by `TokenKeys.refuse`; others learn of it in a moment.
    """
    await store.end_session(tx, session_id, now)


async def end_sessions(tx: Transaction, subject: Subject, now: datetime) -> int:
    """Ends all sessions of somebody, such as after a change of their password, and returns how many there were."""
    return await store.end_sessions(tx, subject, now)


async def reload_ended_sessions(database: Database, keys: TokenKeys, now: datetime) -> None:
    """Makes a process refuse the access tokens of all sessions that were ended, by whichever process."""
    keys.refuse(await store.get_ended_sessions(database.read(), now - ENDED_MATTERS), now)


async def follow_ended_sessions(
    database: Database, keys: TokenKeys, clock: Callable[[], datetime], read_s: float = ENDS_READ_S
) -> None:
    """Does so whenever a session is ended, until it is cancelled; every `read_s` seconds though nobody tells it.

    Raises DatabaseUnavailable, TimeoutError.
    """
    async with database.following(store.SESSION_ENDED) as follower:
        while True:
            async with asyncio.timeout(_PATIENCE_S):
                await reload_ended_sessions(database, keys, clock())
            await asyncio.sleep(_PAUSE_S)
            with suppress(TimeoutError):
                await asyncio.wait_for(follower.change(), read_s)
