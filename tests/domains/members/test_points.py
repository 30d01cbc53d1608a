"""Points: granted, spent from the lots that end soonest, given back to those that stay longest, and over one day."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from domains import members
from domains.kernel import Refused, window
from domains.members import GrantPoints
from domains.members.rules.points import Lot, grant_problems, taken
from persistence import Database, Statement, recorded_statements

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ORDER = 7


def grant(*member_ids: int, points: int = 100, **more: Any) -> GrantPoints:
    return GrantPoints(**{"member_ids": member_ids, "points": points, "idempotency_key": "key", **more})


@given(st.lists(st.integers(0, 50), max_size=6), st.integers(0, 200))
def test_points_are_taken_of_lots_in_their_order(remaining: list[int], points: int) -> None:
    parts = taken([Lot(at, each) for at, each in enumerate(remaining)], points)
    if parts is None:
        assert sum(remaining) < points
        return
    assert sum(parts.values()) == points
    assert all(0 < part <= remaining[at] for at, part in parts.items())
    emptied = list(parts)[:-1]
    assert all(parts[at] == remaining[at] for at in emptied), "a lot is emptied before the next is begun"


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        (grant(), ("REQUIRED", "member_ids")),
        (grant(*range(1, 1_002)), ("INVALID", "member_ids")),
        (grant(1, 1), ("INVALID", "member_ids")),
        (grant(1, points=0), ("INVALID", "points")),
        (grant(1, points=1_000_001), ("INVALID", "points")),
        (grant(1, idempotency_key=" "), ("REQUIRED", "idempotency_key")),
        (grant(1, idempotency_key="k" * 201), ("INVALID", "idempotency_key")),
        (grant(1, note=" "), ("INVALID", "note")),
        (grant(1, expires_at=NOW), ("INVALID", "expires_at")),
    ],
)
def test_what_is_wrong_with_a_grant(command: GrantPoints, problem: tuple[str, str]) -> None:
    assert [(each.code, each.field) for each in grant_problems(command, NOW)] == [(problem[0], (problem[1],))]


def test_a_grant_that_is_sound() -> None:
    assert list(grant_problems(grant(*range(1, 1_001), points=1_000_000, note="n", expires_at=NOW + DAY), NOW)) == []


async def _member(database: Database, login: str = "ada") -> int:
    return await database.write(lambda tx: members.create_member(tx, login, "-", "Ada", NOW))


async def _grant(database: Database, command: GrantPoints, now: datetime = NOW) -> int:
    return await database.write(lambda tx: members.grant_points(tx, command, now))


async def _spend(database: Database, member_id: int, points: int, now: datetime = NOW, order_id: int = ORDER) -> bool:
    return await database.write(lambda tx: members.spend_points(tx, member_id, points, order_id, now))


async def _history(database: Database, member_id: int) -> list[tuple[str, int, int]]:
    [page] = await members.list_points_history(database.read(), [member_id], window(first=50))
    return [(edge.node.kind.value, edge.node.delta, edge.node.balance) for edge in page.edges]


async def _breaches(database: Database) -> list[Any]:
    return [row for check in members.CHECKS for row in await check.find_breaches(database.read())]


@pytest.mark.anyio
async def test_lots_that_end_sooner_are_spent_first_and_filled_again_last(database: Database) -> None:
    ada = await _member(database)
    await _grant(database, grant(ada, points=100, idempotency_key="stays"))
    await _grant(database, grant(ada, points=60, idempotency_key="late", expires_at=NOW + 9 * DAY))
    await _grant(database, grant(ada, points=40, idempotency_key="soon", expires_at=NOW + DAY))
    assert (await members.get_points(database.read(), [ada], NOW))[ada] == members.MemberPoints(
        ada, 200, members.ExpiringPoints(40, NOW + DAY)
    )
    assert await _spend(database, ada, 130)
    assert not await _spend(database, ada, 71, order_id=8)
    await database.write(lambda tx: members.return_points(tx, ada, 50, ORDER, "cancel/1", NOW))
    assert await _history(database, ada) == [
        ("RETURNED", 20, 120),
        ("RETURNED", 30, 100),
        ("SPENT", -30, 70),
        ("SPENT", -60, 100),
        ("SPENT", -40, 160),
        ("GRANTED", 40, 200),
        ("GRANTED", 60, 160),
        ("GRANTED", 100, 100),
    ]
    with pytest.raises(ValueError, match="not 81 points to give back"):
        await database.write(lambda tx: members.return_points(tx, ada, 81, ORDER, "cancel/2", NOW))
    assert await _breaches(database) == []


@pytest.mark.anyio
async def test_points_that_have_ended_are_not_spent_and_go(database: Database) -> None:
    ada, grace = await _member(database), await _member(database, "grace")
    await _grant(database, grant(ada, grace, points=100, expires_at=NOW + DAY))
    assert await _spend(database, ada, 30)
    later = NOW + DAY
    assert not await _spend(database, ada, 1, later, order_id=8)
    assert await members.get_spendable_points(database.read(), ada, later) == 0
    job = members.jobs()[members.EXPIRE_POINTS_JOB]
    await job(database, {}, later)
    await database.write(lambda tx: members.return_points(tx, ada, 30, ORDER, "cancel/1", later))
    await job(database, {}, later + DAY)
    await job(database, {}, later + DAY)
    assert (await _history(database, ada))[:3] == [("EXPIRED", -30, 0), ("RETURNED", 30, 30), ("EXPIRED", -70, 0)]
    assert (await _history(database, grace))[0] == ("EXPIRED", -100, 0)
    assert await _breaches(database) == []


@pytest.mark.anyio
async def test_a_key_grants_once_and_a_member_who_is_not_there_stops_all(database: Database) -> None:
    ada = await _member(database)
    assert [await _grant(database, grant(ada)) for _ in range(2)] == [1, 1]
    with pytest.raises(Refused) as reused:
        await _grant(database, grant(ada, points=5))
    assert [each.code for each in reused.value.problems] == ["IDEMPOTENCY_KEY_REUSED"]
    with pytest.raises(Refused) as missing:
        await _grant(database, grant(ada, 10**9, idempotency_key="other"))
    assert [(each.code, each.field) for each in missing.value.problems] == [("NOT_FOUND", ("member_ids", "1"))]
    assert await members.get_spendable_points(database.read(), ada, NOW) == 100


@pytest.mark.anyio
async def test_as_many_are_granted_in_as_many_statements(database: Database) -> None:
    ids = [await _member(database, f"m{at}") for at in range(6)]

    async def count(*some: int, key: str) -> int:
        with recorded_statements() as statements:
            await _grant(database, grant(*some, idempotency_key=key))
        return len(statements)

    assert await count(*ids[:1], key="one") == await count(*ids, key="six")


@pytest.mark.anyio
async def test_of_many_who_spend_at_once_none_spends_what_is_gone(database: Database) -> None:
    ada = await _member(database)
    await _grant(database, grant(ada, points=250))
    await _grant(database, grant(ada, points=250, idempotency_key="more", expires_at=NOW + DAY))
    spent = await asyncio.gather(*(_spend(database, ada, 100, order_id=at) for at in range(1, 11)))
    assert sorted(spent) == [False] * 5 + [True] * 5
    assert await members.get_spendable_points(database.read(), ada, NOW) == 0
    assert await _breaches(database) == []


@pytest.mark.anyio
async def test_the_checks_find_points_from_nowhere(database: Database) -> None:
    ada = await _member(database)
    await _grant(database, grant(ada))
    await database.write(lambda tx: tx.run(Statement(text("UPDATE point_lots SET remaining = 99"))))
    assert [tuple(row)[1:] for row in await _breaches(database)] == [(99, 100), (100, 99)]
