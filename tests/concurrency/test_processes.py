"""`stoa serve --processes`: one socket, several processes; one that dies is replaced, and none stays behind alone."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import httpx
import orjson
import pytest
from websockets.asyncio.client import ClientConnection

from domains import orders
from persistence import Database, Transaction, schedule
from schema.ids import global_id, local_id
from tests.concurrency.market import open_market
from tests.concurrency.server_process import SERVE, ServerProcess, running_server
from tests.concurrency.test_checkout_race import ADDRESS
from tests.served import talk
from tests.shop import document

pytestmark = pytest.mark.anyio

LIMIT_S: Final = 60.0
SIGNED_OUT_WITHIN_S: Final = 10.0
SERVE_BY_TWO: Final = (*SERVE, "--processes", "2")
FOLLOWERS: Final = 8
FOLLOW = "subscription ($id: ID!) { orderChanged(orderId: $id) { status } }"


async def children(parent: int) -> set[int]:
    """The server processes of a parent; its other child is the interpreter's own."""
    listing = await asyncio.create_subprocess_exec(
        "pgrep", "-P", str(parent), "-f", "spawn_main", stdout=asyncio.subprocess.PIPE
    )
    output, _ = await listing.communicate()
    return set(map(int, output.split()))


async def until_children(parent: int, count: int, without: int = 0) -> set[int]:
    """Waits until there are so many, none of them `without`."""
    async with asyncio.timeout(LIMIT_S):
        while True:
            found = await children(parent)
            if len(found) == count and without not in found:
                return found
            await asyncio.sleep(0.1)


@asynccontextmanager
async def market_by_two(url: str, folder: Path) -> AsyncIterator[tuple[ServerProcess, Database, str, int]]:
    """A market with a buyer, served by two processes: the server, its database, the buyer's token, the SKU."""
    market = await open_market(url, units=10, buyers=1)
    async with running_server(url, folder, command=SERVE_BY_TWO, STOA_MODE="production") as server:
        database = await Database.open(url, connections=1)
        try:
            yield server, database, market.tokens[0], market.sku_id
        finally:
            await database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of each kind for a shop to migrate."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'market.db'}"
    server = request.getfixturevalue("postgresql_server")
    name = f"processes_{os.getpid()}"
    server.create_database(name)
    request.addfinalizer(lambda: server.drop_database(name))
    url: str = server.url(name)
    return url


async def test_a_killed_process_is_replaced_and_what_changes_in_one_is_told_in_the_other(
    empty_url: str, tmp_path: Path
) -> None:
    async with market_by_two(empty_url, tmp_path) as (server, database, token, sku_id):
        parent = server.process.pid
        await _is_told_everywhere(server, database, token, sku_id)
        first = min(await until_children(parent, 2))
        os.kill(first, signal.SIGKILL)
        async with httpx.AsyncClient(base_url=server.url) as http:
            for _ in range(20):
                await _is_answered(http)
        await until_children(parent, 2, without=first)
        await server.end()
        assert server.process.returncode == 0
        assert await children(parent) == set()
        assert server.said().count("Stoa is open at") == 1


async def test_who_signs_out_at_one_server_is_refused_by_another(empty_url: str, tmp_path: Path) -> None:
    market = await open_market(empty_url, units=1, buyers=1)
    headers = {"Authorization": f"Bearer {market.tokens[0]}"}
    beside = tmp_path / "beside"
    beside.mkdir()
    async with (
        running_server(empty_url, tmp_path, STOA_MODE="production") as here,
        running_server(empty_url, beside, STOA_MODE="production") as there,
        httpx.AsyncClient(base_url=here.url, headers=headers, timeout=LIMIT_S) as ours,
        httpx.AsyncClient(base_url=there.url, headers=headers, timeout=LIMIT_S) as theirs,
    ):
        assert await _is_believed(theirs)
        assert (await _send(ours, document("SignOut")))["signOut"] == {"userErrors": []}
        assert not await _is_believed(ours)
        async with asyncio.timeout(SIGNED_OUT_WITHIN_S):
            while await _is_believed(theirs):  # noqa: ASYNC110  (another process ends it)
                await asyncio.sleep(0.1)


