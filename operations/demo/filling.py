"""Filling a shop with the demo goods, step by step, each step in a transaction of its own that can be run again."""

from collections.abc import Awaitable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from domains import catalog, inventory
from domains.kernel import AlreadyExists, Channel, Refused
from operations.demo import goods
from operations.demo.content.catalogue import BRANDS, CATEGORIES
from operations.demo.content.collections import COLLECTIONS, IDEAS
from operations.demo.content.model import Family, Product
from persistence import Transaction

T = TypeVar("T")


async def unless_there(creation: Awaitable[T]) -> T | None:
    """What was made now; None where it is there already. Raises Refused for anything else that is wrong."""
    try:
        return await creation
    except Refused as refused:
        if all(isinstance(problem, AlreadyExists) for problem in refused.problems):
            return None
        raise


async def fill_library(tx: Transaction, now: datetime) -> None:
    """Brands, tags, headings and attributes."""
    for brand in goods.brand_commands():
        await unless_there(catalog.create_brand(tx, brand, now))
    for tag in goods.tag_commands():
        if await unless_there(catalog.create_tag(tx, tag, now)) and tag.code == goods.BARGAIN:
            await catalog.update_tag(tx, goods.bargain_rule(), now)
    for heading in goods.group_commands():
        await unless_there(catalog.create_attribute_group(tx, heading, now))
    for attribute in goods.attribute_commands():
        if not await unless_there(catalog.create_attribute(tx, attribute, now)) and attribute.values:
            await catalog.add_attribute_values(tx, attribute.code, attribute.values)


async def fill_categories(tx: Transaction, now: datetime) -> None:
    """The back tree, and a display tree like it for every channel."""
    slugs = [each.slug for each in CATEGORIES]
    back_ids = await catalog.get_back_category_ids(tx, slugs)
    for position, each in enumerate(CATEGORIES):
        if each.slug not in back_ids:
            parent_id = back_ids[each.parent] if each.parent else None
            command = goods.back_category_command(each, parent_id, position)
            back_ids[each.slug] = await catalog.create_back_category(tx, command, now)
    brand_ids = await catalog.get_brand_ids(tx, [each.code for each in BRANDS])
    rules = [goods.collection_rule(each, back_ids, brand_ids) for each in COLLECTIONS]
    for channel in Channel:
        await _fill_display_tree(tx, channel, back_ids, now)
        await _fill_collections(tx, channel, rules, now)


async def fill_family(tx: Transaction, family: Family, store_id: int, now: datetime) -> int:
    """The products of a leaf category that are not there yet, with their stock and sales. Returns how many."""
    there = await catalog.get_product_ids(tx, [each.slug for each in family.products])
    missing = [each for each in family.products if each.slug not in there]
    # Bundles by themselves, for their components may be of the same family.
    made = await _create(tx, family, [each for each in missing if not each.components], store_id, now)
    made |= await _create(tx, family, [each for each in missing if each.components], store_id, now)
    await catalog.publish_products(tx, list(made.values()), now)
    await _receive_stock(tx, [each for each in missing if not each.components], store_id, now)
    sales = {made[each.slug]: goods.sales_of(each) for each in missing}
    if sales:
        await catalog.add_sales(tx, sales, now)
    return len(made)


async def _fill_display_tree(tx: Transaction, channel: Channel, back_ids: Mapping[str, int], now: datetime) -> None:
    front_ids = await catalog.get_front_ids(tx, channel, [each.slug for each in CATEGORIES])
    for position, each in enumerate(CATEGORIES):
        if each.slug not in front_ids:
            parent_id = front_ids[each.parent] if each.parent else None
            command = goods.front_category_command(each, channel, parent_id, position)
            front_id = front_ids[each.slug] = await catalog.create_front_category(tx, command, now)
            source = (back_ids[each.slug],)
            mapping = catalog.MapFrontCategory(front_category_id=front_id, back_category_ids=source)
            await catalog.map_front_category(tx, mapping)


async def _fill_collections(
    tx: Transaction, channel: Channel, rules: Sequence[catalog.ProductRule], now: datetime
) -> None:
    front_ids = await catalog.get_front_ids(tx, channel, [each.slug for each in (IDEAS, *COLLECTIONS)])
    shown: list[Sequence[catalog.ProductRule]] = [rules, *([rule] for rule in rules)]
    for position, (each, include) in enumerate(zip((IDEAS, *COLLECTIONS), shown, strict=True), len(CATEGORIES)):
        if each.slug not in front_ids:
            parent_id = None if each is IDEAS else front_ids[IDEAS.slug]
            command = goods.collection_command(each, channel, parent_id, position)
            front_id = front_ids[each.slug] = await catalog.create_front_category(tx, command, now)
            mapping = catalog.MapFrontCategory(front_category_id=front_id, include=tuple(include))
            await catalog.map_front_category(tx, mapping, now)


async def _create(
    tx: Transaction, family: Family, products: Sequence[Product], store_id: int, now: datetime
) -> dict[str, int]:
    if not products:
        return {}
    category_ids = await catalog.get_back_category_ids(tx, [family.category])
    brand_ids = await catalog.get_brand_ids(tx, [each.code for each in BRANDS])
    sku_ids = await catalog.get_sku_ids(tx, store_id, _component_codes(products))
    commands = [
        goods.product_command(each, family, store_id, category_ids[family.category], brand_ids, sku_ids)
        for each in products
    ]
    created = await catalog.create_products(tx, commands, now)
    problems = [problem for each in created for problem in each.problems]
    if problems:
        raise Refused(*problems)
    return {
        each.slug: result.product_id
        for each, result in zip(products, created, strict=True)
        if result.product_id is not None
    }


async def _receive_stock(tx: Transaction, products: Iterable[Product], store_id: int, now: datetime) -> None:
    stock = {
        goods.sku_code(each, values): goods.stock_of(each, values)
        for each in products
        for values in goods.variants(each)
    }
    sku_ids = await catalog.get_sku_ids(tx, store_id, list(stock))
    receipts = [(sku_ids[code], quantity) for code, quantity in stock.items() if quantity]
    if receipts:
        await inventory.receive(tx, receipts, "demo", now, "demo")


def _component_codes(products: Iterable[Product]) -> list[str]:
    return [goods.code_of(spelled) for each in products for recipe in each.components.values() for spelled in recipe]
