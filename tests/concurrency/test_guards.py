"""Each guard against selling twice is taken out and what it prevents is seen to happen, on both databases.

As long as these pass, the races beside them are won by the guards and not by luck.
"""

import asyncio

import pytest

from domains import inventory
from domains.inventory import Demand
from persistence import Database
from tests.concurrency.racing import NOW, broken_claims, locking, race, receive, stock_of
from tests.domains.inventory import unguarded

pytestmark = pytest.mark.anyio

CONTENDERS = 40
UNITS = 10
A, B = 101, 102


async def test_without_its_condition_more_is_sold_than_there_is(
    databases: list[Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    await receive(databases[0], (A, UNITS))
    await unguarded.drop_check(databases[0])
    unguarded.take_without_condition(monkeypatch.setattr)
    wants = [locking(databases[n % len(databases)], f"O-{n}", Demand(A, 1)) for n in range(CONTENDERS)]
    assert (await race(wants)).count(None) == CONTENDERS
    assert await stock_of(databases[0], A) == (UNITS - CONTENDERS, CONTENDERS, 0)
    assert await broken_claims(databases[0]) == ["BROKEN inventory: No quantity of stock is negative."]


async def test_without_its_condition_the_table_still_refuses_but_in_nobodys_words(
    databases: list[Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    await receive(databases[0], (A, UNITS))
    unguarded.take_without_condition(monkeypatch.setattr)
    wants = [locking(databases[n % len(databases)], f"O-{n}", Demand(A, 1)) for n in range(CONTENDERS)]
    results = await asyncio.gather(*(want() for want in wants), return_exceptions=True)
    faults = [str(result) for result in results if result is not None]
    assert len(faults) == CONTENDERS - UNITS
    assert all("ck_sales_stock_sellable_not_negative" in fault for fault in faults)
    assert await stock_of(databases[0], A) == (0, UNITS, 0)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # SQLite has one writer at a time
async def test_without_their_order_rows_deadlock(
    databases: list[Database], retries: list[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    await receive(databases[0], (A, UNITS), (B, UNITS))
    unguarded.take_one_by_one(monkeypatch.setattr)
    wants = [locking(databases[n], f"O-{n}", Demand(A, 1), Demand(B, 1)) for n in range(2)]
    assert await race(wants) == [None, None]
    assert [type(error).__name__ for error in retries] == ["DeadlockDetectedError"]


async def test_without_both_its_guards_a_lock_ends_twice(
    databases: list[Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    await _two_locks_of_two(databases[0])
    unguarded.end_without_status(monkeypatch.setattr)
    unguarded.end_without_ledger_key(monkeypatch.setattr)
    assert await race([lambda each=each: _release(each, "O-1") for each in databases[:2]]) == [True, True]
    assert await stock_of(databases[0], A) == (UNITS, 0, 0)
    assert len(await broken_claims(databases[0])) == 2


async def test_without_its_status_the_ledger_ends_a_lock_once(
    databases: list[Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    await _two_locks_of_two(databases[0])
    unguarded.end_without_status(monkeypatch.setattr)
    both = await asyncio.gather(*(_release(each, "O-1") for each in databases[:2]), return_exceptions=True)
    [fault] = [each for each in both if each is not True]
    assert "unique" in str(fault).lower()
    assert await stock_of(databases[0], A) == (UNITS - 2, 2, 0)
    assert await broken_claims(databases[0]) == []


async def _two_locks_of_two(database: Database) -> None:
    await receive(database, (A, UNITS))
    await race([locking(database, "O-1", Demand(A, 2)), locking(database, "O-2", Demand(A, 2))])


async def _release(database: Database, document: str) -> bool:
    return await database.write(lambda tx: inventory.release(tx, document, NOW))
