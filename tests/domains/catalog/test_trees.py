"""The two trees: what may stand where, and what they answer."""

from dataclasses import replace

import pytest

from domains import catalog
from domains.catalog import (
    AttributeRole,
    AttributeValueType,
    BackCategory,
    BindAttribute,
    CreateAttribute,
    CreateBackCategory,
    CreateBrand,
    CreateFrontCategory,
    CreateTag,
    MapFrontCategory,
    NewValue,
    TagKind,
)
from domains.kernel import Channel, Frame, Refused, window
from persistence import Database, Transaction, recorded_statements
from tests.domains.catalog.world import CNY, NOW, add, furnish

pytestmark = pytest.mark.anyio


async def refusal(database: Database, use_case: str, command: object) -> list[tuple[str, tuple[str, ...] | None]]:
    """The codes and fields of what is wrong with a command."""

    async def work(tx: Transaction) -> None:
        await getattr(catalog, use_case)(tx, command, NOW)

    with pytest.raises(Refused) as caught:
        await database.write(work)
    return [(problem.code, problem.field) for problem in caught.value.problems]


async def test_a_category_has_its_path_from_the_root_down(database: Database) -> None:
    world = await furnish(database)
    phones, electronics = world.categories["phones"], world.categories["electronics"]
    found = await catalog.get_category_paths(database.read(), [phones, electronics], "en")
    assert found == {
        phones: (BackCategory(electronics, "Electronics", False), BackCategory(phones, "Phones", True)),
        electronics: (BackCategory(electronics, "Electronics", False),),
    }


async def test_a_leaf_that_holds_products_gets_no_category_below_it(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("a"))
    below = CreateBackCategory(name={"en": "Below"}, parent_id=world.categories["things"])
    assert await refusal(database, "create_back_category", below) == [("INVALID", ("parent_id",))]


async def test_everything_that_is_wrong_with_a_category_is_said_at_once(database: Database) -> None:
    world = await furnish(database)
    wrong = CreateBackCategory(
        name={"fr": "Chose"},
        code="Not A Code",
        parent_id=world.categories["electronics"],
        attributes=(
            BindAttribute(attribute_code="model", group="basics"),
            BindAttribute(attribute_code="nothing", group="basics"),
            BindAttribute(attribute_code="size", group=" "),
            BindAttribute(attribute_code="size", group="basics"),
            BindAttribute(attribute_code="radio", group="basics", role=AttributeRole.SALES),
        ),
    )
    assert await refusal(database, "create_back_category", wrong) == [
        ("INVALID", ("name",)),
        ("INVALID", ("code",)),
        ("ALREADY_EXISTS", ("attributes", "0", "attribute_code")),
        ("NOT_FOUND", ("attributes", "1", "attribute_code")),
        ("REQUIRED", ("attributes", "2", "group")),
        ("ALREADY_EXISTS", ("attributes", "3", "attribute_code")),
        ("INVALID", ("attributes", "4", "role")),
    ]


async def test_a_category_code_is_taken_once(database: Database) -> None:
    await furnish(database)
    assert await refusal(database, "create_back_category", CreateBackCategory(name={"en": "X"}, code="phones")) == [
        ("ALREADY_EXISTS", ("code",))
    ]


async def test_a_parent_that_is_not_there_is_not_found(database: Database) -> None:
    await furnish(database)
    assert await refusal(database, "create_back_category", CreateBackCategory(name={"en": "X"}, parent_id=0)) == [
        ("NOT_FOUND", ("parent_id",))
    ]


async def test_a_channel_s_tree_is_read_in_one_statement(database: Database) -> None:
    await furnish(database)
    with recorded_statements() as texts:
        roots = await catalog.get_front_tree(database.read(), Channel.PC, "en")
    assert len(texts) == 1
    assert [(root.slug, [child.slug for child in root.children or ()]) for root in roots] == [
        ("gadgets", ["calls"]),
        ("stuff", []),
    ]
    assert await catalog.get_front_tree(database.read(), Channel.APP, "en") == ()


async def test_siblings_stand_by_position(database: Database) -> None:
    await furnish(database)
    first = CreateFrontCategory(channel=Channel.PC, slug="first", name={"en": "First"}, position=-1)
    await database.write(lambda tx: catalog.create_front_category(tx, first, NOW))
    assert [root.slug for root in await catalog.get_front_tree(database.read(), Channel.PC, "en")] == [
        "first",
        "gadgets",
        "stuff",
    ]


