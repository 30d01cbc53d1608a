"""The shop's database, open for one command."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from operations.settings import Settings
from persistence import Database, migrating

Say = Callable[[str], None]


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Opens a database that has its newest shape already. Raises ValueError for others, DatabaseUnavailable."""
    if not await migrating.is_current(settings.database_url):
        raise ValueError("The database has not the shape that this version needs: run `stoa migrate` first.")
    database = await Database.open(settings.database_url, connections=2)
    try:
        yield database
    finally:
        await database.close()
