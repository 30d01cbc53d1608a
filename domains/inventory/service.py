"""Stock is received, locked for a document, and leaves the lock once: sold or given back."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from domains import catalog
from domains.inventory import rules, store
from domains.inventory.events import StockCameBack, StockRanOut
from domains.inventory.problems import InsufficientStock
from domains.inventory.rules import Demand, LockStatus, SalesStock, SkuStock, StockMovement, StockOperation
from domains.kernel import Connection, Frame, Refused, Window, edges_of, id_at
from persistence import Reader, Transaction, emit


async def get_availability(
    reader: Reader, sku_ids: Collection[int], recipes: rules.Recipes | None = None
) -> dict[int, int]:
    """How many of each SKU can be bought now: zero of an unknown one, of a bundle what its components allow.

    `recipes` are what the bundles among them are made of, where the caller knows already.
    """
    if recipes is None:
        recipes = await catalog.get_components(reader, sku_ids)
    singles = {each.sku_id for components in recipes.values() for each in components}.union(sku_ids)
    return rules.availability(sku_ids, recipes, await store.get_sellable(reader, singles))


async def get_stock(reader: Reader, sku_ids: Collection[int]) -> dict[int, SalesStock]:
    """The sales layer's quantities of each SKU that ever had stock of its own (a bundle never has)."""
    return await store.get_stock(reader, sku_ids)


async def find_sku_stock(
    reader: Reader, sku_id: int, store_id: int | None, as_of: datetime | None = None
) -> SkuStock | None:
    """A SKU's stock now, or as the ledger has it up to a moment, for the staff of a store or (None) the platform.

    None where it had none by then, and where it is another store's.
    """
    if as_of is None:
        found = await store.get_stock(reader, [sku_id])
    else:
        found = await store.get_stock_as_of(reader, [sku_id], as_of)
    if sku_id not in await _of_store(reader, found.keys(), store_id):
        return None
    return SkuStock(sku_id, (found[sku_id],))


async def get_movements(reader: Reader, ids: Collection[int], store_id: int | None) -> dict[int, StockMovement]:
    """Movements by their ids, for the staff of a store or (None) the platform: only those of its own SKUs."""
    found = await store.get_movements(reader, ids)
    own = await _of_store(reader, {each.sku_id for each in found.values()}, store_id)
    return {movement_id: each for movement_id, each in found.items() if each.sku_id in own}


async def list_movements(reader: Reader, sku_ids: Sequence[int], window: Window) -> list[Connection[StockMovement]]:
    """A window on each SKU's ledger, newest first. Raises BadRequest for a cursor of another list."""
    found = await store.list_movements(reader, sku_ids, window, id_at(window))
    return [Connection(*edges_of(found[sku_id], window, lambda movement: (movement.id,))) for sku_id in sku_ids]


async def lock(tx: Transaction, document: str, demands: Sequence[Demand], now: datetime) -> None:
    """Locks everything that a document, such as an order, wants, or nothing.

    Demands for one SKU count together, and bundles as their components. A document locks once.
    Raises InsufficientStock for each demand that falls short when they are served in their order.
    """
    bundles = await catalog.get_bundles_around(tx, {demand.sku_id for demand in demands})
    wanted = rules.pieces(demands, bundles)
    if not wanted:
        return
    await store.add_locks(tx, document, wanted)
    await store.record(tx, StockOperation.LOCK, _minus(wanted), document, f"lock/{document}", now)
    # Last, for from here to the commit everybody else who wants these SKUs waits.
    left = await store.take(tx, wanted)
    if len(left) < len(wanted):
        raise Refused(*await _problems(tx, demands, bundles, wanted, left))
    await _tell(tx, left, _minus(wanted), bundles, now)


async def release(tx: Transaction, document: str, now: datetime) -> bool:
    """Gives back what a document holds. Returns whether this call did: false where it holds nothing (any more)."""
    held = await store.end_locks(tx, document, LockStatus.RELEASED)
    if not held:
        return False
    bundles = await catalog.get_bundles_around(tx, held)
    await store.record(tx, StockOperation.UNLOCK, held, document, _end_key(document), now)
    sellable = await store.change(tx, StockOperation.UNLOCK, held)
    await _tell(tx, sellable, held, bundles, now)
    return True


