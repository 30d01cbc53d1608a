"""Who may run an operation, how much of it, and until when: over HTTP, as events and by socket."""

import asyncio
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import pytest
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from websockets.exceptions import ConnectionClosed

from execution.budgets import Budgets
from execution.documents import Operation
from execution.ending import NOT_WELCOME, Ending
from execution.engine import Asked, Caller, Engine
from execution.errors import CodedError, ErrorFormat
from execution.fields import root_field, subscription_field
from execution.http import GraphQLEndpoint
from execution.watching import Nobody
from execution.websocket import GraphQLSocket
from tests.served import heard, served, talk

pytestmark = pytest.mark.anyio

EVENTS = {"accept": "text/event-stream"}
FOLLOW = "subscription { follow }"

followers: list[str] = []
ran: list[str] = []


@dataclass
class Asking:
    who: str
    loaders: dict[Hashable, Any] = field(default_factory=dict)

    def demand(self, *permissions: str) -> None: ...


class Noting(Nobody):
    """Notes what it is told."""

    def __init__(self) -> None:
        self.ran_with: list[tuple[str | None, str]] = []
        self.refused_with: list[str] = []
        self.open_sockets = 0
        self.open_subscriptions = 0

    def refused(self, code: str) -> None:
        self.refused_with.append(code)

    def ran(self, operation: Operation, outcome: str, duration_s: float) -> None:
        self.ran_with.append((operation.name, outcome))

    def sockets(self, change: int) -> None:
        self.open_sockets += change

    def subscriptions(self, change: int) -> None:
        self.open_subscriptions += change


@dataclass
class Place:
    """A served schema whose callers can be sent away."""

    address: str
    watcher: Noting
    sent_away: asyncio.Event
    stopping: asyncio.Event


async def context_of(asked: Asked) -> Asking:
    return Asking(asked.headers.get("authorization", "guest:"))


async def hello(context: Asking) -> str:
    ran.append(context.who)
    return context.who


async def follow(context: Asking) -> AsyncIterator[int]:
    followers.append(context.who)
    try:
        yield 1
        await asyncio.Event().wait()
    finally:
        followers.remove(context.who)


@strawberry.type
class Query:
    hello: str = root_field(hello)


@strawberry.type
class Subscription:
    follow: int = subscription_field(follow)


@asynccontextmanager
async def place(ended: Callable[[Caller], Any] | None = None) -> AsyncIterator[Place]:
    sent_away, stopping, watcher = asyncio.Event(), asyncio.Event(), Noting()
    followers.clear()
    ran.clear()

    async def until_sent_away(caller: Caller) -> Ending:
        await sent_away.wait()
        return NOT_WELCOME

    engine = Engine(
        strawberry.Schema(Query, subscription=Subscription)._schema,
        context_of,
        ErrorFormat(),
        budget=Budgets(3),
        caller_of=lambda context: context.who,
        ended=ended or until_sent_away,
        watcher=watcher,
        stopping=stopping,
    )
    app = Starlette(
        routes=[
            WebSocketRoute("/graphql", GraphQLSocket(engine).serve),
            Route("/graphql", GraphQLEndpoint(engine).answer, methods=["GET", "POST"]),
        ]
    )
    async with served(app) as address:
        yield Place(address, watcher, sent_away, stopping)


def init(who: str = "Ada") -> dict[str, Any]:
    return {"type": "connection_init", "payload": {"authorization": who}}


def subscribe(query: str, id_: str = "1") -> dict[str, Any]:
    return {"type": "subscribe", "id": id_, "payload": {"query": query}}


