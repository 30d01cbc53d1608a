"""Queries made at random over a schema, mostly valid, with whatever the language has."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    get_named_type,
    is_required_argument,
)

Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType
# The text of a value for an argument, given the field's and the argument's names; None where it has none.
Values = Callable[[random.Random, str, str, GraphQLNamedType], Any]

# How many fields a document has at most. Of larger ones most are invalid, and reading them takes all the time.
_SIZES = (4, 12, 30)


@dataclass
class Generated:
    """A document with the values of its variables."""

    text: str
    variables: dict[str, Any]


@dataclass
class Generator:
    """Makes documents. `values` gives argument values as Python has them; `leave_out` names fields not to use."""

    schema: GraphQLSchema
    values: Values
    random: random.Random
    leave_out: frozenset[str] = frozenset()
    depth: int = 4
    _declared: dict[str, tuple[str, Any]] = field(default_factory=dict)
    _fragments: dict[str, str] = field(default_factory=dict)
    _aliases: int = 0
    _left: int = 0

    def query(self) -> Generated:
        """A query that may or may not be valid: response names can clash."""
        self._declared, self._fragments = {}, {}
        self._left = self.random.choice(_SIZES)
        assert self.schema.query_type is not None
        body = self._selection(self.schema.query_type, self.depth)
        declared = ", ".join(f"${name}: {type_}" for name, (type_, _) in self._declared.items())
        head = f"query({declared})" if declared else "query"
        fragments = "".join(f" fragment {name} {rest}" for name, rest in self._fragments.items())
        given = {name: value for name, (_, value) in self._declared.items() if value is not Undefined}
        return Generated(f"{head} {body}{fragments}", given)

    def _selection(self, type_: Composite, depth: int) -> str:
        parts = [self._part(type_, depth) for _ in range(self.random.randint(1, 5))]
        return "{ " + (" ".join(part for part in parts if part) or "__typename") + " }"

    def _part(self, type_: Composite, depth: int) -> str:
        if self._left <= 0:
            return ""
        dice = self.random.random()
        if dice < 0.06 or isinstance(type_, GraphQLUnionType):
            name = "__typename" if dice < 0.06 else None
            return f"{self._alias()}{name}{self._switch()}" if name else self._fragment(type_, depth)
        if dice < 0.2 and depth > 0:
            return self._fragment(type_, depth)
        fields = [name for name in type_.fields if name not in self.leave_out]
        name = self.random.choice(fields)
        return self._field(name, type_.fields[name], depth)

    def _field(self, name: str, definition: GraphQLField, depth: int) -> str:
        named = get_named_type(definition.type)
        inner = ""
        self._left -= 1
        if isinstance(named, Composite):
            if depth <= 0 or self._left < 0:
                return ""
            inner = " " + self._selection(named, depth - 1)
        arguments = self._arguments(name, definition)
        if arguments is None:
            return ""
        return f"{self._alias(bool(arguments))}{name}{arguments}{self._switch()}{inner}"

    def _fragment(self, type_: Composite, depth: int) -> str:
        possible = [type_]
        if not isinstance(type_, GraphQLObjectType):
            possible += self.schema.get_possible_types(type_)
        on = self.random.choice(possible)
        body = self._selection(on, depth - 1)
        if self.random.random() < 0.3:
            name = f"F{len(self._fragments)}"
            self._fragments[name] = f"on {on.name} {body}"
            return f"...{name}{self._switch()}"
        return f"... on {on.name}{self._switch()} {body}"

    def _alias(self, needed: bool = False) -> str:
        """An alias, mostly one of its own: fields of one name must agree in all their arguments."""
        if self.random.random() < (0.03 if needed else 0.8):
            return ""
        self._aliases += 1
        return f"a{self._aliases if self.random.random() < 0.9 else 1}: "

    def _switch(self) -> str:
        if self.random.random() < 0.75:
            return ""
        directive = self.random.choice(("skip", "include"))
        truth = self.random.random() < 0.5
        value = literal(truth, GraphQLBoolean) if self.random.random() < 0.6 else self._variable("Boolean!", truth)
        return f" @{directive}(if: {value})"

    def _arguments(self, field_name: str, definition: GraphQLField) -> str | None:
        given = []
        for name, each in definition.args.items():
            if not is_required_argument(each) and self.random.random() < 0.5:
                continue
            text = self._argument(field_name, name, each)
            if text is None:
                return None
            given.append(f"{name}: {text}")
        return f"({', '.join(given)})" if given else ""

    def _argument(self, field_name: str, name: str, declared: GraphQLArgument) -> str | None:
        value = self.values(self.random, field_name, name, get_named_type(declared.type))
        if value is None and is_required_argument(declared):
            return None
        if self.random.random() < 0.5:
            absent = value is None and self.random.random() < 0.5
            return self._variable(str(declared.type), Undefined if absent else value)
        return literal(value, declared.type)

    def _variable(self, type_: str, value: Any) -> str:
        name = f"v{len(self._declared)}"
        self._declared[name] = (type_, value)
        return f"${name}"


def literal(value: Any, type_: GraphQLInputType) -> str:
    """A JSON value as a document writes it."""
    inner: Any = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    if value is None:
        return "null"
    if isinstance(inner, GraphQLList):
        items = value if isinstance(value, list) else [value]
        return "[" + ", ".join(literal(item, inner.of_type) for item in items) + "]"
    if isinstance(inner, GraphQLEnumType):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {literal(item, inner.fields[key].type)}" for key, item in value.items()) + "}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)
