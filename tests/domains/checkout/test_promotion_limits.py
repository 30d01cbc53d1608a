"""Limits of promotions: counted as orders are placed, given back as they end, and never passed, on both databases."""

from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from domains import marketing, orders
from domains.kernel import Refused
from domains.marketing import CreatePromotion, GoodsNamed, ScopeTerms
from persistence import Base, Database, Statement, recorded_statements
from tests.domains.checkout.shopping import NOW, Shopper, another_shopper, close, codes, open_second_store
from tests.domains.checkout.test_races import at_once
from tests.goods import SINCE, cny

pytestmark = pytest.mark.anyio

_COUNT = Base.metadata.tables["promotion_counts"]
_COUNTS = Statement(sa.select(_COUNT.c.uses, _COUNT.c.spent))
FIVE_OFF = marketing.ItemDiscountTerms(amount_off=cny(500))


async def limit(database: Database, ada: Shopper, **limits: Any) -> int:
    """Five off each mug, with limits."""
    values = {
        "code": "FIVE",
        "name": {"en": "Five off"},
        "starts_at": SINCE,
        "rule": FIVE_OFF,
        "scope": ScopeTerms(included=GoodsNamed(sku_ids=(ada.goods.skus["MUG"],))),
    }
    command = CreatePromotion(**(values | limits))  # type: ignore[arg-type]
    return (await database.write(lambda tx: marketing.create_promotion(tx, command, NOW))).id


async def counted(database: Database) -> tuple[int, int]:
    """Uses, and what was taken off."""
    uses, spent = (await database.read().rows(_COUNTS))[0]
    return uses, spent


async def breaches(database: Database) -> list[str]:
    return [each.claim for each in marketing.CHECKS if await each.find_breaches(database.read())]


async def crowd(database: Database, ada: Shopper, size: int) -> list[Shopper]:
    return [ada, *[await another_shopper(database, ada.goods, f"buyer{at}") for at in range(size - 1)]]


async def test_an_order_is_counted_and_given_back_once_when_it_is_cancelled(ada: Shopper, database: Database) -> None:
    await limit(database, ada, limit_total=3, budget=cny(10_000))
    order = await ada.buy(MUG=2)
    assert await counted(database) == (1, 1_000)
    await ada.cancel(order)
    with pytest.raises(Refused):
        await ada.cancel(order)
    assert await counted(database) == (0, 0)
    assert await breaches(database) == []


async def test_an_order_that_is_closed_unpaid_gives_back_what_it_had(ada: Shopper, database: Database) -> None:
    await limit(database, ada, limit_per_member=1)
    order = await ada.buy(MUG=1)
    assert (await ada.look(ada.items(MUG=1))).cart.pricing.discount_total == cny(0)
    assert await close(database, order)
    assert not await close(database, order)
    assert (await ada.look(ada.items(MUG=1))).cart.pricing.discount_total == cny(500)
    assert await breaches(database) == []


async def test_what_is_left_of_an_order_keeps_its_promotions(ada: Shopper, database: Database) -> None:
    goods = await open_second_store(database, ada.goods)
    await limit(database, ada, limit_total=1)
    both = replace(ada, goods=goods)
    order = await both.pay(await both.buy(MUG=1, CHAIR=1))
    [[first, second]] = await orders.children_of(database.read(), [order])
    await ada.cancel(first)
    assert await counted(database) == (1, 0)
    await ada.cancel(second)
    assert await counted(database) == (0, 0)


async def test_a_limit_that_is_reached_is_told(ada: Shopper, database: Database) -> None:
    await limit(database, ada, limit_total=1)
    await ada.buy(MUG=1)
    told = (await ada.look(ada.items(MUG=1))).cart.pricing.excluded
    reasons = {each.promotion.code: each.reason for each in told if each.promotion}
    assert reasons["FIVE"] is marketing.ExclusionReason.LIMIT_REACHED


async def test_the_last_of_a_budget_is_taken_off_and_no_more(ada: Shopper, database: Database) -> None:
    await limit(database, ada, budget=cny(700))
    await ada.buy("a", MUG=1)
    await ada.buy("b", MUG=1)
    assert await counted(database) == (2, 700)
    assert (await ada.look(ada.items(MUG=1))).cart.pricing.discount_total == cny(0)


