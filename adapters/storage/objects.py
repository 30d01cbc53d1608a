"""Files in a local folder, or in a bucket of S3 or what speaks as S3 does."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, S3Store

from domains.files import FileMissing, StorageUnavailable

if TYPE_CHECKING:
    from obstore import GetResult  # a name for type checkers only

_PIECE_BYTES: Final = 1 << 18
_RETRIED_FOR: Final = timedelta(seconds=30)

T = TypeVar("T")


class ObjectStorage:
    """A store of objects, called from threads: its own coroutines abort the process now and then as that ends."""

    def __init__(self, store: ObjectStore, folder: Path | None = None) -> None:
        """`folder` is where a local store keeps its files."""
        self._store = store
        self._folder = folder

    async def put(self, key: str, file: BinaryIO) -> None:
        """Keeps a file, whatever happens to the power; nothing is under its key until all of it is."""
        await _in_thread(lambda: self._put(key, file))

    async def open(self, key: str, part: tuple[int, int] | None = None) -> AsyncIterator[bytes]:
        """Opens a file, or a part of it, and reads on as it is asked for more. Raises FileMissing."""
        found = await _in_thread(lambda: self._find(key, part))
        if found is None:
            raise FileMissing(key)
        return _pieces(iter(found.stream(min_chunk_size=_PIECE_BYTES)))

    async def remove(self, keys: list[str]) -> None:
        """Removes files, those that are there."""
        for key in keys:
            await _in_thread(lambda key=key: self._remove(key))  # type: ignore[misc]

    def _put(self, key: str, file: BinaryIO) -> None:
        self._store.put(key, file)
        if self._folder is not None:
            path = self._folder / key
            for each in (path, *path.parents[: len(Path(key).parts)]):
                _sync(each)

    def _find(self, key: str, part: tuple[int, int] | None) -> "GetResult | None":
        try:
            return self._store.get(key, options=None if part is None else {"range": part})
        except FileNotFoundError:
            return None

    def _remove(self, key: str) -> None:
        try:
            self._store.delete(key)
        except FileNotFoundError:
            return


def open_storage(url: str) -> ObjectStorage:
    """The storage that a setting names: a folder, which is made, or `s3://bucket/prefix`.

    What S3 needs beside it (keys, region, AWS_ENDPOINT) comes from the environment, as for its other clients.
    Raises OSError for a folder that cannot be made, ValueError for an address that is none.
    """
    scheme, separator, _ = url.partition("://")
    if not separator or scheme == "file":
        folder = Path(url.removeprefix("file://"))
        folder.mkdir(parents=True, exist_ok=True)
        return ObjectStorage(LocalStore(folder.resolve()), folder.resolve())
    if scheme != "s3":
        raise ValueError(f"files are kept in a folder or at s3://…, not at {scheme}://")
    # Options of the client given here would shut out those of the environment, such as AWS_ALLOW_HTTP.
    return ObjectStorage(S3Store.from_url(url, retry_config={"max_retries": 3, "retry_timeout": _RETRIED_FOR}))


def _sync(path: Path) -> None:
    """Has a file or a folder written to disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


async def _pieces(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    while (piece := await _in_thread(lambda: next(pieces, None))) is not None:
        yield bytes(piece)


async def _in_thread(work: Callable[[], T]) -> T:
    try:
        return await asyncio.to_thread(work)
    except (BaseError, OSError) as error:
        raise StorageUnavailable(str(error).partition("\n")[0]) from error
