"""Whoever races for a promotion with limits, it is had as often as it may be: on both databases, from several
processes' connections.
"""

from collections.abc import Sequence

import pytest

from domains import marketing
from domains.marketing import CreatePromotion, PromotionUse, ScopeTerms
from persistence import Database, Transaction
from tests.concurrency.racing import NOW, Contender, broken_claims, race
from tests.goods import cny

pytestmark = pytest.mark.anyio

CONTENDERS, USES = 40, 10


class _TooLate(Exception):
    """An order that goes no further."""


async def limited(database: Database, code: str = "RACE", **limits: object) -> int:
    """A promotion with limits."""
    command = CreatePromotion(
        code=code,
        name={"en": "Race"},
        starts_at=NOW,
        rule=marketing.ItemDiscountTerms(amount_off=cny(500)),
        scope=ScopeTerms(all=True),
        **limits,  # type: ignore[arg-type]
    )
    return (await database.write(lambda tx: marketing.create_promotion(tx, command, NOW))).id


def ordering(databases: Sequence[Database], number: int, uses: Sequence[PromotionUse], member_id: int) -> Contender:
    """An order of a member that has the promotions, or does not come to be; tells whether it does."""

    async def work(tx: Transaction) -> None:
        if not await marketing.take_promotions(tx, number + 1, member_id, uses, NOW):
            raise _TooLate

    async def contend() -> bool:
        try:
            await databases[number % len(databases)].write(work)
        except _TooLate:
            return False
        return True

    return contend


@pytest.mark.parametrize(
    ("limits", "members", "amount", "have_it"),
    [
        ({"limit_total": USES}, CONTENDERS, 500, USES),
        ({"limit_per_member": 2}, 4, 500, 8),
        ({"budget": cny(3_250)}, CONTENDERS, 500, 6),
        ({"limit_total": 9, "limit_per_member": 2, "budget": cny(9_999)}, 5, 500, 9),
    ],
)
async def test_exactly_as_many_orders_have_it_as_may(
    databases: list[Database], limits: dict[str, object], members: int, amount: int, have_it: int
) -> None:
    made = await limited(databases[0], **limits)
    outcomes = await race(
        [ordering(databases, n, [PromotionUse(made, 1, amount)], 1 + n % members) for n in range(CONTENDERS)]
    )
    assert outcomes.count(True) == have_it
    assert await broken_claims(databases[0]) == []


async def test_orders_with_several_promotions_wait_for_one_another_and_not_in_a_ring(
    databases: list[Database], retries: list[Exception]
) -> None:
    made = [await limited(databases[0], code=f"RACE{n}", limit_total=USES + n) for n in range(4)]

    def both_ways(number: int) -> Contender:
        uses = [PromotionUse(each, 1, 0) for each in (made if number % 2 else reversed(made))]
        return ordering(databases, number, uses, 1 + number)

    outcomes = await race([both_ways(n) for n in range(CONTENDERS)])
    assert outcomes.count(True) == USES
    assert retries == []
    assert await broken_claims(databases[0]) == []


async def test_what_is_given_back_amid_the_race_is_neither_lost_nor_doubled(databases: list[Database]) -> None:
    made = await limited(databases[0], limit_total=CONTENDERS)
    use = [PromotionUse(made, 1, 100)]
    await race([ordering(databases, n, use, 1) for n in range(CONTENDERS)])

    def returning(number: int) -> Contender:
        database = databases[number % len(databases)]
        return lambda: database.write(lambda tx: marketing.return_promotions(tx, number % 10 + 1, NOW))

    await race([returning(n) for n in range(CONTENDERS)])
    again = await race([ordering(databases, 100 + n, use, 1) for n in range(CONTENDERS)])
    assert again.count(True) == 10
    assert await broken_claims(databases[0]) == []
