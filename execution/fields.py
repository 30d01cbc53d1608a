"""How a schema declares fields that are resolved for many parents at once.

A nested field names a batch function, `batch(parents, context, **arguments)`, which answers a list aligned
with its parents; a root field names a function `resolve(context, **arguments)`. Under graphql-core a batch
runs behind a DataLoader; a field keeps its `FieldSpec` in its metadata, for whoever runs it otherwise.
"""

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Any, Final, Protocol, TypeVar, dataclass_transform

import strawberry
from strawberry.dataloader import DataLoader
from strawberry.schema_directive import Location
from strawberry.types import Info
from strawberry.types.unset import UNSET

SPEC: Final = "execution"

Batch = Callable[..., Awaitable[Sequence[Any]]]
Resolve = Callable[..., Awaitable[Any]]
# A permission, or several of which any is enough.
Permissions = str | tuple[str, ...]
T = TypeVar("T")


class Asker(Protocol):
    """What execution needs of a request's context."""

    loaders: dict[Hashable, DataLoader[Any, Any]]

    def demand(self, *permissions: str) -> None:
        """Raises an error with a code where the one who asks has none of the permissions."""
        ...


class FieldKind(Enum):
    ROOT = "root"
    OWN = "own"
    SUBSCRIPTION = "subscription"
    BATCH = "batch"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a field: its GraphQL type, its default, and what turns its value into the resolver's."""

    type: Any
    default: Any = UNSET
    description: str | None = None
    read: Callable[[Any], Any] | None = None


@dataclass(frozen=True, eq=False, slots=True)
class FieldSpec:
    """How a field is resolved."""

    kind: FieldKind
    resolve: Callable[..., Any]
    arguments: dict[str, Argument]
    # Any of these is enough; none is asked for where there are none.
    requires: tuple[str, ...]
    looks_ahead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def read(self, given: dict[str, Any]) -> dict[str, Any]:
        """The resolver's arguments, made of GraphQL's. What was left out is None."""
        return {name: _read(each, given.get(name, UNSET)) for name, each in self.arguments.items()}


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    name="requires",
    description="Only for those who have the permission, or one of the others where any are named. MEMBER stands for "
    "any member who is signed in, SIGNED_IN for members and staff.",
)
class Requires:
    permission: str
    others: list[str] | None = strawberry.directive_field(name="or", default=UNSET)


def argument(
    type_: Any, default: Any = UNSET, description: str | None = None, read: Callable[[Any], Any] | None = None
) -> Argument:
    """An argument of a field. Without a default one of a nullable type may be left out and is None then."""
    return Argument(type_, default, description, read)


def batch_field(
    batch: Batch,
    *,
    description: str | None = None,
    requires: Permissions | None = None,
    deprecation_reason: str | None = None,
    **arguments: Argument,
) -> Any:
    """A field of an object type, resolved by one call for all its parents of a request."""
    spec = FieldSpec(FieldKind.BATCH, batch, arguments, _any_of(requires))

    async def resolver(root: Any, info: Info, **given: Any) -> Any:
        asker: Asker = info.context
        if spec.requires:
            asker.demand(*spec.requires)
        # One node of a document has one set of arguments, so it names the batch.
        key = (spec, id(info._raw_info.field_nodes[0]))
        loader = asker.loaders.get(key)
        if loader is None:
            read = spec.read(given)
            loader = asker.loaders[key] = DataLoader(lambda parents: _run(spec, parents, asker, read), cache=False)
        return await loader.load(root)

    return _field(resolver, spec, description, deprecation_reason)


def root_field(
    resolve: Resolve,
    *,
    description: str | None = None,
    requires: Permissions | None = None,
    deprecation_reason: str | None = None,
    looks_ahead: Mapping[str, tuple[str, ...]] | None = None,
    **arguments: Argument,
) -> Any:
    """A field of Query or Mutation.

    `looks_ahead={"as_page": ("images", "edges.node.images")}` tells the function as its argument `as_page` whether
    any of these fields is selected below; where nobody has looked, as under graphql-core, it is told that one is.
    """
    spec = FieldSpec(FieldKind.ROOT, resolve, arguments, _any_of(requires), looks_ahead or {})
    everything = dict.fromkeys(spec.looks_ahead, True)

    async def resolver(root: Any, info: Info, **given: Any) -> Any:
        if spec.requires:
            info.context.demand(*spec.requires)
        return await resolve(info.context, **everything, **spec.read(given))

    return _field(resolver, spec, description, deprecation_reason)


def subscription_field(
    follow: Callable[..., AsyncIterator[Any]],
    *,
    description: str | None = None,
    requires: Permissions | None = None,
    **arguments: Argument,
) -> Any:
    """A field of Subscription: `follow(context, **arguments)` yields a result for each thing that happens."""
    spec = FieldSpec(FieldKind.SUBSCRIPTION, follow, arguments, _any_of(requires))

    async def resolver(root: Any, info: Info, **given: Any) -> AsyncIterator[Any]:
        if spec.requires:
            info.context.demand(*spec.requires)
        async for result in follow(info.context, **spec.read(given)):
            # Each result is answered anew: what was loaded for the one before may have changed.
            info.context.loaders.clear()
            yield result

    return _field(resolver, spec, description, None, subscription=True)


