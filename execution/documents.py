"""The documents that clients sent, each measured, parsed, validated and estimated once."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    get_directive_values,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import get_variable_values

from execution.compiled import CompiledOperation
from execution.cost import Formula, cost, formula_of
from execution.errors import CodedError, NotCompiled
from execution.limits import MAX_TOKENS, check_document, check_text
from execution.parameters import Parameters

KEPT: Final = 1000
MAX_ERRORS: Final = 5


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a valid document."""

    name: str | None
    node: OperationDefinitionNode
    formula: Formula
    compiled: CompiledOperation | None = None  # None where only graphql-core can run it

    @property
    def kind(self) -> str:
        """`query`, `mutation` or `subscription`."""
        return self.node.operation.value

    @property
    def is_mutation(self) -> bool:
        return self.node.operation is OperationType.MUTATION

    @property
    def is_subscription(self) -> bool:
        return self.node.operation is OperationType.SUBSCRIPTION

    def cost(self, variables: Mapping[str, Any]) -> int:
        """What it may cost at most under these variables."""
        return cost(self.formula, variables)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that is valid, or the errors that say why it is not. `id`: the SHA-256 of its text."""

    id: str
    node: DocumentNode | None
    operations: tuple[Operation, ...]
    errors: tuple[GraphQLError, ...]

    def operation(self, name: str | None) -> Operation:
        """The operation of that name, or the only one. Raises CodedError where there is no such or no single one."""
        found = [each for each in self.operations if name is None or each.name == name]
        if len(found) != 1:
            raise CodedError("BAD_REQUEST", "operationName must name one operation of the document.", 400)
        return found[0]


class Documents:
    """Keeps the documents used last, and those registered by an id for good.

    With `trusted_only` no other than registered documents are run. Without `explorable` the schema says nothing of
    itself: no introspection, and no names suggested in errors.
    """

    def __init__(self, schema: GraphQLSchema, *, explorable: bool = True, trusted_only: bool = False) -> None:
        self._schema = schema
        self._explorable = explorable
        self._trusted_only = trusted_only
        self._registered: dict[str, Document] = {}
        self._kept: OrderedDict[str, Document] = OrderedDict()
        self.cold_reads = 0

    def register(self, text: str) -> str:
        """Keeps a document for good. Returns its id: the SHA-256 of its text. Raises CodedError, GraphQLError."""
        document = self._read(text)
        if document.errors:
            raise document.errors[0]
        self._registered[document.id] = document
        return document.id

    def find(self, parameters: Parameters) -> Document:
        """The document that a request names or brings. Raises CodedError where it is unknown or too large."""
        document_id, text = parameters.document_id, parameters.query
        known = None if document_id is None else self._registered.get(document_id)
        if known is not None:
            return known
        if self._trusted_only:
            known = self._registered.get(_id_of(text)) if text else None
            if known is None:
                raise CodedError("DOCUMENT_NOT_TRUSTED", "Only registered documents are run here.", 400)
            return known
        if text is None:
            assert document_id is not None
            return self._remembered(document_id, parameters.hashed)
        if parameters.hashed and _id_of(text) != document_id:
            raise CodedError("BAD_REQUEST", "sha256Hash is not the hash of this query.", 400)
        return self._get(text)

    def _remembered(self, document_id: str, hashed: bool) -> Document:
        document = self._kept.get(document_id)
        if document is not None:
            self._kept.move_to_end(document_id)
            return document
        if hashed:  # the words that clients of automatic persisted queries wait for
            raise CodedError("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", 200)
        raise CodedError("DOCUMENT_NOT_FOUND", "No document has this id.", 404)

    def _get(self, text: str) -> Document:
        document_id = _id_of(text)
        document = self._kept.get(document_id)
        if document is None:
            document = self._kept[document_id] = self._read(text)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(document_id)
        return document

    def _read(self, text: str) -> Document:
        self.cold_reads += 1
        check_text(text)
        document_id = _id_of(text)
        try:
            node = parse(text, max_tokens=MAX_TOKENS)
        except GraphQLError as error:
            return Document(document_id, None, (), (error,))
        check_document(node)
        rules = specified_rules if self._explorable else (*specified_rules, NoSchemaIntrospectionCustomRule)
        errors = validate(self._schema, node, rules, max_errors=MAX_ERRORS, hide_suggestions=not self._explorable)
        if errors:
            return Document(document_id, None, (), tuple(errors[:MAX_ERRORS]))
        return Document(document_id, node, self._operations(node), ())

    def _operations(self, node: DocumentNode) -> tuple[Operation, ...]:
        fragments = {each.name.value: each for each in node.definitions if isinstance(each, FragmentDefinitionNode)}
        return tuple(
            Operation(
                each.name.value if each.name else None,
                each,
                formula_of(self._schema, each, fragments),
                self._compiled(each, fragments),
            )
            for each in node.definitions
            if isinstance(each, OperationDefinitionNode)
        )

    def _compiled(
        self, node: OperationDefinitionNode, fragments: dict[str, FragmentDefinitionNode]
    ) -> CompiledOperation | None:
        try:
            return CompiledOperation(self._schema, node, fragments)
        except NotCompiled:
            return None


def _id_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def directive_arguments(
    schema: GraphQLSchema, operation: Operation, name: str, variables: dict[str, Any]
) -> dict[str, Any]:
    """The arguments of a directive on an operation, by their GraphQL names; empty where it has none.

    Raises GraphQLError.
    """
    directive = schema.get_directive(name)
    if directive is None or not operation.node.directives:
        return {}
    values = get_variable_values(schema, operation.node.variable_definitions or (), variables)
    if isinstance(values, list):
        raise values[0]
    return get_directive_values(directive, operation.node, values) or {}
