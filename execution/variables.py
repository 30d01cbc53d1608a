"""The variables of a request, coerced: plain ones at once, all others by graphql-core."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from graphql import (
    GraphQLError,
    GraphQLSchema,
    ListTypeNode,
    NamedTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    TypeNode,
    Undefined,
    VariableDefinitionNode,
)
from graphql.execution.values import VariableValues, get_variable_values

# What a plain variable's JSON value has to be; it stays as it is.
_PLAIN: Final[Mapping[str, Callable[[Any], bool]]] = {
    "String": lambda value: type(value) is str,
    "ID": lambda value: type(value) is str,
    "Boolean": lambda value: value is True or value is False,
    "Int": lambda value: type(value) is int and -0x8000_0000 <= value <= 0x7FFF_FFFF,
}


# A variable's name, what checks its value, whether null is refused, and its default.
Plain = tuple[str, Callable[[Any], bool], bool, Any]


class Variables:
    """The values by name; what was left out and has no default is not among them."""

    __slots__ = ("_exact", "coerced")

    def __init__(self, coerced: Mapping[str, Any], exact: Callable[[], VariableValues] | None = None) -> None:
        self.coerced = coerced
        self._exact = exact

    def exact(self) -> VariableValues:
        """The same as graphql-core has them."""
        return VariableValues({}, {}) if self._exact is None else self._exact()


class VariableReader:
    """Reads the variables of one operation."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        self._schema = schema
        self._definitions = operation.variable_definitions or ()
        found = [_plain(schema, each) for each in self._definitions]
        self._plain = None if None in found else [each for each in found if each is not None]

    def read(self, given: Mapping[str, Any]) -> Variables | list[GraphQLError]:
        """The request's variables, or what is wrong with them."""
        coerced = self._read_plain(given)
        if coerced is not None:
            return Variables(coerced, lambda: self._known_good(given))
        found = get_variable_values(self._schema, self._definitions, dict(given))
        return found if isinstance(found, list) else Variables(found.coerced, lambda: found)

    def _read_plain(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """The values where all are plain and good, else None."""
        if self._plain is None:
            return None
        coerced = {}
        for name, fits, required, default in self._plain:
            if name in given:
                value = given[name]
                if not (fits(value) or (value is None and not required)):
                    return None
                coerced[name] = value
            elif default is not Undefined:
                coerced[name] = default
            elif required:
                return None
        return coerced

    def _known_good(self, given: Mapping[str, Any]) -> VariableValues:
        found = get_variable_values(self._schema, self._definitions, dict(given))
        assert isinstance(found, VariableValues)
        return found


def _plain(schema: GraphQLSchema, definition: VariableDefinitionNode) -> Plain | None:
    """How a variable is read without graphql-core; None where it is not so simple."""
    type_: TypeNode = definition.type
    required = isinstance(type_, NonNullTypeNode)
    inner = type_.type if isinstance(type_, NonNullTypeNode) else type_
    if isinstance(inner, ListTypeNode):
        return None
    assert isinstance(inner, NamedTypeNode)
    fits = _PLAIN.get(inner.name.value)
    left_out = get_variable_values(schema, [definition], {})
    name = definition.variable.name.value
    default = left_out.coerced.get(name, Undefined) if isinstance(left_out, VariableValues) else Undefined
    return None if fits is None else (name, fits, required, default)
