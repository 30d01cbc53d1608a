"""GraphQL over WebSocket: the graphql-transport-ws protocol, each malformed message answered by its close code."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

import orjson
import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from execution.ending import Ending
from execution.engine import REFUSALS, Caller, Engine, results_of
from execution.errors import CodedError
from execution.parameters import load_json, read_parameters

PROTOCOL: Final = "graphql-transport-ws"
INIT_TIMEOUT_S: Final = 10.0
MAX_MESSAGE_CHARACTERS: Final = 100_000
MAX_OPERATIONS: Final = 20


class SocketClosed(Exception):
    """Ends a socket with a close code of the protocol."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason[:120]  # a close frame has no room for more


class GraphQLSocket:
    """Serves sockets of one engine. `origins`: the origins that pages may come from, besides the server's own."""

    def __init__(
        self, engine: Engine, *, origins: tuple[str, ...] = (), init_timeout_s: float = INIT_TIMEOUT_S
    ) -> None:
        self._engine = engine
        self._origins = origins
        self._init_timeout_s = init_timeout_s

    async def serve(self, websocket: WebSocket) -> None:
        """Talks to a client until it or the protocol ends the socket."""
        if not self._is_welcome(websocket):
            await websocket.close(4403, "This origin may not connect.")
            return
        if PROTOCOL not in websocket.scope.get("subprotocols", ()):
            await websocket.accept()
            await websocket.close(4406, f"Speak {PROTOCOL}.")
            return
        await websocket.accept(PROTOCOL)
        await _Conversation(websocket, self._engine, self._init_timeout_s).run()

    def _is_welcome(self, websocket: WebSocket) -> bool:
        origin = websocket.headers.get("origin")
        if origin is None or origin in self._origins:
            return True
        return urlsplit(origin).netloc == websocket.headers.get("host")