async def test_processes_end_when_the_one_that_started_them_is_killed(tmp_path: Path) -> None:
    async with running_server(
        f"sqlite:///{tmp_path}/shop.db", tmp_path, command=SERVE_BY_TWO, anew=True, STOA_MODE="production"
    ) as server:
        left = await until_children(server.process.pid, 2)
        await server.end(signal.SIGKILL)
        async with asyncio.timeout(LIMIT_S):
            while True:
                if not any(_lives(each) for each in left):
                    break
                await asyncio.sleep(0.1)


async def _is_believed(http: httpx.AsyncClient) -> bool:
    answer = await http.post("/graphql", json={"query": "{ me { id } }"})
    assert answer.status_code in (httpx.codes.OK, httpx.codes.UNAUTHORIZED)
    return answer.status_code == httpx.codes.OK


async def _is_answered(http: httpx.AsyncClient) -> None:
    """Asks until somebody answers who was not the one that was killed with the question in hand."""
    for _ in range(3):
        try:
            assert (await http.get("/ready", headers={"Connection": "close"})).status_code == httpx.codes.OK
            return
        except httpx.TransportError:
            continue
    raise AssertionError("nobody answers")


async def _is_told_everywhere(server: ServerProcess, database: Database, token: str, sku_id: int) -> None:
    """Has so many follow an order that some of them are in another process than the one that cancels it."""
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        httpx.AsyncClient(base_url=server.url, headers=headers, timeout=LIMIT_S) as http,
        AsyncExitStack() as stack,
        asyncio.timeout(LIMIT_S),
    ):
        order_id = await _place(http, sku_id)
        address = server.url.removeprefix("http://")
        init = {"type": "connection_init", "payload": headers}
        subscribe = {"id": "1", "type": "subscribe", "payload": {"query": FOLLOW, "variables": {"id": order_id}}}
        followers = [await stack.enter_async_context(talk(address, init, subscribe)) for _ in range(FOLLOWERS)]
        answer = await _send(http, document("OrderCancel"), orderId=order_id, reason="too late")
        assert answer["orderCancel"]["userErrors"] == []
        for each in followers:
            await _until_cancelled(each, database, order_id)


async def _until_cancelled(follower: ClientConnection, database: Database, order_id: str) -> None:
    """Waits for the news. One who came too late for the cancelling is told again, by this third process."""
    topic = orders.topic_of(local_id("Order", order_id))
    while True:
        with suppress(TimeoutError):
            async with asyncio.timeout(2):
                said = orjson.loads(await follower.recv())
                # On SQLite others are told of any write, so some may be told of an order that is as it was.
                if said["type"] == "next" and said["payload"]["data"] == {"orderChanged": {"status": "CANCELLED"}}:
                    return
                continue
        await database.write(lambda tx: _notify(tx, topic))


async def _notify(tx: Transaction, topic: str) -> None:
    await schedule(tx, "nothing", {}, datetime(2100, 1, 1, tzinfo=UTC))  # what is written, SQLite's others notice
    await tx.notify(topic)


async def _place(http: httpx.AsyncClient, sku_id: int) -> str:
    await _send(http, document("CartAdd"), token=None, lines=[{"skuId": global_id("Sku", sku_id), "quantity": 1}])
    preview = await _send(http, document("CheckoutPreview"), input={"address": ADDRESS})
    seen = preview["checkoutPreview"]["preview"]
    order = {"address": ADDRESS, "idempotencyKey": "once", "expectedPayable": seen["payable"]}
    placed = await _send(http, document("OrderPlace"), input=order)
    order_id: str = placed["orderPlace"]["order"]["id"]
    return order_id


async def _send(http: httpx.AsyncClient, query: str, **variables: Any) -> dict[str, Any]:
    answer = (await http.post("/graphql", json={"query": query, "variables": variables})).json()
    assert "errors" not in answer, answer
    data: dict[str, Any] = answer["data"]
    return data


def _lives(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True
