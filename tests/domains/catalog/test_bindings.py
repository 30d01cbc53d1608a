"""What categories may say of attributes, and what their products may be then."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from domains import catalog
from domains.catalog import (
    AttributeRole,
    AttributeValues,
    BindAttribute,
    BindingMode,
    CreateBackCategory,
    TemplateAttribute,
)
from domains.kernel import Refused, window
from persistence import Database, recorded_statements
from tests.domains.catalog.world import NOW, World, add, furnish, sku

pytestmark = pytest.mark.anyio

Found = list[tuple[str, tuple[str, ...] | None]]


def says(code: str, mode: BindingMode, **more: Any) -> BindAttribute:
    """What a category says of an attribute of the phones, in the role that it has there."""
    roles = {"model": AttributeRole.KEY, "colour": AttributeRole.SALES, "size": AttributeRole.SALES}
    return BindAttribute(
        attribute_code=code,
        group=more.pop("group", "basics"),
        role=more.pop("role", roles.get(code, AttributeRole.DESCRIPTIVE)),
        mode=mode,
        **more,
    )


def tightened(code: str, **more: Any) -> BindAttribute:
    return says(code, BindingMode.TIGHTEN, **more)


def hidden(code: str) -> BindAttribute:
    return says(code, BindingMode.HIDE)


def shown(code: str) -> BindAttribute:
    return says(code, BindingMode.SHOW)


async def below(database: Database, parent_id: int, *attributes: BindAttribute, **more: Any) -> int:
    """A category below another that says all this."""
    command = CreateBackCategory(name={"en": "Below"}, parent_id=parent_id, attributes=attributes, **more)
    return await database.write(lambda tx: catalog.create_back_category(tx, command, NOW))


async def refusal(database: Database, parent_id: int, *attributes: BindAttribute) -> Found:
    with pytest.raises(Refused) as caught:
        await below(database, parent_id, *attributes)
    return [(problem.code, problem.field) for problem in caught.value.problems]


async def template(database: Database, category_id: int) -> dict[str, TemplateAttribute]:
    """The lines of a category's template by code, in order."""
    found = await catalog.get_templates(database.read(), [category_id], "en")
    return {each.code: each for group in found[category_id] for each in group.attributes}


def offered(line: TemplateAttribute) -> list[str]:
    return [each.value for each in line.allowed_values]


async def test_a_category_adds_reorders_tightens_and_hides_what_it_inherits(database: Database) -> None:
    world = await furnish(database)
    sturdy = await below(
        database,
        world.categories["phones"],
        tightened("screen_size", required=True),
        tightened("radio", allowed_values=("nfc", "wifi")),
        hidden("released"),
        says("waterproof", BindingMode.REORDER),
    )
    lines = await template(database, sturdy)
    assert list(lines) == ["model", "condition", "colour", "size", "waterproof", "screen_size", "radio"]
    assert lines["screen_size"].required
    assert offered(lines["radio"]) == ["wifi", "nfc"]
    assert lines["waterproof"].inherited_from == catalog.BackCategory(world.categories["phones"], "Phones", False)


async def test_what_is_hidden_is_shown_again_further_down_as_it_was(database: Database) -> None:
    world = await furnish(database)
    before = await template(database, world.categories["phones"])
    middle = await below(database, world.categories["phones"], hidden("radio"))
    leaf = await below(database, middle, shown("radio"))
    assert "radio" not in await template(database, middle)
    assert offered((await template(database, leaf))["radio"]) == offered(before["radio"])


async def test_a_category_shows_again_and_tightens_at_once(database: Database) -> None:
    world = await furnish(database)
    middle = await below(database, world.categories["phones"], hidden("radio"))
    leaf = await below(database, middle, shown("radio"), tightened("radio", allowed_values=("nfc",)))
    assert offered((await template(database, leaf))["radio"]) == ["nfc"]


