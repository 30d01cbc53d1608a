"""How fast product files come in, beside a bare bulk insert of the very rows that an import makes.

Both go into databases with the same tables, indexes and categories, on the same machine, one after the other. Counted
is CPU, of this process and of PostgreSQL's, for on a busy machine time proves nothing; time stands beside it.
"""

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

import asyncpg

from bench.catalogue import SINCE, Shelves, fill
from bench.postgresql_cpu import ServerCpu, find_server
from domains import interchange
from domains.interchange import ImportGoods, Manner
from persistence import Base, Database, migrating
from tests.postgresql_server import running_server

PRODUCTS: Final = 50_000
ALLOWED: Final = 5.0
_CHUNK: Final = 2_000
_SIZES: Final = ("S", "M", "L")
_MATERIALS: Final = ("Cotton", "Wool", "Oak", "Steel", "Glass")
_FACTS: Final[dict[str, Callable[[random.Random], str]]] = {
    "Material (product.metafields.custom.material)": lambda drawn: drawn.choice(_MATERIALS),
    "Weight (product.metafields.custom.weight)": lambda drawn: str(drawn.randrange(50, 5_000)),
    "Washable (product.metafields.custom.washable)": lambda drawn: drawn.choice(("true", "false")),
    "Origin (product.metafields.custom.origin)": lambda drawn: "Hangzhou",
}


@dataclass(frozen=True, slots=True)
class Spent:
    """CPU and wall-clock seconds."""

    cpu_s: float
    wall_s: float


@dataclass(frozen=True, slots=True)
class Speed:
    """An import beside a bare insert; `copied` is PostgreSQL's COPY. Memory is what the process grew by."""

    kind: str
    products: int
    rows: int
    imported: Spent
    inserted: Spent
    copied: Spent | None
    grown_kib: int

    @property
    def ratio(self) -> float:
        """How many times the CPU of the bare insert it takes."""
        return self.imported.cpu_s / self.inserted.cpu_s


class _Watch:
    """Counts what is spent in a block, in this process and in PostgreSQL's."""

    def __init__(self, server: ServerCpu | None) -> None:
        self._server = server
        self.cpu_s = self.wall_s = 0.0

    def __enter__(self) -> "_Watch":
        self._began = (self._cpu(), time.perf_counter())
        return self

    def __exit__(self, *_: object) -> None:
        self.cpu_s += self._cpu() - self._began[0]
        self.wall_s += time.perf_counter() - self._began[1]

    def _cpu(self) -> float:
        return time.process_time() + (self._server.seconds() if self._server else 0.0)

    def spent(self) -> Spent:
        return Spent(self.cpu_s, self.wall_s)


def measure_importing(kind: str, products: int = PRODUCTS) -> Speed:
    """Imports so many products into a new database of a kind, and inserts the same rows into another."""
    return asyncio.run(_measure(kind, products))


async def _measure(kind: str, products: int) -> Speed:
    async with _databases(kind) as (first, second):
        with tempfile.TemporaryFile() as file:
            write_file(file, products)
            shelves = await _furnish(first)
            await _furnish(second)
            server = None if kind == "sqlite" else await _server_of(first)
            imported, grown = await _imported(first, file, shelves, products, server)
        if kind == "sqlite":
            rows, inserted = _insert_sqlite(first, second)
            return Speed(kind, products, rows, imported, inserted, None, grown)
        rows, inserted = await _insert_postgresql(first, second, server, copies=False)
        _, copied = await _insert_postgresql(first, second, server, copies=True)
        return Speed(kind, products, rows, imported, inserted, copied, grown)


async def _server_of(url: str) -> ServerCpu:
    found = await find_server(url)
    if found is None:
        raise RuntimeError("Linux tells nothing of this PostgreSQL server")
    return found


def write_file(file: BinaryIO, products: int) -> None:
    """A Shopify file of so many products of three variants and four pictures each, the same each time."""
    names: dict[str, None] = {}
    for row in _rows(0):
        names |= dict.fromkeys(row)
    file.write((",".join(f'"{name}"' for name in names) + "\n").encode())
    for number in range(products):
        for row in _rows(number):
            file.write((",".join(_cell(row.get(name, "")) for name in names) + "\n").encode())


def _cell(text: str) -> str:
    return f'"{text}"' if "," in text else text


