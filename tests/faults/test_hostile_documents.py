"""Hostile documents during the load: each is refused, and nobody else is held up for a second."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from persistence import Database
from tests.concurrency.market import open_market
from tests.concurrency.server_process import running_server
from tests.faults.asking import Asker
from tests.faults.books import all_told, disagreements
from tests.faults.conftest import Scale, on
from tests.faults.shopping import PAYABLE, crowd

pytestmark = pytest.mark.anyio

UNITS = 100_000
HELD_UP_S = 1.0
_NESTED = "edges { node { category { products { "


@on("sqlite", in_soak="postgresql")
async def test_nobody_is_held_up(
    market_url: str, onlooker: Database, tmp_path: Path, seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    market = await open_market(market_url, units=UNITS, buyers=40, skus=3)
    async with (
        running_server(market_url, tmp_path, **PAYABLE) as server,
        crowd(market, [server.url], size=2, seed=seed) as shoppers,
    ):
        attacker, watch = Asker(server.url), Asker(server.url)
        async with shoppers.out():
            await shoppers.until_answered(20)
            over = asyncio.Event()
            async with asyncio.TaskGroup() as group:
                group.create_task(_ask_until(watch, over))
                sent = await _attack(attacker, scale(1, 30))
                over.set()
        await attacker.close()
        await watch.close()
        await all_told(onlooker)
        evidence(hostile=sent, orders=len(shoppers.purchases), longest_wait_s=round(watch.longest_s, 3))
        assert await disagreements(onlooker, market, UNITS, shoppers.purchases) == []
        assert not shoppers.troubles
        assert watch.longest_s < HELD_UP_S


async def _ask_until(asker: Asker, over: asyncio.Event) -> None:
    while not over.is_set():
        await asker.ask("ProductList", first=8)


async def _attack(asker: Asker, rounds: int) -> int:
    """Sends each hostile document so often, made new each time so that none is known. Returns how many were sent."""
    sent = 0
    for turn in range(rounds):
        for document in hostile(turn):
            response = await asker.send(document, {})
            assert "data" not in response.json(), response.text[:300]
            assert response.json()["errors"][0]["extensions"]["code"] != "INTERNAL_ERROR", response.text[:300]
            sent += 1
    return sent


def hostile(turn: int) -> Iterator[str]:
    """Documents just below the limit of 20,000 characters, and some far above it."""
    yield f"query Q{turn} " + "{ a " * 4_900 + "}" * 4_900
    yield f"query Q{turn} {{ " + " ".join(f"a{n}: __typename" for n in range(900)) + " }"
    yield (
        f"query Q{turn} {{ products {{ "
        + "edges { node { category { products { " * 200
        + "id"
        + " } } } }" * 200
        + "}}"
    )
    yield f"query Q{turn} {{ __typename " + "@include(if: true) " * 900 + "}"
    yield f"query Q{turn} {{ ...A0 }} " + " ".join(
        f"fragment A{n} on Query {{ ...A{n + 1} ...A{n + 1} }}" for n in range(300)
    )
    yield f"query Q{turn} {{ ...A }} fragment A on Query {{ ...B }} fragment B on Query {{ ...A }}"
    yield " ".join(f"query Q{turn}x{n} {{ __typename }}" for n in range(600))
    yield f"query Q{turn}(" + " ".join(f"$v{n}: [[[[Int]]]]" for n in range(900)) + ") { __typename }"
    yield f"query Q{turn} {{ product(slug: {'[' * 9_000}{']' * 9_000}) {{ id }} }}"
    yield f"query Q{turn} {{ product(slug: {'9' * 19_000}) {{ id }} }}"
    yield f'query Q{turn} {{ product(slug: "{"x" * 90_000}") {{ id }} }}'
    yield "{" * 99_000
    yield f"# {turn}" + "\n,\ufeff" * 6_000
    yield f"query Q{turn} {{ a: nothing " + " ".join(f"nothing{n}" for n in range(400)) + " }"
    yield f"query Q{turn} {{ " + " ".join(f"products(first: {n}) {{ totalCount }}" for n in range(80)) + " }"
