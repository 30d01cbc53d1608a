"""Removing what proves nothing any more: sessions, attempts and signing keys that have expired."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains.identity import store
from domains.identity.service.keys import remove_outlived_keys
from persistence import Database

PRUNE_JOB: Final = "identity.prune"


async def prune(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """The job that does so, some rows at a time, so that nobody waits for it."""
    while await database.write(lambda tx: store.sweep_sessions(tx, now)):
        pass
    while await database.write(lambda tx: store.sweep_attempts(tx, now)):
        pass
    await database.write(lambda tx: remove_outlived_keys(tx, now))