async def deduct(tx: Transaction, document: str, now: datetime) -> bool:
    """Makes what a document holds sold. Returns whether this call did: false where it holds nothing (any more)."""
    held = await store.end_locks(tx, document, LockStatus.DEDUCTED)
    if not held:
        return False
    await store.record(tx, StockOperation.DEDUCT, _minus(held), document, _end_key(document), now)
    await store.change(tx, StockOperation.DEDUCT, _minus(held))
    return True


async def receive(
    tx: Transaction, receipts: Sequence[tuple[int, int]], document: str, now: datetime, idempotency: str
) -> None:
    """Puts stock of (single SKU, quantity) on sale; receipts of one SKU are summed.

    A SKU that was received under this idempotency key before is left as it is. Raises ValueError for a bundle,
    which has no stock of its own.
    """
    received = rules.pieces([Demand(sku_id, quantity) for sku_id, quantity in receipts], {})
    bundles = await catalog.get_bundles_around(tx, received.keys())
    if wrong := received.keys() & bundles.keys():
        raise ValueError(f"{sorted(wrong)} are bundles: receive their components")
    await _put_on_sale(tx, StockOperation.ADD, received, bundles, document, f"add/{idempotency}", now)


async def take_back(
    tx: Transaction, returned: Sequence[Demand], document: str, now: datetime, idempotency: str
) -> None:
    """Puts goods that a document had sold on sale again, bundles as their components.

    A SKU that was taken back under this idempotency key before is left as it is.
    """
    bundles = await catalog.get_bundles_around(tx, {each.sku_id for each in returned})
    pieces = rules.pieces(returned, bundles)
    await _put_on_sale(tx, StockOperation.RETURN, pieces, bundles, document, f"return/{idempotency}", now)


async def _of_store(reader: Reader, sku_ids: Collection[int], store_id: int | None) -> set[int]:
    """Those of the SKUs that are the store's; all of them for the platform."""
    if store_id is None or not sku_ids:
        return set(sku_ids)
    found = await catalog.get_skus_for_sale(reader, sku_ids, Frame())
    return {sku_id for sku_id, sku in found.items() if sku.store_id == store_id}


async def _put_on_sale(
    tx: Transaction,
    operation: StockOperation,
    pieces: Mapping[int, int],
    bundles: rules.Recipes,
    document: str,
    key: str,
    now: datetime,
) -> None:
    new = await store.record_new(tx, operation, pieces, document, key, now)
    added = {sku_id: quantity for sku_id, quantity in pieces.items() if sku_id in new}
    if not added:
        return
    await _tell(tx, await store.put(tx, added), added, bundles, now)


def _end_key(document: str) -> str:
    # One key for both ends of a lock: the ledger itself cannot hold a release and a deduction of the same lock.
    return f"end/{document}"


def _minus(quantities: Mapping[int, int]) -> dict[int, int]:
    return {sku_id: -quantity for sku_id, quantity in quantities.items()}


async def _problems(
    tx: Transaction,
    demands: Sequence[Demand],
    recipes: rules.Recipes,
    wanted: Mapping[int, int],
    left: Mapping[int, int],
) -> list[InsufficientStock]:
    short = await store.get_sellable(tx, wanted.keys() - left.keys())
    sellable = short | {sku_id: quantity + wanted[sku_id] for sku_id, quantity in left.items()}
    found = rules.shortages(demands, recipes, sellable)
    return [InsufficientStock(field=each.demand.field, available=each.available) for each in found]


async def _tell(
    tx: Transaction, sellable: Mapping[int, int], moved: Mapping[int, int], bundles: rules.Recipes, now: datetime
) -> None:
    """Tells whom it concerns that a SKU, or a bundle with it, can no longer be had, or can again."""
    ran_out, came_back = rules.crossings(sellable, moved, bundles)
    if ran_out:
        await emit(tx, StockRanOut(sku_ids=ran_out), now)
    if came_back:
        await emit(tx, StockCameBack(sku_ids=came_back), now)
