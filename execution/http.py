"""GraphQL over HTTP: from the request's bytes to the answer's."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, execute
from starlette.requests import Request
from starlette.responses import Response

from execution.documents import Documents, Operation, directive_arguments
from execution.errors import CodedError, ErrorFormat

MAX_BODY_BYTES: Final = 100_000
MAX_COST: Final = 5_000
JSON: Final = "application/json"
GRAPHQL_RESPONSE: Final = "application/graphql-response+json"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for, as far as its context can depend on it."""

    headers: Mapping[str, str]
    client_address: str | None
    frame: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Parameters:
    query: str
    variables: dict[str, Any]
    operation_name: str | None


class GraphQLEndpoint:
    """Serves a schema. `context_of` makes a request's context and may raise CodedError."""

    def __init__(
        self,
        schema: GraphQLSchema,
        context_of: Callable[[Asked], Awaitable[Any]],
        format_error: ErrorFormat,
        *,
        frame_directive: str = "inContext",
        suggestions: bool = True,
    ) -> None:
        self._schema = schema
        self._documents = Documents(schema, suggestions)
        self._context_of = context_of
        self._format_error = format_error
        self._frame_directive = frame_directive

    async def answer(self, request: Request) -> Response:
        """Answers a GET or POST request."""
        media_type = _negotiated(request.headers.get("accept"))
        if media_type is None:
            return Response(f"Only {JSON} and {GRAPHQL_RESPONSE} can be had here.", 406, media_type="text/plain")
        try:
            parameters = await _parameters(request)
            status, answer = await self._execute(request, parameters)
        except CodedError as error:
            status, answer = error.status, {"errors": [_formatted(error)]}
        except GraphQLError as error:
            status, answer = 400, {"errors": [self._format_error(error)]}
        # Older clients read 2xx as "an answer came"; the newer media type has status codes of its own.
        if media_type == JSON and status == 400 and "errors" in answer and request.method == "POST":
            status = 200 if "data" in answer else 400
        return Response(orjson.dumps(answer), status, media_type=media_type)

    async def _execute(self, request: Request, parameters: Parameters) -> tuple[int, dict[str, Any]]:
        document = self._documents.get(parameters.query)
        if document.node is None:
            return 400, {"errors": [self._format_error(error) for error in document.errors]}
        operation = document.operation(parameters.operation_name)
        _check_operation(request, operation, parameters.variables)
        context = await self._context_of(self._asked(request, operation, parameters.variables))
        running = execute(
            self._schema,
            document.node,
            context_value=context,
            variable_values=parameters.variables,
            operation_name=parameters.operation_name,
        )
        return self._formatted(await running if isinstance(running, Awaitable) else running)

    def _asked(self, request: Request, operation: Operation, variables: dict[str, Any]) -> Asked:
        frame = directive_arguments(self._schema, operation, self._frame_directive, variables)
        return Asked(request.headers, request.client.host if request.client else None, frame)

    def _formatted(self, result: ExecutionResult) -> tuple[int, dict[str, Any]]:
        errors = [self._format_error(error) for error in result.errors or ()]
        if not errors:
            return 200, {"data": result.data}
        if result.data is None and all(error.path is None for error in result.errors or ()):
            return 400, {"errors": errors}
        return 200, {"data": result.data, "errors": errors}


def _check_operation(request: Request, operation: Operation, variables: dict[str, Any]) -> None:
    if operation.is_mutation and request.method == "GET":
        raise CodedError("METHOD_NOT_ALLOWED", "Mutations go by POST only.", 405)
    if operation.cost(variables) > MAX_COST:
        raise CodedError("TOO_COSTLY", f"A request may cost {MAX_COST} at most; ask for less at once.", 400)


def _formatted(error: CodedError) -> dict[str, Any]:
    return {"message": str(error), "extensions": {"code": error.code}}


def _negotiated(accept: str | None) -> str | None:
    """The media type to answer in, by the order in which the client names those that we have."""
    if not accept:
        return JSON
    for part in accept.split(","):
        kind = part.partition(";")[0].strip().lower()
        if kind in (JSON, GRAPHQL_RESPONSE):
            return kind
        if kind in ("*/*", "application/*"):
            return JSON
    return None


async def _parameters(request: Request) -> Parameters:
    if request.method == "GET":
        given: Any = dict(request.query_params)
        for name in ("variables", "extensions"):
            if given.get(name):
                given[name] = _loaded(given[name])
    else:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != JSON:
            raise CodedError("UNSUPPORTED_MEDIA_TYPE", f"Send {JSON}.", 415)
        given = _loaded(await _body(request))
    if not isinstance(given, dict):
        raise CodedError("BAD_REQUEST", "The body must be one JSON object.", 400)
    return _checked(given)


def _checked(given: dict[str, Any]) -> Parameters:
    query, variables, name = given.get("query"), given.get("variables"), given.get("operationName")
    if not isinstance(query, str) or not query:
        raise CodedError("BAD_REQUEST", "query must be the text of a document.", 400)
    if variables is not None and not isinstance(variables, dict):
        raise CodedError("BAD_REQUEST", "variables must be a JSON object.", 400)
    if name is not None and not isinstance(name, str):
        raise CodedError("BAD_REQUEST", "operationName must be text.", 400)
    if given.get("extensions") is not None and not isinstance(given["extensions"], dict):
        raise CodedError("BAD_REQUEST", "extensions must be a JSON object.", 400)
    return Parameters(query, variables or {}, name or None)


def _loaded(text: bytes | str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise CodedError("BAD_REQUEST", "This is no JSON.", 400) from None


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise CodedError("TOO_LARGE", f"A request may have {MAX_BODY_BYTES} bytes.", 413)
    return bytes(body)
