"""What stock is and how demand is measured against it: pure data and arithmetic."""

import enum
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.catalog import Component
from domains.kernel import Channel


class StockOperation(enum.StrEnum):
    """What can happen to stock. TRANSFER sets stock aside for a promotion (negative) or gives it back."""

    ADD = "ADD"
    LOCK = "LOCK"
    UNLOCK = "UNLOCK"
    DEDUCT = "DEDUCT"
    RETURN = "RETURN"
    ADJUST = "ADJUST"
    TRANSFER = "TRANSFER"


class StockLayer(enum.StrEnum):
    """Who counts: the shop (what it may promise), the network of warehouses, or one warehouse's shelves."""

    SALES = "SALES"
    DISPATCH = "DISPATCH"
    WAREHOUSE = "WAREHOUSE"


class LockStatus(enum.StrEnum):
    """Where a lock stands. It is left once: for one of the other two."""

    OPEN = "OPEN"
    DEDUCTED = "DEDUCTED"
    RELEASED = "RELEASED"


# What one unit of a movement's delta does to each quantity of the sales layer. Ledger, balances and proof all
# follow this table, so that a delta has one meaning: what it says of what can be sold, or of what was held.
EFFECTS: Final[Mapping[StockOperation, Mapping[str, int]]] = {
    StockOperation.ADD: {"sellable": 1},
    StockOperation.LOCK: {"sellable": 1, "locked": -1},
    StockOperation.UNLOCK: {"sellable": 1, "locked": -1},
    StockOperation.DEDUCT: {"locked": 1, "sold": -1},
    StockOperation.RETURN: {"sellable": 1},
    StockOperation.ADJUST: {"sellable": 1},
    StockOperation.TRANSFER: {"sellable": 1, "activity": -1},
}


@dataclass(frozen=True, slots=True)
class Demand:
    """So many of a SKU, wanted by the input at `field`."""

    sku_id: int
    quantity: int
    field: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Shortage:
    """A demand that cannot be met, and how much of it could be, in units of its own SKU."""

    demand: Demand
    available: int


@dataclass(frozen=True, slots=True)
class SalesStock:
    """A SKU's quantities in the sales layer; `channel` is None where all channels share them."""

    sku_id: int
    sellable: int
    locked: int
    sold: int
    activity: int
    presale: int
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class SkuStock:
    """A SKU's stock as staff see it."""

    sku_id: int
    sales_layer: tuple[SalesStock, ...]


@dataclass(frozen=True, slots=True)
class StockMovement:
    """An entry of the ledger; what its delta does is in EFFECTS."""

    id: int
    sku_id: int
    at: datetime
    operation: StockOperation
    delta: int
    document: str
    layer: StockLayer


Recipes = Mapping[int, Sequence[Component]]


def pieces(demands: Sequence[Demand], recipes: Recipes) -> dict[int, int]:
    """Sums what is wanted of each single SKU, bundles taken apart; in order of SKU.

    Raises ValueError for a quantity below one, which would put stock on the shelf.
    """
    wanted: dict[int, int] = {}
    for demand in demands:
        if demand.quantity < 1:
            raise ValueError(f"{demand.quantity} of SKU {demand.sku_id} is no quantity")
        for sku_id, share in _parts(demand.sku_id, recipes):
            wanted[sku_id] = wanted.get(sku_id, 0) + share * demand.quantity
    return dict(sorted(wanted.items()))


def shortages(demands: Sequence[Demand], recipes: Recipes, sellable: Mapping[int, int]) -> list[Shortage]:
    """The demands that cannot be met when they are served in their order, each with what is left for it.

    Were each cut to its `available`, all could be met together.
    """
    left = dict(sellable)
    short = []
    for demand in demands:
        parts = _parts(demand.sku_id, recipes)
        served = min(demand.quantity, _most(parts, left))
        for sku_id, share in parts:
            left[sku_id] = left.get(sku_id, 0) - share * served
        if served < demand.quantity:
            short.append(Shortage(demand, served))
    return short


def availability(sku_ids: Collection[int], recipes: Recipes, sellable: Mapping[int, int]) -> dict[int, int]:
    """How many of each SKU can be had by itself; of a bundle as many as its scarcest component allows."""
    return {sku_id: _most(_parts(sku_id, recipes), sellable) for sku_id in sku_ids}


def crossings(sellable: Mapping[int, int], moved: Mapping[int, int], bundles: Recipes) -> tuple[list[int], list[int]]:
    """Of what nothing can be had any more, and of what something can again, after `moved` led to `sellable`.

    `bundles` are those in which any of the moved SKUs is. A bundle is judged by each moved component alone;
    both lists are in order of SKU.
    """
    thresholds = [(sku_id, sku_id, 1) for sku_id in sellable]
    thresholds += [(bundle, part.sku_id, part.quantity) for bundle, parts in bundles.items() for part in parts]
    ran_out, came_back = set(), set()
    for shown, sku_id, least in thresholds:
        now = sellable.get(sku_id, 0)
        before = now - moved.get(sku_id, 0)
        if before >= least > now:
            ran_out.add(shown)
        elif now >= least > before:
            came_back.add(shown)
    return sorted(ran_out), sorted(came_back)


def _parts(sku_id: int, recipes: Recipes) -> list[tuple[int, int]]:
    components = recipes.get(sku_id)
    return [(each.sku_id, each.quantity) for each in components] if components else [(sku_id, 1)]


def _most(parts: Sequence[tuple[int, int]], sellable: Mapping[int, int]) -> int:
    return min(max(sellable.get(sku_id, 0), 0) // share for sku_id, share in parts)
