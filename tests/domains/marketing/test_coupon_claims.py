"""How coupons come into members' hands, on both databases, however many want the last ones."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from domains import marketing
from domains.kernel import Window
from domains.marketing import ClaimChannel, CouponSource, CouponStatus, CouponTemplateStatus, FixedDates
from persistence import Database, Statement, Transaction, recorded_statements
from tests.domains.marketing.carts import NOW
from tests.domains.marketing.coupon_world import FRAME, World, breaches_in, codes_of, refusal

pytestmark = pytest.mark.anyio

LATER = NOW + timedelta(days=7)


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


async def at_once(tasks: list[Coroutine[Any, Any, Any]]) -> tuple[list[Any], list[str]]:
    """The answers, and the codes of the refusals, of what happens at once."""
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    refused = [code for each in outcomes if isinstance(each, BaseException) for code in codes_of(each)]
    return [each for each in outcomes if not isinstance(each, BaseException)], refused


async def test_a_claimed_coupon_counts_from_its_claim(world: World) -> None:
    ada, template = await world.member(), await world.template()
    coupon = await world.see(await world.claim(template, ada))
    assert (coupon.member_id, coupon.status, coupon.source) == (ada, CouponStatus.UNUSED, CouponSource.PAGE)
    assert (coupon.starts_at, coupon.expires_at) == (NOW, LATER)
    assert (coupon.template.label, coupon.template.issued) == ("20.00 off 100.00", 1)
    assert (await world.see(coupon.id, LATER)).status is CouponStatus.EXPIRED
    assert await world.breaches() == []


async def test_a_template_with_dates_can_be_claimed_until_they_are_over(world: World) -> None:
    ada, dates = await world.member(), FixedDates(NOW + timedelta(days=1), LATER)
    template = await world.template(validity=dates)
    coupon = await world.see(await world.claim(template, ada))
    assert (coupon.starts_at, coupon.expires_at) == (dates.starts_at, dates.ends_at)
    assert await refusal(world.claim(template, await world.member("bob"), LATER)) == [("COUPON_EXPIRED", "template_id")]


async def test_of_forty_who_want_the_last_ten_ten_get_one(world: World) -> None:
    template = await world.template(quantity=10)
    members = [await world.member(f"m{at}") for at in range(40)]
    got, refused = await at_once([world.claim(template, each) for each in members])
    assert (len(set(got)), refused) == (10, ["COUPON_SOLD_OUT"] * 30)
    assert (await world.see_template(template)).issued == 10
    assert await world.breaches() == []


async def test_a_members_limit_holds_however_many_claims_race(world: World) -> None:
    ada, template = await world.member(), await world.template(per_member=3)
    got, refused = await at_once([world.claim(template, ada) for _ in range(12)])
    assert (len(set(got)), refused) == (3, ["COUPON_LIMIT_REACHED"] * 9)
    assert (await world.see_template(template)).issued == 3
    assert await world.breaches() == []


async def test_what_is_not_offered_on_pages_is_not_there_to_be_claimed(world: World) -> None:
    ada = await world.member()
    hidden = await world.template(channels=())
    later = await world.template(claim_starts_at=NOW + timedelta(seconds=1))
    for each in (hidden, later, 0):
        assert await refusal(world.claim(each, ada)) == [("NOT_FOUND", "template_id")]


async def test_a_shared_link_claims_what_is_not_on_pages(world: World) -> None:
    ada, template = await world.member(), await world.template(channels=(ClaimChannel.LINK,))
    link = (await world.see_template(template)).link_token
    assert await refusal(world.claim(template, ada)) == [("NOT_FOUND", "template_id")]
    assert await refusal(world.claim(template, ada, link="another")) == [("NOT_FOUND", "template_id")]
    assert (await world.see(await world.claim(template, ada, link=link))).source is CouponSource.LINK


async def test_a_code_for_all_is_typed_in_as_people_type(world: World) -> None:
    ada = await world.member()
    template = await world.template(channels=(ClaimChannel.CODE,), code="Welcome-10")
    coupon = await world.see(await world.type_in(" welcome 10", ada))
    assert (coupon.template.id, coupon.source) == (template, CouponSource.CODE)
    assert await refusal(world.type_in("welcome10", ada)) == [("COUPON_LIMIT_REACHED", "code")]
    assert await refusal(world.type_in("welcome11", ada)) == [("NOT_FOUND", "code")]
    assert await refusal(world.type_in(" - ", ada)) == [("REQUIRED", "code")]
    assert await refusal(world.template(channels=(ClaimChannel.CODE,), code="WELCOME10")) == [
        ("ALREADY_EXISTS", "code")
    ]


async def test_a_code_of_a_batch_makes_one_coupon_whoever_is_first(world: World) -> None:
    template = await world.template(channels=(ClaimChannel.CODE,), quantity=5)
    codes = await world.make_codes(template, 3)
    assert len(set(codes)) == 3
    assert await world.make_codes(template, 3) == codes
    assert (await world.see_template(template)).issued == 3
    members = [await world.member(f"m{at}") for at in range(8)]
    got, refused = await at_once([world.type_in(codes[0], each) for each in members])
    assert (len(got), set(refused)) == (1, {"COUPON_NOT_USABLE"})
    # Whoever has a code gets a coupon, for it was counted when it was made.
    assert (await world.see_template(template)).issued == 3
    assert await world.breaches() == []


async def test_codes_are_made_only_as_many_as_there_are_coupons(world: World) -> None:
    template = await world.template(channels=(ClaimChannel.CODE,), quantity=5)
    assert await refusal(world.make_codes(template, 6)) == [("COUPON_SOLD_OUT", "quantity")]
    assert await refusal(world.make_codes(template, 0, key=" ")) == [
        ("REQUIRED", "idempotency_key"),
        ("INVALID", "quantity"),
    ]
    assert await refusal(world.make_codes(await world.template(), 1)) == [("COUPON_NOT_USABLE", "template_id")]


async def test_staff_give_one_to_each_once_for_a_key(world: World) -> None:
    ada, bob = await world.member(), await world.member("bob")
    template = await world.template(channels=())
    results = await world.give(template, bob, 0, ada)
    assert [(each.member_id, each.coupon_id is not None) for each in results] == [(bob, True), (0, False), (ada, True)]
    assert [(each.code, each.field) for each in results[1].problems] == [("NOT_FOUND", ("member_ids", "1"))]
    assert await world.give(template, bob, 0, ada) == results
    assert await refusal(world.give(template, bob)) == [("IDEMPOTENCY_KEY_REUSED", "idempotency_key")]
    again = await world.give(template, ada, key="another")
    assert [each.code for each in again[0].problems] == ["COUPON_LIMIT_REACHED"]
    coupon = await world.see(results[0].coupon_id or 0)
    assert (coupon.source, coupon.template.issued) == (CouponSource.GIVEN, 2)
    assert await world.breaches() == []


async def test_giving_more_than_are_left_gives_none(world: World) -> None:
    template = await world.template(quantity=2)
    members = [await world.member(f"m{at}") for at in range(3)]
    assert await refusal(world.give(template, *members)) == [("COUPON_SOLD_OUT", "template_id")]
    assert await refusal(world.give(template, members[0], members[0])) == [("INVALID", "member_ids.1")]
    assert (await world.see_template(template)).issued == 0
    assert await world.breaches() == []


async def test_giving_takes_as_many_statements_for_many_as_for_few(world: World) -> None:
    template = await world.template(quantity=100)
    members = [await world.member(f"m{at}") for at in range(30)]
    counts = []
    for key, some in (("few", members[:2]), ("many", members[2:])):
        with recorded_statements() as texts:
            await world.give(template, *some, key=key)
        counts.append(len(texts))
    assert counts[0] == counts[1] <= 14


async def test_nobody_claims_what_has_been_ended(world: World) -> None:
    ada, bob, template = await world.member(), await world.member("bob"), await world.template()
    coupon = await world.claim(template, ada)
    command = marketing.TemplateAtVersion(template, 1)
    await world.database.write(lambda tx: marketing.end_coupon_template(tx, command, NOW))
    assert await refusal(world.claim(template, bob)) == [("COUPON_EXPIRED", "template_id")]
    assert (await world.see_template(template)).status is CouponTemplateStatus.ENDED
    assert (await world.see(coupon)).status is CouponStatus.UNUSED
    assert await world.breaches() == []


async def test_a_change_names_the_version_that_was_read(world: World) -> None:
    template = await world.template(quantity=2)

    async def update(version: int, **more: Any) -> None:
        command = marketing.UpdateCouponTemplate(id=template, version=version, **more)
        await world.database.write(lambda tx: marketing.update_coupon_template(tx, command, NOW))

    await update(1, quantity=3, name={"en": "Better"}, claim_ends_at=LATER)
    found = await world.see_template(template)
    assert (found.name, found.quantity, found.claim_ends_at, found.version) == ("Better", 3, LATER, 2)
    assert await refusal(update(1, quantity=2, claim_ends_at=NOW)) == [
        ("CONFLICT", "version"),
        ("INVALID", "quantity"),
        ("INVALID", "claim_ends_at"),
    ]
    # Whoever is second is told, even where both read the same version.
    _, refused = await at_once([update(2, quantity=4), update(2, quantity=5)])
    assert refused == ["CONFLICT"]
    assert await world.breaches() == []


async def test_what_a_template_names_must_exist(world: World) -> None:
    scope = marketing.ScopeTerms(included=marketing.GoodsNamed(brand_ids=(0,), sku_ids=(0,)))
    issuer = marketing.CouponIssuer.STORE
    assert await refusal(world.template(scope=scope, issuer=issuer, store_id=7, quantity=0)) == [
        ("INVALID", "quantity"),
        ("NOT_FOUND", "store_id"),
        ("NOT_FOUND", "scope.brand_ids.0"),
        ("NOT_FOUND", "scope.sku_ids.0"),
    ]
    assert await refusal(world.template(issuer=issuer)) == [("REQUIRED", "store_id")]


async def test_staff_void_what_nobody_has_used(world: World) -> None:
    ada, template = await world.member(), await world.template(per_member=2)
    one, other = await world.claim(template, ada), await world.claim(template, ada)

    async def void(*ids: int, reason: str = "by mistake") -> None:
        command = marketing.VoidCoupons(ids, reason)
        await world.database.write(lambda tx: marketing.void_coupons(tx, command, NOW))

    await void(one)
    assert (await world.see(one)).status is CouponStatus.VOIDED
    assert await refusal(void(other, one, 0, reason=" ")) == [
        ("REQUIRED", "reason"),
        ("TRANSITION_NOT_ALLOWED", "coupon_ids.1"),
        ("NOT_FOUND", "coupon_ids.2"),
    ]
    assert (await world.see(other)).status is CouponStatus.UNUSED
    assert await world.breaches() == []


async def test_a_job_writes_down_what_is_over(world: World) -> None:
    ada, template = await world.member(), await world.template(per_member=3)
    for _ in range(3):
        await world.claim(template, ada)
    late = LATER + timedelta(minutes=1)
    assert await world.database.write(lambda tx: marketing.expire_coupons(tx, NOW, 10)) == 0
    counted = await marketing.count_coupons_of(world.database.read(), [template], late)
    assert counted[template] == marketing.CouponCounts(issued=3, claimed=3, used=0, expired=3, voided=0)
    assert await world.database.write(lambda tx: marketing.expire_coupons(tx, late, 2)) == 2
    await marketing.jobs()[marketing.EXPIRE_COUPONS_JOB](world.database, {}, late)
    assert await world.database.write(lambda tx: marketing.expire_coupons(tx, late, 10)) == 0
    assert await marketing.count_coupons_of(world.database.read(), [template], late) == counted
    assert await world.breaches() == []


async def test_coupons_are_listed_by_where_they_stand(world: World) -> None:
    ada, bob, template = await world.member(), await world.member("bob"), await world.template(per_member=3)
    first, second = await world.claim(template, ada), await world.claim(template, ada, NOW + timedelta(days=1))
    await world.claim(template, bob)

    async def listed(*statuses: CouponStatus) -> list[int]:
        reader, owner, late = world.database.read(), marketing.CouponOwner.MEMBER, LATER + timedelta(seconds=1)
        found = (await marketing.list_coupons(reader, owner, [ada], statuses, Window(10), FRAME, late))[ada]
        assert await marketing.count_coupons(reader, [found], late) == [len(found.edges)]
        return [edge.node.id for edge in found.edges]

    assert await listed() == [second, first]
    assert await listed(CouponStatus.UNUSED) == [second]
    assert await listed(CouponStatus.EXPIRED) == [first]


async def test_lists_of_several_templates_cost_one_statement_each(world: World) -> None:
    ada, bob = await world.member(), await world.member("bob")
    one, two, none = [await world.template(per_member=3) for _ in range(3)]
    had = [await world.claim(one, ada), await world.claim(one, bob), await world.claim(one, ada)]
    other = await world.claim(two, bob)
    reader, owner, ids = world.database.read(), marketing.CouponOwner.TEMPLATE, [one, two, none]

    async def listed(asked: Window) -> dict[int, list[int]]:
        with recorded_statements() as statements:
            found = await marketing.list_coupons(reader, owner, ids, None, asked, FRAME, NOW)
            counts = await marketing.count_coupons(reader, [found[each] for each in ids], NOW)
        assert (counts, len(statements)) == ([3, 1, 0], 2)
        return {key: [edge.node.id for edge in each.edges] for key, each in found.items()}

    assert await listed(Window(2)) == {one: [had[2], had[1]], two: [other], none: []}
    assert await listed(Window(2, cursor=(had[1],))) == {one: [had[0]], two: [], none: []}
    assert await listed(Window(2, backwards=True, cursor=(had[0],))) == {one: [had[2], had[1]], two: [other], none: []}


async def test_codes_of_several_templates_are_listed_in_one_statement(world: World) -> None:
    templates = [await world.template(channels=(ClaimChannel.CODE,)) for _ in range(2)]
    made = [await world.make_codes(each, 3, key=str(each)) for each in templates]
    with recorded_statements() as statements:
        found = await marketing.list_coupon_codes(world.database.read(), templates, Window(2))
        last = await marketing.list_coupon_codes(world.database.read(), templates, Window(2, backwards=True))
    assert len(statements) == 2
    assert [[edge.node.code for edge in found[each].edges] for each in templates] == [each[:2] for each in made]
    assert [[edge.node.code for edge in last[each].edges] for each in templates] == [each[1:] for each in made]


SPOILS = {
    "UPDATE coupon_templates SET issued = 2": "A template counts the coupons",
    "UPDATE coupon_holdings SET quantity = 2": "A member has had as many",
    "UPDATE coupons SET status = 'VOIDED'": "The last change of a coupon",
    "UPDATE coupon_movements SET from_status = 'USED'": "Each change of a coupon",
    "UPDATE coupon_scopes SET until = (SELECT created_at FROM coupon_templates)": "A coupon template is filed",
}


class _Undone(Exception):
    pass


async def test_what_does_not_add_up_is_found(world: World) -> None:
    await world.claim(await world.template(), await world.member())
    found: dict[str, list[str]] = {}

    async def spoil(tx: Transaction, text: str) -> None:
        await tx.run(Statement(sa.text(text)))
        found[text] = await breaches_in(tx)
        raise _Undone

    for each in SPOILS:
        with pytest.raises(_Undone):
            await world.database.write(lambda tx, each=each: spoil(tx, each))  # type: ignore[misc]
    wrong = {text: [each for each in some if not each.startswith(SPOILS[text])] for text, some in found.items()}
    assert all(found.values())
    assert not any(wrong.values())
    assert await world.breaches() == []
