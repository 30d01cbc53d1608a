"""Front categories as staff change them: places, looks, versions, rights, and the log."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest
from sqlalchemy import column, text

from domains import catalog, stores
from domains.catalog import (
    CHECKS,
    AttributeFilter,
    CreateFrontCategory,
    Listing,
    MapFrontCategory,
    MoveFrontCategory,
    ProductRule,
    RemoveFrontCategory,
    UpdateFrontCategory,
)
from domains.kernel import Channel, Money, Outdated, Refused
from persistence import Database, Json, Statement
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import NOW, World, add, furnish, listed

pytestmark = pytest.mark.anyio

_COLUMNS: Final = [column("action"), column("subject"), column("before", Json()), column("after", Json())]
LOG: Final = Statement(text("SELECT action, subject, before, after FROM staff_actions ORDER BY id").columns(*_COLUMNS))


async def run(database: Database, use_case: Any, command: Any, who: stores.Author | None = None) -> Any:
    return await database.write(lambda tx: use_case(tx, command, NOW, who))


async def refused(database: Database, use_case: Any, command: Any, who: stores.Author | None = None) -> list[Any]:
    """Code and field of each problem of a refusal."""
    with pytest.raises(Refused) as caught:
        await run(database, use_case, command, who)
    return [(problem.code, problem.field) for problem in caught.value.problems]


async def found(database: Database, front_id: int) -> catalog.FrontCategory:
    return (await catalog.get_front_categories(database.read(), [front_id], "en"))[front_id]


async def details(database: Database, front_id: int) -> catalog.FrontDetails:
    return (await catalog.get_front_details(database.read(), [front_id]))[front_id]


async def tree(database: Database) -> list[Any]:
    """The slugs of the tree, each with those below it; the claims about its paths must hold."""
    async with database.snapshot() as reader:
        assert [each.claim for each in CHECKS if await each.find_breaches(reader)] == []
    roots = await catalog.get_front_tree(database.read(), Channel.PC, "en")
    return [shape(each) for each in roots]


def shape(category: catalog.FrontCategory) -> Any:
    return (category.slug, [shape(each) for each in category.children]) if category.children else category.slug


def look(front_id: int, **changes: Any) -> UpdateFrontCategory:
    plain = UpdateFrontCategory(front_category_id=front_id, version=2, slug="calls", name={"en": "Calls"})
    return replace(plain, **changes)


# --- looks ---


async def test_a_front_category_looks_as_it_was_told_in_all_its_parts(database: Database) -> None:
    world = await furnish(database)
    calls = world.fronts["calls"]
    changed = look(
        calls,
        slug="phone-calls",
        name={"en": "Phone calls"},
        image_url="/files/calls.webp",
        image_alt={"en": "A phone"},
        link="/p/phone",
        position=7,
        visible_from=NOW,
        visible_until=NOW + timedelta(days=1),
    )
    await run(database, catalog.update_front_category, changed)
    now = await found(database, calls)
    assert (now.slug, now.name, now.image, now.link) == (
        "phone-calls",
        "Phone calls",
        catalog.Image("/files/calls.webp", "A phone"),
        "/p/phone",
    )
    behind = await details(database, calls)
    assert behind == catalog.FrontDetails(calls, 7, NOW, NOW + timedelta(days=1), 3)
    await run(database, catalog.update_front_category, look(calls, version=3))
    bare = await found(database, calls)
    assert (bare.slug, bare.image, bare.link) == ("calls", None, None)
    assert await details(database, calls) == catalog.FrontDetails(calls, 0, None, None, 4)


async def test_everything_that_is_wrong_with_a_look_is_said_at_once(database: Database) -> None:
    world = await furnish(database)
    wrong = look(
        world.fronts["calls"],
        version=1,
        slug="stuff",
        name={},
        image_url="http://x",
        link="javascript:x",
        visible_from=NOW,
        visible_until=NOW,
    )
    assert await refused(database, catalog.update_front_category, wrong) == [
        ("REQUIRED", ("name",)),
        ("INVALID", ("image_url",)),
        ("INVALID", ("link",)),
        ("INVALID", ("visible_until",)),
        ("CONFLICT", ("version",)),
        ("ALREADY_EXISTS", ("slug",)),
    ]


# --- versions ---


@pytest.mark.parametrize("kind", ["update", "move", "remove", "map"])
async def test_whoever_read_it_before_it_was_changed_is_told_its_version(database: Database, kind: str) -> None:
    world = await furnish(database)
    calls = world.fronts["calls"]
    commands: dict[str, Any] = {
        "update": look(calls, version=1),
        "move": MoveFrontCategory(front_category_id=calls, version=1, parent_id=None, position=0),
        "remove": RemoveFrontCategory(front_category_id=calls, version=1),
        "map": MapFrontCategory(front_category_id=calls, version=1),
    }
    use_case = getattr(catalog, f"{kind}_front_category")
    with pytest.raises(Refused) as caught:
        await run(database, use_case, commands[kind])
    (problem,) = caught.value.problems
    assert isinstance(problem, Outdated)
    assert (problem.current, problem.field) == (2, ("version",))
    await run(database, use_case, replace(commands[kind], version=2))


async def test_of_many_who_map_it_at_once_at_one_version_one_does(database: Database) -> None:
    world = await furnish(database)
    for version in range(2, 6):  # by the second time all have their connections, and truly begin at once
        command = MapFrontCategory(front_category_id=world.fronts["calls"], version=version)
        found = await asyncio.gather(
            *(run(database, catalog.map_front_category, command) for _ in range(5)), return_exceptions=True
        )
        refusals = [each for each in found if isinstance(each, Refused)]
        assert len(refusals) == 4
        assert {type(problem) for each in refusals for problem in each.problems} == {Outdated}


async def test_each_mapping_puts_up_the_version(database: Database) -> None:
    world = await furnish(database)
    calls = world.fronts["calls"]
    await run(database, catalog.map_front_category, MapFrontCategory(front_category_id=calls))
    await run(database, catalog.map_front_category, MapFrontCategory(front_category_id=calls, version=3))
    assert (await details(database, calls)).version == 4


# --- places ---


async def test_a_category_moves_with_all_that_is_below_it(database: Database) -> None:
    world = await furnish(database)
    gadgets, calls, stuff = (world.fronts[each] for each in ("gadgets", "calls", "stuff"))
    below = CreateFrontCategory(channel=Channel.PC, slug="below", name={"en": "Below"}, parent_id=calls)
    await run(database, catalog.create_front_category, below)

    async def move(front_id: int, parent_id: int | None, position: int = 0) -> None:
        version = (await details(database, front_id)).version
        command = MoveFrontCategory(front_category_id=front_id, version=version, parent_id=parent_id, position=position)
        await run(database, catalog.move_front_category, command)

    await move(calls, stuff)
    assert await tree(database) == ["gadgets", ("stuff", [("calls", ["below"])])]
    await move(stuff, gadgets)
    assert await tree(database) == [("gadgets", [("stuff", [("calls", ["below"])])])]
    await move(calls, None, -1)
    assert await tree(database) == [("calls", ["below"]), ("gadgets", ["stuff"])]


async def test_a_category_moves_below_no_other_channel_s_nor_its_own(database: Database) -> None:
    world = await furnish(database)
    gadgets, calls = world.fronts["gadgets"], world.fronts["calls"]
    in_the_app = CreateFrontCategory(channel=Channel.APP, slug="app", name={"en": "App"})
    app = await run(database, catalog.create_front_category, in_the_app)
    for parent_id, code in ((app, "NOT_FOUND"), (0, "NOT_FOUND"), (gadgets, "INVALID"), (calls, "INVALID")):
        command = MoveFrontCategory(front_category_id=gadgets, version=2, parent_id=parent_id, position=0)
        assert await refused(database, catalog.move_front_category, command) == [(code, ("parent_id",))]


async def test_a_category_is_removed_once_none_is_below_it_and_products_stay(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.phone("p"))
    gadgets = RemoveFrontCategory(front_category_id=world.fronts["gadgets"], version=2)
    assert await refused(database, catalog.remove_front_category, gadgets) == [("INVALID", ("front_category_id",))]
    await run(
        database, catalog.remove_front_category, RemoveFrontCategory(front_category_id=world.fronts["calls"], version=2)
    )
    await run(database, catalog.remove_front_category, gadgets)
    assert await tree(database) == ["stuff"]
    assert await listed(database.read(), Listing(front_category_id=world.fronts["gadgets"])) == []
    assert await listed(database.read(), Listing()) == ["p"]


# --- rights and the log ---


def every_change(world: World) -> list[tuple[Any, Any]]:
    calls = world.fronts["calls"]
    return [
        (catalog.create_front_category, CreateFrontCategory(channel=Channel.PC, slug="new", name={"en": "New"})),
        (catalog.update_front_category, look(calls, slug="talks")),
        (
            catalog.move_front_category,
            MoveFrontCategory(front_category_id=calls, version=3, parent_id=None, position=1),
        ),
        (
            catalog.map_front_category,
            MapFrontCategory(
                front_category_id=calls,
                include=(
                    ProductRule(
                        brand_ids=(world.brands["acme"],),
                        tag_codes=("hot",),
                        attributes=(AttributeFilter("colour", ("red",)),),
                        price_max=Money(500, "CNY"),
                    ),
                ),
            ),
        ),
        (catalog.remove_front_category, RemoveFrontCategory(front_category_id=calls, version=5)),
    ]


async def test_a_store_s_staff_find_no_front_category_to_change(database: Database) -> None:
    world = await furnish(database)
    merchant = await author(database, store_id=1)
    for use_case, command in every_change(world):
        ((code, _),) = await refused(database, use_case, command, merchant)
        assert code == "NOT_FOUND"
    assert await tree(database) == [("gadgets", ["calls"]), "stuff"]


async def test_every_change_is_in_the_log_with_what_was_before_and_after(database: Database) -> None:
    world = await furnish(database)
    grace = await author(database)
    made = 0
    for use_case, command in every_change(world):
        made = await run(database, use_case, command, grace) or made
    calls, phones = f"front_category:{world.fronts['calls']}", world.categories["phones"]
    rows = [tuple(row) for row in await database.read().rows(LOG)]
    assert [(action, subject) for action, subject, *_ in rows] == [
        ("catalog.category.write", f"front_category:{made}"),
        *[("catalog.category.write", calls)] * 4,
    ]
    created, updated, moved, mapped, removed = [(before, after) for *_, before, after in rows]
    assert created[0] is None
    assert (created[1]["slug"], created[1]["channel"]) == ("new", "PC")
    assert updated == ({"slug": "calls"}, {"slug": "talks"})
    assert moved == ({"parent_id": world.fronts["gadgets"], "position": 0}, {"parent_id": None, "position": 1})
    nothing: dict[str, Any] = {"product_ids": [], "exclude_product_ids": []}
    assert mapped == (
        {"include": [{"back_category_ids": [phones]}], **nothing},
        {
            "include": [
                {
                    "brand_ids": [world.brands["acme"]],
                    "tag_codes": ["hot"],
                    "attributes": {"colour": ["red"]},
                    "price_max": [500, "CNY"],
                }
            ],
            **nothing,
        },
    )
    assert (removed[0]["slug"], removed[1]) == ("talks", None)


async def test_what_a_category_was_told_to_show_is_told_again(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("thing"))
    rules = (
        ProductRule(),
        ProductRule(
            back_category_ids=(world.categories["phones"], world.categories["things"]),
            brand_ids=(world.brands["acme"], world.brands["other"]),
            attributes=(AttributeFilter("colour", ("black", "red")), AttributeFilter("screen_size", ("6.1",))),
            tag_codes=("hot", "new"),
            price_min=Money(1, "CNY"),
            price_max=Money(2, "CNY"),
        ),
    )
    mapping = MapFrontCategory(
        front_category_id=world.fronts["calls"], include=rules, product_ids=(thing,), exclude_product_ids=(thing,)
    )
    await run(database, catalog.map_front_category, mapping)
    told = (await catalog.get_mappings(database.read(), [world.fronts["calls"]]))[world.fronts["calls"]]
    assert (told.include, told.product_ids, told.exclude_product_ids) == (rules, (thing,), (thing,))
