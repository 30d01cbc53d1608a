"""Creating products: everything that is wrong is said at once, and what is right can be read back."""

import asyncio
from dataclasses import replace

import pytest

from domains import catalog
from domains.catalog import AttributeValues, CreateProduct, NewComponent, NewDescription, NewImage, SkuPrice, SpecValue
from domains.kernel import Money, Problem, Refused
from persistence import Database
from tests.domains.catalog.world import CHINESE, CNY, NOW, STORE, add, furnish, rows_of, sku

pytestmark = pytest.mark.anyio


async def refusal(database: Database, command: CreateProduct) -> list[tuple[str, tuple[str, ...] | None]]:
    """The codes and fields of what is wrong with a command."""
    return [(problem.code, problem.field) for problem in (await refused(database, command)).problems]


async def refused(database: Database, command: CreateProduct) -> Refused:
    with pytest.raises(Refused) as caught:
        await database.write(lambda tx: catalog.create_product(tx, command, NOW))
    return caught.value


async def test_a_new_product_is_approved_but_hidden_and_has_no_stock(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.phone(), published=False)
    card = (await catalog.get_products(database.read(), [product_id], CNY))[product_id]
    assert (card.status, card.published, card.in_stock, card.sales_count) == ("APPROVED", False, False, 0)


async def test_a_card_has_what_lists_show(database: Database) -> None:
    world = await furnish(database)
    phone = world.phone(
        skus=(sku("b", 20_000, 30_000, colour="black"), sku("w", 15_000, 16_000, colour="white")),
        images=(
            NewImage(url="https://shop.test/1.jpg", alt={"en": "Front"}),
            NewImage(url="/pictures/2.svg"),
        ),
        selling_point={"en": "Small", "zh-CN": "小巧"},
        tag_codes=("new", "hot"),
    )
    (product_id,) = await add(database, phone)
    card = (await catalog.get_products(database.read(), [product_id], CHINESE))[product_id]
    assert card.name == "手机 phone"
    assert card.selling_point == "小巧"
    assert card.main_image == catalog.Image("https://shop.test/1.jpg", "Front")
    assert card.price_range == catalog.MoneyRange(Money(15_000, "CNY"), Money(20_000, "CNY"))
    assert card.market_price == Money(16_000, "CNY")
    assert card.brand == catalog.Brand(world.brands["acme"], "Acme")
    assert card.category_path == (world.categories["electronics"], world.categories["phones"])
    assert card.back_category == catalog.BackCategory(world.categories["phones"], "手机", True)
    assert [(tag.code, tag.label) for tag in card.tags] == [("hot", "hot!"), ("new", "new!")]
    assert card.rating == catalog.Rating(None, 0, 0, 0, 0)


async def test_skus_keep_their_order_and_are_told_apart_by_their_specs(database: Database) -> None:
    world = await furnish(database)
    skus = (sku("2", size="m", colour="red"), sku("1", colour="black", size="s"))
    (product_id,) = await add(database, world.phone(skus=skus))
    found = (await catalog.get_skus_of(database.read(), [product_id], CHINESE))[product_id]
    assert [each.code for each in found] == ["2", "1"]
    assert found[0].specs == (catalog.Spec("颜色", "红色"), catalog.Spec("尺码", "m"))


async def test_a_page_has_the_other_pictures_and_sanitised_html(database: Database) -> None:
    world = await furnish(database)
    html = "<p onclick='x()'>Good<script>steal()</script><a href='javascript:x'>a</a></p>"
    phone = world.phone(
        description=NewDescription(pc={"en": html}),
        images=(NewImage(url="/1.svg"), NewImage(url="/2.svg", alt={"en": "Back", "zh-CN": "背面"})),
    )
    await add(database, phone, published=False)
    page = await catalog.find_page(database.read(), "phone", CHINESE)
    assert page is not None
    assert page.images == (catalog.Image("/2.svg", "背面"),)
    assert page.description == catalog.Description('<p>Good<a rel="noopener noreferrer">a</a></p>', None)


