"""Back categories that move: what follows for paths, cards and shelves, and where they may not stand."""

import anyio
import pytest

from domains import catalog
from domains.catalog import AttributeValues, BindingMode, MoveBackCategory, UpdateBackCategory
from persistence import Database, recorded_statements
from tests.domains.catalog.test_bindings import below, says
from tests.domains.catalog.test_category_changes import do, model, refused, root, said, tried, wrong_checks
from tests.domains.catalog.world import CNY, add, furnish, rows_of

pytestmark = pytest.mark.anyio


async def test_a_category_moves_with_all_below_it_and_their_products(database: Database) -> None:
    world = await furnish(database)
    electronics, phones = world.categories["electronics"], world.categories["phones"]
    leaf = await below(database, phones)
    home = await root(database, "Home", says("model", BindingMode.ADD))
    [product_id] = await add(database, world.phone("a", back_category_id=leaf, attributes=model("a")))
    await add(database, world.phone("hidden", back_category_id=leaf, attributes=model("h")), published=False)
    with recorded_statements() as texts:
        await do(database, MoveBackCategory(id=phones, version=1, parent_id=home, position=4))
    moved_in = len(texts)
    paths = await catalog.get_category_paths(database.read(), [leaf], "en")
    assert [each.name for each in paths[leaf]] == ["Home", "Phones", "Below"]
    [card] = (await catalog.get_products(database.read(), [product_id], CNY)).values()
    assert list(card.category_path) == [home, phones, leaf]
    assert await rows_of(database, f"SELECT count(*) FROM shelves WHERE shelf_id = {electronics}") == [(0,)]
    assert await rows_of(database, f"SELECT count(*) FROM shelf_prices WHERE shelf_id = {home}") != [(0,)]
    assert await wrong_checks(database) == []
    await add(database, *(world.phone(f"p{n}", back_category_id=leaf, attributes=model(f"{n}")) for n in range(9)))
    with recorded_statements() as texts:
        await do(database, MoveBackCategory(id=phones, version=2, parent_id=electronics))
    assert len(texts) == moved_in
    assert await wrong_checks(database) == []


async def test_a_category_becomes_a_root_and_a_parent_without_children_holds_products(database: Database) -> None:
    world = await furnish(database)
    electronics, phones, cameras = (world.categories[each] for each in ("electronics", "phones", "cameras"))
    for category_id in (phones, cameras):
        await do(database, MoveBackCategory(id=category_id, version=1, parent_id=None))
    assert [each.name for each in await catalog.get_back_children(database.read(), None, "en")] == [
        "Electronics",
        "Phones",
        "Cameras",
        "Things",
    ]
    assert await add(database, world.thing("t", back_category_id=electronics, attributes=model("t")))
    assert await wrong_checks(database) == []


async def test_a_category_stands_below_nothing_that_is_below_it_or_holds_products(database: Database) -> None:
    world = await furnish(database)
    electronics, phones, things = (world.categories[each] for each in ("electronics", "phones", "things"))
    await add(database, world.thing("t"))
    for moving, parent_id, code in (
        (electronics, electronics, "INVALID"),
        (electronics, phones, "INVALID"),
        (phones, things, "INVALID"),
        (phones, 0, "NOT_FOUND"),
    ):
        command = MoveBackCategory(id=moving, version=1, parent_id=parent_id)
        assert said(await refused(database, command)) == [(code, ("parent_id",))]
    assert await wrong_checks(database) == []


async def test_moving_says_first_which_products_lose_what_they_inherit(database: Database) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    leaf = await below(database, phones)
    home = await root(database, "Home", says("model", BindingMode.ADD), says("colour", BindingMode.ADD))
    values = (*model("a"), AttributeValues(code="waterproof", values=("true",)))
    [product_id] = await add(database, world.phone("a", back_category_id=leaf, attributes=values))
    command = MoveBackCategory(id=leaf, version=1, parent_id=home)
    problem = await refused(database, command)
    assert said(problem) == [("CONFLICT", ("expected_products",))]
    assert problem.offers["impact"] == await catalog.preview_move(database.read(), command, "en")
    assert [each.product_id for each in problem.offers["impact"].products] == [product_id]
    await do(database, MoveBackCategory(id=leaf, version=1, parent_id=home, expected_products=1))
    assert await wrong_checks(database) == []


async def test_moving_says_first_whose_brand_is_not_taken_there(database: Database) -> None:
    world = await furnish(database)
    acme, other = world.brands["acme"], world.brands["other"]
    home = await root(database, "Home")
    await do(database, UpdateBackCategory(id=home, version=1, brand_ids=(other,)))
    things = world.categories["things"]
    [mine, *_] = await add(
        database, *(world.thing(f"t{at}", brand_id=brand) for at, brand in enumerate((acme, other, None)))
    )
    command = MoveBackCategory(id=things, version=1, parent_id=home)
    impact = (await refused(database, command)).offers["impact"]
    assert [(each.product_id, each.brand_barred) for each in impact.products] == [(mine, True)]
    await do(database, UpdateBackCategory(id=things, version=1, brand_ids=(acme, other)))
    await do(database, MoveBackCategory(id=things, version=2, parent_id=home))


async def test_a_category_does_not_move_to_where_its_skus_could_not_be_told_apart(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"])
    home = await root(database, "Home", says("model", BindingMode.ADD))
    await add(database, world.phone("a", back_category_id=leaf, attributes=model("a")))
    command = MoveBackCategory(id=leaf, version=1, parent_id=home, expected_products=1)
    assert said(await refused(database, command)) == [("INVALID", ("parent_id",))]


async def test_two_categories_that_are_moved_below_each_other_make_no_ring(database: Database) -> None:
    await furnish(database)
    for _ in range(6):
        one, other = await root(database, "One"), await root(database, "Other")
        inner, outer = await below(database, one), await below(database, other)
        async with anyio.create_task_group() as both:
            both.start_soon(tried, do(database, MoveBackCategory(id=one, version=1, parent_id=outer)))
            both.start_soon(tried, do(database, MoveBackCategory(id=other, version=1, parent_id=inner)))
        paths = await catalog.get_category_paths(database.read(), [inner, outer], "en")
        assert sorted(map(len, paths.values())) == [2, 4]
    assert await wrong_checks(database) == []
