"""Which Python classes are answered as which GraphQL type: asked once for each class, remembered since."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from graphql import GraphQLNamedOutputType, GraphQLObjectType, GraphQLSchema

from execution.errors import NotCompiled

_DEFINITION: Final = "strawberry-definition"


class Classes(dict[type, str | None]):
    """The name of the object type that answers an object, by the object's class; None for what is no such object.

    A type's own word (`is_type_of`) is taken once for a class, so it must not depend on the single object.
    """

    def __init__(
        self, schema: GraphQLSchema, type_: GraphQLNamedOutputType, possible: Sequence[GraphQLObjectType]
    ) -> None:
        """Raises NotCompiled where the type decides by more than the class."""
        super().__init__({type(None): None})
        self.type = type_
        self._possible = possible
        for each in possible:
            _require_by_class(each)
            for cls in getattr(each.is_type_of, "classes", ()):
                self[cls] = each.name if self.get(cls) in (None, each.name) else None

    @property
    def takes_all(self) -> bool:
        """Whether any object is taken for one of the type, as graphql-core does where the type does not say."""
        return self.type is self._possible[0] and self._possible[0].is_type_of is None

    def learn(self, objects: Iterable[Any]) -> None:
        """Finds the types of those classes that have not been seen before."""
        for each in objects:
            if type(each) not in self:
                self[type(each)] = None if isinstance(each, BaseException) else self._name(each)

    def name_of(self, value: Any) -> str | None:
        """The name of the type that answers this object."""
        if type(value) not in self:
            self.learn([value])
        return self[type(value)]

    def _name(self, value: Any) -> str | None:
        if self.takes_all:
            return self._possible[0].name
        definition = getattr(type(value), "__strawberry_definition__", None)
        for each in self._possible:
            if definition is not None and each.extensions.get(_DEFINITION) is definition:
                return each.name
        for each in self._possible:
            if each.is_type_of is not None and each.is_type_of(value, None):  # type: ignore[arg-type]
                return each.name
        return None


def _require_by_class(type_: GraphQLObjectType) -> None:
    asked: Any = type_.is_type_of
    if asked is None or hasattr(asked, "classes") or asked.__module__ == "strawberry.schema.schema_converter":
        definition = type_.extensions.get(_DEFINITION)
        if getattr(definition, "concrete_of", None) is None:
            return
    raise NotCompiled(f"{type_.name}, which tells its objects by more than their class")
