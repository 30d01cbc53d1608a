"""Fetching: calls every resolver of a plan once for all its parents, and fills the columns.

It goes in rounds. A round makes all calls that have their parents together, at once; what they answer leads
down to new objects, whose attributes are read and whose own calls wait for the next round.
"""

import asyncio
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from graphql import GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode
from graphql.pyutils import Path, is_iterable
from strawberry.types import Info

from execution.fields import FieldKind
from execution.plan import Call, Field, Level, Plan, Source
from execution.variables import Variables

Columns = list[Sequence[Any]]


class Fetch:
    """One request's way through a plan."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        plan: Plan,
        context: Any,
        variables: Variables,
    ) -> None:
        self._schema = schema
        self._operation = operation
        self._plan = plan
        self._context = context
        self._variables = variables
        self._waiting: dict[int, list[tuple[Field, list[Any]]]] = {}
        self.columns: Columns = [[]] * plan.columns

    async def run(self) -> Columns:
        """Fills the columns. What a resolver raises is the value of the field for all its parents."""
        root = self._plan.root
        self.columns[root.column] = [None]
        calls = [each for each in root.fields if each.source is Source.CALL]
        # What follows a mutation's first field must see what it has done, and so must what is selected of it.
        for together in [[each] for each in calls] if self._plan.serial else [calls]:
            for field in together:
                self._wait(field, [None])
            while self._waiting:
                await self._round()
        return self.columns

    async def _round(self) -> None:
        groups = list(self._waiting.values())
        self._waiting = {}
        if len(groups) == 1:
            answers = [await self._answers(groups[0])]
        else:
            answers = await asyncio.gather(*map(self._answers, groups))
        for group, values in zip(groups, answers, strict=True):
            start = 0
            for field, parents in group:
                end = start + len(parents)
                self._take(field, values[start:end] if len(group) > 1 else values)
                start = end

    async def _answers(self, group: list[tuple[Field, list[Any]]]) -> Sequence[Any]:
        """The values of like fields, for all their parents, one after another."""
        field, parents = group[0]
        if len(group) > 1:
            parents = [parent for _, each in group for parent in each]
        assert field.call is not None
        try:
            return await self._call(field, field.call, parents)
        except Exception as error:
            return [error] * len(parents)

    async def _call(self, field: Field, call: Call, parents: list[Any]) -> Sequence[Any]:
        spec = call.spec
        # Asked for each group of calls, so that no batch can be had past it.
        if spec.requires:
            self._context.demand(*spec.requires)
        arguments = call.arguments.values(self._variables)
        if spec.kind is FieldKind.ROOT:
            return [await spec.resolve(self._context, **call.foresight, **arguments)]
        if spec.kind is FieldKind.OWN:
            return [await spec.resolve(self._info(field, call), **arguments)]
        values: Sequence[Any] = await spec.resolve(parents, self._context, **arguments)
        if len(values) != len(parents):
            raise RuntimeError(f"{field.name}: {len(values)} values for {len(parents)} parents")
        return values

    def _take(self, field: Field, values: Sequence[Any]) -> None:
        """Keeps a field's values and goes down to the objects among them."""
        found = _lists(values) if field.is_list else values
        self.columns[field.column] = found
        if field.classes is None:
            return
        objects = _items(found) if field.is_list else found
        kinds = set(map(type, objects))
        classes = field.classes
        if not kinds <= classes.keys():
            classes.learn(objects)
        names = {classes[each] for each in kinds}
        if field.names_column >= 0:
            self._part(field, objects)
            return
        ((name, level),) = field.levels.items()
        whole = names == {name}
        self._enter(level, objects if whole else [each for each in objects if classes[type(each)] is not None])

    def _part(self, field: Field, objects: Sequence[Any]) -> None:
        """Gives the objects of an interface or union each to the level of its type."""
        assert field.classes is not None
        named = [(field.classes[type(each)], each) for each in objects]
        self.columns[field.names_column] = [name for name, _ in named if name is not None]
        for type_name, level in field.levels.items():
            self._enter(level, [each for name, each in named if name == type_name])

    def _enter(self, level: Level, objects: Sequence[Any]) -> None:
        self.columns[level.column] = objects
        if not objects:
            return  # all columns below stay as empty as they are
        for field in level.fields:
            if field.source is Source.CALL:
                self._wait(field, objects)
            elif field.column >= 0:
                self._take(field, _attributes(objects, field.attribute))

    def _wait(self, field: Field, parents: Sequence[Any]) -> None:
        assert field.call is not None
        self._waiting.setdefault(field.call.group, []).append((field, parents))  # type: ignore[arg-type]

    def _info(self, field: Field, call: Call) -> Info[Any, Any]:
        """What Strawberry hands to a resolver that wants to know the field it answers."""
        raw = GraphQLResolveInfo(
            field_name=field.name,
            field_nodes=field.nodes,
            return_type=field.type,
            parent_type=field.owner,
            path=Path(None, field.key, field.owner.name),
            schema=self._schema,
            fragments={},
            root_value=None,
            operation=self._operation,
            variable_values=self._variables.exact(),
            context=self._context,
            is_awaitable=asyncio.iscoroutine,  # type: ignore[arg-type]
            abort_signal=None,
            async_helpers=None,  # type: ignore[arg-type]
        )
        return Info(_raw_info=raw, _field=call.strawberry_field)


def attribute_of(value: Any, name: str) -> Any:
    """An attribute, or the exception that reading it raised."""
    try:
        return getattr(value, name)
    except Exception as error:
        return error


def items_of(value: Any) -> Sequence[Any]:
    """The items of a list's value; none where it is null or an error."""
    return value if type(value) is list or type(value) is tuple else ()


def _attributes(objects: Sequence[Any], name: str) -> list[Any]:
    try:
        return list(map(attrgetter(name), objects))
    except Exception:
        return [attribute_of(each, name) for each in objects]


def _lists(values: Sequence[Any]) -> Sequence[Any]:
    """The values of a list field, each a list, a tuple, None or an exception."""
    if {list, tuple, type(None)} >= set(map(type, values)):
        return values
    return [_list(each) for each in values]


def _list(value: Any) -> Any:
    if value is None or isinstance(value, list | tuple | BaseException):
        return list(value) if isinstance(value, list | tuple) else value
    return list(value) if is_iterable(value) else TypeError(f"{type(value).__name__} is no list.")


def _items(values: Sequence[Any]) -> Sequence[Any]:
    if len(values) == 1:
        return items_of(values[0])
    try:
        return [item for value in values for item in value]
    except TypeError:
        return [item for value in values for item in items_of(value)]
