"""What pages show beyond cards: specification tables, options, templates, SKUs, the truth for the cart."""

from dataclasses import replace

import pytest

from domains import catalog
from domains.catalog import (
    AttributeRole,
    AttributeValues,
    BackCategory,
    NewComponent,
    NewImage,
    Option,
    OptionValue,
    SkuPrice,
    Spec,
)
from domains.kernel import Frame, Money
from persistence import Database, recorded_statements
from tests.domains.catalog.world import CHINESE, CNY, NOW, STORE, add, furnish, sku

pytestmark = pytest.mark.anyio


async def test_a_specification_table_has_its_headings_in_order_and_says_where_lines_come_from(
    database: Database,
) -> None:
    world = await furnish(database)
    phone = world.phone(
        attributes=(
            AttributeValues(code="radio", values=("nfc", "wifi")),
            AttributeValues(code="waterproof", values=("false",)),
            AttributeValues(code="screen_size", values=("06.10",)),
            AttributeValues(code="released", values=("2026-11-11",)),
            AttributeValues(code="model", values=({"en": "One", "zh-CN": "一号"},)),
        ),
    )
    (product_id,) = await add(database, phone)
    with recorded_statements() as texts:
        found = await catalog.get_specifications(database.read(), [product_id], "zh-CN")
    assert len(texts) == 1
    electronics = BackCategory(world.categories["electronics"], "电子产品", False)
    table = [
        (group.name, [(line.code, line.values, line.unit, line.inherited_from) for line in group.attributes])
        for group in found[product_id]
    ]
    assert table == [
        (
            "基本",
            [
                ("model", ("一号",), None, electronics),
                ("released", ("2026-11-11",), None, electronics),
                ("colour", ("黑色", "白色"), None, None),
            ],
        ),
        (
            "屏幕",
            [
                ("screen_size", ("6.1",), "in", None),
                ("waterproof", ("否",), None, None),
                ("radio", ("nfc", "wifi"), None, None),
            ],
        ),
    ]
    assert [line.role for line in found[product_id][0].attributes] == [
        AttributeRole.KEY,
        AttributeRole.DESCRIPTIVE,
        AttributeRole.SALES,
    ]


async def test_a_template_inherits_down_the_tree_in_two_statements(database: Database) -> None:
    world = await furnish(database)
    phones, cameras = world.categories["phones"], world.categories["cameras"]
    with recorded_statements() as texts:
        found = await catalog.get_templates(database.read(), [phones, cameras], "en")
    assert len(texts) == 2
    assert [(group.name, [each.code for each in group.attributes]) for group in found[phones]] == [
        ("Basics", ["model", "released", "condition", "colour", "size"]),
        ("Screen", ["screen_size", "waterproof", "radio"]),
    ]
    assert [each.code for group in found[cameras] for each in group.attributes] == ["model", "released", "condition"]
    colour = found[phones][0].attributes[3]
    assert (colour.role, colour.required, colour.filterable, colour.inherited_from) == ("SALES", True, True, None)
    assert [(each.value, each.label) for each in colour.allowed_values] == [
        ("black", "Black"),
        ("white", "White"),
        ("red", "Red"),
    ]


async def test_the_nearer_binding_of_an_attribute_counts(database: Database) -> None:
    world = await furnish(database)
    electronics, phones = world.categories["electronics"], world.categories["phones"]
    binding = catalog.BindAttribute(attribute_code="waterproof", group="basics", required=True)
    await database.write(lambda tx: catalog.bind_attributes(tx, electronics, [binding]))
    found = await catalog.get_templates(database.read(), [phones, electronics], "en")
    lines = {each.code: each for group in found[phones] for each in group.attributes}
    above = {each.code: each for group in found[electronics] for each in group.attributes}
    assert (lines["waterproof"].required, lines["waterproof"].inherited_from) == (False, None)
    assert above["waterproof"].required
    (product_id,) = await add(database, world.phone())
    table = (await catalog.get_specifications(database.read(), [product_id], "en"))[product_id]
    assert [line.values for group in table for line in group.attributes if line.code == "waterproof"] == [("Yes",)]


async def test_options_are_in_the_order_of_the_library_and_know_what_can_be_had(database: Database) -> None:
    world = await furnish(database)
    skus = (
        sku("rs", colour="red", size="s"),
        sku("wm", colour="white", size="m"),
        sku("bm", colour="black", size="m"),
    )
    (product_id,) = await add(database, world.phone(skus=skus))
    ids = await catalog.get_sku_ids(database.read(), STORE, ["rs", "wm"])
    await database.write(lambda tx: catalog.set_in_stock(tx, {ids["wm"]: True}, NOW))
    found = await catalog.get_options(database.read(), [product_id], "zh-CN")
    assert found[product_id] == (
        Option(
            "颜色",
            (
                OptionValue("黑色", "#000", False),
                OptionValue("白色", "#fff", True),
                OptionValue("红色", None, False),
            ),
        ),
        Option("尺码", (OptionValue("s", None, False), OptionValue("m", None, True))),
    )


