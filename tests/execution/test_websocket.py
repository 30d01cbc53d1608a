"""The WebSocket protocol, spoken over a real socket: every malformed message has its close code."""

import asyncio
from collections.abc import AsyncIterator, Callable, Hashable
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import pytest
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from websockets.exceptions import ConnectionClosed

from execution.engine import Asked, Engine
from execution.errors import CodedError, ErrorFormat
from execution.fields import argument, root_field, subscription_field
from execution.http import GraphQLEndpoint
from execution.websocket import GraphQLSocket
from tests.served import heard, served, talk

pytestmark = pytest.mark.anyio

INIT = {"type": "connection_init"}
followers: list[str] = []


@dataclass
class Asking:
    name: str
    loaders: dict[Hashable, Any] = field(default_factory=dict)

    def demand(self, *permissions: str) -> None:
        raise CodedError("FORBIDDEN", "no")


async def hello(context: Asking) -> str:
    return context.name


async def count(context: Asking, to: int) -> AsyncIterator[int]:
    followers.append(context.name)
    try:
        for number in range(1, to + 1):
            yield number
        if to == 0:
            await asyncio.Event().wait()
    finally:
        followers.remove(context.name)


async def refuse(context: Asking) -> AsyncIterator[int]:
    raise CodedError("FORBIDDEN", "no")
    yield 1


@strawberry.type
class Query:
    hello: str = root_field(hello)


@strawberry.type
class Subscription:
    count: int = subscription_field(count, to=argument(int))
    refused: int = subscription_field(refuse)
    secret: int = subscription_field(refuse, requires="x")


async def context_of(asked: Asked) -> Asking:
    name = asked.headers.get("authorization", "guest")
    if name == "bad":
        raise CodedError("UNAUTHENTICATED", "bad token", 401)
    return Asking(name)


@pytest.fixture
async def address() -> AsyncIterator[str]:
    engine = Engine(strawberry.Schema(Query, subscription=Subscription)._schema, context_of, ErrorFormat())
    sockets = GraphQLSocket(engine, origins=("http://friend.test",), init_timeout_s=0.3)
    app = Starlette(
        routes=[
            WebSocketRoute("/graphql", sockets.serve),
            Route("/graphql", GraphQLEndpoint(engine).answer, methods=["GET", "POST"]),
        ]
    )
    async with served(app) as found:
        yield found


def subscribe(query: str, id_: str = "1") -> dict[str, Any]:
    return {"type": "subscribe", "id": id_, "payload": {"query": query}}


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        (["{"], 4400),
        ([b"{}"], 4400),
        (["1"], 4400),
        (["{}"], 4400),
        ([{"type": 1}], 4400),
        ([{"type": "hello"}], 4400),
        ([{"type": "connection_init", "payload": 1}], 4400),
        ([INIT, INIT], 4429),
        ([subscribe("{ hello }")], 4401),
        ([INIT, {"type": "subscribe", "payload": {"query": "{ hello }"}}], 4400),
        ([INIT, {"type": "subscribe", "id": "1"}], 4400),
        ([INIT, {"type": "subscribe", "id": "1", "payload": {"query": 1}}], 4400),
        ([INIT, {"type": "complete"}], 4400),
        ([INIT, subscribe("subscription { count(to: 0) }"), subscribe("{ hello }")], 4409),
        ([INIT, *(subscribe("subscription { count(to: 0) }", str(n)) for n in range(21))], 4429),
        (["x" * 100_001], 4400),
        ([], 4408),
        ([{"type": "ping"}], 4408),
    ],
)
async def test_a_malformed_conversation_ends_with_its_code(address: str, messages: list[Any], code: int) -> None:
    async with talk(address, *messages) as connection:
        with pytest.raises(ConnectionClosed) as closed:
            await heard(connection, 99)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == code


async def test_another_protocol_is_refused(address: str) -> None:
    async with talk(address, subprotocols=["graphql-ws"]) as connection:
        with pytest.raises(ConnectionClosed) as closed:
            await connection.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4406


@pytest.mark.parametrize(
    ("origin", "welcome"), [("http://friend.test", True), ("http://evil.test", False), (None, True)]
)
async def test_a_page_of_another_origin_is_refused(address: str, origin: str | None, welcome: bool) -> None:
    try:
        async with talk(address, INIT, origin=origin) as connection:
            answers = await heard(connection, 1)
    except Exception:
        answers = []
    assert bool(answers) is welcome


