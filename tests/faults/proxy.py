"""A TCP proxy that goes wrong on purpose: it loses answers, cuts them off, delays and stalls."""

import asyncio
import enum
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

_CHUNK: Final = 65_536


class Fault(enum.Enum):
    """What happens to the exchange that a trap catches, once the server's answer has come."""

    LOSE = "the answer is lost and the connection is reset"
    CUT = "half of the answer's first piece comes, then the connection is reset"


@dataclass(slots=True)
class Trap:
    """Catches so many exchanges whose request has these bytes in it."""

    request: bytes
    fault: Fault
    times: int
    caught: int = 0

    def catches(self, data: bytes) -> bool:
        if self.caught >= self.times or self.request not in data:
            return False
        self.caught += 1
        return True


@dataclass(slots=True)
class _Link:
    """A client's connection and its way on to the server."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    trap: Trap | None = None

    def reset(self) -> None:
        for side in (self.client, self.server):
            side.transport.abort()


@dataclass(slots=True)
class FaultProxy:
    """Stands between clients and a server. `delay_s`: how much later each piece gets to its receiver."""

    host: str
    port: int
    address: str = ""
    delay_s: float = 0.0
    _trap: Trap | None = None
    _flowing: asyncio.Event = field(default_factory=asyncio.Event)
    _links: set[asyncio.Task[None]] = field(default_factory=set)

    def trap(self, request: bytes, fault: Fault, times: int = 1) -> Trap:
        """From now on this is what goes wrong."""
        self._trap = Trap(request, fault, times)
        return self._trap

    def stall(self) -> None:
        """Nothing gets through any more, in neither direction, and nobody is told; new connections neither."""
        self._flowing.clear()

    def flow(self) -> None:
        """What was held back goes on, late."""
        self._flowing.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carries a client's connection."""
        task = asyncio.current_task()
        assert task is not None
        self._links.add(task)
        try:
            await self._flowing.wait()
            from_server, server = await asyncio.open_connection(self.host, self.port)
            link = _Link(writer, server)
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._carry_requests(reader, link))
                    group.create_task(self._carry_answers(from_server, link))
            finally:
                link.reset()
        except* (OSError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._links.discard(task)

    def hang_up(self) -> None:
        """Ends all connections."""
        for link in self._links:
            link.cancel()

    async def _carry_requests(self, reader: asyncio.StreamReader, link: _Link) -> None:
        while data := await reader.read(_CHUNK):
            if self._trap is not None and self._trap.catches(data):
                link.trap = self._trap
            await self._pass_on(data, link.server)
        raise ConnectionResetError

    async def _carry_answers(self, reader: asyncio.StreamReader, link: _Link) -> None:
        while data := await reader.read(_CHUNK):
            if link.trap is not None:
                if link.trap.fault is Fault.CUT:
                    await self._pass_on(data[: len(data) // 2], link.client)
                raise ConnectionResetError
            await self._pass_on(data, link.client)
        raise ConnectionResetError

    async def _pass_on(self, data: bytes, to: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self.delay_s)
        await self._flowing.wait()
        to.write(data)
        await to.drain()


@asynccontextmanager
async def proxy_to(url: str) -> AsyncIterator[FaultProxy]:
    """A proxy to the server at a URL; `address` is the URL by which clients come through it."""
    parts = urlsplit(url)
    assert parts.hostname is not None and parts.port is not None
    proxy = FaultProxy(parts.hostname, parts.port)
    proxy.flow()
    listening = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    proxy.address = parts._replace(netloc=parts.netloc.replace(f":{parts.port}", f":{port}")).geturl()
    try:
        yield proxy
    finally:
        listening.close()
        proxy.hang_up()
