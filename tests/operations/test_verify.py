"""`stoa verify` says of every claim whether it holds, and ends well only where all do."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from domains import inventory
from operations.settings import Settings
from operations.verify import SHOWN, collect_checks, verify, verify_database
from persistence import Database, Statement, migrating

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
DOMAINS = Path(inventory.__file__).parents[1]


async def _plant(database: Database, text: str) -> None:
    await database.write(lambda tx: tx.rows(Statement(sa.text(text + " RETURNING 1"))))


async def test_every_claim_has_its_line(database: Database) -> None:
    lines: list[str] = []
    assert await verify_database(database, lines.append)
    assert lines == [f"holds  {domain}: {check.claim}" for domain, check in collect_checks()] + ["All claims hold."]


async def test_a_breach_is_shown_and_verification_fails(database: Database) -> None:
    await database.write(lambda tx: inventory.receive(tx, [(101, 5)], "PO-1", NOW, "first"))
    await _plant(database, "UPDATE sales_stock SET sellable = 7")
    lines: list[str] = []
    assert not await verify_database(database, lines.append)
    at = lines.index("BROKEN inventory: The movements of each SKU sum to its balances.")
    assert lines[at + 1] == "       sku_id 101, sellable 2, locked 0, sold 0, activity 0, presale 0"
    assert lines[-1] == "1 of the claims do not hold."


async def test_of_many_breaches_the_first_are_shown_and_the_rest_counted(database: Database) -> None:
    receipts = [(sku, 5) for sku in range(SHOWN + 7)]
    await database.write(lambda tx: inventory.receive(tx, receipts, "PO-1", NOW, "first"))
    await _plant(database, "UPDATE sales_stock SET sellable = 7")
    lines: list[str] = []
    await verify_database(database, lines.append)
    assert "       … and 7 more" in lines
    assert sum(line.startswith("       sku_id") for line in lines) == SHOWN


async def test_verifying_writes_nothing(database: Database) -> None:
    async with database.snapshot() as reader:
        with pytest.raises(Exception, match=r"(?i)read-?only"):
            await reader.rows(Statement(sa.text("DELETE FROM sales_stock RETURNING 1")))


async def test_a_database_in_another_shape_is_not_verified(database: Database) -> None:
    lines: list[str] = []
    assert not await verify(Settings(database_url=database.url), lines.append)
    assert "stoa migrate" in lines[0]


async def test_the_command_verifies_the_database_of_the_settings(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/shop.db"
    await migrating.migrate(url)
    lines: list[str] = []
    assert await verify(Settings(database_url=url), lines.append)
    assert lines[-1] == "All claims hold."


def test_no_domains_checks_are_left_out() -> None:
    with_checks = {path.parent.name for path in DOMAINS.glob("*/checks.py")}
    assert with_checks | {"persistence"} == {domain for domain, _ in collect_checks()}
