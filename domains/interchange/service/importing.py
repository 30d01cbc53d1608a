"""Bringing in the products of a file, a batch at a time: each batch in one transaction, each product whole or not."""

from asyncio import sleep
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final

from domains import catalog, inventory, stores
from domains.catalog import ImportProduct, Meanings
from domains.interchange.rules.columns import Header
from domains.interchange.rules.differing import differences
from domains.interchange.rules.faults import Fault, FileUnreadable, Tally, Words
from domains.interchange.rules.matching import NO_ATTRIBUTE, Matched, fault_of, match, own_faults, taken, words_of
from domains.interchange.rules.outcomes import Batch, Outcome
from domains.interchange.rules.places import CategoryPaths
from domains.interchange.rules.reading import read_products
from domains.interchange.rules.rows import Lines, read_rows
from domains.interchange.rules.sheets import Manner, SheetProduct
from domains.interchange.store.seen import Seen
from domains.kernel import Conflict, Refused
from persistence import Database, Transaction

# So many products are made in one transaction, or fewer that have so many rows.
_PRODUCTS: Final = 250
_ROWS: Final = 2_000
_TRIES: Final = 3
_ADJUST: Final = "inventory.adjust"
_NO_STOCK: Final[Words] = {
    "en": "Who imports may not change stock: the products have none.",
    "zh-CN": "导入者无权调整库存：商品没有库存。",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportGoods:
    """How a file is brought in. A dry run does all of it and takes it back."""

    store_id: int
    manner: Manner
    back_category_id: int | None = None
    dry_run: bool = False


class _TakenBack(Exception):
    """Ends the transaction of a dry run with what came of it."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


Keep = Callable[[Transaction, Batch], Awaitable[None]]


async def import_goods(
    database: Database,
    file: BinaryIO,
    wanted: ImportGoods,
    now: datetime,
    author: stores.Author | None = None,
    keep: Keep | None = None,
    done: tuple[int, Tally] | None = None,
) -> AsyncGenerator[Batch, None]:
    """Makes the products of a Shopify file that are missing; tells of each batch once that is done.

    What is there already stays as it is. `keep` is called in the transaction of each batch (of a dry run in one of
    its own). With `done` (an end and the tally of a batch) it goes on behind that. Raises FileUnreadable.
    """
    lines = Lines(file)
    first = next(read_rows(lines), None)
    if first is None:
        raise FileUnreadable(Fault(1, None, {"en": "The file is empty.", "zh-CN": "文件是空的。"}))
    tally = Tally()
    header = Header(first.cells)
    paths = CategoryPaths(await catalog.get_category_tree(database.read(), wanted.manner.language))
    taxes = {each.code: each.id for each in await catalog.list_tax_classes(database.read(), wanted.manner.language)}
    importer = _Importer(database, header, paths, taxes, wanted, now, author, keep)
    with Seen() as seen:
        sheets = read_products(lines, header, wanted.manner, tally)
        for batch in _batches(sheets, seen, header, tally, done):
            if batch:
                yield await importer.bring_in(batch, tally)
            else:
                await sleep(0)  # whoever else is served by this process has a turn


def _batches(
    sheets: Iterator[SheetProduct], seen: Seen, header: Header, tally: Tally, done: tuple[int, Tally] | None
) -> Iterator[list[SheetProduct]]:
    """Products in batches, told of what the file says twice; those that are done with are read, but left out.

    Of these there is an empty batch now and then, for reading them takes a while.
    """
    batch: list[SheetProduct] = []
    rows = 0
    end, before = done or (0, Tally())
    for place, sheet in enumerate(sheets, start=1):
        _blame_repeated(sheet, seen, header)
        if sheet.end <= end:
            tally.restore(before)
            if not place % _PRODUCTS:
                yield []
            continue
        batch.append(sheet)
        rows += sheet.rows
        if len(batch) == _PRODUCTS or rows >= _ROWS:
            yield batch
            batch, rows = [], 0
    if batch:
        yield batch


def _blame_repeated(sheet: SheetProduct, seen: Seen, header: Header) -> None:
    names = [(f"handle {sheet.handle}", sheet.line), *((f"code {sku.code}", sku.line) for sku in sheet.skus)]
    columns = ["Handle", *("Variant SKU" for _ in sheet.skus)]
    for (_, line), column, before in zip(names, columns, seen.add(names), strict=True):
        if before is not None:
            words = {"en": f"Line {before} has it already.", "zh-CN": f"第 {before} 行已有相同的值。"}
            sheet.faults.append(Fault(line, header.called(column), words))


class _Importer:
    """An import under way."""

    def __init__(
        self,
        database: Database,
        header: Header,
        paths: CategoryPaths,
        taxes: Mapping[str, int],
        wanted: ImportGoods,
        now: datetime,
        author: stores.Author | None,
        keep: Keep | None,
    ) -> None:
        self._database, self._wanted, self._now, self._author = database, wanted, now, author
        self._header, self._paths, self._taxes, self._keep = header, paths, taxes, keep

    async def bring_in(self, sheets: Sequence[SheetProduct], tally: Tally) -> Batch:
        """Makes the products of a batch, again where somebody else was in the way at the same moment."""
        for tried in range(1, _TRIES + 1):
            try:
                return await self._bring_in(sheets, tally)
            except Refused as refused:
                if tried == _TRIES or not all(isinstance(each, Conflict) for each in refused.problems):
                    raise
        raise AssertionError("unreachable")

    async def _bring_in(self, sheets: Sequence[SheetProduct], tally: Tally) -> Batch:
        async def work(tx: Transaction) -> Batch:
            outcome = await self._make(tx, sheets)
            if self._wanted.dry_run:
                raise _TakenBack(outcome)
            batch = outcome.batch(sheets, tally)
            if self._keep is not None:
                await self._keep(tx, batch)
            return batch

        try:
            batch = await self._database.write(work)
        except _TakenBack as taken_back:
            batch = taken_back.outcome.batch(sheets, tally)
            keep = self._keep
            if keep is not None:
                await self._database.write(lambda tx: keep(tx, batch))
        tally.restore(batch.tally)
        return batch

    async def _make(self, tx: Transaction, sheets: Sequence[SheetProduct]) -> Outcome:
        outcome = Outcome()
        placed: list[tuple[SheetProduct, int]] = []
        faults: dict[int, list[Fault]] = {}
        for sheet in sheets:
            category_ids = self._categories_of(sheet)
            faults[sheet.line] = list(own_faults(sheet, category_ids, self._header, self._taxes))
            if len(category_ids) == 1:
                placed.append((sheet, category_ids[0]))
            else:
                outcome.refuse(faults[sheet.line])
        wanted, manner = self._wanted, self._wanted.manner
        meanings = await catalog.learn_words(tx, words_of(placed), manner.language, self._now, self._author)
        matched = [(sheet, match(sheet, wanted.store_id, category, meanings, manner)) for sheet, category in placed]
        await self._make_sound(tx, [each for each in matched if not faults[each[0].line]], meanings, outcome)
        await self._check(tx, [each for each in matched if faults[each[0].line]], faults, outcome)
        for sheet, each in matched:
            outcome.notes += [(metafield.column, sheet.line, NO_ATTRIBUTE) for metafield in each.unknown]
        return outcome

    async def _make_sound(
        self, tx: Transaction, sound: Sequence[tuple[SheetProduct, Matched]], meanings: Meanings, outcome: Outcome
    ) -> None:
        owners = await catalog.get_owners(tx, [sheet.handle for sheet, _ in sound])
        await self._compare(tx, [each for each in sound if each[0].handle in owners], owners, meanings, outcome)
        await self._create(tx, [each for each in sound if each[0].handle not in owners], outcome)

    async def _check(
        self,
        tx: Transaction,
        unsound: Sequence[tuple[SheetProduct, Matched]],
        faults: Mapping[int, list[Fault]],
        outcome: Outcome,
    ) -> None:
        """Says of products with cells that could not be read what else is wrong with them."""
        found = await catalog.check_products(tx, [matched.command for _, matched in unsound])
        for (sheet, matched), problems in zip(unsound, found, strict=True):
            known = {(each.line, each.column): each for each in faults[sheet.line]}
            for problem in problems:
                fault = fault_of(problem, sheet, matched, self._header)
                known.setdefault((fault.line, fault.column), fault)
            outcome.refuse(list(known.values()))

    def _categories_of(self, sheet: SheetProduct) -> tuple[int, ...]:
        if sheet.category:
            return self._paths.find(sheet.category)
        given = self._wanted.back_category_id
        return () if given is None else (given,)

    async def _compare(
        self,
        tx: Transaction,
        there: Sequence[tuple[SheetProduct, Matched]],
        owners: Mapping[str, tuple[int, int]],
        meanings: Meanings,
        outcome: Outcome,
    ) -> None:
        own = {slug: product_id for slug, (product_id, store) in owners.items() if store == self._wanted.store_id}
        originals = await catalog.get_originals(tx, own.values()) if own else {}
        manner = self._wanted.manner
        taxed = await catalog.get_tax_classes_of(tx, own.values(), manner.language) if own else {}
        for sheet, matched in there:
            if sheet.handle not in own:
                outcome.refuse([taken(sheet, self._header)])
                continue
            original = originals[own[sheet.handle]]
            tax_code = taxed[original.id].code if original.id in taxed else ""
            columns = differences(sheet, matched, original, tax_code, self._header, meanings, manner)
            outcome.compared(sheet, columns)

    async def _create(self, tx: Transaction, missing: Sequence[tuple[SheetProduct, Matched]], outcome: Outcome) -> None:
        wanted = [
            ImportProduct(command=matched.command, published=sheet.published, draft=sheet.draft)
            for sheet, matched in missing
        ]
        results = await catalog.import_products(tx, wanted, self._now, self._author)
        stock: dict[str, int] = {}
        made: dict[int, str] = {}
        for (sheet, matched), result in zip(missing, results, strict=True):
            if result.product_id is None:
                outcome.refuse([fault_of(each, sheet, matched, self._header) for each in result.problems])
                continue
            outcome.counts["created"] += 1
            made[result.product_id] = sheet.tax_code
            stock |= {sku.code: sku.quantity for sku in sheet.skus if sku.quantity}
        await self._classify(tx, made)
        if stock and (self._author is None or _ADJUST in self._author.staff.permissions):
            await self._receive(tx, stock)
        elif stock:
            column = self._header.called("Variant Inventory Qty")
            skus = [sku for sheet, _ in missing for sku in sheet.skus]
            outcome.notes += [(column, sku.line, _NO_STOCK) for sku in skus if sku.code in stock]

    async def _classify(self, tx: Transaction, made: Mapping[int, str]) -> None:
        for code in sorted({*made.values()} - {""}):
            product_ids = tuple(each for each, said in made.items() if said == code)
            command = catalog.SetTaxClasses(product_ids, self._taxes[code])
            await catalog.set_tax_classes(tx, command, self._now, self._author)

    async def _receive(self, tx: Transaction, stock: Mapping[str, int]) -> None:
        sku_ids = await catalog.get_sku_ids(tx, self._wanted.store_id, stock.keys())
        receipts = [(sku_ids[code], quantity) for code, quantity in stock.items()]
        await inventory.receive(tx, receipts, "import", self._now, "import")
