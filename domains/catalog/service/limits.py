"""Use cases of limits: how many of something a member may buy, counted when they buy it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.rules.limits import (
    Allowance,
    LimitPeriod,
    Purchase,
    PurchaseLimit,
    SetPurchaseLimits,
    began_on,
    counts_now,
    exceeded,
    is_counted,
    limit_problems,
    wanted_of,
)
from domains.catalog.service.history import record
from domains.catalog.service.publishing import hold
from domains.catalog.service.refusing import require_sound
from domains.catalog.store import limits as store
from domains.catalog.store import rewriting
from domains.catalog.store.products import get_products_of_skus
from domains.catalog.store.retiring import get_live_skus
from domains.kernel import Conflict, NotFound, Outdated, Problem, Refused
from persistence import Reader, Transaction


async def set_purchase_limits(
    tx: Transaction, command: SetPurchaseLimits, now: datetime, author: stores.Author | None = None
) -> None:
    """Says all limits of a product anew. Those that stay count on; a new one counts from now on. Raises Refused."""
    standing = (await hold(tx, [command.product_id], author)).get(command.product_id)
    problems: list[Problem] = []
    if standing is None:
        problems.append(NotFound(field=("product_id",)))
    elif standing.version != command.version:
        problems.append(Outdated(current=standing.version, field=("version",)))
    # Of what is not theirs nobody is told which SKUs it has.
    skus = {} if standing is None else await get_live_skus(tx, [command.product_id])
    require_sound([*problems, *limit_problems(command.limits, skus.get(command.product_id, {}))])
    before = (await store.get_limits(tx, [command.product_id])).get(command.product_id, [])
    await store.set_limits(tx, command.product_id, command.limits)
    await rewriting.put_up_version(tx, command.product_id)
    told = Change(command.product_id, _told(before), _told(command.limits))
    await record(tx, [told], ProductAction.CHANGED, now, author)


async def get_allowances(
    reader: Reader, product_ids: Collection[int], member_id: int | None, now: datetime
) -> dict[int, list[Allowance]]:
    """The limits of products that hold now, and how far a member has used them; in two statements, for a guest in one.

    Products without limits do not appear.
    """
    limits = await store.get_limits(reader, product_ids)
    holding = {key: [each for each in some if counts_now(each, now)] for key, some in limits.items()}
    counted = [each for some in holding.values() for each in some if is_counted(each)]
    counts: Mapping[Any, int] = {}
    if member_id is not None and counted:
        began = {began_on(each, now) for each in counted}
        counts = await store.get_counts(reader, member_id, {each.product_id for each in counted}, began)
    return {
        key: [Allowance(each, counts.get(_key(each, now), 0) if is_counted(each) else 0) for each in some]
        for key, some in holding.items()
        if some
    }


async def claim_purchases(
    tx: Transaction, member_id: int, document: str, purchases: Sequence[Purchase], now: datetime
) -> None:
    """Counts what a member buys with a document towards the limits of it. Raises Refused(PurchaseLimitReached)."""
    product_ids = {each.product_id for each in purchases}
    limits = [each for some in (await store.get_limits(tx, product_ids)).values() for each in some]
    claims = [
        store.Claim(member_id, *_key(each, now), wanted)
        for each in limits
        if counts_now(each, now) and is_counted(each) and (wanted := wanted_of(each, purchases))
    ]
    if not claims or await store.take(tx, document, claims):
        return
    found = await get_allowances(tx, product_ids, member_id, now)
    raise Refused(*exceeded([each for some in found.values() for each in some], purchases) or [Conflict()])


async def return_purchases(tx: Transaction, document: str, quantities: Mapping[int, int] | None = None) -> None:
    """Counts what a document bought no more: so many of each SKU, or (None) all of it."""
    claims = await store.hold_claims(tx, document)
    if not claims:
        return
    products = {} if quantities is None else await get_products_of_skus(tx, quantities)
    given = [replace(each, quantity=_given_back(each, quantities, products)) for each in claims]
    pairs = list(zip(claims, given, strict=True))
    left = [replace(had, quantity=had.quantity - gone.quantity) for had, gone in pairs if had.quantity > gone.quantity]
    await store.give_back(tx, document, [each for each in given if each.quantity], left)


def _given_back(claim: store.Claim, quantities: Mapping[int, int] | None, products: Mapping[int, int]) -> int:
    if quantities is None:
        return claim.quantity
    if claim.sku_id:
        return min(claim.quantity, quantities.get(claim.sku_id, 0))
    of_product = sum(number for sku_id, number in quantities.items() if products.get(sku_id) == claim.product_id)
    return min(claim.quantity, of_product)


def _key(limit: PurchaseLimit, now: datetime) -> tuple[int, int, LimitPeriod, str]:
    return limit.product_id, limit.sku_id or 0, limit.period, began_on(limit, now)


def _told(limits: Sequence[PurchaseLimit]) -> dict[str, Any]:
    return {
        "purchase_limits": [
            {
                "sku_id": each.sku_id,
                "period": each.period,
                "most": each.most,
                "since": None if each.since is None else each.since.isoformat(),
            }
            for each in limits
        ]
    }