async def test_a_front_category_s_slug_is_taken_in_its_channel_only(database: Database) -> None:
    world = await furnish(database)
    again = CreateFrontCategory(channel=Channel.PC, slug="stuff", name={"en": "Stuff"})
    assert await refusal(database, "create_front_category", again) == [("ALREADY_EXISTS", ("slug",))]
    in_the_app = replace(again, channel=Channel.APP)
    await database.write(lambda tx: catalog.create_front_category(tx, in_the_app, NOW))
    below = replace(in_the_app, slug="below", parent_id=world.fronts["stuff"])
    assert await refusal(database, "create_front_category", below) == [("NOT_FOUND", ("parent_id",))]


async def test_everything_that_is_wrong_with_a_front_category_is_said_at_once(database: Database) -> None:
    await furnish(database)
    wrong = CreateFrontCategory(
        channel=Channel.PC, slug="A B", name={}, image_url="javascript:x", image_alt={"en": "\x00"}, parent_id=0
    )
    assert await refusal(database, "create_front_category", wrong) == [
        ("REQUIRED", ("name",)),
        ("INVALID", ("slug",)),
        ("INVALID", ("image_url",)),
        ("INVALID", ("image_alt",)),
        ("NOT_FOUND", ("parent_id",)),
    ]


async def test_a_mapping_names_only_what_is_there(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("a"))
    wrong = MapFrontCategory(
        front_category_id=0,
        back_category_ids=(world.categories["things"], 0),
        product_ids=(0, thing),
        exclude_product_ids=(thing, 0),
    )

    async def work(tx: Transaction) -> None:
        await catalog.map_front_category(tx, wrong)

    with pytest.raises(Refused) as caught:
        await database.write(work)
    assert [problem.field for problem in caught.value.problems] == [
        ("front_category_id",),
        ("back_category_ids", "1"),
        ("product_ids", "0"),
        ("exclude_product_ids", "1"),
    ]


async def test_a_new_mapping_takes_the_place_of_the_old_one(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.phone("p"), world.thing("t"))
    stuff = world.fronts["stuff"]
    mapping = MapFrontCategory(front_category_id=stuff, back_category_ids=(world.categories["phones"],) * 2)
    await database.write(lambda tx: catalog.map_front_category(tx, mapping))
    assert await catalog.count_in_front_categories(database.read(), [stuff]) == {stuff: 1}
    page = await catalog.list_products(database.read(), catalog.Listing(front_category_id=stuff), window(), CNY)
    assert [edge.node.slug for edge in page.edges] == ["p"]


async def test_front_categories_are_counted_by_what_they_show(database: Database) -> None:
    world = await furnish(database)
    one, two, thing = await add(database, world.phone("one"), world.phone("two"), world.thing("thing"))
    await add(database, world.phone("hidden"), published=False)
    mapping = MapFrontCategory(
        front_category_id=world.fronts["calls"],
        back_category_ids=(world.categories["phones"],),
        product_ids=(thing, one),
        exclude_product_ids=(two,),
    )
    await database.write(lambda tx: catalog.map_front_category(tx, mapping))
    found = await catalog.count_in_front_categories(database.read(), world.fronts.values())
    assert found == {world.fronts["gadgets"]: 2, world.fronts["calls"]: 2, world.fronts["stuff"]: 1}


async def test_breadcrumbs_lead_to_the_deepest_place_that_shows_a_product(database: Database) -> None:
    world = await furnish(database)
    phone, thing, picked = await add(database, world.phone("p"), world.thing("t"), world.thing("picked"))
    (hidden,) = await add(database, world.phone("hidden"), published=False)
    mapping = MapFrontCategory(
        front_category_id=world.fronts["calls"],
        back_category_ids=(world.categories["phones"],),
        product_ids=(picked, thing),
        exclude_product_ids=(thing,),
    )
    await database.write(lambda tx: catalog.map_front_category(tx, mapping))
    ids = [phone, thing, picked, hidden]
    with recorded_statements() as texts:
        found = await catalog.get_breadcrumbs(database.read(), ids, CNY)
    assert len(texts) == 1
    assert {product: [each.slug for each in path] for product, path in found.items()} == {
        phone: ["gadgets", "calls"],
        thing: ["stuff"],
        picked: ["gadgets", "calls"],
    }
    assert await catalog.get_breadcrumbs(database.read(), ids, Frame(channel=Channel.APP)) == {}


