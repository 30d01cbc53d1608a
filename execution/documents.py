"""The documents that clients sent, each parsed and validated once."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Final

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    get_directive_values,
    parse,
    validate,
)

KEPT: Final = 1000
MAX_ERRORS: Final = 5


@dataclass(frozen=True, slots=True)
class Document:
    """A document that is valid, or the errors that say why it is not."""

    node: DocumentNode | None
    errors: tuple[GraphQLError, ...]

    def operation(self, name: str | None) -> OperationDefinitionNode | None:
        """The operation of that name, or the only one; None where there is no such or no single one."""
        assert self.node is not None
        found = [each for each in self.node.definitions if isinstance(each, OperationDefinitionNode)]
        if name is not None:
            found = [each for each in found if each.name is not None and each.name.value == name]
        return found[0] if len(found) == 1 else None


class Documents:
    """Keeps the documents used last."""

    def __init__(self, schema: GraphQLSchema, suggestions: bool = True) -> None:
        self._schema = schema
        self._suggestions = suggestions
        self._kept: OrderedDict[str, Document] = OrderedDict()

    def get(self, text: str) -> Document:
        """The document of this text, from memory where it was seen before."""
        document = self._kept.get(text)
        if document is None:
            document = self._kept[text] = self._read(text)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(text)
        return document

    def _read(self, text: str) -> Document:
        try:
            node = parse(text)
        except GraphQLError as error:
            return Document(None, (error,))
        errors = validate(self._schema, node, max_errors=MAX_ERRORS, hide_suggestions=not self._suggestions)
        return Document(None if errors else node, tuple(errors[:MAX_ERRORS]))


def is_mutation(operation: OperationDefinitionNode) -> bool:
    return operation.operation is OperationType.MUTATION


def directive_arguments(
    schema: GraphQLSchema, operation: OperationDefinitionNode, name: str, variables: dict[str, Any]
) -> dict[str, Any]:
    """The arguments of a directive on an operation, by their GraphQL names; empty where it has none.

    Raises GraphQLError.
    """
    directive = schema.get_directive(name)
    if directive is None or not operation.directives:
        return {}
    return get_directive_values(directive, operation, _values(schema, operation, variables)) or {}


def _values(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: dict[str, Any]) -> Any:
    from graphql.execution.values import get_variable_values

    values = get_variable_values(schema, operation.variable_definitions or (), variables)
    return None if isinstance(values, list) else values
