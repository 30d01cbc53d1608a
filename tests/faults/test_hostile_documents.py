"""Hostile documents during the load: each is refused, and nobody else is held up."""

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
HELD_UP_S = 1
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
        assert watch.longest_s < scale(5 * HELD_UP_S, HELD_UP_S)  # the check runs beside other tests


async def _ask_until(asker: Asker, over: asyncio.Event) -> None:
    while not over.is_set():
        await asker.ask("ProductList", first=8)


async def _attack(asker: Asker, rounds: int) -> int:
    """Sends each hostile document so often, made new each time so that none is known. Returns how many were sent."""
    sent = 0
    for turn in range(rounds):
        for why, document in hostile(turn):
            response = await asker.send(document, {})
            assert why in response.text, (why, response.text[:300])
            assert "data" not in response.json(), response.text[:300]
            assert response.json()["errors"][0]["extensions"]["code"] != "INTERNAL_ERROR", response.text[:300]
            sent += 1
    return sent


def hostile(turn: int) -> Iterator[tuple[str, str]]:
    """Documents, each with words of its answer: they name the limit that is in its way, where it is only one."""
    yield from _one_limit_each(turn)
    yield from (("errors", document) for document in _everything_at_once(turn))


def _one_limit_each(turn: int) -> Iterator[tuple[str, str]]:
    """Each is within all limits but one, so that nothing else refuses it in these words."""
    name = f"query Q{turn}"
    yield "20000 characters", f"{name} {{ __typename }} #" + "x" * 20_000
    yield "300 digits", f"{name} {{ products(first: {'9' * 301}) {{ edges {{ cursor }} }} }}"
    yield "1500 tokens", f"{name} {{ product(slug: [{'1 ' * 1_500}]) {{ id }} }}"
    yield "12 levels", f"{name} {{ products {{ {_NESTED * 4} totalCount {'} } } } ' * 4} }} }}"
    yield "500 fields", f"{name} {{ {'__typename ' * 501} }}"
    yield "30 aliases", f"{name} {{ {' '.join(f'a{n}: __typename' for n in range(31))} }}"
    yield "20 directives", f"{name} {{ {'__typename @include(if: true) ' * 21} }}"
    yield "5 operations", " ".join(f"query Q{turn}x{n} {{ __typename }}" for n in range(6))
    yield "60 fragments", f"{name} {{ ...A0 }} {_chain(61)}"
    variables = " ".join(f"$v{n}: Int" for n in range(51))
    yield "50 variables", f"{name}({variables}) {{ __typename }}"
    # What is spread twice each time is 2 to the 55th fields: counting them one by one would never end.
    yield "500 fields", f"{name} {{ ...A0 }} {_chain(55, twice=True)}"
    yield "contains itself", f"{name} {{ ...A }} fragment A on Query {{ ...B }} fragment B on Query {{ ...A }}"
    similar = "recommendations(kind: SIMILAR, first: 100) { product { slug } }"
    yield "TOO_COSTLY", f"{name} {{ products(first: 100) {{ edges {{ node {{ {similar} }} }} }} }}"


def _chain(length: int, *, twice: bool = False) -> str:
    """Fragments that each spread the next, once or twice; the last has a field."""
    spread = [f"...A{n + 1} " * (2 if twice else 1) for n in range(length - 1)]
    return " ".join(f"fragment A{n} on Query {{ {inner} }}" for n, inner in enumerate([*spread, "__typename"]))


def _everything_at_once(turn: int) -> Iterator[str]:
    """As much as 20,000 characters hold, and more than that; several limits are in the way of most."""
    yield f"query Q{turn} " + "{ a " * 4_900 + "}" * 4_900
    yield f"query Q{turn} {{ " + " ".join(f"a{n}: __typename" for n in range(900)) + " }"
    yield (f"query Q{turn} {{ products {{ " + _NESTED * 200 + "id" + " } } } }" * 200 + "}}")
    yield f"query Q{turn} {{ __typename " + "@include(if: true) " * 900 + "}"
    yield f"query Q{turn} {{ ...A0 }} " + " ".join(
        f"fragment A{n} on Query {{ ...A{n + 1} ...A{n + 1} }}" for n in range(300)
    )
    yield " ".join(f"query Q{turn}x{n} {{ __typename }}" for n in range(600))
    yield f"query Q{turn}(" + " ".join(f"$v{n}: [[[[Int]]]]" for n in range(900)) + ") { __typename }"
    yield f"query Q{turn} {{ product(slug: {'[' * 9_000}{']' * 9_000}) {{ id }} }}"
    yield f"query Q{turn} {{ product(slug: {'9' * 19_000}) {{ id }} }}"
    yield f'query Q{turn} {{ product(slug: "{"x" * 90_000}") {{ id }} }}'
    yield "{" * 99_000
    yield f"# {turn}" + "\n,\ufeff" * 6_000
    yield f"query Q{turn} {{ a: nothing " + " ".join(f"nothing{n}" for n in range(400)) + " }"
    yield f"query Q{turn} {{ " + " ".join(f"products(first: {n}) {{ totalCount }}" for n in range(80)) + " }"
