"""Fetching what the shop made, at an address that expires."""

import io
from datetime import timedelta

import pytest

from domains import files
from domains.files import FileFormat, LinkUse, MakeFile
from tests.pictures import CSV
from tests.shop import URL, ShopUnderTest

pytestmark = pytest.mark.anyio


async def make(shop: ShopUnderTest, name: str = "orders.csv", content: bytes = CSV) -> files.File:
    until = shop.clock() + timedelta(days=7)
    command = MakeFile("staff:1", name, FileFormat.CSV.value, until)
    return await files.make_file(shop.database, shop.shop.storage, command, io.BytesIO(content), shop.clock())


def path_to(shop: ShopUnderTest, file: files.File) -> str:
    return files.download_url(shop.shop.links, file, shop.clock()).removeprefix(URL)


async def test_a_file_is_fetched_as_an_attachment_that_no_browser_shows(shop: ShopUnderTest) -> None:
    path = path_to(shop, await make(shop, "orders 订单.csv"))
    async with shop.client().http() as http:
        answer = await http.get(path)
    assert (answer.status_code, answer.content) == (200, CSV)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-length"] == str(len(CSV))
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"orders __.csv\"; filename*=UTF-8''orders%20%E8%AE%A2%E5%8D%95.csv"
    )
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "private, no-store"
    assert "sandbox" in answer.headers["content-security-policy"]


async def test_a_name_cannot_add_to_the_header(shop: ShopUnderTest) -> None:
    path = path_to(shop, await make(shop, 'a"; filename=evil.html\r\nX-Evil: 1'))
    async with shop.client().http() as http:
        answer = await http.get(path)
    assert "x-evil" not in answer.headers
    assert answer.headers["content-disposition"].startswith('attachment; filename="a_; filename=evil.htmlX-Evil: 1"; ')


async def test_head_tells_of_a_file_without_it(shop: ShopUnderTest) -> None:
    path = path_to(shop, await make(shop))
    async with shop.client().http() as http:
        answer = await http.head(path)
    assert (answer.status_code, answer.headers["content-length"], answer.content) == (200, str(len(CSV)), b"")


async def test_a_large_file_comes_whole(shop: ShopUnderTest) -> None:
    large = CSV * 100_000
    path = path_to(shop, await make(shop, content=large))
    async with shop.client().http() as http:
        assert (await http.get(path)).content == large


async def test_an_address_is_good_for_a_quarter_of_an_hour(shop: ShopUnderTest) -> None:
    path = path_to(shop, await make(shop))
    async with shop.client().http() as http:
        shop.clock.pass_by(minutes=15, seconds=-1)
        assert (await http.get(path)).status_code == 200
        shop.clock.pass_by(seconds=1)
        assert (await http.get(path)).status_code == 410


async def test_a_file_that_is_not_kept_any_more_is_gone(shop: ShopUnderTest) -> None:
    file = await make(shop)
    shop.clock.pass_by(days=7)
    path = path_to(shop, file)
    async with shop.client().http() as http:
        assert (await http.get(path)).status_code == 410
    await files.remove_unused(shop.shop.storage, shop.database, {}, shop.clock())
    with pytest.raises(files.FileMissing):
        await shop.shop.storage.open(file.key)


async def test_only_an_address_that_was_signed_for_fetching_is_one(shop: ShopUnderTest) -> None:
    file = await make(shop)
    sending = shop.shop.links.url(LinkUse.UPLOAD, file.id, shop.clock() + timedelta(hours=1)).rpartition("=")[2]
    forged = path_to(shop, file)[:-2] + "__"
    wrong = [f"/files?token={each}" for each in (sending, file.id, "..%2F..%2Fetc%2Fpasswd", "", "%00")]
    async with shop.client().http() as http:
        statuses = {(await http.get(each)).status_code for each in (forged, "/files", *wrong)}
    assert statuses == {404}


async def test_a_file_that_storage_has_lost_is_no_empty_file(shop: ShopUnderTest) -> None:
    file = await make(shop)
    await shop.shop.storage.remove([file.key])
    async with shop.client().http() as http:
        assert (await http.get(path_to(shop, file))).status_code == 503