@dataclass
class _Conversation:
    websocket: WebSocket
    engine: Engine
    init_timeout_s: float
    caller: Caller | None = None
    running: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    ended: asyncio.Future[Ending] = field(default_factory=asyncio.Future)
    watching: asyncio.Future[None] = field(default_factory=asyncio.Future)
    begun: int = 0

    async def run(self) -> None:
        self.engine.watcher.sockets(1)
        try:
            await self._talk()
        except SocketClosed as closed:
            await self._end_all()  # nothing may follow the close frame
            if self.websocket.application_state is WebSocketState.CONNECTED:
                await self.websocket.close(closed.code, closed.reason)
        except WebSocketDisconnect:
            pass
        finally:
            self.engine.watcher.sockets(-1)
            await self._end_all()

    async def _talk(self) -> None:
        """Reads until somebody ends it: the client, the protocol, or what let the client in."""
        reading = asyncio.ensure_future(self._read_all())
        try:
            first: list[asyncio.Future[Any]] = [reading, self.ended]
            await asyncio.wait(first, return_when=asyncio.FIRST_COMPLETED)
            if reading.done():
                reading.result()
            ending = self.ended.result()
            raise SocketClosed(ending.close_code, ending.message)
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)

    async def _watch(self, caller: Caller) -> None:
        try:
            self.ended.set_result(await self.engine.ended(caller))
        except Exception as error:
            self.ended.set_exception(error)  # who cannot be watched may not stay

    async def _end_all(self) -> None:
        left = [self.watching, *self.running.values()]
        for each in left:
            each.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _read_all(self) -> None:
        try:
            async with asyncio.timeout(self.init_timeout_s) as patience:
                while self.caller is None:
                    await self._take(await self._message())
                patience.reschedule(None)
                while True:
                    await self._take(await self._message())
        except TimeoutError:
            raise SocketClosed(4408, "Connection initialisation timeout") from None

    async def _message(self) -> Mapping[str, Any]:
        received = await self.websocket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1000))
        text = received.get("text")
        if text is None or len(text) > MAX_MESSAGE_CHARACTERS:
            raise SocketClosed(4400, f"A message is text of {MAX_MESSAGE_CHARACTERS} characters at most.")
        try:
            message = load_json(text)
        except CodedError:
            raise SocketClosed(4400, "A message is JSON.") from None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            raise SocketClosed(4400, "A message is an object with a type.")
        return message

    async def _take(self, message: Mapping[str, Any]) -> None:
        takers = {
            "connection_init": self._init,
            "ping": self._ping,
            "pong": self._pong,
            "subscribe": self._subscribe,
            "complete": self._complete,
        }
        taker = takers.get(message["type"])
        if taker is None:
            raise SocketClosed(4400, "There is no message of this type.")
        await taker(message)

    async def _init(self, message: Mapping[str, Any]) -> None:
        if self.caller is not None:
            raise SocketClosed(4429, "Too many initialisation requests")
        payload = message.get("payload") or {}
        if not isinstance(payload, dict):
            raise SocketClosed(4400, "payload is an object.")
        # Browsers cannot set headers on a socket: what a client would send as headers comes in the payload.
        said = {name.lower(): value for name, value in payload.items() if isinstance(value, str)}
        headers = {**dict(self.websocket.headers), **said}
        self.caller = Caller(headers, self.websocket.client.host if self.websocket.client else None)
        self.watching = asyncio.ensure_future(self._watch(self.caller))
        await self._send({"type": "connection_ack"})

    async def _ping(self, message: Mapping[str, Any]) -> None:
        await self._send({"type": "pong"})

    async def _pong(self, message: Mapping[str, Any]) -> None:
        pass

    async def _complete(self, message: Mapping[str, Any]) -> None:
        task = self.running.pop(_id_of(message), None)
        if task is not None:
            task.cancel()

    async def _subscribe(self, message: Mapping[str, Any]) -> None:
        id_ = _id_of(message)
        if self.caller is None:
            raise SocketClosed(4401, "Unauthorized")
        if id_ in self.running:
            raise SocketClosed(4409, f"Subscriber for {id_} already exists")
        if len(self.running) >= MAX_OPERATIONS:
            raise SocketClosed(4429, f"A socket carries {MAX_OPERATIONS} operations at most.")
        payload = message.get("payload")
        if not isinstance(payload, dict) or not isinstance(payload.get("query") or payload.get("documentId"), str):
            raise SocketClosed(4400, "payload has a query.")
        self.begun += 1
        self.running[id_] = asyncio.create_task(self._operate(id_, payload, self.caller, self.begun))

    async def _operate(self, id_: str, payload: Mapping[str, Any], caller: Caller, number: int) -> None:
        socket = structlog.contextvars.get_contextvars().get("request_id", "socket")
        structlog.contextvars.bind_contextvars(request_id=f"{socket}.{number}")
        try:
            async for body in self._bodies(payload, caller):
                if "data" not in body:
                    await self._send({"id": id_, "type": "error", "payload": body["errors"]})
                    return
                await self._send({"id": id_, "type": "next", "payload": body})
            await self._send({"id": id_, "type": "complete"})
        except REFUSALS as error:
            await self._send({"id": id_, "type": "error", "payload": self.engine.refusal(error).body["errors"]})
        finally:
            if self.running.get(id_) is asyncio.current_task():
                del self.running[id_]

    async def _bodies(self, payload: Mapping[str, Any], caller: Caller) -> AsyncIterator[dict[str, Any]]:
        parameters = read_parameters(payload)
        document, operation = await self.engine.find(parameters)
        admitted = await self.engine.admit(document, operation, parameters, caller)
        if not operation.is_subscription:
            yield (await self.engine.execute(admitted)).body
            return
        async for body in results_of(self.engine, admitted, await self.engine.subscribe(admitted)):
            yield body

    async def _send(self, message: Mapping[str, Any]) -> None:
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):  # the client has gone meanwhile
            await self.websocket.send_text(orjson.dumps(message).decode())


def _id_of(message: Mapping[str, Any]) -> str:
    id_ = message.get("id")
    if not isinstance(id_, str) or not id_:
        raise SocketClosed(4400, "The message has an id.")
    return id_
