"""Sending files: asking for a place, the bytes coming in, and what happened to them."""

import hashlib
import io
import tempfile
from asyncio import get_running_loop, to_thread
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import datetime
from typing import BinaryIO, Final
from uuid import uuid4

from domains.files import store
from domains.files.rules.addresses import size_key
from domains.files.rules.arriving import ArrivedFile
from domains.files.rules.contents import recognise
from domains.files.rules.files import (
    ARRIVE_WITHIN,
    SEND_WITHIN,
    UPLOADS,
    USE_WITHIN,
    CreateUpload,
    ExpectedFile,
    FileDiffers,
    FileStatus,
    FileTooLong,
    Upload,
    plain_name,
    upload_problems,
)
from domains.files.rules.links import Links, LinkUse
from domains.files.rules.pictures import made_anew
from domains.files.rules.purposes import PURPOSES, UploadPurpose
from domains.files.rules.storage import Storage
from domains.kernel import Refused
from persistence import Transaction

# Bytes go to disk in pieces of this size, whatever pieces they come in.
_PIECE_BYTES: Final = 1 << 18
# Decoding takes memory by the picture: one at a time for each process.
_decoder: Final = ThreadPoolExecutor(1, "decoder")


async def create_upload(tx: Transaction, links: Links, command: CreateUpload, owner: str, now: datetime) -> Upload:
    """Makes a place to send a file to. Whether the owner may send such files is the caller's to know.

    Raises Refused(Required, Invalid).
    """
    problems = upload_problems(command)
    if problems:
        raise Refused(*problems)
    expires_at = now + SEND_WITHIN
    file_id = await store.add(
        tx,
        owner=owner,
        purpose=command.purpose,
        name=plain_name(command.filename),
        key=new_key(UPLOADS),
        status=FileStatus.WAITING,
        bytes=command.bytes,
        sha256=command.sha256.lower(),
        created_at=now,
        expires_at=expires_at,
    )
    return Upload(file_id, links.url(LinkUse.UPLOAD, file_id, expires_at), expires_at)


async def begin_upload(tx: Transaction, file_id: int, now: datetime) -> ExpectedFile | None:
    """Uses up the place of a file; None where that is done already, or too late."""
    return await store.begin(tx, file_id, now, now + ARRIVE_WITHIN)


@asynccontextmanager
async def receive(expected: ExpectedFile, chunks: AsyncIterator[bytes]) -> AsyncIterator[ArrivedFile]:
    """Takes a file in and checks it. Its bytes are in nameless files on disk, which no end of this leaves behind.

    A picture is made anew, one for pages in all its sizes. Raises FileRefused, as soon as one byte too many comes.
    """
    with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as drawn:
        await _fill(file, expected, chunks)
        yield await get_running_loop().run_in_executor(_decoder, _looked_at, expected, file, drawn)


async def keep(storage: Storage, expected: ExpectedFile, arrived: ArrivedFile) -> None:
    """Has storage keep a file with its sizes. Raises StorageUnavailable; what it has by then goes with the upload."""
    await storage.put(expected.key, arrived.file)
    for name, made in arrived.sizes.items():
        await storage.put(size_key(expected.key, name), io.BytesIO(made))


async def finish_upload(tx: Transaction, file_id: int, arrived: ArrivedFile, now: datetime) -> bool:
    """Notes that a file is stored and may be used; false where it took too long and must go again."""
    return await store.arrive(tx, file_id, arrived, now + USE_WITHIN)


async def refuse_upload(tx: Transaction, file_id: int) -> None:
    """Notes that a file did not come as it should. Its place stays used up."""
    await store.refuse(tx, file_id)


def new_key(folder: str) -> str:
    """A name in storage that nobody guesses. Nothing that a sender said is in it."""
    return f"{folder}/{uuid4().hex}"


def measure(file: BinaryIO) -> tuple[int, str]:
    """How many bytes a file has, and their SHA-256; it stands at its beginning then."""
    file.seek(0)
    digest = hashlib.sha256()
    while piece := file.read(_PIECE_BYTES):
        digest.update(piece)
    length = file.tell()
    file.seek(0)
    return length, digest.hexdigest()


def _looked_at(expected: ExpectedFile, file: BinaryIO, drawn: BinaryIO) -> ArrivedFile:
    content = recognise(file, PURPOSES[expected.purpose].formats)
    if not content.format.is_picture:
        file.seek(0)
        return ArrivedFile(file, content, expected.bytes, expected.sha256)
    # Only pictures that pages show are asked for in other sizes.
    picture = made_anew(file, content, drawn, in_sizes=expected.purpose is UploadPurpose.IMAGE)
    return ArrivedFile(drawn, picture.content, *measure(drawn), picture.sizes)


async def _fill(file: BinaryIO, expected: ExpectedFile, chunks: AsyncIterator[bytes]) -> None:
    digest, length, waiting = hashlib.sha256(), 0, bytearray()

    def write() -> None:
        digest.update(waiting)
        file.write(waiting)
        waiting.clear()

    async for chunk in chunks:
        length += len(chunk)
        if length > expected.bytes:
            raise FileTooLong("The file is longer than announced.")
        waiting += chunk
        if len(waiting) >= _PIECE_BYTES:
            await to_thread(write)
    await to_thread(write)
    if length < expected.bytes:
        raise FileDiffers("The file is shorter than announced.")
    if digest.hexdigest() != expected.sha256:
        raise FileDiffers("The file has another SHA-256 than announced.")
