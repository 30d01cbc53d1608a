"""Sending files: each byte is counted and checked, and nothing half done stays."""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, BinaryIO

import anyio
import httpx
import pytest
from obstore.store import MemoryStore
from sqlalchemy import text
from starlette.applications import Starlette

from adapters.storage.objects import ObjectStorage
from domains import files
from domains.files import CreateUpload, StorageUnavailable, UploadPurpose
from domains.kernel import Refused
from persistence import Statement
from tests.pictures import CSV, PDF, picture, png_that_says_it_measures
from tests.served import served
from tests.shop import URL, ShopUnderTest
from web import uploads

pytestmark = pytest.mark.anyio

PNG = picture("PNG", 64, 64)
ADA = "member:1"
ROWS = Statement(text("SELECT status, media_type, key FROM files"))


@dataclass
class Place:
    """An address to send a file to."""

    shop: ShopUnderTest
    id: int
    path: str

    async def put(self, content: bytes | AsyncIterator[bytes], **headers: str) -> httpx.Response:
        async with self.shop.client().http() as http:
            return await http.put(self.path, content=content, headers=headers)

    async def is_usable(self, purpose: UploadPurpose = UploadPurpose.IMAGE) -> bool:
        try:
            now = self.shop.clock()
            await self.shop.database.write(lambda tx: files.take(tx, self.id, ADA, purpose, now))
        except Refused:
            return False
        return True


async def announce(
    shop: ShopUnderTest, content: bytes, purpose: UploadPurpose = UploadPurpose.IMAGE, length: int | None = None
) -> Place:
    command = CreateUpload(purpose, "gold.png", length or len(content), hashlib.sha256(content).hexdigest())
    now, links = shop.clock(), shop.shop.links
    made = await shop.database.write(lambda tx: files.create_upload(tx, links, command, ADA, now))
    return Place(shop, made.id, made.url.removeprefix(URL))


async def stored(shop: ShopUnderTest) -> list[bytes]:
    """What the storage has of the files that the table knows."""
    found = []
    for _, _, key in await shop.database.read().rows(ROWS):
        try:
            found.append(b"".join([piece async for piece in await shop.shop.storage.open(key)]))
        except files.FileMissing:
            continue
    return found


async def kinds(shop: ShopUnderTest) -> list[tuple[str, str | None]]:
    return [(row[0], row[1]) for row in await shop.database.read().rows(ROWS)]


async def in_pieces(content: bytes, size: int = 100) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


