"""What @skip and @include of an operation depend on."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graphql import (
    DirectiveNode,
    FragmentDefinitionNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
)

from execution.errors import NotCompiled


def switches_of(operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]) -> tuple[str, ...]:
    """The names of the variables on which @skip and @include depend. Raises NotCompiled for other directives."""
    names: set[str] = set()
    for selection in _selections([operation.selection_set, *(each.selection_set for each in fragments.values())]):
        for directive in selection.directives or ():
            condition = condition_of(directive)
            if isinstance(condition, VariableNode):
                names.add(condition.name.value)
    return tuple(sorted(names))


def condition_of(directive: DirectiveNode) -> Any:
    """The value of its `if`, a variable or a literal. Raises NotCompiled for any other directive."""
    if directive.name.value not in ("skip", "include"):
        raise NotCompiled(f"the directive @{directive.name.value}")
    assert directive.arguments is not None
    return directive.arguments[0].value


def _selections(sets: Sequence[SelectionSetNode]) -> Iterator[SelectionNode]:
    left = list(sets)
    while left:
        for selection in left.pop().selections:
            yield selection
            inner = getattr(selection, "selection_set", None)
            if inner is not None:
                left.append(inner)
