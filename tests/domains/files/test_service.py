"""Files that are sent, used, made and removed, on both databases."""

import asyncio
import hashlib
import io
from datetime import UTC, datetime, timedelta

import pytest
from obstore.store import MemoryStore
from sqlalchemy import select, update

from adapters.storage.objects import ObjectStorage
from domains import files
from domains.files import (
    ArrivedFile,
    Content,
    CreateUpload,
    FileFormat,
    Links,
    MakeFile,
    Storage,
    StorageUnavailable,
    UploadPurpose,
)
from domains.files.tables import FileRow
from domains.kernel import Refused
from persistence import Database, Statement
from tests.pictures import CSV

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
LINKS = Links("secret", "http://shop.test")
DIGEST = "cd" * 32
PNG = ArrivedFile(io.BytesIO(), Content(FileFormat.PNG, 8, 6), 5, DIGEST, {"160.webp": b"abc"})
TABLE = ArrivedFile(io.BytesIO(), Content(FileFormat.CSV), 3, DIGEST)
ADA = "member:1"
STATUSES = Statement(select(FileRow.id, FileRow.status).order_by(FileRow.id))
KEYS = Statement(select(FileRow.key).order_by(FileRow.id))
FORGET_KIND = Statement(update(FileRow).values(media_type=None))


async def announce(database: Database, owner: str = ADA, purpose: UploadPurpose = UploadPurpose.IMAGE) -> int:
    command = CreateUpload(purpose, "gold.png", 3, "AB" * 32)
    return (await database.write(lambda tx: files.create_upload(tx, LINKS, command, owner, NOW))).id


async def sent(database: Database, owner: str = ADA, now: datetime = NOW) -> int:
    """The id of a file that arrived."""
    upload_id = await announce(database, owner)
    assert await database.write(lambda tx: files.begin_upload(tx, upload_id, now))
    assert await database.write(lambda tx: files.finish_upload(tx, upload_id, PNG, now))
    return upload_id


async def take(database: Database, upload_id: int, owner: str = ADA, now: datetime = NOW) -> files.File:
    return await database.write(lambda tx: files.take(tx, upload_id, owner, UploadPurpose.IMAGE, now))


async def statuses(database: Database) -> list[str]:
    return [row[1].value for row in await database.read().rows(STATUSES)]


async def broken_claims(database: Database) -> list[str]:
    return [check.claim for check in files.CHECKS if await check.find_breaches(database.read())]


def made(until: datetime = NOW + timedelta(days=7)) -> MakeFile:
    return MakeFile(ADA, "orders.csv", FileFormat.CSV.value, until)


class FullStorage(ObjectStorage):
    """A storage that takes no more, and keeps what it was asked to keep in mind."""

    def __init__(self) -> None:
        super().__init__(MemoryStore())
        self.asked: list[str] = []

    async def put(self, key: str, file: object) -> None:
        raise StorageUnavailable("full")

    async def remove(self, keys: list[str]) -> None:
        self.asked += keys


async def test_a_file_that_arrived_is_taken_once(database: Database) -> None:
    upload_id = await sent(database)
    file = await take(database, upload_id)
    assert (file.name, file.media_type, file.bytes, file.sha256) == ("gold.png", "image/png", 5, DIGEST)
    assert (file.width, file.height) == (8, 6)
    with pytest.raises(Refused):
        await take(database, upload_id)
    assert await broken_claims(database) == []


async def test_of_two_who_take_a_file_at_once_one_has_it(database: Database) -> None:
    upload_id = await sent(database)
    taken = await asyncio.gather(*(take(database, upload_id) for _ in range(8)), return_exceptions=True)
    assert [isinstance(each, Refused) for each in taken].count(False) == 1


async def test_what_cannot_be_taken_is_answered_alike(database: Database) -> None:
    waiting, theirs, late = await announce(database), await sent(database, "member:2"), await sent(database)
    table = await announce(database, purpose=UploadPurpose.TABLE)
    await database.write(lambda tx: files.begin_upload(tx, table, NOW))
    await database.write(lambda tx: files.finish_upload(tx, table, TABLE, NOW))
    moments = {waiting: NOW, theirs: NOW, table: NOW, late: NOW + timedelta(hours=6), 0: NOW}
    found = []
    for upload_id, now in moments.items():
        with pytest.raises(Refused) as refused:
            await take(database, upload_id, now=now)
        found += [(each.code, each.field) for each in refused.value.problems]
    assert found == [("UPLOAD_NOT_USABLE", ("upload_id",))] * 5
    assert (await take(database, late, now=NOW + timedelta(hours=6) - timedelta(seconds=1))).id == late


async def test_a_file_is_known_as_it_is_stored_not_as_it_came(database: Database) -> None:
    file = await take(database, await sent(database))
    assert (file.bytes, file.sha256, file.width, file.height, file.sizes) == (5, DIGEST, 8, 6, {"160.webp": 3})


