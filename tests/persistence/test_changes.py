"""What was read and written is known by table, and versions tell every process of a change."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import bindparam, func, select, update

from persistence import Base, Changes, Database, DatabaseUnavailable, Reader, Row, Seen, Statement, Transaction, watched
from persistence.changes import MAX_AGE_S, SLOTS, kept_tables
from persistence.columns import KEPT_S
from persistence.tables import TableVersionRow

pytestmark = pytest.mark.anyio

NOON = datetime(2026, 11, 11, 12, tzinfo=UTC)
BRANDS = Base.metadata.tables["brands"]
CARDS = Base.metadata.tables["sku_cards"]
STOCK = Base.metadata.tables["sales_stock"]
CARTS = Base.metadata.tables["carts"]
PROMOTIONS = Base.metadata.tables["promotions"]
# They change no row, which does not matter: what counts is that they could.
RENAME = Statement(update(BRANDS).values(code="x").where(BRANDS.c.id == 0))
RENAME_LATE = Statement(update(BRANDS).values(code="x").where(BRANDS.c.id == 0), late=True)
SELL = Statement(update(STOCK).values(sellable=0).where(STOCK.c.sku_id == 0))


@dataclass
class SlowReader:
    """Reads at once and answers when it may."""

    reader: Reader
    times: int = 0
    has_read: asyncio.Event = field(default_factory=asyncio.Event)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        found = await self.reader.rows(statement, **parameters)
        self.times += 1
        self.has_read.set()
        await self.may_answer.wait()
        return found


@dataclass
class BrokenReader:
    """A database that is away."""

    reader: Reader
    is_broken: bool = True
    times: int = 0

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        self.times += 1
        if self.is_broken:
            raise DatabaseUnavailable("away")
        return await self.reader.rows(statement, **parameters)


def read(table: sa.Table) -> Statement:
    return Statement(select(func.count()).select_from(table))


@pytest.fixture
async def other(database: Database) -> AsyncIterator[Database]:
    """The same database as another process has it open."""
    opened = await Database.open(database.url, durable=False)
    yield opened
    await opened.close()


async def seen_of(database: Database, *tables: sa.Table) -> Seen:
    with watched() as seen:
        for table in tables:
            await database.read().rows(read(table))
    return seen


async def version(database: Database, table: sa.Table) -> int:
    return ((await database.changes.versions()) or {}).get(table.name, 0)


async def test_what_is_read_is_noted_in_tasks_too(database: Database) -> None:
    with watched() as seen:
        await asyncio.gather(*[database.read().rows(read(table)) for table in (BRANDS, CARTS)])
    assert seen == Seen({"brands", "carts"}, has_written=False)


async def test_tables_behind_subqueries_and_joins_are_noted(database: Database) -> None:
    inner = select(CARDS.c.product_id).where(CARDS.c.sku_id.in_(select(STOCK.c.sku_id)))
    with watched() as seen:
        await database.read().rows(Statement(select(BRANDS.c.id).where(BRANDS.c.id.in_(inner))))
    assert seen.names == {"brands", "sku_cards", "sales_stock"}


async def test_a_write_is_known_to_its_own_process_at_once(database: Database) -> None:
    before = await version(database, BRANDS)
    await database.write(lambda tx: tx.run(RENAME))
    assert await version(database, BRANDS) == before + 1


async def test_a_write_is_known_to_others_as_soon_as_they_ask_again(database: Database, other: Database) -> None:
    before = await version(database, BRANDS)
    await other.write(lambda tx: tx.run(RENAME))
    database.changes._read_at -= MAX_AGE_S
    assert await version(database, BRANDS) == before + 1


async def test_while_nothing_changes_the_versions_are_the_same_object(database: Database) -> None:
    before = await database.changes.versions()
    database.changes._read_at -= MAX_AGE_S
    assert await database.changes.versions() is before


async def test_what_was_rolled_back_has_no_version(database: Database) -> None:
    async def fail(tx: Transaction) -> None:
        await tx.run(RENAME)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(fail)
    assert await version(database, BRANDS) == 0


@pytest.mark.parametrize("statement", [SELL, RENAME_LATE], ids=["of a table without versions", "late"])
async def test_what_may_be_seen_late_costs_no_statement(database: Database, statement: Statement) -> None:
    await database.write(lambda tx: tx.run(statement))
    assert await database.changes.versions() == {}


async def test_a_commit_while_versions_are_read_is_not_missed(database: Database) -> None:
    slow = SlowReader(database.read())
    changes = Changes(slow)
    reading = asyncio.create_task(changes.versions())
    await slow.has_read.wait()
    changes.committed()
    slow.may_answer.set()
    await reading
    assert slow.times == 2


async def test_while_the_database_is_silent_nobody_knows_the_versions(database: Database) -> None:
    broken = BrokenReader(database.read())
    changes = Changes(broken)
    assert await changes.versions() is None
    assert await changes.versions() is None
    assert broken.times == 1
    broken.is_broken = False
    changes._silent_until = float("-inf")
    assert await changes.versions() == {}


async def test_a_turn_that_nobody_can_tell_keeps_nothing(database: Database) -> None:
    seen = await seen_of(database, PROMOTIONS)
    assert await Changes(BrokenReader(database.read())).kept_until(seen, NOON) == NOON


async def test_writers_do_not_wait_for_each_others_versions(database: Database) -> None:
    for _ in range(20):
        await database.write(lambda tx: tx.run(RENAME))
    slots = await database.read().rows(Statement(select(TableVersionRow.slot)))
    assert 1 < len(slots) <= SLOTS
    assert await version(database, BRANDS) == 20


@pytest.mark.parametrize(
    ("tables", "seconds"),
    [([BRANDS], KEPT_S), ([BRANDS, CARDS], 1.0), ([STOCK], 1.0), ([BRANDS, CARTS], None), ([], KEPT_S)],
    ids=["seldom changed", "with facts of others", "stock", "with somebody's own", "nothing"],
)
async def test_how_long_it_is_kept_depends_on_what_was_read(
    database: Database, tables: list[sa.Table], seconds: float | None
) -> None:
    until = await database.changes.kept_until(await seen_of(database, *tables), NOON)
    assert until == (None if seconds is None else NOON + timedelta(seconds=seconds))


async def test_what_was_written_meanwhile_is_not_kept(database: Database) -> None:
    with watched() as seen:
        await database.write(lambda tx: tx.run(SELL))
    assert await database.changes.kept_until(seen, NOON) is None


async def test_it_is_kept_until_the_next_row_turns_by_itself(database: Database) -> None:
    for code, starts_at, ends_at in (("A", -9, 30), ("B", 20, 40), ("C", 90, None)):
        await database.write(lambda tx, row=(code, starts_at, ends_at): add_promotion(tx, *row))
    seen = await seen_of(database, PROMOTIONS)
    kept = [await database.changes.kept_until(seen, NOON + timedelta(seconds=after)) for after in (0, 5, 20, 30, 89)]
    assert [(each - NOON).total_seconds() for each in kept if each] == [20, 20, 30, 40, 90]


async def test_a_row_that_turns_sooner_is_heard_of(database: Database) -> None:
    await database.write(lambda tx: add_promotion(tx, "A", 50, None))
    seen = await seen_of(database, PROMOTIONS)
    await database.changes.kept_until(seen, NOON)
    await database.write(lambda tx: add_promotion(tx, "B", 10, None))
    await database.changes.versions()
    assert await database.changes.kept_until(seen, NOON) == NOON + timedelta(seconds=10)


async def test_only_what_everybody_may_see_is_kept() -> None:
    """A new table is nobody's to show again until its class says so; those of a person never do."""
    owners = {mapper.class_.__tablename__: mapper.class_.__module__ for mapper in Base.registry.mappers}
    domains = {owners[name].split(".")[1] for name in kept_tables()}
    assert domains == {"catalog", "cms", "inventory", "logistics", "marketing", "stores"}
    personal = {"member_id", "staff_id", "token", "password_hash", "login"}
    # Who said a version of a promotion is told to staff alone, and what they see is not kept.
    found = [name for name in kept_tables() if personal & set(Base.metadata.tables[name].c.keys())]
    assert found == ["promotion_versions"]


async def add_promotion(tx: Transaction, code: str, starts_at: int, ends_at: int | None) -> None:
    columns = [each.name for each in PROMOTIONS.c if each.server_default is None and not each.nullable]
    columns = [each for each in [*columns, "ends_at"] if each != "id"]
    add = Statement(PROMOTIONS.insert().values({name: bindparam(name) for name in columns}).inline())
    await tx.run(
        add,
        code=code,
        form="SPEND_AND_SAVE",
        name={"en": code},
        status="RUNNING",
        starts_at=NOON + timedelta(seconds=starts_at),
        ends_at=None if ends_at is None else NOON + timedelta(seconds=ends_at),
        channels=[],
        priority=0,
        version=1,
        created_at=NOON,
    )
