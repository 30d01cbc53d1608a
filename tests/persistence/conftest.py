"""What tests of persistence run on."""

from collections.abc import AsyncIterator

import pytest

from persistence import Database


@pytest.fixture
async def databases(database_url: str) -> AsyncIterator[list[Database]]:
    """The same database opened several times, as by as many processes."""
    opened = [await Database.open(database_url, durable=False) for _ in range(3)]
    yield opened
    for each in opened:
        await each.close()
