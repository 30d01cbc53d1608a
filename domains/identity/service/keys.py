"""The shop's signing keys: made once, the same for every process, and replaced without anybody being signed out."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from joserfc.jwk import OKPKey

from domains.identity import store
from domains.identity.rules.sessions import ACCESS_S
from domains.identity.service.ending import reload_ended_sessions
from domains.identity.service.tokens import TokenKeys
from domains.identity.store import StoredKey
from persistence import Database, Transaction

# How often a process reads the keys, and how long it has for that before a new key signs.
KEYS_READ_S: Final = 30
KEY_NOTICE_S: Final = 4 * KEYS_READ_S
_NOTICE: Final = timedelta(seconds=KEY_NOTICE_S)
# After its successor began to sign, a key verifies for as long as its last tokens live, and clocks differ.
_OUTLIVED: Final = _NOTICE + timedelta(seconds=ACCESS_S) + timedelta(minutes=5)


async def load_keys(database: Database, now: datetime) -> TokenKeys:
    """Reads the signing keys, and which sessions have ended; makes the first key where there is none.

    Several processes may do so at once.
    """
    found = await store.get_keys(database.read())
    if not found:
        made = _new_key()
        await database.write(lambda tx: store.add_key(tx, 1, made, now))
        found = await store.get_keys(database.read())
    keys = TokenKeys(_signing_last(found, now))
    await reload_ended_sessions(database, keys, now)
    return keys


async def reload_keys(database: Database, keys: TokenKeys, now: datetime) -> None:
    """Makes a process sign and verify with the keys that there are now, and refuse the sessions that have ended."""
    keys.replace(_signing_last(await store.get_keys(database.read()), now))
    await reload_ended_sessions(database, keys, now)


async def rotate_keys(tx: Transaction, now: datetime, drop_older: bool = False) -> None:
    """Adds a signing key. It signs after a few minutes' notice; the older ones verify until their tokens have expired.

    With `drop_older` they are gone at once, and so are the access tokens that they signed: for a key that
    somebody has stolen.
    """
    newest = max((key.generation for key in await store.get_keys(tx)), default=0)
    while not await store.add_key(tx, newest + 1, _new_key(), now):
        newest += 1
    if drop_older:
        await store.remove_keys_before(tx, newest + 1)


async def remove_outlived_keys(tx: Transaction, now: datetime) -> None:
    """Removes the keys whose last tokens have expired."""
    signing = [key.generation for key in await store.get_keys(tx) if key.created_at + _OUTLIVED <= now]
    if signing:
        await store.remove_keys_before(tx, max(signing))


def _new_key() -> Mapping[str, Any]:
    return OKPKey.generate_key("Ed25519", private=True, auto_kid=True).as_dict(private=True)


def _signing_last(found: Sequence[StoredKey], now: datetime) -> list[Mapping[str, Any]]:
    """The keys with the one that signs now at the end: the newest that every process had time to read."""
    known = [key for key in found if key.created_at + _NOTICE <= now]
    signing = known[-1] if known else found[0]
    return [*(key.private_key for key in found if key is not signing), signing.private_key]
