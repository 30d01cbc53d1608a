"""What was done to products, by whom and why: for their history, and for the log of what staff did."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domains import stores
from domains.catalog.rules.changes import PERMISSION, Change, History, ProductAction
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.store import history as store
from domains.kernel import BadRequest, Window, edges_of, id_at
from persistence import Reader, Transaction


async def record(
    tx: Transaction,
    changes: Sequence[Change],
    action: ProductAction,
    now: datetime,
    author: stores.Author | None,
    reason: str | None = None,
) -> None:
    """Writes down one kind of change of any number of products, in the transaction that makes it."""
    staff = None if author is None else (author.staff.id, author.staff.name)
    await store.add_entries(tx, changes, action, now, staff, reason)
    told = [(f"product:{each.product_id}", each.before, _with_reason(each, reason)) for each in changes]
    await stores.record_changes(tx, author, PERMISSION[action], told, now)


def as_made(product_id: int, command: CreateProduct, status: ProductStatus) -> Change:
    """What is written down of a new product."""
    after = {"name": command.name, "skus": [sku.code for sku in command.skus], "status": status}
    return Change(product_id, None, after)


async def get_histories(reader: Reader, product_ids: Collection[int], asked: Window) -> dict[int, History]:
    """The history of each product, newest first. Raises BadRequest for a window from the end, or a wrong cursor."""
    if asked.backwards:
        raise BadRequest("A history is read from its newest entry on: give first and after.")
    found = await store.get_entries(reader, product_ids, asked.size + 1, id_at(asked))
    return {each: History(*edges_of(found.get(each, ()), asked, lambda entry: (entry.id,))) for each in product_ids}


def _with_reason(change: Change, reason: str | None) -> object:
    return change.after if reason is None else {**(change.after or {}), "reason": reason}