async def test_a_slug_is_made_of_the_name_and_with_the_sku_code_where_that_is_taken(database: Database) -> None:
    world = await furnish(database)
    things = [replace(world.thing(code), slug=None, name={"en": "Café — au Lait"}) for code in ("a", "B 2")]
    ids = await add(database, *things)
    cards = await catalog.get_products(database.read(), ids, CNY)
    assert [cards[each].slug for each in ids] == ["cafe-au-lait", "cafe-au-lait-b-2"]


async def test_a_name_without_latin_letters_makes_a_slug_all_the_same(database: Database) -> None:
    world = await furnish(database)
    named = [replace(world.thing(code), slug=None, name={"zh-CN": "椅子"}) for code in ("一", "二")]
    ids = await add(database, *named)
    cards = await catalog.get_products(database.read(), ids, CNY)
    assert len({cards[each].slug for each in ids}) == 2
    assert all(catalog.is_slug(cards[each].slug) for each in ids)


async def test_everything_that_is_wrong_is_said_at_once_each_with_its_field(database: Database) -> None:
    world = await furnish(database)
    wrong = CreateProduct(
        store_id=STORE,
        back_category_id=world.categories["phones"],
        name={"en": " "},
        slug="No Slug",
        brand_id=999,
        tag_codes=("hot", "unknown"),
        attributes=(
            AttributeValues(code="colour", values=("black",)),
            AttributeValues(code="screen_size", values=("big",)),
            AttributeValues(code="radio", values=("wifi", "smoke")),
        ),
        images=(NewImage(url="http://shop.test/1.jpg"),),
        skus=(
            replace(sku("x", colour="green"), barcode="4006381333932"),
            replace(sku("x", colour="black", size="m"), weight_grams=-1, purchase_limit=0),
            replace(sku(" "), prices=(SkuPrice(list_price=Money(-1, "CNY"), cost=Money(1, "USD")),)),
        ),
    )
    assert await refusal(database, wrong) == [
        ("REQUIRED", ("name",)),
        ("INVALID", ("slug",)),
        ("NOT_FOUND", ("brand_id",)),
        ("NOT_FOUND", ("tag_codes", "1")),
        ("INVALID", ("images", "0", "url")),
        ("INVALID", ("attributes", "0", "code")),
        ("INVALID", ("attributes", "1", "values")),
        ("INVALID", ("attributes", "2", "values")),
        ("REQUIRED", ("attributes",)),
        ("INVALID", ("skus", "0", "barcode")),
        ("ALREADY_EXISTS", ("skus", "1", "code")),
        ("INVALID", ("skus", "1", "weight_grams")),
        ("INVALID", ("skus", "1", "purchase_limit")),
        ("REQUIRED", ("skus", "2", "code")),
        ("INVALID", ("skus", "2", "list_price")),
        ("INVALID", ("skus", "2", "cost")),
        ("INVALID", ("skus", "0", "specs", "0", "value")),
        ("REQUIRED", ("skus", "0", "specs")),
        ("REQUIRED", ("skus", "2", "specs")),
        ("REQUIRED", ("skus", "2", "specs")),
    ]


async def test_what_is_refused_leaves_nothing_behind(database: Database) -> None:
    world = await furnish(database)
    await refused(database, world.phone(skus=(sku("a", colour="black"), sku("a", colour="white"))))
    assert await rows_of(database, "SELECT count(*) FROM products") == [(0,)]
    assert await rows_of(database, "SELECT holds FROM back_categories WHERE code = 'phones'") == [(None,)]


async def test_a_category_that_is_no_leaf_holds_no_products(database: Database) -> None:
    world = await furnish(database)
    in_the_middle = world.thing("a", back_category_id=world.categories["electronics"])
    assert await refusal(database, in_the_middle) == [("INVALID", ("back_category_id",))]


async def test_a_category_that_is_not_there_is_not_found(database: Database) -> None:
    world = await furnish(database)
    assert await refusal(database, world.thing("a", back_category_id=0)) == [("NOT_FOUND", ("back_category_id",))]


async def test_a_product_needs_a_sku(database: Database) -> None:
    world = await furnish(database)
    assert await refusal(database, world.thing("a", skus=())) == [("REQUIRED", ("skus",))]


async def test_a_slug_that_is_taken_is_refused(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("a"))
    assert await refusal(database, replace(world.thing("b"), slug="a")) == [("ALREADY_EXISTS", ("slug",))]


