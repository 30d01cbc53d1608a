"""Storage in a folder, in memory and at S3."""

import io
import os
import re
from pathlib import Path

import pytest
from obstore.store import MemoryStore
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.storage.objects import ObjectStorage, open_storage
from domains.files import FileMissing, StorageUnavailable
from tests.pictures import CSV
from tests.served import served

pytestmark = pytest.mark.anyio

LARGE = os.urandom(7_000_000)  # several pieces of a put


@pytest.fixture(params=["folder", "memory"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> ObjectStorage:
    return open_storage(str(tmp_path / "files")) if request.param == "folder" else ObjectStorage(MemoryStore())


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def read(storage: ObjectStorage, key: str) -> bytes:
    return b"".join([piece async for piece in await storage.open(key)])


async def test_what_is_put_is_read(storage: ObjectStorage) -> None:
    await storage.put("uploads/a", io.BytesIO(LARGE))
    await storage.put("uploads/empty", io.BytesIO(b""))
    assert await read(storage, "uploads/a") == LARGE
    assert await read(storage, "uploads/empty") == b""


async def test_a_large_file_is_read_in_pieces(storage: ObjectStorage) -> None:
    await storage.put("uploads/a", io.BytesIO(LARGE))
    sizes = [len(piece) async for piece in await storage.open("uploads/a")]
    assert sum(sizes) == len(LARGE)


async def test_a_part_is_read(storage: ObjectStorage) -> None:
    await storage.put("uploads/a", io.BytesIO(LARGE))
    pieces = [piece async for piece in await storage.open("uploads/a", (1_000, 3_000_000))]
    assert b"".join(pieces) == LARGE[1_000:3_000_000]


async def test_what_is_not_there_is_missing_and_as_good_as_removed(storage: ObjectStorage) -> None:
    await storage.put("uploads/a", io.BytesIO(b"a"))
    await storage.remove(["uploads/a", "uploads/b"])
    for key in ("uploads/a", "uploads/b"):
        with pytest.raises(FileMissing):
            await storage.open(key)


class Breaking(io.BytesIO):
    """A file whose disk fails at its end."""

    def read(self, size: int | None = -1) -> bytes:
        if found := super().read(size):
            return found
        raise OSError("the disk is gone")


async def test_a_file_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    storage = open_storage(f"file://{tmp_path}/files")
    with pytest.raises(StorageUnavailable):
        await storage.put("uploads/a", Breaking(LARGE))
    assert files_below(tmp_path) == []


async def test_no_key_leads_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    storage = open_storage(str(tmp_path / "files"))
    for key in ("../secret", "a/../../secret", "..%2Fsecret", str(tmp_path / "secret")):
        with pytest.raises((FileMissing, ValueError)):
            await storage.open(key)


async def test_a_file_and_its_way_there_are_on_disk_before_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    sync = os.fsync

    def noted(descriptor: int) -> None:
        synced.append(os.path.realpath(f"/proc/self/fd/{descriptor}"))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    await open_storage(str(tmp_path / "files")).put("uploads/a", io.BytesIO(b"a"))
    assert synced == [str(tmp_path / "files" / each) for each in ("uploads/a", "uploads", "")]


class Bucket:
    """What an S3 of few words keeps: whole objects, put, fetched and deleted."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.app = Starlette(
            routes=[
                Route("/bucket/{key:path}", self.object, methods=["PUT", "GET"]),
                Route("/bucket", self.delete, methods=["POST"]),
            ]
        )

    async def object(self, request: Request) -> Response:
        key: str = request.path_params["key"]
        if "AWS4-HMAC-SHA256" not in request.headers.get("authorization", ""):
            return Response(status_code=403)
        if request.method == "PUT":
            self.objects[key] = await request.body()
        if key not in self.objects:
            return Response(status_code=404)
        headers = {"ETag": '"1"', "Last-Modified": "Wed, 11 Nov 2026 04:00:00 GMT"}
        return Response(b"" if request.method == "PUT" else self.objects[key], headers=headers)

    async def delete(self, request: Request) -> Response:
        keys = re.findall("<Key>(.*?)</Key>", (await request.body()).decode())
        for key in keys:
            self.objects.pop(key, None)
        deleted = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        return Response(f"<DeleteResult>{deleted}</DeleteResult>", media_type="application/xml")


async def test_files_are_kept_in_a_bucket_under_its_prefix(monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = Bucket()
    async with served(bucket.app) as address:
        connect_to(f"http://{address}", monkeypatch)
        storage = open_storage("s3://bucket/shop")
        await storage.put("uploads/a", io.BytesIO(CSV))
        assert bucket.objects == {"shop/uploads/a": CSV}
        assert await read(storage, "uploads/a") == CSV
        await storage.remove(["uploads/a", "uploads/b"])
        assert bucket.objects == {}
        with pytest.raises(FileMissing):
            await storage.open("uploads/a")


def connect_to(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "id")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_REGION", "here-1")
    monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
    monkeypatch.setenv("AWS_ENDPOINT", endpoint)


async def test_a_bucket_that_does_not_answer_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    connect_to("http://127.0.0.1:9", monkeypatch)
    storage = open_storage("s3://bucket/shop")
    with pytest.raises(StorageUnavailable):
        await storage.open("uploads/a")


async def test_an_address_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not at ftp"):
        open_storage("ftp://files.test")
