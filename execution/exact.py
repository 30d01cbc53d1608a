"""Assembling exactly: from the same columns, value by value, with errors and nulls as the specification has them.

It is the way for answers in which anything is wrong. No resolver runs again. An error where null is not allowed
nulls the nearest place above that allows it, and of several errors below such a place the first is reported.
"""

from typing import Any

from graphql import GraphQLError, located_error
from graphql.pyutils import is_iterable

from execution.fetch import Columns, attribute_of, items_of
from execution.leaves import complete_leaf
from execution.plan import Field, Level, Plan, Source

Path = tuple[str | int, ...]
# Where an object lies: its level, and its place among the level's objects.
Place = tuple[Level, int]


def assemble_exactly(plan: Plan, columns: Columns) -> tuple[dict[str, Any] | None, list[GraphQLError]]:
    """The data, or None where an error nulled all of it, and the errors."""
    exact = _Exact(columns)
    try:
        data = exact.object(plan.root, 0, None, ())
    except Nulled:
        data = None
    return data, exact.errors


class Nulled(Exception):
    """A place that may not be null has no value, so what it is part of has none either."""


class _Exact:
    def __init__(self, columns: Columns) -> None:
        self.errors: list[GraphQLError] = []
        self._columns = columns
        self._places: dict[int, list[list[Place | None]]] = {}

    def object(self, level: Level, index: int, value: Any, path: Path) -> dict[str, Any]:
        """An object's dict. `index`: its place among the level's objects, if it has one. Raises Nulled."""
        return {field.key: self._field(field, level, index, value, (*path, field.key)) for field in level.fields}

    def _field(self, field: Field, level: Level, index: int, owner: Any, path: Path) -> Any:
        if field.source is Source.TYPE_NAME:
            return level.type.name
        places = self._places_of(field)[index] if field.classes is not None and field.column >= 0 else None
        try:
            value = self._value(field, level, index, owner)
            if field.is_list:
                return self._list(field, value, places, path)
            return self._item(field, value, places[0] if places else None, path, field.nullable)
        except Nulled:
            if field.nullable:
                return None
            raise
        except Exception as error:
            return self._failed(field, error, path, field.nullable)

    def _value(self, field: Field, level: Level, index: int, owner: Any) -> Any:
        if field.column >= 0:
            return self._columns[field.column][index]
        if owner is None:
            owner = self._columns[level.column][index]
        if field.compute is not None:
            return field.compute(owner, level.type.name)
        return attribute_of(owner, field.attribute)

    def _list(self, field: Field, value: Any, places: list[Place | None] | None, path: Path) -> list[Any] | None:
        if isinstance(value, BaseException):
            raise value
        if value is None:
            self._require_nullable(field, field.nullable)
            return None
        if not is_iterable(value):
            raise TypeError(f"{field.owner.name}.{field.name} is no list.")
        return [
            self._checked_item(field, item, places[number] if places is not None else None, (*path, number))
            for number, item in enumerate(value)
        ]

    def _checked_item(self, field: Field, item: Any, place: Place | None, path: Path) -> Any:
        try:
            return self._item(field, item, place, path, field.item_nullable)
        except Nulled:
            if field.item_nullable:
                return None
            raise
        except Exception as error:
            return self._failed(field, error, path, field.item_nullable)

    def _item(self, field: Field, value: Any, place: Place | None, path: Path, nullable: bool) -> Any:
        """A single value: a leaf or an object."""
        if isinstance(value, BaseException):
            raise value
        if value is None:
            self._require_nullable(field, nullable)
            return None
        if field.leaf is not None:
            return complete_leaf(field.leaf, value)
        assert field.classes is not None
        type_name = field.classes.name_of(value)
        if type_name is None:
            raise TypeError(f"{type(value).__name__} is not answered as {field.named_type.name}.")
        level, index = place or (field.levels[type_name], -1)
        return self.object(level, index, value, path)

    def _require_nullable(self, field: Field, nullable: bool) -> None:
        if not nullable:
            raise TypeError(f"Cannot return null for non-nullable field {field.owner.name}.{field.name}.")

    def _failed(self, field: Field, error: Exception, path: Path, nullable: bool) -> None:
        self.errors.append(located_error(error, field.nodes, list(path)))
        if not nullable:
            raise Nulled from error

    def _places_of(self, field: Field) -> list[list[Place | None]]:
        """For each value of a field the places of its objects: one for each item, None for what is no object."""
        found = self._places.get(field.column)
        if found is None:
            found = self._places[field.column] = self._find_places(field)
        return found

    def _find_places(self, field: Field) -> list[list[Place | None]]:
        # The objects were given to their levels in this very order.
        used = dict.fromkeys(field.levels, 0)
        found = []
        for value in self._columns[field.column]:
            places: list[Place | None] = []
            for item in items_of(value) if field.is_list else (value,):
                assert field.classes is not None
                type_name = field.classes.name_of(item)
                places.append(None if type_name is None else (field.levels[type_name], used[type_name]))
                if type_name is not None:
                    used[type_name] += 1
            found.append(places)
        return found