async def test_a_subscription_is_answered_until_it_is_complete(address: str) -> None:
    async with talk(address, INIT, subscribe("subscription { count(to: 2) }")) as connection:
        answers = await heard(connection, 4)
    assert [answers[0], answers[3]] == [{"type": "connection_ack"}, {"id": "1", "type": "complete"}]
    assert [(each["id"], each["type"], each["payload"]["data"]) for each in answers[1:3]] == [
        ("1", "next", {"count": 1}),
        ("1", "next", {"count": 2}),
    ]


async def test_a_query_can_come_by_socket_with_the_token_of_its_beginning(address: str) -> None:
    init = {"type": "connection_init", "payload": {"Authorization": "Ada"}}
    async with talk(address, init, subscribe("{ hello }")) as connection:
        answers = await heard(connection, 3)
    assert answers[1]["payload"]["data"] == {"hello": "Ada"}


@pytest.mark.parametrize("query", ["{", "{ nothing }", "query($n: Int!) { hello }", "subscription { refused }"])
async def test_what_cannot_be_run_is_answered_with_errors(address: str, query: str) -> None:
    async with talk(address, INIT, subscribe(query)) as connection:
        answer = (await heard(connection, 2))[1]
    errors = answer["payload"] if answer["type"] == "error" else answer["payload"]["errors"]
    assert errors[0]["extensions"]["code"] in ("BAD_REQUEST", "FORBIDDEN")


async def test_a_subscription_needs_its_permission(address: str) -> None:
    async with talk(address, INIT, subscribe("subscription { secret }")) as connection:
        answer = (await heard(connection, 2))[1]
    assert "FORBIDDEN" in str(answer)


async def test_a_bad_token_is_told(address: str) -> None:
    init = {"type": "connection_init", "payload": {"authorization": "bad"}}
    async with talk(address, init, subscribe("{ hello }")) as connection:
        answer = (await heard(connection, 2))[1]
    assert (answer["type"], answer["payload"][0]["extensions"]["code"]) == ("error", "UNAUTHENTICATED")


async def test_a_ping_is_answered(address: str) -> None:
    async with talk(address, INIT, {"type": "ping"}) as connection:
        assert (await heard(connection, 2))[1] == {"type": "pong"}


async def until(true: Callable[[], Any]) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  (what is waited for happens behind a socket)
            await asyncio.sleep(0)


async def test_a_completed_subscription_ends_where_it_comes_from(address: str) -> None:
    async with talk(address, INIT, subscribe("subscription { count(to: 0) }")) as connection:
        await until(lambda: followers)
        await connection.send(orjson.dumps({"type": "complete", "id": "1"}).decode())
        await until(lambda: not followers)


async def test_a_client_that_goes_away_leaves_nothing_running(address: str) -> None:
    async with talk(address, INIT, subscribe("subscription { count(to: 0) }")):
        await until(lambda: followers)
    await until(lambda: not followers)


async def test_a_subscription_can_come_as_events(address: str) -> None:
    async with httpx.AsyncClient(base_url=f"http://{address}") as http:
        answer = await http.post(
            "/graphql", json={"query": "subscription { count(to: 2) }"}, headers={"accept": "text/event-stream"}
        )
    assert answer.headers["content-type"].startswith("text/event-stream")
    *results, complete, end = answer.text.split("\n\n")
    assert [orjson.loads(each.removeprefix("event: next\ndata: "))["data"] for each in results] == [
        {"count": 1},
        {"count": 2},
    ]
    assert (complete, end) == ("event: complete\ndata:", "")


async def test_a_client_of_events_that_goes_away_leaves_nothing_running(address: str) -> None:
    async with (
        httpx.AsyncClient(base_url=f"http://{address}") as http,
        http.stream(
            "POST",
            "/graphql",
            json={"query": "subscription { count(to: 0) }"},
            headers={"accept": "text/event-stream"},
        ),
    ):
        await until(lambda: followers)
    await until(lambda: not followers)


async def test_a_subscription_by_plain_http_is_refused(address: str) -> None:
    async with httpx.AsyncClient(base_url=f"http://{address}") as http:
        answer = await http.post("/graphql", json={"query": "subscription { count(to: 2) }"})
    assert answer.status_code == 400
