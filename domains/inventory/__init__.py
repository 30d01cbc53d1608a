"""Stock: what the shop may promise, what orders hold of it, and the ledger that proves both."""

from domains.inventory.checks import CHECKS
from domains.inventory.events import StockCameBack, StockRanOut
from domains.inventory.problems import InsufficientStock
from domains.inventory.rules import (
    Demand,
    LockStatus,
    SalesStock,
    SkuStock,
    StockLayer,
    StockMovement,
    StockOperation,
)
from domains.inventory.service import (
    deduct,
    find_sku_stock,
    get_availability,
    get_movements,
    get_stock,
    list_movements,
    lock,
    receive,
    release,
    take_back,
)

__all__ = [
    "CHECKS",
    "Demand",
    "InsufficientStock",
    "LockStatus",
    "SalesStock",
    "SkuStock",
    "StockCameBack",
    "StockLayer",
    "StockMovement",
    "StockOperation",
    "StockRanOut",
    "deduct",
    "find_sku_stock",
    "get_availability",
    "get_movements",
    "get_stock",
    "list_movements",
    "lock",
    "receive",
    "release",
    "take_back",
]
