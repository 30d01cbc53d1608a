"""Changing where orders stand, one after another and at once, on both databases."""

import asyncio
from typing import Any

import pytest

from domains import orders
from domains.kernel import Money, Refused, TransitionNotAllowed
from domains.orders import SYSTEM, OrderStatus
from persistence import Database
from tests.domains.orders.made_orders import NOW, breaches, cancel, children, close, found, pay, placed, two_stores

pytestmark = pytest.mark.anyio

S = OrderStatus


async def ended(*tasks: Any) -> list[Any]:
    """How things that happen at once end: with an answer or an exception."""
    return await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_payment_pays_parent_and_children(database: Database) -> None:
    made = await placed(database, two_stores())
    assert await pay(database, made.id)
    parent = await found(database, made.id)
    assert (parent.status, parent.paid, parent.expires_at) == (S.PAID, parent.payable, None)
    assert [each.status for each in await children(database, made.id)] == [S.PAID, S.PAID]
    assert await breaches(database) == []


async def test_an_order_is_paid_once(database: Database) -> None:
    made = await placed(database, two_stores())
    assert [await pay(database, made.id), await pay(database, made.id)] == [True, False]


async def test_every_change_is_logged_once(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    await pay(database, made.id)
    await cancel(database, await found(database, made.id))
    (told,) = await orders.timelines_of(database.read(), [await found(database, made.id)], "en")
    assert [(each.status, each.actor, each.reason) for each in told] == [
        (S.PENDING_PAYMENT, "Buyer", None),
        (S.PAID, "System", "The payment came in."),
        (S.CANCELLED, "Buyer", "changed my mind"),
    ]


async def test_the_log_is_told_in_the_readers_language(database: Database) -> None:
    made = await placed(database, two_stores())
    await close(database, made.id)
    (told,) = await orders.timelines_of(database.read(), [await found(database, made.id)], "zh-CN")
    assert (told[-1].actor, told[-1].reason) == ("系统", "超时未付款。")


async def test_an_unpaid_order_is_cancelled_without_a_refund(database: Database) -> None:
    made = await placed(database, two_stores())
    cancelled = await cancel(database, await found(database, made.id))
    assert (cancelled.was_paid, cancelled.refund) == (False, 0)
    assert (await found(database, made.id)).status is S.CANCELLED
    assert await breaches(database) == []


async def test_a_cancelled_paid_order_gets_everything_back(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    cancelled = await cancel(database, await found(database, made.id))
    parent = await found(database, made.id)
    assert (cancelled.refund, parent.refunded, parent.status) == (28_000, Money(28_000, "CNY"), S.CANCELLED)
    assert cancelled.quantities == {101: 2, 102: 1}
    assert await breaches(database) == []


async def test_a_paid_child_can_be_cancelled_alone(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    first, second = await children(database, made.id)
    assert (await cancel(database, first)).refund == 19_000
    parent = await found(database, made.id)
    assert (parent.status, parent.refunded.minor) == (S.PAID, 19_000)
    assert (await cancel(database, second)).refund == 9_000
    assert (await found(database, made.id)).status is S.CANCELLED
    assert await breaches(database) == []


async def test_what_can_be_refunded_follows_what_happened(database: Database) -> None:
    made = await placed(database, two_stores())

    async def refundable() -> list[int]:
        (lines,) = await orders.lines_of(database.read(), [await found(database, made.id)])
        return [each.refundable_quantity for each in lines]

    before = await refundable()
    await pay(database, made.id)
    paid = await refundable()
    await cancel(database, (await children(database, made.id))[0])
    assert (before, paid, await refundable()) == ([0, 0], [2, 1], [0, 1])


async def test_an_unpaid_child_cannot_be_cancelled_alone(database: Database) -> None:
    made = await placed(database, two_stores())
    with pytest.raises(Refused) as refused:
        await cancel(database, (await children(database, made.id))[0])
    assert isinstance(refused.value.problems[0], TransitionNotAllowed)


async def test_a_second_cancellation_is_told_where_the_order_stands(database: Database) -> None:
    made = await placed(database, two_stores())
    before = await found(database, made.id)
    await cancel(database, before)
    for seen in (before, await found(database, made.id)):
        with pytest.raises(Refused) as refused:
            await cancel(database, seen)
        assert refused.value.problems == (TransitionNotAllowed(status=S.CANCELLED, allowed=()),)


@pytest.mark.parametrize("to", [S.SHIPPED, S.CLOSED, S.PENDING_PAYMENT, S.DELIVERED])
async def test_what_the_table_has_not_is_refused_with_what_it_has(database: Database, to: OrderStatus) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    ids = [each.id for each in await children(database, made.id)]
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: orders.change_status(tx, ids, to, SYSTEM, None, NOW))
    expected = TransitionNotAllowed(status=S.PAID, allowed=(S.ALLOCATED, S.CANCELLED, S.REFUNDED))
    assert refused.value.problems == (expected, expected)


async def test_children_go_their_ways_and_the_parent_follows(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    first, second = [each.id for each in await children(database, made.id)]
    seen = []
    for ids, to in [
        ([first], S.ALLOCATED),
        ([first], S.SHIPPED),
        ([second], S.ALLOCATED),
        ([second], S.PARTIALLY_SHIPPED),
        ([second], S.SHIPPED),
        ([first, second], S.DELIVERED),
    ]:
        await database.write(lambda tx, ids=ids, to=to: orders.change_status(tx, ids, to, SYSTEM, None, NOW))  # type: ignore[misc]
        seen.append((await found(database, made.id)).status)
        assert await breaches(database) == []
    assert seen == [S.PAID, *[S.PARTIALLY_SHIPPED] * 3, S.SHIPPED, S.DELIVERED]


async def test_a_parent_cannot_be_moved_itself(database: Database) -> None:
    made = await placed(database, two_stores())
    with pytest.raises(Refused):
        await database.write(lambda tx: orders.change_status(tx, [made.id], S.PAID, SYSTEM, None, NOW))


# --- at once ---


async def test_of_paid_and_closed_at_once_one_wins(database: Database) -> None:
    for _ in range(5):
        made = await placed(database, two_stores())
        seen = await found(database, made.id)
        won = await ended(
            pay(database, made.id),
            database.write(lambda tx, seen=seen: orders.close_unpaid(tx, seen, NOW)),  # type: ignore[misc]
        )
        assert sorted(won) == [False, True]
        assert (await found(database, made.id)).status is (S.PAID if won[0] else S.CLOSED)
        assert await breaches(database) == []


async def test_of_paid_and_cancelled_at_once_one_wins(database: Database) -> None:
    for _ in range(5):
        made = await placed(database, two_stores())
        paid, cancelled = await ended(pay(database, made.id), cancel(database, await found(database, made.id)))
        assert paid is not isinstance(cancelled, orders.Cancelled)
        assert await breaches(database) == []


async def test_children_that_change_at_once_leave_their_parent_right(database: Database) -> None:
    for _ in range(5):
        made = await placed(database, two_stores())
        await pay(database, made.id)
        first, second = await children(database, made.id)
        await asyncio.gather(cancel(database, first), cancel(database, second))
        parent = await found(database, made.id)
        assert (parent.status, parent.refunded.minor) == (S.CANCELLED, 28_000)
        assert await breaches(database) == []
