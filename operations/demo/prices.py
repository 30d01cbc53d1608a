"""Prices of the demo shop beside the everyday ones: a contract, promotion prices with a past, and taxes."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from domains import catalog
from domains.catalog import PricedPeriod, PriceEntry, PriceSku
from domains.kernel import Frame, Money, percent_of
from operations.demo import goods
from operations.demo.content import FAMILIES
from operations.demo.content.model import both
from operations.demo.filling import unless_there
from persistence import Transaction

CONTRACT: Final = catalog.CreatePriceList(
    code="office-coffee", name=both("Office coffee contract", "企业咖啡合同价"), currency=goods.CURRENCY
)
# From so many pieces on, so many percent of the list price.
_BREAKS: Final = ((3, 95), (10, 88))
_BOUGHT_BY_OFFICES: Final = ("morning-bell", "baoshan-honey")
_PROMOTED: Final = ("nerivo-n3", "tavik-one")
# From when until when before today, and for how many days from now on; in percent of the list price.
_THEN: Final = (-20, -15, 88)
_NOW: Final = (14, 92)
_TAX_CLASSES: Final = (
    (catalog.CreateTaxClass(code="standard", name=both("Standard", "一般货物")), "13"),
    (catalog.CreateTaxClass(code="food", name=both("Food", "食品")), "9"),
)

# In percent of the list price.
_COMPETITORS: Final = (("Lamp Harbour", 97), ("Bright & Sons", 104))
_COST: Final = 60
_COMPARED: Final = tuple(each.slug for family in FAMILIES if family.category == "lamps" for each in family.products)[:2]


async def fill_prices(tx: Transaction, store_id: int, member_id: int | None, now: datetime) -> None:
    """Makes the contract, for the demo member, and the promotion prices; once."""
    if member_id is None or await _make_contract(tx, store_id, member_id, now) is None:
        return
    await _tax(tx, now)
    await _propose(tx, store_id, now)
    prices = await _list_prices(tx, store_id, _PROMOTED)
    first, last, percent = _THEN
    await catalog.price_skus(tx, _promoted(prices, percent, None), (), now + timedelta(days=first))
    await catalog.price_skus(tx, [_everyday(*each) for each in prices.items()], (), now + timedelta(days=last))
    days, percent = _NOW
    await catalog.price_skus(tx, _promoted(prices, percent, now + timedelta(days=days)), (), now)


async def _make_contract(tx: Transaction, store_id: int, member_id: int, now: datetime) -> int | None:
    """The new list's id; None where it is there already."""
    list_id = await unless_there(catalog.create_price_list(tx, CONTRACT, now))
    if list_id is None:
        return None
    prices = await _list_prices(tx, store_id, _BOUGHT_BY_OFFICES)
    entries = tuple(
        PriceEntry(sku_id, quantity, _share(price, percent))
        for sku_id, price in prices.items()
        for quantity, percent in _BREAKS
    )
    await catalog.set_price_entries(tx, catalog.SetPriceEntries(id=list_id, entries=entries), now)
    await catalog.set_price_list_members(tx, catalog.SetPriceListMembers(list_id, (member_id,)), now)
    return list_id


async def _tax(tx: Transaction, now: datetime) -> None:
    """Two classes to look at: 13 percent, and 9 on food."""
    for tax_class, percent in _TAX_CLASSES:
        class_id = await catalog.create_tax_class(tx, tax_class, now)
        await catalog.set_tax_rate(tx, catalog.SetTaxRate(tax_class_id=class_id, region="", percent=percent), now)
        is_food = tax_class.code == "food"
        slugs = [p.slug for each in FAMILIES if (each.category in goods.FOOD) is is_food for p in each.products]
        ids = await catalog.get_product_ids(tx, slugs)
        await catalog.set_tax_classes(tx, catalog.SetTaxClasses(tuple(ids.values()), class_id), now)


async def _propose(tx: Transaction, store_id: int, now: datetime) -> None:
    """What others ask for two lamps' SKUs, and a rule with what it proposes of that."""
    prices = await _list_prices(tx, store_id, _COMPARED)
    seen = tuple(
        catalog.CompetitorPrice(sku_id, who, goods.CURRENCY, _share(price, percent))
        for sku_id, price in prices.items()
        for who, percent in _COMPETITORS
    )
    await catalog.set_competitor_prices(tx, catalog.SetCompetitorPrices(seen), now)
    costs = [PriceSku(sku_id=each, list_price=price, cost=_share(price, _COST)) for each, price in prices.items()]
    await catalog.price_skus(tx, costs, (), now)
    terms = catalog.RepricingTerms(
        name="One percent below the cheapest",
        base=catalog.RepricingBase.COMPETITOR,
        change="-1",
        floor="105",
        currency=goods.CURRENCY,
        scope=catalog.RepricingScope(sku_ids=tuple(prices)),
    )
    await catalog.propose_prices(
        tx, await catalog.create_repricing_rule(tx, catalog.CreateRepricingRule(terms), now), now
    )


async def _list_prices(tx: Transaction, store_id: int, slugs: Collection[str]) -> dict[int, Money]:
    """What the SKUs of products cost everyday."""
    products = [each for family in FAMILIES for each in family.products if each.slug in slugs]
    codes = [goods.sku_code(each, values) for each in products for values in goods.variants(each)]
    ids = await catalog.get_sku_ids(tx, store_id, codes)
    found = await catalog.get_skus(tx, ids.values(), Frame(currency=goods.CURRENCY))
    return {sku_id: sku.list_price for sku_id, sku in found.items() if sku.list_price is not None}


def _promoted(prices: Mapping[int, Money], percent: int, ends_at: datetime | None) -> list[PriceSku]:
    return [
        PriceSku(sku_id=sku_id, list_price=price, promotion=PricedPeriod(price=_share(price, percent), ends_at=ends_at))
        for sku_id, price in prices.items()
    ]


def _everyday(sku_id: int, price: Money) -> PriceSku:
    return PriceSku(sku_id=sku_id, list_price=price, promotion=None)


def _share(price: Money, percent: int) -> Money:
    """So many percent of a price, in whole yuan."""
    return Money(percent_of(price.minor, percent * 100) // 100 * 100, price.currency)