async def test_an_attribute_is_added_with_some_of_its_values_only(database: Database) -> None:
    world = await furnish(database)
    some = says("size", BindingMode.ADD, allowed_values=("m", "s"))
    leaf = await below(database, world.categories["cameras"], some)
    assert offered((await template(database, leaf))["size"]) == ["s", "m"]


async def test_a_value_that_comes_into_the_library_later_is_not_among_the_few_that_were_left(
    database: Database,
) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"], tightened("colour", allowed_values=("black",)))
    await database.write(lambda tx: catalog.add_attribute_values(tx, "colour", [catalog.NewValue(value="green")]))
    assert offered((await template(database, leaf))["colour"]) == ["black"]
    assert "green" in offered((await template(database, world.categories["phones"]))["colour"])


WRONG: list[tuple[str, BindAttribute, str, str]] = [
    ("unknown", says("nothing", BindingMode.HIDE), "NOT_FOUND", "attribute_code"),
    ("not inherited", hidden("size"), "INVALID", "attribute_code"),
    ("added above", says("model", BindingMode.ADD), "ALREADY_EXISTS", "attribute_code"),
    ("another role", tightened("model", role=AttributeRole.DESCRIPTIVE, required=True), "INVALID", "role"),
    ("loosened", tightened("model", required=False), "INVALID", "required"),
    ("nothing tightened", tightened("released"), "INVALID", "mode"),
    ("no heading", says("model", BindingMode.REORDER, group=" "), "REQUIRED", "group"),
    ("a heading too long", says("model", BindingMode.REORDER, group="x" * 65), "INVALID", "group"),
    ("shown, not hidden", shown("released"), "INVALID", "mode"),
    ("values of a text", tightened("model", allowed_values=("x",)), "INVALID", "allowed_values"),
    (
        "values to reorder",
        says("condition", BindingMode.REORDER, role=AttributeRole.OFFER, allowed_values=("new",)),
        "INVALID",
        "allowed_values",
    ),
    (
        "no value left",
        tightened("condition", role=AttributeRole.OFFER, allowed_values=()),
        "REQUIRED",
        "allowed_values",
    ),
]


@pytest.mark.parametrize(("binding", "code", "field"), [each[1:] for each in WRONG], ids=[each[0] for each in WRONG])
async def test_what_a_category_cannot_say_is_blamed_on_its_field(
    database: Database, binding: BindAttribute, code: str, field: str
) -> None:
    world = await furnish(database)
    assert await refusal(database, world.categories["electronics"], binding) == [(code, ("attributes", "0", field))]


async def test_values_are_left_out_and_never_brought_back_or_made_up(database: Database) -> None:
    world = await furnish(database)
    middle = await below(database, world.categories["phones"], tightened("colour", allowed_values=("black", "red")))
    wrong = tightened("colour", allowed_values=("red", "white", "plaid", "red"))
    assert await refusal(database, middle, wrong) == [
        ("INVALID", ("attributes", "0", "allowed_values", "1")),
        ("INVALID", ("attributes", "0", "allowed_values", "2")),
        ("ALREADY_EXISTS", ("attributes", "0", "allowed_values", "3")),
    ]


async def test_no_more_is_said_of_a_category_than_can_be_read(database: Database) -> None:
    world = await furnish(database)
    electronics = world.categories["electronics"]
    values = tuple(map(str, range(1_001)))
    many = says("condition", BindingMode.TIGHTEN, role=AttributeRole.OFFER, allowed_values=values)
    assert await refusal(database, electronics, many) == [("INVALID", ("attributes", "0", "allowed_values"))]
    bindings = [says("nothing", BindingMode.ADD)] * 201
    assert await refusal(database, electronics, *bindings) == [("INVALID", ("attributes",))]
    heading = says("size", BindingMode.ADD, group="a\x07b")
    assert await refusal(database, world.categories["things"], heading) == [("INVALID", ("attributes", "0", "group"))]
    with pytest.raises(Refused) as caught:
        await below(database, electronics, brand_ids=tuple(range(1_001)))
    assert [(each.code, each.field) for each in caught.value.problems] == [("INVALID", ("brand_ids",))]


