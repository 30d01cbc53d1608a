"""Use cases of bringing in products many at a time, as files have them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domains import stores
from domains.catalog.rules.changes import ProductAction
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.facts import ProductDraft
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.new_products import check_product
from domains.catalog.rules.product_commands import Publish
from domains.catalog.service.history import as_made, record
from domains.catalog.service.products import CreatedProduct, create_products, gather
from domains.catalog.service.publishing import list_products_for_sale
from domains.catalog.store import reviewing
from domains.kernel import NotFound, Problem
from persistence import Transaction

_PUBLISH = "catalog.product.publish"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProduct:
    """A product of a file: on sale at once, or not; one that is a draft is never on sale."""

    command: CreateProduct
    published: bool
    draft: bool = False


async def check_products(tx: Transaction, commands: Sequence[CreateProduct]) -> list[tuple[Problem, ...]]:
    """All that is wrong with each of these products, none of which is made."""
    if not commands:
        return []
    facts = await gather(tx, commands)
    found = [check_product(each, facts) for each in commands]
    return [() if isinstance(each, ProductDraft) else tuple(each) for each in found]


async def import_products(
    tx: Transaction,
    wanted: Sequence[ImportProduct],
    now: datetime,
    author: stores.Author | None = None,
    reason: str | None = None,
) -> list[CreatedProduct]:
    """Makes those that nothing is wrong with, as `create_products` does, and puts them on sale where they are to be.

    For staff those of a reviewed store are drafts, and none is put on sale by who may not do so. All are one store's.
    """
    if not wanted:
        return []
    store_id = wanted[0].command.store_id
    if author is not None and author.staff.store_id not in (None, store_id):
        return [CreatedProduct(problems=(NotFound(field=("store_id",)),)) for _ in wanted]
    reviewed = author is not None and store_id in await reviewing.get_reviewed(tx, [store_id])
    statuses = [ProductStatus.DRAFT if each.draft or reviewed else ProductStatus.APPROVED for each in wanted]
    results: list[CreatedProduct] = [CreatedProduct()] * len(wanted)
    for status in (ProductStatus.APPROVED, ProductStatus.DRAFT):
        places = [place for place, each in enumerate(statuses) if each is status]
        if places:
            created = await create_products(tx, [wanted[place].command for place in places], now, status)
            for place, result in zip(places, created, strict=True):
                results[place] = result
    made = [
        (each, status, result.product_id)
        for each, status, result in zip(wanted, statuses, results, strict=True)
        if result.product_id is not None
    ]
    told = [as_made(product_id, each.command, status) for each, status, product_id in made]
    await record(tx, told, ProductAction.CREATED, now, author, reason)
    if author is None or _PUBLISH in author.staff.permissions:
        shown = [product_id for each, status, product_id in made if each.published and status is ProductStatus.APPROVED]
        if shown:
            await list_products_for_sale(tx, Publish(ids=tuple(shown)), now, author)
    return results
