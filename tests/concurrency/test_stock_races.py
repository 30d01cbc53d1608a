"""Whoever races for stock, it is sold once: on both databases, from several processes' connections."""

import asyncio
from collections.abc import Sequence

import pytest

from domains import inventory
from domains.inventory import Demand, InsufficientStock
from persistence import Database
from tests.concurrency.racing import NOW, Contender, broken_claims, locking, race, receive, refused, stock_of
from tests.domains.inventory.goods import make_bundle, make_singles

pytestmark = pytest.mark.anyio

CONTENDERS = 40
UNITS = 10
A, B = 101, 102


def of(databases: Sequence[Database], number: int) -> Database:
    return databases[number % len(databases)]


async def test_exactly_as_many_succeed_as_there_are_units(databases: list[Database], retries: list[Exception]) -> None:
    await receive(databases[0], (A, UNITS))
    wants = [locking(of(databases, n), f"O-{n}", Demand(A, 1, ("lines", "0"))) for n in range(CONTENDERS)]
    results = await race(wants)
    assert results.count(None) == UNITS
    short = InsufficientStock(field=("lines", "0"), available=0)
    assert [each.problems for each in refused(results)] == [(short,)] * (CONTENDERS - UNITS)
    assert await stock_of(databases[0], A) == (0, UNITS, 0)
    assert await broken_claims(databases[0]) == []
    assert retries == []


async def test_two_skus_in_opposite_order_deadlock_nobody(databases: list[Database], retries: list[Exception]) -> None:
    await receive(databases[0], (A, UNITS), (B, UNITS))
    both = (Demand(A, 1), Demand(B, 1))
    wants = [locking(of(databases, n), f"O-{n}", *both[:: 1 if n % 2 else -1]) for n in range(CONTENDERS)]
    results = await race(wants)
    assert results.count(None) == UNITS
    assert [await stock_of(databases[0], sku) for sku in (A, B)] == [(0, UNITS, 0)] * 2
    assert await broken_claims(databases[0]) == []
    assert retries == []


async def test_two_lines_of_one_sku_are_one_demand(databases: list[Database]) -> None:
    await receive(databases[0], (A, 2 * UNITS + 1))
    wants = [locking(of(databases, n), f"O-{n}", Demand(A, 1), Demand(A, 1)) for n in range(CONTENDERS)]
    assert (await race(wants)).count(None) == UNITS
    assert await stock_of(databases[0], A) == (1, 2 * UNITS, 0)


async def test_bundles_and_their_components_are_sold_from_one_stock(databases: list[Database]) -> None:
    table, stool = await make_singles(databases[0], 2, NOW)
    dining_set = await make_bundle(databases[0], {stool: 4, table: 1}, NOW)
    await receive(databases[0], (table, UNITS), (stool, 4 * UNITS))
    goods = [Demand(dining_set, 1, ("lines", "0")), Demand(stool, 4, ("lines", "0"))]
    wants = [locking(of(databases, n), f"O-{n}", goods[n % 2]) for n in range(CONTENDERS)]
    results = await race(wants)
    assert results.count(None) == UNITS
    short = InsufficientStock(field=("lines", "0"), available=0)
    assert [each.problems for each in refused(results)] == [(short,)] * (CONTENDERS - UNITS)
    sets = sum(result is None for result in results[::2])
    assert [await stock_of(databases[0], sku) for sku in (table, stool)] == [(UNITS - sets, sets, 0), (0, 4 * UNITS, 0)]
    assert await broken_claims(databases[0]) == []


async def test_an_order_of_many_skus_is_all_or_nothing(databases: list[Database]) -> None:
    skus = range(201, 241)
    scarce = skus[20]
    await receive(databases[0], *((sku, 3 if sku == scarce else CONTENDERS) for sku in skus))
    wants = [locking(of(databases, n), f"O-{n}", *(Demand(sku, 1) for sku in skus)) for n in range(CONTENDERS // 2)]
    assert (await race(wants)).count(None) == 3
    assert {(await stock_of(databases[0], sku))[1] for sku in skus} == {3}
    assert await broken_claims(databases[0]) == []


async def test_a_lock_ends_once_however_many_end_it(databases: list[Database]) -> None:
    await receive(databases[0], (A, 2 * UNITS), (B, UNITS))
    await race([locking(databases[0], f"O-{n}", Demand(A, 1), Demand(B, 1)) for n in range(UNITS)])
    ends = [(n, how) for n in range(UNITS) for how in (inventory.release, inventory.deduct) * 2]
    results = await race([_ending(of(databases, at), how, f"O-{n}") for at, (n, how) in enumerate(ends)])
    ended = [end for end, did in zip(ends, results, strict=True) if did]
    assert sorted(number for number, _ in ended) == list(range(UNITS))
    sold = sum(how is inventory.deduct for _, how in ended)
    assert await stock_of(databases[0], A) == (2 * UNITS - sold, 0, sold)
    assert await stock_of(databases[0], B) == (UNITS - sold, 0, sold)
    assert await broken_claims(databases[0]) == []


async def test_a_receipt_sent_many_times_at_once_is_booked_once(databases: list[Database]) -> None:
    await race([lambda n=n: receive(of(databases, n), (A, 5), (B, 7)) for n in range(20)])
    assert [await stock_of(databases[0], sku) for sku in (A, B)] == [(5, 0, 0), (7, 0, 0)]
    assert await broken_claims(databases[0]) == []


async def test_what_is_given_back_amid_the_race_is_neither_lost_nor_doubled(databases: list[Database]) -> None:
    await receive(databases[0], (A, UNITS))
    done = await race([_buying_or_changing_ones_mind(of(databases, n), f"O-{n}", n) for n in range(CONTENDERS)])
    kept = sum(how == "kept" for how in done)
    assert await stock_of(databases[0], A) == (UNITS - kept, 0, kept)
    assert await broken_claims(databases[0]) == []


def _ending(database: Database, how: object, document: str) -> Contender:
    return lambda: database.write(lambda tx: how(tx, document, NOW))  # type: ignore[operator]


def _buying_or_changing_ones_mind(database: Database, document: str, number: int) -> Contender:
    async def contend() -> str:
        await database.write(lambda tx: inventory.lock(tx, document, [Demand(A, 1 + number % 3)], NOW))
        await asyncio.sleep(0)
        if number % 3:
            assert await database.write(lambda tx: inventory.release(tx, document, NOW))
            return "given back"
        assert await database.write(lambda tx: inventory.deduct(tx, document, NOW))
        return "kept"

    return contend