async def test_headings_that_are_missing_are_made_at_once_and_stand_as_they_are_named(database: Database) -> None:
    world = await furnish(database)
    things = world.categories["things"]
    bindings = [says(code, BindingMode.ADD, group=code[::-1]) for code in ("waterproof", "size", "radio", "colour")]
    with recorded_statements() as few:
        await below(database, things, bindings[0])
    with recorded_statements() as many:
        last = await below(database, things, *bindings)
    assert len(many) == len(few)
    groups = (await catalog.get_templates(database.read(), [last], "en"))[last]
    assert [each.name for each in groups][-4:] == [code.attribute_code[::-1] for code in bindings]


async def test_what_contradicts_itself_is_refused(database: Database) -> None:
    world = await furnish(database)
    assert await refusal(
        database,
        world.categories["phones"],
        hidden("radio"),
        tightened("radio", required=True),
        tightened("released", required=True),
        tightened("released", required=True),
    ) == [
        ("INVALID", ("attributes", "1", "mode")),
        ("ALREADY_EXISTS", ("attributes", "3", "attribute_code")),
    ]


async def test_of_what_is_hidden_nothing_is_said_until_it_is_shown(database: Database) -> None:
    world = await furnish(database)
    middle = await below(database, world.categories["phones"], hidden("radio"))
    for binding in (tightened("radio", required=True), hidden("radio")):
        assert await refusal(database, middle, binding) == [("INVALID", ("attributes", "0", "mode"))]
    again = says("radio", BindingMode.ADD)
    assert await refusal(database, middle, again) == [("ALREADY_EXISTS", ("attributes", "0", "attribute_code"))]


async def test_a_heading_is_found_by_its_code_or_by_its_name_in_any_language(database: Database) -> None:
    world = await furnish(database)
    things = world.categories["things"]
    bindings = [
        BindAttribute(attribute_code=code, group=group)
        for code, group in [("model", "screen"), ("size", "Screen"), ("radio", "屏幕"), ("released", "Looks")]
    ]
    await database.write(lambda tx: catalog.bind_attributes(tx, things, bindings))
    found = await catalog.get_templates(database.read(), [things], "en")
    assert [(group.name, len(group.attributes)) for group in found[things]] == [("Looks", 1), ("Screen", 3)]


async def test_the_template_of_a_leaf_is_read_in_two_statements_however_deep_it_is(database: Database) -> None:
    world = await furnish(database)
    leaf = world.categories["phones"]
    for code in ("radio", "waterproof", "released", "screen_size"):
        leaf = await below(database, leaf, tightened(code, required=True))
    with recorded_statements() as texts:
        lines = await template(database, leaf)
    assert len(texts) == 2
    assert sum(line.required for line in lines.values()) == 6


# --- products ---


async def problems_of(database: Database, command: catalog.CreateProduct) -> Found:
    with pytest.raises(Refused) as caught:
        await add(database, command)
    return [(problem.code, problem.field) for problem in caught.value.problems]


def with_values(world: World, category_id: int, **values: str) -> catalog.CreateProduct:
    given = {"model": "x", **values}
    attributes = tuple(AttributeValues(code=code, values=(value,)) for code, value in given.items())
    return world.phone(back_category_id=category_id, attributes=attributes)


