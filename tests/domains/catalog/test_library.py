"""The library as staff change it: words, looks and order, and what shows them."""

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from domains import catalog, stores
from domains.catalog import (
    AddAttributeValues,
    ChangedValue,
    NewValue,
    UpdateAttribute,
    UpdateAttributeGroup,
    UpdateAttributeValues,
    UpdateBrand,
)
from domains.kernel import BadRequest, Refused, encode_cursor, window
from persistence import Database, Transaction
from tests.domains.catalog.test_bindings import below, offered, template, tightened
from tests.domains.catalog.test_category_changes import actions, said, somebody, wrong_checks
from tests.domains.catalog.test_rebinding import WAITING
from tests.domains.catalog.world import CNY, NOW, add, furnish, rows_of, sku

pytestmark = pytest.mark.anyio


async def do(database: Database, command: Any, author: stores.Author | None = None) -> None:
    """Has an entry changed, whichever the command speaks of."""
    use_cases: dict[type, Callable[..., Awaitable[None]]] = {
        UpdateBrand: catalog.update_brand,
        UpdateAttribute: catalog.update_attribute,
        UpdateAttributeGroup: catalog.update_attribute_group,
        AddAttributeValues: catalog.add_choices,
        UpdateAttributeValues: catalog.update_choices,
    }
    await database.write(lambda tx: use_cases[type(command)](tx, command, NOW, author))


async def refused(database: Database, command: Any, author: stores.Author | None = None) -> Any:
    with pytest.raises(Refused) as caught:
        await do(database, command, author)
    return said(caught.value)


async def attribute(database: Database, code: str) -> catalog.LibraryAttribute:
    found = await catalog.list_library_attributes(database.read(), code, window(), "en")
    return next(edge.node for edge in found.edges if edge.node.code == code)


async def test_an_attribute_and_its_choices_are_called_otherwise_wherever_skus_show_them(database: Database) -> None:
    world = await furnish(database)
    [product_id] = await add(database, world.phone("a"))
    colour = await attribute(database, "colour")
    await do(database, UpdateAttribute(id=colour.id, version=1, name={"en": "Shade"}))
    night = ChangedValue(value="black", label={"en": "Midnight"}, swatch="#001")
    await do(database, UpdateAttributeValues(id=colour.id, version=2, values=(night,)))
    skus = (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]
    assert [(spec.name, spec.value) for sku in skus for spec in sku.specs] == [
        ("Shade", "Midnight"),
        ("Shade", "White"),
    ]
    [option] = (await catalog.get_options(database.read(), [product_id], "en"))[product_id]
    assert (option.values[0].value, option.values[0].swatch) == ("Midnight", "#001")
    assert await wrong_checks(database) == []


async def test_of_two_words_that_change_at_once_neither_is_lost_on_the_cards_that_show_both(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.phone("phone", skus=(sku("phone-b", colour="black", size="s"),)))
    colour, size = await attribute(database, "colour"), await attribute(database, "size")
    changed, waited_for = anyio.Event(), anyio.Event()

    async def rename_colour(tx: Transaction) -> None:
        await catalog.update_attribute(tx, UpdateAttribute(id=colour.id, version=1, name={"en": "Hue"}), NOW)
        changed.set()
        await waited_for.wait()

    async with anyio.create_task_group() as both:
        both.start_soon(database.write, rename_colour)
        await changed.wait()
        both.start_soon(do, database, UpdateAttribute(id=size.id, version=1, name={"en": "Extent"}))
        while database.dialect == "postgresql" and await rows_of(database, WAITING) == [(0,)]:
            await anyio.lowlevel.checkpoint()
        waited_for.set()
    assert await wrong_checks(database) == []


async def test_choices_take_another_order(database: Database) -> None:
    world = await furnish(database)
    colour = await attribute(database, "colour")
    await do(database, UpdateAttributeValues(id=colour.id, version=1, values=(ChangedValue(value="red", position=-1),)))
    lines = await template(database, world.categories["phones"])
    assert offered(lines["colour"]) == ["red", "black", "white"]


