"""A shop's goods in and out of files: what `stoa import shopify` and `stoa export shopify` do."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from domains.interchange import Manner
from domains.reactions import REACTIONS
from operations.importers import export_shopify, import_shopify
from operations.preparing import prepare
from operations.settings import Settings
from persistence import Database, deliver_all

Say = Callable[[str], None]


async def import_file(
    settings: Settings,
    path: Path,
    language: str,
    currency: str,
    category_code: str | None,
    dry_run: bool,
    say: Say,
) -> None:
    """Brings in a product file of Shopify, and says what became of it. Raises OSError, CannotImport."""
    await prepare(settings, say)
    database = await Database.open(settings.database_url, durable=False)
    try:
        now = datetime.now(UTC)
        manner = Manner(language, currency, settings.shop_url)
        await import_shopify(database, path, manner, category_code, now, say, dry_run=dry_run)
        # What the goods' stock sets off, such as the cards that say they can be had.
        await deliver_all(database, REACTIONS, now)
    finally:
        await database.close()


async def export_file(settings: Settings, path: Path, language: str, currency: str, say: Say) -> None:
    """Writes the goods of the first store into a file that is not there yet. Raises OSError."""
    database = await Database.open(settings.database_url)
    try:
        with path.open("xb") as file:
            await export_shopify(database, file, Manner(language, currency, settings.shop_url), say)
    finally:
        await database.close()
