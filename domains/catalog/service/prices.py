"""Use cases of prices."""

from collections.abc import Sequence
from datetime import datetime

from domains.catalog.rules.commands import SetPrice
from domains.catalog.rules.skus import price_problems
from domains.catalog.store import card_writing
from domains.catalog.store import products as store
from domains.kernel import Invalid, NotFound, Problem, Refused
from persistence import Transaction


async def set_prices(tx: Transaction, prices: Sequence[SetPrice], now: datetime) -> None:
    """Puts each price in place of what its SKU cost in that currency, on cards and in lists too.

    All or nothing: raises Refused.
    """
    products = await store.get_products_of_skus(tx, {each.sku_id for each in prices})
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
    changed = set(products.values())
    await card_writing.hold_cards(tx, changed)
    await store.set_prices(tx, [(each.sku_id, each.price) for each in prices])
    await card_writing.write_prices(tx, changed)
    await store.touch_products(tx, changed, now)