async def test_a_sku_code_is_taken_in_its_store_only(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("a"))
    assert await refusal(database, world.thing("b", skus=(sku("a"),))) == [("ALREADY_EXISTS", ("skus", "0", "code"))]
    await add(database, world.thing("c", skus=(sku("a"),), store_id=STORE + 1))


async def test_two_skus_of_the_same_specs_are_refused_by_the_name_of_the_first(database: Database) -> None:
    world = await furnish(database)
    twice = (sku("first", colour="black", size="m"), sku("second", size="m", colour="black"))
    (problem,) = (await refused(database, world.phone(skus=twice))).problems
    assert (problem.code, problem.field) == ("ALREADY_EXISTS", ("skus", "1", "specs"))
    assert problem.message("en") == "SKU first has the same specs."


async def test_a_sales_attribute_that_one_sku_has_all_need(database: Database) -> None:
    world = await furnish(database)
    uneven = (sku("a", colour="black", size="m"), sku("b", colour="white"))
    assert await refusal(database, world.phone(skus=uneven)) == [("REQUIRED", ("skus", "1", "specs"))]


async def test_a_spec_that_the_category_does_not_bind_is_refused(database: Database) -> None:
    world = await furnish(database)
    assert await refusal(database, world.thing("a", skus=(sku("a", colour="black"),))) == [
        ("INVALID", ("skus", "0", "specs", "0", "code"))
    ]


async def test_a_store_has_a_product_of_the_same_key_and_offer_values_once(database: Database) -> None:
    world = await furnish(database)
    (first,) = await add(database, world.phone("one"))
    same = world.phone("two", attributes=(AttributeValues(code="model", values=("  ONE ",)),))
    refusal_ = await refused(database, same)
    assert [(problem.code, problem.field) for problem in refusal_.problems] == [("ALREADY_EXISTS", ("attributes",))]
    assert refusal_.offers == {"duplicate_of": first}


@pytest.mark.parametrize("change", ["store", "offer", "brand"])
async def test_another_store_offer_or_brand_makes_it_another_product(database: Database, change: str) -> None:
    world = await furnish(database)
    await add(database, world.phone("one"))
    model = AttributeValues(code="model", values=("one",))
    other = {
        "store": world.phone("two", attributes=(model,), store_id=STORE + 1),
        "offer": world.phone("two", attributes=(model, AttributeValues(code="condition", values=("used",)))),
        "brand": world.phone("two", attributes=(model,), brand_id=world.brands["other"]),
    }
    await add(database, other[change])


async def test_stores_that_sell_the_same_share_an_spu_key(database: Database) -> None:
    world = await furnish(database)
    model = (AttributeValues(code="model", values=("one",)),)
    await add(database, world.phone("a", attributes=model), world.phone("b", attributes=model, store_id=STORE + 1))
    assert len(await rows_of(database, "SELECT DISTINCT spu_key FROM products")) == 1


async def test_a_bundle_is_made_of_single_skus_of_its_store(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("table"), world.thing("stool"), world.thing("far", store_id=STORE + 1))
    here = await catalog.get_sku_ids(database.read(), STORE, ["table", "stool"])
    far = await catalog.get_sku_ids(database.read(), STORE + 1, ["far"])
    parts = (NewComponent(sku_id=here["table"], quantity=1), NewComponent(sku_id=here["stool"], quantity=4))
    await add(database, world.thing("set", skus=(replace(sku("set"), components=parts),)))
    bundle = (await catalog.get_sku_ids(database.read(), STORE, ["set"]))["set"]
    assert await catalog.get_components(database.read(), [bundle, here["table"]]) == {
        bundle: [catalog.Component(here["table"], 1), catalog.Component(here["stool"], 4)]
    }
    seats = (NewComponent(sku_id=here["stool"], quantity=2),)
    await add(database, world.thing("pair", skus=(replace(sku("pair"), components=seats),)))
    other = (await catalog.get_sku_ids(database.read(), STORE, ["pair"]))["pair"]
    both = {
        bundle: [catalog.Component(here["table"], 1), catalog.Component(here["stool"], 4)],
        other: [catalog.Component(here["stool"], 2)],
    }
    for some in ([here["stool"]], [bundle], [other, here["table"]]):
        assert await catalog.get_bundles_around(database.read(), some) == both
    assert (await catalog.get_bundles_around(database.read(), [here["table"]])).keys() == {bundle}
    wrong = (
        NewComponent(sku_id=0, quantity=1),
        NewComponent(sku_id=bundle, quantity=1),
        NewComponent(sku_id=far["far"], quantity=1),
        NewComponent(sku_id=here["table"], quantity=0),
        NewComponent(sku_id=here["table"], quantity=1),
    )
    field = ("skus", "0", "components")
    assert await refusal(database, world.thing("bad", skus=(replace(sku("bad"), components=wrong),))) == [
        ("NOT_FOUND", (*field, "0", "sku_id")),
        ("INVALID", (*field, "1", "sku_id")),
        ("NOT_FOUND", (*field, "2", "sku_id")),
        ("INVALID", (*field, "3", "quantity")),
        ("ALREADY_EXISTS", (*field, "4", "sku_id")),
    ]


