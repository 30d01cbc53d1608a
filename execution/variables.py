"""The variables of a request, coerced: plain ones at once, all others by graphql-core."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLNamedType,
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

_UNFIT: Final = object()
# Makes of a JSON value the variable's, or _UNFIT.
Read = Callable[[Any], Any]
_PLAIN: Final[Mapping[str, Read]] = {
    "String": lambda value: value if type(value) is str else _UNFIT,
    "ID": lambda value: value if type(value) is str else _UNFIT,
    "Boolean": lambda value: value if value is True or value is False else _UNFIT,
    "Int": lambda value: value if type(value) is int and -0x8000_0000 <= value <= 0x7FFF_FFFF else _UNFIT,
}


# A variable's name, what reads its value, whether null is refused, and its default.
Plain = tuple[str, Read, bool, Any]


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
        for name, read, required, default in self._plain:
            if name in given:
                value = given[name]
                if value is not None:
                    value = read(value)
                elif required:
                    return None
                if value is _UNFIT:
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
    read = _PLAIN.get(inner.name.value) or _reader_of_enum(schema.get_type(inner.name.value))
    left_out = get_variable_values(schema, [definition], {})
    name = definition.variable.name.value
    default = left_out.coerced.get(name, Undefined) if isinstance(left_out, VariableValues) else Undefined
    return None if read is None else (name, read, required, default)


def _reader_of_enum(type_: GraphQLNamedType | None) -> Read | None:
    """What reads an enum's names; None for all other types."""
    if not isinstance(type_, GraphQLEnumType):
        return None
    values = {name: type_.coerce_input_value(name) for name in type_.values}
    return lambda value: values.get(value, _UNFIT) if type(value) is str else _UNFIT
