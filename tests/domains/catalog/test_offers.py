"""The same goods in several stores: who else sells what a product is."""

from dataclasses import replace
from typing import Any

import pytest

from domains import catalog
from domains.catalog import AttributeValues, Offer
from domains.kernel import BadRequest
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import CNY, NOW, STORE, World, add, furnish, rows_of, sku

pytestmark = pytest.mark.anyio


def same(world: World, store_id: int, price: int, **changes: Any) -> catalog.CreateProduct:
    """A store's own listing of the phone of model `m`."""
    slug = f"m{store_id}"
    skus = (sku(f"{slug}-b", price, colour="black"),)
    attributes = (AttributeValues(code="model", values=("m",)),)
    return replace(world.phone(slug, store_id=store_id, skus=skus, attributes=attributes), **changes)


async def offers(database: Database, *product_ids: int, first: int = 10) -> dict[int, tuple[Offer, ...]]:
    return await catalog.get_offers(database.read(), product_ids, first, CNY)


async def opened(database: Database, stores: int = 5) -> World:
    world = await furnish(database)
    await author(database, stores)
    return world


async def test_others_that_sell_the_same_are_told_in_stock_first_and_cheapest_first(database: Database) -> None:
    world = await opened(database)
    mine, dear, cheap, gone = await add(
        database, same(world, STORE, 10), same(world, 2, 3_000), same(world, 3, 2_000), same(world, 4, 1_000)
    )
    for product_id in (mine, dear, cheap):
        [(sku_id,)] = await rows_of(database, f"SELECT id FROM skus WHERE product_id = {product_id}")
        await database.write(lambda tx, each=sku_id: catalog.set_in_stock(tx, {each: True}, NOW))  # type: ignore[misc]
    found = (await offers(database, mine))[mine]
    assert [(each.store.id, each.product.id) for each in found] == [(3, cheap), (2, dear), (4, gone)]
    assert found[0].store.name == "Store"
    assert [each.product.id for each in (await offers(database, mine, first=1))[mine]] == [cheap]
    spus = await catalog.get_spus(database.read(), [mine, gone])
    assert spus[mine].id == spus[gone].id


async def test_only_what_is_on_sale_in_another_store_and_the_same_is_an_offer(database: Database) -> None:
    world = await opened(database)
    used = (AttributeValues(code="model", values=("m",)), AttributeValues(code="condition", values=("used",)))
    other_model = (AttributeValues(code="model", values=("n",)),)
    mine, _, _, used_elsewhere = await add(
        database,
        same(world, STORE, 1_000),
        replace(same(world, STORE, 900, attributes=used), slug="used", skus=(sku("used", 900, colour="black"),)),
        same(world, 2, 800, attributes=other_model),
        same(world, 3, 700, attributes=used),
    )
    await add(database, same(world, 4, 600), published=False)
    assert [each.product.id for each in (await offers(database, mine))[mine]] == [used_elsewhere]


async def test_what_nothing_identifies_is_no_spu(database: Database) -> None:
    world = await opened(database)
    (thing,) = await add(database, world.thing("stool"))
    assert await catalog.get_spus(database.read(), [thing]) == {}


async def test_offers_of_many_products_take_two_statements(database: Database) -> None:
    world = await opened(database)
    ids = await add(database, *(same(world, store_id, 100 * store_id) for store_id in (STORE, 2, 3, 4)))
    with recorded_statements() as texts:
        found = await offers(database, *ids)
    assert len(texts) == 2
    assert [len(found[each]) for each in ids] == [3, 3, 3, 3]


async def test_no_more_than_a_hundred_are_asked_for(database: Database) -> None:
    with pytest.raises(BadRequest):
        await offers(database, 1, first=101)
