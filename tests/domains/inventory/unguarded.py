"""What takes a guard of the stock out, so that tests can see what it prevents."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy import bindparam, update

from domains.inventory import StockOperation, service, store
from domains.inventory.tables import StockLockRow
from persistence import Database, Statement, Transaction

Take = Callable[[Transaction, Mapping[int, int]], Awaitable[dict[int, int]]]
Put = Callable[[object, str, object], None]

_DROP_CHECK: Final = {
    "postgresql": ["ALTER TABLE sales_stock DROP CONSTRAINT ck_sales_stock_sellable_not_negative"],
    # SQLite cannot drop one; but it reads its own schema anew when the version of that changes.
    "sqlite": [
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, '(sellable >= 0)', '(1)') WHERE name = 'sales_stock'",
        "PRAGMA schema_version = 1000000",
        "PRAGMA writable_schema = OFF",
    ],
}
_END_AGAIN: Final = Statement(
    update(StockLockRow)
    .where(StockLockRow.document == bindparam("document"))
    .values(status=bindparam("ended_as", type_=StockLockRow.status.type))
    .returning(StockLockRow.sku_id, StockLockRow.quantity)
)


def take_without_condition(put: Put = setattr) -> None:
    """Stock is taken whether there is enough or not. `put` sets the attribute, as monkeypatch.setattr does."""
    put(store, "_TAKE", store._changing(StockOperation.LOCK))


def take_one_by_one(put: Put) -> None:
    """Of the first two takers one begins with the lowest SKU, one with the highest, and goes on when both have it."""
    put(store, "take", _one_by_one(store.take))


def end_without_status(put: Put) -> None:
    """A lock ends whether it is open or not."""
    put(store, "_END_LOCKS", _END_AGAIN)


def end_without_ledger_key(put: Put) -> None:
    """The ledger takes the end of a lock as often as it comes."""
    put(service, "_end_key", lambda document: f"end/{document}/{uuid4()}")


async def drop_check(database: Database) -> None:
    """From now on the table takes negative stock."""

    async def work(tx: Transaction) -> None:
        for text in _DROP_CHECK[database.dialect]:
            await tx.rows(Statement(sa.text(text)))

    await database.write(work)


def _one_by_one(take: Take) -> Take:
    met = asyncio.Barrier(2)
    turns = iter(range(1000))

    async def take_one_by_one(tx: Transaction, wanted: Mapping[int, int]) -> dict[int, int]:
        turn = next(turns)
        first, *others = sorted(wanted, reverse=turn % 2 == 1)
        left = await take(tx, {first: wanted[first]})
        if turn < 2:
            await met.wait()
        for sku_id in others:
            left |= await take(tx, {sku_id: wanted[sku_id]})
        return left

    return take_one_by_one