def own_field(
    resolver: Callable[..., Awaitable[Any]],
    *,
    description: str | None = None,
    requires: Permissions | None = None,
    deprecation_reason: str | None = None,
    **arguments: Argument,
) -> Any:
    """A root field whose resolver wants Strawberry's `info` and its arguments as GraphQL has them."""
    spec = FieldSpec(FieldKind.OWN, resolver, arguments, _any_of(requires))

    async def guarded(root: Any, info: Info, **given: Any) -> Any:
        if spec.requires:
            info.context.demand(*spec.requires)
        return await resolver(info, **given)

    return _field(guarded, spec, description, deprecation_reason)


def computed_field(compute: Callable[[Any, str], Any], *, description: str | None = None) -> Any:
    """A leaf made of its object and its type's name by `compute(parent, type_name)`, which does no I/O."""
    spec = FieldSpec(FieldKind.COMPUTED, compute, {}, ())

    def resolver(root: Any, info: Info) -> Any:
        return compute(root, info._raw_info.parent_type.name)

    return _field(resolver, spec, description, None)


def spec_of(declared: Any) -> FieldSpec | None:
    """The spec of one of Strawberry's fields, if it was declared with one."""
    metadata: Mapping[str, Any] = getattr(declared, "metadata", None) or {}
    return metadata.get(SPEC)


@dataclass(frozen=True, slots=True)
class ClassCheck:
    """Tells the objects of a type by their classes alone, so that one look at each class is enough."""

    classes: tuple[type, ...]

    def __call__(self, value: Any, _info: Any) -> bool:
        return isinstance(value, self.classes)


@dataclass_transform(kw_only_default=True)
def graphql_type(
    *, of: type | tuple[type, ...] = (), node: Batch | None = None, name: str | None = None
) -> Callable[[type[T]], type[T]]:
    """An object type that answers objects of the classes `of` as they are; its docstring is its description.

    `node` is a batch over ids, `node(ids, context)`, that finds such objects again by their global ids.
    """
    classes = of if isinstance(of, tuple) else (of,)

    def decorate(cls: type[T]) -> type[T]:
        if classes:
            cls.is_type_of = ClassCheck((cls, *classes))  # type: ignore[attr-defined]
        if node is not None:
            cls.node_batch = staticmethod(node)  # type: ignore[attr-defined]
        return strawberry.type(cls, name=name, description=_description(cls))

    return decorate


@dataclass_transform(kw_only_default=True)
def graphql_input(cls: type[T]) -> type[T]:
    """An input type whose docstring is its description."""
    return strawberry.input(cls, description=_description(cls))


def _description(cls: type) -> str | None:
    text = cls.__dict__.get("__doc__")
    return None if text is None else inspect.cleandoc(text)


async def _run(spec: FieldSpec, parents: Sequence[Any], asker: Asker, arguments: dict[str, Any]) -> Sequence[Any]:
    return await spec.resolve(parents, asker, **arguments)  # type: ignore[no-any-return]


def _field(
    resolver: Callable[..., Any],
    spec: FieldSpec,
    description: str | None,
    deprecation_reason: str | None,
    *,
    subscription: bool = False,
) -> Any:
    kind = inspect.Parameter
    parameters = [
        kind("root", kind.POSITIONAL_ONLY, annotation=Any),
        kind("info", kind.POSITIONAL_ONLY, annotation=Info),
    ]
    for name, each in spec.arguments.items():
        annotation = each.type if each.description is None else _described(each)
        parameters.append(kind(name, kind.KEYWORD_ONLY, annotation=annotation, default=_default(each)))
    resolver.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    resolver.__annotations__ = {each.name: each.annotation for each in parameters}
    directives = [_shown(*spec.requires)] if spec.requires else []
    declare = strawberry.subscription if subscription else strawberry.field
    return declare(
        resolver=resolver,
        description=description,
        directives=directives,
        deprecation_reason=deprecation_reason,
        metadata={SPEC: spec},
    )


def _any_of(requires: Permissions | None) -> tuple[str, ...]:
    if requires is None:
        return ()
    return (requires,) if isinstance(requires, str) else requires


def _shown(permission: str, *others: str) -> Requires:
    return Requires(permission=permission, others=list(others)) if others else Requires(permission=permission)


def _described(each: Argument) -> Any:
    return Annotated[each.type, strawberry.argument(description=each.description)]


def _default(each: Argument) -> Any:
    if each.default is not UNSET:
        return each.default
    optional = type(None) in getattr(each.type, "__args__", ())
    return UNSET if optional else inspect.Parameter.empty


def _read(declared: Argument, value: Any) -> Any:
    if value is UNSET:
        return None if declared.default is UNSET else declared.default
    if declared.read is not None:
        return declared.read(value)
    if isinstance(value, list):
        return [_command(each) for each in value]
    return _command(value)


def _command(value: Any) -> Any:
    to_command = getattr(value, "to_command", None)
    return value if to_command is None else to_command()
