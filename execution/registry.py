"""The documents that were registered, as far as this process knows them."""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from typing import Final, Generic, Protocol, TypeVar

import structlog

from execution.errors import CodedError

# What is removed is forgotten after so long at most; what is new is found at once, by the first who misses it.
READ_AGAIN_S: Final = 10.0
# Nobody who asks for what there is not can make us read more often.
PAUSE_S: Final = 0.2
# A reading that takes longer has failed: whoever waits for it has no deadline of their own yet.
PATIENCE_S: Final = 5.0

_log = structlog.get_logger(__name__)
T = TypeVar("T")


class Registered(Protocol):
    """Where documents are kept for all processes."""

    async def ids(self) -> Collection[str]:
        """The ids of all documents."""
        ...

    async def texts(self, ids: Collection[str]) -> Mapping[str, str]:
        """The texts of documents by their ids; those that are gone are left out."""
        ...


class Nothing:
    """Where no documents are kept."""

    async def ids(self) -> Collection[str]:
        return ()

    async def texts(self, ids: Collection[str]) -> Mapping[str, str]:
        return {}


class Registry(Generic[T]):
    """Knows registered documents by their ids; makes of a text what is kept of it when it is first asked for.

    `own`: documents that are there whatever was registered.
    """

    def __init__(
        self,
        make: Callable[[str], T],
        source: Registered,
        own: Mapping[str, str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make = make
        self._source = source
        self._own = own
        self._clock = clock
        self._texts: dict[str, str] = dict(own)
        self._made: dict[str, T] = {}
        self._began = float("-inf")
        self._reading: asyncio.Task[None] | None = None

    def find(self, id_: str) -> T | None:
        """What was made of a document's text; None where this process knows no such document."""
        made = self._made.get(id_)
        if made is None and id_ in self._texts:
            made = self._made[id_] = self._make(self._texts[id_])
        return made

    def __contains__(self, id_: str) -> bool:
        return id_ in self._texts

    def keep_up(self) -> None:
        """Begins to read what is registered where it was not for a while. Nobody waits for it."""
        if self._clock() - self._began > READ_AGAIN_S and not self._is_reading():
            self._begin()

    async def catch_up(self) -> None:
        """Knows afterwards all that was registered before the call. Raises CodedError where that cannot be read."""
        asked = self._clock()
        while self._began < asked:
            if not self._is_reading():
                self._begin()
            assert self._reading is not None
            try:
                await asyncio.shield(self._reading)  # it is others' too
            except Exception as error:
                raise CodedError("UNAVAILABLE", "What is registered cannot be read now.", 503) from error

    def _begin(self) -> None:
        self._reading = asyncio.create_task(self._read())
        self._reading.add_done_callback(_note_failure)

    def _is_reading(self) -> bool:
        return self._reading is not None and not self._reading.done()

    async def _read(self) -> None:
        await asyncio.sleep(max(0.0, self._began + PAUSE_S - self._clock()))
        self._began = self._clock()
        async with asyncio.timeout(PATIENCE_S):
            ids = set(await self._source.ids())
            new = ids - self._texts.keys()
            texts = await self._source.texts(new) if new else {}
        for gone in self._texts.keys() - self._own.keys() - ids:
            del self._texts[gone]
            self._made.pop(gone, None)
        self._texts.update(texts)


def _note_failure(reading: asyncio.Task[None]) -> None:
    if not reading.cancelled() and reading.exception() is not None:
        _log.warning("documents_not_read", exc_info=reading.exception())  # those that are known will do
