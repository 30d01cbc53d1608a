"""`stoa keys`: the keys that sign access tokens."""

from datetime import UTC, datetime

from domains import identity
from operations.opened import Say, opened
from operations.settings import Settings


async def rotate(settings: Settings, drop_older: bool, say: Say) -> None:
    """Adds a key that signs access tokens, and says from when on."""
    async with opened(settings) as database:
        await database.write(lambda tx: identity.rotate_keys(tx, datetime.now(UTC), drop_older))
    if drop_older:
        say(f"The older keys are gone; each server knows within {identity.KEYS_READ_S} s. Clients have to refresh.")
    else:
        say(f"A new key signs in {identity.KEY_NOTICE_S // 60} minutes. Nobody is signed out.")
