"""Tags that staff put on products: many at a time, shown, filtered and ruled by at once."""

from typing import Any

import pytest

from domains import catalog
from domains.catalog import CHECKS, Listing, MapFrontCategory, ProductFilter, ProductRule, SetTags
from domains.kernel import NotFound, Refused
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import CNY, NOW, STORE, add, furnish, listed, rows_of

pytestmark = pytest.mark.anyio


async def tag(database: Database, ids: list[int], *codes: str, by: Any = None) -> list[catalog.ListingResult]:
    command = SetTags(ids=tuple(ids), tag_codes=codes)
    return await database.write(lambda tx: catalog.set_tags(tx, command, NOW, by))


async def test_new_tags_are_on_cards_in_filters_and_in_front_categories_at_once(database: Database) -> None:
    world = await furnish(database)
    a, b = await add(database, world.thing("a", tag_codes=("hot",)), world.thing("b"))
    mapping = MapFrontCategory(front_category_id=world.fronts["calls"], include=(ProductRule(tag_codes=("new",)),))
    await database.write(lambda tx: catalog.map_front_category(tx, mapping, NOW))
    results = await tag(database, [b, a], "new")
    assert [(each.id, each.product_id, each.problems) for each in results] == [(b, b, ()), (a, a, ())]
    cards = await catalog.get_products(database.read(), [a, b], CNY)
    assert {each: [tag.code for tag in card.tags] for each, card in cards.items()} == {a: ["new"], b: ["new"]}
    assert await listed(database.read(), Listing(filter=ProductFilter(tag_codes=("new",)))) == ["b", "a"]
    assert await listed(database.read(), Listing(filter=ProductFilter(tag_codes=("hot",)))) == []
    assert await listed(database.read(), Listing(front_category_id=world.fronts["calls"])) == ["b", "a"]
    await tag(database, [a])
    assert await listed(database.read(), Listing(front_category_id=world.fronts["calls"])) == ["b"]
    async with database.snapshot() as reader:
        assert [each.claim for each in CHECKS if await each.find_breaches(reader)] == []


async def test_products_that_are_not_there_or_not_one_s_own_are_told_apart_from_the_others(database: Database) -> None:
    world = await furnish(database)
    mine, other = await add(database, world.thing("mine"), world.thing("other", store_id=STORE + 1))
    merchant = await author(database, store_id=STORE)
    results = await tag(database, [mine, other, 0], "hot", by=merchant)
    assert [each.product_id for each in results] == [mine, None, None]
    missing = [(NotFound(field=("ids", str(place))),) for place in (1, 2)]
    assert [each.problems for each in results] == [(), *missing]
    assert await listed(database.read(), Listing(filter=ProductFilter(tag_codes=("hot",)))) == ["mine"]


async def test_where_products_are_reviewed_only_the_platform_tags_them_like_this(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("thing"))
    merchant, grace = await author(database, store_id=STORE), await author(database)
    await database.write(lambda tx: catalog.set_reviewed(tx, STORE, True, NOW, grace))
    (refused,) = await tag(database, [thing], "hot", by=merchant)
    assert [(problem.code, problem.field) for problem in refused.problems] == [("INVALID", ("ids", "0"))]
    (done,) = await tag(database, [thing], "hot", by=grace)
    assert done.problems == ()


async def test_what_changed_is_in_the_log_and_the_history_and_what_did_not_is_not(database: Database) -> None:
    world = await furnish(database)
    a, b = await add(database, world.thing("a", tag_codes=("hot",)), world.thing("b"))
    grace = await author(database)
    before = await catalog.get_versions(database.read(), [a, b])
    await tag(database, [a, b], "hot", by=grace)
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions WHERE subject LIKE 'product:%'")
    assert logged == [("catalog.product.write", f"product:{b}")]
    told = await rows_of(database, "SELECT product_id FROM product_history WHERE action = 'CHANGED'")
    assert told == [(b,)]
    assert await catalog.get_versions(database.read(), [a, b]) == {a: before[a], b: before[b] + 1}


async def test_a_batch_with_tags_that_are_not_there_is_refused_as_a_whole(database: Database) -> None:
    world = await furnish(database)
    (thing,) = await add(database, world.thing("thing"))
    for ids, codes, field in (
        ([thing], ("hot", "none"), ("tag_codes", "1")),
        ([], ("hot",), ("ids",)),
        ([thing] * 1_001, ("hot",), ("ids",)),
        ([thing], ("hot",) * 51, ("tag_codes",)),
    ):
        with pytest.raises(Refused) as caught:
            await tag(database, ids, *codes)
        assert [problem.field for problem in caught.value.problems] == [field]


async def test_many_products_take_as_many_statements_as_one(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, *(world.thing(f"t{number}") for number in range(5)))
    counts = []
    for some, code in ((ids[:1], "hot"), (ids, "new")):
        with recorded_statements() as texts:
            await tag(database, some, code)
        counts.append(len(texts))
    assert counts[0] == counts[1]
