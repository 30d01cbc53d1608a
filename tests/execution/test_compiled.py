"""The compiled way: what it calls, what it refuses, what it answers when something is wrong."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
import strawberry
from graphql import parse

from execution.assemble import source_of
from execution.compiled import MAX_PLANS, CompiledOperation
from execution.errors import NotCompiled
from execution.fields import argument, root_field
from tests.execution.compared import Compared, compare, compiled_operation, messages
from tests.execution.odd_schema import LEAVES, Asking, build_odd_schema, one_leaf

pytestmark = pytest.mark.anyio

SCHEMA = build_odd_schema()._schema


def compiled(text: str) -> CompiledOperation:
    return compiled_operation(SCHEMA, parse(text))


async def both(text: str, allowed: str = "", **variables: Any) -> Compared:
    """Both answers, which must be alike."""
    found = await compare(SCHEMA, text, variables, lambda: Asking(frozenset({allowed})))
    assert found is not None, "the document is not valid"
    assert found.differences() == []
    return found


async def test_all_parents_of_a_level_are_resolved_by_one_call() -> None:
    asking = Asking()
    ran = await compiled("{ leaves(numbers: [10, 11, 12]) { neighbours(first: 2) { neighbours { number } } } }").run(
        asking, {}
    )
    assert ran.way == "compiled"
    assert asking.calls == [("leaves", 3), ("neighbours", 3), ("neighbours", 6)]


async def test_like_calls_of_several_places_go_as_one() -> None:
    asking = Asking()
    text = """{ a: leaves(numbers: [10]) { ...L } b: leaves(numbers: [11, 12]) { ...L } }
        fragment L on Leaf { neighbours(first: 1) { number } }"""
    await compiled(text).run(asking, {})
    assert asking.calls == [("leaves", 1), ("leaves", 2), ("neighbours", 3)]


async def test_calls_with_other_arguments_are_calls_of_their_own() -> None:
    found = await both('{ leaves(numbers: [10, 11]) { a: label(prefix: null) b: label(prefix: "x") c: label } }')
    leaves = [{"a": f"None{n}", "b": f"x{n}", "c": f"no. {n}"} for n in (10, 11)]
    assert found.ran.result.data == {"leaves": leaves}


async def test_what_is_forbidden_is_not_called_and_is_an_error_for_each_parent() -> None:
    found = await both("{ leaves(numbers: [10, 11]) { secret } }")
    assert found.ran.result.data == {"leaves": [{"secret": None}, {"secret": None}]}
    assert [each.path for each in found.ran.result.errors or ()] == [["leaves", 0, "secret"], ["leaves", 1, "secret"]]


async def test_a_forbidden_batch_is_never_run() -> None:
    asking = Asking()
    await compiled("{ leaves(numbers: [10]) { secret } hidden }").run(asking, {})
    assert asking.calls == [("leaves", 1)]


async def test_the_comparison_catches_a_way_past_a_permission() -> None:
    contexts = iter([Asking(frozenset({"leaf.secret"})), Asking()])  # as if the compiled way did not ask
    found = await compare(SCHEMA, "{ leaves(numbers: [10]) { secret } hidden }", {}, lambda: next(contexts))
    assert found is not None
    assert len(found.differences()) == 2


async def test_no_resolver_runs_again_for_the_exact_answer() -> None:
    asking = Asking()
    ran = await compiled(
        "{ leaves(numbers: [1, 2, 10], odd: true) { number neighbours { name } partner { __typename } } }"
    ).run(asking, {})
    assert ran.way == "exact"
    assert sorted(asking.calls) == [("leaves", 3), ("neighbours", 3), ("partner", 3)]


@pytest.mark.parametrize("number", LEAVES)
@pytest.mark.parametrize(
    "field",
    [
        "id", "name", "nickname: alias", "size", "count", "fresh", "colour", "tags", "notes", "moody", "grownAt",
        "price { amount unit }", "twin { name }", "twins { name }", "neighbours { name }", "loose { name number }",
        "strict { name }", "partner { ... on Stone { weight } ... on Leaf { name } }", "label", "strictLabel", "tooFew",
        "failing",
    ],
)  # fmt: skip
async def test_every_anomaly_is_answered_as_graphql_core_does(number: int, field: str) -> None:
    field = field.replace("nickname: alias", "alias")
    await both(
        "query($n: [Int!]!) { someLeaves(numbers: $n) { number FIELD } }".replace("FIELD", field), n=[number, 10]
    )
    await both(
        'query($n: [Int!]!) { leaves(numbers: $n, odd: true) { FIELD } echo(text: "x") }'.replace("FIELD", field),
        n=[number],
    )


@pytest.mark.parametrize(
    "text",
    [
        "{ things(mixed: true) { __typename ... on Numbered { number } ... on Stone { weight } } }",
        "{ numbered(mixed: true) { number ... on Leaf { name colour } } }",
        "{ things { ... on Leaf { id } ... on Stone { id weight } } numbered { __typename } }",
        "{ chosen(by: {}) ok: chosen(by: {number: 1}) }",
        '{ broken { name } noList { name } echo(text: "a", colour: RED) }',
        "{ __typename leaf(number: 3) { __typename twin { __typename } } }",
        "{ leaf(number: 77) { name } none: leaf { name } }",
        'mutation { a: grow(number: 1) { name tags } b: grow(number: 2) { name } echo(text: "m") }',
        '{ leaf(number: 1) { partner(like: {name: "bad"}) { __typename } label(prefix: "x") } }',
        "{ leaves(numbers: []) { neighbours { strict { name } } partner { __typename } } }",
    ],
)
async def test_hand_made_documents_are_answered_as_graphql_core_does(text: str) -> None:
    await both(text)


@pytest.mark.parametrize(
    ("declared", "used", "given"),
    [
        ("$x: Int", "leaf(number: $x) { number }", {"x": 1}),
        ("$x: Int", "leaf(number: $x) { number }", {}),
        ("$x: Int", "leaf(number: $x) { number }", {"x": None}),
        ("$x: Int = 3", "leaf(number: $x) { number }", {}),
        ("$x: Int", "leaf(number: $x) { number }", {"x": 2**31}),
        ("$x: Int", "leaf(number: $x) { number }", {"x": "1"}),
        ("$x: Int", "leaf(number: $x) { number }", {"x": 1.0}),
        ("$x: Int", "leaf(number: $x) { number }", {"x": True}),
        ("$x: Int", "leaf(number: 10) { neighbours(first: $x) { number } }", {"x": None}),
        ("$x: Int", "leaf(number: 1) { neighbours(first: $x) { number } }", {}),
        ("$x: String!", "echo(text: $x)", {}),
        ("$x: String!", "echo(text: $x)", {"x": None}),
        ("$x: String!", "echo(text: $x)", {"x": 5}),
        ("$x: Colour", 'echo(text: "a", colour: $x)', {"x": "GREEN"}),
        ("$x: Colour", 'echo(text: "a", colour: $x)', {"x": "PINK"}),
        ("$x: Colour", 'echo(text: "a", colour: $x)', {"x": None}),
        ("$x: Colour", 'echo(text: "a", colour: $x)', {"x": ["GREEN"]}),
        ("$x: Colour = RED", 'echo(text: "a", colour: $x)', {}),
        ("$x: [Int!]!", "leaves(numbers: $x) { number }", {"x": 4}),
        ("$x: Int!", "leaves(numbers: [1, $x]) { number }", {"x": 10}),
        ("$x: Liking", "leaf(number: 1) { partner(like: $x) { __typename } }", {"x": {"name": "n", "colours": "RED"}}),
        ("$x: Liking", "leaf(number: 1) { partner(like: $x) { __typename } }", {"x": {"other": "n"}}),
        ("$x: String!", "leaf(number: 1) { partner(like: {name: $x}) { __typename } }", {"x": "bad"}),
        ("$x: Boolean!", "leaf(number: 1) { number @skip(if: $x) name @include(if: $x) }", {"x": True}),
        ("$x: Boolean!", "leaf(number: 1) { number @skip(if: $x) name @include(if: $x) }", {"x": False}),
        ("$x: Boolean = true", "leaf(number: 1) { number name @include(if: $x) }", {}),
    ],
)
async def test_variables_are_read_as_graphql_core_reads_them(
    declared: str, used: str, given: Mapping[str, Any]
) -> None:
    found = await both(f"query({declared}) {{ {used} }}", **given)
    if found.core.data is None:
        assert messages(found.ran.result.errors) == messages(found.core.errors)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("{ __schema { queryType { name } } }", "introspection"),
        ('{ __type(name: "Leaf") { name } }', "introspection"),
    ],
)
async def test_what_is_not_compiled_says_why(text: str, because: str) -> None:
    with pytest.raises(NotCompiled, match=because):
        await compiled(text).run(Asking(), {})


async def test_a_switch_that_is_null_is_left_to_graphql_core() -> None:
    operation = compiled("query($x: Boolean = true) { leaf(number: 1) { name @skip(if: $x) } }")
    with pytest.raises(NotCompiled, match="switch"):
        await operation.run(Asking(), {"x": None})


async def test_an_operation_keeps_few_plans_however_its_switches_are_set() -> None:
    switches = [f"$s{n}: Boolean!" for n in range(6)]
    fields = " ".join(f"a{n}: name @include(if: $s{n})" for n in range(6))
    operation = compiled(f"query({', '.join(switches)}) {{ leaf(number: 1) {{ number {fields} }} }}")
    for choice in range(64):
        await operation.run(Asking(), {f"s{n}": bool(choice >> n & 1) for n in range(6)})
    assert len(operation.plans) == MAX_PLANS


@strawberry.type
class Shelf:
    height: int = 1
    below: "Shelf | None" = None


async def look(context: Any, **ahead: bool) -> Shelf:
    context.calls.append(ahead)
    return Shelf(below=Shelf())


@strawberry.type
class Looking:
    shelf: Shelf = root_field(look, looks_ahead={"tall": ("height",), "deep": ("below.below", "below.height")})


LOOKING = strawberry.Schema(Looking)._schema


@pytest.mark.parametrize(
    ("selection", "tall", "deep"),
    [
        ("height", True, False),
        ("high: height", True, False),
        ("below { __typename }", False, False),
        ("below { height }", False, True),
        ("...F", False, True),
        ("... on Shelf { height @include(if: false) }  below { ... { below { __typename } } }", False, True),
        ("height: __typename", False, False),
    ],
)
async def test_a_resolver_is_told_what_is_selected_below_it(selection: str, tall: bool, deep: bool) -> None:
    text = f"{{ shelf {{ {selection} }} }}"
    if "...F" in selection:
        text += " fragment F on Shelf { below { height } }"
    asking = Asking()
    await compiled_operation(LOOKING, parse(text)).run(asking, {})
    assert asking.calls == [{"tall": tall, "deep": deep}]


async def test_where_nobody_looks_ahead_all_is_taken_as_selected() -> None:
    asking = Asking()
    found = await compare(LOOKING, "{ shelf { __typename } }", {}, lambda: asking)
    assert found is not None and found.differences() == []
    assert asking.calls == [{"tall": False, "deep": False}, {"tall": True, "deep": True}]


async def test_two_schemas_in_one_process_do_not_meddle() -> None:
    other = build_odd_schema()._schema
    text = "{ numbered { __typename number } }"
    first = await compiled_operation(SCHEMA, parse(text)).run(Asking(), {})
    second = await compiled_operation(other, parse(text)).run(Asking(), {})
    assert first.result.data == second.result.data
    assert first.way == second.way == "compiled"


async def test_a_client_that_leaves_cancels_what_runs_for_it() -> None:
    cancelled = asyncio.Event()
    started = asyncio.Event()

    async def wait_for_ever(_context: Asking) -> str:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        return ""

    @strawberry.type
    class Query:
        slow: str = root_field(wait_for_ever)
        number: int | None = root_field(one_leaf, number=argument(int | None))

    operation = compiled_operation(strawberry.Schema(Query)._schema, parse("{ slow number }"))
    task = asyncio.create_task(operation.run(Asking(), {}))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert cancelled.is_set()


async def test_the_assembling_function_can_be_read() -> None:
    text = source_of(compiled("{ leaf(number: 1) { number twin { name } } }").plan({}))
    assert text.startswith("def assemble(columns):\n")
    assert "'twin': " in text
