"""The deadline of a request through the compiler: it is answered in time, what runs for it is called off, and what
was done is done."""

import asyncio
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route

from execution.documents import Documents
from execution.engine import Asked, Engine
from execution.errors import ErrorFormat
from execution.fields import argument, batch_field, graphql_type, root_field
from execution.http import GraphQLEndpoint
from execution.parameters import read_parameters

pytestmark = pytest.mark.anyio

begun: list[str] = []
called_off: list[str] = []
done: list[str] = []


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    for each in (begun, called_off, done):
        each.clear()
    yield


@dataclass
class Asking:
    loaders: dict[Hashable, Any] = field(default_factory=dict)

    def demand(self, *permissions: str) -> None: ...


@dataclass
class Thing:
    name: str


async def never(name: str) -> None:
    begun.append(name)
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        called_off.append(name)
        raise


async def hang(context: Asking, name: str) -> str:
    await never(name)
    return name


async def quick(context: Asking, name: str) -> str:
    done.append(name)
    return name


async def things(context: Asking) -> list[Thing]:
    return [Thing("a"), Thing("b")]


async def hang_for_all(parents: Sequence[Thing], context: Asking) -> list[str]:
    await never("".join(each.name for each in parents))
    return []


@graphql_type(of=Thing, name="Thing")
class ThingType:
    name: str
    slow: str = batch_field(hang_for_all)


@strawberry.type
class Query:
    quick: str = root_field(quick, name=argument(str, ""))
    hang: str = root_field(hang, name=argument(str, ""))
    things: list[ThingType] = root_field(things)


@strawberry.type
class Mutation:
    quick: str = root_field(quick, name=argument(str))
    hang: str = root_field(hang, name=argument(str))


SCHEMA = strawberry.Schema(Query, Mutation)._schema


async def ask(query: str) -> httpx.Response:
    async def context_of(asked: Asked) -> Asking:
        return Asking()

    documents = Documents(SCHEMA)
    engine = Engine(SCHEMA, context_of, ErrorFormat(), documents=documents, deadline_s=0.05)
    app = Starlette(routes=[Route("/graphql", GraphQLEndpoint(engine).answer, methods=["POST"])])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop") as http:
        answer = await http.post("/graphql", json={"query": query})
    (operation,) = documents.find(read_parameters({"query": query})).operations
    assert operation.compiled is not None
    assert operation.compiled.plans, "it went the compiled way"
    return answer


@pytest.mark.parametrize(
    ("query", "called"),
    [
        ('{ hang(name: "x") }', ["x"]),
        ('{ hang(name: "x") other: hang(name: "y") quick }', ["x", "y"]),
        ("{ things { name slow } }", ["ab"]),
        ('{ things { slow } hang(name: "x") }', ["x"]),
    ],
)
async def test_what_takes_too_long_is_answered_and_called_off(query: str, called: list[str]) -> None:
    answer = await ask(query)
    assert answer.status_code == 504
    assert "data" not in answer.json()
    assert answer.json()["errors"][0]["extensions"]["code"] == "DEADLINE_EXCEEDED"
    assert sorted(called_off) == sorted(begun) == called


async def test_what_a_mutation_has_done_stays_and_what_follows_does_not_begin() -> None:
    answer = await ask('mutation { a: quick(name: "a") b: hang(name: "b") c: quick(name: "c") }')
    assert answer.status_code == 504
    assert "may have been done" in answer.json()["errors"][0]["message"]
    assert (done, called_off) == (["a"], ["b"])


async def test_what_is_in_time_is_answered() -> None:
    assert (await ask('{ quick(name: "q") }')).json()["data"] == {"quick": "q"}
