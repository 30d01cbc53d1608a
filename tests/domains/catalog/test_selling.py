"""Putting products on sale and taking them off, by staff: now, at a moment, for a violation."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import Listing, Publish, Unpublish
from domains.kernel import Refused, window
from persistence import Database, Transaction, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import NOW, STORE, add, furnish, listed, rows_of

pytestmark = pytest.mark.anyio

NOBODY: Mapping[str, Any] = {}


def later(**time: float) -> datetime:
    return NOW + timedelta(**time)


async def publish(
    database: Database, by: stores.Author, *ids: int, at: datetime | None = None, now: datetime = NOW
) -> list[list[str]]:
    """The codes of what is wrong with each product."""
    command = Publish(ids=ids, at=at)
    results = await database.write(lambda tx: catalog.list_products_for_sale(tx, command, now, by))
    return [[problem.code for problem in each.problems] for each in results]


async def unpublish(
    database: Database, by: stores.Author, *ids: int, now: datetime = NOW, **more: Any
) -> list[list[str]]:
    command = Unpublish(ids=ids, **{"reason": "Sold out for good", **more})
    results = await database.write(lambda tx: catalog.take_products_off(tx, command, now, by))
    return [[problem.code for problem in each.problems] for each in results]


async def run_jobs(database: Database, now: datetime) -> None:
    await catalog.jobs()["catalog.list_products"](database, NOBODY, now)


async def history(database: Database, product_id: int) -> list[tuple[str, str | None, str | None]]:
    """What was done, by whom and why, oldest first."""
    found = await catalog.get_histories(database.read(), [product_id], window(100))
    return [(edge.node.action, edge.node.staff_name, edge.node.reason) for edge in reversed(found[product_id].edges)]


async def test_publishing_by_staff_is_in_the_history_and_in_the_log(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"), published=False)
    grace = await author(database)
    assert await publish(database, grace, one) == [[]]
    assert await listed(database.read(), Listing()) == ["one"]
    await unpublish(database, grace, one)
    assert await listed(database.read(), Listing()) == []
    assert await history(database, one) == [
        ("PUBLISHED", "Grace", None),
        ("UNPUBLISHED", "Grace", "Sold out for good"),
    ]
    logged = await rows_of(database, "SELECT action, subject, client_address FROM staff_actions ORDER BY id")
    assert logged == [("catalog.product.publish", f"product:{one}", "192.0.2.1")] * 2


async def test_what_is_published_already_changes_nothing(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"), published=False)
    grace = await author(database)
    assert [await publish(database, grace, one) for _ in range(2)] == [[[]], [[]]]
    assert len(await history(database, one)) == 1


async def test_another_store_s_product_is_as_absent_as_none(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"))
    own, other = await author(database, STORE), await author(database, STORE + 1)
    assert await unpublish(database, other, one, 99) == [["NOT_FOUND"], ["NOT_FOUND"]]
    assert await listed(database.read(), Listing()) == ["one"]
    assert await unpublish(database, own, one, 99) == [[], ["NOT_FOUND"]]
    assert await listed(database.read(), Listing()) == []
    assert await publish(database, other, one) == [["NOT_FOUND"]]


async def test_a_batch_is_refused_as_a_whole_for_what_is_wrong_with_it(database: Database) -> None:
    grace = await author(database)
    good = Unpublish(ids=(1,), reason="Why")
    for command, field in (
        (replace(good, ids=()), "ids"),
        (replace(good, ids=tuple(range(1_001))), "ids"),
        (replace(good, reason=" "), "reason"),
        (replace(good, reason="x" * 501), "reason"),
        (replace(good, violation=True, at=later(days=1)), "at"),
    ):
        with pytest.raises(Refused) as caught:
            await database.write(lambda tx, c=command: catalog.take_products_off(tx, c, NOW, grace))  # type: ignore[misc]
        assert [problem.field for problem in caught.value.problems] == [(field,)]


async def test_a_thousand_products_take_no_more_statements_than_one(database: Database) -> None:
    world = await furnish(database)
    things = [world.thing(f"t{n}") for n in range(1_000)]
    created = await database.write(lambda tx: catalog.create_products(tx, things, NOW))
    ids = [each.product_id or 0 for each in created]
    grace = await author(database)
    with recorded_statements() as one:
        await publish(database, grace, ids[0])
    with recorded_statements() as many:
        assert await publish(database, grace, *ids) == [[]] * 1_000
    assert len(many) == len(one)
    with recorded_statements() as off:
        assert await unpublish(database, grace, *ids) == [[]] * 1_000
    assert len(off) <= len(one)


async def test_at_a_moment_to_come_a_product_is_published_then_and_once(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"), published=False)
    grace = await author(database)
    await publish(database, grace, one, at=later(hours=1))
    assert await catalog.get_scheduled(database.read(), [one]) == {one: catalog.ScheduledListing(later(hours=1), True)}
    await run_jobs(database, later(minutes=59))
    assert await listed(database.read(), Listing()) == []
    await asyncio.gather(*(run_jobs(database, later(hours=1)) for _ in range(3)))
    assert await listed(database.read(), Listing()) == ["one"]
    await run_jobs(database, later(hours=2))
    assert await history(database, one) == [("SCHEDULED", "Grace", None), ("PUBLISHED", "Grace", None)]
    assert await catalog.get_scheduled(database.read(), [one]) == {}


async def test_a_product_is_taken_off_at_a_moment_for_its_reason(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"))
    grace = await author(database)
    await unpublish(database, grace, one, at=later(hours=1), reason="Season is over")
    assert await listed(database.read(), Listing()) == ["one"]
    await run_jobs(database, later(hours=1))
    assert await listed(database.read(), Listing()) == []
    assert (await history(database, one))[-1] == ("UNPUBLISHED", "Grace", "Season is over")


async def test_a_later_command_calls_off_what_was_to_be_done(database: Database) -> None:
    world = await furnish(database)
    one, two = await add(database, world.thing("one"), world.thing("two"), published=False)
    grace = await author(database)
    await publish(database, grace, one, two, at=later(hours=1))
    await publish(database, grace, two, at=later(hours=3))
    await unpublish(database, grace, one)
    await run_jobs(database, later(hours=2))
    assert await listed(database.read(), Listing()) == []
    await run_jobs(database, later(hours=3))
    assert await listed(database.read(), Listing()) == ["two"]


async def test_what_is_called_off_is_in_the_history_though_nothing_else_changes(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"))
    grace = await author(database)
    for at in (later(hours=1), later(hours=2), None):
        await unpublish(database, grace, one, at=at) if at else await publish(database, grace, one)
    found = (await catalog.get_histories(database.read(), [one], window(3)))[one]
    told = [(edge.node.action, edge.node.before, edge.node.after) for edge in reversed(found.edges)]
    first, second = ({"published": False, "at": later(hours=n).isoformat()} for n in (1, 2))
    assert told == [("SCHEDULED", None, first), ("SCHEDULED", first, second), ("SCHEDULED", second, None)]


async def test_what_stands_in_the_way_when_the_moment_comes_is_told(database: Database) -> None:
    world = await furnish(database)
    one, two = await add(database, world.thing("one"), world.thing("two"), published=False)
    grace = await author(database)
    await publish(database, grace, one, two, at=later(hours=1))
    await rows_written(database, f"UPDATE products SET status = 'REJECTED' WHERE id = {one}")
    await run_jobs(database, later(hours=1))
    assert await listed(database.read(), Listing()) == ["two"]
    action, name, reason = (await history(database, one))[-1]
    assert (action, name, reason) == ("NOT_PUBLISHED", "Grace", "It is REJECTED, which does not allow this.")


async def test_a_moment_that_has_passed_is_now(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"), published=False)
    await publish(database, await author(database), one, at=later(seconds=-1))
    assert await listed(database.read(), Listing()) == ["one"]


async def test_what_the_platform_took_off_for_a_violation_it_alone_puts_back(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"))
    platform, merchant = await author(database), await author(database, STORE, "Ada")
    await unpublish(database, platform, one, reason="Not yours to sell", violation=True)
    assert await listed(database.read(), Listing()) == []
    assert await publish(database, merchant, one) == [["TRANSITION_NOT_ALLOWED"]]
    assert await publish(database, platform, one) == [["TRANSITION_NOT_ALLOWED"]]
    lifted = await database.write(lambda tx: catalog.lift_violations(tx, [one], NOW, merchant))
    assert [problem.code for problem in lifted[0].problems] == ["NOT_FOUND"]
    await database.write(lambda tx: catalog.lift_violations(tx, [one], NOW, platform))
    assert await listed(database.read(), Listing()) == []
    assert await publish(database, merchant, one) == [[]]
    assert await listed(database.read(), Listing()) == ["one"]
    assert [action for action, _, _ in await history(database, one)] == [
        *("PUBLISHED", "BLOCKED", "UNBLOCKED", "PUBLISHED"),
    ]


async def test_a_store_takes_nothing_off_for_a_violation(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"))
    with pytest.raises(Refused) as caught:
        await unpublish(database, await author(database, STORE), one, violation=True)
    assert [problem.field for problem in caught.value.problems] == [("violation",)]


async def test_a_violation_is_told_with_its_reason(database: Database) -> None:
    world = await furnish(database)
    (one,) = await add(database, world.thing("one"))
    grace = await author(database)
    await unpublish(database, grace, one, reason="A copy.", violation=True)
    [result] = await database.write(lambda tx: catalog.list_products_for_sale(tx, Publish(ids=(one,)), NOW, grace))
    [problem] = result.problems
    assert isinstance(problem, catalog.ProductInViolation)
    assert problem.message("en") == "The platform took it off sale: A copy."
    assert problem.field == ("ids", "0")


async def test_the_history_is_read_page_by_page_for_many_products_in_one_statement(database: Database) -> None:
    world = await furnish(database)
    ids = await add(database, world.thing("one"), world.thing("two"), published=False)
    grace = await author(database)
    for _ in range(3):
        await publish(database, grace, *ids)
        await unpublish(database, grace, *ids)
    with recorded_statements() as record:
        first = await catalog.get_histories(database.read(), ids, window(4))
    assert len(record) == 1
    for each in ids:
        assert [edge.node.action for edge in first[each].edges] == ["UNPUBLISHED", "PUBLISHED"] * 2
        assert first[each].page_info.has_next_page
    rest = await catalog.get_histories(database.read(), ids[:1], window(4, first[ids[0]].page_info.end_cursor))
    assert [edge.node.action for edge in rest[ids[0]].edges] == ["UNPUBLISHED", "PUBLISHED"]


async def rows_written(database: Database, text: str) -> None:
    from sqlalchemy import text as sql

    from persistence import Statement

    async def work(tx: Transaction) -> None:
        await tx.run(Statement(sql(text)))

    await database.write(work)
