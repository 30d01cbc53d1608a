"""Tags that rules put on products, compared with what plain Python makes of the same goods; and when tags are shown."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains import catalog
from domains.catalog import (
    CHECKS,
    AttributeFilter,
    Listing,
    MapFrontCategory,
    ProductFilter,
    ProductRule,
    SetTags,
    TagKind,
    TagRule,
    UpdateTag,
)
from domains.catalog.rules.tag_rules import TagOrigin, dumped, loaded, retagged
from domains.kernel import Money, Refused
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.test_front_rules import rules_of
from tests.domains.catalog.test_listing import scatter
from tests.domains.catalog.world import CNY, NOW, STORE, World, add, furnish, listed, rows_of

pytestmark = pytest.mark.anyio

FOLLOW = catalog.jobs()[catalog.FOLLOW_TAG_RULES_JOB]
TURN = catalog.jobs()["catalog.turn_tags"]
CHEAP = TagRule(fits=ProductRule(price_max=Money(2_000, "CNY")))
ANEW = {"anew": True}


async def update(database: Database, code: str, now: datetime = NOW, by: Any = None, **said: Any) -> None:
    """Says something anew of a tag as it is now."""
    version = (await catalog.get_tag_details(database.read(), [code]))[code].version
    command = UpdateTag(code=code, version=version, **said)
    await database.write(lambda tx: catalog.update_tag(tx, command, now, by))


async def rule(database: Database, code: str, *rules: TagRule, now: datetime = NOW) -> None:
    await update(database, code, now, rules=rules)
    await FOLLOW(database, ANEW, now)


async def by_hand(database: Database, ids: list[int], *codes: str) -> None:
    await database.write(lambda tx: catalog.set_tags(tx, SetTags(ids=tuple(ids), tag_codes=codes), NOW))


async def tagged(database: Database, code: str) -> list[str]:
    """The products that lists find by a tag, which must be those whose cards show it."""
    found = sorted(await listed(database.read(), Listing(filter=ProductFilter(tag_codes=(code,)))))
    everything = await listed(database.read(), Listing())
    cards = [await catalog.find_product(database.read(), slug, CNY) for slug in everything]
    assert sorted(card.slug for card in cards if card and code in [tag.code for tag in card.tags]) == found
    return found


async def broken(database: Database) -> list[str]:
    async with database.snapshot() as reader:
        return [each.claim for each in CHECKS if await each.find_breaches(reader)]


async def test_a_rule_finds_what_a_front_category_by_the_same_rule_shows(database: Database) -> None:
    world = await furnish(database)
    goods = await scatter(database, world, 60)
    tag = catalog.CreateTag(code="ruled", label={"en": "Ruled"}, kind=TagKind.SERVICE)
    await database.write(lambda tx: catalog.create_tag(tx, tag, NOW))
    for rules, fits in rules_of(world):
        if any(each.tag_codes for each in rules):
            continue
        await rule(database, "ruled", *(TagRule(fits=each) for each in rules))
        assert await tagged(database, "ruled") == sorted(each.slug for each in goods if fits(each)), rules
    assert not [each for each in await broken(database) if "rules" in each]


def changes(world: World) -> Iterator[tuple[str, TagRule, dict[str, Any]]]:
    """What is done to a phone so that a rule fits it."""
    phone = world.phone()
    red = (replace(phone.skus[0], specs=(catalog.SpecValue(code="colour", value="red"),)), phone.skus[1])
    yield "brand", TagRule(fits=ProductRule(brand_ids=(world.brands["other"],))), {"brand_id": world.brands["other"]}
    yield "attribute", TagRule(fits=ProductRule(attributes=(AttributeFilter("colour", ("red",)),))), {"skus": red}
    yield "category", TagRule(fits=ProductRule(back_category_ids=(world.categories["electronics"],))), {}


async def test_what_fits_when_it_is_put_on_sale_has_the_tag_at_once(database: Database) -> None:
    world = await furnish(database)
    for name, each, made in changes(world):
        await rule(database, "new", each)
        await add(database, world.phone(f"a-{name}", **{k: v for k, v in made.items() if k != "skus"}), published=False)
        (sold,) = await add(database, replace(world.phone(f"b-{name}"), **made, slug=f"b-{name}"))
        assert f"b-{name}" in await tagged(database, "new")
        await database.write(lambda tx, sold=sold: catalog.unpublish_products(tx, [sold], NOW))  # type: ignore[misc]
        assert f"b-{name}" not in await tagged(database, "new")


async def test_a_price_that_falls_or_rises_puts_the_tag_on_and_takes_it_off_at_once(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug", 5_000))
    [sku_id] = (await catalog.get_sku_ids(database.read(), STORE, ["mug"])).values()
    await rule(database, "hot", CHEAP)
    assert await tagged(database, "hot") == []
    for price, expected in ((2_000, ["mug"]), (2_001, []), (1, ["mug"])):
        said = catalog.SetPrice(sku_id=sku_id, price=catalog.SkuPrice(list_price=Money(price, "CNY")))
        await database.write(lambda tx, said=said: catalog.set_prices(tx, [said], NOW))  # type: ignore[misc]
        assert await tagged(database, "hot") == expected
    assert await broken(database) == []


async def test_what_sells_well_gets_the_tag_with_the_sale_that_makes_it(database: Database) -> None:
    world = await furnish(database)
    (mug,) = await add(database, world.thing("mug"))
    await rule(database, "hot", TagRule(fits=ProductRule(), min_sales=3))
    for pieces, expected in ((2, []), (1, ["mug"]), (-1, [])):
        await database.write(lambda tx, n=pieces: catalog.add_sales(tx, {mug: n}, NOW))  # type: ignore[misc]
        assert await tagged(database, "hot") == expected


async def test_what_is_new_is_so_for_as_many_days_as_the_rule_says(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug"))
    later = NOW + timedelta(days=7)
    await rule(database, "new", TagRule(fits=ProductRule(), listed_within_days=7))
    await FOLLOW(database, {}, later)
    assert await tagged(database, "new") == ["mug"]
    await FOLLOW(database, {}, later + timedelta(seconds=1))
    assert await tagged(database, "new") == []


async def test_at_night_nothing_is_read_where_no_rule_asks_for_days(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug", 1_000))
    await rule(database, "hot", CHEAP)
    with recorded_statements() as texts:
        await FOLLOW(database, {}, NOW)
    assert len([each for each in texts if "tag" in str(each)]) == 1


async def test_what_was_put_on_by_hand_stays_and_what_was_taken_off_stays_off(database: Database) -> None:
    world = await furnish(database)
    kept, off, other = await add(database, world.thing("kept", 5_000), world.thing("off"), world.thing("other"))
    await by_hand(database, [kept], "hot")
    await rule(database, "hot", CHEAP)
    assert await tagged(database, "hot") == ["kept", "off", "other"]
    await by_hand(database, [off])
    assert await tagged(database, "hot") == ["kept", "other"]
    await FOLLOW(database, ANEW, NOW)
    await database.write(lambda tx: catalog.publish_products(tx, [off], NOW))
    assert await tagged(database, "hot") == ["kept", "other"]
    # What the rule gave goes with the rule, what a hand gave does not.
    await by_hand(database, [other], "hot", "new")
    await rule(database, "hot")
    assert (await tagged(database, "hot"), await tagged(database, "new")) == (["kept"], ["other"])
    await by_hand(database, [off], "hot")
    assert await tagged(database, "hot") == ["kept", "off"]
    assert await broken(database) == []


async def test_a_product_that_is_changed_keeps_what_a_rule_and_a_hand_said_of_its_tags(database: Database) -> None:
    world = await furnish(database)
    a, b = await add(database, world.thing("a"), world.thing("b", tag_codes=("new",)))
    await rule(database, "hot", CHEAP)
    await by_hand(database, [a], "new")
    grace = await author(database)
    for product_id in (a, b):
        version = (await catalog.get_versions(database.read(), [product_id]))[product_id]
        said = catalog.ProductChanges(name={"en": "Other"})
        change = catalog.ChangeProduct(id=product_id, version=version, changes=said)
        await database.write(lambda tx, change=change: catalog.change_product(tx, change, NOW, grace))  # type: ignore[misc]
    assert (await tagged(database, "hot"), await tagged(database, "new")) == (["b"], ["a", "b"])
    rows = "SELECT product_id, origin FROM product_tags JOIN tags ON tags.id = tag_id WHERE code = 'hot'"
    assert sorted(await rows_of(database, rows)) == [(a, "OFF"), (b, "RULE")]


async def test_front_categories_by_a_tag_follow_its_rule(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("cheap"), world.thing("dear", 5_000))
    front = world.fronts["calls"]
    mapping = MapFrontCategory(front_category_id=front, include=(ProductRule(tag_codes=("hot",)),))
    await database.write(lambda tx: catalog.map_front_category(tx, mapping, NOW))
    await rule(database, "hot", CHEAP)
    assert await listed(database.read(), Listing(front_category_id=front)) == ["cheap"]


async def test_a_category_that_moves_takes_its_products_into_a_rule(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug"))
    await rule(database, "hot", TagRule(fits=ProductRule(back_category_ids=(world.categories["electronics"],))))
    waiting = "SELECT COUNT(*) FROM jobs WHERE name = 'catalog.follow_tag_rules'"
    [(asked,)] = await rows_of(database, waiting)
    grace, things = await author(database), world.categories["things"]
    version = (await catalog.get_details(database.read(), [things]))[things].version
    move = catalog.MoveBackCategory(
        id=things, version=version, parent_id=world.categories["electronics"], expected_products=1
    )
    try:
        await database.write(lambda tx: catalog.move_back_category(tx, move, NOW, grace))
    except Refused as refused:
        moved = replace(move, expected_products=refused.offers["impact"].product_count)
        await database.write(lambda tx: catalog.move_back_category(tx, moved, NOW, grace))
    assert await rows_of(database, waiting) == [(1 + asked,)]
    await FOLLOW(database, ANEW, NOW)
    assert await tagged(database, "hot") == ["mug"]


async def test_a_tag_is_shown_and_filtered_by_in_its_period_only(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug", tag_codes=("hot",)))
    front = world.fronts["calls"]
    mapping = MapFrontCategory(front_category_id=front, include=(ProductRule(tag_codes=("hot",)),))
    await database.write(lambda tx: catalog.map_front_category(tx, mapping, NOW))
    start, end = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    await update(database, "hot", starts_at=start, ends_at=end)
    second = timedelta(seconds=1)
    for now, expected in ((NOW, []), (start - second, []), (start, ["mug"]), (end - second, ["mug"]), (end, [])):
        await TURN(database, {}, now)
        assert await tagged(database, "hot") == expected, now
        assert await listed(database.read(), Listing(front_category_id=front)) == expected
        within = Listing(front_category_id=world.fronts["stuff"], filter=ProductFilter(tag_codes=("hot",)))
        assert await listed(database.read(), within) == expected
    assert await broken(database) == []
    due = "SELECT due_at FROM jobs WHERE name = 'catalog.turn_tags' ORDER BY due_at"
    assert len(await rows_of(database, due)) == 2


async def test_a_tag_turns_once(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug", tag_codes=("hot",)))
    await update(database, "hot", starts_at=NOW + timedelta(hours=1))
    for written in (True, False):
        with recorded_statements() as texts:
            await TURN(database, {}, NOW + timedelta(hours=1))
        assert any("product_cards" in str(each) for each in texts) is written


async def test_a_rule_of_a_tag_that_is_not_shown_yet_shows_with_it(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug"))
    await update(database, "hot", starts_at=NOW + timedelta(hours=1))
    await rule(database, "hot", CHEAP)
    assert await tagged(database, "hot") == []
    await TURN(database, {}, NOW + timedelta(hours=1))
    assert await tagged(database, "hot") == ["mug"]


async def test_a_new_label_is_on_cards_at_once(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("mug", tag_codes=("hot",)))
    await update(database, "hot", label={"en": "Loved"})
    card = await catalog.find_product(database.read(), "mug", CNY)
    assert card is not None
    assert [each.label for each in card.tags] == ["Loved"]
    assert await broken(database) == []


async def test_all_that_is_wrong_with_a_tag_is_said_at_once(database: Database) -> None:
    world = await furnish(database)
    wrong = TagRule(
        fits=ProductRule(
            back_category_ids=(world.categories["phones"], 0),
            brand_ids=(0,),
            attributes=(AttributeFilter("none", ("x",)), AttributeFilter("colour", ("blue",))),
            price_min=Money(2, "CNY"),
            price_max=Money(1, "CNY"),
        ),
        listed_within_days=0,
        min_sales=-1,
    )
    with pytest.raises(Refused) as refused:
        await update(database, "hot", label={}, starts_at=NOW, ends_at=NOW, rules=(wrong,))
    found = [(problem.code, ".".join(problem.field or ())) for problem in refused.value.problems]
    assert sorted(found) == [
        ("INVALID", "ends_at"),
        ("INVALID", "rules.0.attributes.1.values.0"),
        ("INVALID", "rules.0.listed_within_days"),
        ("INVALID", "rules.0.min_sales"),
        ("INVALID", "rules.0.price_max"),
        ("NOT_FOUND", "rules.0.attributes.0.code"),
        ("NOT_FOUND", "rules.0.back_category_ids.1"),
        ("NOT_FOUND", "rules.0.brand_ids.0"),
        ("REQUIRED", "label"),
    ]
    with pytest.raises(Refused):
        await update(database, "hot", rules=(CHEAP,) * 21)


async def test_who_is_second_is_told_the_version_that_is(database: Database) -> None:
    await furnish(database)
    for version, code in ((1, None), (1, "CONFLICT")):
        command = UpdateTag(code="hot", version=version, label={"en": "H"})
        try:
            await database.write(lambda tx, command=command: catalog.update_tag(tx, command, NOW))  # type: ignore[misc]
            found = None
        except Refused as refused:
            found = refused.problems[0].code
        assert found == code


async def test_tags_are_the_platforms_and_changes_of_them_are_in_the_log(database: Database) -> None:
    await furnish(database)
    with pytest.raises(Refused) as refused:
        await update(database, "hot", by=await author(database, store_id=STORE), rules=(CHEAP,))
    assert [(each.code, each.field) for each in refused.value.problems] == [("NOT_FOUND", ("code",))]
    await update(database, "hot", by=await author(database), rules=(CHEAP,), label={"en": "Cheap"})
    logged = "SELECT action, subject, before, after FROM staff_actions WHERE subject LIKE 'tag:%'"
    [(action, subject, before, after)] = await rows_of(database, logged)
    assert action == "catalog.library.write"
    assert subject.startswith("tag:")
    assert "Hot" in str(before)
    assert "price_max" in str(after)


async def test_where_no_tag_has_rules_a_change_costs_one_statement_more(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, *(world.thing(f"t{number}") for number in range(4)))
    with recorded_statements() as texts:
        await database.write(lambda tx: catalog.unpublish_products(tx, ids, NOW))
    assert len([each for each in texts if "tag_rules" in str(each)]) == 1


async def test_rules_are_followed_for_many_products_in_as_many_statements_as_for_one(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, *(world.thing(f"t{number}") for number in range(5)), published=False)
    await rule(database, "hot", CHEAP)
    counts = []
    for some in (ids[:1], ids[1:]):
        with recorded_statements() as texts:
            await database.write(lambda tx, some=some: catalog.publish_products(tx, some, NOW))  # type: ignore[misc]
        counts.append(len(texts))
    assert counts[0] == counts[1]
    assert len(await tagged(database, "hot")) == 5


TAGS = st.dictionaries(st.integers(1, 6), st.sampled_from(TagOrigin))


@given(had=TAGS, wanted=st.sets(st.integers(1, 6)), ruled=st.sets(st.integers(1, 6)))
def test_a_product_shows_just_what_a_hand_said(had: dict[int, TagOrigin], wanted: set[int], ruled: set[int]) -> None:
    after = retagged(had, wanted, ruled)
    assert {each for each, origin in after.items() if origin is not TagOrigin.OFF} == wanted
    # What a rule could put on again stays off; what was off stays so; nothing else is remembered.
    off = {each for each, origin in had.items() if each not in wanted and (origin is TagOrigin.OFF or each in ruled)}
    assert {each for each, origin in after.items() if origin is TagOrigin.OFF} == off
    assert retagged(after, wanted, ruled) == after


def test_a_rule_is_read_back_as_it_was_said() -> None:
    full = TagRule(
        fits=ProductRule(
            back_category_ids=(1,),
            brand_ids=(2, 3),
            attributes=(AttributeFilter("colour", ("red", "black")),),
            price_min=Money(1, "CNY"),
        ),
        listed_within_days=7,
        min_sales=2,
    )
    assert loaded(dumped(full)) == full
    assert loaded(dumped(TagRule(fits=ProductRule()))) == TagRule(fits=ProductRule())
