"""Fields with batch functions: one call for all parents, permissions on each, arguments as the resolver wants them."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
import strawberry
from graphql import ExecutionResult, execute, parse
from strawberry.dataloader import DataLoader

from execution.errors import CodedError
from execution.fields import argument, batch_field, graphql_input, graphql_type, own_field, root_field

pytestmark = pytest.mark.anyio


@dataclass(frozen=True, slots=True)
class Tree:
    id: int
    name: str


@dataclass
class Asking:
    allowed: frozenset[str] = frozenset()
    loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict)
    calls: list[Any] = field(default_factory=list)

    def demand(self, *permissions: str) -> None:
        if self.allowed.isdisjoint(permissions):
            raise CodedError("FORBIDDEN", "no")


async def grow(context: Asking, count: int, like: Any) -> list[Tree]:
    context.calls.append(like)
    return [Tree(number, f"tree {number}") for number in range(count)]


async def apples_of(parents: Sequence[Tree], context: Asking, first: int | None) -> list[Any]:
    context.calls.append((len(parents), first))
    return [LookupError("rotten") if tree.id == 13 else [tree] * (first or 0) for tree in parents]


async def gardener_of(parents: Sequence[Tree], context: Asking) -> list[str]:
    return ["Ada"] * len(parents)


@graphql_input
class Likeness:
    name: str

    def to_command(self) -> tuple[str, str]:
        return ("likeness", self.name)


@strawberry.interface
class Plant:
    name: str


@graphql_type(of=Tree)
class TreeType(Plant):
    """A tree."""

    apples: "list[TreeType] | None" = batch_field(apples_of, first=argument(int | None, 2, "How many."))
    gardener: str | None = batch_field(gardener_of, requires="garden.read")


async def own(info: strawberry.Info, text: str) -> str:
    return f"{info.field_name}:{text}"


@strawberry.type
class Query:
    trees: list[TreeType] = root_field(grow, count=argument(int, 2), like=argument(Likeness | None))
    plants: list[Plant] = root_field(grow, count=argument(int, 2), like=argument(list[Likeness] | None))
    secret: str | None = own_field(own, text=argument(str, "x"), requires="garden.read")
    shared: str | None = own_field(own, text=argument(str, "x"), requires=("garden.read", "garden.write"))


SCHEMA = strawberry.Schema(Query)


async def run(text: str, asking: Asking) -> ExecutionResult:
    running = execute(SCHEMA._schema, parse(text), context_value=asking)
    assert not isinstance(running, ExecutionResult)
    return await running


async def test_all_parents_are_resolved_by_one_call() -> None:
    asking = Asking()
    result = await run("{ trees(count: 3) { apples { apples(first: 1) { name } } } }", asking)
    assert result.errors is None
    assert asking.calls == [None, (3, 2), (6, 1)]


async def test_one_field_with_two_arguments_is_two_calls() -> None:
    asking = Asking()
    result = await run("{ trees { a: apples(first: 1) { name } b: apples(first: 3) { name } } }", asking)
    assert result.data is not None
    assert [len(tree["b"]) for tree in result.data["trees"]] == [3, 3]
    assert sorted(asking.calls[1:]) == [(2, 1), (2, 3)]


async def test_an_exception_for_one_parent_leaves_the_others() -> None:
    result = await run("{ trees(count: 14) { apples(first: 1) { name } } }", Asking())
    assert result.data is not None
    assert [tree["apples"] is None for tree in result.data["trees"]] == [False] * 13 + [True]
    assert [error.path for error in result.errors or ()] == [["trees", 13, "apples"]]


async def test_a_domain_object_is_answered_as_a_type_with_an_interface() -> None:
    result = await run("{ plants { __typename name } }", Asking())
    assert result.data == {"plants": [{"__typename": "TreeType", "name": f"tree {n}"} for n in range(2)]}


async def test_an_input_becomes_a_command() -> None:
    asking = Asking()
    await run('{ trees(like: {name: "oak"}) { name } plants(like: [{name: "fir"}]) { name } }', asking)
    assert sorted(asking.calls, key=str) == [("likeness", "oak"), [("likeness", "fir")]]


@pytest.mark.parametrize("text", ["{ trees { gardener } }", "{ secret }"])
async def test_a_field_that_requires_a_permission_is_refused_without_it(text: str) -> None:
    result = await run(text, Asking())
    assert {str(error.original_error) for error in result.errors or ()} == {"no"}
    result = await run(text, Asking(frozenset({"garden.read"})))
    assert result.errors is None


async def test_any_of_several_permissions_is_enough() -> None:
    for permission, told in (("garden.read", None), ("garden.write", None), ("garden", ["no"])):
        result = await run("{ shared }", Asking(frozenset({permission})))
        assert (result.errors and [str(each.original_error) for each in result.errors]) == told


def test_what_a_field_requires_is_seen_in_the_sdl() -> None:
    text = SCHEMA.as_str()
    assert 'gardener: String @requires(permission: "garden.read")\n' in text
    assert 'shared(text: String! = "x"): String @requires(permission: "garden.read", or: ["garden.write"])' in text
    assert '"""A tree."""' in text
    assert '"""How many."""' in text
