"""Leaves: the Python expression that checks one value and answers it as JSON has it.

The common case is checked in the expression itself, without a call. Whatever is not common goes to a function
that does as graphql-core does, or raises Anomaly.
"""

from collections.abc import Callable
from typing import Any, Final

from graphql import GraphQLEnumType, GraphQLLeafType, GraphQLScalarType, Undefined

from execution.namespace import Namespace

# For each built-in type what holds of `v` where it can be answered as it is.
_CHECKS: Final = {
    "String": "type({v}) is str",
    "ID": "type({v}) is str",
    "Int": "type({v}) is int and -2147483648 <= {v} <= 2147483647",
    "Boolean": "({v} is True or {v} is False)",
    "Float": "type({v}) is float and isfinite({v})",
}


class Anomaly(Exception):
    """Something that the fast way of assembling does not know."""


def anomaly(*_values: Any) -> Any:
    """Raises Anomaly, where only an expression can stand."""
    raise Anomaly


def leaf_expression(type_: GraphQLLeafType, nullable: bool, value: str, names: Namespace) -> str:
    """The expression that answers a leaf, given the expression of its raw value."""
    found = names.fresh("v")
    complete = names.keep(completer(type_), f"complete_{type_.name}")
    plain = _plain(type_)
    if plain is not None:
        check = plain.format(v=found).replace(found, f"({found} := {value})", 1)
        nothing = f" or {found} is None" if nullable else ""
        return f"({found} if {check}{nothing} else {complete}({found}))"
    known = names.keep(EnumNames(type_), f"names_{type_.name}") if isinstance(type_, GraphQLEnumType) else None
    answer = f"{complete}({{}})" if known is None else f"{known}[{{}}]"
    if not nullable:
        return answer.format(value)
    return f"(None if ({found} := {value}) is None else {answer.format(found)})"


def _plain(type_: GraphQLLeafType) -> str | None:
    """What holds of a value that is answered as it is; None where the type must always be asked."""
    if isinstance(type_, GraphQLScalarType) and type_.coerce_output_value is str:
        return _CHECKS["String"]
    return _CHECKS.get(type_.name)


def complete_leaf(type_: GraphQLLeafType, value: Any) -> Any:
    """A value as the type answers it. Raises what the type raises, TypeError where it answers nothing."""
    found = type_.coerce_output_value(value)
    if found is None or found is Undefined:
        raise TypeError(f"{type_.name} has no answer for {value!r}.")
    return found


def completer(type_: GraphQLLeafType) -> Callable[[Any], Any]:
    """What answers the values of a type that are there. Raises Anomaly for null and for errors."""

    def complete(value: Any) -> Any:
        if value is None or isinstance(value, BaseException):
            raise Anomaly
        return complete_leaf(type_, value)

    return complete


class EnumNames(dict[Any, str]):
    """The names of an enum's values, each looked up once. The members bound how many there can be."""

    def __init__(self, type_: GraphQLEnumType) -> None:
        super().__init__()
        self._complete = completer(type_)

    def __missing__(self, value: Any) -> str:
        name: str = self._complete(value)
        self[value] = name
        return name
