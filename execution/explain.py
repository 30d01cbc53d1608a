"""The plan of an operation as text, for a person who wants to know what it will do, or what it did."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from graphql import FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, parse, validate

from execution.assemble import Assemble
from execution.compiled import CompiledOperation, Ready
from execution.cost import cost, formula_of
from execution.documents import Operation, directive_arguments
from execution.engine import Asked
from execution.errors import CodedError, NotCompiled
from execution.exact import assemble_exactly
from execution.fetch import Columns, Fetch
from execution.plan import Call, Field, Level, Plan, Source
from execution.variables import VariableReader

ContextOf = Callable[[Asked], Awaitable[Any]]
Recording = Callable[[], AbstractContextManager[Sequence[str]]]


@dataclass(slots=True)
class Noted:
    """What the calls of a group did: how many there were, for how many parents, and which statements they ran."""

    calls: int = 0
    parents: int = 0
    statements: Counter[str] = field(default_factory=Counter)


def explain(schema: GraphQLSchema, text: str, variables: Mapping[str, Any]) -> str:
    """The plans of all operations of a document, a line a field; under these variables. Raises GraphQLError."""
    return "\n\n".join("\n".join(each.lines({})) for each in _explained(schema, text, variables))


async def explain_run(
    schema: GraphQLSchema,
    text: str,
    variables: Mapping[str, Any],
    context_of: ContextOf,
    headers: Mapping[str, str],
    recording: Recording,
) -> str:
    """The same of queries that are run once, with the statements under each call; nothing else is run.

    `headers` are those of the request, `recording` collects the statements that run inside it. Raises GraphQLError,
    and ValueError where no context can be made of the headers.
    """
    told = []
    for each in _explained(schema, text, variables):
        noted, after = await each.run(context_of, headers, recording)
        told.append("\n".join([*each.lines(noted), *after]))
    return "\n\n".join(told)


def _explained(schema: GraphQLSchema, text: str, variables: Mapping[str, Any]) -> Iterator["_Explained"]:
    document = parse(text)
    errors = validate(schema, document)
    if errors:
        raise errors[0]
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    for each in document.definitions:
        if isinstance(each, OperationDefinitionNode):
            yield _Explained(schema, each, fragments, variables)


class _Explained:
    """One operation."""

    def __init__(
        self,
        schema: GraphQLSchema,
        node: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
    ) -> None:
        self._schema = schema
        self._variables = variables
        name = node.name.value if node.name else None
        self._operation = Operation(name, node, formula_of(schema, node, fragments))
        self._compiled: CompiledOperation | None = None
        self._why = ""
        try:
            self._compiled = CompiledOperation(schema, node, fragments)
            self._compiled.plan(variables)
        except NotCompiled as why:
            self._compiled, self._why = None, str(why)

    def lines(self, noted: Mapping[int, Noted]) -> Iterator[str]:
        """The plan; under each call what was noted of it."""
        at_most = cost(self._operation.formula, self._variables)
        yield f"{self._operation.kind} {self._operation.name or '(no name)'}, costs {at_most} at most"
        if self._compiled is None:
            yield f"  is left to graphql-core: it has {self._why}"
            return
        plan = self._compiled.plan(self._variables)
        yield f"  fields one after another: {'yes' if plan.serial else 'no'}; columns: {plan.columns}"
        yield from _Lines(noted).level(plan.root, 1, 1)

    async def run(
        self, context_of: ContextOf, headers: Mapping[str, str], recording: Recording
    ) -> tuple[Mapping[int, Noted], list[str]]:
        """What a query did, by the groups of its calls, and what is to be said of its answer."""
        if self._operation.kind != "query":
            return {}, [f"  is not run: it is a {self._operation.kind}"]
        if self._compiled is None:
            return {}, ["  is not run: only what is compiled is"]
        variables = VariableReader(self._schema, self._operation.node).read(self._variables)
        if isinstance(variables, list):
            raise variables[0]
        frame = directive_arguments(self._schema, self._operation, "inContext", dict(self._variables))
        try:
            context = await context_of(Asked(headers, None, frame))
        except CodedError as error:
            raise ValueError(str(error)) from error
        ready = self._compiled.ready(variables)
        fetch = _NotingFetch(self._schema, self._operation.node, ready.plan, context, variables)
        fetch.recording = recording
        return fetch.noted, _said(ready, await fetch.run(), fetch.noted)


class _NotingFetch(Fetch):
    """Notes which statements each call runs."""

    recording: Recording

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.noted: dict[int, Noted] = {}

    async def _call(self, field: Field, call: Call, parents: list[Any]) -> Sequence[Any]:
        noted = self.noted.setdefault(call.group, Noted())
        noted.calls += 1
        noted.parents += len(parents)
        with self.recording() as statements:
            try:
                return await super()._call(field, call, parents)
            finally:
                noted.statements.update(statements)


def _said(ready: Ready, columns: Columns, noted: Mapping[int, Noted]) -> list[str]:
    statements = sum(each.statements.total() for each in noted.values())
    lines = [f"  was run: {sum(each.calls for each in noted.values())} calls, {statements} statements"]
    return [*lines, *(f"  {each.message} ({_path(each)})" for each in _errors(ready.assemble, ready.plan, columns))]


def _errors(assemble: Assemble, plan: Plan, columns: Columns) -> Sequence[GraphQLError]:
    try:
        assemble(columns)
    except Exception:  # whatever it is, the exact way has a name for it
        return assemble_exactly(plan, columns)[1]
    return ()


def _path(error: GraphQLError) -> str:
    return ".".join(map(str, error.path or ()))


class _Lines:
    """Writes levels and fields. Calls that went as one are told of once, where the first of them stands."""

    def __init__(self, noted: Mapping[int, Noted]) -> None:
        self._noted = dict(noted)

    def level(self, level: Level, depth: int, round_: int) -> Iterator[str]:
        read_off = [each for each in level.fields if each.column < 0]
        if read_off:
            yield f"{'  ' * depth}{level.type.name}, read off: {', '.join(map(_shape, read_off))}"
        for each in level.fields:
            if each.column >= 0:
                yield from self._field(each, depth, round_)

    def _field(self, field: Field, depth: int, round_: int) -> Iterator[str]:
        indent = "  " * depth
        if field.call is None:
            yield f"{indent}{field.key}: {field.type}, an attribute"
        else:
            spec = field.call.spec
            given = f"({field.call.arguments.text})" if field.call.arguments.text else ""
            needs = f", needs {' or '.join(spec.requires)}" if spec.requires else ""
            resolver = f"{spec.resolve.__module__}.{spec.resolve.__qualname__}"
            told = "".join(f", {name}: {'yes' if is_so else 'no'}" for name, is_so in field.call.foresight.items())
            yield f"{indent}{field.key}{given}: {field.type}, round {round_}: one call of {resolver}{needs}{told}"
            yield from _statements(self._noted.pop(field.call.group, None), f"{indent}    ")
        for each in field.levels.values():
            if each.fields:
                yield from self.level(each, depth + 1, round_ + (field.source is Source.CALL))


def _statements(noted: Noted | None, indent: str) -> Iterator[str]:
    if noted is None:
        return
    calls = "" if noted.calls == 1 else f" in {noted.calls} calls"
    yield f"{indent}for {noted.parents} {'parent' if noted.parents == 1 else 'parents'}{calls}:" + (
        "" if noted.statements else " no statement"
    )
    for text, count in noted.statements.items():
        yield f"{indent}{count} × {' '.join(text.split())}"


def _shape(field: Field) -> str:
    """A field that is read off its owner, with what is read off what it holds."""
    inner = ", ".join(_shape(below) for level in field.levels.values() for below in level.fields)
    return f"{field.key} {{ {inner} }}" if inner else field.key
