"""Reviews: products on their way to be sold, and changes of what is on sale that wait to be approved."""

from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import AttributeValues, ProductAsRead
from domains.kernel import Refused
from persistence import Database, Transaction, recorded_statements
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


async def approve(tx: Transaction, ids: list[int], by: stores.Author) -> list[catalog.ListingResult]:
    """Approves products as they are now."""
    versions = await catalog.get_versions(tx, ids)
    return await catalog.approve_products(tx, [ProductAsRead(each, versions[each]) for each in ids], NOW, by)


async def decide(database: Database, by: stores.Author, product_id: int, reason: str | None = None) -> list[Any]:
    if reason is None:
        [result] = await database.write(lambda tx: approve(tx, [product_id], by))
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
    assert await decide(database, grace, product_id) == [("TRANSITION_NOT_ALLOWED", ("products", "0"))]


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
    for version, name in enumerate(("One", "Two"), 1):
        await change(database, grace, product_id, version, name={"en": name})
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
    assert await decide(database, grace, product_id) == [("ALREADY_EXISTS", ("products", "0"))]
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
    await change(database, grace, product_id, 2, name={"en": "Two"})
    assert await catalog.get_waiting_revisions(database.read(), [product_id]) == {}
    assert (await card(database, product_id)).name == "Two"


async def test_many_changes_are_approved_in_as_many_statements_as_one(database: Database) -> None:
    world = await furnish(database)
    ids = [await phone(database, world, slug) for slug in ("one", "two", "three")]
    grace = await review(database)
    counts = []
    for turn, approved in ((1, ids[:1]), (2, ids)):
        versions = await catalog.get_versions(database.read(), ids)
        for each in ids:
            await change(database, grace, each, versions[each], name={"en": f"V{turn}"})
        with recorded_statements() as record:
            await database.write(lambda tx, a=approved: approve(tx, a, grace))  # type: ignore[misc]
        counts.append(len(record))
    assert counts[0] == counts[1]
    assert {(await card(database, each)).name for each in ids} == {"V2"}


async def test_of_two_changes_to_the_same_product_approved_together_one_is_made(database: Database) -> None:
    world = await furnish(database)
    ids = [await phone(database, world, slug) for slug in ("one", "two")]
    grace = await review(database)
    for each in ids:
        await change(database, grace, each, attributes=(AttributeValues(code="model", values=("same",)),))
    results = await database.write(lambda tx: approve(tx, ids, grace))
    assert [codes(each.problems) for each in results] == [[], [("CONFLICT", ("products", "1"))]]
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

    assert await decide(database, grace, product_id) == [("TRANSITION_NOT_ALLOWED", ("products", "0"))]
    assert (await submit(), await status()) == ([], "PENDING_REVIEW")
    assert await submit() == [("TRANSITION_NOT_ALLOWED", ("ids", "0"))]
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


# --- what was read, and by whom ---


async def test_what_has_changed_since_it_was_read_is_not_approved(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "One"})
    await change(database, grace, product_id, 2, name={"en": "Two"})
    for version, found in ((2, [("CONFLICT", ("products", "0"))]), (3, [])):
        asked = [ProductAsRead(product_id, version)]
        [result] = await database.write(lambda tx, a=asked: catalog.approve_products(tx, a, NOW, grace))  # type: ignore[misc]
        assert codes(result.problems) == found
        assert (await card(database, product_id)).name == ("Two" if not found else "Phone phone")


async def test_who_read_a_product_before_its_change_waited_does_not_change_it(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "One"})
    with pytest.raises(Refused) as caught:
        await change(database, grace, product_id, name={"en": "Two"})
    assert codes(caught.value.problems) == [("CONFLICT", ("version",))]
    assert (await catalog.get_waiting_revisions(database.read(), [product_id]))[product_id].changes["name"][
        "en"
    ] == "One"


async def test_a_store_s_staff_approve_what_others_changed_and_not_what_they_did(database: Database) -> None:
    world = await furnish(database)
    on_sale = await phone(database, world)
    (draft,) = await add(database, world.thing("a"), published=False)
    await review(database)
    ada, bob = await author(database, STORE), await author(database, STORE)
    for each in (on_sale, draft):
        await change(database, ada, each, name={"en": "New"})
    await database.write(lambda tx: catalog.submit_products(tx, [draft], NOW, bob))
    for each in (on_sale, draft):
        assert await decide(database, ada, each) == [("INVALID", ("products", "0"))]
        assert await decide(database, bob, each) == []
        assert (await card(database, each)).name == "New"
    await change(database, bob, draft, 2, name={"en": "Newer"})
    await database.write(lambda tx: catalog.submit_products(tx, [draft], NOW, bob))
    assert await decide(database, ada, draft) == []  # what she changed before was approved since


async def test_the_platform_s_staff_approve_their_own_changes(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "New"})
    assert await decide(database, grace, product_id) == []


async def test_a_store_s_staff_approve_no_other_store_s_products(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await review(database)
    await change(database, grace, product_id, name={"en": "New"})
    assert await decide(database, await author(database, 2), product_id) == [("NOT_FOUND", ("products", "0"))]
