"""Payment notifications come twice and late, in any order, and from forgers: each payment ends as it must, once."""

import asyncio
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from domains.payments import NotificationKind
from persistence import Database
from tests.concurrency.market import open_market
from tests.concurrency.server_process import running_server
from tests.faults.asking import Asker
from tests.faults.books import all_told, disagreements
from tests.faults.conftest import Scale, on
from tests.faults.shopping import PAYABLE, Crowd, Purchase, crowd

pytestmark = pytest.mark.anyio

UNITS = 100_000
PLANS = (("start", "pay"), ("start", "pay", "cancel"), ("start", "cancel", "pay"))


@on("postgresql", in_soak="sqlite")
async def test_duplicated_late_out_of_order_and_forged(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    chance = random.Random(seed)
    sent = {"genuine": 0, "forged": 0}
    async with (
        running_server(market_url, tmp_path, **PAYABLE) as server,
        crowd(market, [server.url], size=8, seed=seed) as shoppers,
    ):
        for _ in range(scale(2, 60)):
            wave = await shoppers.choose(PLANS, chance)
            async with asyncio.TaskGroup() as group:
                for at, purchase in enumerate(wave):
                    group.create_task(_buy(shoppers, at, purchase, random.Random(chance.random()), sent))
        await _late(shoppers, chance, sent)
        await all_told(onlooker)
        evidence(orders=len(shoppers.purchases), **sent)
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert not shoppers.troubles


async def _buy(shoppers: Crowd, at: int, purchase: Purchase, chance: random.Random, sent: dict[str, int]) -> None:
    """Carries out the plan; what the channel says of the money comes in a muddle."""
    shopper = shoppers.shoppers[at]
    await shopper.order(purchase)
    for step in purchase.plan:
        if step == "pay":
            kinds = [NotificationKind.SUCCEEDED] * chance.randint(1, 4) + [NotificationKind.CLOSED] * chance.randint(
                0, 2
            )
            chance.shuffle(kinds)
            async with asyncio.TaskGroup() as group:
                group.create_task(_forge(shopper.asker, *shopper.notification(purchase), chance, sent))
                for kind in kinds:
                    group.create_task(_tell(shopper.asker, *shopper.notification(purchase, kind), sent))
        else:
            await {"start": shopper.start, "cancel": shopper.cancel}[step](purchase)
        purchase.done.append(step)


async def _late(shoppers: Crowd, chance: random.Random, sent: dict[str, int]) -> None:
    """Everything is told once more, long after."""
    async with asyncio.TaskGroup() as group:
        for shopper in shoppers.shoppers:
            for purchase in shopper.purchases:
                kind = chance.choice((NotificationKind.SUCCEEDED, NotificationKind.CLOSED))
                group.create_task(_tell(shopper.asker, *shopper.notification(purchase, kind), sent))


async def _tell(asker: Asker, body: bytes, headers: dict[str, str], sent: dict[str, int]) -> None:
    sent["genuine"] += 1
    await asker.tell(body, headers)


async def _forge(
    asker: Asker, body: bytes, headers: dict[str, str], chance: random.Random, sent: dict[str, int]
) -> None:
    """Says that less was paid, under a signature for something else."""
    sent["forged"] += 1
    forged = body.replace(b'"fee":"', b'"fee":"1', 1) if chance.random() < 0.5 else body.replace(b"SUCC", b"REFU", 1)
    assert forged != body
    assert await asker.status_of(forged, headers) == 401
