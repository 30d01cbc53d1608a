"""What an operation may cost at most: estimated from its text, before anything is resolved.

Every field that has fields of its own counts 1, times the items that it can answer: as many as `first` or
`last` asks of a connection (or the default), and `LIST_SIZE` for a list that the model bounds. Of the types
that an interface or union can be, the dearest counts. Leaves are free: they come with their object.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
)

LIST_SIZE: Final = 3
DEFAULT_PAGE: Final = 24
MAX_PAGE: Final = 100

Variables = Mapping[str, Any]
# A cost that depends on the request's variables, or does not.
Formula = Callable[[Variables], int] | int
Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType


def formula_of(
    schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> Formula:
    """The cost of a valid operation as a function of its variables; each fragment is estimated once a type."""
    root = schema.get_root_type(operation.operation)
    defaults = {
        each.variable.name.value: int(each.default_value.value)
        for each in operation.variable_definitions or ()
        if isinstance(each.default_value, IntValueNode)
    }
    assert root is not None
    return _Estimate(schema, fragments, defaults).selection(operation.selection_set, root)


def cost(formula: Formula, variables: Variables) -> int:
    """The cost under these variables."""
    return formula if isinstance(formula, int) else formula(variables)


class _Estimate:
    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], defaults: Mapping[str, int]
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._defaults = defaults
        self._known: dict[tuple[str, str, Formula | None], Formula] = {}

    def selection(self, selection: SelectionSetNode, parent: Composite, page: Formula | None = None) -> Formula:
        """The cost of one object's selection. `page`: how many items its connection was asked for."""
        everywhere: list[Formula] = []
        by_type: dict[str, list[Formula]] = {}
        for node in selection.selections:
            if isinstance(node, FieldNode):
                everywhere.append(self._field(node, parent, page))
                continue
            type_name, inner = self._inner(node, parent, page)
            narrower = type_name != parent.name and not isinstance(parent, GraphQLObjectType)
            (by_type.setdefault(type_name, []) if narrower else everywhere).append(inner)
        return _sum([*everywhere, _dearest([_sum(each) for each in by_type.values()])])

    def _inner(self, node: Any, parent: Composite, page: Formula | None) -> tuple[str, Formula]:
        if isinstance(node, FragmentSpreadNode):
            definition = self._fragments[node.name.value]
            key = (node.name.value, parent.name, page)
            if key not in self._known:
                type_ = self._type(definition.type_condition.name.value, parent)
                self._known[key] = self.selection(definition.selection_set, type_, page)
            return definition.type_condition.name.value, self._known[key]
        type_ = parent if node.type_condition is None else self._type(node.type_condition.name.value, parent)
        return type_.name, self.selection(node.selection_set, type_, page)

    def _type(self, name: str, parent: Composite) -> Composite:
        type_ = self._schema.get_type(name)
        return type_ if isinstance(type_, Composite) else parent

    def _field(self, node: FieldNode, parent: Composite, page: Formula | None) -> Formula:
        field = getattr(parent, "fields", {}).get(node.name.value)
        if field is None or node.selection_set is None:
            return 0  # a leaf, __typename, or introspection, which has a switch of its own
        type_ = get_named_type(field.type)
        asked = self._page(node, field)
        inner = self.selection(node.selection_set, type_, asked)
        own: Formula = _sum([1, inner])
        if not _is_list(field.type):
            return own
        size = asked if asked is not None else page if page is not None else LIST_SIZE
        return _product(size, own)

    def _page(self, node: FieldNode, field: GraphQLField) -> Formula | None:
        """How many items a field's own arguments ask for; None where it has none that say so."""
        if "first" not in field.args:
            return None
        for argument in node.arguments or ():
            if argument.name.value in ("first", "last"):
                if isinstance(argument.value, IntValueNode):
                    return _bounded(int(argument.value.value))
                if isinstance(argument.value, VariableNode):
                    return self._variable(argument.value.name.value)
        default = field.args["first"].default_value
        return default if isinstance(default, int) else DEFAULT_PAGE

    def _variable(self, name: str) -> Formula:
        default = self._defaults.get(name, DEFAULT_PAGE)

        def asked(variables: Variables) -> int:
            value = variables.get(name, default)
            return _bounded(value) if isinstance(value, int) else default

        return asked


def _bounded(size: int) -> int:
    return max(0, min(size, MAX_PAGE))


def _is_list(type_: GraphQLOutputType) -> bool:
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    return isinstance(inner, GraphQLList)


def _sum(parts: list[Formula]) -> Formula:
    fixed = sum(each for each in parts if isinstance(each, int))
    moving = [each for each in parts if not isinstance(each, int)]
    return (lambda variables: fixed + sum(each(variables) for each in moving)) if moving else fixed


def _dearest(parts: list[Formula]) -> Formula:
    if all(isinstance(each, int) for each in parts):
        return max((each for each in parts if isinstance(each, int)), default=0)
    return lambda variables: max(cost(each, variables) for each in parts)


def _product(left: Formula, right: Formula) -> Formula:
    if isinstance(left, int) and isinstance(right, int):
        return left * right
    return lambda variables: cost(left, variables) * cost(right, variables)
