"""The disk is full: writes fail with a typed error and leave nothing half done, reads go on; with room, all goes on."""

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from persistence import Database
from schema.ids import global_id
from tests.concurrency.market import open_market
from tests.concurrency.server_process import running_server
from tests.faults.asking import Asker
from tests.faults.books import all_told, disagreements
from tests.faults.conftest import Scale, on
from tests.faults.hurried_server import HURRIED
from tests.faults.shopping import PAYABLE, crowd

pytestmark = pytest.mark.anyio

UNITS = 100_000
ENDLESS = resource.RLIM_INFINITY
TYPED = {"UNAVAILABLE", "notification 503"}


@on("sqlite")
async def test_no_file_may_grow_any_more(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    times = scale(2, 50)
    async with (
        running_server(market_url, tmp_path, command=HURRIED, **PAYABLE) as server,
        crowd(market, [server.url], size=6, seed=seed) as shoppers,
    ):
        watch = Asker(server.url)
        async with shoppers.out():
            for _ in range(times):
                await shoppers.until_answered(20)
                # As a full disk does, it lets what is there be written over, and nothing be added.
                _limit(server.process.pid, (tmp_path / "market.db-wal").stat().st_size + 10_000)
                await shoppers.until_told("UNAVAILABLE", 5)
                assert (await watch.ask("ProductList", first=8))["products"]["edges"]
                await _be_refused(watch, market.tokens[0])
                _limit(server.process.pid, ENDLESS)
        await watch.close()
        await all_told(onlooker)
        evidence(times=times, orders=len(shoppers.purchases), errors=dict(shoppers.troubles))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert set(shoppers.troubles) <= TYPED


async def _be_refused(asker: Asker, access: str) -> None:
    """A refusal writes nothing and is told as ever; whoever comes next finds no transaction of it open."""
    answer = await asker.ask("OrderCancel", access=access, orderId=global_id("Order", 9**9), reason="not mine")
    assert [error["code"] for error in answer["orderCancel"]["userErrors"]] == ["NOT_FOUND"]


def _limit(process_id: int, file_bytes: int) -> None:
    """From now on no file of a process grows beyond so many bytes."""
    resource.prlimit(process_id, resource.RLIMIT_FSIZE, (file_bytes, ENDLESS))
