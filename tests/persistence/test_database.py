"""The database: statements, transactions and retries, alike on both kinds."""

import asyncio
import sqlite3
from datetime import UTC, datetime
from select import select as select_files

import asyncpg
import pytest
import sqlalchemy as sa
from sqlalchemy import bindparam, select, update

from persistence import Database, Statement, Transaction, insert_into, one_of, recorded_statements, upsert
from persistence.tables import DeliveryStatus, IdempotencyKeyRow, JobRow

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
ROW = {"payload": {}, "created_at": NOW, "status": DeliveryStatus.DONE, "due_at": NOW, "attempts": 0}
ADD = Statement(
    insert_into(JobRow, "name", "payload", "created_at", "status", "due_at", "attempts", returning=[JobRow.id])
)
FIND = Statement(
    select(JobRow.name, JobRow.payload, JobRow.status, JobRow.due_at)
    .where(one_of(JobRow.name, "names"))
    .order_by(JobRow.id)
)
COUNT = Statement(select(sa.func.count()).select_from(JobRow))
TRY_AGAIN = Statement(
    update(JobRow)
    .where(JobRow.id == bindparam("id"), JobRow.attempts < bindparam("most"))
    .values(attempts=JobRow.attempts + 1)
)
KEY = {"caller": "member:1", "operation": "x", "key": "k", "input_hash": "h", "created_at": NOW}


async def add(tx: Transaction, name: str = "a") -> int:
    rows = await tx.rows(
        ADD, name=name, payload={"n": [1]}, created_at=NOW, status=DeliveryStatus.WAITING, due_at=NOW, attempts=0
    )
    return int(rows[0][0])


async def count(database: Database) -> int:
    return int((await database.read().rows(COUNT))[0][0])


async def test_a_row_comes_back_as_it_was_written(database: Database) -> None:
    await database.write(add)
    rows = await database.read().rows(FIND, names=["a", "b"])
    assert [tuple(row) for row in rows] == [("a", {"n": [1]}, DeliveryStatus.WAITING, NOW)]
    assert rows[0][3].tzinfo is not None