async def test_of_many_orders_at_once_as_many_have_it_as_may(ada: Shopper, database: Database) -> None:
    await limit(database, ada, limit_total=4, budget=cny(99_900))
    shoppers = await crowd(database, ada, 9)
    commands = [await each.order(each.items(MUG=1)) for each in shoppers]
    outcomes = await at_once(*(each.place(command) for each, command in zip(shoppers, commands, strict=True)))
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert [codes(each) for each in refused] == [["PAYABLE_CHANGED"]] * 5
    assert {each.offers["preview"].payable for each in refused} == {cny(6_000)}
    assert await counted(database) == (4, 2_000)
    assert await ada.stock("MUG") == (6, 4, 0)
    assert await breaches(database) == []


async def test_a_member_with_several_orders_at_once_has_it_as_often_as_they_may(
    ada: Shopper, database: Database
) -> None:
    await limit(database, ada, limit_per_member=2)
    commands = [await ada.order(ada.items(MUG=1), key=f"k{at}") for at in range(5)]
    outcomes = await at_once(*(ada.place(command) for command in commands))
    assert sorted(codes(outcome) for outcome in outcomes) == [[]] * 2 + [["PAYABLE_CHANGED"]] * 3
    # Without a budget money is not counted: it may be of several currencies.
    assert await counted(database) == (2, 0)
    assert await breaches(database) == []


async def test_a_budget_is_never_passed_however_many_order_at_once(ada: Shopper, database: Database) -> None:
    await limit(database, ada, budget=cny(1_250))
    shoppers = await crowd(database, ada, 6)
    commands = [await each.order(each.items(MUG=1)) for each in shoppers]
    await at_once(*(each.place(command) for each, command in zip(shoppers, commands, strict=True)))
    uses, spent = await counted(database)
    # What is left is less than any of them saw, so whoever comes then is shown a new price.
    assert (uses, spent) == (2, 1_000)
    assert await breaches(database) == []


async def test_what_is_for_new_members_is_theirs_once(ada: Shopper, database: Database) -> None:
    await limit(database, ada, audience=marketing.Audience.NEW_MEMBERS)
    first = await ada.buy("a", MUG=1)
    # It waits for its payment, and so may not be had a second time.
    assert (await ada.look(ada.items(MUG=1))).cart.pricing.discount_total == cny(0)
    await database.write(lambda tx: marketing.remember_buyer(tx, ada.id, NOW))
    await ada.cancel(first)
    told = (await ada.look(ada.items(MUG=1))).cart.pricing
    assert told.discount_total == cny(0)
    assert "FIVE" not in [each.promotion.code for each in told.excluded if each.promotion]


async def test_what_is_for_chosen_members_is_theirs_alone(ada: Shopper, database: Database) -> None:
    bob = await another_shopper(database, ada.goods, "bob")
    await limit(database, ada, audience=marketing.Audience.CHOSEN, member_ids=(bob.id,))
    found = [(await each.look(each.items(MUG=1))).cart.pricing.discount_total for each in (ada, bob)]
    assert found == [cny(0), cny(500)]


async def test_a_cart_whose_promotions_have_no_limits_asks_for_nothing_more(ada: Shopper, database: Database) -> None:
    async def statements() -> int:
        with recorded_statements() as found:
            await ada.look(ada.items(MUG=1))
        return len(found)

    before = await statements()
    await limit(database, ada, limit_total=3, limit_per_member=1, budget=cny(900))
    assert await statements() == before


@pytest.mark.parametrize(
    ("damage", "claim"),
    [
        ("update promotion_counts set uses = uses + 1", "counts the orders that have it"),
        ("update promotion_counts set spent = spent - 1", "counts the orders that have it"),
        ("update promotion_member_counts set uses = 0", "counts the orders of each member"),
        ("delete from promotion_member_counts", "is counted somewhere"),
    ],
)
async def test_counts_that_are_not_what_orders_have_are_found(
    ada: Shopper, database: Database, damage: str, claim: str
) -> None:
    await limit(database, ada, budget=cny(1_000))
    await ada.buy(MUG=1)
    assert await breaches(database) == []
    await database.write(lambda tx: tx.run(Statement(sa.text(damage))))
    assert [claim in each for each in await breaches(database)] == [True]
