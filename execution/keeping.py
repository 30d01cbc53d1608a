"""Answers that are kept for those who ask for the same: in front of everything that runs.

An answer is kept while what it was made of is as it was: the sources that it read have versions, and some turn by
themselves at an instant that is known. Who asks for what another is just waiting for waits with them.
"""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol

import orjson
from graphql import ExecutionResult

from execution.compiled import KEPT, Ran

MAX_BYTES: Final = 64 * 2**20
MAX_ANSWER_BYTES: Final = 2**20
MAX_HOPELESS: Final = 10_000
_OVERHEAD_BYTES: Final = 2000


class Seen(Protocol):
    """What an answer was made of."""

    names: set[str]


class Sources(Protocol):
    """What answers are made of."""

    def watched(self) -> AbstractContextManager[Any]:
        """Enters a Seen that notes all sources that are read inside it."""
        ...

    async def versions(self) -> Mapping[str, int] | None:
        """The version of each source; the same mapping while nothing has changed. None where nobody can say."""
        ...

    async def kept_until(self, seen: Any, now: datetime) -> datetime | None:
        """Until when what was seen may be shown again while no version changes; None where not at all."""
        ...


class Asker(Protocol):
    """What is asked of a request's context."""

    @property
    def kept_as(self) -> Hashable | None:
        """What an answer to it depends on beside document and variables; None where that is who asks."""
        ...


@dataclass(slots=True)
class Kept:
    """An answer's data as JSON. `sources`: those it was made of, with the versions that they had before.

    `ready`: what an edge has made of it, for the next who ask alike.
    """

    key: Hashable
    data: bytes
    objects: int
    sources: Mapping[str, int]
    until: datetime
    etag: str
    # The versions under which it was last found to hold: the same mapping need not be compared again.
    holds_under: Mapping[str, int]
    ready: dict[Hashable, Any] = field(default_factory=dict)

    @property
    def bytes(self) -> int:
        """The memory that it may take: its data may be there once more for each of two media types."""
        return 3 * len(self.data) + _OVERHEAD_BYTES

    def ran(self) -> Ran:
        return Ran(ExecutionResult(orjson.Fragment(self.data), None), KEPT, self.objects, kept=self)  # type: ignore[arg-type]


class KeptAnswers:
    """Keeps those asked for last, in bounded memory. `clock` tells the time that sources turn by."""

    def __init__(self, sources: Sources, clock: Callable[[], datetime], *, max_bytes: int = MAX_BYTES) -> None:
        self._sources = sources
        self._clock = clock
        self._max_bytes = max_bytes
        self._bytes = 0
        self._kept: OrderedDict[Hashable, Kept] = OrderedDict()
        self._under_way: dict[Hashable, asyncio.Future[bool]] = {}
        # Operations whose answers cannot be kept, so that nobody waits for what they will not get.
        self._hopeless: OrderedDict[Hashable, None] = OrderedDict()

    async def run(
        self, operation: Hashable, variables: Mapping[str, Any], context: Asker, make: Callable[[], Awaitable[Ran]]
    ) -> Ran:
        """The answer that is kept, else what `make` answers, which is kept where it may be."""
        kept_as = context.kept_as
        if kept_as is None or operation in self._hopeless:
            return await make()
        key = (operation, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS) if variables else b"", kept_as)
        while True:
            kept = await self.find(key)
            if kept is not None:
                return kept.ran()
            under_way = self._under_way.get(key)
            if under_way is None:
                return await self._lead(key, make)
            if not await asyncio.shield(under_way):
                return await make()

    async def find(self, key: Hashable) -> Kept | None:
        """What is kept as this and holds still."""
        kept = self._kept.get(key)
        if kept is None:
            return None
        versions = await self._sources.versions()
        if versions is None:
            return None
        if self._clock() >= kept.until or not _holds(kept, versions):
            self._drop(key, kept)
            return None
        if key in self._kept:
            self._kept.move_to_end(key)
        return kept

    async def _lead(self, key: Hashable, make: Callable[[], Awaitable[Ran]]) -> Ran:
        """Makes the answer. Others who want it wait, and look again if it was kept or nobody knows."""
        under_way = self._under_way[key] = asyncio.get_running_loop().create_future()
        look_again = True
        try:
            now = self._clock()
            versions = await self._sources.versions()  # before anything is read, or a change in between goes unseen
            with self._sources.watched() as seen:
                ran = await make()
            kept = None if versions is None else await self._keep(key, ran, seen, versions, now)
            look_again = kept is not None
            return ran if kept is None else kept.ran()
        finally:
            del self._under_way[key]
            under_way.set_result(look_again)

    async def _keep(self, key: Any, ran: Ran, seen: Seen, versions: Mapping[str, int], now: datetime) -> Kept | None:
        if ran.result.errors or ran.objects is None:
            return None
        until = await self._sources.kept_until(seen, now)
        if until is None:
            self._give_up(key[0])
            return None
        data = orjson.dumps(ran.result.data)
        if until <= now or len(data) > MAX_ANSWER_BYTES:
            return None
        sources = {name: versions.get(name, 0) for name in seen.names}
        etag = hashlib.blake2b(data, digest_size=12).hexdigest()
        kept = Kept(key, data, ran.objects, sources, until, etag, versions)
        self._put(key, kept)
        return kept

    def _put(self, key: Hashable, kept: Kept) -> None:
        known = self._kept.get(key)
        if known is not None:
            self._drop(key, known)
        self._kept[key] = kept
        self._bytes += kept.bytes
        while self._bytes > self._max_bytes:
            self._drop(*next(iter(self._kept.items())))

    def _drop(self, key: Hashable, kept: Kept) -> None:
        if self._kept.get(key) is kept:
            del self._kept[key]
            self._bytes -= kept.bytes

    def _give_up(self, operation: Hashable) -> None:
        self._hopeless[operation] = None
        if len(self._hopeless) > MAX_HOPELESS:
            self._hopeless.popitem(last=False)


def _holds(kept: Kept, versions: Mapping[str, int]) -> bool:
    if kept.holds_under is versions:
        return True
    if any(versions.get(name, 0) != version for name, version in kept.sources.items()):
        return False
    kept.holds_under = versions
    return True
