"""The plan of an operation as text, for a person who wants to know what it will do."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, parse, validate

from execution.compiled import CompiledOperation
from execution.cost import cost, formula_of
from execution.errors import NotCompiled
from execution.plan import Field, Level, Source


def explain(schema: GraphQLSchema, text: str, variables: Mapping[str, Any]) -> str:
    """The plans of all operations of a document, a line a field; under these variables. Raises GraphQLError."""
    document = parse(text)
    errors = validate(schema, document)
    if errors:
        raise errors[0]
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    return "\n\n".join("\n".join(_operation(schema, each, fragments, variables)) for each in operations)


def _operation(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    variables: Mapping[str, Any],
) -> Iterator[str]:
    name = operation.name.value if operation.name else "(no name)"
    at_most = cost(formula_of(schema, operation, fragments), variables)
    yield f"{operation.operation.value} {name}, costs {at_most} at most"
    try:
        plan = CompiledOperation(schema, operation, fragments).plan(variables)
    except NotCompiled as why:
        yield f"  is left to graphql-core: it has {why}"
        return
    yield f"  fields one after another: {'yes' if plan.serial else 'no'}; columns: {plan.columns}"
    yield from _level(plan.root, 1, 1)


def _level(level: Level, depth: int, round_: int) -> Iterator[str]:
    read_off = [each for each in level.fields if each.column < 0]
    if read_off:
        yield f"{'  ' * depth}{level.type.name}, read off: {', '.join(map(_shape, read_off))}"
    for field in level.fields:
        if field.column >= 0:
            yield from _field(field, depth, round_)


def _field(field: Field, depth: int, round_: int) -> Iterator[str]:
    indent = "  " * depth
    if field.call is None:
        yield f"{indent}{field.key}: {field.type}, an attribute"
    else:
        spec = field.call.spec
        given = f"({field.call.arguments.text})" if field.call.arguments.text else ""
        needs = f", needs {spec.requires}" if spec.requires else ""
        resolver = f"{spec.resolve.__module__}.{spec.resolve.__qualname__}"
        yield f"{indent}{field.key}{given}: {field.type}, round {round_}: one call of {resolver}{needs}"
    for each in field.levels.values():
        if each.fields:
            yield from _level(each, depth + 1, round_ + (field.source is Source.CALL))


def _shape(field: Field) -> str:
    """A field that is read off its owner, with what is read off what it holds."""
    inner = ", ".join(_shape(below) for level in field.levels.values() for below in level.fields)
    return f"{field.key} {{ {inner} }}" if inner else field.key