async def test_many_are_created_in_as_many_statements_as_one(database: Database) -> None:
    from persistence import recorded_statements

    world = await furnish(database)

    async def statements(*commands: CreateProduct) -> int:
        with recorded_statements() as texts:
            await database.write(lambda tx: catalog.create_products(tx, commands, NOW))
        return len(texts)

    one = await statements(world.phone("first"))
    assert await statements(*(world.phone(f"p{n}") for n in range(30))) == one


async def test_of_many_those_that_are_right_are_created(database: Database) -> None:
    world = await furnish(database)
    commands = [
        world.thing("a"),
        world.thing("b", skus=(sku("a"),)),
        world.thing("a", skus=(sku("c"),)),
        world.thing("d"),
    ]
    results = await database.write(lambda tx: catalog.create_products(tx, commands, NOW))
    fields = [[problem.field for problem in result.problems] for result in results]
    assert fields == [[], [("skus", "0", "code")], [("slug",)], []]
    assert [result.product_id is not None for result in results] == [True, False, False, True]


async def test_of_two_who_create_the_same_at_once_one_is_refused(database: Database) -> None:
    world = await furnish(database)

    async def create() -> Problem | None:
        try:
            await database.write(lambda tx: catalog.create_product(tx, world.thing("a"), NOW))
        except Refused as refusal_:
            return refusal_.problems[0]
        return None

    results = await asyncio.gather(*(create() for _ in range(8)))
    assert results.count(None) == 1
    assert {problem.code for problem in results if problem is not None} <= {"CONFLICT", "ALREADY_EXISTS"}
    assert await rows_of(database, "SELECT count(*) FROM skus") == [(1,)]


async def test_a_category_never_comes_to_hold_both_categories_and_products(database: Database) -> None:
    world = await furnish(database)
    cameras = world.categories["cameras"]

    async def product(number: int) -> bool:
        camera = world.phone(f"c{number}", back_category_id=cameras, skus=(sku(f"c{number}"),))
        camera = replace(camera, attributes=camera.attributes[:1])
        return await done(lambda tx: catalog.create_product(tx, camera, NOW))

    async def category(number: int) -> bool:
        below = catalog.CreateBackCategory(name={"en": "Below"}, parent_id=cameras, code=f"below-{number}")
        return await done(lambda tx: catalog.create_back_category(tx, below, NOW))

    async def done(work: object) -> bool:
        try:
            await database.write(work)  # type: ignore[arg-type]
        except Refused:
            return False
        return True

    results = await asyncio.gather(*(make(number) for number in range(4) for make in (product, category)))
    products, categories = results[::2], results[1::2]
    assert (all(products), any(categories)) in [(True, False), (False, True)]
    assert any(products) != any(categories)


async def test_a_spec_value_is_found_only_in_its_own_attribute(database: Database) -> None:
    world = await furnish(database)
    mixed = replace(sku("a"), specs=(SpecValue(code="colour", value="m"), SpecValue(code="size", value="m")))
    assert await refusal(database, world.phone(skus=(mixed,))) == [("INVALID", ("skus", "0", "specs", "0", "value"))]
