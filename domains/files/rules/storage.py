"""What the shop asks of the place that keeps its files."""

from collections.abc import AsyncIterator
from typing import BinaryIO, Protocol


class StorageUnavailable(Exception):
    """The storage cannot be reached, or does not do what it was asked."""


class FileMissing(Exception):
    """The storage has nothing under a key."""


class Storage(Protocol):
    """Keeps files by keys. All raise StorageUnavailable. Never to be called inside a write transaction."""

    async def put(self, key: str, file: BinaryIO) -> None:
        """Keeps what the file has from where it stands to its end, all of it or nothing."""
        ...

    async def open(self, key: str, part: tuple[int, int] | None = None) -> AsyncIterator[bytes]:
        """The bytes of a file, piece by piece, or those from one place to before another. Raises FileMissing."""
        ...

    async def remove(self, keys: list[str]) -> None:
        """Removes files; a key that there is none under is as good as removed."""
        ...
