"""Runs operations of a schema for whatever edge they came in by."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from graphql import ExecutionResult, GraphQLError, GraphQLSchema, execute, subscribe

from execution.documents import Document, Documents, Operation, directive_arguments
from execution.errors import CodedError, ErrorFormat
from execution.parameters import Parameters

MAX_COST: Final = 5_000
DEADLINE_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for, as far as its context can depend on it. `frame`: the arguments of `@inContext`."""

    headers: Mapping[str, str]
    client_address: str | None
    frame: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sends a request, as an edge knows it."""

    headers: Mapping[str, str]
    address: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """A response: the HTTP status that fits it, and its body."""

    status: int
    body: dict[str, Any]


class Engine:
    """Runs operations. `context_of` makes the context of a request and may raise CodedError."""

    def __init__(
        self,
        schema: GraphQLSchema,
        context_of: Callable[[Asked], Awaitable[Any]],
        format_error: ErrorFormat,
        *,
        documents: Documents | None = None,
        frame_directive: str = "inContext",
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._schema = schema
        self._context_of = context_of
        self._format_error = format_error
        self._documents = documents or Documents(schema)
        self._frame_directive = frame_directive
        self._deadline_s = deadline_s

    def find(self, parameters: Parameters) -> tuple[Document, Operation]:
        """The operation that a request names. Raises CodedError, GraphQLError (several: InvalidDocument)."""
        document = self._documents.find(parameters)
        if document.errors:
            raise InvalidDocument(document.errors)
        operation = document.operation(parameters.operation_name)
        if operation.cost(parameters.variables) > MAX_COST:
            raise CodedError("TOO_COSTLY", f"A request may cost {MAX_COST} at most; ask for less at once.", 400)
        return document, operation

    async def execute(self, document: Document, operation: Operation, parameters: Parameters, caller: Caller) -> Answer:
        """Runs a query or a mutation. Raises CodedError, GraphQLError before anything has run."""
        context = await self._context(operation, parameters, caller)
        assert document.node is not None
        try:
            async with asyncio.timeout(self._deadline_s):
                running = execute(
                    self._schema,
                    document.node,
                    context_value=context,
                    variable_values=parameters.variables,
                    operation_name=operation.name,
                )
                result = await running if isinstance(running, Awaitable) else running
        except TimeoutError:
            message = f"The answer took longer than {self._deadline_s:g} s; what was asked for may have been done."
            raise CodedError("DEADLINE_EXCEEDED", message, 504) from None
        return self.answer(result)

    async def subscribe(
        self, document: Document, operation: Operation, parameters: Parameters, caller: Caller
    ) -> AsyncIterator[ExecutionResult] | Answer:
        """Starts a subscription: its results as they come, or the answer that says why there will be none."""
        context = await self._context(operation, parameters, caller)
        assert document.node is not None
        started = subscribe(
            self._schema,
            document.node,
            context_value=context,
            variable_values=parameters.variables,
            operation_name=operation.name,
        )
        found = await started if isinstance(started, Awaitable) else started
        return self.answer(found) if isinstance(found, ExecutionResult) else found

    def answer(self, result: ExecutionResult) -> Answer:
        """A result as GraphQL's response has it."""
        if not result.errors:
            return Answer(200, {"data": result.data})
        errors = [self._format_error(error) for error in result.errors]
        if result.data is None and all(error.path is None for error in result.errors):
            return Answer(400, {"errors": errors})
        return Answer(200, {"data": result.data, "errors": errors})

    def refusal(self, error: Exception) -> Answer:
        """The response to a request that raised before anything was run."""
        if isinstance(error, InvalidDocument):
            return Answer(400, {"errors": [self._format_error(each) for each in error.errors]})
        if isinstance(error, CodedError):
            return Answer(error.status, {"errors": [{"message": str(error), "extensions": {"code": error.code}}]})
        assert isinstance(error, GraphQLError)
        return Answer(400, {"errors": [self._format_error(error)]})

    async def _context(self, operation: Operation, parameters: Parameters, caller: Caller) -> Any:
        frame = directive_arguments(self._schema, operation, self._frame_directive, parameters.variables)
        return await self._context_of(Asked(caller.headers, caller.address, frame))


async def results_of(engine: Engine, started: AsyncIterator[ExecutionResult] | Answer) -> AsyncIterator[dict[str, Any]]:
    """The response bodies of a subscription, one for each of its results."""
    if isinstance(started, Answer):
        yield started.body
        return
    try:
        async for result in started:
            yield engine.answer(result).body
    finally:
        close = getattr(started, "aclose", None)
        if close is not None:
            await close()


class InvalidDocument(Exception):
    """A document that does not parse or does not fit the schema."""

    def __init__(self, errors: tuple[GraphQLError, ...]) -> None:
        super().__init__(errors[0].message)
        self.errors = errors


REFUSALS: Final = (CodedError, GraphQLError, InvalidDocument)