async def test_many_are_taken_together_or_none_of_them(database: Database) -> None:
    good, bad = await sent(database), await announce(database)
    wanted = {("images", "0"): good, ("images", "1"): bad, ("images", "2"): good}
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: files.take_each(tx, wanted, ADA, UploadPurpose.IMAGE, NOW))
    assert [each.field for each in refused.value.problems] == [("images", "1"), ("images", "2")]
    assert (await take(database, good)).id == good


async def test_a_file_is_stored_only_while_it_is_awaited(database: Database) -> None:
    upload_id = await announce(database)
    late = NOW + timedelta(minutes=15)
    assert await database.write(lambda tx: files.begin_upload(tx, upload_id, late)) is None
    assert await database.write(lambda tx: files.begin_upload(tx, upload_id, NOW))
    assert await database.write(lambda tx: files.begin_upload(tx, upload_id, NOW)) is None
    await database.write(lambda tx: files.refuse_upload(tx, upload_id))
    assert not await database.write(lambda tx: files.finish_upload(tx, upload_id, PNG, NOW))


async def test_what_is_unused_goes_from_storage_and_table_and_what_is_used_stays(database: Database) -> None:
    storage = ObjectStorage(MemoryStore())
    await announce(database)
    unused, used = await sent(database), await sent(database)
    await take(database, used)
    keys = [row[0] for row in await database.read().rows(KEYS)]
    keys += [f"{key}.160.webp" for key in keys]
    for key in keys:
        await storage.put(key, io.BytesIO(b"abc"))
    await files.remove_unused(storage, database, {}, NOW + timedelta(hours=6) - timedelta(seconds=1))
    assert await statuses(database) == ["ARRIVED", "TAKEN"]
    await files.remove_unused(storage, database, {}, NOW + timedelta(hours=6))
    assert await statuses(database) == ["TAKEN"]
    assert [await is_stored(storage, key) for key in keys] == [False, False, True] * 2
    with pytest.raises(Refused):
        await take(database, unused)


async def test_more_than_a_handful_is_removed_in_one_run(database: Database) -> None:
    for _ in range(201):
        await announce(database)
    await files.remove_unused(ObjectStorage(MemoryStore()), database, {}, NOW + timedelta(days=1))
    assert await statuses(database) == []


async def test_what_is_being_removed_can_be_taken_no_more(database: Database) -> None:
    upload_id = await sent(database)

    class Down(FullStorage):
        async def remove(self, keys: list[str]) -> None:
            raise StorageUnavailable("down")

    with pytest.raises(StorageUnavailable):
        await files.remove_unused(Down(), database, {}, NOW + timedelta(hours=6))
    assert await statuses(database) == ["REMOVING"]
    with pytest.raises(Refused):
        await take(database, upload_id)
    await files.remove_unused(ObjectStorage(MemoryStore()), database, {}, NOW + timedelta(hours=6))
    assert await statuses(database) == []


async def test_what_the_shop_made_is_found_until_its_moment(database: Database) -> None:
    storage = ObjectStorage(MemoryStore())
    file = await files.make_file(database, storage, made(), io.BytesIO(CSV), NOW)
    assert (file.bytes, file.sha256) == (len(CSV), hashlib.sha256(CSV).hexdigest())
    assert await files.find_made_file(database.read(), file.id, NOW + timedelta(days=6)) == file
    assert await files.find_made_file(database.read(), file.id, NOW + timedelta(days=7)) is None
    assert await broken_claims(database) == []


async def test_a_file_that_cannot_be_stored_is_found_by_the_clean_up(database: Database) -> None:
    storage = FullStorage()
    with pytest.raises(StorageUnavailable):
        await files.make_file(database, storage, made(), io.BytesIO(CSV), NOW)
    keys = [row[0] for row in await database.read().rows(KEYS)]
    await files.remove_unused(storage, database, {}, NOW + timedelta(hours=1))
    assert storage.asked == keys
    assert await statuses(database) == []


async def test_all_processes_sign_with_one_secret(database: Database) -> None:
    first, second = [await files.load_links(database, "http://shop.test") for _ in range(2)]
    token = first.url(files.LinkUse.UPLOAD, 1, NOW).rpartition("=")[2]
    assert second.read(files.LinkUse.UPLOAD, token) is not None


async def test_a_stored_file_of_unknown_kind_breaks_a_claim(database: Database) -> None:
    await sent(database)
    await database.write(lambda tx: tx.run(FORGET_KIND))
    assert await broken_claims(database) == [files.CHECKS[0].claim]


async def is_stored(storage: Storage, key: str) -> bool:
    try:
        return bool([piece async for piece in await storage.open(key)])
    except files.FileMissing:
        return False
