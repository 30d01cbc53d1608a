"""SKUs that are not sold any more: what shows no more, what stays, and what keeps a SKU from going."""

from dataclasses import replace
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import AttributeFilter, ChangeSku, Listing, NewComponent, ProductFilter, RemoveSku
from domains.kernel import Refused
from persistence import Database
from tests.domains.catalog.staff import author
from tests.domains.catalog.test_rewriting import broken_claims, card, change, codes, history, phone
from tests.domains.catalog.world import CNY, NOW, STORE, World, add, furnish, listed, rows_of, sku

pytestmark = pytest.mark.anyio


async def remove(database: Database, sku_id: int, version: int = 1, by: stores.Author | None = None) -> int:
    command = RemoveSku(id=sku_id, version=version)
    return await database.write(lambda tx: catalog.remove_sku(tx, command, NOW, by))


async def refused(database: Database, sku_id: int, version: int = 1, by: stores.Author | None = None) -> Any:
    with pytest.raises(Refused) as caught:
        await remove(database, sku_id, version, by)
    return codes(caught.value.problems)


async def ids_of(database: Database, *skus: str) -> list[int]:
    found = await catalog.get_sku_ids(database.read(), STORE, skus)
    return [found[code] for code in skus]


async def two_priced(database: Database, world: World) -> tuple[int, int, int]:
    """A phone on sale in black at 100.00 and in white at 50.00, both in stock: its id and those of its SKUs."""
    skus = (sku("b", 10_000, colour="black"), sku("w", 5_000, colour="white"))
    product_id = await phone(database, world, skus=skus)
    black, white = await ids_of(database, "b", "w")
    await database.write(lambda tx: catalog.set_in_stock(tx, {black: False, white: True}, NOW))
    return product_id, black, white


async def test_a_sku_that_is_removed_shows_nowhere_and_is_kept(database: Database) -> None:
    world = await furnish(database)
    product_id, black, white = await two_priced(database, world)
    white_ones = Listing(filter=ProductFilter(attributes=(AttributeFilter("colour", ("white",)),)))
    assert await listed(database.read(), white_ones) == ["phone"]
    await remove(database, white)
    seen = await card(database, product_id)
    assert seen.price_range is not None
    assert (seen.price_range.min.minor, seen.in_stock) == (10_000, False)
    assert [each.id for each in (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]] == [black]
    [option] = (await catalog.get_options(database.read(), [product_id], "en"))[product_id]
    assert [each.value for each in option.values] == ["Black"]
    assert await listed(database.read(), white_ones) == []
    [kept] = (await catalog.get_skus(database.read(), [white], CNY)).values()
    assert (kept.published, kept.specs[0].value) == (False, "White")
    [for_sale] = (await catalog.get_skus_for_sale(database.read(), [white], CNY)).values()
    assert not for_sale.published
    assert await catalog.get_retired_ids(database.read(), [product_id]) == {product_id: [white]}
    assert await broken_claims(database) == []


async def test_stock_that_comes_back_does_not_bring_it_back(database: Database) -> None:
    world = await furnish(database)
    product_id, _, white = await two_priced(database, world)
    await remove(database, white)
    await database.write(lambda tx: catalog.set_in_stock(tx, {white: True}, NOW))
    assert not (await card(database, product_id)).in_stock


async def test_its_combination_may_be_sold_again_and_its_code_stays_taken(database: Database) -> None:
    world = await furnish(database)
    grace = await author(database)
    product_id, _, white = await two_priced(database, world)
    await remove(database, white)
    with pytest.raises(Refused) as caught:
        await change(database, grace, product_id, 2, new_skus=(sku("w", colour="white"),))
    assert codes(caught.value.problems) == [("ALREADY_EXISTS", ("new_skus", "0", "code"))]
    await change(database, grace, product_id, 2, new_skus=(sku("w2", colour="white"),))
    found = (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]
    assert [(each.code, each.specs[0].value) for each in found] == [("b", "Black"), ("w2", "White")]
    with pytest.raises(Refused) as caught:
        await change(database, grace, product_id, 3, skus=(ChangeSku(id=white, code="x"),))
    assert codes(caught.value.problems) == [("NOT_FOUND", ("skus", "0", "id"))]
    assert await broken_claims(database) == []


async def test_the_last_sku_stays(database: Database) -> None:
    world = await furnish(database)
    _, black, white = await two_priced(database, world)
    await remove(database, white)
    assert await refused(database, white, 2) == [("NOT_FOUND", ("id",))]
    assert await refused(database, black, 2) == [("INVALID", ("id",))]


async def test_what_is_in_a_bundle_on_offer_stays_until_the_bundle_has_gone(database: Database) -> None:
    world = await furnish(database)
    _, _, white = await two_priced(database, world)
    parts = (NewComponent(sku_id=white, quantity=2),)
    bundle = replace(sku("set", 7_000, colour="black"), components=parts)
    await add(database, world.phone("set", skus=(bundle, sku("single", 1_000, colour="white"))), published=False)
    assert await refused(database, white) == [("INVALID", ("id",))]
    [set_id] = await ids_of(database, "set")
    await remove(database, set_id)
    await remove(database, white)
    with pytest.raises(Refused) as caught:
        await add(database, world.thing("again", skus=(replace(sku("again", 7_000), components=parts),)))
    assert codes(caught.value.problems) == [("NOT_FOUND", ("skus", "0", "components", "0", "sku_id"))]


async def test_who_read_an_earlier_version_or_another_store_s_product_removes_nothing(database: Database) -> None:
    world = await furnish(database)
    product_id, _, white = await two_priced(database, world)
    await author(database, STORE)
    stranger, grace = await author(database, 2), await author(database)
    assert await refused(database, white, 2) == [("CONFLICT", ("version",))]
    assert await refused(database, white, 1, stranger) == [("NOT_FOUND", ("id",))]
    assert await refused(database, 99) == [("NOT_FOUND", ("id",))]
    await remove(database, white, 1, grace)
    assert (await history(database, product_id))[-1] == (
        "CHANGED",
        {"skus": [{"id": white, "code": "w"}]},
        {"skus": []},
    )
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions")
    assert logged == [("catalog.product.write", f"product:{product_id}")]


async def test_what_only_removed_skus_have_is_not_touched_by_a_change_of_the_category(database: Database) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    _, _, white = await two_priced(database, world)
    bound = (await catalog.get_own_bindings(database.read(), [phones]))[phones]
    black_only = tuple(
        catalog.BindAttribute(
            attribute_code=each.attribute_code,
            group=each.group,
            role=each.role,
            required=each.required,
            filterable=each.filterable,
            allowed_values=("black",) if each.attribute_code == "colour" else None,
        )
        for each in bound
    )
    command = catalog.SetBindings(id=phones, version=1, attributes=black_only)
    assert (await catalog.preview_bindings(database.read(), command, "en")).product_count == 1
    await remove(database, white)
    assert (await catalog.preview_bindings(database.read(), command, "en")).product_count == 0