async def ask(at: Place, query: str = "{ hello }", who: str = "Ada", **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(base_url=f"http://{at.address}") as http:
        return await http.post("/graphql", json={"query": query}, headers={"authorization": who, **headers})


async def until(true: Callable[[], Any]) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  (what is waited for happens behind a socket)
            await asyncio.sleep(0)


# --- budgets


async def test_each_answer_says_what_it_cost_and_what_is_left() -> None:
    async with place() as at:
        first, second = await ask(at), await ask(at)
    assert first.json()["extensions"] == {"cost": {"requested": 1, "actual": 0, "left": 2}}
    assert second.json()["extensions"]["cost"]["left"] == 1


async def test_over_the_budget_nothing_runs() -> None:
    async with place() as at:
        answers = [await ask(at) for _ in range(4)]
        assert (len(ran), at.watcher.refused_with) == (3, ["RATE_LIMITED"])
    assert [each.status_code for each in answers] == [200, 200, 200, 429]
    error = answers[3].json()["errors"][0]
    assert error["extensions"]["code"] == "RATE_LIMITED"
    assert 1 <= int(answers[3].headers["retry-after"]) == error["extensions"]["retryAfter"] <= 60


async def test_each_caller_has_a_budget_of_their_own() -> None:
    async with place() as at:
        for _ in range(4):
            await ask(at, who="Ada")
        assert (await ask(at, who="Bob")).status_code == 200


async def test_sockets_and_events_share_the_budget() -> None:
    async with place() as at:
        await ask(at)
        await ask(at, **EVENTS)
        async with talk(at.address, init(), subscribe("{ hello }", "1"), subscribe("{ hello }", "2")) as connection:
            answers = {each.get("id", "ack") + each["type"]: each for each in await heard(connection, 4)}
        by_events = await ask(at, FOLLOW, **EVENTS)
    assert "1next" in answers
    assert answers["2error"]["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert answers["2error"]["payload"][0]["extensions"]["retryAfter"] >= 1
    assert (by_events.status_code, by_events.headers["content-type"]) == (429, "application/json")


# --- the end of a stay


async def test_a_socket_is_closed_when_its_caller_may_stay_no_longer() -> None:
    async with place() as at, talk(at.address, init(), subscribe(FOLLOW)) as connection:
        await heard(connection, 2)
        assert followers == ["Ada"]
        at.sent_away.set()
        with pytest.raises(ConnectionClosed) as closed:
            await heard(connection, 1)
        await until(lambda: not followers)
        await until(lambda: not at.watcher.open_sockets)
        assert at.watcher.open_subscriptions == 0
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4403


async def test_a_stream_ends_when_its_caller_may_stay_no_longer() -> None:
    async with place() as at:
        asking = asyncio.create_task(ask(at, FOLLOW, **EVENTS))
        await until(lambda: followers)
        at.sent_away.set()
        answer = await asyncio.wait_for(asking, 5)
        await until(lambda: not followers)
    last, complete, _ = answer.text.split("\n\n")[-3:]
    assert (
        orjson.loads(last.removeprefix("event: next\ndata: "))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    )
    assert complete == "event: complete\ndata:"


async def test_sockets_and_streams_end_with_the_server_and_may_come_back() -> None:
    async with place() as at, talk(at.address, init(), subscribe(FOLLOW)) as connection:
        await heard(connection, 2)
        asking = asyncio.create_task(ask(at, FOLLOW, who="Bob", **EVENTS))
        await until(lambda: "Bob" in followers)
        at.stopping.set()
        with pytest.raises(ConnectionClosed) as closed:
            await heard(connection, 1)
        assert "SERVICE_RESTART" in (await asyncio.wait_for(asking, 5)).text
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1012


async def test_who_cannot_be_watched_may_not_stay() -> None:
    async def fail(caller: Caller) -> Ending:
        raise CodedError("UNAUTHENTICATED", "nobody knows")

    async with place(fail) as at, talk(at.address, init()) as connection:
        with pytest.raises(ConnectionClosed):
            await heard(connection, 9)


# --- who watches


async def test_those_who_watch_are_told_of_sockets_and_subscriptions() -> None:
    async with place() as at:
        async with talk(at.address, init(), subscribe(FOLLOW)) as connection:
            await heard(connection, 2)
            assert (at.watcher.open_sockets, at.watcher.open_subscriptions) == (1, 1)
        await until(lambda: (at.watcher.open_sockets, at.watcher.open_subscriptions) == (0, 0))


async def test_those_who_watch_are_told_how_an_operation_went() -> None:
    async with place() as at:
        await ask(at, "query Mine { hello }")
        assert at.watcher.ran_with == [("Mine", "ok")]
