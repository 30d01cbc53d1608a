"""What is done with files outside requests: made for somebody to fetch, and removed when nobody wants them."""

from asyncio import to_thread
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, BinaryIO, Final

from domains.files import store
from domains.files.rules.addresses import keys_of
from domains.files.rules.files import ARRIVE_WITHIN, File, FileStatus, MakeFile, plain_name
from domains.files.rules.pictures import all_names
from domains.files.rules.purposes import UploadPurpose
from domains.files.rules.storage import Storage, StorageUnavailable
from domains.files.service.sending import measure, new_key
from persistence import Database, Job, Transaction

REMOVE_UNUSED_JOB: Final = "files.remove_unused"

_AT_ONCE: Final = 100


def jobs(storage: Storage) -> Mapping[str, Job]:
    """The jobs of files by their names."""
    return {REMOVE_UNUSED_JOB: partial(remove_unused, storage)}


async def remove_unused(storage: Storage, database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Removes what was never sent, sent in vain, never used, or fetched long enough. To be run every hour or so.

    A file goes before its row, so that one which could not be removed is tried again.
    """
    while True:
        ended = await database.write(lambda tx: store.mark_ended(tx, now, _AT_ONCE))
        if ended:
            await storage.remove([each for _, key, purpose in ended for each in _keys(key, purpose)])
            await database.write(partial(_forget, [file_id for file_id, *_ in ended]))
        if len(ended) < _AT_ONCE:
            return


async def make_file(database: Database, storage: Storage, command: MakeFile, content: BinaryIO, now: datetime) -> File:
    """Stores what a job made, for its owner to fetch. Raises StorageUnavailable; nothing is left of it then.

    The row comes first: should the process end in between, `remove_unused` finds the file by it.
    """
    key = new_key("made")
    length, digest = await to_thread(measure, content)
    file_id = await database.write(lambda tx: _add(tx, command, key, now))
    await storage.put(key, content)
    file = await database.write(
        lambda tx: store.finish_made(tx, file_id, command.media_type, length, digest, command.until)
    )
    if file is None:
        raise StorageUnavailable("it took longer than a file may take")
    return file


async def _add(tx: Transaction, command: MakeFile, key: str, now: datetime) -> int:
    return await store.add(
        tx,
        owner=command.owner,
        purpose=None,
        name=plain_name(command.name),
        key=key,
        status=FileStatus.ARRIVING,
        bytes=None,
        sha256=None,
        created_at=now,
        expires_at=now + ARRIVE_WITHIN,
    )


async def _forget(file_ids: list[int], tx: Transaction) -> None:
    await store.forget(tx, file_ids)


def _keys(key: str, purpose: UploadPurpose | None) -> list[str]:
    """All that storage may have of a file, also of one that never came to its end."""
    return keys_of(key, all_names() if purpose is UploadPurpose.IMAGE else ())
