"""The plan of an operation: which objects there will be, at which places, and where each of their fields comes from.

A place of the document whose objects are of one type is a `Level`; it holds all objects that a request finds
there. A `Field` of a level is read off each object, or is a call that answers for all objects at once.
Whatever has to be kept between fetching and assembling lies in a numbered column: the objects of a level,
and for the fields that need it their values, aligned with the objects.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNamedOutputType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
)
from graphql.pyutils import inspect

from execution.arguments import Arguments
from execution.classes import Classes
from execution.errors import NotCompiled
from execution.fields import FieldKind, FieldSpec, spec_of
from execution.switches import condition_of

MAX_FIELDS: Final = 5_000

Composite = (GraphQLObjectType, GraphQLInterfaceType, GraphQLUnionType)


class Source(Enum):
    """Where a field's value comes from."""

    TYPE_NAME = auto()
    ATTRIBUTE = auto()
    COMPUTED = auto()
    CALL = auto()


@dataclass(eq=False, slots=True)
class Call:
    """A function that answers a field for all its objects. Calls of one group are alike and go as one."""

    spec: FieldSpec
    arguments: Arguments
    group: int
    strawberry_field: Any
    foresight: Mapping[str, bool] = field(default_factory=dict)  # what of `looks_ahead` is selected


@dataclass(eq=False, slots=True)
class Field:
    """A field of a level. `levels` has the objects below it, by their types; a leaf has none."""

    key: str
    nodes: list[FieldNode]
    owner: GraphQLObjectType
    type: GraphQLOutputType
    source: Source
    named_type: GraphQLNamedOutputType
    attribute: str = ""
    compute: Callable[[Any, str], Any] | None = None
    call: Call | None = None
    nullable: bool = False
    is_list: bool = False
    item_nullable: bool = False
    levels: "dict[str, Level]" = field(default_factory=dict)
    classes: Classes | None = None
    column: int = -1  # of its values
    names_column: int = -1  # of the type names of its objects, where they can be of several types

    @property
    def name(self) -> str:
        return self.nodes[0].name.value

    @property
    def leaf(self) -> GraphQLLeafType | None:
        return None if self.classes is not None else self.named_type  # type: ignore[return-value]


@dataclass(eq=False, slots=True)
class Level:
    """The objects of one type at one place of the document."""

    type: GraphQLObjectType
    fields: list[Field]
    column: int  # of its objects


@dataclass(eq=False, slots=True)
class Plan:
    """An operation under one choice of what its @skip and @include leave in it."""

    root: Level
    columns: int
    object_columns: tuple[int, ...]  # those of levels
    serial: bool  # whether the root's fields run one after another, as those of a mutation do


def plan_of(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    switches: Mapping[str, bool],
) -> Plan:
    """The plan of a valid query or mutation. `switches`: the variables in @skip and @include, and what they say.

    Raises NotCompiled for what only graphql-core can run.
    """
    if operation.operation is OperationType.SUBSCRIPTION:
        raise NotCompiled("a subscription")
    root_type = schema.get_root_type(operation.operation)
    assert root_type is not None
    planner = _Planner(schema, fragments, switches)
    root = planner.level(root_type, [operation.selection_set])
    if any(each.source in (Source.ATTRIBUTE, Source.COMPUTED) for each in root.fields):
        raise NotCompiled("a root field that is an attribute")
    serial = operation.operation is OperationType.MUTATION
    return Plan(root, planner.columns, tuple(planner.object_columns), serial)


