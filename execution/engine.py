"""Runs operations of a schema for whatever edge they came in by."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

import structlog
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, execute, subscribe

from execution.budgets import Budget, Unlimited
from execution.compiled import BY_CORE, KEPT, Ran
from execution.documents import Document, Documents, Operation, directive_arguments
from execution.ending import SERVICE_RESTART, Ending, never
from execution.errors import CodedError, ErrorFormat, NotCompiled
from execution.keeping import Kept, KeptAnswers
from execution.parameters import Parameters
from execution.repeats import Repeat
from execution.watching import Around, Nobody, Watcher, nothing_around

MAX_COST: Final = 5_000
DEADLINE_S: Final = 15.0
WAY_HEADER: Final = "stoa-execution"
CACHE_HEADER: Final = "stoa-cache"


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
class Admitted:
    """An operation that may run: its context, what it may cost at most, and what its caller has left after it."""

    document: Document
    operation: Operation
    parameters: Parameters
    context: Any
    requested: int
    left: int
    by_core: bool
    past_kept: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A response: the HTTP status and headers that fit it, and its body.

    `is_well_formed`: it answers what is a GraphQL request, though the document or the variables may be wrong.
    `kept`: the kept answer that it is.
    """

    status: int
    body: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)
    is_well_formed: bool = False
    kept: Kept | None = None


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
        budget: Budget | None = None,
        caller_of: Callable[[Any], str] = lambda _context: "guest",
        guest: Callable[[str | None], str] = lambda _address: "guest",
        ended: Callable[[Caller], Awaitable[Ending]] = never,
        watcher: Watcher | None = None,
        around: Around = nothing_around,
        stopping: asyncio.Event | None = None,
        explorable: bool = False,
        answers: KeptAnswers | None = None,
    ) -> None:
        """`caller_of` names who asks, of a context: `kind:which`, and `guest` a guest of an address alike. `ended`
        waits until a caller may stay no longer.

        Once `stopping` is set nobody may. With `explorable` a request can ask to be run by graphql-core, by the
        header `Stoa-Execution`, and answers tell which way they went. `answers` keeps those of queries; a request
        goes past it by the header `Stoa-Cache: off`.
        """
        self._schema = schema
        self._context_of = context_of
        self._format_error = format_error
        self._documents = documents or Documents(schema)
        self._frame_directive = frame_directive
        self._deadline_s = deadline_s
        self._budget: Budget = Unlimited() if budget is None else budget
        self._caller_of = caller_of
        self._guest = guest
        self._ended = ended
        self.watcher = watcher or Nobody()
        self._around = around
        self._stopping = stopping or asyncio.Event()
        self._explorable = explorable
        self._answers = answers
        self.told_of_kept = {"Server-Timing": f'way;desc="{KEPT}"'} if explorable else {}

    async def find(self, parameters: Parameters) -> tuple[Document, Operation]:
        """The operation that a request names. Raises CodedError, GraphQLError (several: InvalidDocument)."""
        await self._documents.follow(parameters)
        cold_reads = self._documents.cold_reads
        document = self._documents.find(parameters)
        self.watcher.found_document(is_known=self._documents.cold_reads == cold_reads)
        if document.errors:
            raise InvalidDocument(document.errors)
        operation = document.operation(parameters.operation_name)
        if operation.cost(parameters.variables) > MAX_COST:
            raise CodedError("TOO_COSTLY", f"A request may cost {MAX_COST} at most; ask for less at once.", 400)
        return document, operation

    async def admit(self, document: Document, operation: Operation, parameters: Parameters, caller: Caller) -> Admitted:
        """Finds out who asks, and takes the cost off their budget. Raises CodedError, GraphQLError."""
        frame = directive_arguments(self._schema, operation, self._frame_directive, parameters.variables)
        context = await self._context_of(Asked(caller.headers, caller.address, frame))
        who = self._caller_of(context)
        structlog.contextvars.bind_contextvars(
            operation=operation.name, document=document.id[:12], caller=who.partition(":")[0]
        )
        requested = max(1, operation.cost(parameters.variables))  # what costs nothing is work all the same
        left = self._budget.spend(who, requested)
        by_core = self._explorable and caller.headers.get(WAY_HEADER) == BY_CORE
        past_kept = by_core or caller.headers.get(CACHE_HEADER) == "off"
        return Admitted(document, operation, parameters, context, requested, left, by_core, past_kept)

    async def execute(self, admitted: Admitted) -> Answer:
        """Runs a query or a mutation. Raises CodedError where it took too long."""
        started = time.perf_counter()
        outcome = "CANCELLED"
        try:
            with self._around(admitted.operation):
                async with asyncio.timeout(self._deadline_s):
                    ran = await self._ran(admitted)
            self.watcher.went(ran.way)
            answer = self.answer(ran.result, admitted, ran.objects, ran.kept)
            if self._explorable:
                answer.headers["Server-Timing"] = _timing(ran)
            outcome = _outcome(answer.body, admitted.operation.is_mutation)
            structlog.contextvars.bind_contextvars(outcome=outcome)
        except TimeoutError:
            outcome = "DEADLINE_EXCEEDED"
            message = f"The answer took longer than {self._deadline_s:g} s; what was asked for may have been done."
            raise CodedError("DEADLINE_EXCEEDED", message, 504) from None
        finally:
            self.watcher.ran(admitted.operation, outcome, time.perf_counter() - started)
        return answer

    async def repeat(self, repeat: Repeat, address: str | None) -> tuple[Kept, int] | None:
        """What is kept of a request that came before, and what its sender has left. Raises CodedError.

        None where it must be run. Only for guests: nobody looks at who asks.
        """
        started = time.perf_counter()
        kept = None if self._answers is None else await self._answers.find(repeat.kept_as)
        if kept is None:
            return None
        left = self._budget.spend(self._guest(address), repeat.cost)
        self.watcher.found_document(is_known=True)
        with self._around(repeat.operation):
            structlog.contextvars.bind_contextvars(
                operation=repeat.operation.name, document=repeat.document_id[:12], caller="guest", outcome="ok"
            )
        self.watcher.went(KEPT)
        self.watcher.ran(repeat.operation, "ok", time.perf_counter() - started)
        return kept, left

    async def subscribe(self, admitted: Admitted) -> AsyncIterator[ExecutionResult] | Answer:
        """Starts a subscription: its results as they come, or the answer that says why there will be none."""
        started = subscribe(self._schema, **_arguments(admitted))
        found = await started if isinstance(started, Awaitable) else started
        return self.answer(found, admitted) if isinstance(found, ExecutionResult) else found

    async def ended(self, caller: Caller) -> Ending:
        """Waits until a caller may stay on a socket or a stream no longer; why."""
        ended = asyncio.ensure_future(self._ended(caller))
        stopping = asyncio.ensure_future(self._stopping.wait())
        first: list[asyncio.Future[Any]] = [ended, stopping]
        try:
            await asyncio.wait(first, return_when=asyncio.FIRST_COMPLETED)
            return SERVICE_RESTART if stopping.done() else ended.result()
        finally:
            for each in first:
                each.cancel()

    def answer(
        self, result: ExecutionResult, admitted: Admitted, objects: int | None = None, kept: Kept | None = None
    ) -> Answer:
        """A result as GraphQL's response has it. `objects`: how many were found, where somebody counted."""
        actual = objects_in(result.data) if objects is None else objects
        cost = {"requested": admitted.requested, "actual": actual, "left": admitted.left}
        extensions = {"extensions": {"cost": cost}}
        if not result.errors:
            return Answer(200, {"data": result.data, **extensions}, kept=kept)
        errors = [self._format_error(error) for error in result.errors]
        if result.data is None and all(error.path is None for error in result.errors):
            return Answer(400, {"errors": errors, **extensions}, is_well_formed=True)
        return Answer(200, {"data": result.data, "errors": errors, **extensions})

    def refusal(self, error: Exception) -> Answer:
        """The response to a request that raised before anything was run."""
        answer = self._refusal(error)
        code = answer.body["errors"][0]["extensions"]["code"]
        self.watcher.refused(code)
        structlog.contextvars.bind_contextvars(outcome=code)
        return answer

    def _refusal(self, error: Exception) -> Answer:
        if isinstance(error, InvalidDocument):
            return Answer(400, {"errors": [self._format_error(each) for each in error.errors]}, is_well_formed=True)
        if isinstance(error, CodedError):
            return _coded(error)
        assert isinstance(error, GraphQLError)
        return Answer(400, {"errors": [self._format_error(error)]}, is_well_formed=True)

    async def _ran(self, admitted: Admitted) -> Ran:
        """What a kept answer holds, or what running it brings."""
        if self._answers is None or admitted.past_kept or admitted.operation.is_mutation:
            return await self._run(admitted)
        operation = (admitted.document.id, admitted.operation.name)
        make = partial(self._run, admitted)
        return await self._answers.run(operation, admitted.parameters.variables, admitted.context, make)

    async def _run(self, admitted: Admitted) -> Ran:
        compiled = admitted.operation.compiled
        if compiled is not None and not admitted.by_core:
            with suppress(NotCompiled):
                return await compiled.run(admitted.context, admitted.parameters.variables)
        running = execute(self._schema, **_arguments(admitted))
        return Ran(await running if isinstance(running, Awaitable) else running, BY_CORE)


