"""The arguments of a call: from the document and the request's variables to what its function takes."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLSchema,
    VariableNode,
    is_required_argument,
    print_ast,
)
from graphql.execution.values import get_argument_values
from strawberry.types.arguments import StrawberryArgument, convert_argument

from execution.errors import NotCompiled
from execution.fields import FieldKind, FieldSpec, spec_of
from execution.variables import Variables

Convert = Callable[[Any], Any]

_ABSENT: Final = object()


class Arguments:
    """Makes a call's arguments. Those that depend on no variable are made once: functions must not change them."""

    def __init__(self, schema: GraphQLSchema, definition: GraphQLField, declared: Any, node: FieldNode) -> None:
        """`declared`: Strawberry's field. Raises NotCompiled where a constant is not what the field takes."""
        spec = spec_of(declared)
        assert spec is not None
        self._spec: FieldSpec = spec
        self._definition = definition
        self._node = node
        self._given = {each.name.value: each.value for each in node.arguments or ()}
        self._readers = _readers(schema, definition, declared)
        self._variables = [
            (name, value.name.value) for name, value in self._given.items() if isinstance(value, VariableNode)
        ]
        # Whether no variable stands inside a list or an object that is written out.
        self._direct = sum(map(_has_variable, self._given.values())) == len(self._variables)
        try:
            self._constants = self._constant_values()
        except Exception:  # an error of the field, told whenever it is asked for
            self._direct = False
        self._fixed: dict[str, Any] | None = None
        self._fixed = self._fix()

    @property
    def text(self) -> str:
        """The same for the same arguments, in whatever order they are written."""
        return ", ".join(f"{name}: {print_ast(value)}" for name, value in sorted(self._given.items()))

    def values(self, variables: Variables) -> dict[str, Any]:
        """The function's keyword arguments. Raises GraphQLError, and what the inputs' own conversions raise."""
        if self._fixed is not None:
            return self._fixed
        coerced = self._coerced(variables)
        given = {
            python_name: coerced[name] if convert is None else convert(coerced[name])
            for name, (python_name, convert) in self._readers.items()
            if name in coerced
        }
        return given if self._spec.kind is FieldKind.OWN else self._spec.read(given)

    def _coerced(self, variables: Variables) -> dict[str, Any]:
        """The values by GraphQL names, as graphql-core coerces them."""
        if not self._direct:
            return get_argument_values(self._definition, self._node, variables.exact())
        coerced = dict(self._constants)
        for name, variable in self._variables:
            found = variables.coerced.get(variable, _ABSENT)
            if found is None and isinstance(self._definition.args[name].type, GraphQLNonNull):
                return get_argument_values(self._definition, self._node, variables.exact())
            if found is not _ABSENT:
                coerced[name] = found
        return coerced

    def _constant_values(self) -> dict[str, Any]:
        """The values of what is written out, and the defaults of all that may be left out."""
        written = [each for each in self._node.arguments or () if not _has_variable(each.value)]
        names = {each.name.value for each in written}
        known = {
            name: each
            for name, each in self._definition.args.items()
            if name in names or not is_required_argument(each)
        }
        spelled = FieldNode(name=self._node.name, arguments=tuple(written))
        return get_argument_values(GraphQLField(self._definition.type, known), spelled)

    def _fix(self) -> dict[str, Any] | None:
        """The arguments once and for all, where no variable is among them."""
        if any(_has_variable(value) for value in self._given.values()):
            return None
        try:
            return self.values(Variables({}))
        except Exception:
            # What is wrong with it is told to whoever asks, each time anew.
            return None


def _readers(schema: GraphQLSchema, definition: GraphQLField, declared: Any) -> dict[str, tuple[str, Convert | None]]:
    """For each argument the function's name for it, and what makes Strawberry's value of the coerced one."""
    strawberry_schema: Any = schema.extensions.get("strawberry-definition")
    if strawberry_schema is None:
        raise NotCompiled("a schema that is not Strawberry's")
    readers: dict[str, tuple[str, Convert | None]] = {}
    for each in declared.arguments:
        name = strawberry_schema.config.name_converter.from_argument(each)
        readers[name] = (each.python_name, _convert(strawberry_schema, definition.args[name], each, name))
    return readers


def _convert(schema: Any, argument: GraphQLArgument, declared: StrawberryArgument, name: str) -> Convert | None:
    type_ = argument.type.of_type if isinstance(argument.type, GraphQLNonNull) else argument.type
    if isinstance(type_, GraphQLScalarType | GraphQLEnumType):
        return None
    registry = schema.schema_converter.scalar_registry
    return lambda value: convert_argument(value, declared.type, registry, schema.config, path=(name,))


def _has_variable(value: Any) -> bool:
    return any(isinstance(each, VariableNode) for each in _walk(value))


def _walk(value: Any) -> Iterator[Any]:
    left = [value]
    while left:
        each = left.pop()
        yield each
        left += getattr(each, "values", None) or ()
        left += [member.value for member in getattr(each, "fields", None) or ()]
