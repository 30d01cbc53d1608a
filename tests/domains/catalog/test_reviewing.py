"""Reviews: products on their way to be sold, and changes of what is on sale that wait to be approved."""

from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import AttributeValues
from domains.kernel import Refused
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.test_rewriting import card, change, codes, history, phone
from tests.domains.catalog.world import CNY, NOW, STORE, add, furnish, rows_of, sku

pytestmark = pytest.mark.anyio


async def review(database: Database, store_id: int = STORE) -> stores.Author:
    """A person of the platform, in a shop where the store's products are reviewed."""
    grace = await author(database)
    await author(database, store_id)
    await database.write(lambda tx: catalog.set_reviewed(tx, store_id, True, NOW, grace))
    return grace


async def decide(database: Database, by: stores.Author, product_id: int, reason: str | None = None) -> list[Any]:
    if reason is None:
        [result] = await database.write(lambda tx: catalog.approve_products(tx, [product_id], NOW, by))
    else:
        [result] = await database.write(lambda tx: catalog.reject_products(tx, [product_id], reason, NOW, by))
    return codes(result.problems)


async def test_a_reviewed_store_s_change_of_what_is_on_sale_waits_to_be_approved(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    red = sku("phone-r", colour="red")
    assert not await change(database, grace, product_id, name={"en": "Better"}, new_skus=(red,))
    assert (await card(database, product_id)).name == "Phone phone"
    assert await decide(database, grace, product_id) == []
    seen = await card(database, product_id)
    assert (seen.name, seen.published, seen.status) == ("Better", True, "APPROVED")
    assert len((await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]) == 3
    assert [action for action, _, _ in await history(database, product_id)] == ["PUBLISHED", "REVISED", "APPROVED"]
    assert await decide(database, grace, product_id) == [("TRANSITION_NOT_ALLOWED", ("ids", "0"))]


async def test_a_change_that_is_rejected_never_shows(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "Worse"})
    assert await decide(database, grace, product_id, "Not better") == []
    seen = await card(database, product_id)
    assert (seen.name, seen.published, seen.status) == ("Phone phone", True, "APPROVED")
    assert await catalog.get_waiting_revisions(database.read(), [product_id]) == {}
    found = await rows_of(database, "SELECT status, reason FROM product_revisions")
    assert found == [("REJECTED", "Not better")]


async def test_a_later_change_is_the_one_that_waits(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    for name in ("One", "Two"):
        await change(database, grace, product_id, name={"en": name})
    waiting = await catalog.get_waiting_revisions(database.read(), [product_id])
    assert waiting[product_id].changes == {"name": {"en": "Two"}}
    await decide(database, grace, product_id)
    assert (await card(database, product_id)).name == "Two"


async def test_a_change_that_has_become_wrong_is_not_approved(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, slug="taken")
    await add(database, world.thing("taken"))
    assert await decide(database, grace, product_id) == [("ALREADY_EXISTS", ("ids", "0"))]
    assert (await card(database, product_id)).slug == "phone"
    assert product_id in await catalog.get_waiting_revisions(database.read(), [product_id])


async def test_a_reviewed_store_s_change_of_what_is_not_on_sale_makes_it_a_draft(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"), published=False)
    grace = await review(database)
    assert await change(database, grace, product_id, name={"en": "B"})
    seen = await card(database, product_id)
    assert (seen.name, seen.status) == ("B", "DRAFT")


async def test_a_change_that_waits_is_dropped_once_the_product_is_changed_off_sale(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "One"})
    await database.write(lambda tx: catalog.unpublish_products(tx, [product_id], NOW))
    await change(database, grace, product_id, name={"en": "Two"})
    assert await catalog.get_waiting_revisions(database.read(), [product_id]) == {}
    assert (await card(database, product_id)).name == "Two"


async def test_many_changes_are_approved_in_as_many_statements_as_one(database: Database) -> None:
    world = await furnish(database)
    ids = [await phone(database, world, slug) for slug in ("one", "two", "three")]
    grace = await review(database)
    counts = []
    for version, approved in ((1, ids[:1]), (2, ids)):
        for each in ids:
            found = version if each == ids[0] else 1
            await change(database, grace, each, found, name={"en": f"V{version}"})
        with recorded_statements() as record:
            await database.write(lambda tx, a=approved: catalog.approve_products(tx, a, NOW, grace))  # type: ignore[misc]
        counts.append(len(record))
    assert counts[0] == counts[1]
    assert {(await card(database, each)).name for each in ids} == {"V2"}


async def test_of_two_changes_to_the_same_product_approved_together_one_is_made(database: Database) -> None:
    world = await furnish(database)
    ids = [await phone(database, world, slug) for slug in ("one", "two")]
    grace = await review(database)
    for each in ids:
        await change(database, grace, each, attributes=(AttributeValues(code="model", values=("same",)),))
    results = await database.write(lambda tx: catalog.approve_products(tx, ids, NOW, grace))
    assert [codes(each.problems) for each in results] == [[], [("CONFLICT", ("ids", "1"))]]
    assert list(await catalog.get_waiting_revisions(database.read(), ids)) == ids[1:]


async def test_products_go_through_review_step_by_step(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"), published=False)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "B"})

    async def submit() -> list[Any]:
        [result] = await database.write(lambda tx: catalog.submit_products(tx, [product_id], NOW, grace))
        return codes(result.problems)

    async def status() -> str:
        return (await card(database, product_id)).status

    wrong = [("TRANSITION_NOT_ALLOWED", ("ids", "0"))]
    assert await decide(database, grace, product_id) == wrong
    assert (await submit(), await status()) == ([], "PENDING_REVIEW")
    assert await submit() == wrong
    assert (await decide(database, grace, product_id, "Blurred"), await status()) == ([], "REJECTED")
    assert (await submit(), await decide(database, grace, product_id), await status()) == ([], [], "APPROVED")
    assert [action for action, _, _ in await history(database, product_id)] == [
        *("CHANGED", "SUBMITTED", "REJECTED", "SUBMITTED", "APPROVED"),
    ]


async def test_where_nobody_reviews_what_is_submitted_is_approved(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"), published=False)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "B"})
    await database.write(lambda tx: catalog.set_reviewed(tx, STORE, False, NOW, grace))
    await database.write(lambda tx: catalog.submit_products(tx, [product_id], NOW, grace))
    assert (await card(database, product_id)).status == "APPROVED"


async def test_the_platform_alone_says_whose_products_are_reviewed(database: Database) -> None:
    merchant, grace = await author(database, STORE), await author(database)
    for by, store_id in ((merchant, STORE), (grace, 99)):
        with pytest.raises(Refused) as caught:
            await database.write(lambda tx, b=by, s=store_id: catalog.set_reviewed(tx, s, False, NOW, b))  # type: ignore[misc]
        assert codes(caught.value.problems) == [("NOT_FOUND", ("store_id",))]
