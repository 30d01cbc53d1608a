"""Answers are lost after the commit: on the way to the client, and on the way from the database to the server."""

import asyncio
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from persistence import Database, DatabaseUnavailable, Statement, schedule
from persistence.tables import JobRow
from schema.ids import global_id
from tests.concurrency.market import open_market
from tests.concurrency.server_process import SERVE, running_server
from tests.faults.asking import Asker, Unanswered
from tests.faults.books import all_told, disagreements, orders_in
from tests.faults.conftest import Scale, on
from tests.faults.hurried_server import HURRIED
from tests.faults.proxy import Fault, Trap, proxy_to
from tests.faults.shopping import PAYABLE, crowd
from tests.resolvers.buying import ADDRESS

pytestmark = pytest.mark.anyio

UNITS = 100_000
KEYLESS = ("tests.faults.keyless_server", "serve")
WRITES = (b"OrderPlace", b"PaymentStart", b"OrderCancel", b"stoa-sandbox", b"CheckoutPreview")
NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)


@on("sqlite", in_soak="postgresql")
async def test_between_client_and_server(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    chance = random.Random(seed)
    async with (
        running_server(market_url, tmp_path, **PAYABLE) as server,
        proxy_to(server.url) as proxy,
        crowd(market, [proxy.address], size=4, seed=seed) as shoppers,
    ):
        async with shoppers.out():
            for _ in range(scale(10, 150)):
                proxy.delay_s = chance.choice((0, 0, 0.02))
                await _caught(proxy.trap(chance.choice(WRITES), chance.choice(list(Fault))))
        await all_told(onlooker)
        evidence(orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert shoppers.troubles["no answer"] == scale(10, 150)


@pytest.mark.parametrize(("command", "orders"), [(SERVE, 1), (KEYLESS, 2)], ids=["guarded", "without keys"])
@on("postgresql")
async def test_an_order_sent_again_after_its_answer_was_lost_is_one_thanks_to_its_key(
    market_url: str, onlooker: Database, tmp_path: Path, command: Any, orders: int
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=1)
    async with (
        running_server(market_url, tmp_path, command=command, **PAYABLE) as server,
        proxy_to(server.url) as proxy,
    ):
        asker, again = Asker(proxy.address), Asker(proxy.address)
        wanted = {"items": [{"skuId": global_id("Sku", market.sku_id), "quantity": 1}], "address": ADDRESS}
        shown = await asker.ask("CheckoutPreview", access=market.tokens[0], input=wanted)
        payable = shown["checkoutPreview"]["preview"]["payable"]
        order = {**wanted, "expectedPayable": payable, "idempotencyKey": "once"}
        proxy.trap(b"OrderPlace", Fault.LOSE)
        with pytest.raises(Unanswered):
            await asker.ask("OrderPlace", access=market.tokens[0], input=order)
        answer = await again.ask("OrderPlace", access=market.tokens[0], input=order)
        assert answer["orderPlace"]["order"]["payable"] == payable
        await asker.close()
        await again.close()
    assert len(await orders_in(onlooker)) == orders


@on("postgresql")
async def test_between_server_and_database(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    commits = scale(10, 100)
    async with (
        proxy_to(market_url) as proxy,
        running_server(proxy.address, tmp_path, command=HURRIED, **PAYABLE) as server,
        crowd(market, [server.url], size=4, seed=seed) as shoppers,
    ):
        async with shoppers.out():
            for _ in range(commits):
                await shoppers.until_answered(6)
                await _caught(proxy.trap(b"COMMIT", Fault.LOSE))
        await all_told(onlooker)
        evidence(lost_commits=commits, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert set(shoppers.troubles) <= {"UNAVAILABLE", "DEADLINE_EXCEEDED", "notification 503"}
        assert shoppers.troubles


@on("postgresql")
@pytest.mark.parametrize("blindly", [False, True], ids=["guarded", "tried again blindly"])
async def test_a_transaction_whose_commit_got_no_answer_is_not_run_again(
    market_url: str, onlooker: Database, monkeypatch: pytest.MonkeyPatch, blindly: bool
) -> None:
    await open_market(market_url, units=1, buyers=0)
    async with proxy_to(market_url) as proxy:
        database = await Database.open(proxy.address, connections=1)
        if blindly:
            monkeypatch.setattr(database._store, "may_retry", lambda _error: True)
        proxy.trap(b"COMMIT", Fault.LOSE)
        failed = await _fails(database)
        await database.close()
    jobs = await onlooker.read().rows(Statement(select(JobRow.id).where(JobRow.name == "a job")))
    assert (failed, len(jobs)) == ((False, 2) if blindly else (True, 1))


async def _fails(database: Database) -> bool:
    try:
        await database.write(lambda tx: schedule(tx, "a job", {}, NOW))
    except DatabaseUnavailable:
        return True
    return False


async def _caught(trap: Trap) -> None:
    async with asyncio.timeout(60):
        while trap.caught < trap.times:  # noqa: ASYNC110  (others walk into it)
            await asyncio.sleep(0.01)
