"""Metrics: what is counted, under which labels, and who may read it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from operations.settings import Settings
from persistence import get_backlog, recorded_statements, schedule
from tests.shop import OPENING, URL, ShopUnderTest, document
from web.metrics import Metrics, client_operations

pytestmark = pytest.mark.anyio

TOKEN = "a-token-of-16-characters"


@pytest.fixture
async def http(shop: ShopUnderTest) -> AsyncIterator[httpx.AsyncClient]:
    async with shop.client().http() as opened:
        yield opened


async def read(http: httpx.AsyncClient) -> dict[tuple[str, ...], float]:
    """All samples, by their names and the values of their labels, these in the order of their names."""
    answer = await http.get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


async def send(http: httpx.AsyncClient, query: str, **variables: Any) -> httpx.Response:
    return await http.post("/graphql", json={"query": query, "variables": variables})


async def test_requests_are_counted_by_route_method_and_status(http: httpx.AsyncClient) -> None:
    for path in ("/health", "/health", "/nothing/of/ours", "/category/tea"):
        await http.get(path)
    await http.request("BREW", "/health")
    found = await read(http)
    assert found["stoa_requests_total", "GET", "/health", "200"] == 2
    assert found["stoa_requests_total", "other", "/health", "405"] == 1
    assert found["stoa_requests_total", "GET", "page", "404"] == 1
    assert found["stoa_requests_total", "GET", "page", "200"] == 1
    assert found["stoa_request_duration_seconds_count", "/health"] == 3


async def test_operations_of_the_clients_are_counted_by_name_and_all_others_as_one(http: httpx.AsyncClient) -> None:
    await send(http, document("CategoryTree"), channel="PC")
    for number in range(20):
        await send(http, f"query Made{number} {{ __typename }}")
    found = await read(http)
    names = {labels[1] for labels in found if labels[0] == "stoa_operations_total"}
    assert names == {"CategoryTree", "other"}
    assert found["stoa_operations_total", "CategoryTree", "ok"] == 1
    assert found["stoa_operations_total", "other", "ok"] == 20


async def test_outcomes_are_told_apart(http: httpx.AsyncClient) -> None:
    await send(http, document("SignIn"), input={"login": "nobody@shop.test", "password": "wrong-password"})
    await send(http, "{ orders { totalCount } }")
    await send(http, "query MyOrders { __typename }")
    found = await read(http)
    assert found["stoa_operations_total", "SignIn", "user_error"] == 1
    assert found["stoa_operations_total", "MyOrders", "ok"] == 1


async def test_documents_are_cold_once_and_known_afterwards(http: httpx.AsyncClient) -> None:
    text = f"{{ __typename }} # {uuid4()}"
    for _ in range(3):
        await send(http, text)
    found = await read(http)
    assert (found["stoa_documents_total", "cold"], found["stoa_documents_total", "known"]) == (1, 2)


async def test_refusals_are_counted_by_their_code(http: httpx.AsyncClient) -> None:
    await send(http, "{ nothing }")
    await send(http, "{ a" * 20)
    await http.post("/graphql", content=b"{", headers={"Content-Type": "application/json"})
    await http.post("/graphql", content=b"{}", headers={"Content-Type": "text/plain"})
    found = await read(http)
    assert found["stoa_refusals_total", "BAD_REQUEST"] == 3
    assert found["stoa_refusals_total", "UNSUPPORTED_MEDIA_TYPE"] == 1


async def test_the_backlog_is_read_in_one_statement(shop: ShopUnderTest, http: httpx.AsyncClient) -> None:
    async def work(tx: Any) -> None:
        await schedule(tx, "test.later", {}, OPENING - timedelta(seconds=90))
        await schedule(tx, "test.later", {}, OPENING + timedelta(hours=1))

    await shop.database.write(work)
    with recorded_statements() as statements:
        found = await read(http)
    assert len(statements) == 1
    assert found["stoa_backlog_waiting", "jobs"] == 2
    assert found["stoa_backlog_waiting", "events"] == 0
    assert found["stoa_backlog_overdue_seconds", "jobs"] == 90
    assert found["stoa_backlog_dead", "jobs"] == 0
    assert found["stoa_database_connections", "held"] >= 1


async def test_the_backlog_of_an_empty_shop_is_none(shop: ShopUnderTest) -> None:
    backlog = await get_backlog(shop.database.read())
    assert [(each.waiting, each.dead, each.oldest_due_at) for each in backlog.values()] == [(0, 0, None)] * 2


async def test_two_apps_count_for_themselves(http: httpx.AsyncClient) -> None:
    other = Metrics()
    await http.get("/health")
    assert "/health" not in other.registry.restricted_registry(["stoa_requests_total"]).collect().__repr__()


def test_the_clients_documents_name_their_operations() -> None:
    assert {"ProductList", "OrderPlace", "OrderChanged", "StaffSignIn"} <= client_operations()


# --- who may read them


async def status(shop: ShopUnderTest, readers: str, peer: str = "127.0.0.1", **headers: str) -> int:
    settings = Settings(public_url=URL, metrics=readers)
    asked = ShopUnderTest(shop.shop, shop.clock, settings)
    transport = httpx.ASGITransport(asked.app, client=(peer, 1))
    async with httpx.AsyncClient(transport=transport, base_url=URL) as http:
        return (await http.get("/metrics", headers=headers)).status_code


@pytest.mark.parametrize(
    ("peer", "headers", "expected"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("10.0.0.1", {}, 404),
        ("1.2.3.4", {"X-Forwarded-For": "127.0.0.1"}, 404),
        ("127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, 404),
        ("127.0.0.1", {"Forwarded": "for=1.2.3.4"}, 404),
    ],
)
async def test_local_metrics_are_for_this_machine_and_not_through_a_proxy(
    shop: ShopUnderTest, peer: str, headers: dict[str, str], expected: int
) -> None:
    assert await status(shop, "local", peer, **headers) == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Authorization": f"Bearer {TOKEN}"}, 200),
        ({"Authorization": f"Bearer {TOKEN}x"}, 404),
        ({"Authorization": "Bearer "}, 404),
        ({}, 404),
    ],
)
async def test_metrics_behind_a_token_are_for_who_has_it(
    shop: ShopUnderTest, headers: dict[str, str], expected: int
) -> None:
    assert await status(shop, TOKEN, "1.2.3.4", **headers) == expected


async def test_metrics_that_are_off_are_for_nobody(shop: ShopUnderTest) -> None:
    assert await status(shop, "off") == 404
