"""Use case of a SKU that is not to be sold any more."""

from dataclasses import dataclass
from datetime import datetime

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.service.history import record
from domains.catalog.service.publishing import hold
from domains.catalog.service.refusing import require_sound
from domains.catalog.store import card_writing, projections, rewriting
from domains.catalog.store import retiring as store
from domains.catalog.store.products import get_products_of_skus
from domains.kernel import Invalid, NotFound, Outdated, Problem
from persistence import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSku:
    """A SKU that is not to be sold any more; its product was read at a version."""

    id: int
    version: int


async def remove_sku(tx: Transaction, command: RemoveSku, now: datetime, author: stores.Author | None = None) -> int:
    """Takes a SKU out of what its product is sold as; orders, stock and history keep it. Returns the product.

    Shown at once, for shoppers too, as a price is. Raises Refused: also for the last SKU of a product, which is
    taken off sale instead, and for one that is in a bundle on offer.
    """
    product_id = (await get_products_of_skus(tx, [command.id])).get(command.id, 0)
    standing = (await hold(tx, [product_id], author)).get(product_id)
    skus = (await store.get_live_skus(tx, [product_id])).get(product_id, {})
    problems: list[Problem] = []
    if standing is None or command.id not in skus:
        problems.append(NotFound(field=("id",)))
    elif standing.version != command.version:
        problems.append(Outdated(current=standing.version, field=("version",)))
    if command.id in skus and standing is not None:
        problems += _hindrances(skus, await store.find_bundle_with(tx, command.id))
    require_sound(problems)
    await store.retire(tx, product_id, command.id, now)
    await projections.set_product_stock(tx, [product_id], now)
    await card_writing.write_prices_and_shelves(tx, [product_id])
    await rewriting.put_up_version(tx, product_id)
    gone = {"skus": [{"id": command.id, "code": skus[command.id]}]}
    await record(tx, [Change(product_id, gone, {"skus": []})], ProductAction.CHANGED, now, author)
    return product_id


def _hindrances(skus: dict[int, str], bundle: str | None) -> list[Problem]:
    problems: list[Problem] = []
    if len(skus) == 1:
        why = "It is the last SKU of its product: take the product off sale instead."
        problems.append(Invalid(why=why, why_zh="这是该商品的最后一个 SKU，请改为下架商品。", field=("id",)))
    if bundle is not None:
        why, why_zh = f"It is in the bundle {bundle}.", f"它是组合 {bundle} 的组件。"
        problems.append(Invalid(why=why, why_zh=why_zh, field=("id",)))
    return problems
