"""Rules that take products off sale by themselves: what they speak of, when, and who may make them."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import (
    AttributeValues,
    CreatePublishingRule,
    NewImage,
    PublishingRuleKind,
    RemovePublishingRule,
    RulePreview,
    UpdatePublishingRule,
)
from domains.catalog.rules.publishing_rules import MAX_STORE_RULES
from domains.kernel import Refused, window
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.test_rewriting import broken_claims, card, codes
from tests.domains.catalog.world import NOW, STORE, World, add, furnish, rows_of

pytestmark = pytest.mark.anyio

PICTURE = (NewImage(url="/1.svg"),)
OUT = PublishingRuleKind.OUT_OF_STOCK


async def rule(database: Database, kind: PublishingRuleKind = OUT, by: stores.Author | None = None, **said: Any) -> int:
    command = CreatePublishingRule(kind=kind, **said)
    return await database.write(lambda tx: catalog.create_publishing_rule(tx, command, NOW, by))


async def refused(database: Database, kind: PublishingRuleKind, by: stores.Author | None = None, **said: Any) -> Any:
    with pytest.raises(Refused) as caught:
        await rule(database, kind, by, **said)
    return codes(caught.value.problems)


async def follow(database: Database, at: datetime) -> None:
    """Follows all rules as the worker does."""
    for job in (catalog.TAKE_OFF_JOB, catalog.PUT_BACK_JOB):
        await catalog.jobs()[job](database, {}, at)


async def on_sale(database: Database, *ids: int) -> list[bool]:
    return [(await card(database, each)).published for each in ids]


async def stocked(database: Database, product_id: int, at: datetime, in_stock: bool) -> None:
    [(sku_id,)] = await rows_of(database, f"SELECT min(id) FROM skus WHERE product_id = {product_id}")
    await database.write(lambda tx: catalog.set_in_stock(tx, {sku_id: in_stock}, at))


async def told(database: Database, product_id: int) -> list[Any]:
    """What was done to a product since it was put on sale first, by whom and why."""
    found = await catalog.get_histories(database.read(), [product_id], window(100))
    return [
        (edge.node.action, edge.node.staff_name, edge.node.reason) for edge in reversed(found[product_id].edges[:-1])
    ]


async def thing(database: Database, world: World, slug: str = "a", **changes: Any) -> int:
    [product_id] = await add(database, world.thing(slug, **{"images": PICTURE, **changes}))
    return product_id


async def test_what_is_out_of_stock_for_so_many_days_of_the_shop_is_taken_off(database: Database) -> None:
    world = await furnish(database)
    evening, night = await thing(database, world, "evening"), await thing(database, world, "night")
    out_at = datetime(2026, 11, 12, 15, 59, 59, tzinfo=UTC)  # 23:59:59 in Shanghai
    for product_id, at in ((evening, out_at), (night, out_at + timedelta(seconds=1))):
        await stocked(database, product_id, NOW, True)
        await stocked(database, product_id, at, False)
    number = await rule(database, days=2)
    await follow(database, datetime(2026, 11, 13, 15, 59, 59, tzinfo=UTC))
    assert await on_sale(database, evening, night) == [True, True]
    await follow(database, datetime(2026, 11, 13, 16, tzinfo=UTC))
    assert await on_sale(database, evening, night) == [False, True]
    assert await told(database, evening) == [("UNPUBLISHED", f"Rule {number}", "Out of stock for 2 days")]
    await follow(database, datetime(2026, 11, 14, 16, tzinfo=UTC))
    assert await on_sale(database, evening, night) == [False, False]
    assert await broken_claims(database) == []


async def test_days_on_sale_count_not_those_before(database: Database) -> None:
    world = await furnish(database)
    product_id = await thing(database, world)
    await database.write(lambda tx: catalog.unpublish_products(tx, [product_id], NOW))
    await stocked(database, product_id, NOW, True)
    await stocked(database, product_id, NOW, False)
    late = NOW + timedelta(days=30)
    [fresh] = await add(database, world.thing("fresh", images=PICTURE), published=False)
    await database.write(lambda tx: catalog.publish_products(tx, [fresh], late))
    await rule(database, days=7)
    await follow(database, late + timedelta(days=6))
    assert await on_sale(database, fresh) == [True]
    await follow(database, late + timedelta(days=7))
    assert await on_sale(database, fresh) == [False]


async def test_what_is_back_in_stock_is_put_back(database: Database) -> None:
    world = await furnish(database)
    product_id = await thing(database, world)
    number = await rule(database, days=1)
    later = NOW + timedelta(days=3)
    await follow(database, later)
    await stocked(database, product_id, later, True)
    await follow(database, later)
    assert await on_sale(database, product_id) == [True]
    assert [(action, who) for action, who, _ in await told(database, product_id)] == [
        ("UNPUBLISHED", f"Rule {number}"),
        ("PUBLISHED", f"Rule {number}"),
    ]


@pytest.mark.parametrize(
    "decided", ["unpublished", "inactive", "inactive beside another", "not again", "removed", "another rule"]
)
async def test_it_is_not_put_back_where_somebody_or_another_rule_says_otherwise(
    database: Database, decided: str
) -> None:
    world = await furnish(database)
    product_id = await thing(database, world, images=() if decided == "another rule" else PICTURE)
    number = await rule(database, days=1, publishes_again=decided != "not again")
    if decided == "inactive beside another":
        await rule(database, PublishingRuleKind.NO_PICTURE)
    later = NOW + timedelta(days=3)
    await follow(database, later)
    update = UpdatePublishingRule(id=number, version=1, active=False)
    remove = RemovePublishingRule(id=number, version=1)
    match decided:
        case "unpublished":
            await database.write(lambda tx: catalog.unpublish_products(tx, [product_id], later))
        case "inactive" | "inactive beside another":
            await database.write(lambda tx: catalog.update_publishing_rule(tx, update, later))
        case "removed":
            await database.write(lambda tx: catalog.remove_publishing_rule(tx, remove, later))
        case "another rule":
            await rule(database, PublishingRuleKind.NO_PICTURE)
    await stocked(database, product_id, later, True)
    await follow(database, later)
    assert await on_sale(database, product_id) == [False]


async def test_what_has_no_picture_is_taken_off(database: Database) -> None:
    world = await furnish(database)
    bare, pictured = await thing(database, world, "bare", images=()), await thing(database, world, "pictured")
    number = await rule(database, PublishingRuleKind.NO_PICTURE)
    await follow(database, NOW)
    assert await on_sale(database, bare, pictured) == [False, True]
    assert await told(database, bare) == [("UNPUBLISHED", f"Rule {number}", "No picture")]


async def test_a_date_is_over_from_the_day_after_it_in_the_shop(database: Database) -> None:
    world = await furnish(database)
    licensed = (AttributeValues(code="model", values=("m",)), AttributeValues(code="released", values=("2026-11-12",)))
    [product_id] = await add(database, world.phone("a", attributes=licensed))
    [other] = await add(database, world.phone("b"))
    await rule(database, PublishingRuleKind.EXPIRED, attribute_code="released")
    await follow(database, datetime(2026, 11, 12, 15, 59, 59, tzinfo=UTC))
    assert await on_sale(database, product_id, other) == [True, True]
    await follow(database, datetime(2026, 11, 12, 16, tzinfo=UTC))
    assert await on_sale(database, product_id, other) == [False, True]


async def test_a_rule_of_a_store_speaks_of_its_products_alone(database: Database) -> None:
    world = await furnish(database)
    merchant = await author(database, 2)
    mine = await thing(database, world, "mine", store_id=2, images=())
    other = await thing(database, world, "other", images=())
    number = await rule(database, PublishingRuleKind.NO_PICTURE, merchant)
    await follow(database, NOW)
    assert await on_sale(database, mine, other) == [False, True]
    [found] = await catalog.list_publishing_rules(database.read(), merchant.staff)
    assert (found.id, found.store_id) == (number, 2)


async def test_what_a_rule_would_do_is_told_and_not_done(database: Database) -> None:
    world = await furnish(database)
    grace, merchant = await author(database), await author(database, 2)
    ids = [await thing(database, world, f"t{n}", images=()) for n in range(11)]
    mine = await thing(database, world, "mine", store_id=2, images=())
    await rule(database, PublishingRuleKind.NO_PICTURE, active=False)
    for who, expected in (
        (grace, RulePreview(takes_off=12, first_off=tuple(ids[:10]))),
        (merchant, RulePreview(takes_off=1, first_off=(mine,))),
    ):
        rules = await catalog.list_publishing_rules(database.read(), who.staff)
        with recorded_statements() as texts:
            found = await catalog.preview_rules(database.read(), rules, NOW, who.staff)
        assert len(texts) == 3
        assert list(found.values()) == [expected]
    await follow(database, NOW)
    assert await on_sale(database, mine, *ids) == [True] * 12


async def test_what_would_be_put_back_is_told(database: Database) -> None:
    world = await furnish(database)
    grace = await author(database)
    product_id = await thing(database, world)
    await rule(database, days=1)
    later = NOW + timedelta(days=3)
    await follow(database, later)
    await stocked(database, product_id, later, True)
    rules = await catalog.list_publishing_rules(database.read(), grace.staff)
    found = await catalog.preview_rules(database.read(), rules, later, grace.staff)
    assert list(found.values()) == [RulePreview(puts_back=1, first_back=(product_id,))]


async def test_rules_are_followed_once_by_several_workers(database: Database) -> None:
    world = await furnish(database)
    ids = [await thing(database, world, f"t{n}", images=()) for n in range(5)]
    await rule(database, PublishingRuleKind.NO_PICTURE)
    await asyncio.gather(*(follow(database, NOW) for _ in range(4)))
    assert await on_sale(database, *ids) == [False] * 5
    assert [len(await told(database, each)) for each in ids] == [1] * 5


async def test_many_products_take_as_many_statements_as_one(database: Database) -> None:
    world = await furnish(database)
    await rule(database, PublishingRuleKind.NO_PICTURE)
    counts = []
    for number in (1, 20):
        for each in range(number):
            await thing(database, world, f"t{number}-{each}", images=())
        with recorded_statements() as texts:
            await catalog.jobs()[catalog.TAKE_OFF_JOB](database, {}, NOW)
        counts.append(len(texts))
    assert counts[0] == counts[1]


async def test_a_store_that_has_all_its_rules_leaves_others_theirs(database: Database) -> None:
    await furnish(database)
    merchant, neighbour, grace = await author(database, 2), await author(database, 3), await author(database)
    await asyncio.gather(*(rule(database, days=1, by=merchant) for _ in range(MAX_STORE_RULES - 1)))
    made = await asyncio.gather(*(rule(database, days=1, by=merchant) for _ in range(8)), return_exceptions=True)
    refusals = [each for each in made if isinstance(each, Refused)]
    assert [codes(each.problems) for each in refusals] == [[("INVALID", None)]] * 7
    assert await refused(database, OUT, grace, days=1, store_id=2) == [("INVALID", None)]
    theirs, general = [await rule(database, days=1, by=each) for each in (neighbour, grace)]
    for by, asked, seen in ((neighbour, 2, [theirs, general]), (grace, 3, [theirs, general]), (grace, None, [general])):
        listed = await catalog.list_publishing_rules(database.read(), by.staff, asked)
        assert [each.id for each in listed] == seen


async def test_everything_that_is_wrong_with_a_rule_is_said_at_once(database: Database) -> None:
    await furnish(database)
    merchant = await author(database, STORE)
    assert await refused(database, OUT, attribute_code="released", store_id=99) == [
        ("REQUIRED", ("days",)),
        ("INVALID", ("attribute_code",)),
        ("NOT_FOUND", ("store_id",)),
    ]
    for code, found in ((None, "REQUIRED"), ("nonsense", "NOT_FOUND"), ("model", "INVALID")):
        answer = await refused(database, PublishingRuleKind.EXPIRED, days=1, attribute_code=code)
        assert answer == [("INVALID", ("days",)), (found, ("attribute_code",))]
    assert await refused(database, OUT, days=0) == [("INVALID", ("days",))]
    await author(database, 2)
    assert await refused(database, OUT, merchant, days=1, store_id=2) == [("NOT_FOUND", ("store_id",))]


async def test_a_rule_is_changed_and_removed_at_its_version_by_those_whose_it_is(database: Database) -> None:
    await furnish(database)
    merchant, grace = await author(database, STORE), await author(database)
    number = await rule(database, days=7, by=grace)
    for by, version, code in ((merchant, 1, "NOT_FOUND"), (grace, 2, "CONFLICT")):
        update = UpdatePublishingRule(id=number, version=version, days=3)
        remove = RemovePublishingRule(id=number, version=version)
        for use_case, command in (
            (catalog.update_publishing_rule, update),
            (catalog.remove_publishing_rule, remove),
        ):
            with pytest.raises(Refused) as caught:
                await database.write(lambda tx, u=use_case, c=command, b=by: u(tx, c, NOW, b))  # type: ignore[misc]
            assert [each.code for each in caught.value.problems] == [code]
    update = UpdatePublishingRule(id=number, version=1, days=3)
    await database.write(lambda tx: catalog.update_publishing_rule(tx, update, NOW, grace))
    [found] = await catalog.list_publishing_rules(database.read(), merchant.staff)
    assert (found.days, found.version) == (3, 2)
    remove = RemovePublishingRule(id=number, version=2)
    await database.write(lambda tx: catalog.remove_publishing_rule(tx, remove, NOW, grace))
    assert await catalog.list_publishing_rules(database.read(), grace.staff) == []
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions ORDER BY id")
    assert logged == [("catalog.product.publish", f"publishing_rule:{number}")] * 3
