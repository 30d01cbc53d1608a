"""Sending files: asking for a place, the bytes coming in, and what happened to them."""

import hashlib
import tempfile
from asyncio import get_running_loop, to_thread
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final
from uuid import uuid4

from domains.files import store
from domains.files.rules.contents import Content, recognise
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
from domains.files.rules.purposes import PURPOSES
from domains.kernel import Refused
from persistence import Transaction

# Bytes go to disk in pieces of this size, whatever pieces they come in.
_PIECE_BYTES: Final = 1 << 18
# Decoding takes memory by the picture: one at a time for each process.
_decoder: Final = ThreadPoolExecutor(1, "decoder")


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file that came as announced and is what it may be. `file` stands at its beginning."""

    file: BinaryIO
    content: Content


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
    """Takes a file in and checks it. Its bytes are in a nameless file on disk, which no end of this leaves behind.

    Raises FileRefused, as soon as one byte too many comes.
    """
    with tempfile.TemporaryFile() as file:
        await _fill(file, expected, chunks)
        allowed = PURPOSES[expected.purpose].formats
        content = await get_running_loop().run_in_executor(_decoder, recognise, file, allowed)
        file.seek(0)
        yield ArrivedFile(file, content)


async def finish_upload(tx: Transaction, file_id: int, content: Content, now: datetime) -> bool:
    """Notes that a file is stored and may be used; false where it took too long and must go again."""
    return await store.arrive(tx, file_id, content, now + USE_WITHIN)


async def refuse_upload(tx: Transaction, file_id: int) -> None:
    """Notes that a file did not come as it should. Its place stays used up."""
    await store.refuse(tx, file_id)


def new_key(folder: str) -> str:
    """A name in storage that nobody guesses. Nothing that a sender said is in it."""
    return f"{folder}/{uuid4().hex}"


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
