"""The shop's signing keys: made once, the same for every process."""

from datetime import datetime

from joserfc.jwk import OKPKey

from domains.identity import store
from domains.identity.service.tokens import TokenKeys
from persistence import Database, Transaction


async def load_keys(database: Database, now: datetime) -> TokenKeys:
    """Reads the signing keys, and makes the first where there is none. Several processes may do so at once."""
    found = await store.get_private_keys(database.read())
    if not found:
        made = OKPKey.generate_key("Ed25519", private=True, auto_kid=True).as_dict(private=True)

        async def add(tx: Transaction) -> None:
            await store.add_first_key(tx, made, now)

        await database.write(add)
        found = await store.get_private_keys(database.read())
    return TokenKeys(found)
