"""Pictures that are in use are shown to everybody; nothing else that was sent is."""

import httpx
import pytest
from sqlalchemy import text

from domains import files
from domains.files import UploadPurpose
from persistence import Statement
from tests.pictures import PDF, picture
from tests.shop import ShopUnderTest
from tests.web.test_uploads import Place, announce

pytestmark = pytest.mark.anyio

PNG = picture("PNG", 64, 64)
NAME = Statement(text("SELECT key FROM files ORDER BY id DESC LIMIT 1"))


async def sent(shop: ShopUnderTest, content: bytes, purpose: UploadPurpose = UploadPurpose.IMAGE) -> tuple[Place, str]:
    """A file that has arrived, and the address where it would be shown."""
    place = await announce(shop, content, purpose)
    await place.put(content)
    [(key,)] = await shop.database.read().rows(NAME)
    return place, f"{files.PICTURES}/{key.rpartition('/')[2]}"


async def ask(shop: ShopUnderTest, path: str, method: str = "GET") -> httpx.Response:
    async with shop.client().http() as http:
        return await http.request(method, path)


async def test_a_picture_in_use_is_shown_and_kept_by_browsers(shop: ShopUnderTest) -> None:
    place, path = await sent(shop, PNG)
    assert await place.is_usable()
    answer = await ask(shop, path)
    assert (answer.status_code, answer.content) == (200, PNG)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    asked = await ask(shop, path, "HEAD")
    assert (asked.status_code, asked.content, asked.headers["content-length"]) == (200, b"", str(len(PNG)))


async def test_a_picture_that_nobody_uses_is_not_shown(shop: ShopUnderTest) -> None:
    _, path = await sent(shop, PNG)
    assert (await ask(shop, path)).status_code == 404


async def test_a_document_in_use_is_not_shown(shop: ShopUnderTest) -> None:
    place, path = await sent(shop, PDF, UploadPurpose.DOCUMENT)
    assert await place.is_usable(UploadPurpose.DOCUMENT)
    assert (await ask(shop, path)).status_code == 404


async def test_a_picture_that_storage_has_lost_is_said_so(shop: ShopUnderTest) -> None:
    place, path = await sent(shop, PNG)
    assert await place.is_usable()
    await shop.shop.storage.remove([f"uploads/{path.rpartition('/')[2]}"])
    assert (await ask(shop, path)).status_code == 503


@pytest.mark.parametrize("name", ["%00", "no-such-name", "%ED%A0%80"])
async def test_what_is_no_name_of_a_picture_is_not_found(shop: ShopUnderTest, name: str) -> None:
    assert (await ask(shop, f"{files.PICTURES}/{name}")).status_code == 404