async def results_of(
    engine: Engine, admitted: Admitted, started: AsyncIterator[ExecutionResult] | Answer
) -> AsyncIterator[dict[str, Any]]:
    """The response bodies of a subscription, one for each of its results."""
    if isinstance(started, Answer):
        yield started.body
        return
    engine.watcher.subscriptions(1)
    try:
        async for result in started:
            yield engine.answer(result, admitted).body
    finally:
        engine.watcher.subscriptions(-1)
        close = getattr(started, "aclose", None)
        if close is not None:
            await close()


class InvalidDocument(Exception):
    """A document that does not parse or does not fit the schema."""

    def __init__(self, errors: tuple[GraphQLError, ...]) -> None:
        super().__init__(errors[0].message)
        self.errors = errors


REFUSALS: Final = (CodedError, GraphQLError, InvalidDocument)


def _arguments(admitted: Admitted) -> dict[str, Any]:
    assert admitted.document.node is not None
    return {
        "document": admitted.document.node,
        "context_value": admitted.context,
        "variable_values": admitted.parameters.variables,
        "operation_name": admitted.operation.name,
    }


def _timing(ran: Ran) -> str:
    """Which way it went and how many milliseconds each phase took, as browsers' tools show it."""
    phases = [f"{name};dur={seconds * 1000:.3f}" for name, seconds in ran.phases.items()]
    return ", ".join([f'way;desc="{ran.way}"', *phases])


def objects_in(data: Any) -> int:
    """How many objects an answer has below its root: what cost estimates, as it turned out."""
    count = -1
    left = [data]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            count += 1
            left += each.values()
        elif isinstance(each, list):
            left += each
    return max(0, count)


def _outcome(body: Mapping[str, Any], is_mutation: bool) -> str:
    errors = body.get("errors")
    if errors:
        return str(errors[0]["extensions"]["code"])
    if not is_mutation:
        return "ok"
    payloads = (body["data"] or {}).values()
    refused = any(isinstance(each, dict) and each.get("userErrors") for each in payloads)
    return "user_error" if refused else "ok"


def _coded(error: CodedError) -> Answer:
    extensions: dict[str, Any] = {"code": error.code}
    headers = {}
    if error.retry_after_s is not None:
        extensions["retryAfter"] = error.retry_after_s
        headers["Retry-After"] = str(error.retry_after_s)
    return Answer(error.status, {"errors": [{"message": str(error), "extensions": extensions}]}, headers)
