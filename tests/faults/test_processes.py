"""Several server processes and workers on one database: exact together, and whole when some are killed or ended."""

import asyncio
import random
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from persistence import Database, Statement
from persistence.tables import JobRow
from tests.concurrency.market import open_market
from tests.concurrency.server_process import SERVE, running_server
from tests.concurrency.worker_process import WORK, WorkerProcess, working
from tests.faults.books import all_told, disagreements, unfinished
from tests.faults.conftest import Scale, on
from tests.faults.hurried_server import HURRIED_WORKER
from tests.faults.shopping import PAYABLE, PLANS, Crowd, crowd

pytestmark = pytest.mark.anyio

UNITS = 100_000
MORE_KILLS = 5
FEW = 8
APART = {**PAYABLE, "STOA_WORKER": "apart"}
MANY = (*SERVE, "--processes", "3")
_HOLDERS = Statement(select(JobRow.held_by).where(JobRow.held_by.is_not(None)))


@on("sqlite", in_soak="postgresql")
async def test_two_servers_and_a_worker_apart_sell_the_last_pieces_once(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=FEW, buyers=24)
    beside = tmp_path / "beside"
    beside.mkdir()
    async with (
        running_server(market_url, tmp_path, **APART) as one,
        running_server(market_url, beside, **APART) as other,
        working(market_url, tmp_path, "worker", command=WORK, **APART),
        crowd(market, [one.url, other.url], size=24, seed=seed) as shoppers,
    ):
        wave = await shoppers.choose(PLANS, random.Random(seed))
        async with asyncio.TaskGroup() as group:
            for shopper in shoppers.shoppers:
                group.create_task(shopper.order(shopper.purchases[-1]))
        left = FEW - sum(purchase.quantities[market.sku_id] for purchase in wave if purchase.order)
        refused = [purchase for purchase in wave if purchase.refused]
        await shoppers.finish()
        await all_told(onlooker)
        evidence(orders=len(wave) - len(refused), refused=len(refused))
        assert await disagreements(onlooker, market, FEW, shoppers.purchases) == []
        assert {code for purchase in refused for code in purchase.refused or ()} == {"INSUFFICIENT_STOCK"}
        assert 0 <= left < min(purchase.quantities[market.sku_id] for purchase in refused)


@on("postgresql")
async def test_one_of_several_server_processes_is_killed_again_and_again(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    chance = random.Random(seed)
    kills = scale(1, 50)
    async with (
        running_server(market_url, tmp_path, command=MANY, **PAYABLE) as server,
        crowd(market, [server.url], size=12, seed=seed) as shoppers,
    ):
        async with shoppers.out():
            for _ in range(kills):
                await shoppers.until_answered(20)
                before = _children(server.process.pid)
                _kill(chance.choice(before))
                await _until_replaced(server.process.pid, before)
        await all_told(onlooker)
        evidence(kills=kills, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert set(shoppers.troubles) <= {"no answer"}


@on("postgresql", in_soak="sqlite")
async def test_a_worker_is_killed_in_mid_batch_and_everything_is_told_with_one_effect(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    chance = random.Random(seed)
    kills = scale(1, 50)
    async with (
        running_server(market_url, tmp_path, **APART) as server,
        crowd(market, [server.url], size=8, seed=seed) as shoppers,
    ):
        held = 0
        await _leave_work(shoppers, scale(40, 400))
        for kill in range(kills + MORE_KILLS):
            if kill >= kills and held:
                break  # whether the one at hand has a job is chance
            dead = await _holders(onlooker)
            async with working(market_url, tmp_path, f"worker-{kill}", command=HURRIED_WORKER, **APART) as worker:
                await _until_fewer(onlooker, chance.randint(1, 5))
                held += await _stopped_with_a_job(onlooker, worker, dead)
                await worker.end(signal.SIGKILL)
            await _leave_work(shoppers, 10)
        async with working(market_url, tmp_path, "worker", command=HURRIED_WORKER, **APART):
            await all_told(onlooker)
        evidence(kills=kills, in_mid_job=held, orders=len(shoppers.purchases))
        assert held
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []


@on("sqlite", in_soak="postgresql")
async def test_what_was_acknowledged_before_sigterm_is_kept(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    ends = scale(1, 20)
    port = 0
    async with crowd(market, [""], size=8, seed=seed) as shoppers:
        for _ in range(ends):
            async with running_server(market_url, tmp_path, port=port or None, **PAYABLE) as server:
                port = shoppers.go_to(server.url)
                async with shoppers.out(finish=False):
                    await shoppers.until_answered(20)
                    await server.end(signal.SIGTERM)
                assert server.process.returncode == 0
        async with running_server(market_url, tmp_path, port=port, **PAYABLE):
            await shoppers.finish()
            await all_told(onlooker)
        evidence(ends=ends, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []


async def _leave_work(shoppers: Crowd, answers: int) -> None:
    async with shoppers.out():
        await shoppers.until_answered(answers)


async def _until_fewer(database: Database, told: int) -> None:
    """Waits until a worker has worked off so much, or has nothing left to do."""
    before = len(await unfinished(database))
    async with asyncio.timeout(60):
        while before - told < len(await unfinished(database)) > 0:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def _stopped_with_a_job(database: Database, worker: WorkerProcess, dead: set[str]) -> bool:
    """Brings a worker to a stand while it holds a job; gives up once there is none for it to take."""
    async with asyncio.timeout(60):
        while await unfinished(database):
            worker.process.send_signal(signal.SIGSTOP)
            await asyncio.sleep(0.05)  # what it had sent to the database is done by then
            if await _holders(database) - dead:
                return True
            worker.process.send_signal(signal.SIGCONT)
            await asyncio.sleep(0.003)
    return False


async def _holders(database: Database) -> set[str]:
    """Whoever has taken a job and not ended it; a worker takes each under a new name."""
    return {row[0] for row in await database.read().rows(_HOLDERS)}


async def _until_replaced(parent: int, before: list[int]) -> None:
    """Waits until there are as many processes as before, though not the same."""
    async with asyncio.timeout(60):
        while len(_children(parent)) < len(before) or _children(parent) == before:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def _children(parent: int) -> list[int]:
    """The processes that a server has begun and that answer; one more only counts what they share."""
    command = ["pgrep", "-P", str(parent), "-f", "spawn_main"]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    return [int(each) for each in found]


def _kill(process_id: int) -> None:
    subprocess.run(["kill", "-9", str(process_id)], check=False)  # it may have ended a moment ago
