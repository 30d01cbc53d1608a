"""Payment notifications come twice and late, in any order, of wrong amounts and from forgers: each ends once."""

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
from tests.faults.shopping import PAYABLE, Crowd, Purchase, Shopper, crowd

pytestmark = pytest.mark.anyio

UNITS = 100_000
PLANS = (("start",), ("start", "pay"), ("start", "pay", "cancel"), ("start", "cancel", "pay"))
OFF = (-1, 1)  # minor units too little, and too much


@on("postgresql", in_soak="sqlite")
async def test_duplicated_late_out_of_order_and_forged(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    chance = random.Random(seed)
    sent = {"genuine": 0, "forged": 0, "wrong_amount": 0}
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
            await _have_paid(shopper, purchase, chance, sent)
        else:
            await {"start": shopper.start, "cancel": shopper.cancel}[step](purchase)
            if step == "start":
                await _have_paid_otherwise(shopper, purchase, chance, sent)
        purchase.done.append(step)


async def _have_paid(shopper: Shopper, purchase: Purchase, chance: random.Random, sent: dict[str, int]) -> None:
    """Each charge of a payer is told of several times; only the first is for the shop to keep."""
    purchase.charges = chance.randint(1, 2)
    told = [
        shopper.notification(purchase, nth=nth)
        for nth in range(1, purchase.charges + 1)
        for _ in range(chance.randint(1, 4))
    ]
    told += [shopper.notification(purchase, NotificationKind.CLOSED)] * chance.randint(0, 2)
    chance.shuffle(told)
    async with asyncio.TaskGroup() as group:
        group.create_task(_forge(shopper.asker, *shopper.notification(purchase), chance, sent))
        for each in told:
            group.create_task(_tell(shopper.asker, *each, sent))


async def _have_paid_otherwise(
    shopper: Shopper, purchase: Purchase, chance: random.Random, sent: dict[str, int]
) -> None:
    """Forgers tell of money, and the channel of an amount that nobody asked for: neither pays the order."""
    sent["wrong_amount"] += 1
    await _tell(shopper.asker, *shopper.notification(purchase, more=chance.choice(OFF)), sent)
    await _forge(shopper.asker, *shopper.notification(purchase), chance, sent)


async def _late(shoppers: Crowd, chance: random.Random, sent: dict[str, int]) -> None:
    """Everything is told once more, long after; of what nobody paid, a wrong amount."""
    async with asyncio.TaskGroup() as group:
        for shopper in shoppers.shoppers:
            for purchase in shopper.purchases:
                kind = chance.choice((NotificationKind.SUCCEEDED, NotificationKind.CLOSED))
                more = 0 if "pay" in purchase.done else chance.choice(OFF)
                group.create_task(_tell(shopper.asker, *shopper.notification(purchase, kind, more=more), sent))


async def _tell(asker: Asker, body: bytes, headers: dict[str, str], sent: dict[str, int]) -> None:
    sent["genuine"] += 1
    await asker.tell(body, headers)


async def _forge(
    asker: Asker, body: bytes, headers: dict[str, str], chance: random.Random, sent: dict[str, int]
) -> None:
    """Says what could be true, under a signature for something else."""
    sent["forged"] += 1
    before, after = chance.choice(((b'"fee":"', b'"fee":"1'), (b"SUCCEEDED", b"REFUNDED")))
    forged = body.replace(before, after, 1)
    assert forged != body
    assert await asker.status_of(forged, headers) == 401