async def test_a_picture_arrives_and_can_be_used(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    answer = await place.put(in_pieces(PNG))
    assert (answer.status_code, answer.content) == (204, b"")
    assert await stored(shop) == [PNG]
    assert await place.is_usable()


async def test_what_the_request_says_of_its_file_does_not_count(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    await place.put(PNG, **{"Content-Type": "text/html", "Content-Disposition": "attachment; filename=x.html"})
    assert await kinds(shop) == [("ARRIVED", "image/png")]


@pytest.mark.parametrize(("content", "purpose"), [(CSV, UploadPurpose.TABLE), (PDF, UploadPurpose.DOCUMENT)])
async def test_a_table_and_a_document_arrive(shop: ShopUnderTest, content: bytes, purpose: UploadPurpose) -> None:
    place = await announce(shop, content, purpose)
    assert (await place.put(content)).status_code == 204
    assert not await place.is_usable(UploadPurpose.IMAGE)
    assert await place.is_usable(purpose)


async def test_one_byte_too_many_ends_the_reading(shop: ShopUnderTest) -> None:
    sent = 0

    async def far_too_long() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield bytes(1_000)

    place = await announce(shop, PNG, length=5_000)
    answer = await place.put(far_too_long())
    assert (answer.status_code, answer.text) == (413, "The file is longer than announced.")
    assert answer.headers["connection"] == "close"
    assert sent == 6
    assert await stored(shop) == []


async def test_one_byte_too_few_is_refused(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG, length=len(PNG) + 1)
    answer = await place.put(PNG)
    assert (answer.status_code, answer.text) == (400, "The file is shorter than announced.")
    assert await stored(shop) == []


async def test_other_bytes_of_the_same_length_are_refused(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    answer = await place.put(PNG[:-1] + b"\0")
    assert (answer.status_code, answer.text) == (400, "The file has another SHA-256 than announced.")
    assert not await place.is_usable()
    assert await stored(shop) == []


@pytest.mark.parametrize(
    "content",
    [CSV, b"<svg/>", PNG[:-40], png_that_says_it_measures(60_000, 60_000)],
    ids=["csv", "svg", "half", "bomb"],
)
async def test_what_is_no_sound_picture_is_refused(shop: ShopUnderTest, content: bytes) -> None:
    place = await announce(shop, content)
    assert (await place.put(content)).status_code == 415
    assert await stored(shop) == []
    assert await kinds(shop) == [("REFUSED", None)]


async def test_an_address_is_good_for_one_file(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    assert (await place.put(PNG)).status_code == 204
    assert (await place.put(PNG)).status_code == 410
    assert await place.is_usable()


async def test_an_address_is_used_up_by_a_file_that_was_refused(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    assert (await place.put(b"")).status_code == 400
    assert (await place.put(PNG)).status_code == 410


async def test_of_two_that_come_at_once_one_is_stored(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    answers = await asyncio.gather(*(place.put(in_pieces(PNG)) for _ in range(6)))
    assert sorted(each.status_code for each in answers) == [204] + [410] * 5
    assert await stored(shop) == [PNG]


async def test_a_forged_address_is_none(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    place.path = place.path[:-1] + ("A" if place.path[-1] != "A" else "B")
    assert (await place.put(PNG)).status_code == 404


async def test_an_address_is_good_for_a_quarter_of_an_hour(shop: ShopUnderTest) -> None:
    early, late = await announce(shop, PNG), await announce(shop, PNG)
    shop.clock.pass_by(minutes=15, seconds=-1)
    assert (await early.put(PNG)).status_code == 204
    shop.clock.pass_by(seconds=1)
    assert (await late.put(PNG)).status_code == 410


class BrokenStorage(ObjectStorage):
    """A storage that fails in the middle of a file."""

    async def put(self, key: str, file: BinaryIO) -> None:
        raise StorageUnavailable("gone")


def app_of(shop: ShopUnderTest, storage: files.Storage, patience_s: float = 60.0) -> httpx.AsyncClient:
    routes = uploads.routes(shop.database, storage, shop.shop.links, shop.clock, patience_s)
    return httpx.AsyncClient(transport=httpx.ASGITransport(Starlette(routes=routes)), base_url=URL)


async def test_a_storage_that_fails_is_told_to_the_sender(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    async with app_of(shop, BrokenStorage(MemoryStore())) as http:
        assert (await http.put(place.path, content=PNG)).status_code == 503
    assert not await place.is_usable()


async def test_a_sender_who_stalls_is_cut_off(shop: ShopUnderTest) -> None:
    async def stalling() -> AsyncIterator[bytes]:
        yield PNG[:10]
        await asyncio.Event().wait()

    place = await announce(shop, PNG)
    async with app_of(shop, shop.shop.storage, patience_s=0.05) as http, asyncio.timeout(5):
        answer = await http.put(place.path, content=stalling())
    assert (answer.status_code, answer.text) == (408, "The file took too long.")
    assert await kinds(shop) == [("REFUSED", None)]


class SlowStorage(ObjectStorage):
    """A storage during whose work the clean-up comes by, hours later."""

    def __init__(self, shop: ShopUnderTest) -> None:
        super().__init__(MemoryStore())
        self.shop = shop
        self.keys: list[str] = []

    async def put(self, key: str, file: BinaryIO) -> None:
        self.shop.clock.pass_by(hours=2)
        await files.remove_unused(self, self.shop.database, {}, self.shop.clock())
        await super().put(key, file)
        self.keys.append(key)


async def test_a_file_whose_row_was_given_up_meanwhile_does_not_stay(shop: ShopUnderTest) -> None:
    place, storage = await announce(shop, PNG), SlowStorage(shop)
    async with app_of(shop, storage) as http:
        assert (await http.put(place.path, content=PNG)).status_code == 408
    assert len(storage.keys) == 2
    for key in storage.keys:
        with pytest.raises(files.FileMissing):
            await storage.open(key)


async def test_a_sender_who_goes_away_leaves_nothing(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG)
    async with served(shop.app) as address:
        reader, writer = await asyncio.open_connection(*address.split(":"))
        writer.write(f"PUT {place.path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(PNG)}\r\n\r\n".encode() + PNG[:50])
        await writer.drain()
        await until(shop, "ARRIVING")
        writer.close()
        await until(shop, "REFUSED")
        assert await reader.read() == b""
    assert await stored(shop) == []


async def test_a_server_reads_no_more_of_a_file_that_it_refused(shop: ShopUnderTest) -> None:
    place = await announce(shop, PNG, length=100)
    async with served(shop.app) as address:
        reader, writer = await asyncio.open_connection(*address.split(":"))
        writer.write(f"PUT {place.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n".encode())
        writer.write(os.urandom(100_000))
        answer = await reader.read()  # to the end, which comes although nearly all of the body is still to be sent
        writer.close()
    assert answer.startswith(b"HTTP/1.1 413")


async def until(shop: ShopUnderTest, status: str) -> None:
    """Waits until the one file stands so."""
    with anyio.fail_after(10):
        while (found := await kinds(shop))[0][0] != status:
            assert len(found) == 1
            await asyncio.sleep(0.01)


async def test_the_clean_up_lets_files_in_use_be(shop: ShopUnderTest) -> None:
    used, unused = await announce(shop, PNG), await announce(shop, PNG)
    for place in (used, unused):
        assert (await place.put(PNG)).status_code == 204
    assert await used.is_usable()
    later: Any = shop.clock() + timedelta(days=1)
    await files.remove_unused(shop.shop.storage, shop.database, {}, later)
    assert await stored(shop) == [PNG]
