"""Runs a document compiled and by graphql-core, and says where the two answers differ.

The data must be equal, always. Of errors the specification fixes less: where an error nulls a place that may
not be null, everything up to the nearest place that may be is null, and of several errors below it any may be
reported. So an error counts by the place that it made null, and each such place must have one in both answers.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    execute,
    parse,
    validate,
)

from execution.compiled import CompiledOperation, Ran
from execution.shelf import Shelf

Path = tuple[str | int, ...]


@dataclass
class Compared:
    """Both answers to a valid document."""

    ran: Ran
    core: ExecutionResult

    def differences(self) -> list[str]:
        """What is not the same; empty where the answers are equal."""
        found = []
        if not same(self.ran.result.data, self.core.data):
            found.append(f"data {self.ran.result.data!r} instead of {self.core.data!r}")
        ours, theirs = nulled_by(self.ran.result), nulled_by(self.core)
        if ours != theirs:
            found.append(f"errors at {sorted(map(str, ours))} instead of {sorted(map(str, theirs))}")
        return found


async def compare(
    schema: GraphQLSchema, text: str, variables: Mapping[str, Any], context: Callable[[], Any]
) -> Compared | None:
    """Runs the only operation of a document both ways, each with a context of its own; None where it is invalid."""
    document = parse(text)
    if validate(schema, document):
        return None
    ran = await compiled_operation(schema, document).run(context(), variables)
    running = execute(schema, document, context_value=context(), variable_values=dict(variables))
    return Compared(ran, running if isinstance(running, ExecutionResult) else await running)


def compiled_operation(schema: GraphQLSchema, document: DocumentNode, shelf: Shelf | None = None) -> CompiledOperation:
    """The document's only operation, compiled."""
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    (operation,) = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    return CompiledOperation(schema, operation, fragments, shelf)


def nulled_by(result: ExecutionResult) -> set[Path | None]:
    """The places that errors made null; None for an error of the request itself."""
    return {None if each.path is None else _nulled(result.data, tuple(each.path)) for each in result.errors or ()}


def same(ours: Any, theirs: Any) -> bool:
    """Whether two JSON values are equal, with the same types and the same order of keys."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return list(ours) == list(theirs) and all(same(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return type(ours) is type(theirs) and bool(ours == theirs)


def messages(errors: Sequence[GraphQLError] | None) -> list[str]:
    """What the errors say."""
    return [each.message for each in errors or ()]


def _nulled(data: Any, path: Path) -> Path:
    """The first null on the way to an error."""
    value = data
    for depth, step in enumerate(path):
        if value is None:
            return path[:depth]
        value = value[step]
    return path
