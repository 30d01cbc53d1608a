"""Cuts clients' files into the documents that they send: one operation each, with just the fragments it uses.

A document is spelled as its definitions are in the files, without comments: the operation, then the fragments in
the order in which they are met, with an empty line between. Whoever cuts alike sends a text with the same hash.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphql import (
    DefinitionNode,
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSyntaxError,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    Source,
    TokenKind,
    parse,
)

from execution.documents import Documents, id_of
from execution.engine import MAX_COST
from execution.errors import CodedError


class WrongFiles(ValueError):
    """Files that no documents can be cut from; `problems` has a line for each thing that is wrong, with its place."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Cut:
    """A document as a client sends it. `definitions`: where its parts stand in the files, the operation first."""

    name: str
    text: str
    definitions: tuple[DefinitionNode, ...]

    @property
    def id(self) -> str:
        return id_of(self.text)


def files_of(folder: Path) -> list[Source]:
    """The `.graphql` files of a folder and those below it, by name. Raises OSError, UnicodeDecodeError."""
    return [Source(each.read_text("utf-8"), str(each)) for each in sorted(folder.rglob("*.graphql"))]


def cut(files: Collection[Source]) -> list[Cut]:
    """The documents of files whose definitions may use each other, by the names of their operations.

    Raises WrongFiles.
    """
    definitions, problems = _definitions_of(files)
    fragments, operations = _Named(problems), _Named(problems)
    for each in definitions:
        (fragments if isinstance(each, FragmentDefinitionNode) else operations).add(each)
    _look_for_missing(definitions, fragments, problems)
    if problems:
        raise WrongFiles(problems)
    return [_cut(name, operations[name], fragments) for name in sorted(operations)]


def check(cuts: Sequence[Cut], documents: Documents) -> list[str]:
    """What keeps documents from being run: a line each, with its place; empty where nothing does."""
    found = [problem for each in cuts for problem in _problems_of(each, documents)]
    return list(dict.fromkeys(found))  # what is wrong in a fragment is so wherever it is used


class _Named(dict[str, DefinitionNode]):
    """Definitions by name; one that has none, or one that is taken, is a problem."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__()
        self._problems = problems

    def add(self, definition: DefinitionNode) -> None:
        name = getattr(definition, "name", None)
        if not isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode):
            self._problems.append(f"{_place(definition)}: Only operations and fragments can be registered.")
        elif name is None:
            self._problems.append(f"{_place(definition)}: An operation that is registered has a name.")
        elif name.value in self:
            self._problems.append(f"{_place(definition)}: {name.value} is there already: {_place(self[name.value])}.")
        else:
            self[name.value] = definition


def _definitions_of(files: Collection[Source]) -> tuple[list[DefinitionNode], list[str]]:
    definitions: list[DefinitionNode] = []
    problems = []
    for file in files:
        if not file.body.strip():
            continue
        try:
            definitions += parse(file).definitions
        except GraphQLError as error:
            problems.append(_told(error, file.name))
    return definitions, problems


def _look_for_missing(definitions: Sequence[DefinitionNode], fragments: _Named, problems: list[str]) -> None:
    problems += [
        f"{_place(spread)}: There is no fragment {spread.name.value} in these files."
        for definition in definitions
        for spread in _spreads(definition)
        if spread.name.value not in fragments
    ]


def _cut(name: str, operation: DefinitionNode, fragments: _Named) -> Cut:
    used: dict[str, DefinitionNode] = {}

    def use(definition: DefinitionNode) -> None:
        for spread in _spreads(definition):
            if spread.name.value not in used:
                used[spread.name.value] = fragments[spread.name.value]
                use(fragments[spread.name.value])

    use(operation)
    definitions = (operation, *used.values())
    return Cut(name, "\n\n".join(map(_spelled, definitions)), definitions)


def _spreads(node: Node) -> Iterator[FragmentSpreadNode]:
    """The spreads below an operation, a fragment or a field, in their order."""
    selection: SelectionSetNode | None = getattr(node, "selection_set", None)
    for each in selection.selections if selection else ():
        if isinstance(each, FragmentSpreadNode):
            yield each
        else:
            yield from _spreads(each)


def _spelled(definition: DefinitionNode) -> str:
    """A definition as it was written, without its comments."""
    assert definition.loc is not None
    parts, start = [], definition.loc.start
    token = definition.loc.start_token
    while token.next is not None and token is not definition.loc.end_token:
        token = token.next
        if token.kind is TokenKind.COMMENT:
            parts.append(definition.loc.source.body[start : token.start])
            start = token.end
    parts.append(definition.loc.source.body[start : definition.loc.end])
    return "".join(parts)


def _problems_of(each: Cut, documents: Documents) -> Iterator[str]:
    operation = each.definitions[0]
    try:
        document = documents.read(each.text)
    except CodedError as error:
        yield f"{_place(operation)}: {each.name}: {error}"
        return
    if document.errors and isinstance(document.errors[0], GraphQLSyntaxError):
        yield f"{_place(operation)}: {each.name}: {document.errors[0].message}"  # it has too many tokens
    elif document.errors:
        # Once more, on the files' own definitions, which know their places.
        placed = documents.errors_in(DocumentNode(definitions=each.definitions))
        yield from [_told(wrong, _place(operation)) for wrong in placed]
    elif document.operation(None).cost({}) > MAX_COST:
        yield f"{_place(operation)}: {each.name} costs more than {MAX_COST} where its variables are left out."


def _told(error: GraphQLError, otherwise: str) -> str:
    if error.source is None or not error.locations:
        return f"{otherwise}: {error.message}"
    return f"{error.source.name}:{error.locations[0].line}: {error.message}"


def _place(node: Node) -> str:
    assert node.loc is not None
    return f"{node.loc.source.name}:{node.loc.start_token.line}"
