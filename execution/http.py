"""GraphQL over HTTP: from the request's bytes to the answer's."""

from collections.abc import Hashable, Sequence
from typing import Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from execution.engine import CACHE_HEADER, REFUSALS, WAY_HEADER, Answer, Caller, Engine
from execution.errors import CodedError
from execution.events import EVENT_STREAM, stream
from execution.keeping import Kept
from execution.parameters import Parameters, load_json, read_parameters
from execution.repeats import Repeat, Repeats

MAX_BODY_BYTES: Final = 100_000
JSON: Final = "application/json"
GRAPHQL_RESPONSE: Final = "application/graphql-response+json"
PUBLIC_S: Final = 1


class GraphQLEndpoint:
    """Answers queries by GET and POST, mutations by POST."""

    def __init__(self, engine: Engine, *, playground: str | None = None, framed_by: Sequence[str] = ()) -> None:
        """`playground`: where a person is sent who opens the address in a browser. `framed_by`: the headers that
        answers depend on, as caches on the way must know them.
        """
        self._engine = engine
        self._playground = playground
        self._vary = ", ".join(("Accept", "Authorization", CACHE_HEADER, *framed_by))
        self._repeats = Repeats((CACHE_HEADER, WAY_HEADER, *framed_by))

    async def answer(self, request: Request) -> Response:
        """Answers a request: in the media type that it accepts first."""
        try:
            body = b"" if request.method == "GET" else await _body(request)
            key = self._repeats.key_of(request, body)
            repeat = None if key is None else self._repeats.find(key)
            response = None if repeat is None else await self._repeated(request, repeat)
        except CodedError as error:
            return self._refusal(error, _negotiated(request.headers.get("accept")) or JSON)
        return response or await self._answer(request, body, key)

    async def _repeated(self, request: Request, repeat: Repeat) -> Response | None:
        """The answer to a request that came before in the same words, while it is kept."""
        found = await self._engine.repeat(repeat, request.client.host if request.client else None)
        if found is None:
            return None
        kept, left = found
        if repeat.is_public:
            return self._public(kept, repeat.cost, repeat.media_type)
        text = _text(kept, repeat.cost, left)
        return Response(text, 200, self._engine.told_of_kept, repeat.media_type)

    async def _answer(self, request: Request, body: bytes, key: Hashable | None) -> Response:
        if self._playground is not None and _is_for_people(request):
            return RedirectResponse(self._playground, 302)
        media_type = _negotiated(request.headers.get("accept"))
        if media_type is None:
            return Response(f"Only {JSON} and {GRAPHQL_RESPONSE} can be had here.", 406, media_type="text/plain")
        try:
            return await self._run(request, body, media_type, key)
        except REFUSALS as error:
            return self._refusal(error, media_type)

    def _refusal(self, error: Exception, media_type: str) -> Response:
        return _response(self._engine.refusal(error), JSON if media_type == EVENT_STREAM else media_type)

    async def _run(self, request: Request, body: bytes, media_type: str, key: Hashable | None) -> Response:
        parameters = _parameters(request, body)
        document, operation = await self._engine.find(parameters)
        if operation.is_mutation and request.method == "GET":
            raise CodedError("METHOD_NOT_ALLOWED", "Mutations go by POST only.", 405)
        if operation.is_subscription and media_type != EVENT_STREAM:
            raise CodedError("BAD_REQUEST", f"Subscriptions go by WebSocket or {EVENT_STREAM}.", 400)
        caller = Caller(request.headers, request.client.host if request.client else None)
        admitted = await self._engine.admit(document, operation, parameters, caller)
        if media_type == EVENT_STREAM:
            events = stream(self._engine, admitted, caller)
            return StreamingResponse(events, media_type=EVENT_STREAM, headers={"Cache-Control": "no-store"})
        answer = await self._engine.execute(admitted)
        kept = answer.kept
        if kept is None:
            return _response(answer, media_type)
        is_public = request.method == "GET" and parameters.document_id is not None
        if key is not None:
            repeat = Repeat(kept.key, operation, document.id, admitted.requested, media_type, is_public)
            self._repeats.remember(key, repeat)
        if not is_public:
            return _response(answer, media_type)
        if f'W/"{kept.etag}"' in request.headers.get("if-none-match", ""):
            return Response(None, 304, self._public_headers(kept))
        return self._public(kept, admitted.requested, media_type)

    def _public(self, kept: Kept, cost: int, media_type: str) -> Response:
        """A kept answer that caches on the way may keep too, for as long as we may show it late ourselves."""
        ready: Response | None = kept.ready.get(media_type)
        if ready is None:
            ready = kept.ready[media_type] = Response(_text(kept, cost), 200, self._public_headers(kept), media_type)
        return ready

    def _public_headers(self, kept: Kept) -> dict[str, str]:
        public = {"ETag": f'W/"{kept.etag}"', "Cache-Control": f"public, max-age={PUBLIC_S}", "Vary": self._vary}
        return public | self._engine.told_of_kept


def _response(answer: Answer, media_type: str) -> Response:
    # In the older media type the status tells of HTTP only (GraphQL over HTTP, 6.4.1).
    status = 200 if answer.is_well_formed and media_type == JSON else answer.status
    return Response(orjson.dumps(answer.body), status, answer.headers, media_type)


def _text(kept: Kept, cost: int, left: int | None = None) -> bytes:
    """A kept answer's body. `left`: what the one who asks has left, which is nobody else's business."""
    rest = b"" if left is None else b',"left":%d' % left
    return b'{"data":%b,"extensions":{"cost":{"requested":%d,"actual":%d%b}}}' % (kept.data, cost, kept.objects, rest)


def _is_for_people(request: Request) -> bool:
    return request.method == "GET" and not request.query_params and "text/html" in request.headers.get("accept", "")


def _negotiated(accept: str | None) -> str | None:
    """The media type to answer in, by the order in which the client names those that we have."""
    if not accept:
        return JSON
    for part in accept.split(","):
        kind = part.partition(";")[0].strip().lower()
        if kind in (JSON, GRAPHQL_RESPONSE, EVENT_STREAM):
            return kind
        if kind in ("*/*", "application/*"):
            return JSON
    return None


def _parameters(request: Request, body: bytes) -> Parameters:
    if request.method == "GET":
        if len(request.scope["query_string"]) > MAX_BODY_BYTES:
            raise _too_large()
        given: dict[str, Any] = dict(request.query_params)
        for name in ("variables", "extensions"):
            if given.get(name):
                given[name] = load_json(given[name])
        return read_parameters(given)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != JSON:
        raise CodedError("UNSUPPORTED_MEDIA_TYPE", f"Send {JSON}.", 415)
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise CodedError("UNSUPPORTED_MEDIA_TYPE", "Send the body as it is, without an encoding.", 415)
    return read_parameters(load_json(body))


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise _too_large()
    return bytes(body)


def _too_large() -> CodedError:
    return CodedError("TOO_LARGE", f"A request may have {MAX_BODY_BYTES} bytes.", 413)
