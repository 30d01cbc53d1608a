"""Back categories that change, move and bind anew: what becomes of their products, and who may do it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import orjson
import pytest

from domains import catalog, stores
from domains.catalog import (
    AttributeValues,
    BindingMode,
    CreateBackCategory,
    Impact,
    MoveBackCategory,
    SetBindings,
    TouchedProduct,
    UpdateBackCategory,
)
from domains.kernel import Refused
from persistence import Database, Transaction
from tests.domains.catalog.test_bindings import below, says
from tests.domains.catalog.world import NOW, add, furnish, listed, rows_of

pytestmark = pytest.mark.anyio

Found = list[tuple[str, tuple[str, ...] | None]]


async def do(database: Database, command: Any, author: stores.Author | None = None) -> None:
    """Has a category changed, bound anew or moved, whatever the command asks for."""
    use_cases: dict[type, Callable[..., Awaitable[None]]] = {
        UpdateBackCategory: catalog.update_back_category,
        SetBindings: catalog.set_bindings,
        MoveBackCategory: catalog.move_back_category,
    }
    await database.write(lambda tx: use_cases[type(command)](tx, command, NOW, author))


async def refused(database: Database, command: Any, author: stores.Author | None = None) -> Refused:
    with pytest.raises(Refused) as caught:
        await do(database, command, author)
    return caught.value


def said(problem: Refused) -> Found:
    return [(each.code, each.field) for each in problem.problems]


async def version(database: Database, category_id: int) -> int:
    return (await catalog.get_details(database.read(), [category_id]))[category_id].version


async def somebody(database: Database, store_id: int | None = None) -> stores.Author:
    """Somebody of the platform's staff, or of a store's."""
    staff_id = await database.write(
        lambda tx: stores.create_staff(tx, f"grace{store_id}", "-", "Grace", [], NOW, store_id=store_id)
    )
    return stores.Author(stores.Staff(staff_id, "Grace", store_id, frozenset()), "203.0.113.9")


async def actions(database: Database) -> list[tuple[Any, ...]]:
    return await rows_of(database, "SELECT staff_id, action, subject FROM staff_actions ORDER BY id")


async def wrong_checks(database: Database) -> list[str]:
    """The names of the checks that find anything wrong."""
    async with database.snapshot() as reader:
        return [each.claim for each in catalog.CHECKS if await each.find_breaches(reader)]


# --- changing ---


async def test_products_whose_brand_is_barred_are_expected_or_the_brands_stay(database: Database) -> None:
    world = await furnish(database)
    electronics, acme, other = world.categories["electronics"], world.brands["acme"], world.brands["other"]
    [mine] = await add(database, world.phone("a"))
    await add(database, world.phone("b", brand_id=other), world.phone("c", brand_id=None))
    command = UpdateBackCategory(id=electronics, version=1, brand_ids=(other,))
    problem = await refused(database, command)
    assert said(problem) == [("CONFLICT", ("expected_products",))]
    assert problem.offers["impact"] == await catalog.preview_update(database.read(), command, "en")
    assert problem.offers["impact"] == Impact(1, (TouchedProduct(mine, (), brand_barred=True),))
    await do(database, replace(command, expected_products=1))
    # What was not allowed before is not touched again, nor is what is named further down.
    phones = UpdateBackCategory(id=world.categories["phones"], version=1, brand_ids=(acme,))
    assert (await catalog.preview_update(database.read(), phones, "en")).product_count == 0
    await do(database, phones)
    await do(database, UpdateBackCategory(id=electronics, version=2, brand_ids=(), expected_products=1))
    problem = await refused(database, replace(phones, version=2, brand_ids=(other,)))
    assert [each.product_id for each in problem.offers["impact"].products] == [mine]


async def test_brands_that_are_named_above_count_below(database: Database) -> None:
    world = await furnish(database)
    electronics, phones = world.categories["electronics"], world.categories["phones"]
    await add(database, world.phone("a"))
    await do(database, UpdateBackCategory(id=electronics, version=1, brand_ids=(world.brands["acme"],)))
    await do(database, UpdateBackCategory(id=phones, version=1, brand_ids=(world.brands["other"],)))
    await do(database, UpdateBackCategory(id=phones, version=2, brand_ids=()))


async def test_a_category_s_name_place_and_brands_are_changed_at_its_version(database: Database) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    brand = world.brands["acme"]
    await do(database, UpdateBackCategory(id=phones, version=1, name={"en": "Mobiles"}, position=3, brand_ids=(brand,)))
    [details] = (await catalog.get_details(database.read(), [phones])).values()
    assert (details.name, details.position, details.disabled, details.version) == ({"en": "Mobiles"}, 3, False, 2)
    again = await refused(database, UpdateBackCategory(id=phones, version=1, name={}, brand_ids=(0,)))
    assert said(again) == [
        ("CONFLICT", ("version",)),
        ("REQUIRED", ("name",)),
        ("NOT_FOUND", ("brand_ids", "0")),
    ]
    assert again.problems[0].message("en") == "Somebody has changed it since: it is at version 2 now."


async def test_a_disabled_category_and_all_below_it_keep_what_they_have_and_take_nothing(database: Database) -> None:
    world = await furnish(database)
    phones, electronics = world.categories["phones"], world.categories["electronics"]
    await add(database, world.phone("old"))
    await do(database, UpdateBackCategory(id=electronics, version=1, disabled=True))
    assert await listed(database.read(), catalog.Listing()) == ["old"]
    with pytest.raises(Refused) as product:
        await add(database, world.phone("new"))
    assert said(product.value) == [("INVALID", ("back_category_id",))]
    with pytest.raises(Refused) as category:
        await below(database, world.categories["cameras"])
    assert said(category.value) == [("INVALID", ("parent_id",))]
    things = MoveBackCategory(id=world.categories["things"], version=1, parent_id=electronics)
    assert said(await refused(database, things)) == [("INVALID", ("parent_id",))]
    await do(database, UpdateBackCategory(id=electronics, version=2, disabled=False))
    assert await add(database, world.phone("new"))
    assert phones


async def test_what_staff_do_is_written_down_and_an_import_is_not(database: Database) -> None:
    world = await furnish(database)
    things, author = world.categories["things"], await somebody(database)
    assert await actions(database) == []
    command = CreateBackCategory(name={"en": "More"})
    more = await database.write(lambda tx: catalog.create_back_category(tx, command, NOW, author))
    await do(database, UpdateBackCategory(id=things, version=1, position=9), author)
    await do(database, SetBindings(id=things, version=2, attributes=(says("model", BindingMode.ADD),)), author)
    await do(database, MoveBackCategory(id=things, version=3, parent_id=more), author)
    action, grace = "catalog.category.write", author.staff.id
    changed = (more, things, things, things)
    assert await actions(database) == [(grace, action, f"back_category:{each}") for each in changed]
    rows = await rows_of(database, "SELECT before, after FROM staff_actions ORDER BY id")
    assert all("position" in str(each) for each in rows[1])
    assert "model" not in str(rows[2][0])
    assert "model" in str(rows[2][1])
    assert ("parent_id" in str(rows[3][0]), str(more) in str(rows[3][1])) == (True, True)


async def test_for_the_staff_of_a_store_there_are_no_categories_to_change(database: Database) -> None:
    world = await furnish(database)
    things = world.categories["things"]
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    author = await somebody(database, store_id)
    for command in (
        UpdateBackCategory(id=things, version=1, position=9),
        SetBindings(id=things, version=1, attributes=()),
        MoveBackCategory(id=things, version=1, parent_id=None),
    ):
        assert said(await refused(database, command, author)) == [("NOT_FOUND", ("id",))]
    create = CreateBackCategory(name={"en": "Mine"})
    with pytest.raises(Refused):
        await database.write(lambda tx: catalog.create_back_category(tx, create, NOW, author))
    assert await actions(database) == []


async def test_for_the_staff_of_a_store_there_is_no_impact_to_ask_for(database: Database) -> None:
    world = await furnish(database)
    things, reader = world.categories["things"], database.read()
    author = await somebody(database, await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW)))
    for work in (
        catalog.preview_bindings(reader, SetBindings(id=things, version=1, attributes=()), "en", author),
        catalog.preview_move(reader, MoveBackCategory(id=things, version=1, parent_id=None), "en", author),
    ):
        with pytest.raises(Refused) as caught:
            await work
        assert said(caught.value) == [("NOT_FOUND", ("id",))]


async def test_what_a_category_is_made_with_is_written_down(database: Database) -> None:
    world, author = await furnish(database), await somebody(database)
    brand = world.brands["acme"]
    command = CreateBackCategory(
        name={"en": "More"}, attributes=(says("model", BindingMode.ADD),), brand_ids=(brand,), position=7
    )
    await database.write(lambda tx: catalog.create_back_category(tx, command, NOW, author))
    [[after]] = await rows_of(database, "SELECT after FROM staff_actions")
    told = orjson.loads(after)
    assert (told["brand_ids"], told["position"]) == ([brand], 7)
    assert [(each["attribute_code"], each["mode"], each["role"]) for each in told["attributes"]] == [
        ("model", "ADD", "KEY")
    ]


async def test_a_category_that_is_not_there_is_not_found(database: Database) -> None:
    await furnish(database)
    for command in (
        UpdateBackCategory(id=0, version=1),
        SetBindings(id=0, version=1, attributes=()),
        MoveBackCategory(id=0, version=1, parent_id=None),
    ):
        assert said(await refused(database, command)) == [("NOT_FOUND", ("id",))]


async def tried(work: Awaitable[Any]) -> None:
    try:
        await work
    except Refused:
        return


async def root(database: Database, name: str, *attributes: catalog.BindAttribute) -> int:
    command = CreateBackCategory(name={"en": name}, attributes=attributes)

    async def work(tx: Transaction) -> int:
        return await catalog.create_back_category(tx, command, NOW)

    return await database.write(work)


def model(value: str) -> tuple[AttributeValues, ...]:
    return (AttributeValues(code="model", values=(value,)),)
