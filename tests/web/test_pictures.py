"""Pictures that are in use are shown to everybody; nothing else that was sent is."""

import io
from datetime import timedelta
from typing import Any

import httpx
import pytest
from PIL import Image
from sqlalchemy import text

from domains import files
from domains.files import UploadPurpose
from persistence import Statement
from tests.pictures import PDF, picture
from tests.shop import ShopUnderTest
from tests.web.test_uploads import ADA, Place, announce

pytestmark = pytest.mark.anyio

PNG = picture("PNG", 64, 64)
PHOTO = picture("JPEG", 900, 300)
NAME = Statement(text("SELECT key FROM files ORDER BY id DESC LIMIT 1"))
FOR_EVER = "public, max-age=31536000, immutable"


async def sent(shop: ShopUnderTest, content: bytes, purpose: UploadPurpose = UploadPurpose.IMAGE) -> tuple[Place, str]:
    """A file that has arrived, and the address where it would be shown."""
    place = await announce(shop, content, purpose)
    await place.put(content)
    [(key,)] = await shop.database.read().rows(NAME)
    return place, f"{files.PICTURES}/{key.rpartition('/')[2]}"


async def ask(shop: ShopUnderTest, path: str, method: str = "GET", **headers: str) -> httpx.Response:
    async with shop.client().http() as http:
        return await http.request(method, path, headers=headers)


async def taken(shop: ShopUnderTest, place: Place) -> str:
    """The address of a picture, from the mutation that uses it."""
    now = shop.clock()
    return files.picture_path(
        await shop.database.write(lambda tx: files.take(tx, place.id, ADA, UploadPurpose.IMAGE, now))
    )


async def test_a_picture_is_found_in_all_its_sizes_which_browsers_keep(shop: ShopUnderTest) -> None:
    place, _ = await sent(shop, PHOTO)
    sources = files.picture_sources(await taken(shop, place))
    assert [each.width for each in sources] == [160, 160, 400, 400, 800, 800, 900, 900]
    for source in sources:
        answer = await ask(shop, source.url)
        shown = Image.open(io.BytesIO(answer.content))
        assert (answer.status_code, shown.width, answer.headers["content-type"]) == (
            200,
            source.width,
            source.format.value,
        )
        assert Image.MIME[shown.format or ""] == source.format.value
        assert (answer.headers["cache-control"], answer.headers["x-content-type-options"]) == (FOR_EVER, "nosniff")
        again = await ask(shop, source.url, **{"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content, again.headers["cache-control"]) == (304, b"", FOR_EVER)


async def test_each_size_has_a_tag_of_its_own(shop: ShopUnderTest) -> None:
    place, _ = await sent(shop, PHOTO)
    sources = files.picture_sources(await taken(shop, place))
    tags = [(await ask(shop, each.url, "HEAD")).headers["etag"] for each in sources]
    assert len(set(tags)) == len(tags)
    assert (await ask(shop, sources[0].url, **{"If-None-Match": tags[1]})).status_code == 200


async def test_a_size_that_is_not_there_is_not_found(shop: ShopUnderTest) -> None:
    place, path = await sent(shop, PHOTO)
    await taken(shop, place)
    assert [(await ask(shop, f"{path}/{size}")).status_code for size in ("1600.webp", "160.gif", "%00")] == [404] * 3


async def test_the_clean_up_takes_every_size(shop: ShopUnderTest) -> None:
    _, path = await sent(shop, PHOTO)
    key = f"uploads/{path.rpartition('/')[2]}"
    assert [piece async for piece in await shop.shop.storage.open(f"{key}.160.webp")]
    later: Any = shop.clock() + timedelta(days=1)
    await files.remove_unused(shop.shop.storage, shop.database, {}, later)
    for size in ("160.webp", "800.jpg", "full.webp"):
        with pytest.raises(files.FileMissing):
            await shop.shop.storage.open(f"{key}.{size}")


async def test_a_picture_in_use_is_shown_and_kept_by_browsers(shop: ShopUnderTest) -> None:
    place, path = await sent(shop, PNG)
    assert await place.is_usable()
    answer = await ask(shop, path)
    assert (answer.status_code, answer.content) == (200, PNG)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == FOR_EVER
    asked = await ask(shop, path, "HEAD")
    assert (asked.status_code, asked.content, asked.headers["content-length"]) == (200, b"", str(len(PNG)))


async def test_a_picture_that_nobody_uses_is_not_shown(shop: ShopUnderTest) -> None:
    _, path = await sent(shop, PNG)
    assert (await ask(shop, path)).status_code == 404


async def test_a_document_in_use_is_shown_as_no_picture(shop: ShopUnderTest) -> None:
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
