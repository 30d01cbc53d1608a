"""What has happened to stock that others show.

Events may be told late: who needs to know how things stand asks `get_availability` when told.
"""

from dataclasses import dataclass

from domains.kernel import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class StockRanOut(Event):
    """Of these SKUs not one more can be had; bundles that miss a component are among them."""

    name = "inventory.stock_ran_out"

    sku_ids: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StockCameBack(Event):
    """Of these SKUs one can be had again; of a bundle, as far as the component that came back goes."""

    name = "inventory.stock_came_back"

    sku_ids: list[int]
