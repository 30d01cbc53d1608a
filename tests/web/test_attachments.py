"""Documents and films of products are fetched by everybody, run by no browser, and played in parts."""

import io
from datetime import timedelta
from typing import Any

import httpx
import pytest
from PIL import Image

from domains import files
from domains.files import UploadPurpose
from tests.pictures import MP4, PDF, WEBM, picture
from tests.shop import ShopUnderTest
from tests.web.test_uploads import ADA, announce

pytestmark = pytest.mark.anyio


async def attached(
    shop: ShopUnderTest, content: bytes, purpose: UploadPurpose = UploadPurpose.DOCUMENT, shown: bool = True
) -> files.File:
    """A file that was sent and is used."""
    place, now = await announce(shop, content, purpose), shop.clock()
    assert (await place.put(content)).status_code == 204
    return await shop.database.write(lambda tx: files.take(tx, place.id, ADA, purpose, now, shown=shown))


async def ask(shop: ShopUnderTest, path: str, method: str = "GET", **headers: str) -> httpx.Response:
    async with shop.client().http() as http:
        return await http.request(method, path, headers=headers)


async def test_a_document_is_saved_and_runs_nothing(shop: ShopUnderTest) -> None:
    file = await attached(shop, PDF)
    answer = await ask(shop, files.document_path(file))
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer.headers["content-type"] == "application/pdf"
    # As its sender called it, but ending as what it is.
    assert answer.headers["content-disposition"] == "attachment; filename=\"gold.pdf\"; filename*=UTF-8''gold.pdf"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


async def test_a_document_that_is_a_picture_is_drawn_anew_too(shop: ShopUnderTest) -> None:
    file = await attached(shop, picture("PNG", 900) + b"and more")
    answer = await ask(shop, files.document_path(file))
    assert (Image.open(io.BytesIO(answer.content)).width, b"and more" in answer.content) == (900, False)
    assert file.sizes == {}


async def test_a_document_that_is_for_its_owner_is_found_by_nobody(shop: ShopUnderTest) -> None:
    file = await attached(shop, PDF, shown=False)
    assert (await ask(shop, files.document_path(file))).status_code == 404


async def test_what_is_not_said_to_be_for_everybody_is_not(shop: ShopUnderTest) -> None:
    place, now = await announce(shop, PDF, UploadPurpose.DOCUMENT), shop.clock()
    await place.put(PDF)
    file = await shop.database.write(lambda tx: files.take(tx, place.id, ADA, UploadPurpose.DOCUMENT, now))
    assert (await ask(shop, files.document_path(file))).status_code == 404


async def test_a_file_is_found_at_its_own_address_only(shop: ShopUnderTest) -> None:
    file = await attached(shop, MP4, UploadPurpose.VIDEO)
    path = files.video_path(file)
    name = path.rpartition("/")[2].partition(".")[0]
    wrong = [f"/media/videos/{name}", f"/media/videos/{name}.webm", f"/media/documents/{name}.mp4", "/media/videos/%00"]
    assert [(await ask(shop, each)).status_code for each in (*wrong, path)] == [404] * 4 + [200]


@pytest.mark.parametrize(("content", "kind"), [(MP4, "video/mp4"), (WEBM, "video/webm")])
async def test_a_film_is_played(shop: ShopUnderTest, content: bytes, kind: str) -> None:
    file = await attached(shop, content, UploadPurpose.VIDEO)
    answer = await ask(shop, files.video_path(file))
    assert (answer.content, answer.headers["content-type"], answer.headers["accept-ranges"]) == (content, kind, "bytes")
    assert "content-disposition" not in answer.headers


@pytest.mark.parametrize(
    ("asked", "status", "part", "said"),
    [
        ("bytes=0-9", 206, MP4[:10], f"bytes 0-9/{len(MP4)}"),
        ("bytes=100-", 206, MP4[100:], f"bytes 100-{len(MP4) - 1}/{len(MP4)}"),
        ("bytes=-5", 206, MP4[-5:], f"bytes {len(MP4) - 5}-{len(MP4) - 1}/{len(MP4)}"),
        ("bytes=-99999", 206, MP4, f"bytes 0-{len(MP4) - 1}/{len(MP4)}"),
        ("bytes=5-99999", 206, MP4[5:], f"bytes 5-{len(MP4) - 1}/{len(MP4)}"),
        (f"bytes={len(MP4)}-", 416, b"There is no such part.", f"bytes */{len(MP4)}"),
        ("bytes=-0", 416, b"There is no such part.", f"bytes */{len(MP4)}"),
        ("bytes=0-1,4-5", 200, MP4, None),
        ("bytes=9-5", 200, MP4, None),
        ("bytes=-", 200, MP4, None),
        ("pages=1-2", 200, MP4, None),
    ],
)
async def test_parts_of_a_film_are_had(
    shop: ShopUnderTest, asked: str, status: int, part: bytes, said: str | None
) -> None:
    path = files.video_path(await attached(shop, MP4, UploadPurpose.VIDEO))
    answer = await ask(shop, path, Range=asked)
    assert (answer.status_code, answer.content, answer.headers.get("content-range")) == (status, part, said)


async def test_a_part_of_another_film_is_none_of_this(shop: ShopUnderTest) -> None:
    path = files.video_path(await attached(shop, MP4, UploadPurpose.VIDEO))
    tag = (await ask(shop, path, "HEAD")).headers["etag"]
    same = await ask(shop, path, Range="bytes=0-9", **{"If-Range": tag})
    other = await ask(shop, path, Range="bytes=0-9", **{"If-Range": '"other"'})
    assert (same.status_code, other.status_code) == (206, 200)


async def test_what_nobody_used_is_cleaned_up(shop: ShopUnderTest) -> None:
    place = await announce(shop, MP4, UploadPurpose.VIDEO)
    assert (await place.put(MP4)).status_code == 204
    later: Any = shop.clock() + timedelta(days=1)
    await files.remove_unused(shop.shop.storage, shop.database, {}, later)
    assert not await place.is_usable(UploadPurpose.VIDEO)