def _rows(number: int) -> Iterator[dict[str, str]]:
    drawn = random.Random(number)
    root, middle, leaf = number % 5, number // 5 % 4, number // 20 % 5
    price = drawn.randrange(1_000, 50_000)
    head = {
        "Title": f"Product {number}",
        "Body (HTML)": f"<p>{'All that is to be said of it. ' * 20}</p>",
        "Vendor": f"Brand {number % 20}",
        "Product Category": f"Category {root} > Category {root}-{middle} > Category {root}-{middle}-{leaf}",
        "Tags": "hot, new" if number % 2 else "pick",
        "Published": "TRUE",
        "Option1 Name": "Size",
        "Status": "active",
        **{column: draw(drawn) for column, draw in _FACTS.items()},
    }
    for at in range(4):
        row = {"Handle": f"product-{number}", **(head if not at else {})}
        if at < len(_SIZES):
            row |= {
                "Option1 Value": _SIZES[at],
                "Variant SKU": f"P{number}-{_SIZES[at]}",
                "Variant Grams": "500",
                "Variant Inventory Qty": "10",
                "Variant Price": f"{price // 100}.{price % 100:02d}",
                "Variant Compare At Price": f"{price // 80}.00",
                "Variant Requires Shipping": "TRUE",
            }
        yield row | {
            "Image Src": f"https://pictures.example/{number}-{at}.webp",
            "Image Position": str(at + 1),
            "Image Alt Text": f"View {at}",
        }


@asynccontextmanager
async def _databases(kind: str) -> AsyncIterator[tuple[str, str]]:
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="stoa-bench-") as folder:
            yield f"sqlite:///{folder}/first.db", f"sqlite:///{folder}/second.db"
        return
    with running_server() as server:
        for name in ("first", "second"):
            server.create_database(name)
        try:
            yield server.url("first"), server.url("second")
        finally:
            for name in ("first", "second"):
                server.drop_database(name)


async def _furnish(url: str) -> Shelves:
    await migrating.create_tables(url)
    database = await Database.open(url, durable=False)
    try:
        return await fill(database, 0)
    finally:
        await database.close()


async def _imported(
    url: str, file: BinaryIO, shelves: Shelves, products: int, server: ServerCpu | None
) -> tuple[Spent, int]:
    database = await Database.open(url, durable=False)
    watch, most = _Watch(server), _memory_kib()
    before = most
    try:
        with watch:
            wanted = ImportGoods(store_id=shelves.store_id, manner=Manner())
            async for batch in interchange.import_goods(database, file, wanted, SINCE):
                most = max(most, _memory_kib())
                assert not batch.faults, batch.faults[0]
        assert batch.tally.counts == {"created": products}
        return watch.spent(), most - before
    finally:
        await database.close()


def _tables() -> list[str]:
    """All tables in an order in which none speaks of a later one; versions of tables are no rows of an import."""
    return [table.name for table in Base.metadata.sorted_tables if table.name != "table_versions"]


def _insert_sqlite(first: str, second: str) -> tuple[int, Spent]:
    source, target = (sqlite3.connect(url.removeprefix("sqlite:///")) for url in (first, second))
    target.execute("PRAGMA synchronous=OFF")
    target.execute("PRAGMA foreign_keys=OFF")
    watch, total = _Watch(None), 0
    try:
        for table in _tables():
            target.execute(f"DELETE FROM {table}")
            cursor = source.execute(f"SELECT * FROM {table}")
            text = f"INSERT INTO {table} VALUES ({', '.join('?' for _ in cursor.description)})"
            while rows := cursor.fetchmany(_CHUNK):
                total += len(rows)
                with watch:
                    target.executemany(text, rows)
            with watch:
                target.commit()
    finally:
        source.close()
        target.close()
    return total, watch.spent()


async def _insert_postgresql(first: str, second: str, server: ServerCpu | None, *, copies: bool) -> tuple[int, Spent]:
    source, target = await asyncpg.connect(first), await asyncpg.connect(second)
    watch, total = _Watch(server), 0
    try:
        await target.execute(f"TRUNCATE {', '.join(_tables())} CASCADE")
        for table in _tables():
            async with source.transaction():
                cursor = await source.cursor(f"SELECT * FROM {table}")
                while rows := await cursor.fetch(_CHUNK):
                    total += len(rows)
                    records = [tuple(row.values()) for row in rows]
                    with watch:
                        await _put(target, table, list(rows[0].keys()), records, copies=copies)
    finally:
        await source.close()
        await target.close()
    return total, watch.spent()


async def _put(
    target: Any, table: str, columns: Sequence[str], records: Sequence[tuple[Any, ...]], *, copies: bool
) -> None:
    if copies:
        await target.copy_records_to_table(table, records=records, columns=columns)
        return
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join(f"${number + 1}" for number in range(len(columns)))
    await target.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", records)


def _memory_kib() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def told(speed: Speed) -> str:
    """The measurement in a line."""
    per_second = speed.products / speed.imported.wall_s
    copied = "" if speed.copied is None else f", COPY {speed.copied.cpu_s:.1f} s"
    return (
        f"{speed.kind}: {speed.products} products ({speed.rows} rows) in {speed.imported.cpu_s:.1f} s of CPU, "
        f"{per_second:.0f} a second; bare insert {speed.inserted.cpu_s:.1f} s{copied}; "
        f"{speed.ratio:.2f} times (allowed {ALLOWED:.1f}); memory grew by {speed.grown_kib // 1024} MiB"
    )
