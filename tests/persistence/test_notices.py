"""Notices: told after the commit, never without it, and across processes."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from persistence import Database, Transaction
from persistence.notices import Follower

pytestmark = pytest.mark.anyio


@pytest.fixture
async def other(database: Database) -> AsyncIterator[Database]:
    """The same database as another process has it open."""
    opened = await Database.open(database.url, durable=False)
    yield opened
    await opened.close()


async def hears(follower: Follower) -> bool:
    try:
        async with asyncio.timeout(2):
            await follower.change()
    except TimeoutError:
        return False
    return True


async def test_a_follower_hears_of_what_was_committed(database: Database) -> None:
    async with database.following("order/1") as follower:
        await database.write(lambda tx: tx.notify("order/1"))
        assert await hears(follower)


async def test_a_follower_hears_nothing_before_the_commit_or_of_what_was_undone(database: Database) -> None:
    heard: list[str] = []

    async def listen(follower: Follower) -> None:
        await follower.change()
        heard.append("change")

    async def undone(tx: Transaction) -> None:
        await tx.notify("order/1")
        raise LookupError

    async with database.following("order/1") as follower, asyncio.TaskGroup() as group:
        listening = group.create_task(listen(follower))
        with pytest.raises(LookupError):
            await database.write(undone)
        async with database.following("order/2") as marker:
            await database.write(lambda tx: tx.notify("order/2"))
            assert await hears(marker)
        assert heard == []
        listening.cancel()


async def test_another_process_is_heard(database: Database, other: Database) -> None:
    async with database.following("order/1") as follower:
        await other.write(_write_something_and_notify)
        assert await hears(follower)


async def _write_something_and_notify(tx: Transaction) -> None:
    from datetime import UTC, datetime

    from persistence import schedule

    await schedule(tx, "x", {}, datetime(2026, 1, 1, tzinfo=UTC))
    await tx.notify("order/1")


async def test_many_changes_while_busy_are_told_as_one(database: Database) -> None:
    async with database.following("order/1") as follower:
        for _ in range(3):
            await database.write(lambda tx: tx.notify("order/1"))
        async with database.following("order/2") as marker:
            await database.write(lambda tx: tx.notify("order/2"))
            assert await hears(marker)
        await follower.change()
        assert not follower._changed.is_set()


async def test_a_topic_that_nobody_follows_any_more_is_forgotten(database: Database) -> None:
    async with database.following("order/1"):
        assert database._store.notices.is_followed
    assert not database._store.notices.is_followed