async def test_front_categories_by_id_know_their_children_when_asked(database: Database) -> None:
    world = await furnish(database)
    gadgets = world.fronts["gadgets"]
    found = await catalog.get_front_categories(database.read(), [gadgets, 0], "en")
    assert {each.slug: each.children for each in found.values()} == {"gadgets": None}
    children = await catalog.get_front_children(database.read(), [gadgets], "en")
    assert [child.slug for child in children[gadgets]] == ["calls"]


async def test_everything_that_is_wrong_with_an_attribute_is_said_at_once(database: Database) -> None:
    wrong = CreateAttribute(
        code="Colour!",
        name={"en": ""},
        value_type=AttributeValueType.TEXT,
        unit="",
        values=(
            NewValue(value="a", swatch="url(x)"),
            NewValue(value="a", image_url="ftp://x"),
            NewValue(value=" ", label={"xx": "x"}),
        ),
    )
    assert await refusal(database, "create_attribute", wrong) == [
        ("INVALID", ("code",)),
        ("REQUIRED", ("name",)),
        ("INVALID", ("values",)),
        ("INVALID", ("unit",)),
        ("INVALID", ("values", "0", "swatch")),
        ("ALREADY_EXISTS", ("values", "1", "value")),
        ("INVALID", ("values", "1", "image_url")),
        ("INVALID", ("values", "2", "value")),
        ("INVALID", ("values", "2", "label")),
    ]


async def test_values_are_added_behind_those_that_are_there_and_once(database: Database) -> None:
    world = await furnish(database)
    more = [NewValue(value="black"), NewValue(value="green"), NewValue(value="blue")]
    for _ in range(2):
        await database.write(lambda tx: catalog.add_attribute_values(tx, "colour", more))
    template = await catalog.get_templates(database.read(), [world.categories["phones"]], "en")
    lines = {each.code: each for group in template[world.categories["phones"]] for each in group.attributes}
    assert [each.value for each in lines["colour"].allowed_values] == ["black", "white", "red", "green", "blue"]


@pytest.mark.parametrize(("code", "expected"), [("nothing", "NOT_FOUND"), ("model", "INVALID")])
async def test_only_choices_get_values(database: Database, code: str, expected: str) -> None:
    await furnish(database)
    with pytest.raises(Refused) as caught:
        await database.write(lambda tx: catalog.add_attribute_values(tx, code, [NewValue(value="x")]))
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [(expected, ("attribute_code",))]


async def test_a_text_cannot_be_filtered_by(database: Database) -> None:
    world = await furnish(database)
    binding = BindAttribute(attribute_code="model", group="basics", filterable=True)
    with pytest.raises(Refused) as caught:
        await database.write(lambda tx: catalog.bind_attributes(tx, world.categories["things"], [binding]))
    assert [problem.field for problem in caught.value.problems] == [("attributes", "0", "filterable")]


async def test_a_group_that_is_missing_is_made_and_named_as_its_code(database: Database) -> None:
    world = await furnish(database)
    things = world.categories["things"]
    bindings = [BindAttribute(attribute_code=code, group="Build") for code in ("model", "size")]
    await database.write(lambda tx: catalog.bind_attributes(tx, things, bindings))
    found = await catalog.get_templates(database.read(), [things], "zh-CN")
    assert [(group.name, len(group.attributes)) for group in found[things]] == [("Build", 2)]


@pytest.mark.parametrize(
    ("use_case", "command"),
    [
        ("create_brand", CreateBrand(name={"en": "Acme"}, code="acme")),
        ("create_attribute", CreateAttribute(code="size", name={"en": "S"}, value_type=AttributeValueType.TEXT)),
    ],
)
async def test_a_code_is_taken_once(database: Database, use_case: str, command: object) -> None:
    await furnish(database)
    assert await refusal(database, use_case, command) == [("ALREADY_EXISTS", ("code",))]


async def test_brands_and_tags_are_found_by_their_codes(database: Database) -> None:
    world = await furnish(database)
    assert await catalog.get_brand_ids(database.read(), ["acme", "none"]) == {"acme": world.brands["acme"]}
    assert (await catalog.get_brands(database.read(), [world.brands["acme"], 0], "en")).keys() == {world.brands["acme"]}
    again = CreateTag(code="hot", label={"en": "Hot"}, kind=TagKind.SERVICE)
    with pytest.raises(Refused):
        await database.write(lambda tx: catalog.create_tag(tx, again, NOW))
    assert (await catalog.get_tag_ids(database.read(), ["hot", "none"])).keys() == {"hot"}
