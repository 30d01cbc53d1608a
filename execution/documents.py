"""The documents that clients sent, each measured, parsed, validated and estimated once."""

import hashlib
from collections import OrderedDict
from collections.abc import Collection, Mapping
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
from execution.registry import Nothing, Registered, Registry
from execution.shelf import Shelf

KEPT: Final = 1000
KEPT_CHARACTERS: Final = 1_000_000  # a character takes up to 100 bytes once it is parsed
MAX_ERRORS: Final = 5
_PREFIX: Final = "sha256:"  # how GraphQL over HTTP spells an id that is a hash


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
    characters: int
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
    """Keeps the documents used last, and those that are registered.

    With `trusted_only` no other than registered documents are run. Without `explorable` the schema says nothing of
    itself: no introspection, and no names suggested in errors.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        explorable: bool = True,
        trusted_only: bool = False,
        registered: Registered | None = None,
        own: Collection[str] = (),
    ) -> None:
        """`registered`: where documents are registered; `own`: the texts of those that are so anyway."""
        self._schema = schema
        self._explorable = explorable
        self._trusted_only = trusted_only
        self._registry = Registry(self._read_for_good, registered or Nothing(), {id_of(text): text for text in own})
        # One each, so that the plans of what anybody may send do not push those of registered documents out.
        self._shelf, self._registered_shelf = Shelf(), Shelf()
        self._kept: OrderedDict[str, Document] = OrderedDict()
        self._characters = 0
        self.cold_reads = 0

    async def follow(self, parameters: Parameters) -> None:
        """Has `find` know what was registered before now, as far as these parameters need it. Raises CodedError.

        A hash without a text, which anybody may send first, is waited for only where nothing else would do.
        """
        if not self._trusted_only and (parameters.document_id is None or parameters.hashed):
            return
        self._registry.keep_up()
        ids = _ids_of(parameters)
        if not any(each in self._registry or (each in self._kept and not self._trusted_only) for each in ids):
            await self._registry.catch_up()

    def find(self, parameters: Parameters) -> Document:
        """The document that a request names or brings. Raises CodedError where it is unknown or too large."""
        ids, text = _ids_of(parameters), parameters.query
        if parameters.hashed and len(set(ids)) > 1:
            raise CodedError("BAD_REQUEST", "sha256Hash is not the hash of this query.", 400)
        for each in ids:
            known = self._registry.find(each)
            if known is not None:
                return known
        if self._trusted_only:
            raise CodedError("DOCUMENT_NOT_TRUSTED", "Only registered documents are run here.", 400)
        return self._remembered(ids[0], parameters.hashed) if text is None else self._get(text, ids[-1])

    def _remembered(self, document_id: str, hashed: bool) -> Document:
        document = self._kept.get(document_id)
        if document is not None:
            self._kept.move_to_end(document_id)
            return document
        if hashed:  # the words that clients of automatic persisted queries wait for
            raise CodedError("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", 200)
        raise CodedError("DOCUMENT_NOT_FOUND", "No document has this id.", 404)

    def _get(self, text: str, document_id: str) -> Document:
        document = self._kept.get(document_id)
        if document is None:
            document = self._kept[document_id] = self.read(text)
            self._characters += document.characters
            while len(self._kept) > KEPT or self._characters > KEPT_CHARACTERS:
                self._let_go()
        else:
            self._kept.move_to_end(document_id)
        return document

    def _let_go(self) -> None:
        _, oldest = self._kept.popitem(last=False)
        self._characters -= oldest.characters
        for each in oldest.operations:
            if each.compiled is not None:
                each.compiled.drop_all()

    def _read_for_good(self, text: str) -> Document:
        return self.read(text, self._registered_shelf)

    def read(self, text: str, shelf: Shelf | None = None) -> Document:
        """Measures, parses, validates and estimates a document, and does not keep it. Raises CodedError."""
        self.cold_reads += 1
        check_text(text)
        document_id = id_of(text)
        try:
            node = parse(text, max_tokens=MAX_TOKENS)
        except GraphQLError as error:
            return Document(document_id, len(text), None, (), (error,))
        check_document(node)
        errors = self.errors_in(node)
        if errors:
            return Document(document_id, len(text), None, (), tuple(errors))
        return Document(document_id, len(text), node, self._operations(node, shelf or self._shelf), ())

    def errors_in(self, node: DocumentNode) -> list[GraphQLError]:
        """What does not fit the schema: the first five errors."""
        rules = specified_rules if self._explorable else (*specified_rules, NoSchemaIntrospectionCustomRule)
        errors = validate(self._schema, node, rules, max_errors=MAX_ERRORS, hide_suggestions=not self._explorable)
        return errors[:MAX_ERRORS]

    def _operations(self, node: DocumentNode, shelf: Shelf) -> tuple[Operation, ...]:
        fragments = {each.name.value: each for each in node.definitions if isinstance(each, FragmentDefinitionNode)}
        return tuple(
            Operation(
                each.name.value if each.name else None,
                each,
                formula_of(self._schema, each, fragments),
                self._compiled(each, fragments, shelf),
            )
            for each in node.definitions
            if isinstance(each, OperationDefinitionNode)
        )

    def _compiled(
        self, node: OperationDefinitionNode, fragments: dict[str, FragmentDefinitionNode], shelf: Shelf
    ) -> CompiledOperation | None:
        try:
            return CompiledOperation(self._schema, node, fragments, shelf)
        except NotCompiled:
            return None


def id_of(text: str) -> str:
    """The id of a document: the SHA-256 of its text."""
    return hashlib.sha256(text.encode()).hexdigest()


def _ids_of(parameters: Parameters) -> list[str]:
    """The ids by which a request names its document: the one that it says, the one of the text that it brings."""
    named, text = parameters.document_id, parameters.query
    ids = [] if named is None else [named.removeprefix(_PREFIX)]
    return ids if text is None else [*ids, id_of(text)]


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
