"""Getting a shop ready: its tables, its demo goods, goods imported from elsewhere."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from domains import catalog
from domains.reactions import REACTIONS
from operations.demo import load_demo
from operations.importers import import_litemall, import_mall, import_saleor, import_taxonomy, import_tree
from operations.settings import Settings
from persistence import Database, deliver_all, migrating

Say = Callable[[str], None]


async def prepare(settings: Settings, say: Say) -> None:
    """Migrates the database where it is not current, and fills an empty one in demo mode."""
    await _make_current(settings, say)
    if settings.demo:
        await _fill_if_empty(settings, say)


async def migrate(settings: Settings, say: Say) -> None:
    """Brings the database to the newest shape."""
    say(f"Preparing the database {_shown(settings.database_url)} …")
    await migrating.migrate(settings.database_url)
    say("The database is ready.")


async def write_migration(message: str, say: Say) -> None:
    """Writes a migration from what the migrations so far make to the declared tables."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/shop.db"
        await migrating.migrate(url)
        await migrating.write_migration(url, message)
    say("The migration is written: read it, and correct it where it guessed wrong.")


async def fill(settings: Settings, say: Say) -> None:
    """Loads the demo shop, into a database that may be new; run again it changes nothing."""
    await _make_current(settings, say)
    database = await Database.open(settings.database_url, durable=False)
    try:
        await load_demo(database, datetime.now(UTC), say, settings.shop_url)
    finally:
        await database.close()


async def import_goods(settings: Settings, kind: str, folder: Path, stock_each: int, say: Say) -> None:
    """Imports goods, or a tree of categories, of another shop's data and says what became of each row.

    `stock_each` is what there is of SKUs of whose stock the data has no place to speak.
    """
    await prepare(settings, say)
    database = await Database.open(settings.database_url, durable=False)
    try:
        now = datetime.now(UTC)
        if kind == "saleor":
            report = await import_saleor(database, folder, now, say, stock_each)
        elif kind == "taxonomy":
            report = await import_taxonomy(database, folder, now, say)
        elif kind == "tree":
            report = await import_tree(database, folder, now, say)
        elif kind == "mall":
            report = await import_mall(database, folder, now, say)
        else:
            report = await import_litemall(database, folder, now, say)
        # What the goods' stock sets off, such as the cards that say they can be had.
        await deliver_all(database, REACTIONS, now)
        for line in report.lines():
            say(line)
    finally:
        await database.close()


async def _make_current(settings: Settings, say: Say) -> None:
    if not await migrating.is_current(settings.database_url):
        await migrate(settings, say)


async def _fill_if_empty(settings: Settings, say: Say) -> None:
    database = await Database.open(settings.database_url, durable=False)
    try:
        if not await catalog.has_products(database.read()):
            await load_demo(database, datetime.now(UTC), say, settings.shop_url)
    finally:
        await database.close()


def _shown(url: str) -> str:
    """A database's address without its password."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"
