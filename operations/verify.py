"""`stoa verify`: proves what each domain claims of its rows, and says of each claim whether it holds."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import domains
from operations.settings import Settings
from persistence import Check, Database, Row, migrating, pruning

Say = Callable[[str], None]

SHOWN: Final = 10


async def verify(settings: Settings, say: Say) -> bool:
    """Says of each claim whether it holds in the shop's database. Returns whether all do. Writes nothing."""
    if not await migrating.is_current(settings.database_url):
        say("The database has not the shape that this version needs: run `stoa migrate` first.")
        return False
    database = await Database.open(settings.database_url, connections=1)
    try:
        return await verify_database(database, say)
    finally:
        await database.close()


async def verify_database(database: Database, say: Say) -> bool:
    """Runs all checks on one snapshot, a line for each and one for each breach, the first ten of a check."""
    broken = 0
    async with database.snapshot() as reader:
        for domain, check in collect_checks():
            breaches = await check.find_breaches(reader)
            broken += bool(breaches)
            for line in _report(domain, check, breaches):
                say(line)
    say(f"{broken} of the claims do not hold." if broken else "All claims hold.")
    return broken == 0


def collect_checks() -> Iterator[tuple[str, Check]]:
    """The checks that persistence and the domains' faces show as CHECKS, each with whose they are."""
    for check in pruning.CHECKS:
        yield "persistence", check
    for module in pkgutil.iter_modules(domains.__path__):
        face = importlib.import_module(f"domains.{module.name}")
        for check in getattr(face, "CHECKS", ()):
            yield module.name, check


def _report(domain: str, check: Check, breaches: Sequence[Row]) -> Iterator[str]:
    yield f"{'BROKEN' if breaches else 'holds '} {domain}: {check.claim}"
    for breach in breaches[:SHOWN]:
        yield f"       {check.describe(breach)}"
    if len(breaches) > SHOWN:
        yield f"       … and {len(breaches) - SHOWN} more"
