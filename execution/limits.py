"""How large a document may be: measured on its text and its tree, once, in time linear in it, before it is validated.

Fragments are measured once each and their measures are added where they are spread, so that a document
that doubles fragments costs no more to refuse than to read.
"""

import re
from dataclasses import dataclass
from typing import Final

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from execution.errors import CodedError

MAX_CHARACTERS: Final = 20_000
MAX_TOKENS: Final = 1_500
MAX_DEPTH: Final = 12
MAX_FIELDS: Final = 500
MAX_ALIASES: Final = 30
MAX_DIRECTIVES: Final = 20
MAX_OPERATIONS: Final = 5
MAX_FRAGMENTS: Final = 60
MAX_VARIABLES: Final = 50
MAX_DIGITS: Final = 300  # within what a float holds; Python refuses to read integers of some thousands

_LONG_NUMBER: Final = re.compile(rf"[0-9]{{{MAX_DIGITS + 1}}}")


@dataclass(frozen=True, slots=True)
class Measure:
    """What a selection comes to with its fragments spread out: levels, and how many of each."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0


def check_text(text: str) -> None:
    """Raises CodedError where a document's text is too long, or a number in it is."""
    if len(text) > MAX_CHARACTERS:
        raise _too_large(f"a document has {MAX_CHARACTERS} characters at most")
    if _LONG_NUMBER.search(text):
        raise _too_large(f"a number has {MAX_DIGITS} digits at most")


def check_document(document: DocumentNode) -> None:
    """Raises CodedError where a document is larger than any client needs."""
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    _at_most("operations", len(operations), MAX_OPERATIONS)
    _at_most("fragments", len(fragments), MAX_FRAGMENTS)
    meter = _Meter(fragments)
    for operation in operations:
        _at_most("variables", len(operation.variable_definitions or ()), MAX_VARIABLES)
        measure = meter.selection(operation.selection_set)
        _at_most("levels", measure.depth, MAX_DEPTH)
        _at_most("fields", measure.fields, MAX_FIELDS)
        _at_most("aliases", measure.aliases, MAX_ALIASES)
        _at_most("directives", measure.directives + len(operation.directives or ()), MAX_DIRECTIVES)


class _Meter:
    """Measures selections; knows a fragment's measure once it was asked for."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._known: dict[str, Measure | None] = {}

    def selection(self, selection: SelectionSetNode | None) -> Measure:
        depth = fields = aliases = directives = 0
        for node in selection.selections if selection else ():
            inner = self._node(node)
            depth = max(depth, inner.depth)
            fields += inner.fields
            aliases += inner.aliases
            directives += inner.directives + len(node.directives or ())
        return Measure(depth, fields, aliases, directives)

    def _node(self, node: object) -> Measure:
        if isinstance(node, FieldNode):
            inner = self.selection(node.selection_set)
            # Introspection is deep by nature and has a switch of its own.
            depth = 0 if node.name.value.startswith("__") else 1 + inner.depth
            return Measure(depth, 1 + inner.fields, inner.aliases + (node.alias is not None), inner.directives)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value)
        return self.selection(getattr(node, "selection_set", None))

    def _fragment(self, name: str) -> Measure:
        definition = self._fragments.get(name)
        if definition is None:
            return Measure()  # validation says that it is missing
        if name in self._known:
            known = self._known[name]
            if known is None:
                raise CodedError("BAD_REQUEST", f"Fragment {name} contains itself.", 400)
            return known
        self._known[name] = None
        measure = self._known[name] = self.selection(definition.selection_set)
        return measure


def _at_most(what: str, count: int, most: int) -> None:
    if count > most:
        raise _too_large(f"a document has {most} {what} at most")


def _too_large(why: str) -> CodedError:
    return CodedError("DOCUMENT_TOO_LARGE", f"Too large: {why}.", 400)
