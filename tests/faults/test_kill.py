"""The server is killed in mid-checkout: what it acknowledged is there, the rest wholly or not at all."""

import asyncio
import random
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from persistence import Database
from tests.concurrency.market import open_market
from tests.concurrency.server_process import ServerProcess, free_port, running_server
from tests.faults.asking import Trouble
from tests.faults.books import all_told, disagreements, kept_keys, saved
from tests.faults.conftest import Scale
from tests.faults.hurried_server import HURRIED
from tests.faults.shopping import PAYABLE, Crowd, Purchase, Shopper, crowd

pytestmark = pytest.mark.anyio

BUYERS = 20
UNITS = 100_000
PLANS = ((), (), ("start", "pay"), ("cancel",))


async def test_killed_in_mid_checkout_nothing_acknowledged_is_lost_and_nothing_is_ordered_twice(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=4 * BUYERS, skus=3)
    port, chance = free_port(), random.Random(seed)
    found = {"kills": 0, "orders": 0, "unanswered": 0, "unanswered_but_kept": 0}
    async with crowd(market, [f"http://127.0.0.1:{port}"], size=BUYERS, seed=seed) as buyers:
        for _ in range(scale(3, 50)):
            async with running_server(market_url, tmp_path, command=HURRIED, port=port, **PAYABLE) as server:
                await buyers.finish()
                wave = await buyers.choose(PLANS, chance)
                # Of three kills at least one should meet somebody who waits for an answer.
                await _order_until_killed(buyers, wave, server, chance.randrange(scale(BUYERS // 2, BUYERS)))
            unanswered = [purchase for purchase in wave if not purchase.is_answered]
            kept = await kept_keys(onlooker)
            found["kills"] += 1
            found["unanswered"] += len(unanswered)
            found["unanswered_but_kept"] += sum(purchase.key in kept for purchase in unanswered)
        async with running_server(market_url, tmp_path, command=HURRIED, port=port, **PAYABLE):
            await buyers.finish()
            await all_told(onlooker)
        found["orders"] = len(buyers.purchases)
        found |= await saved(onlooker)
        evidence(**found)
        assert await disagreements(onlooker, market, UNITS, buyers.purchases) == []
        assert found["unanswered"] > 0
        assert found["with_points"] > 0
        assert found["with_coupons"] > 0
        assert all(purchase.order for purchase in buyers.purchases)


async def _order_until_killed(buyers: Crowd, wave: list[Purchase], server: ServerProcess, after: int) -> None:
    """All order at once; once so many have an answer the server is killed."""
    enough = asyncio.Event()
    tried: list[Purchase] = []

    async def order(buyer: Shopper, purchase: Purchase) -> None:
        try:
            await buyer.order(purchase)
        except Trouble as trouble:
            buyer.troubles[trouble.what] += 1
        tried.append(purchase)
        if sum(each.is_answered for each in wave) >= after or len(tried) == len(wave):
            enough.set()

    async with asyncio.TaskGroup() as group:
        for buyer, purchase in zip(buyers.shoppers, wave, strict=True):
            group.create_task(order(buyer, purchase))
        if after:
            await enough.wait()
        else:
            await asyncio.sleep(0)  # the requests are on their way
        server.process.send_signal(signal.SIGKILL)
