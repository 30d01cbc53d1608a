"""A second store of the demo shop that sells what the first one sells too; a rule and a limit to look at."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from domains import catalog, inventory, logistics, stores
from operations.demo import goods
from operations.demo.content.catalogue import BRANDS
from operations.demo.content.headphones import HEADPHONES
from operations.demo.content.model import both
from operations.demo.promotions import delivery_rules
from persistence import Transaction

SLUG: Final = "quillon-studio-40-second-ear"
_NAME: Final = both("Second Ear", "第二只耳朵")
_SHARED: Final = "quillon-studio-40"
_PRICE: Final = 1_799
_PIECES: Final = 4
_DAYS: Final = 90
_WEEKLY: Final = 2


async def open_neighbour(tx: Transaction, now: datetime) -> None:
    """Opens it with its one product, unless it is there."""
    found = await catalog.get_product_ids(tx, [SLUG, _SHARED])
    if SLUG in found:
        return
    store_id = await stores.create_store(tx, _NAME, now)
    for rule in delivery_rules(store_id):
        await logistics.save_delivery_rule(tx, rule, now)
    await _sell(tx, store_id, now)
    unsold = catalog.CreatePublishingRule(kind=catalog.PublishingRuleKind.OUT_OF_STOCK, days=_DAYS, active=False)
    await catalog.create_publishing_rule(tx, unsold, now)
    await _limit(tx, found[_SHARED], now)


async def _sell(tx: Transaction, store_id: int, now: datetime) -> None:
    [shared] = [each for each in HEADPHONES.products if each.slug == _SHARED]
    [category_id] = (await catalog.get_back_category_ids(tx, [HEADPHONES.category])).values()
    brand_ids = await catalog.get_brand_ids(tx, [each.code for each in BRANDS])
    command = goods.product_command(replace(shared, price=_PRICE), HEADPHONES, store_id, category_id, brand_ids, {})
    product_id = await catalog.create_product(tx, replace(command, slug=SLUG, tag_codes=()), now)
    await catalog.publish_products(tx, [product_id], now)
    sku_ids = await catalog.get_sku_ids(tx, store_id, [each.code for each in command.skus])
    await inventory.receive(tx, [(each, _PIECES) for each in sku_ids.values()], "demo/2", now, "demo/2")


async def _limit(tx: Transaction, product_id: int, now: datetime) -> None:
    [version] = (await catalog.get_versions(tx, [product_id])).values()
    weekly = catalog.PurchaseLimit(product_id, None, catalog.LimitPeriod.WEEK, _WEEKLY)
    command = catalog.SetPurchaseLimits(product_id=product_id, version=version, limits=(weekly,))
    await catalog.set_purchase_limits(tx, command, now)
