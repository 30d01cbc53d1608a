"""What every request and every socket gets before anybody answers it: an id, a span, a line in the log, a count."""

import asyncio
import re
import secrets
import time
from collections.abc import Callable, MutableMapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, cast

import structlog
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from web.access_log import AccessLog

REQUEST_ID: Final = "X-Request-Id"
ALLOWED_HEADERS: Final = (
    "Accept-Language",
    "Authorization",
    "Content-Type",
    "Stoa-Cache",
    "Stoa-Channel",
    "Stoa-Currency",
    "Stoa-Region",
    REQUEST_ID,
    "traceparent",
)
PREFLIGHT_S: Final = 600
_REQUEST_ID: Final = REQUEST_ID.lower().encode()
_WELL_FORMED: Final = re.compile(rb"[A-Za-z0-9._~:+/=-]{1,100}")
_METHODS: Final = frozenset({"GET", "POST", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH"})

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Exchange:
    """A request and how it was answered; a socket from its opening to its end, whose method is WEBSOCKET."""

    method: str
    path: str
    route: str
    status: int = 0
    duration_s: float = 0.0
    started: float = field(default_factory=time.perf_counter)


class Edge:
    """An app behind the edge. `routes` are told apart by the first segments of their paths; what is left is `page`."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        routes: Sequence[BaseRoute] = (),
        log: AccessLog | None = None,
        count: Callable[[Exchange], None] = lambda _exchange: None,
        around: Callable[[Scope], AbstractContextManager[Any]] = lambda _scope: nullcontext(),
        stopping: asyncio.Event | None = None,
    ) -> None:
        """`around` makes what is entered meanwhile, such as a span. Once `stopping` is set, connections are ended."""
        self._app = app
        self._routes = routes  # not read yet: they may be added while the server starts
        self._log = log or AccessLog()
        self._count = count
        self._around = around
        self._stopping = stopping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        exchange = self._exchange(scope)
        try:
            with self._around(scope) as span:
                await self._answer(scope, receive, self._sender(send, exchange, request_id), exchange)
                if span is not None:
                    span.set_attribute("http.response.status_code", exchange.status)
        finally:
            exchange.duration_s = time.perf_counter() - exchange.started
            self._count(exchange)
            self._log.write(exchange.method, exchange.path, exchange.status, exchange.duration_s)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, exchange: Exchange) -> None:
        try:
            await self._app(scope, receive, send)
        except Exception:
            fault = secrets.token_hex(6)
            _log.exception("fault", fault=fault, path=exchange.path)
            if scope["type"] == "websocket":
                raise  # the server closes what is left of it
            if exchange.status == 0:
                body = {"errors": [{"message": "Something went wrong on our side.", "extensions": _internal(fault)}]}
                await JSONResponse(body, 500)(scope, receive, send)
            elif exchange.status != 500:
                raise  # half an answer is out: only the connection's end can say that it is none

    def _sender(self, send: Send, exchange: Exchange, request_id: str) -> Send:
        async def send_on(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.accept"):
                exchange.status = message.get("status", 101)
                added = [(_REQUEST_ID, request_id.encode())]
                if self._stopping is not None and self._stopping.is_set() and exchange.status != 101:
                    added.append((b"connection", b"close"))
                message["headers"] = [*message.get("headers", ()), *added]
            elif message["type"] == "websocket.close" and exchange.status == 0:
                exchange.status = 403
            await send(message)

        return send_on

    def _exchange(self, scope: MutableMapping[str, Any]) -> Exchange:
        path: str = scope["path"]
        segment = path.split("/", 2)[1] if path.startswith("/") else ""
        method = scope.get("method", "WEBSOCKET")
        known = method in _METHODS or method == "WEBSOCKET"
        return Exchange(method if known else "other", path, f"/{segment}" if segment in self._segments else "page")

    @cached_property
    def _segments(self) -> frozenset[str]:
        paths = [getattr(each, "path", "") for each in self._routes]
        return frozenset(path.split("/", 2)[1] for path in paths if path.startswith("/")) - {"", "{path:path}"}


def from_origins(app: ASGIApp, origins: Sequence[str]) -> ASGIApp:
    """An app that pages of these origins may use, and no others besides its own."""
    asked_by_pages = CORSMiddleware(
        app,
        allow_origins=origins,
        allow_methods=["GET", "POST", "PUT"],
        allow_headers=ALLOWED_HEADERS,
        expose_headers=[REQUEST_ID, "Retry-After"],
        max_age=PREFLIGHT_S,
    )

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        # Only a page's browser names an origin; all others need not wait for the rest.
        named = any(name == b"origin" for name, _ in scope.get("headers", ()))
        await (asked_by_pages if named else app)(scope, receive, send)

    return answer


def behind_proxies(app: ASGIApp, proxies: Sequence[str]) -> ASGIApp:
    """An app that believes what these addresses and networks say of who sent a request, and nobody else."""
    return cast(ASGIApp, ProxyHeadersMiddleware(cast(Any, app), list(proxies))) if proxies else app


def _request_id(scope: Scope) -> str:
    """What the client calls its request, if that can be said safely anywhere; else a name of ours."""
    for name, value in scope["headers"]:
        if name == _REQUEST_ID:
            return value.decode() if _WELL_FORMED.fullmatch(value) else secrets.token_hex(8)
    return secrets.token_hex(8)


def _internal(fault: str) -> dict[str, str]:
    return {"code": "INTERNAL_ERROR", "id": fault}
