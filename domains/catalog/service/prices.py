"""Use cases of prices: what SKUs cost from now on, from a moment on, and what they cost before."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.rules.commands import SetPrice, SkuPrice
from domains.catalog.rules.prices import LOWEST_OF, is_running, plan_of, price_of, pricing_problems, said_anew
from domains.catalog.rules.product_commands import UNSAID, PricedPeriod, PriceSku
from domains.catalog.rules.skus import price_problems
from domains.catalog.service.history import record
from domains.catalog.service.publishing import hold
from domains.catalog.store import card_writing
from domains.catalog.store import prices as store
from domains.catalog.store import products as products_store
from domains.catalog.store.prices import Key
from domains.kernel import Invalid, Money, NotFound, Problem, Refused
from persistence import Database, Reader, Transaction, schedule_at_each

TURN_JOB: Final = "catalog.turn_prices"
# So many promotion prices begin or end in one transaction.
_AT_ONCE: Final = 500


async def set_prices(tx: Transaction, prices: Sequence[SetPrice], now: datetime) -> None:
    """Puts each price in place of what its SKU cost in that currency, on cards and in lists too.

    A promotion price counts until it is set anew. All or nothing: raises Refused.
    """
    products = await products_store.get_products_of_skus(tx, {each.sku_id for each in prices})
    problems: list[Problem] = []
    seen: set[tuple[int, str]] = set()
    for index, each in enumerate(prices):
        field = ("prices", str(index))
        key = (each.sku_id, each.price.list_price.currency)
        if each.sku_id not in products:
            problems.append(NotFound(field=(*field, "sku_id")))
        if key in seen:
            problems.append(Invalid(why="This price is given twice.", why_zh="价格重复。", field=field))
        problems += price_problems((each.price,), field)
        seen.add(key)
    if problems:
        raise Refused(*problems)
    await card_writing.hold_cards(tx, set(products.values()))
    before = await store.get_prices(tx, products.keys())
    await store.clear_plans(tx, seen)
    after = {(each.sku_id, each.price.list_price.currency): each.price for each in prices}
    await _write(tx, before, after, products, now)


async def price_skus(
    tx: Transaction,
    asked: Sequence[PriceSku],
    unread: Sequence[Problem],
    now: datetime,
    author: stores.Author | None = None,
) -> None:
    """Says what SKUs cost from now on, and which promotion price from when until when. What is not said stays.

    All or nothing: raises Refused with all problems at once, those that were `unread` first.
    """
    problems = [*unread, *pricing_problems(asked, now)]
    products = await products_store.get_products_of_skus(tx, {each.sku_id for each in asked})
    own = await hold(tx, set(products.values()), author)
    for place, each in enumerate(asked):
        if products.get(each.sku_id) not in own:
            problems.append(NotFound(field=("prices", str(place), "sku_id")))
    if problems:
        raise Refused(*problems)
    before = await store.get_prices(tx, products.keys())
    after = {_key(each): said_anew(each, before.get(_key(each)), now) for each in asked}
    await _plan(tx, asked, now)
    await _write(tx, before, after, products, now)
    await record(tx, _told(before, after, products), ProductAction.PRICED, now, author)


async def get_lowest_prices(reader: Reader, sku_ids: Collection[int], currency: str, now: datetime) -> dict[int, Money]:
    """The least that SKUs cost at any time in the last thirty days; those without a price do not appear."""
    return await store.get_lowest(reader, sku_ids, currency, now - LOWEST_OF)


async def turn_prices(tx: Transaction, now: datetime) -> int:
    """Lets promotion prices begin and end that are due, each once. Returns with how many it was due."""
    sku_ids = await store.get_due(tx, now, _AT_ONCE)
    if sku_ids:
        products = await products_store.get_products_of_skus(tx, sku_ids)
        await card_writing.hold_cards(tx, set(products.values()))
        turns = await store.take_turns(tx, sku_ids, now)
        before = await store.get_prices(tx, sku_ids)
        after = {
            key: replace(
                before[key], promotion_price=Money(plan.amount_minor, key[1]) if is_running(plan, now) else None
            )
            for key, plan in turns
            if key in before
        }
        await store.clear_plans(tx, [key for key, plan in turns if not is_running(plan, now)])
        await _write(tx, before, after, products, now)
        await record(tx, _told(before, after, products), ProductAction.PRICED, now, None)
    return len(sku_ids)


async def run_turns(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Does so with all that are due."""
    while await database.write(lambda tx: turn_prices(tx, now)) == _AT_ONCE:
        pass


async def _plan(tx: Transaction, asked: Sequence[PriceSku], now: datetime) -> None:
    said = [each for each in asked if each.promotion is not UNSAID]
    if not said:
        return
    await store.clear_plans(tx, [_key(each) for each in said])
    periods = [(_key(each), each.promotion) for each in said if isinstance(each.promotion, PricedPeriod)]
    await store.plan(tx, [(key, plan_of(period, now)) for key, period in periods])
    moments = {moment for _, period in periods for moment in (period.starts_at, period.ends_at) if moment is not None}
    await schedule_at_each(tx, TURN_JOB, {}, {each for each in moments if each > now}, now)


async def _write(
    tx: Transaction,
    before: Mapping[Key, SkuPrice],
    after: Mapping[Key, SkuPrice],
    products: Mapping[int, int],
    now: datetime,
) -> None:
    """Writes prices on cards and in lists too, and what SKUs cost until now. The cards must be held."""
    past = [
        (key, before[key]) for key, price in after.items() if key in before and price_of(before[key]) != price_of(price)
    ]
    if past:
        await store.remember(tx, past, now)
    changed = {products[sku_id] for sku_id, _ in after}
    await products_store.set_prices(tx, [(sku_id, price) for (sku_id, _), price in after.items()])
    await card_writing.write_prices(tx, changed)
    await products_store.touch_products(tx, changed, now)


def _told(before: Mapping[Key, SkuPrice], after: Mapping[Key, SkuPrice], products: Mapping[int, int]) -> list[Change]:
    """What was changed of each product's prices, by SKU and currency."""
    was: defaultdict[int, dict[str, Any]] = defaultdict(dict)
    is_now: defaultdict[int, dict[str, Any]] = defaultdict(dict)
    for (sku_id, currency), price in sorted(after.items()):
        known = before.get((sku_id, currency))
        if known != price:
            name = f"{sku_id} {currency}"
            was[products[sku_id]][name] = None if known is None else _minors(known)
            is_now[products[sku_id]][name] = _minors(price)
    return [Change(product_id, was[product_id], is_now[product_id]) for product_id in sorted(is_now)]


def _minors(price: SkuPrice) -> dict[str, int | None]:
    return {name: None if amount is None else amount["minor"] for name, amount in asdict(price).items()}


def _key(asked: PriceSku) -> Key:
    return asked.sku_id, asked.list_price.currency
