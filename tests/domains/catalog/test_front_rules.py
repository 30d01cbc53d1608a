"""What front categories show by rules, compared with what plain Python makes of the same goods."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from domains import catalog
from domains.catalog import AttributeFilter, Listing, MapFrontCategory, ProductFilter, ProductRule, ProductSort
from domains.kernel import Channel, Frame, Money, Refused, window
from persistence import Database, recorded_statements
from tests.domains.catalog.test_listing import KEYS, SEED, Goods, scatter, walk
from tests.domains.catalog.world import CNY, NOW, World, add, furnish, listed, rows_of

pytestmark = pytest.mark.anyio

RANDOM_RULES: Final = 12
Fits = Callable[[Goods], bool]


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


def costs(goods: Goods, low: int, high: int) -> bool:
    return goods.price is not None and low <= goods.price <= high


def rules_of(world: World) -> Iterator[tuple[tuple[ProductRule, ...], Fits]]:
    """Rules of every kind, each with what says whether goods fit."""
    categories, brands = world.categories, world.brands
    red = AttributeFilter("colour", ("red",))
    yield (ProductRule(back_category_ids=(categories["electronics"],)),), lambda g: g.category in ("phones", "cameras")
    yield (ProductRule(brand_ids=(brands["acme"],)),), lambda g: g.brand == "acme"
    yield (ProductRule(brand_ids=tuple(brands.values())),), lambda g: g.brand is not None
    yield (ProductRule(tag_codes=("hot",)),), lambda g: "hot" in g.tags
    yield (ProductRule(tag_codes=("hot", "new")),), lambda g: bool(g.tags)
    yield (ProductRule(attributes=(red,)),), lambda g: "red" in g.colours
    yield (
        (ProductRule(attributes=(AttributeFilter("colour", ("red", "black")),)),),
        lambda g: bool(g.colours & {"red", "black"}),
    )
    yield (
        (ProductRule(attributes=(red, AttributeFilter("screen_size", ("6.1", "7")))),),
        lambda g: "red" in g.colours,
    )
    yield (ProductRule(attributes=(red, AttributeFilter("screen_size", ("7",)))),), lambda g: False
    yield (ProductRule(),), lambda g: True
    yield (ProductRule(price_max=cny(3_000)),), lambda g: costs(g, 0, 3_000)
    yield (ProductRule(price_min=cny(3_000), price_max=cny(5_000)),), lambda g: costs(g, 3_000, 5_000)
    yield (ProductRule(price_min=Money(1, "USD")),), lambda g: g.price is None
    yield (
        (
            ProductRule(
                back_category_ids=(categories["phones"], categories["things"]),
                brand_ids=(brands["acme"],),
                tag_codes=("hot", "new"),
                price_min=cny(1_000),
                price_max=cny(5_000),
            ),
        ),
        lambda g: g.category in ("phones", "things") and g.brand == "acme" and bool(g.tags) and costs(g, 1_000, 5_000),
    )
    yield (
        (ProductRule(brand_ids=(brands["other"],), tag_codes=("new",)), ProductRule(attributes=(red,))),
        lambda g: (g.brand == "other" and "new" in g.tags) or "red" in g.colours,
    )


def random_rule(world: World, chance: random.Random) -> tuple[ProductRule, Fits]:
    """A rule with each member there or not, as it falls."""
    names = {
        "categories": chance.sample(["phones", "cameras", "things", "electronics"], chance.randrange(3)),
        "brands": chance.sample(["acme", "other"], chance.randrange(3)),
        "tags": chance.sample(["hot", "new"], chance.randrange(3)),
        "colours": chance.sample(["black", "white", "red"], chance.randrange(3)),
    }
    low, high = sorted(chance.sample([1_000, 3_000, 5_000, 9_000], 2))
    limited = chance.random() < 0.4

    def fits(goods: Goods) -> bool:
        below = {goods.category, "electronics"} if goods.category != "things" else {"things"}
        return (
            (not names["categories"] or bool(below & set(names["categories"])))
            and (not names["brands"] or goods.brand in names["brands"])
            and (not names["tags"] or bool(set(goods.tags) & set(names["tags"])))
            and (not names["colours"] or bool(goods.colours & set(names["colours"])))
            and (not limited or costs(goods, low, high))
        )

    rule = ProductRule(
        back_category_ids=tuple(world.categories[each] for each in names["categories"]),
        brand_ids=tuple(world.brands[each] for each in names["brands"]),
        tag_codes=tuple(names["tags"]),
        attributes=(AttributeFilter("colour", tuple(names["colours"])),) if names["colours"] else (),
        price_min=cny(low) if limited else None,
        price_max=cny(high) if limited else None,
    )
    return rule, fits


async def show(database: Database, front_id: int, *rules: ProductRule, **more: Any) -> None:
    mapping = MapFrontCategory(front_category_id=front_id, include=rules, **more)
    await database.write(lambda tx: catalog.map_front_category(tx, mapping, NOW))


async def compare(database: Database, world: World, goods: list[Goods], fits: Fits, told: Any) -> None:
    """That the category of calls shows what fits: in each order, counted, among others, and on the way to it."""
    front_id, read = world.fronts["calls"], database.read()
    for sort, key in KEYS.items():
        expected = [each.slug for each in sorted(goods, key=key) if fits(each)]
        listing = Listing(front_category_id=front_id, sort=sort)
        assert await listed(read, listing) == expected, (SEED, told, sort)
    assert await catalog.count_products(read, listing, CNY) == len(expected), (SEED, told)
    assert (await catalog.count_in_front_categories(read, [front_id])).get(front_id, 0) == len(expected), (SEED, told)
    within = Listing(filter=ProductFilter(front_category_ids=(front_id,)))
    assert set(await listed(read, within)) == set(expected), (SEED, told)
    crumbs = await catalog.get_breadcrumbs(read, [each.id for each in goods], CNY)
    led = {each.slug for each in goods if each.id in crumbs and crumbs[each.id][-1].id == front_id}
    assert led == set(expected), (SEED, told)


async def test_every_rule_shows_what_plain_python_says(database: Database) -> None:
    world = await furnish(database)
    goods = await scatter(database, world)
    chance = random.Random(SEED)
    plans = [
        *rules_of(world),
        *(((rule,), fits) for rule, fits in (random_rule(world, chance) for _ in range(RANDOM_RULES))),
    ]
    for rules, fits in plans:
        await show(database, world.fronts["calls"], *rules)
        await compare(database, world, goods, fits, rules)


async def test_picks_are_shown_beside_rules_and_exclusions_win(database: Database) -> None:
    world = await furnish(database)
    goods = await scatter(database, world)
    acme, others = ([each for each in goods if (each.brand == "acme") is wanted] for wanted in (True, False))
    rule = ProductRule(brand_ids=(world.brands["acme"],), price_max=cny(5_000))
    picked, excluded = [others[0].id, acme[0].id], [acme[1].id, others[1].id]
    await show(database, world.fronts["calls"], rule, product_ids=tuple(picked), exclude_product_ids=tuple(excluded))

    def fits(each: Goods) -> bool:
        ruled = each.brand == "acme" and costs(each, 0, 5_000)
        return (ruled or each.id in picked) and each.id not in excluded

    await compare(database, world, goods, fits, rule)


@pytest.mark.parametrize("size", [1, 7, 24])
async def test_pages_of_a_category_by_price_rules_add_up(database: Database, size: int) -> None:
    world = await furnish(database)
    await scatter(database, world)
    rules = (ProductRule(price_min=cny(3_000), price_max=cny(5_000)), ProductRule(brand_ids=(world.brands["acme"],)))
    await show(database, world.fronts["calls"], *rules)
    for sort in ProductSort:
        listing = Listing(sort=sort, front_category_id=world.fronts["calls"])
        whole = await listed(database.read(), listing)
        assert len(set(whole)) == len(whole) > 20
        assert await walk(database, listing, size, backwards=False) == whole
        assert await walk(database, listing, size, backwards=True) == whole


async def test_price_rules_are_of_the_category_s_channel_whatever_the_shopper_s_currency(database: Database) -> None:
    world = await furnish(database)
    goods = await scatter(database, world)
    await show(database, world.fronts["calls"], ProductRule(price_max=cny(3_000)))
    expected = {each.slug for each in goods if costs(each, 0, 3_000)}
    for frame in (Frame(currency="USD"), Frame(channel=Channel.APP)):
        for sort in ProductSort:
            listing = Listing(front_category_id=world.fronts["calls"], sort=sort)
            assert set(await listed(database.read(), listing, frame)) == expected


async def test_a_product_that_changes_is_shown_at_once_where_it_now_fits(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("thing", 4_000, brand_id=world.brands["acme"]))
    front = Listing(front_category_id=world.fronts["calls"])
    rule = ProductRule(brand_ids=(world.brands["acme"],), price_max=cny(3_000))
    await show(database, world.fronts["calls"], rule)
    assert await listed(database.read(), front) == []
    (sku_id,) = (await catalog.get_sku_ids(database.read(), 1, ["thing"])).values()
    cheaper = catalog.SetPrice(sku_id=sku_id, price=catalog.SkuPrice(list_price=cny(3_000)))
    await database.write(lambda tx: catalog.set_prices(tx, [cheaper], NOW))
    assert await listed(database.read(), front) == ["thing"]
    await database.write(lambda tx: catalog.unpublish_products(tx, [thing], NOW))
    assert await listed(database.read(), front) == []


async def test_a_rule_may_name_a_value_that_no_product_has_yet(database: Database) -> None:
    world = await furnish(database)
    await show(database, world.fronts["calls"], ProductRule(attributes=(AttributeFilter("screen_size", ("6.10",)),)))
    front = Listing(front_category_id=world.fronts["calls"])
    assert await listed(database.read(), front) == []
    await add(database, world.phone("p"))
    assert await listed(database.read(), front) == ["p"]


async def test_the_smallest_member_leads_once_shelves_have_filled_and_nothing_else_changes(database: Database) -> None:
    world = await furnish(database)
    rule = ProductRule(brand_ids=(world.brands["acme"],), tag_codes=("hot",))
    await show(database, world.fronts["calls"], rule)
    commands = [world.thing(f"t{n}", tag_codes=("hot",)) for n in range(3)]
    await add(database, *commands, world.thing("both", tag_codes=("hot",), brand_id=world.brands["acme"]))
    front = world.fronts["calls"]
    leading = f"SELECT leads FROM front_category_sources WHERE front_category_id = {front} ORDER BY shelf_id"
    before = [bool(leads) for (leads,) in await rows_of(database, leading)]
    assert await choose(database) == 1
    after = [bool(leads) for (leads,) in await rows_of(database, leading)]
    assert (before, after) == ([False, True], [True, False])  # of brand and tag
    assert await listed(database.read(), Listing(front_category_id=front)) == ["both"]
    assert await choose(database) == 0


async def choose(database: Database) -> int:
    """Chooses anew which members lead. Returns how many statements changed any."""
    with recorded_statements() as texts:
        await catalog.jobs()[catalog.CHOOSE_LEADS_JOB](database, {}, NOW)
    return sum(text.startswith("UPDATE front_category_sources") for text in texts)


async def test_a_page_takes_one_statement_whatever_its_rules(database: Database) -> None:
    world = await furnish(database)
    await scatter(database, world)
    await show(database, world.fronts["calls"], *(rule for rules, _ in rules_of(world) for rule in rules))
    with recorded_statements() as texts:
        await catalog.list_products(database.read(), Listing(front_category_id=world.fronts["calls"]), window(24), CNY)
    assert len(texts) == 1


async def test_a_mapping_takes_as_many_statements_for_many_rules_as_for_one(database: Database) -> None:
    world = await furnish(database)
    rules = [rule for rules, _ in rules_of(world) for rule in rules]
    counts = []
    for some in (rules[-2:], rules[3:]):
        with recorded_statements() as texts:
            await show(database, world.fronts["calls"], *some)
        counts.append(len(texts))
    assert counts[0] == counts[1]


async def test_everything_that_is_wrong_with_rules_is_said_at_once(database: Database) -> None:
    world = await furnish(database)
    colour = AttributeFilter("colour", ("red", "mauve"))
    wrong = (
        ProductRule(tag_codes=("hot",)),
        ProductRule(
            back_category_ids=(0,),
            brand_ids=(world.brands["acme"], 0),
            tag_codes=("nothing",),
            attributes=(colour, AttributeFilter("nothing", ("x",)), AttributeFilter("model", ("7",))),
            price_min=cny(5),
            price_max=cny(4),
        ),
        ProductRule(
            attributes=(AttributeFilter("screen_size", ("big",)), AttributeFilter("radio", ())),
            price_min=cny(5),
            price_max=Money(9, "USD"),
        ),
        ProductRule(tag_codes=("hot",) * 101),
    )
    with pytest.raises(Refused) as caught:
        await show(database, world.fronts["calls"], *wrong)
    one, two, three = (("include", str(at)) for at in (1, 2, 3))
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [
        ("NOT_FOUND", (*one, "back_category_ids", "0")),
        ("NOT_FOUND", (*one, "brand_ids", "1")),
        ("NOT_FOUND", (*one, "tag_codes", "0")),
        ("INVALID", (*one, "attributes", "0", "values", "1")),
        ("NOT_FOUND", (*one, "attributes", "1", "code")),
        ("INVALID", (*one, "attributes", "2", "code")),
        ("INVALID", (*one, "price_max")),
        ("INVALID", (*two, "attributes", "0", "values", "0")),
        ("REQUIRED", (*two, "attributes", "1", "values")),
        ("INVALID", (*two, "price_max", "currency")),
        ("INVALID", (*three, "tag_codes")),
    ]


# --- periods ---


async def period(database: Database, front_id: int, **times: Any) -> None:
    """Gives a front category a period, and leaves all else as it is."""
    now = (await catalog.get_front_categories(database.read(), [front_id], "en"))[front_id]
    version = (await catalog.get_front_details(database.read(), [front_id]))[front_id].version
    command = catalog.UpdateFrontCategory(
        front_category_id=front_id, version=version, slug=now.slug, name={"en": now.name}, **times
    )
    await database.write(lambda tx: catalog.update_front_category(tx, command, NOW))


async def seen(database: Database, world: World, product_id: int, now: Any) -> list[Any]:
    """Whether shoppers see the category of calls: in the tree, by id, below its parent, on the way, in lists."""
    read, front_id, frame = database.read(), world.fronts["calls"], CNY
    tree = await catalog.get_front_tree(read, Channel.PC, "en", now)
    below = [child.id for root in tree for child in root.children or ()]
    children = await catalog.get_front_children(read, [world.fronts["gadgets"]], "en", now)
    crumbs = await catalog.get_breadcrumbs(read, [product_id], frame, now)
    listing = Listing(front_category_id=front_id, seen_at=now)
    within = Listing(filter=ProductFilter(front_category_ids=(front_id,)), seen_at=now)
    inside = replace(within, front_category_id=world.fronts["stuff"])
    return [
        front_id in below,
        front_id in await catalog.get_front_categories(read, [front_id], "en", now),
        any(each.id == front_id for each in children.get(world.fronts["gadgets"], ())),
        any(each.id == front_id for each in crumbs.get(product_id, ())),
        bool(await listed(read, listing)),
        bool(await listed(read, within)),
        bool(await listed(read, inside)),
    ]


async def test_a_category_is_seen_from_the_first_instant_of_its_period_until_the_last(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("thing"))
    await show(database, world.fronts["calls"], back_category_ids=(world.categories["things"],))
    await period(database, world.fronts["calls"], visible_from=NOW, visible_until=NOW + timedelta(hours=1))
    moment = timedelta(microseconds=1)
    for at, is_seen in ((NOW - moment, False), (NOW, True), (NOW + timedelta(hours=1) - moment, True)):
        assert await seen(database, world, thing, at) == [is_seen] * 7
    assert await seen(database, world, thing, NOW + timedelta(hours=1)) == [False] * 7
    assert await seen(database, world, thing, None) == [True] * 7


async def test_what_is_below_a_category_out_of_its_period_is_not_seen_either(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("thing"))
    await show(database, world.fronts["calls"], product_ids=(thing,))
    await period(database, world.fronts["gadgets"], visible_from=NOW)
    hidden = await seen(database, world, thing, NOW - timedelta(seconds=1))
    assert hidden == [False, False, True, False, False, False, False]  # asked of its parent, which nobody finds
    assert await seen(database, world, thing, NOW) == [True] * 7