async def test_an_exception_undoes_the_transaction(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await add(tx)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(work)
    assert await count(database) == 0


async def test_a_savepoint_undoes_only_what_is_inside_it(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await add(tx, "kept")
        with pytest.raises(LookupError):
            async with tx.savepoint():
                await add(tx, "undone")
                raise LookupError

    await database.write(work)
    assert [row[0] for row in await database.read().rows(FIND, names=["kept", "undone"])] == ["kept"]


async def test_a_write_says_how_many_rows_it_touched(database: Database) -> None:
    async def work(tx: Transaction) -> tuple[int, int]:
        job = await add(tx)
        return await tx.run(TRY_AGAIN, id=job, most=1), await tx.run(TRY_AGAIN, id=job, most=1)

    assert await database.write(work) == (1, 0)


async def test_many_rows_are_written_by_one_statement(database: Database) -> None:
    rows = [{**ROW, "name": name} for name in "abc"]
    plain = Statement(insert_into(JobRow, "name", *ROW))
    with recorded_statements() as texts:
        await database.write(lambda tx: tx.run_many(plain, rows))
    assert len(texts) == 1
    assert await count(database) == 3


async def test_an_insert_can_leave_an_existing_row_alone(database: Database) -> None:
    take = Statement(
        insert_into(
            IdempotencyKeyRow, *KEY, returning=[IdempotencyKeyRow.key], unless_exists=["caller", "operation", "key"]
        )
    )
    first = await database.write(lambda tx: tx.rows(take, **KEY))
    second = await database.write(lambda tx: tx.rows(take, **KEY))
    assert (len(first), len(second)) == (1, 0)


async def test_an_upsert_replaces_and_sums(database: Database) -> None:
    put = Statement(upsert(IdempotencyKeyRow, *KEY, "result_id", key=["caller", "operation", "key"], add=["result_id"]))
    read = Statement(select(IdempotencyKeyRow.input_hash, IdempotencyKeyRow.result_id))
    await database.write(lambda tx: tx.run(put, **KEY, result_id=3))
    await database.write(lambda tx: tx.run(put, **{**KEY, "input_hash": "new"}, result_id=4))
    assert [tuple(row) for row in await database.read().rows(read)] == [("new", 7)]


async def test_a_snapshot_sees_one_moment(database: Database) -> None:
    async with database.snapshot() as reader:
        before = (await reader.rows(COUNT))[0][0]
        await database.write(add)
        after = (await reader.rows(COUNT))[0][0]
    assert (before, after, await count(database)) == (0, 0, 1)


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises((sqlite3.OperationalError, asyncpg.ReadOnlySQLTransactionError)):
        async with database.snapshot() as reader:
            await reader.rows(ADD, name="a", **ROW)
    assert await count(database) == 0


async def test_counters_raised_by_many_at_once_lose_nothing(database: Database) -> None:
    job = await database.write(add)
    done = await asyncio.gather(*(database.write(lambda tx: tx.run(TRY_AGAIN, id=job, most=7)) for _ in range(20)))
    assert sum(done) == 7


async def test_a_writer_that_was_in_the_way_is_waited_for(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two transactions that take two rows in opposite order: one is chosen as the victim and runs again."""
    first, second = await database.write(add), await database.write(add)
    runs: list[str] = []

    each_has_one = asyncio.Barrier(2)

    async def both(tx: Transaction, name: str, *ids: int) -> None:
        runs.append(name)
        for each in ids:
            await tx.run(TRY_AGAIN, id=each, most=99)
            if database.dialect == "postgresql" and runs.count(name) == 1 and each == ids[0]:
                await each_has_one.wait()

    await asyncio.gather(
        database.write(lambda tx: both(tx, "one", first, second)),
        database.write(lambda tx: both(tx, "two", second, first)),
    )
    attempts = Statement(select(JobRow.attempts))
    assert [row[0] for row in await database.read().rows(attempts)] == [2, 2]
    assert len(runs) == (3 if database.dialect == "postgresql" else 2)


async def test_a_cancelled_writer_leaves_no_open_transaction(database: Database) -> None:
    started = asyncio.Event()

    async def slow(tx: Transaction) -> None:
        await add(tx)
        started.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(database.write(slow))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.write(add)
    assert await count(database) == 1


async def test_a_cancelled_begin_leaves_no_open_transaction(database: Database) -> None:
    for _ in range(20):
        task = asyncio.create_task(database.write(add))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    before = await count(database)
    await database.write(add)
    assert await count(database) == before + 1


async def test_a_unique_violation_is_told_apart(database: Database) -> None:
    plain = Statement(insert_into(IdempotencyKeyRow, *KEY))
    await database.write(lambda tx: tx.run(plain, **KEY))
    with pytest.raises(Exception) as caught:
        await database.write(lambda tx: tx.run(plain, **KEY))
    assert database.is_unique_violation(caught.value)


async def test_an_unknown_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="mysql"):
        await Database.open("mysql://x")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_postgresql_plans_a_statement_once_for_all_its_parameters(database_url: str) -> None:
    planned = Statement(
        select(sa.column("custom_plans"), sa.column("generic_plans"))
        .select_from(sa.text("pg_prepared_statements"))
        .where(sa.column("statement").like("SELECT jobs.name%"))
    )

    async def work(tx: Transaction) -> list[tuple[int, int]]:
        for names in (["a"], ["b", "c"]):
            await tx.rows(FIND, names=names)
        return [tuple(row) for row in await tx.rows(planned)]

    for plans_once, plans in ((True, [(0, 2)]), (False, [(2, 0)])):
        database = await Database.open(database_url, plans_once=plans_once)
        try:
            assert await database.write(work) == plans
        finally:
            await database.close()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_is_cancelled_once_it_is_prepared_leaves_nothing_on_its_connection(database_url: str) -> None:
    database = await Database.open(database_url, connections=1)
    holder = database._store._pool._holders[0]  # type: ignore[union-attr]
    try:
        for turns in range(1, 5):
            unprepared = Statement(select(sa.literal_column(str(turns))))
            task = asyncio.create_task(database.read().rows(unprepared))  # type: ignore[arg-type]
            server = holder._con._transport.get_extra_info("socket").fileno()
            for _ in range(100):
                await asyncio.sleep(0)
                if select_files([server], [], [], 0.05)[0]:
                    break  # the statement is prepared, and nobody here knows
            else:
                pytest.fail("nothing came back")
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            async with database.snapshot() as reader:
                assert (await reader.rows(COUNT))[0][0] == 0
    finally:
        await database.close()