async def test_choices_are_added_for_all_categories_but_those_that_leave_some_only(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"], tightened("radio", allowed_values=("nfc",)))
    radio = await attribute(database, "radio")
    await do(database, AddAttributeValues(id=radio.id, values=(NewValue(value="5g", label={"en": "5G"}),)))
    assert offered((await template(database, leaf))["radio"]) == ["nfc"]
    assert offered((await template(database, world.categories["phones"]))["radio"])[-1] == "5g"
    assert (await attribute(database, "radio")).version == 2


async def test_a_heading_takes_another_place_in_all_templates(database: Database) -> None:
    world = await furnish(database)
    screen = next(each for each in await catalog.list_headings(database.read(), "en") if each.code == "screen")
    await do(database, UpdateAttributeGroup(id=screen.id, version=1, name={"en": "Display"}, position=-1))
    found = await catalog.get_templates(database.read(), [world.categories["phones"]], "en")
    assert [group.name for group in found[world.categories["phones"]]] == ["Display", "Basics"]


async def test_everything_that_is_wrong_with_a_change_is_said_at_once(database: Database) -> None:
    world = await furnish(database)
    colour, model = await attribute(database, "colour"), await attribute(database, "model")
    brand, [heading, _] = world.brands["acme"], await catalog.list_headings(database.read(), "en")
    no_text: dict[str, str] = {}
    for command, expected in (
        (
            UpdateBrand(id=brand, version=4, name=no_text, logo_url="ftp://x"),
            [("CONFLICT", ("version",)), ("REQUIRED", ("name",)), ("INVALID", ("logo_url",))],
        ),
        (UpdateBrand(id=0, version=1, name=no_text), [("NOT_FOUND", ("id",)), ("REQUIRED", ("name",))]),
        (
            UpdateAttribute(id=colour.id, version=4, name=no_text, unit="\x07"),
            [("CONFLICT", ("version",)), ("REQUIRED", ("name",)), ("INVALID", ("unit",))],
        ),
        (UpdateAttributeGroup(id=heading.id, version=4), [("CONFLICT", ("version",))]),
        (
            UpdateAttributeValues(
                id=colour.id,
                version=4,
                values=(
                    ChangedValue(value="black", swatch="url(x)"),
                    ChangedValue(value="black", image_url="x", position=1_000_001),
                    ChangedValue(value="plaid", label=no_text),
                ),
            ),
            [
                ("CONFLICT", ("version",)),
                ("INVALID", ("values", "0", "swatch")),
                ("ALREADY_EXISTS", ("values", "1", "value")),
                ("INVALID", ("values", "1", "position")),
                ("INVALID", ("values", "1", "image_url")),
                ("NOT_FOUND", ("values", "2", "value")),
                ("REQUIRED", ("values", "2", "label")),
            ],
        ),
        (
            AddAttributeValues(id=colour.id, values=(NewValue(value=" "), NewValue(value="black"))),
            [("INVALID", ("values", "0", "value")), ("ALREADY_EXISTS", ("values", "1", "value"))],
        ),
        (AddAttributeValues(id=model.id, values=()), [("INVALID", ("id",))]),
        (AddAttributeValues(id=0, values=()), [("NOT_FOUND", ("id",))]),
    ):
        assert await refused(database, command) == expected


async def test_what_staff_change_is_written_down_with_before_and_after(database: Database) -> None:
    world = await furnish(database)
    author = await somebody(database)
    colour, brand = await attribute(database, "colour"), world.brands["acme"]
    await do(database, UpdateBrand(id=brand, version=1, name={"en": "Acme Corp"}), author)
    red = ChangedValue(value="red", label={"en": "Crimson"})
    await do(database, UpdateAttributeValues(id=colour.id, version=1, values=(red,)), author)
    tag = catalog.CreateTag(code="green", label={"en": "Green"}, kind=catalog.TagKind.SERVICE)
    tag_id = await database.write(lambda tx: catalog.create_tag(tx, tag, NOW, author))
    assert await actions(database) == [
        (author.staff.id, "catalog.library.write", subject)
        for subject in (f"brand:{brand}", f"attribute:{colour.id}", f"tag:{tag_id}")
    ]
    [[before, after], *_] = await rows_of(database, "SELECT before, after FROM staff_actions ORDER BY id")
    assert ("Acme" in str(before), "Acme Corp" in str(before), "Acme Corp" in str(after)) == (True, False, True)


async def test_the_library_is_the_platform_s(database: Database) -> None:
    world = await furnish(database)
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    author = await somebody(database, store_id)
    command = UpdateBrand(id=world.brands["acme"], version=1, name={"en": "Mine"})
    assert await refused(database, command, author) == [("NOT_FOUND", ("id",))]
    brand = catalog.CreateBrand(name={"en": "Mine"})
    with pytest.raises(Refused):
        await database.write(lambda tx: catalog.create_brand(tx, brand, NOW, author))
    assert await actions(database) == []


async def test_attributes_and_brands_are_found_by_name_or_code_page_by_page(database: Database) -> None:
    await furnish(database)

    async def found(query: str, language: str = "en", **asked: Any) -> list[str]:
        page = await catalog.list_library_attributes(database.read(), query, window(**asked), language)
        return [edge.node.code for edge in page.edges]

    assert await found("SIZE") == ["screen_size", "size"]
    assert await found("屏幕", "zh-CN") == ["screen_size"]
    assert await found("screen_size") == ["screen_size"]
    assert await found("%") == []
    assert await found("", last=1) == ["condition"]
    first = await catalog.list_library_attributes(database.read(), "", window(first=2), "en")
    assert await found("", first=2, after=first.page_info.end_cursor) == ["screen_size", "waterproof"]
    for cursor in ("WyJ4Il0", encode_cursor((2**63,))):
        with pytest.raises(BadRequest):
            await found("", after=cursor)
    brands = await catalog.list_library_brands(database.read(), "other", window(), "en")
    assert [edge.node.name for edge in brands.edges] == ["Other"]


async def test_so_many_choices_of_each_attribute_are_read_as_are_asked_for(database: Database) -> None:
    await furnish(database)
    ids = [(await attribute(database, code)).id for code in ("colour", "size", "model")]
    found = await catalog.get_first_values(database.read(), ids, 2, "en")
    assert {key: [each.value for each in values] for key, values in found.items()} == {
        ids[0]: ["black", "white"],
        ids[1]: ["s", "m"],
    }
