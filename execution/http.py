"""GraphQL over HTTP: from the request's bytes to the answer's."""

from typing import Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from execution.engine import REFUSALS, Answer, Caller, Engine
from execution.errors import CodedError
from execution.events import EVENT_STREAM, stream
from execution.parameters import Parameters, load_json, read_parameters

MAX_BODY_BYTES: Final = 100_000
JSON: Final = "application/json"
GRAPHQL_RESPONSE: Final = "application/graphql-response+json"


class GraphQLEndpoint:
    """Answers queries by GET and POST, mutations by POST."""

    def __init__(self, engine: Engine, *, playground: str | None = None) -> None:
        """`playground`: where a person is sent who opens the address in a browser."""
        self._engine = engine
        self._playground = playground

    async def answer(self, request: Request) -> Response:
        """Answers a request: in the media type that it accepts first."""
        if self._playground is not None and _is_for_people(request):
            return RedirectResponse(self._playground, 302)
        media_type = _negotiated(request.headers.get("accept"))
        if media_type is None:
            return Response(f"Only {JSON} and {GRAPHQL_RESPONSE} can be had here.", 406, media_type="text/plain")
        try:
            return await self._run(request, media_type)
        except REFUSALS as error:
            return _response(self._engine.refusal(error), JSON if media_type == EVENT_STREAM else media_type)

    async def _run(self, request: Request, media_type: str) -> Response:
        parameters = await _parameters(request)
        document, operation = self._engine.find(parameters)
        if operation.is_mutation and request.method == "GET":
            raise CodedError("METHOD_NOT_ALLOWED", "Mutations go by POST only.", 405)
        if operation.is_subscription and media_type != EVENT_STREAM:
            raise CodedError("BAD_REQUEST", f"Subscriptions go by WebSocket or {EVENT_STREAM}.", 400)
        caller = Caller(request.headers, request.client.host if request.client else None)
        admitted = await self._engine.admit(document, operation, parameters, caller)
        if media_type == EVENT_STREAM:
            events = stream(self._engine, admitted, caller)
            return StreamingResponse(events, media_type=EVENT_STREAM, headers={"Cache-Control": "no-store"})
        return _response(await self._engine.execute(admitted), media_type)


def _response(answer: Answer, media_type: str) -> Response:
    # In the older media type the status tells of HTTP only (GraphQL over HTTP, 6.4.1).
    status = 200 if answer.is_well_formed and media_type == JSON else answer.status
    return Response(orjson.dumps(answer.body), status, answer.headers, media_type)


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


async def _parameters(request: Request) -> Parameters:
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
    return read_parameters(load_json(await _body(request)))


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise _too_large()
    return bytes(body)


def _too_large() -> CodedError:
    return CodedError("TOO_LARGE", f"A request may have {MAX_BODY_BYTES} bytes.", 413)
