"""Forty members with a cart each race over HTTP for ten units, against a real server process on either database."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import httpx
import pytest

from persistence import Database
from schema.ids import global_id
from tests.concurrency.market import Market, open_market
from tests.concurrency.racing import stock_of
from tests.concurrency.server_process import SERVE, run_command, running_server
from tests.domains.inventory.unguarded import drop_check
from tests.postgresql_server import PostgresqlServer
from tests.shop import document

pytestmark = pytest.mark.anyio

T = TypeVar("T")

BUYERS = 40
UNITS = 10
UNGUARDED = ("tests.concurrency.unguarded_server", "serve")
ADDRESS = {
    "recipient": "Ada",
    "phone": "+8613800000001",
    "region": "330106",
    "line": "1 West Lake Road",
    "country": "CN",
}


@pytest.fixture(params=["sqlite", "postgresql"])
async def market_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database of each kind with nothing in it, for a shop to migrate."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'market.db'}"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    name = f"market_{uuid4().hex[:12]}"
    server.create_database(name)
    yield server.url(name)
    server.drop_database(name)


async def test_ten_get_an_order_and_thirty_are_told_that_there_is_none_left(market_url: str, tmp_path: Path) -> None:
    market = await open_market(market_url, units=UNITS, buyers=BUYERS)
    answers = await _race(market_url, tmp_path, market, SERVE)
    assert Counter(map(_outcome, answers)) == {"an order": UNITS, "INSUFFICIENT_STOCK, 0 available": BUYERS - UNITS}
    assert await _stock(market_url, market) == (0, UNITS, 0)
    assert await run_command("verify", database_url=market_url) == 0


async def test_without_its_guards_the_shop_sells_what_it_has_not(market_url: str, tmp_path: Path) -> None:
    market = await open_market(market_url, units=UNITS, buyers=BUYERS)
    database = await Database.open(market_url, durable=False)
    await drop_check(database)
    await database.close()
    answers = await _race(market_url, tmp_path, market, UNGUARDED)
    assert Counter(map(_outcome, answers)) == {"an order": BUYERS}
    assert await _stock(market_url, market) == (UNITS - BUYERS, BUYERS, 0)
    assert await run_command("verify", database_url=market_url) == 1


async def _race(url: str, folder: Path, market: Market, command: Sequence[str]) -> list[dict[str, Any]]:
    """What each buyer was answered when all, having seen what it costs, placed their order at once."""
    async with (
        running_server(url, folder, command=command, STOA_MODE="production", STOA_DURABLE="false") as server,
        AsyncExitStack() as stack,
    ):
        buyers = [await stack.enter_async_context(_client(server.url, token)) for token in market.tokens]
        inputs = await _all(_look(buyer, market.sku_id) for buyer in buyers)
        return await _all(_send(buyer, "OrderPlace", input=shown) for buyer, shown in zip(buyers, inputs, strict=True))


def _client(url: str, token: str) -> httpx.AsyncClient:
    headers = {"Authorization": f"Bearer {token}"}
    # There is no TLS, and to load certificates forty times takes longer than the race.
    return httpx.AsyncClient(base_url=url, headers=headers, timeout=60, verify=False)


async def _look(http: httpx.AsyncClient, sku_id: int) -> dict[str, Any]:
    """Puts one piece into the cart and looks at the checkout. Returns the input that orders what was seen."""
    await _send(http, "CartAdd", token=None, lines=[{"skuId": global_id("Sku", sku_id), "quantity": 1}])
    shown = await _send(http, "CheckoutPreview", input={"address": ADDRESS})
    preview = shown["checkoutPreview"]["preview"]
    seen = {"expectedPayable": preview["payable"], "expectedDigest": preview["digest"]}
    return {"address": ADDRESS, **seen, "idempotencyKey": str(uuid4())}


async def _all(works: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Does everything at once; where one fails the others are called off."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work) for work in works]
    return [task.result() for task in tasks]


async def _send(http: httpx.AsyncClient, operation: str, **variables: Any) -> dict[str, Any]:
    response = await http.post("/graphql", json={"query": document(operation), "variables": variables})
    assert response.status_code == httpx.codes.OK, response.text
    answer = response.json()
    assert "errors" not in answer, answer
    data: dict[str, Any] = answer["data"]
    return data


def _outcome(answer: dict[str, Any]) -> str:
    payload = answer["orderPlace"]
    if payload["order"] is not None:
        return "an order"
    return "; ".join(f"{error['code']}, {error.get('available')} available" for error in payload["userErrors"])


async def _stock(url: str, market: Market) -> tuple[int, int, int]:
    database = await Database.open(url, durable=False)
    try:
        return await stock_of(database, market.sku_id)
    finally:
        await database.close()
