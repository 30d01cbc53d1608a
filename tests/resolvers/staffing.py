"""Staff for tests: signed in with just the permissions they need, and what they send."""

import hashlib
from itertools import count
from typing import Any, Final

from domains import identity, stores
from tests.pictures import picture
from tests.shop import URL, Client, ShopUnderTest

_NUMBERS: Final = count(1)


async def hire(shop: ShopUnderTest, *permissions: str, store_id: int | None = None) -> Client:
    """Somebody of the platform's staff, or a store's, with these permissions, signed in."""
    now, login = shop.clock(), f"staff{next(_NUMBERS)}"
    staff_id = await shop.database.write(
        lambda tx: stores.create_staff(tx, login, "-", "Grace", permissions, now, store_id=store_id)
    )
    subject = identity.Subject(identity.SubjectKind.STAFF, staff_id)
    keys = await identity.load_keys(shop.database, now)
    session = await shop.database.write(lambda tx: identity.start_session(tx, keys, subject, now))
    return shop.client(session.access_token)


async def send_picture(client: Client, width: int = 8) -> str:
    """Sends a picture as the clients do, and answers what inputs name it by."""
    return await send(client, picture("PNG", width), "IMAGE")


async def send(client: Client, content: bytes, purpose: str) -> str:
    """Sends a file for a purpose, and answers what inputs name it by."""
    given: dict[str, Any] = {
        "purpose": purpose,
        "filename": "gold.png",
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    upload = (await client.run("UploadCreate", input=given))["uploadCreate"]["upload"]
    async with client.http() as http:
        assert (await http.put(upload["url"].removeprefix(URL), content=content)).status_code == 204
    sent: str = upload["id"]
    return sent