async def test_a_product_has_no_value_of_what_its_category_hides(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"], hidden("waterproof"))
    wrong = with_values(world, leaf, waterproof="true")
    assert await problems_of(database, wrong) == [("INVALID", ("attributes", "1", "code"))]
    assert await add(database, with_values(world, leaf))


async def test_a_product_has_what_its_category_tightens_to_required(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"], tightened("waterproof", required=True))
    assert await problems_of(database, with_values(world, leaf)) == [("REQUIRED", ("attributes",))]
    assert await add(database, with_values(world, leaf, waterproof="true"))


async def test_products_and_skus_have_only_values_that_their_category_leaves(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(
        database,
        world.categories["phones"],
        tightened("radio", allowed_values=("nfc",)),
        tightened("colour", allowed_values=("white",)),
    )
    assert await problems_of(database, with_values(world, leaf, radio="wifi")) == [
        ("INVALID", ("attributes", "1", "values")),
        ("INVALID", ("skus", "0", "specs", "0", "value")),
    ]
    good = replace(with_values(world, leaf, radio="nfc"), skus=(sku("w", colour="white"),))
    assert await add(database, good)


async def test_a_specification_table_leaves_out_what_was_hidden_since(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"])
    [product_id] = await add(database, with_values(world, leaf, waterproof="true"))
    await database.write(lambda tx: catalog.bind_attributes(tx, leaf, [hidden("waterproof")]))
    found = await catalog.get_specifications(database.read(), [product_id], "en")
    assert [line.code for group in found[product_id] for line in group.attributes] == ["model", "colour"]


# --- brands ---


async def test_a_category_takes_the_brands_that_it_or_one_above_names(database: Database) -> None:
    world = await furnish(database)
    acme, other = world.brands["acme"], world.brands["other"]
    middle = await below(database, world.categories["phones"], brand_ids=(acme,))
    leaf = await below(database, middle, brand_ids=(other,))
    strict = await below(database, middle)
    names = await brands(database, leaf, strict, world.categories["phones"])
    assert names == [["Acme", "Other"], ["Acme"], ["Acme", "Other"]]
    assert await problems_of(database, world.phone(back_category_id=strict, brand_id=other)) == [
        ("INVALID", ("brand_id",))
    ]
    assert await add(database, world.phone("o", back_category_id=leaf, brand_id=other))
    assert await add(database, world.phone("n", back_category_id=strict, brand_id=None))


async def test_brands_that_are_not_there_or_named_twice_are_refused(database: Database) -> None:
    world = await furnish(database)
    acme = world.brands["acme"]
    with pytest.raises(Refused) as caught:
        await below(database, world.categories["phones"], brand_ids=(acme, 0, acme))
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [
        ("NOT_FOUND", ("brand_ids", "1")),
        ("ALREADY_EXISTS", ("brand_ids", "2")),
    ]


async def test_allowed_brands_are_read_page_by_page_in_both_directions(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"], brand_ids=tuple(world.brands.values()))
    for category_id in (leaf, world.categories["phones"]):
        [first] = (await pages(database, first=1)(category_id)).values()
        assert ([edge.node.name for edge in first.edges], first.page_info.has_next_page) == (["Acme"], True)
        [rest] = (await pages(database, first=1, after=first.page_info.end_cursor)(category_id)).values()
        assert ([edge.node.name for edge in rest.edges], rest.page_info.has_next_page) == (["Other"], False)
        [last] = (await pages(database, last=1)(category_id)).values()
        assert ([edge.node.name for edge in last.edges], last.page_info.has_previous_page) == (["Other"], True)


async def test_brands_of_any_number_of_categories_are_read_in_three_statements(database: Database) -> None:
    world = await furnish(database)
    leaves = [await below(database, world.categories["phones"], brand_ids=(world.brands["acme"],)) for _ in range(4)]
    with recorded_statements() as texts:
        assert await brands(database, *leaves, world.categories["things"]) == [["Acme"]] * 4 + [["Acme", "Other"]]
    assert len(texts) == 3


def pages(database: Database, **asked: Any) -> Callable[..., Any]:
    return lambda *ids: catalog.list_allowed_brands(database.read(), ids, window(**asked), "en")


async def brands(database: Database, *category_ids: int) -> list[list[str]]:
    found = await pages(database, first=10)(*category_ids)
    return [[edge.node.name for edge in found[each].edges] for each in category_ids]