async def test_a_product_without_options_has_none(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, world.thing("a"))
    assert await catalog.get_options(database.read(), ids, "en") == {}


async def test_a_sku_costs_the_lower_of_list_and_promotion_price(database: Database) -> None:
    world = await furnish(database)
    prices = (
        SkuPrice(list_price=Money(1_000, "CNY"), promotion_price=Money(800, "CNY"), market_price=Money(1_200, "CNY")),
        SkuPrice(list_price=Money(200, "USD"), promotion_price=Money(300, "USD")),
    )
    (product_id,) = await add(database, world.thing("a", skus=(replace(sku("a"), prices=prices),)))
    for frame, expected in ((CNY, 800), (Frame(currency="USD"), 200)):
        (found,) = (await catalog.get_skus_of(database.read(), [product_id], frame))[product_id]
        assert found.price == Money(expected, frame.currency)
        card = (await catalog.get_products(database.read(), [product_id], frame))[product_id]
        assert card.price_range == catalog.MoneyRange(found.price, found.price)


async def test_without_a_price_in_the_currency_there_is_none(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"))
    frame = Frame(currency="USD")
    (found,) = (await catalog.get_skus_of(database.read(), [product_id], frame))[product_id]
    assert (found.price, found.list_price, found.market_price) == (None, None, None)
    card = (await catalog.get_products(database.read(), [product_id], frame))[product_id]
    assert (card.price_range, card.market_price) == (None, None)


async def test_a_sku_for_sale_has_all_that_a_cart_asks_for_in_one_statement(database: Database) -> None:
    world = await furnish(database)
    price = SkuPrice(list_price=Money(9_900, "CNY"), cost=Money(5_000, "CNY"))
    special = replace(
        sku("b", colour="black"), prices=(price,), weight_grams=180, purchase_limit=2, image_url="/black.svg"
    )
    phone = world.phone(skus=(special, sku("w", colour="white")), images=(NewImage(url="/main.svg"),), tax_rate_bp=1300)
    await add(database, phone)
    ids = await catalog.get_sku_ids(database.read(), STORE, ["b", "w"])
    with recorded_statements() as texts:
        found = await catalog.get_skus_for_sale(database.read(), ids.values(), CHINESE, NOW)
    assert len(texts) == 1
    black, white = found[ids["b"]], found[ids["w"]]
    assert (black.sku_code, black.product_name, black.brand_name) == ("b", "手机 phone", "Acme")
    assert black.back_category_path == (world.categories["electronics"], world.categories["phones"])
    assert black.category_names == ("电子产品", "手机")
    assert black.specs == (Spec("颜色", "黑色"),)
    assert (black.list_price, black.promotion_price, black.cost_minor) == (Money(9_900, "CNY"), None, 5_000)
    assert (black.weight_grams, black.purchase_limit, black.tax_rate_bp) == (180, 2, 1300)
    assert (black.published, black.product_type) == (True, "PHYSICAL")
    assert (black.image_url, white.image_url) == ("/black.svg", "/main.svg")


async def test_the_components_of_a_bundle_are_read_with_their_skus_in_one_statement(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("table", 90_000), world.thing("stool", 20_000))
    ids = await catalog.get_sku_ids(database.read(), STORE, ["table", "stool"])
    parts = (NewComponent(sku_id=ids["stool"], quantity=4), NewComponent(sku_id=ids["table"], quantity=1))
    (product_id,) = await add(database, world.thing("set", skus=(replace(sku("set"), components=parts),)))
    (bundle,) = (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]
    assert bundle.is_bundle
    with recorded_statements() as texts:
        found = await catalog.get_component_skus(database.read(), [bundle.id], CNY)
    assert len(texts) == 1
    assert [(each.sku.code, each.quantity, each.sku.price) for each in found[bundle.id]] == [
        ("stool", 4, Money(20_000, "CNY")),
        ("table", 1, Money(90_000, "CNY")),
    ]


async def test_what_is_not_there_does_not_appear(database: Database) -> None:
    reader = database.read()
    assert await catalog.find_page(reader, "none", CNY) is None
    assert await catalog.get_products(reader, [1], CNY) == {}
    assert await catalog.get_pages(reader, [1], CNY) == {}
    assert await catalog.get_skus(reader, [1], CNY) == {}
    assert await catalog.get_skus_for_sale(reader, [1], CNY) == {}
    assert await catalog.get_specifications(reader, [1], "en") == {}
    assert await catalog.get_templates(reader, [1], "en") == {1: []}
