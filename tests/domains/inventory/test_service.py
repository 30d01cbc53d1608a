"""Stock through its face, on both databases: received, locked, released or deducted, once."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from domains import catalog, inventory
from domains.inventory import Demand, InsufficientStock, SalesStock, StockOperation
from domains.kernel import BadRequest, Frame, Refused, Window
from persistence import Database, Transaction, deliver_all, recorded_statements
from tests.domains.inventory.goods import make_bundle, make_singles

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
A, B, C = 101, 102, 103


async def receive(database: Database, *receipts: tuple[int, int], key: str = "first", now: datetime = NOW) -> None:
    await database.write(lambda tx: inventory.receive(tx, receipts, "PO-1", now, key))


async def lock(database: Database, document: str, *demands: Demand, now: datetime = NOW) -> None:
    await database.write(lambda tx: inventory.lock(tx, document, demands, now))


async def release(database: Database, document: str, now: datetime = NOW) -> bool:
    return await database.write(lambda tx: inventory.release(tx, document, now))


async def deduct(database: Database, document: str, now: datetime = NOW) -> bool:
    return await database.write(lambda tx: inventory.deduct(tx, document, now))


async def stock_of(database: Database, sku_id: int) -> tuple[int, int, int]:
    stock = (await inventory.get_stock(database.read(), [sku_id]))[sku_id]
    return stock.sellable, stock.locked, stock.sold


async def events_of(database: Database) -> list[tuple[str, list[int]]]:
    """What was told so far of stock that ran out or came back, once."""
    told: list[tuple[str, list[int]]] = []

    def noting(name: str) -> Callable[..., Awaitable[None]]:
        async def note(tx: Transaction, payload: dict[str, list[int]], now: datetime) -> None:
            told.append((name, payload["sku_ids"]))

        return note

    events = (inventory.StockRanOut, inventory.StockCameBack)
    await deliver_all(database, {event.name: [noting(event.__name__)] for event in events}, NOW)
    return told


async def test_what_is_received_can_be_sold(database: Database) -> None:
    await receive(database, (A, 5))
    assert await inventory.get_stock(database.read(), [A, B]) == {A: SalesStock(A, 5, 0, 0, 0, 0)}


async def test_receipts_of_one_sku_are_summed(database: Database) -> None:
    await receive(database, (A, 5), (A, 2))
    await receive(database, (A, 1), key="second")
    assert await stock_of(database, A) == (8, 0, 0)


async def test_a_receipt_that_comes_again_changes_nothing(database: Database) -> None:
    await receive(database, (A, 5), (B, 1))
    await receive(database, (A, 5), (B, 1), (C, 2))
    assert [await stock_of(database, sku) for sku in (A, B, C)] == [(5, 0, 0), (1, 0, 0), (2, 0, 0)]


async def test_receiving_nothing_is_a_fault(database: Database) -> None:
    with pytest.raises(ValueError, match="is no quantity"):
        await receive(database, (A, 0))


async def test_a_lock_holds_what_it_takes(database: Database) -> None:
    await receive(database, (A, 5), (B, 5))
    await lock(database, "O-1", Demand(A, 2), Demand(B, 1), Demand(A, 1))
    assert [await stock_of(database, sku) for sku in (A, B)] == [(2, 3, 0), (4, 1, 0)]


async def test_a_lock_on_nothing_holds_nothing(database: Database) -> None:
    await lock(database, "O-1")
    assert not await release(database, "O-1")


async def test_a_refusal_names_every_short_line_and_takes_nothing(database: Database) -> None:
    await receive(database, (A, 2), (B, 9))
    with pytest.raises(Refused) as refused:
        await lock(
            database,
            "O-1",
            Demand(A, 3, ("lines", "0", "quantity")),
            Demand(B, 9, ("lines", "1", "quantity")),
            Demand(C, 1, ("lines", "2", "quantity")),
        )
    assert refused.value.problems == (
        InsufficientStock(field=("lines", "0", "quantity"), available=2),
        InsufficientStock(field=("lines", "2", "quantity"), available=0),
    )
    assert [await stock_of(database, sku) for sku in (A, B)] == [(2, 0, 0), (9, 0, 0)]


async def test_two_lines_of_one_sku_are_checked_together(database: Database) -> None:
    await receive(database, (A, 5))
    with pytest.raises(Refused) as refused:
        await lock(database, "O-1", Demand(A, 3, ("0",)), Demand(A, 3, ("1",)))
    assert refused.value.problems == (InsufficientStock(field=("1",), available=2),)


async def test_a_refused_lock_leaves_no_trace(database: Database) -> None:
    await receive(database, (A, 1))
    with pytest.raises(Refused):
        await lock(database, "O-1", Demand(A, 2))
    await lock(database, "O-1", Demand(A, 1))
    assert await stock_of(database, A) == (0, 1, 0)


async def test_a_document_locks_once(database: Database) -> None:
    await receive(database, (A, 5))
    await lock(database, "O-1", Demand(A, 1))
    with pytest.raises(Exception, match=r"(?i)unique"):
        await lock(database, "O-1", Demand(A, 1))
    assert await stock_of(database, A) == (4, 1, 0)


async def test_a_released_lock_gives_back_all_it_held(database: Database) -> None:
    await receive(database, (A, 5), (B, 5))
    await lock(database, "O-1", Demand(A, 2), Demand(B, 5))
    assert await release(database, "O-1")
    assert [await stock_of(database, sku) for sku in (A, B)] == [(5, 0, 0), (5, 0, 0)]


async def test_a_deducted_lock_is_sold(database: Database) -> None:
    await receive(database, (A, 5))
    await lock(database, "O-1", Demand(A, 2))
    assert await deduct(database, "O-1")
    assert await stock_of(database, A) == (3, 0, 2)


@pytest.mark.parametrize(("first", "second"), [(release, deduct), (deduct, release), (release, release)])
async def test_a_lock_ends_once(
    database: Database,
    first: Callable[[Database, str], Awaitable[bool]],
    second: Callable[[Database, str], Awaitable[bool]],
) -> None:
    await receive(database, (A, 5))
    await lock(database, "O-1", Demand(A, 2))
    assert await first(database, "O-1")
    after = await stock_of(database, A)
    assert not await second(database, "O-1")
    assert await stock_of(database, A) == after


async def test_a_document_that_never_locked_ends_nothing(database: Database) -> None:
    assert not await release(database, "O-1")
    assert not await deduct(database, "O-1")


async def test_documents_end_apart(database: Database) -> None:
    await receive(database, (A, 5))
    await lock(database, "O-1", Demand(A, 2))
    await lock(database, "O-2", Demand(A, 1))
    await deduct(database, "O-1")
    assert await stock_of(database, A) == (2, 1, 2)


async def test_a_bundle_is_as_available_as_its_scarcest_component(database: Database) -> None:
    table, stool = await make_singles(database, 2, NOW)
    dining_set = await make_bundle(database, {table: 1, stool: 4}, NOW)
    await receive(database, (table, 5), (stool, 11))
    available = await inventory.get_availability(database.read(), [table, stool, dining_set])
    assert available == {table: 5, stool: 11, dining_set: 2}


async def test_a_bundle_is_taken_out_of_the_stock_of_its_components(database: Database) -> None:
    table, stool = await make_singles(database, 2, NOW)
    dining_set = await make_bundle(database, {table: 1, stool: 4}, NOW)
    await receive(database, (table, 5), (stool, 11))
    await lock(database, "O-1", Demand(dining_set, 2), Demand(stool, 1))
    assert [await stock_of(database, sku) for sku in (table, stool)] == [(3, 2, 0), (2, 9, 0)]
    assert await inventory.get_stock(database.read(), [dining_set]) == {}
    await deduct(database, "O-1")
    assert [await stock_of(database, sku) for sku in (table, stool)] == [(3, 0, 2), (2, 0, 9)]


async def test_of_a_short_bundle_whole_bundles_are_named(database: Database) -> None:
    table, stool = await make_singles(database, 2, NOW)
    dining_set = await make_bundle(database, {table: 1, stool: 4}, NOW)
    await receive(database, (table, 5), (stool, 11))
    with pytest.raises(Refused) as refused:
        await lock(database, "O-1", Demand(stool, 4, ("0",)), Demand(dining_set, 2, ("1",)))
    assert refused.value.problems == (InsufficientStock(field=("1",), available=1),)


async def test_a_bundle_has_no_stock_of_its_own(database: Database) -> None:
    [stool] = await make_singles(database, 1, NOW)
    trio = await make_bundle(database, {stool: 3}, NOW)
    with pytest.raises(ValueError, match="receive their components"):
        await receive(database, (trio, 1))


async def test_a_bundle_runs_out_with_too_few_of_a_component_and_comes_back(database: Database) -> None:
    [stool] = await make_singles(database, 1, NOW)
    trio = await make_bundle(database, {stool: 3}, NOW)
    await receive(database, (stool, 4))
    assert await events_of(database) == [("StockCameBack", [stool, trio])]
    await lock(database, "O-1", Demand(stool, 2))
    assert await events_of(database) == [("StockRanOut", [trio])]
    await release(database, "O-1")
    assert await events_of(database) == [("StockCameBack", [trio])]


async def test_what_is_taken_back_can_be_sold_again_once(database: Database) -> None:
    await receive(database, (A, 5))
    await lock(database, "O-1", Demand(A, 2))
    await deduct(database, "O-1")
    for _ in range(2):
        await database.write(lambda tx: inventory.take_back(tx, [Demand(A, 2)], "O-1", NOW, "cancel/O-1"))
    assert await stock_of(database, A) == (5, 0, 2)


async def test_what_was_never_in_stock_is_not_available(database: Database) -> None:
    await receive(database, (A, 5))
    assert await inventory.get_availability(database.read(), [A, B]) == {A: 5, B: 0}


async def test_every_change_is_in_the_ledger(database: Database) -> None:
    await receive(database, (A, 5))
    await lock(database, "O-1", Demand(A, 2))
    await release(database, "O-1")
    await lock(database, "O-2", Demand(A, 1))
    await deduct(database, "O-2")
    [ledger] = await inventory.list_movements(database.read(), [A], Window(10))
    assert [(edge.node.operation, edge.node.delta, edge.node.document) for edge in ledger.edges] == [
        (StockOperation.DEDUCT, -1, "O-2"),
        (StockOperation.LOCK, -1, "O-2"),
        (StockOperation.UNLOCK, 2, "O-1"),
        (StockOperation.LOCK, -2, "O-1"),
        (StockOperation.ADD, 5, "PO-1"),
    ]
    assert {edge.node.at for edge in ledger.edges} == {NOW}


async def test_the_staff_of_a_store_see_its_own_stock_alone(database: Database) -> None:
    [ours] = await make_singles(database, 1, NOW)
    [theirs] = await make_singles(database, 1, NOW)
    await receive(database, (ours, 5), (theirs, 5))
    sold = await catalog.get_skus_for_sale(database.read(), [ours, theirs], Frame())
    store_id = sold[ours].store_id
    ledgers = await inventory.list_movements(database.read(), [ours, theirs], Window(1))
    ids = [ledger.edges[0].node.id for ledger in ledgers]
    reader = database.read()
    assert [await inventory.find_sku_stock(reader, sku, store_id) is None for sku in (ours, theirs)] == [False, True]
    assert [await inventory.find_sku_stock(reader, sku, None) is None for sku in (ours, theirs)] == [False, False]
    assert list(await inventory.get_movements(reader, ids, store_id)) == ids[:1]
    assert list(await inventory.get_movements(reader, ids, None)) == ids


@pytest.mark.parametrize("cursor", [("x",), (1, 2), (), (-1,), (2**63,), (None,)])
async def test_a_cursor_of_another_list_is_a_bad_request(database: Database, cursor: tuple[object, ...]) -> None:
    with pytest.raises(BadRequest):
        await inventory.list_movements(database.read(), [A], Window(3, cursor=cursor))


async def test_the_ledger_is_read_window_by_window_in_both_directions(database: Database) -> None:
    for number in range(1, 6):
        await receive(database, (A, number), (B, 1), key=str(number))
    newest, other = await inventory.list_movements(database.read(), [A, B], Window(2))
    assert [edge.node.delta for edge in newest.edges] == [5, 4]
    assert [edge.node.sku_id for edge in other.edges] == [B, B]
    assert newest.page_info.has_next_page
    after = (newest.edges[-1].node.id,)
    [older] = await inventory.list_movements(database.read(), [A], Window(3, cursor=after))
    assert [edge.node.delta for edge in older.edges] == [3, 2, 1]
    assert not older.page_info.has_next_page
    before = (older.edges[-1].node.id,)
    [back] = await inventory.list_movements(database.read(), [A], Window(3, backwards=True, cursor=before))
    assert [edge.node.delta for edge in back.edges] == [4, 3, 2]
    assert back.page_info.has_previous_page


async def test_stock_of_a_past_moment_is_what_the_ledger_says(database: Database) -> None:
    hour = timedelta(hours=1)
    await receive(database, (A, 5), now=NOW)
    await lock(database, "O-1", Demand(A, 2), now=NOW + hour)
    await deduct(database, "O-1", now=NOW + 2 * hour)
    for after, quantities in [(0, (5, 0, 0)), (1, (3, 2, 0)), (2, (3, 0, 2))]:
        stock = await inventory.find_sku_stock(database.read(), A, None, NOW + after * hour)
        assert stock is not None
        [layer] = stock.sales_layer
        assert (layer.sellable, layer.locked, layer.sold) == quantities
    assert await inventory.find_sku_stock(database.read(), A, None, NOW - hour) is None


async def test_who_takes_the_last_piece_says_that_it_ran_out(database: Database) -> None:
    await receive(database, (A, 2), (B, 5))
    await events_of(database)
    await lock(database, "O-1", Demand(A, 1), Demand(B, 1))
    assert await events_of(database) == []
    await lock(database, "O-2", Demand(A, 1), Demand(B, 1))
    assert await events_of(database) == [("StockRanOut", [A])]


async def test_stock_comes_back_with_a_receipt_and_with_a_release(database: Database) -> None:
    await receive(database, (A, 1), (B, 1))
    assert await events_of(database) == [("StockCameBack", [A, B])]
    await lock(database, "O-1", Demand(A, 1))
    await release(database, "O-1")
    assert await events_of(database) == [("StockRanOut", [A]), ("StockCameBack", [A])]
    await receive(database, (A, 1), key="second")
    assert await events_of(database) == []


async def test_a_deduction_says_nothing_of_what_can_be_bought(database: Database) -> None:
    await receive(database, (A, 1))
    await lock(database, "O-1", Demand(A, 1))
    await events_of(database)
    await deduct(database, "O-1")
    assert await events_of(database) == []


async def test_a_refused_lock_tells_nothing(database: Database) -> None:
    await receive(database, (A, 1))
    await events_of(database)
    with pytest.raises(Refused):
        await lock(database, "O-1", Demand(A, 1), Demand(B, 1))
    assert await events_of(database) == []


async def test_statements_do_not_grow_with_the_lines(database: Database) -> None:
    skus = range(200, 240)
    await receive(database, *((sku, 9) for sku in skus))
    counts = []
    for document, wanted in [("O-1", skus[:2]), ("O-2", skus)]:
        with recorded_statements() as ran:
            await lock(database, document, *(Demand(sku, 1) for sku in wanted))
        counts.append(len(ran))
    assert counts == [4, 4]


async def test_the_contended_rows_are_touched_last(database: Database) -> None:
    await receive(database, (A, 9))
    with recorded_statements() as ran:
        await lock(database, "O-1", Demand(A, 1))
    assert ["UPDATE sales_stock" in text for text in ran] == [False, False, False, True]
