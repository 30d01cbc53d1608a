"""Goods for tests of stock: single SKUs and bundles of them, in the catalogue of a store of their own."""

from collections.abc import Mapping
from datetime import datetime

from domains import catalog, stores
from domains.catalog import CreateBackCategory, CreateProduct, CreateSku, NewComponent, SkuPrice
from domains.kernel import Frame, Money
from persistence import Database, Transaction

PRICE = Money(1000, "CNY")


async def make_singles(database: Database, count: int, now: datetime) -> list[int]:
    """Makes products of one SKU each at 10.00, published, in one new store. Returns their SKU ids."""

    async def make(tx: Transaction) -> list[int]:
        store_id = await stores.create_store(tx, {"en": "Things"}, now)
        category_id = await catalog.create_back_category(tx, CreateBackCategory(name={"en": f"Of {store_id}"}), now)
        return [
            await _make(tx, store_id, category_id, CreateSku(code=f"S{n}", prices=_PRICES), now) for n in range(count)
        ]

    return await database.write(make)


async def make_bundle(database: Database, parts: Mapping[int, int], now: datetime) -> int:
    """Makes a bundle of so many of each SKU, in their store. Returns its SKU id."""

    async def make(tx: Transaction) -> int:
        part = next(iter((await catalog.get_skus_for_sale(tx, parts.keys(), Frame())).values()))
        components = tuple(NewComponent(sku_id=sku_id, quantity=share) for sku_id, share in parts.items())
        code = "-".join(f"{share}x{sku_id}" for sku_id, share in parts.items())
        sku = CreateSku(code=code, prices=_PRICES, components=components)
        return await _make(tx, part.store_id, part.back_category_id, sku, now)

    return await database.write(make)


_PRICES = (SkuPrice(list_price=PRICE),)


async def _make(tx: Transaction, store_id: int, category_id: int, sku: CreateSku, now: datetime) -> int:
    name = {"en": f"Thing {sku.code}", "zh-CN": f"物品 {sku.code}"}
    command = CreateProduct(store_id=store_id, back_category_id=category_id, name=name, skus=(sku,))
    product_id = await catalog.create_product(tx, command, now)
    await catalog.publish_products(tx, [product_id], now)
    return (await catalog.get_sku_ids(tx, store_id, [sku.code]))[sku.code]
