"""Which gifts there are for a cart."""

from collections.abc import Iterable, Mapping

from domains.catalog import SkuForSale
from domains.marketing import Line
from domains.quote.rules.gathering import is_sent


def gift_stock(
    gifts: Mapping[int, SkuForSale],
    lines: Iterable[Line],
    skus: Mapping[int, SkuForSale],
    available: Mapping[int, int],
) -> dict[int, int]:
    """How many of each SKU can be given, by its id: what the selected lines leave of it.

    A gift that is sent comes along with goods of its own store: where none of them is sent, there is none of it.
    """
    selected = [line for line in lines if line.selected]
    sending = {line.store_id for line in selected if line.shipped}
    wanted: dict[int, int] = {}
    for line in selected:
        for sku_id, pieces in _pieces_of(skus[line.sku_id]).items():
            wanted[sku_id] = wanted.get(sku_id, 0) + pieces * line.quantity
    return {
        sku_id: max(available.get(sku_id, 0) - wanted.get(sku_id, 0), 0)
        for sku_id, sku in gifts.items()
        if not is_sent(sku) or sku.store_id in sending
    }


def _pieces_of(sku: SkuForSale) -> dict[int, int]:
    """What one of it takes from the stock."""
    return {each.sku_id: each.quantity for each in sku.components} or {sku.sku_id: 1}
