"""Proposed prices as they are kept: what a rule proposes, and what becomes of it."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import (
    CompetitorPrice,
    CreateRepricingRule,
    PriceSku,
    ProposalStatus,
    RepricingBase,
    RepricingScope,
    RepricingTerms,
    SetCompetitorPrices,
    UpdateRepricingRule,
)
from domains.kernel import Money, Refused, window
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import CNY, NOW, STORE, World, add, furnish, rows_of

pytestmark = pytest.mark.anyio


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


def later(**time: float) -> datetime:
    return NOW + timedelta(**time)


async def things(database: Database, world: World, by: stores.Author, *slugs: str, cost: int = 3_000) -> list[int]:
    """The ids of SKUs at 50.00 that cost the shop so much."""
    await add(database, *(world.thing(slug, 5_000) for slug in slugs))
    found = await catalog.get_sku_ids(database.read(), STORE, slugs)
    asked = [PriceSku(sku_id=each, list_price=cny(5_000), cost=cny(cost)) for each in found.values()]
    await database.write(lambda tx: catalog.price_skus(tx, asked, (), NOW, by))
    return [found[slug] for slug in slugs]


def terms(scope: RepricingScope, **changes: Any) -> RepricingTerms:
    given = {"name": "Follow", "base": RepricingBase.COMPETITOR, "change": "-1", "floor": "105", "currency": "CNY"}
    return RepricingTerms(scope=scope, **(given | changes))


async def make(database: Database, by: stores.Author | None, scope: RepricingScope, **changes: Any) -> int:
    command = CreateRepricingRule(terms(scope, **changes))
    return await database.write(lambda tx: catalog.create_repricing_rule(tx, command, NOW, by))


async def see(database: Database, by: stores.Author | None, sku_id: int, *asked: tuple[str, int | None]) -> None:
    prices = tuple(CompetitorPrice(sku_id, who, "CNY", None if minor is None else cny(minor)) for who, minor in asked)
    await database.write(lambda tx: catalog.set_competitor_prices(tx, SetCompetitorPrices(prices), NOW, by))


async def propose(database: Database, rule_id: int, by: stores.Author | None = None, now: datetime = NOW) -> int:
    return await database.write(lambda tx: catalog.propose_prices(tx, rule_id, now, by))


async def waiting(database: Database, by: stores.Author, status: ProposalStatus | None = ProposalStatus.WAITING) -> Any:
    """The proposals in a status, oldest first."""
    page = await catalog.list_proposals(database.read(), status, None, window(last=99), by.staff)
    return [edge.node for edge in page.edges][::-1]


async def approve(database: Database, by: stores.Author, *ids: int) -> list[list[str]]:
    """The codes of what was wrong with each."""
    results = await database.write(lambda tx: catalog.approve_proposals(tx, ids, NOW, by))
    return [[problem.code for problem in each.problems] for each in results]


async def listed(database: Database, *sku_ids: int) -> list[int]:
    found = await catalog.get_skus(database.read(), sku_ids, CNY)
    return [price.minor for each in sku_ids if (price := found[each].list_price) is not None]


async def refusal(work: Any) -> list[tuple[str, tuple[str, ...] | None]]:
    with pytest.raises(Refused) as caught:
        await work
    return [(problem.code, problem.field) for problem in caught.value.problems]


async def test_a_rule_proposes_of_the_cheapest_competitor_and_says_why(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    one, two, three = await things(database, world, grace, "a", "b", "c")
    await see(database, grace, one, ("Acme", 4_000), ("Best", 4_500), ("Gone", 1))
    await see(database, grace, one, ("Gone", None))
    await see(database, grace, two, ("Acme", 3_100))
    rule_id = await make(database, grace, RepricingScope(sku_ids=(one, two, three)))
    assert await propose(database, rule_id, grace) == 2
    found = {each.sku_id: each for each in await waiting(database, grace)}
    assert (found[one].old_price, found[one].new_price, found[one].base_price) == (cny(5_000), cny(3_960), cny(4_000))
    assert (found[one].competitor, found[one].is_floor) == ("Acme", False)
    assert (found[two].new_price, found[two].is_floor) == (cny(3_150), True)
    assert await listed(database, one, two) == [5_000, 5_000]


async def test_what_a_competitor_asked_long_ago_is_not_known_any_more(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    [sku_id] = await things(database, world, grace, "a")
    await see(database, grace, sku_id, ("Acme", 4_000))
    rule_id = await make(database, grace, RepricingScope(sku_ids=(sku_id,)))
    assert await propose(database, rule_id, now=later(days=30, seconds=-1)) == 1
    assert await propose(database, rule_id, now=later(days=30)) == 0


async def test_a_scope_is_goods_that_fit_every_member(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    await add(database, world.phone("p", tag_codes=("hot",)), world.phone("q"), world.thing("t"))
    every = {"base": RepricingBase.LIST_PRICE, "floor": None}
    electronics, things_ = world.categories["electronics"], world.categories["things"]
    scopes = {
        RepricingScope(back_category_ids=(electronics,)): 4,
        RepricingScope(back_category_ids=(electronics, things_)): 5,
        RepricingScope(brand_ids=(world.brands["acme"],)): 4,
        RepricingScope(brand_ids=(world.brands["acme"],), tag_codes=("hot",)): 2,
        RepricingScope(back_category_ids=(things_,), tag_codes=("hot",)): 0,
    }
    for scope, count in scopes.items():
        assert await propose(database, await make(database, grace, scope, **every)) == count


async def test_what_is_approved_is_the_price_and_in_the_history_and_the_rest_stays(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    one, two = await things(database, world, grace, "a", "b")
    rule_id = await make(database, grace, RepricingScope(sku_ids=(one, two)), base=RepricingBase.COST, change="50")
    await propose(database, rule_id)
    first, second = await waiting(database, grace)
    assert await approve(database, grace, first.id) == [[]]
    assert await listed(database, one, two) == [4_500, 5_000]
    reason = "  Too cheap. "
    results = await database.write(lambda tx: catalog.reject_proposals(tx, [second.id], reason, NOW, grace))
    assert [each.problems for each in results] == [()]
    [rejected] = await waiting(database, grace, ProposalStatus.REJECTED)
    assert (rejected.reason, rejected.staff_name, rejected.decided_at) == ("Too cheap.", "Grace", NOW)
    past = await rows_of(database, "SELECT sku_id, price_minor FROM past_prices")
    assert past == [(one, 5_000)]


async def test_what_was_decided_and_what_there_is_not_is_said_for_each(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    [sku_id] = await things(database, world, grace, "a")
    await propose(database, await make(database, grace, RepricingScope(sku_ids=(sku_id,)), base=RepricingBase.COST))
    [proposal] = await waiting(database, grace)
    assert await approve(database, grace, proposal.id, 999) == [[], ["NOT_FOUND"]]
    assert await approve(database, grace, proposal.id) == [["TRANSITION_NOT_ALLOWED"]]
    results = await database.write(lambda tx: catalog.reject_proposals(tx, [proposal.id], "No.", NOW, grace))
    assert [problem.code for problem in results[0].problems] == ["TRANSITION_NOT_ALLOWED"]
    assert [each.id for each in await waiting(database, grace, ProposalStatus.APPROVED)] == [proposal.id]
    assert await refusal(approve(database, grace)) == [("REQUIRED", ("ids",))]


async def test_a_proposal_for_a_price_that_has_changed_since_is_refused_and_still_waits(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    one, two = await things(database, world, grace, "a", "b")
    await propose(database, await make(database, grace, RepricingScope(sku_ids=(one, two)), base=RepricingBase.COST))
    first, second = await waiting(database, grace)
    changed = [PriceSku(sku_id=one, list_price=cny(6_000))]
    await database.write(lambda tx: catalog.price_skus(tx, changed, (), NOW, grace))
    assert await approve(database, grace, first.id, second.id) == [["INVALID"], []]
    assert await listed(database, one, two) == [6_000, 3_150]
    assert [each.id for each in await waiting(database, grace)] == [first.id]


async def test_two_who_approve_at_once_set_a_price_once(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    [sku_id] = await things(database, world, grace, "a")
    await propose(database, await make(database, grace, RepricingScope(sku_ids=(sku_id,)), base=RepricingBase.COST))
    [proposal] = await waiting(database, grace)
    found = await asyncio.gather(*(approve(database, grace, proposal.id) for _ in range(3)))
    assert sorted(each[0] for each in found) == [[], ["TRANSITION_NOT_ALLOWED"], ["TRANSITION_NOT_ALLOWED"]]
    assert await rows_of(database, "SELECT price_minor FROM past_prices") == [(5_000,)]


async def test_of_a_sku_one_proposal_waits_whichever_rule_made_it(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    one, two = await things(database, world, grace, "a", "b")
    first = await make(database, grace, RepricingScope(sku_ids=(one, two)), base=RepricingBase.COST)
    second = await make(database, grace, RepricingScope(sku_ids=(two,)), base=RepricingBase.LIST_PRICE)
    assert [await propose(database, first), await propose(database, second)] == [2, 1]
    assert [(each.sku_id, each.rule_id) for each in await waiting(database, grace)] == [(one, first), (two, second)]
    assert len(await waiting(database, grace, ProposalStatus.REPLACED)) == 1


async def test_the_staff_of_a_store_reprice_its_goods_alone(database: Database) -> None:
    world, platform = await furnish(database), await author(database)
    mine, other = await author(database, STORE), await author(database, STORE + 1)
    [sku_id] = await things(database, world, platform, "a")
    scope = RepricingScope(sku_ids=(sku_id,))
    missing = [("NOT_FOUND", ("scope", "sku_ids", "0"))]
    assert await refusal(make(database, other, scope)) == missing
    assert await refusal(see(database, other, sku_id, ("Acme", 1))) == [("NOT_FOUND", ("prices", "0", "sku_id"))]
    own = await make(database, mine, scope, base=RepricingBase.COST)
    whole = await make(database, platform, scope, base=RepricingBase.COST)
    assert await refusal(propose(database, own, other)) == [("NOT_FOUND", ("rule_id",))]
    assert await refusal(propose(database, whole, mine)) == [("NOT_FOUND", ("rule_id",))]
    everything = RepricingScope(back_category_ids=(world.categories["things"],))
    empty = await make(database, other, everything, base=RepricingBase.COST)
    assert await propose(database, empty, other) == 0
    await propose(database, own, mine)
    [proposal] = await waiting(database, mine)
    assert await waiting(database, other) == []
    assert await approve(database, other, proposal.id) == [["NOT_FOUND"]]
    assert [len(await catalog.list_repricing_rules(database.read(), by.staff)) for by in (platform, mine, other)] == [
        3,
        1,
        1,
    ]


async def test_whoever_is_second_to_change_a_rule_is_told(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    [sku_id] = await things(database, world, grace, "a")
    scope = RepricingScope(sku_ids=(sku_id,))
    rule_id = await make(database, grace, scope)
    change = UpdateRepricingRule(rule_id, 1, terms(scope, name="Other", change="2.5", floor=None))
    await database.write(lambda tx: catalog.update_repricing_rule(tx, change, NOW, grace))
    again = database.write(lambda tx: catalog.update_repricing_rule(tx, change, NOW, grace))
    assert await refusal(again) == [("CONFLICT", ("version",))]
    [found] = await catalog.list_repricing_rules(database.read(), grace.staff)
    assert (found.name, found.change, found.floor, found.version) == ("Other", "2.5", None, 2)


async def test_what_staff_did_is_in_the_log(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    [sku_id] = await things(database, world, grace, "a")
    rule_id = await make(database, grace, RepricingScope(sku_ids=(sku_id,)))
    await see(database, grace, sku_id, ("Acme", 4_000))
    await propose(database, rule_id, grace)
    [proposal] = await waiting(database, grace)
    await database.write(lambda tx: catalog.reject_proposals(tx, [proposal.id], "No.", NOW, grace))
    told = await rows_of(database, "SELECT subject FROM staff_actions WHERE action = 'catalog.price.write' ORDER BY id")
    assert [row[0] for row in told] == [
        f"repricing_rule:{rule_id}",
        f"sku:{sku_id}",
        f"repricing_rule:{rule_id}",
        f"price_proposal:{proposal.id}",
    ]


async def test_many_skus_take_no_more_statements_than_one(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    skus = await things(database, world, grace, *(f"t{n}" for n in range(9)))

    async def counted(*sku_ids: int) -> int:
        rule_id = await make(database, grace, RepricingScope(sku_ids=sku_ids), base=RepricingBase.COST)
        with recorded_statements() as record:
            await propose(database, rule_id, grace)
            found = await waiting(database, grace)
            await approve(database, grace, *(each.id for each in found))
        return len(record)

    assert await counted(skus[0]) == await counted(*skus[1:])


async def test_nothing_is_proposed_for_a_sku_that_is_sold_no_more(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    await add(database, world.phone())
    found = await catalog.get_sku_ids(database.read(), STORE, ["phone-b", "phone-w"])
    scope = RepricingScope(sku_ids=tuple(found.values()))
    rule_id = await make(database, grace, scope, base=RepricingBase.LIST_PRICE, floor=None)
    assert await propose(database, rule_id) == 2
    removed = catalog.RemoveSku(id=found["phone-b"], version=1)
    await database.write(lambda tx: catalog.remove_sku(tx, removed, NOW, grace))
    assert await propose(database, rule_id) == 1