class _Planner:
    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        switches: Mapping[str, bool],
    ) -> None:
        self.columns = 0
        self.object_columns: list[int] = []
        self._schema = schema
        self._fragments = fragments
        self._switches = switches
        self._groups: dict[tuple[int, str], int] = {}
        self._fields = 0

    def level(self, type_: GraphQLObjectType, selections: Sequence[SelectionSetNode]) -> Level:
        """The level of a type's objects with all that is selected for them."""
        column = self._new_column()
        self.object_columns.append(column)
        collected: dict[str, list[FieldNode]] = {}
        self._collect(type_, selections, collected, set())
        return Level(type_, [self._field(type_, key, nodes) for key, nodes in collected.items()], column)

    def _collect(
        self,
        type_: GraphQLObjectType,
        selections: Sequence[SelectionSetNode],
        found: dict[str, list[FieldNode]],
        seen: set[str],
    ) -> None:
        """Gathers the fields by their response keys, as the specification's CollectFields does."""
        for selection in selections:
            for node in selection.selections:
                if not self._is_included(node):
                    continue
                if isinstance(node, FieldNode):
                    found.setdefault((node.alias or node.name).value, []).append(node)
                    continue
                if isinstance(node, FragmentSpreadNode):
                    if node.name.value in seen:
                        continue
                    seen.add(node.name.value)
                inner: Any = self._fragments[node.name.value] if isinstance(node, FragmentSpreadNode) else node
                if self._applies(inner, type_):
                    self._collect(type_, [inner.selection_set], found, seen)

    def _is_included(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            condition = condition_of(directive)
            holds = self._switches[condition.name.value] if isinstance(condition, VariableNode) else condition.value
            if holds == (directive.name.value == "skip"):
                return False
        return True

    def _applies(self, fragment: Any, type_: GraphQLObjectType) -> bool:
        if fragment.type_condition is None:
            return True
        wanted = self._schema.get_type(fragment.type_condition.name.value)
        return wanted is type_ or (
            isinstance(wanted, GraphQLInterfaceType | GraphQLUnionType) and self._schema.is_sub_type(wanted, type_)
        )

    def _field(self, owner: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Field:
        self._fields += 1
        if self._fields > MAX_FIELDS:
            raise NotCompiled(f"more than {MAX_FIELDS} fields over all types")
        name = nodes[0].name.value
        definition = self._schema.get_field(owner, name)
        assert definition is not None
        if name == "__typename":
            return _typed(Field(key, nodes, owner, definition.type, Source.TYPE_NAME, owner))
        if name.startswith("__"):
            raise NotCompiled("introspection")
        planned = _typed(self._sourced(owner, key, nodes, definition))
        if isinstance(planned.named_type, Composite):
            self._descend(planned)
        if planned.call is not None:
            planned.call.foresight = _foresight(planned, planned.call.spec.looks_ahead)
        if planned.source is Source.CALL or (planned.levels and not _is_read_off(planned)):
            planned.column = self._new_column()
        return planned

    def _sourced(self, owner: GraphQLObjectType, key: str, nodes: list[FieldNode], definition: GraphQLField) -> Field:
        declared = definition.extensions.get("strawberry-definition")
        planned = Field(key, nodes, owner, definition.type, Source.ATTRIBUTE, owner)
        spec = spec_of(declared)
        if declared is None or declared.extensions or (spec is None and not declared.is_basic_field):
            raise NotCompiled(f"{owner.name}.{nodes[0].name.value}, which has a resolver of its own")
        if spec is None:
            planned.attribute = declared.python_name
        elif spec.kind is FieldKind.COMPUTED:
            planned.source, planned.compute = Source.COMPUTED, spec.resolve
        else:
            planned.source = Source.CALL
            arguments = Arguments(self._schema, definition, declared, nodes[0])
            planned.call = Call(spec, arguments, self._group(spec, arguments), declared)
        return planned

    def _group(self, spec: FieldSpec, arguments: Arguments) -> int:
        if spec.kind is not FieldKind.BATCH:
            return self._groups.setdefault((-1, str(len(self._groups))), len(self._groups))
        return self._groups.setdefault((id(spec), arguments.text), len(self._groups))

    def _descend(self, planned: Field) -> None:
        selections = [node.selection_set for node in planned.nodes if node.selection_set is not None]
        types = _possible_types(self._schema, planned.named_type)
        planned.classes = Classes(self._schema, planned.named_type, types)
        planned.levels = {each.name: self.level(each, selections) for each in types}
        if not isinstance(planned.named_type, GraphQLObjectType):
            planned.names_column = self._new_column()

    def _new_column(self) -> int:
        self.columns += 1
        return self.columns - 1


def _typed(planned: Field) -> Field:
    """Fills in what the field's type says: whether it can be null, is a list, and of what."""
    type_ = planned.type
    planned.nullable = not isinstance(type_, GraphQLNonNull)
    type_ = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    if isinstance(type_, GraphQLList):
        planned.is_list = True
        planned.item_nullable = not isinstance(type_.of_type, GraphQLNonNull)
        type_ = type_.of_type.of_type if isinstance(type_.of_type, GraphQLNonNull) else type_.of_type
        if isinstance(type_, GraphQLList):
            raise NotCompiled(f"{inspect(planned.type)}, a list of lists")
    planned.named_type = type_
    return planned


def _foresight(planned: Field, looks_ahead: Mapping[str, Sequence[str]]) -> dict[str, bool]:
    return {name: any(_selects(planned, each.split(".")) for each in paths) for name, paths in looks_ahead.items()}


def _selects(planned: Field, path: Sequence[str]) -> bool:
    """Whether a field is selected at this path of names below another, for objects of any type."""
    below = [each for level in planned.levels.values() for each in level.fields if each.name == path[0]]
    return bool(below) and (len(path) == 1 or any(_selects(each, path[1:]) for each in below))


def _is_read_off(planned: Field) -> bool:
    """Whether an attribute's objects, of one type, consist of what is read off them alone."""
    if planned.source is not Source.ATTRIBUTE or planned.names_column >= 0:
        return False
    (level,) = planned.levels.values()
    return all(each.column < 0 for each in level.fields)


def _possible_types(schema: GraphQLSchema, type_: GraphQLNamedOutputType) -> Sequence[GraphQLObjectType]:
    if isinstance(type_, GraphQLObjectType):
        return [type_]
    assert isinstance(type_, GraphQLInterfaceType | GraphQLUnionType)
    return schema.get_possible_types(type_)
