"""Other domains' facts on cards and shelves: whether goods can be had, how many were sold.

They change with every order and may be shown a little late, so nobody is told of each change.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Boolean, and_, bindparam, exists, select, update

from domains.catalog.rules.cards import instant_ms
from domains.catalog.tables import ProductCardRow, ShelfRow, SkuCardRow, SkuRow
from persistence import Statement, Transaction, one_of

_IS_SOLD = exists(select(SkuRow.id).where(SkuRow.id == SkuCardRow.sku_id, SkuRow.retired_at.is_(None)))
_SET_SKU = Statement(
    update(SkuCardRow)
    .where(one_of(SkuCardRow.sku_id, "ids"))
    .values(in_stock=and_(bindparam("in_stock", type_=Boolean()), _IS_SOLD)),
    late=True,
)
_HAS_STOCK = exists(
    select(SkuCardRow.sku_id).where(SkuCardRow.product_id == ProductCardRow.product_id, SkuCardRow.in_stock.is_(True))
)
_SET_PRODUCTS = Statement(
    update(ProductCardRow)
    .where(one_of(ProductCardRow.product_id, "ids"), ProductCardRow.in_stock != _HAS_STOCK)
    .values(in_stock=_HAS_STOCK, stock_changed_at_ms=bindparam("now_ms"))
    .returning(ProductCardRow.product_id),
    late=True,
)
_CARD_STOCK = select(ProductCardRow.in_stock).where(ProductCardRow.product_id == ShelfRow.product_id)
_SET_SHELVES = Statement(
    update(ShelfRow).where(one_of(ShelfRow.product_id, "ids")).values(in_stock=_CARD_STOCK.scalar_subquery()),
    late=True,
)
_ADD_CARD_SALES = Statement(
    update(ProductCardRow)
    .where(ProductCardRow.product_id == bindparam("product"))
    .values(sales_count=ProductCardRow.sales_count + bindparam("quantity")),
    late=True,
)
_ADD_SHELF_SALES = Statement(
    update(ShelfRow)
    .where(ShelfRow.product_id == bindparam("product"))
    .values(sales_count=ShelfRow.sales_count + bindparam("quantity")),
    late=True,
)


async def set_sku_stock(tx: Transaction, in_stock_by_sku: Mapping[int, bool]) -> None:
    """Says of SKUs whether they can be had."""
    for in_stock in (False, True):
        sku_ids = [sku_id for sku_id, flag in in_stock_by_sku.items() if flag is in_stock]
        if sku_ids:
            await tx.run(_SET_SKU, ids=sku_ids, in_stock=in_stock)


async def set_product_stock(tx: Transaction, product_ids: Collection[int], now: datetime) -> None:
    """Says of products whether any of their SKUs can be had, and since when. Their cards must be held."""
    changed = [row[0] for row in await tx.rows(_SET_PRODUCTS, ids=product_ids, now_ms=instant_ms(now))]
    if changed:
        await tx.run(_SET_SHELVES, ids=changed)


async def add_sales(tx: Transaction, quantity_by_product: Mapping[int, int]) -> None:
    """Adds to what was sold of products; their cards must be held."""
    rows = [{"product": product, "quantity": quantity} for product, quantity in sorted(quantity_by_product.items())]
    if rows:
        await tx.run_many(_ADD_CARD_SALES, rows)
        await tx.run_many(_ADD_SHELF_SALES, rows)
