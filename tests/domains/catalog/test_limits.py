"""Limits of what a member may buy: what may be said of them, by whom, and how they are read."""

from datetime import timedelta
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import Allowance, LimitPeriod, PurchaseLimit, SetPurchaseLimits
from domains.kernel import Refused
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.test_rewriting import broken_claims, codes, history
from tests.domains.catalog.world import NOW, STORE, add, furnish, rows_of

pytestmark = pytest.mark.anyio

DAY, WEEK, EVER = LimitPeriod.DAY, LimitPeriod.WEEK, LimitPeriod.EVER


async def thing(database: Database, slug: str = "a") -> int:
    [product_id] = await add(database, (await furnish(database)).thing(slug))
    return product_id


async def say(
    database: Database, product_id: int, *limits: PurchaseLimit, version: int = 1, by: stores.Author | None = None
) -> None:
    command = SetPurchaseLimits(product_id=product_id, version=version, limits=limits)
    await database.write(lambda tx: catalog.set_purchase_limits(tx, command, NOW, by))


async def refused(database: Database, product_id: int, *limits: PurchaseLimit, **more: Any) -> Any:
    with pytest.raises(Refused) as caught:
        await say(database, product_id, *limits, **more)
    return codes(caught.value.problems)


async def test_limits_take_the_place_of_those_before_and_are_told(database: Database) -> None:
    product_id = await thing(database)
    grace = await author(database)
    await say(database, product_id, PurchaseLimit(product_id, None, DAY, 2), by=grace)
    week = PurchaseLimit(product_id, None, WEEK, 5)
    await say(database, product_id, week, version=2, by=grace)
    found = await catalog.get_allowances(database.read(), [product_id], None, NOW)
    assert found == {product_id: [Allowance(week)]}
    limits = {"sku_id": None, "since": None}
    assert (await history(database, product_id))[-1] == (
        "CHANGED",
        {"purchase_limits": [{**limits, "period": "DAY", "most": 2}]},
        {"purchase_limits": [{**limits, "period": "WEEK", "most": 5}]},
    )
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions")
    assert logged == [("catalog.product.write", f"product:{product_id}")] * 2
    await say(database, product_id, version=3)
    assert await catalog.get_allowances(database.read(), [product_id], None, NOW) == {}
    assert await rows_of(database, "SELECT has_limits FROM products") in ([(False,)], [(0,)])
    assert await broken_claims(database) == []


async def test_everything_that_is_wrong_with_limits_is_said_at_once(database: Database) -> None:
    product_id = await thing(database)
    wrong = (
        PurchaseLimit(product_id, 99, DAY, 0),
        PurchaseLimit(product_id, None, EVER, 1),
        PurchaseLimit(product_id, None, WEEK, 1, NOW),
        PurchaseLimit(product_id, None, WEEK, 1),
    )
    assert await refused(database, product_id, *wrong, version=7) == [
        ("CONFLICT", ("version",)),
        ("NOT_FOUND", ("limits", "0", "sku_id")),
        ("INVALID", ("limits", "0", "most")),
        ("INVALID", ("limits", "1", "since")),
        ("INVALID", ("limits", "2", "since")),
        ("ALREADY_EXISTS", ("limits", "3", "period")),
    ]


async def test_another_store_s_product_is_not_there(database: Database) -> None:
    product_id = await thing(database)
    await author(database, STORE)
    stranger = await author(database, 2)
    assert await refused(database, product_id, by=stranger) == [("NOT_FOUND", ("product_id",))]


async def test_what_counts_from_a_moment_on_holds_from_then_on(database: Database) -> None:
    product_id = await thing(database)
    limit = PurchaseLimit(product_id, None, EVER, 1, NOW + timedelta(hours=1))
    await say(database, product_id, limit)
    for now, found in ((NOW, {}), (NOW + timedelta(hours=1), {product_id: [Allowance(limit)]})):
        assert await catalog.get_allowances(database.read(), [product_id], None, now) == found


async def test_limits_of_many_products_are_read_in_two_statements(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, *(world.thing(f"t{n}") for n in range(5)))
    for each in ids:
        await say(database, each, PurchaseLimit(each, None, WEEK, 1))
    with recorded_statements() as texts:
        found = await catalog.get_allowances(database.read(), ids, 1, NOW)
    assert (len(texts), len(found)) == (2, 5)


@pytest.mark.parametrize(
    ("bought", "language", "words"),
    [
        (0, "en", "At most 3 a week."),
        (2, "en", "At most 3 a week: 1 left for you."),
        (2, "zh-CN", "每周限购 3 件，还可购买 1 件。"),
        (7, "en", "At most 3 a week: 0 left for you."),
    ],
)
def test_a_shopper_is_told_what_is_left(bought: int, language: str, words: str) -> None:
    allowance = Allowance(PurchaseLimit(1, None, WEEK, 3), bought)
    assert catalog.allowance_words(allowance, language) == words
