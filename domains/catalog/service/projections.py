"""Use cases that keep other domains' facts on cards, fed by events."""

from collections.abc import Collection, Mapping
from datetime import datetime

from domains.catalog.store import projections as store
from domains.catalog.store.card_writing import follow_rules, hold_cards
from domains.catalog.store.products import get_products_of_skus
from persistence import Transaction


async def hold_stock_flags(tx: Transaction, sku_ids: Collection[int]) -> None:
    """Keeps others from saying whether these SKUs can be had, until the transaction ends.

    Whoever asks how stock stands after it, and then says so, is not overtaken by an older answer.
    """
    await hold_cards(tx, set((await get_products_of_skus(tx, sku_ids)).values()))


async def set_in_stock(tx: Transaction, in_stock_by_sku: Mapping[int, bool], now: datetime) -> None:
    """Says of SKUs whether they can be had, and of their products whether any of their SKUs can."""
    products = set((await get_products_of_skus(tx, in_stock_by_sku.keys())).values())
    await hold_cards(tx, products)
    await store.set_sku_stock(tx, in_stock_by_sku)
    await store.set_product_stock(tx, products, now)


async def add_sales(tx: Transaction, quantity_by_product: Mapping[int, int], now: datetime) -> None:
    """Adds to how many pieces of products were sold; what is taken back is below zero."""
    await hold_cards(tx, quantity_by_product.keys())
    await store.add_sales(tx, quantity_by_product)
    if quantity_by_product:
        await follow_rules(tx, quantity_by_product.keys())
